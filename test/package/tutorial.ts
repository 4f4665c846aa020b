import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from './project';

/** One step of a tutorial, made from one block of code. */
export type Step =
  | { readonly kind: 'file'; readonly file: string; readonly text: string }
  /** Replaces the one line that starts with the same word. */
  | { readonly kind: 'edit'; readonly file: string; readonly text: string }
  | { readonly kind: 'command'; readonly text: string; readonly fails: boolean; readonly expected: string | undefined };

const BLOCK = /^```(\w+) *([^\n]*)\n([\s\S]*?)^```$/gm;

/**
 * The steps of a tutorial, from its code blocks:
 *
 * - `file=<name>` is a file to write, `edit=<name>` a line to put in the place of the line that starts with the same word;
 * - `sh` is to be run, and `sh fails` must fail; `sh example` is for another machine and is left out;
 * - `text output` must be part of what the command before it printed.
 */
export function tutorialSteps(page: string): readonly Step[] {
  const steps: Step[] = [];
  for (const [, language = '', words = '', text = ''] of readFileSync(join(REPOSITORY, page), 'utf8').matchAll(BLOCK)) {
    const [, verb, file] = /^(file|edit)=(\S+)$/.exec(words) ?? [];
    if ((verb === 'file' || verb === 'edit') && file !== undefined) steps.push({ kind: verb, file, text });
    else if (language === 'sh' && words !== 'example') {
      steps.push({ kind: 'command', text, fails: words === 'fails', expected: undefined });
    } else if (words === 'output') expectOutput(steps, text);
    else if (words !== 'example') throw new Error(`${page}: nobody would run this block: ${text}`);
  }
  return steps;
}

function expectOutput(steps: Step[], text: string): void {
  const last = steps.pop();
  if (last?.kind !== 'command') throw new Error(`Output without a command before it: ${text}`);
  steps.push({ ...last, expected: text });
}

/** A file with one line replaced by the line that starts with the same word. */
export function editLine(content: string, line: string): string {
  const word = line.trim().split(/\s/, 1)[0] ?? '';
  const matches = content.split('\n').filter((candidate) => candidate.trim().startsWith(word));
  const [old] = matches;
  if (matches.length !== 1 || old === undefined) throw new Error(`'${word}' starts ${matches.length} lines, not one.`);
  return content.replace(old, line.replace(/\n$/, ''));
}
