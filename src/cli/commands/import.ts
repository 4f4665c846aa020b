import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ImportError, importMilvus, isComplete, reportAsText, type ImportOptions, type SourceText } from '../../import';
import { present } from '../../props/present';
import { InputError, UsageError, type Command, type CommandInput } from '../command';
import type { Terminal } from '../terminal';

const FORMATS = ['text', 'json'] as const;

/** Writes the app for a Milvus that Helm or the operator runs. */
export const IMPORT: Command = {
  summary: 'Write the app for a Milvus that Helm or the operator runs.',
  operands: '<file|->…',
  examples: {
    'import values.yaml --release search --namespace search': 'values of the Helm chart; the app goes to standard output',
    'import base.yaml prod.yaml --set queryNode.replicas=3 --out main.ts': 'several files, the last one counts',
    'import application.yaml values.yaml': 'an Application of Argo CD with the files that it names',
    'import milvus.yaml --adopt': 'a Milvus resource; the app takes over its objects',
  },
  options: {
    release: { value: 'name', description: 'Name of the Helm release. Default: the name in the input, or `milvus`.' },
    namespace: { short: 'n', value: 'name', description: 'Namespace of the release. Default: the namespace in the input.' },
    'chart-version': { value: 'version', description: 'Version of the chart, for its defaults.' },
    'milvus-version': { value: 'release', description: 'Release of Milvus, if the input does not say it.' },
    set: { value: 'key=value', multiple: true, description: 'A value over all files, in the syntax of Helm.' },
    'set-string': { value: 'key=text', multiple: true, description: 'The same, always as text.' },
    'set-json': { value: 'key=json', multiple: true, description: 'The same, as JSON.' },
    adopt: { description: 'Take over the running objects and services, with their names and data.' },
    out: { short: 'o', value: 'file', description: 'Write the app to a file that does not exist yet.' },
    force: { description: 'Replace the file of --out.' },
    format: { value: 'format', description: `Form of the report, one of ${FORMATS.join(', ')}. Default: text, on standard error.` },
    verbose: { short: 'v', description: 'List also the values that are in the code, and those that say nothing.' },
  },
  run: async (input, terminal) => {
    if (input.operands.length === 0) throw new UsageError('import needs a file, or - for standard input.');
    const format = formatOf(input);
    const target = targetOf(input, terminal);
    const sources = await readAll(input.operands, terminal);
    const imported = asInputError(() => importMilvus(sources, optionsOf(input)));
    if (target !== undefined) write(target, imported.code);
    else if (format === 'text') terminal.out(imported.code);
    if (format === 'json') {
      const document = { formatVersion: 1, ...(target === undefined ? { code: imported.code } : {}), report: imported.report };
      terminal.out(`${JSON.stringify(document, undefined, 2)}\n`);
    } else terminal.err(reportAsText(imported.report, { verbose: input.has('verbose') }));
    return isComplete(imported.report) ? 0 : 2;
  },
};

function optionsOf(input: CommandInput): ImportOptions {
  const { value, values } = input;
  return {
    ...present({
      release: value('release'),
      namespace: value('namespace'),
      chartVersion: value('chart-version'),
      milvusVersion: value('milvus-version'),
    }),
    set: values('set'),
    setString: values('set-string'),
    setJson: values('set-json'),
    adopt: input.has('adopt'),
  };
}

function formatOf(input: CommandInput): (typeof FORMATS)[number] {
  const given = input.value('format') ?? 'text';
  const format = FORMATS.find((known) => known === given);
  if (format === undefined) throw new UsageError(`--format is one of ${FORMATS.join(', ')}, not ${given}.`);
  return format;
}

function targetOf(input: CommandInput, { workingDirectory }: Terminal): string | undefined {
  const out = input.value('out');
  if (out === undefined) {
    if (input.has('force')) throw new UsageError('--force needs --out.');
    return undefined;
  }
  const target = resolve(workingDirectory, out);
  if (existsSync(target) && !input.has('force')) throw new InputError(`${out} exists. Give another file, or --force to replace it.`);
  return target;
}

async function readAll(operands: readonly string[], terminal: Terminal): Promise<readonly SourceText[]> {
  if (operands.filter((operand) => operand === '-').length > 1) throw new UsageError('Standard input (-) can be read once.');
  const sources: SourceText[] = [];
  for (const operand of operands) {
    const text = operand === '-' ? await terminal.readInput() : readFile(operand, terminal.workingDirectory);
    sources.push({ file: operand === '-' ? '<stdin>' : operand, text });
  }
  return sources;
}

function readFile(path: string, workingDirectory: string): string {
  try {
    return readFileSync(resolve(workingDirectory, path), 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new InputError(code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read: ${(error as Error).message}`);
  }
}

/** The file is whole or not there: it gets its name when its content is written. */
function write(target: string, code: string): void {
  const partial = `${target}.${process.pid}.partial`;
  try {
    writeFileSync(partial, code, { flag: 'wx' });
    renameSync(partial, target);
  } catch (error) {
    rmSync(partial, { force: true });
    throw new InputError(`${target} cannot be written: ${(error as Error).message}`);
  }
}

function asInputError<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof ImportError ? new InputError(error.message) : error;
  }
}
