import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  FieldLines,
  checkAsJson,
  checkAsJunit,
  checkAsSarif,
  checkAsText,
  checkManifests,
  type CheckResult,
  type PlacedResult,
} from '../../check';
import { ManifestError } from '../../plan';
import { joined, type Manifests } from '../../plan/read/manifests';
import { readPath } from '../../plan/read/read-files';
import { readManifests } from '../../plan/read/read-manifests';
import { InputError, UsageError, type Command, type CommandInput } from '../command';
import type { Terminal } from '../terminal';

const FORMATS = { text: checkAsText, json: checkAsJson, junit: checkAsJunit, sarif: checkAsSarif } as const;

/** Name of what is read from standard input. */
const STANDARD_INPUT = '<stdin>';

/** Whether manifests fit the schemas of Kubernetes and of the custom resources that the library emits. */
export const CHECK: Command = {
  summary: 'Check manifests against the schemas of Kubernetes and of custom resources, without a network.',
  operands: '[<file|folder|->…]',
  examples: {
    check: 'the folder dist',
    'check dist other.yaml': 'a folder and a file',
    'check dist --output sarif': 'for code scanning',
  },
  options: { output: { value: 'format', description: `One of ${Object.keys(FORMATS).join(', ')}. Default: text.` } },
  run: async (input, terminal) => {
    const format = formatOf(input);
    const texts = new Map<string, string>();
    const manifests = await readAll(input.operands.length === 0 ? ['dist'] : input.operands, terminal, texts);
    const result = checkManifests(manifests.objects, manifests.locations);
    if (result.objects === 0) throw new InputError(`There is no object in ${input.operands.join(', ') || 'dist'}.`);
    terminal.out(FORMATS[format](placed(result, terminal, texts)));
    return result.mistakes.length === 0 ? 0 : 1;
  },
};

function formatOf(input: CommandInput): keyof typeof FORMATS {
  const given = input.value('output') ?? 'text';
  if (Object.hasOwn(FORMATS, given)) return given as keyof typeof FORMATS;
  throw new UsageError(`--output is one of ${Object.keys(FORMATS).join(', ')}, not ${given}.`);
}

async function readAll(operands: readonly string[], terminal: Terminal, texts: Map<string, string>): Promise<Manifests> {
  if (operands.filter((each) => each === '-').length > 1) throw new UsageError('Standard input (-) can be read once.');
  try {
    const all: Manifests[] = [];
    for (const operand of operands) {
      if (operand !== '-') all.push(readPath(operand, terminal.workingDirectory));
      else {
        const text = await terminal.readInput();
        texts.set(STANDARD_INPUT, text);
        all.push(readManifests(text, STANDARD_INPUT));
      }
    }
    return joined(all);
  } catch (error) {
    throw error instanceof ManifestError ? new InputError(error.message) : error;
  }
}

/** Finds the lines of the fields with mistakes. */
function placed(result: CheckResult, { workingDirectory }: Terminal, texts: ReadonlyMap<string, string>): PlacedResult {
  const lines = new Map<string, FieldLines>();
  const linesOf = (file: string): FieldLines => {
    const made = lines.get(file) ?? new FieldLines(texts.get(file) ?? readFileSync(resolve(workingDirectory, file), 'utf8'));
    lines.set(file, made);
    return made;
  };
  return {
    ...result,
    mistakes: result.mistakes.map((mistake) => {
      const { location, path } = mistake;
      const place = location && { file: location.file, line: linesOf(location.file).find(location.line, path) };
      return { ...mistake, place };
    }),
  };
}
