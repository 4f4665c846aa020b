import { appendFileSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  CHANGE_CLASSES,
  DEFAULT_KUBERNETES,
  FAILING_CLASSES,
  ManifestError,
  plan,
  planAsAnnotations,
  planAsJson,
  planAsJunit,
  planAsMarkdown,
  planAsSarif,
  planAsText,
  type ChangeClass,
  type Plan,
} from '../../plan';
import { joined, type Manifests } from '../../plan/read/manifests';
import { readPath } from '../../plan/read/read-files';
import { mergeBase, readCommit } from '../../plan/read/read-git';
import { readManifests } from '../../plan/read/read-manifests';
import { nearest } from '../../props/nearest';
import { InputError, UsageError, type Command, type CommandInput, type ExitCode } from '../command';
import { styled, type Terminal } from '../terminal';

const FORMATS = ['text', 'markdown', 'json', 'junit', 'sarif'] as const;
type Format = (typeof FORMATS)[number];

/** What applying manifests will do to what was applied before. */
export const PLAN: Command = {
  summary: 'Tell what applying manifests will do: what restarts, what is lost, what the API server refuses.',
  operands: '[<file|folder|->…]',
  examples: {
    'plan dist --from main': 'the folder dist, compared with its state on the branch main',
    'plan new --from old --verbose': 'two folders, with every effect and field',
    'plan dist --from - --no-prune': 'compared with kubectl get … -o json on standard input',
    'plan dist --output markdown': 'for the comment of a pull request',
  },
  options: {
    from: {
      value: 'ref|path',
      description:
        'The old manifests: a Git reference with or without :folder, a file, a folder, or -. Default: the branch that the pull request goes to; else HEAD.',
    },
    output: { value: 'format', description: `One of ${FORMATS.join(', ')}. Default: text.` },
    verbose: { short: 'v', description: 'Show every effect and every changed field.' },
    github: { description: 'Also write annotations and the step summary of GitHub Actions.' },
    prune: { description: 'Objects that the new manifests lack are deleted. The default.' },
    'no-prune': { description: 'Objects that the new manifests lack stay.' },
    kubernetes: { value: 'release', description: `Minor release of the API server. Default: ${DEFAULT_KUBERNETES}.` },
    'detailed-exitcode': { description: 'End with 2 if something changes.' },
    'fail-on': { value: 'classes', multiple: true, description: 'End with 3 for these classes too, such as recreated,outage.' },
    allow: { value: 'classes', multiple: true, description: 'Do not end with 3 for these classes: refused,data-loss.' },
  },
  run: async (input, terminal) => {
    const format = formatOf(input);
    const [failOn, allowed] = [classesOf(input, 'fail-on'), classesOf(input, 'allow')];
    const failing = [...new Set([...FAILING_CLASSES, ...failOn])].filter((each) => !allowed.includes(each));
    const options = { prune: pruneOf(input), kubernetes: kubernetesOf(input) };
    const made = await asInputError(async () => {
      const { before, after } = await bothSides(input, terminal);
      return plan(before.objects, after.objects, { ...options, locations: new Map([...before.locations, ...after.locations]) });
    });
    terminal.out(rendered(made, format, failing, input, terminal));
    if (input.has('github')) annotate(made, format, terminal);
    return exitCode(made, failing, input.has('detailed-exitcode'));
  },
};

function exitCode({ changes }: Plan, failing: readonly ChangeClass[], isDetailed: boolean): ExitCode {
  if (changes.some(({ effects }) => effects.some((effect) => failing.includes(effect.class)))) return 3;
  return isDetailed && changes.length > 0 ? 2 : 0;
}

function rendered(made: Plan, format: Format, failing: readonly ChangeClass[], input: CommandInput, terminal: Terminal): string {
  switch (format) {
    case 'markdown':
      return planAsMarkdown(made);
    case 'json':
      return planAsJson(made);
    case 'junit':
      return planAsJunit(made, failing);
    case 'sarif':
      return planAsSarif(made);
    default:
      return planAsText(made, { verbose: input.has('verbose'), paint: (colour, text) => styled(terminal, colour, text) });
  }
}

