import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { exportHelm, helmReport, helmValuesText } from '../../export';
import type { AppContents, InstanceModel } from '../../model';
import { InputError, UsageError, type Command, type CommandInput, type ExitCode } from '../command';
import type { Terminal } from '../terminal';

/** The only format. */
const FORMAT = 'helm';

/** Values of the Helm chart from the model of an app. */
export const EXPORT: Command = {
  summary: 'Write the values with which the Helm chart runs the same Milvus, and tell what they cannot say.',
  operands: 'helm <model.json|->',
  examples: {
    'export helm model.json > values.yaml': 'the values; what they cannot say is on standard error',
    'export helm model.json --instance search/milvus': 'one of several instances',
    'node -e "…sealToJson()" | milvus-k8s export helm -': 'the model of AppModel.of(app).sealToJson() on standard input',
  },
  options: {
    instance: { value: 'name', description: 'The Milvus, by its name or its construct path. Needed if the app has several.' },
  },
  run: async (input, terminal): Promise<ExitCode> => {
    const [format, file] = input.operands;
    if (format !== FORMAT)
      throw new UsageError(format === undefined ? `Name what to write: ${FORMAT}.` : `There is no format ${format}; write ${FORMAT}.`);
    if (file === undefined) throw new UsageError('Name the file with the model, or - for standard input.');
    const exported = exportHelm(instanceOf(await readModel(file, terminal), input));
    terminal.out(helmValuesText(exported));
    terminal.err(helmReport(exported));
    return 0;
  },
};

async function readModel(file: string, terminal: Terminal): Promise<AppContents> {
  const text = file === '-' ? await terminal.readInput() : readFile(resolve(terminal.workingDirectory, file), file);
  let model: unknown;
  try {
    model = JSON.parse(text);
  } catch (error) {
    throw new InputError(
      `${file} is no JSON: ${error instanceof Error ? error.message : String(error)}. Write AppModel.of(app).sealToJson() into it.`,
    );
  }
  if (!isModel(model)) throw new InputError(`${file} is no model of an app. Write AppModel.of(app).sealToJson() into it.`);
  return model;
}

function isModel(given: unknown): given is AppContents {
  const instances = typeof given === 'object' && given !== null ? (given as { readonly instances?: unknown }).instances : undefined;
  return Array.isArray(instances) && instances.every((each: unknown) => (each as { kind?: unknown } | null)?.kind === 'instance');
}

function readFile(path: string, file: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new InputError(`Cannot read ${file}.`);
  }
}

function instanceOf({ instances }: AppContents, input: CommandInput): InstanceModel {
  const wanted = input.value('instance');
  const found = wanted === undefined ? instances : instances.filter(({ name, path }) => name === wanted || path === wanted);
  const [first] = found;
  if (first && found.length === 1) return first;
  const paths = instances.map(({ path }) => path).join(', ');
  if (!first) throw new InputError(wanted === undefined ? 'The app has no Milvus.' : `The app has no Milvus ${wanted}, but ${paths}.`);
  throw new UsageError(`The app has several: ${paths}. Name one with --instance.`);
}
