import { hasKey, isInOpenSection, keyFacts, keysOf, linesWith, nearestKeys, newerKey, openSectionOf, type KeyFacts } from '../../config';
import { meaningOf } from '../../config/key-meaning';
import { DEFAULT_LINE, RELEASE_LINES, type ReleaseLine } from '../../version';
import { UsageError, type Command, type CommandInput } from '../command';
import { explanationOf, inWords, openExplanation, sectionInWords, type KeyExplanation } from '../key-explanation';
import type { Terminal } from '../terminal';

/** What is known of a configuration key, or of all keys of a section. */
export const EXPLAIN: Command = {
  summary: 'Explain a configuration key of Milvus: meaning, type, default, effect of a change, readers.',
  operands: '<key>',
  examples: {
    'explain queryNode.gracefulStopTimeout': 'what the key means to the default release',
    'explain proxy.maxNameLength --line 2.5': 'to another release',
    'explain proxy --output json': 'all keys of a section, for a program',
  },
  options: {
    line: { value: 'release', description: `The release line, one of ${RELEASE_LINES.join(', ')}. Default: ${DEFAULT_LINE}.` },
    output: { value: 'format', description: 'text or json. Default: text.' },
  },
  run: (input, terminal) => {
    const line = lineOf(input);
    const key = keyOf(input, line);
    const isJson = formatOf(input) === 'json';
    const explained = explanationsOf(key, line);
    if (explained.length === 0) return tellUnknown(key, line, terminal);
    if (isJson) terminal.out(`${JSON.stringify(explained, undefined, 2)}\n`);
    else terminal.out(headOf(key, explained, terminal) + explained.map((each) => inWords(each, terminal)).join('\n'));
    return 0;
  },
};

function lineOf(input: CommandInput): ReleaseLine {
  const given = input.value('line') ?? DEFAULT_LINE;
  const line = RELEASE_LINES.find((known) => known === given);
  if (line === undefined) throw new UsageError(`--line is one of ${RELEASE_LINES.join(', ')}, not ${given}.`);
  return line;
}

/** The key or section that was asked for, without the dot that a shell's completion may leave. */
function keyOf(input: CommandInput, line: ReleaseLine): string {
  const [given = '', ...others] = input.operands;
  const key = given.trim().replace(/\.+\*?$/, '');
  if (key === '' || others.length > 0) {
    throw new UsageError(`explain takes one key or section. The sections of Milvus ${line} are ${sectionsOf(line).join(', ')}.`);
  }
  return key;
}

/** The first parts of all keys of a line. */
function sectionsOf(line: ReleaseLine): readonly string[] {
  const names = keysOf(line).map(({ key }) => key.split('.')[0] ?? '');
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}

function formatOf(input: CommandInput): string {
  const format = input.value('output') ?? 'text';
  if (format !== 'text' && format !== 'json') throw new UsageError(`--output is text or json, not ${format}.`);
  return format;
}

/** Of the key itself, or of the keys of the section. */
function explanationsOf(key: string, line: ReleaseLine): readonly KeyExplanation[] {
  const facts = keyFacts(key);
  if (facts?.defaults[line] !== undefined) return [explanationOf(facts, line)];
  const below = keysBelow(key, line);
  if (below.length > 0) return below.map((each) => explanationOf(each, line));
  return isInOpenSection(`${key}.`) || (isInOpenSection(key) && hasKey(key, line)) ? [openExplanation(openKey(key), line)] : [];
}

/** `kafka.consumer` means any key of the section. */
function openKey(key: string): string {
  return openSectionOf(key) === undefined ? `${key}.*` : key;
}

function keysBelow(section: string, line: ReleaseLine): readonly KeyFacts[] {
  const start = `${section.toLowerCase()}.`;
  return keysOf(line).filter(({ key }) => key.toLowerCase().startsWith(start));
}

/** The meaning of a section, above its keys. */
function headOf(key: string, explained: readonly KeyExplanation[], terminal: Terminal): string {
  const [first] = explained;
  if (first === undefined || first.key.length <= key.length) return '';
  return sectionInWords(first.key.slice(0, key.length), terminal);
}

/** Says in which lines the key or section exists, what replaced it, or which keys have a similar name. */
function tellUnknown(key: string, line: ReleaseLine, terminal: Terminal): 1 {
  const facts = keyFacts(key);
  const lines = facts ? linesWith(facts) : RELEASE_LINES.filter((each) => keysBelow(key, each).length > 0);
  const replacement = newerKey(key);
  const near = replacement?.defaults[line] === undefined ? nearestKeys(key, line) : [];
  const sentences = [
    `Milvus ${line} does not have ${key}.`,
    lines.length > 0 ? `It exists in ${lines.join(', ')}.` : '',
    replacement?.defaults[line] === undefined ? '' : `${replacement.key} replaces it.`,
    near.length > 0
      ? `${lines.length > 0 ? 'Keys with a similar name are' : 'Did you mean'} ${near.join(', ')}${lines.length > 0 ? '.' : '?'}`
      : '',
    lines.length > 0 ? `Explain it with --line ${lines.at(-1)}.` : '',
    lines.length === 0 && near.length === 0 ? `The sections are ${sectionsOf(line).join(', ')}.` : '',
  ];
  terminal.err(`${sentences.filter(Boolean).join(' ')}\n`);
  const meaning = lines.length > 0 ? meaningOf(key)?.meaning : undefined;
  if (meaning !== undefined) terminal.err(`${key}: ${meaning.replaceAll('`', '')}\n`);
  return 1;
}
