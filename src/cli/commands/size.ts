import { Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-27';
import type { Mistake } from '../../findings';
import type { Profile } from '../../model';
import { Sizing, Workload, nodePool, rowsHeld, type NodeProvider } from '../../sizing';
import { DEFAULT_LINE, MilvusVersion, RELEASES, RELEASE_LINES } from '../../version';
import { UsageError, type Command, type CommandInput, type ExitCode } from '../command';
import { sheetData, sheetMarkdown, sheetText, type NamedPool } from '../sizing-sheet';
import type { Terminal } from '../terminal';
import { WORKLOAD_OPTIONS, numberOf, workloadInput } from '../workload-input';

const PROFILES: readonly Profile[] = ['development', 'standard', 'highly-available'];
const FORMATS = ['text', 'markdown', 'json'] as const;

/** Sizes of a Milvus for collections, or the rows that a cluster holds. */
export const SIZE: Command = {
  summary: 'Size a Milvus for collections, or tell how many rows a cluster holds.',
  operands: '',
  examples: {
    'size --rows 10M --dimension 768': 'one collection with the default index',
    'size --rows 10M --dimension 768 --index HNSW --replicas 2 --queries 500': 'with searches',
    'size --rows 10M --dimension 768 --node eks:8/64': 'with the nodes that it fits on',
    'size --file collections.yaml --output markdown': 'several collections',
    'size --reverse --nodes 4 --memory 16 --dimension 768': 'how many rows query nodes hold',
  },
  options: {
    ...WORKLOAD_OPTIONS,
    reverse: { description: 'Tell how many rows the query nodes of --nodes and --memory hold.' },
    nodes: { value: 'number', description: 'Query nodes, with --reverse.' },
    memory: { value: 'GiB', description: 'Memory of each query node, with --reverse.' },
    storage: { value: 'GiB', description: 'Local storage of each query node, with --reverse. Default: enough.' },
    node: { value: 'type', description: 'Count nodes of a type, such as eks:8/64: service, CPU and GiB.', multiple: true },
    profile: { value: 'profile', description: `One of ${PROFILES.join(', ')}. Default: standard.` },
    line: { value: 'release', description: `The release line, one of ${RELEASE_LINES.join(', ')}. Default: ${DEFAULT_LINE}.` },
    output: { value: 'format', description: 'text, markdown or json. Default: text.' },
  },
  run: async (input, terminal) => {
    if (input.operands.length > 0) throw new UsageError('size takes options only.');
    const version = MilvusVersion.of(RELEASES[oneOf(input, 'line', RELEASE_LINES, DEFAULT_LINE)].recommended);
    const profile = oneOf(input, 'profile', PROFILES, 'standard');
    const format = oneOf(input, 'output', FORMATS, 'text');
    return input.has('reverse') ? reverse(input, terminal, version, format) : size(input, terminal, { version, profile }, format);
  },
};

type Format = (typeof FORMATS)[number];

async function size(
  input: CommandInput,
  terminal: Terminal,
  options: { readonly version: MilvusVersion; readonly profile: Profile },
  format: Format,
): Promise<ExitCode> {
  for (const name of ['nodes', 'memory', 'storage']) if (input.has(name)) throw new UsageError(`--${name} needs --reverse.`);
  const sizing = Sizing.of(Workload.of(await workloadInput(input, terminal)), options);
  if (sizing.mistakes.length > 0) return tell(sizing.mistakes, terminal);
  const release = options.version.line;
  const pools = input.values('node').map((type) => poolOf(sizing, type));
  const text = {
    text: () => sheetText({ sizing, release, pools }, terminal),
    markdown: () => sheetMarkdown({ sizing, release, pools }),
    json: () => JSON.stringify(sheetData({ sizing, release, pools }), undefined, 2),
  }[format]();
  terminal.out(`${text}\n`);
  return 0;
}

/** The rows of the options only weigh the collections of a file; of one collection any number will do. */
async function reverse(input: CommandInput, terminal: Terminal, version: MilvusVersion, format: Format): Promise<ExitCode> {
  if (input.has('node')) throw new UsageError('--node does not go with --reverse.');
  for (const name of ['nodes', 'memory']) if (!input.has(name)) throw new UsageError(`--reverse needs --${name}.`);
  const workload = Workload.of(await workloadInput(input, terminal, 1));
  const mistakes = [...workload.mistakes, ...workload.mistakesIn(version)];
  if (mistakes.length > 0) return tell(mistakes, terminal);
  const nodes = { replicas: whole(input, 'nodes'), memory: gibibytes(input, 'memory') };
  const rows = rowsHeld(workload, input.has('storage') ? { ...nodes, storage: gibibytes(input, 'storage') } : nodes, version);
  const words = `${nodes.replicas} query nodes with ${nodes.memory.asString()} hold ${rows.toLocaleString('en-US')} rows in Milvus ${version.line}.`;
  const data = { release: version.line, nodes: nodes.replicas, memory: nodes.memory.asString(), rows };
  terminal.out(`${format === 'json' ? JSON.stringify(data, undefined, 2) : words}\n`);
  return 0;
}

const PROVIDERS: readonly NodeProvider[] = ['eks', 'gke', 'aks'];

function poolOf(sizing: Sizing, type: string): NamedPool {
  const [, service = '', cpus = '', gibibytes = ''] = /^(\w+):(\d+)\/(\d+)$/.exec(type) ?? [];
  const provider = PROVIDERS.find((known) => known === service);
  if (provider === undefined) throw new UsageError(`--node is ${PROVIDERS.join(', ')}, CPU and GiB, such as eks:8/64, not ${type}.`);
  return { type, pool: nodePool(sizing, { provider, cpu: Cpu.units(Number(cpus)), memory: Size.gibibytes(Number(gibibytes)) }) };
}

function whole(input: CommandInput, name: string): number {
  const number = numberOf(input, name);
  if (!Number.isInteger(number) || number < 1) throw new UsageError(`--${name} is a whole number of 1 or more.`);
  return number;
}

function gibibytes(input: CommandInput, name: string): Size {
  const number = numberOf(input, name);
  if (number <= 0) throw new UsageError(`--${name} is more than 0 GiB.`);
  return Number.isInteger(number) ? Size.gibibytes(number) : Size.mebibytes(Math.round(number * 1024));
}

function oneOf<T extends string>(input: CommandInput, name: string, choices: readonly T[], fallback: T): T {
  const given = input.value(name) ?? fallback;
  const found = choices.find((choice) => choice === given);
  if (found === undefined) throw new UsageError(`--${name} is one of ${choices.join(', ')}, not ${given}.`);
  return found;
}

/** A workload with mistakes has no sheet: half of it would be wrong. */
function tell(mistakes: readonly Mistake[], terminal: Terminal): ExitCode {
  const lines = mistakes.map(({ rule, prop, problem, fix }) => `${prop ?? 'workload'} ${problem} ${fix} (${rule.id})`);
  terminal.err(`${lines.join('\n')}\n`);
  return 2;
}
