import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A metric of Milvus. */
export interface Metric {
  readonly name: string;
  readonly type: string;
  readonly labels: readonly string[];
  /** Release lines that write it. */
  readonly lines: readonly string[];
}

const words = (text: string) => text.split(',').filter((word) => word !== '');

/** The metrics of `data/milvus-metrics.tsv`. */
export function readMetrics(root: string): Metric[] {
  const [, ...rows] = readFileSync(join(root, 'data', 'milvus-metrics.tsv'), 'utf8')
    .trimEnd()
    .split('\n');
  return rows.map((row) => {
    const [name = '', type = '', labels = '', lines = '', neverWritten = ''] = row.split('\t');
    const silent = words(neverWritten);
    return { name, type, labels: words(labels), lines: words(lines).filter((line) => !silent.includes(line)) };
  });
}
