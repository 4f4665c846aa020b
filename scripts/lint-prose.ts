/**
 * Checks the words of pages, docstrings, comments and messages against `prose/vocabulary.json`.
 *
 *     npm run lint:prose                     all of them
 *     npm run lint:prose -- docs/how-to src  these files and folders
 */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { TextlintKernel, type TextlintMessage } from '@textlint/kernel';
import markdown from '@textlint/textlint-plugin-markdown';
import terminology from 'textlint-rule-terminology';
import { proseOf } from './prose/source-text';
import vocabulary from './prose/vocabulary.json';

const ROOT = join(__dirname, '..');

/** Everything that people read. */
const READ = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs', 'examples', 'imports', 'data', 'src'];

/** A table of sentences; the other tables are facts. */
const SENTENCES = 'data/milvus-config-meanings.tsv';

/** Written by commands, or quoted from another project. */
const GENERATED = ['docs/reference', 'src/generated'];

const kernel = new TextlintKernel();

async function mistakesOf(file: string): Promise<string[]> {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const text = file.endsWith('.ts') ? proseOf(source, file) : file.endsWith('.tsv') ? cellsOf(source) : source;
  const { messages } = await kernel.lintText(text, {
    filePath: file,
    ext: '.md',
    plugins: [{ pluginId: 'markdown', plugin: markdown }],
    rules: [{ ruleId: 'terminology', rule: terminology, options: { defaultTerms: false, terms: terms(), skip: ['BlockQuote', 'Delete'] } }],
  });
  return messages.map((message) => `${file}:${message.loc.start.line} ${sentence(message)}`);
}

/** The sentences of a table, each row on its line, without the key. */
function cellsOf(table: string): string {
  const rows = table.split('\n').map((row) => row.split('\t').slice(1).join(' '));
  return ['', ...rows.slice(1)].join('\n');
}

/** The vocabulary for the rule; a phrase may be broken between two lines. */
function terms(): (string | string[])[] {
  const phrases = vocabulary.phrases.map(([pattern = '', replacement = '']) => [pattern.replaceAll(' ', '\\s+'), replacement]);
  return [...phrases, ...vocabulary.terms];
}

function sentence({ message }: TextlintMessage): string {
  return message.replaceAll(/\s+/g, ' ');
}

function filesOf(path: string): string[] {
  const full = join(ROOT, path);
  if (!statSync(full).isDirectory()) return [path];
  const names = readdirSync(full, { recursive: true, encoding: 'utf8' });
  return names.map((name) => join(path, name)).filter((name) => /\.(md|ts)$/.test(name) || name === SENTENCES);
}

async function main(given: readonly string[]): Promise<void> {
  const paths = given.length > 0 ? given.map((path) => relative(ROOT, path)) : READ;
  const files = paths.flatMap(filesOf).filter((file) => !GENERATED.some((folder) => file.startsWith(`${folder}/`)));
  const mistakes = (await Promise.all(files.map(mistakesOf))).flat();
  for (const mistake of mistakes) console.error(mistake);
  if (mistakes.length > 0) process.exitCode = 1;
}

void main(process.argv.slice(2));
