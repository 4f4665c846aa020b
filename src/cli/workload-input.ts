import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAllDocuments, type Document } from 'yaml';
import type { WorkloadProps } from '../sizing';
import { InputError, UsageError, type CommandInput, type CommandOption } from './command';
import type { Terminal } from './terminal';

/** Options that describe one collection, with the prop that each sets. */
const AMOUNTS = {
  rows: { value: 'number', description: 'Rows of today.' },
  'rows-per-month': { value: 'number', description: 'Rows that the collection gains in a month.' },
  replicas: { value: 'number', description: 'In-memory replicas. Default: 1.' },
  count: { value: 'number', description: 'Collections of this shape. Default: 1.' },
  queries: { value: 'number', description: 'Searches in a second.' },
  inserts: { value: 'number', description: 'Rows that are inserted in a second.' },
} as const satisfies Readonly<Record<string, CommandOption>>;

const VECTOR_AMOUNTS = {
  dimension: { value: 'number', description: 'Dimension of the vectors.' },
  'non-zeros': { value: 'number', description: 'Average non-zero values of a sparse vector.' },
  m: { value: 'number', description: 'Links of a node of an HNSW graph. Default: 30.' },
  nlist: { value: 'number', description: 'Clusters of an IVF index. Default: 128.' },
} as const satisfies Readonly<Record<string, CommandOption>>;

const OTHERS = {
  file: { value: 'path', short: 'f', description: 'YAML or JSON with the props of Workload, or - for standard input.' },
  months: { value: 'number', description: 'Months for which the sizes must last. Default: 12.' },
  element: { value: 'type', description: 'float32, float16, bfloat16, int8, binary or sparse. Default: float32.' },
  index: { value: 'index', description: 'Index, by its name in Milvus. Default: AUTOINDEX.' },
  'scalar-bytes': { value: 'number', description: 'Average bytes of the scalar fields in a row. Default: 8.' },
  recall: { value: 'share', description: '90%, 95% or 97%. Default: 95%.' },
  mmap: { description: 'Map index and scalar fields from local disk.' },
} as const satisfies Readonly<Record<string, CommandOption>>;

/** Options from which a workload is read. */
export const WORKLOAD_OPTIONS: Readonly<Record<string, CommandOption>> = { ...OTHERS, ...AMOUNTS, ...VECTOR_AMOUNTS };

/** Names of the props, if they are not those of the options. */
const PROPS: Readonly<Record<string, string>> = {
  'rows-per-month': 'rowsPerMonth',
  queries: 'queriesPerSecond',
  inserts: 'insertsPerSecond',
  'non-zeros': 'nonZeros',
};

/** The props of a workload, from a file or from options. `Workload` checks them. */
export async function workloadInput(input: CommandInput, terminal: Terminal, rows?: number): Promise<WorkloadProps> {
  const months = input.has('months') ? { months: numberOf(input, 'months') } : {};
  const file = input.value('file');
  if (file === undefined) return { ...months, collections: [collectionOf(input, rows)] } as unknown as WorkloadProps;
  const doubled = Object.keys(WORKLOAD_OPTIONS).filter((name) => !['file', 'months'].includes(name) && input.has(name));
  if (doubled.length > 0) throw new UsageError(`--file has the collections; remove --${doubled.join(', --')}.`);
  const text = file === '-' ? await terminal.readInput() : readText(resolve(terminal.workingDirectory, file));
  return { ...(parse(text, file) as object), ...months } as WorkloadProps;
}

function collectionOf(input: CommandInput, rows: number | undefined): object {
  const mmap = input.has('mmap') ? { mmap: true } : {};
  const texts = ['element', 'index'].flatMap((name) => (input.has(name) ? [[name, input.value(name)]] : []));
  const scalars = input.has('scalar-bytes') || input.has('mmap') ? [{ bytes: numberOf(input, 'scalar-bytes', 8), ...mmap }] : undefined;
  return {
    ...(rows === undefined ? {} : { rows }),
    ...amounts(input, AMOUNTS),
    vectors: [{ ...Object.fromEntries(texts), ...amounts(input, VECTOR_AMOUNTS), ...mmap }],
    ...(scalars ? { scalars } : {}),
    ...(input.has('recall') ? { recall: input.value('recall') } : {}),
  };
}

function amounts(input: CommandInput, options: Readonly<Record<string, CommandOption>>): Record<string, number> {
  const names = Object.keys(options).filter((name) => input.has(name));
  return Object.fromEntries(names.map((name) => [PROPS[name] ?? name, numberOf(input, name)]));
}

/** A number as people write it: `10000000`, `10_000_000`, `10e6` or `10M`. */
export function numberOf(input: CommandInput, name: string, fallback = NaN): number {
  const text = input.value(name);
  if (text === undefined) return fallback;
  const [, amount = '', unit = ''] = /^([\d._]+(?:e\d+)?)([kKMG]?)$/.exec(text) ?? [];
  const number = Number(amount.replaceAll('_', '')) * 1000 ** ['', 'K', 'M', 'G'].indexOf(unit.toUpperCase());
  if (amount === '' || !Number.isFinite(number)) throw new UsageError(`--${name} is a number, such as 10000000 or 10M, not ${text}.`);
  return number;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new InputError(`${path} cannot be read.`);
  }
}

/** The only document of a YAML text, of JSON too. */
function parse(text: string, name: string): unknown {
  const [document, ...others] = parseAllDocuments(text) as readonly Document[];
  const content: unknown = document && document.errors.length === 0 && others.length === 0 ? document.toJS() : undefined;
  if (typeof content === 'object' && content !== null && !Array.isArray(content)) return content;
  const reason = document?.errors[0] ? `: ${document.errors[0].message.split('\n')[0] ?? ''}` : '.';
  throw new InputError(`${name === '-' ? 'Standard input' : name} is not one YAML or JSON object with collections${reason}`);
}
