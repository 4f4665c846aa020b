import { stringify } from './cdk8s-writer';
import type { PlainScalar } from './plain-json';

/** Words that YAML 1.1 reads as text, not as a flag or a number such as `e5`: a letter first, then letters, digits and a few signs. */
const WORD = /^(?!(?:y|n|yes|no|on|off|true|false|null|e-?[0-9]+)$)[a-z/][a-z0-9_./:-]*(?<!:)$/i;

/** Digests and quantities: a digit first, and a letter that no form of a number contains. */
const DIGEST = /^(?!0x)(?=.*[acdf-wz])[0-9][0-9a-z]*$/i;

/** Lines of printable ASCII that neither start nor end with a space. One line break may follow. */
const LINES = /^[!-~](?:[ -~\n]*[!-~])?\n?$/;

/** Longest name of a field that stays on one line with its value. */
const LONGEST_NAME = 1024;

/** Texts for which cdk8s was asked, with its answer. The same few occur in every object: `"0"`, `100m`. */
const ANSWERS = new Map<string, string>();
const MOST_ANSWERS = 1000;

/** Whether a field name is written as it is. */
export function isWord(name: string): boolean {
  return name.length <= LONGEST_NAME && WORD.test(name);
}

/** A scalar as cdk8s writes it after a field name or a dash. `indent` stands before each line of a text with several. */
export function scalarText(value: PlainScalar, indent: string): string {
  if (typeof value !== 'string') return String(value);
  if (WORD.test(value) || DIGEST.test(value)) return value;
  if (!value.includes('\n')) return answer(value);
  return LINES.test(value) ? blockText(value, indent) : answerOfLines(value, indent);
}

/** A literal block. Empty lines have no indent. */
function blockText(value: string, indent: string): string {
  const endsWithBreak = value.endsWith('\n');
  const lines = endsWithBreak ? value.slice(0, -1) : value;
  return `${endsWithBreak ? '|' : '|-'}\n${indent}${lines.replace(/\n+/g, `$&${indent}`)}`;
}

/** Text of one line: the same at any depth. */
function answer(value: string): string {
  const known = ANSWERS.get(value);
  if (known !== undefined) return known;
  const text = answerOfLines(value, '  ');
  if (ANSWERS.size === MOST_ANSWERS) ANSWERS.clear();
  ANSWERS.set(value, text);
  return text;
}

/** What cdk8s writes after the name of a field whose content has this indent. */
function answerOfLines(value: string, indent: string): string {
  let document: unknown = value;
  for (let depth = 0; depth < indent.length; depth += 2) document = { a: document };
  const start = indent.length / 2 - 1;
  const written = stringify(document).split('\n').slice(start).join('\n');
  return written.slice(written.indexOf(': ') + 2, -1);
}