/** Annotations would break a format that a program reads, so they go to `err` then: GitHub reads both. */
function annotate(made: Plan, format: Format, terminal: Terminal): void {
  const write = format === 'text' ? terminal.out : terminal.err;
  write(planAsAnnotations(made));
  const summary = terminal.environment['GITHUB_STEP_SUMMARY'];
  if (summary !== undefined && summary !== '') appendFileSync(summary, planAsMarkdown(made, { limit: 900_000 }));
}

interface Sides {
  readonly before: Manifests;
  readonly after: Manifests;
}

async function bothSides(input: CommandInput, terminal: Terminal): Promise<Sides> {
  const operands = input.operands.length === 0 ? ['dist'] : input.operands;
  const from = input.value('from') ?? defaultReference(terminal);
  if ([...operands, from].filter((each) => each === '-').length > 1) throw new UsageError('Standard input (-) can be read once.');
  const after: Manifests[] = [];
  for (const operand of operands) after.push(await readOne(operand, terminal));
  return { before: await readBefore(from, operands, terminal), after: joined(after) };
}

async function readOne(path: string, terminal: Terminal): Promise<Manifests> {
  if (path !== '-') return readPath(path, terminal.workingDirectory);
  const text = await terminal.readInput();
  if (text.trim() === '') throw new ManifestError('Standard input is empty.');
  return readManifests(text, '<stdin>');
}

/** A path that exists is a path; anything else is a Git reference, with the paths of the new manifests unless it names a folder. */
async function readBefore(from: string, operands: readonly string[], terminal: Terminal): Promise<Manifests> {
  if (from === '-' || existsSync(resolve(terminal.workingDirectory, from))) return readOne(from, terminal);
  const [, reference = from, folder] = /^([^:]+):(.*)$/.exec(from) ?? [];
  if (folder === undefined && operands.includes('-')) throw new UsageError('Name the folder of the old manifests, as in --from main:dist.');
  const committed = readCommit(reference, folder === undefined ? operands : [folder], terminal.workingDirectory);
  if (!committed.isFound && folder !== undefined) throw new InputError(`${reference} has no manifests at ${folder}. Check the folder.`);
  const where = operands.join(', ');
  if (!committed.isFound) terminal.err(`${reference} has no manifests at ${where}, so everything is new.\n`);
  return committed;
}

/** The target branch of a pull request in GitHub Actions, the base of a merge request in GitLab, or else the last commit. */
function defaultReference({ environment, workingDirectory }: Terminal): string {
  const [branch, base] = [environment['GITHUB_BASE_REF'], environment['CI_MERGE_REQUEST_DIFF_BASE_SHA']];
  if (branch !== undefined && branch !== '') return mergeBase(`origin/${branch}`, workingDirectory);
  return base !== undefined && base !== '' ? base : 'HEAD';
}

function formatOf(input: CommandInput): Format {
  const given = input.value('output') ?? 'text';
  const format = FORMATS.find((known) => known === given);
  if (format === undefined) throw new UsageError(`--output is one of ${FORMATS.join(', ')}, not ${given}.`);
  return format;
}

function classesOf(input: CommandInput, option: string): readonly ChangeClass[] {
  const words = input.values(option).flatMap((value) => value.split(','));
  return words.map((word) => {
    const found = CHANGE_CLASSES.find((known) => known === word.trim());
    if (found !== undefined) return found;
    const meant = nearest(word, CHANGE_CLASSES);
    throw new UsageError(
      `--${option}: there is no class ${word}. ${meant === undefined ? `Classes: ${CHANGE_CLASSES.join(', ')}.` : `Did you mean ${meant}?`}`,
    );
  });
}

/** Oldest minor release of Kubernetes whose rules the plan knows. */
const OLDEST_MINOR = 27;

function pruneOf(input: CommandInput): boolean {
  if (input.has('prune') && input.has('no-prune')) throw new UsageError('--prune and --no-prune exclude each other.');
  return !input.has('no-prune');
}

function kubernetesOf(input: CommandInput): string {
  const given = input.value('kubernetes') ?? DEFAULT_KUBERNETES;
  const [, minor] = /^v?1\.(\d+)(\.\d+)?$/.exec(given) ?? [];
  if (minor === undefined || Number(minor) < OLDEST_MINOR) {
    throw new UsageError(`--kubernetes is a release from 1.${OLDEST_MINOR} on, such as ${DEFAULT_KUBERNETES}, not ${given}.`);
  }
  return given;
}

async function asInputError<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof ManifestError ? new InputError(error.message) : error;
  }
}
