import { describeChange, describeDefaults, describeType } from '../config/describe-key';
import { meaningOf } from '../config/key-meaning';
import { isSecretKey, openSectionOf, reads, type KeyFacts } from '../config';
import { MilvusVersion, RELEASES, ROLES, hasRole, type ReleaseLine, type RoleName } from '../version';
import { styled, type Terminal } from './terminal';

/** What is known of a key in a release line. */
export interface KeyExplanation {
  readonly key: string;
  readonly meaning: string;
  /** When to change it. */
  readonly when: string;
  readonly type: string;
  /** Empty, if the key has no default or its value is a secret. */
  readonly default: string;
  /** Of each line. */
  readonly defaults: string;
  readonly change: string;
  readonly readers: readonly RoleName[];
  /** Whether its value reaches Milvus from a Secret. */
  readonly secret: boolean;
  /** Older names that Milvus still reads. */
  readonly older: readonly string[];
}

/** Explains a key that the line has. */
export function explanationOf(facts: KeyFacts, line: ReleaseLine): KeyExplanation {
  return {
    key: facts.key,
    ...wordsFor(facts.key),
    type: describeType(facts),
    default: facts.defaults[line] ?? '',
    defaults: describeDefaults(facts),
    change: describeChange(facts),
    readers: readersOfKey(facts.key, line),
    secret: isSecretKey(facts.key),
    older: facts.was ?? [],
  };
}

/** Explains a key of a section that takes any key. */
export function openExplanation(key: string, line: ReleaseLine): KeyExplanation {
  return {
    key,
    ...wordsFor(`${openSectionOf(key) ?? ''}*`),
    type: 'Any: Milvus passes it on',
    default: '',
    defaults: 'none',
    change: describeChange({ key, reloads: false, immutable: false }),
    readers: readersOfKey(key, line),
    secret: isSecretKey(key),
    older: [],
  };
}

function wordsFor(key: string): Pick<KeyExplanation, 'meaning' | 'when'> {
  const { meaning = '', when = '' } = meaningOf(key) ?? {};
  return { meaning, when };
}

function readersOfKey(key: string, line: ReleaseLine): readonly RoleName[] {
  const version = MilvusVersion.of(RELEASES[line].recommended);
  const roles = (Object.keys(ROLES) as RoleName[]).filter((role) => role !== 'standalone' && hasRole(version, role));
  return roles.filter((role) => reads(role, key, line));
}

/** An explanation for people. */
export function inWords(explained: KeyExplanation, terminal: Terminal): string {
  const rows = [
    ['meaning', explained.meaning],
    ['when', explained.when],
    ['type', explained.type],
    ['value', explained.secret ? 'from a Secret; `config` refuses it' : ''],
    ['default', explained.default === '' ? 'empty' : explained.default],
    ['in each line', explained.defaults],
    ['a change', explained.change],
    ['readers', explained.readers.join(', ') || 'none'],
    ['older names', explained.older.join(', ')],
  ] as const;
  const details = rows.filter(([, text]) => text !== '').map(([name, text]) => `  ${`${name}:`.padEnd(14)} ${text.replaceAll('`', '')}`);
  return [styled(terminal, 'bold', explained.key), ...details, ''].join('\n');
}

/** The line above the keys of a section. */
export function sectionInWords(section: string, terminal: Terminal): string {
  const { meaning } = wordsFor(section);
  return meaning === '' ? '' : `${styled(terminal, 'bold', section)}: ${meaning.replaceAll('`', '')}\n\n`;
}
