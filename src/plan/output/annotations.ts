import type { Plan, PlannedChange } from '../change';
import { CLASS_LEVELS } from './sarif';
import { CLASS_WORDS, objectWords, reasonWords } from './wording';

/** Workflow commands of GitHub Actions, by the level of a class. */
const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** GitHub shows ten annotations of a kind for each step. */
const SHOWN = 10;

/** The worst changes as annotations of GitHub Actions, at the lines of their objects. */
export function planAsAnnotations({ changes }: Plan): string {
  const sorted = (['error', 'warning', 'note'] as const).flatMap((level) =>
    changes
      .filter((change) => CLASS_LEVELS[change.class] === level)
      .slice(0, SHOWN)
      .map((change) => annotation(change, COMMANDS[level])),
  );
  return sorted.map((line) => `${line}\n`).join('');
}

function annotation(change: PlannedChange, command: string): string {
  const { location, effects } = change;
  const isFile = location !== undefined && !location.file.includes(':');
  const place = isFile ? `file=${property(location.file)},line=${location.line},` : '';
  const fix = effects[0]?.fix;
  const message = `${reasonWords(change)}.${fix === undefined ? '' : ` ${fix}`}`;
  return `::${command} ${place}title=${property(`${CLASS_WORDS[change.class]}: ${objectWords(change)}`)}::${data(message)}`;
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
