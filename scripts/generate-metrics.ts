/**
 * Writes the types of Milvus' metrics out of `data/milvus-metrics.tsv`: `src/generated/metrics/metric-types.ts`.
 *
 *     npm run generate:metrics            writes the file
 *     npm run generate:metrics -- --check exits 1 if the file is not up to date
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMetrics } from './metrics/table';

const ROOT = join(__dirname, '..');
const TARGET = join(ROOT, 'src', 'generated', 'metrics', 'metric-types.ts');

const union = (words: readonly string[]) => (words.length === 0 ? 'never' : words.map((word) => `'${word}'`).join(' | '));

const rows = readMetrics(ROOT)
  .filter(({ lines }) => lines.length > 0)
  .map(
    ({ name, type, labels, lines }) =>
      `  readonly ${name}: { readonly type: '${type}'; readonly labels: ${union(labels)}; readonly lines: ${union(lines)} };`,
  );

const text = `// Generated from data/ by \`npm run generate:metrics\`. Do not edit.

/** Metrics that Milvus writes in at least one release line, with their types, labels and the lines that write them. */
export interface MetricTypes {
${rows.join('\n')}
}
`;

if (process.argv.includes('--check')) {
  const isUpToDate = existsSync(TARGET) && readFileSync(TARGET, 'utf8') === text;
  if (!isUpToDate) console.error('src/generated/metrics/metric-types.ts is not up to date; run: npm run generate:metrics');
  process.exitCode = isUpToDate ? 0 : 1;
} else {
  writeFileSync(TARGET, text);
  console.log(`${rows.length} metrics`);
}
