import type { MilvusVersion, RoleName } from '../version';
import type { ConfigEntry, ConfigStanding } from './config-entry';
import type { ConfigValue } from '../props/plain-value';
import { describeChange, describeDefaults, describeType } from './describe-key';
import { unknownKey } from './key-mistakes';
import { normalizeKey } from './key-name';
import { isInOpenSection, keyFacts, keysOf, type KeyFacts } from './key-table';
import { isPlace } from './places';
import { reads } from './readers';

/** The value of one key in the pods of some workloads. */
export interface EffectiveValue {
  /** The key in Milvus' spelling. */
  readonly key: string;
  /** The effective value; undefined if it reaches Milvus from a Secret. */
  readonly value: ConfigValue | undefined;
  /** Default of the release; empty if the key has no default. */
  readonly default: string;
  /** How the value was set; `release` if nothing set it. */
  readonly standing: ConfigStanding | 'release';
  /** Who set it, such as `config['log.level'] of search/milvus`; the release if nothing did. */
  readonly setBy: string;
  /** Effect of a new value: `live` without a restart, `restart` of the workloads, `never` if the value cannot change. */
  readonly change: 'live' | 'restart' | 'never';
  /** The workloads whose pods read this value. */
  readonly workloads: readonly string[];
}

/** The pods of one workload, with their effective entries. */
export interface ReaderEntries {
  readonly role: RoleName;
  readonly workload: string;
  readonly entries: readonly ConfigEntry[];
}

/** All keys of a release with their effective values, sorted by key. */
export function effectiveValues(version: MilvusVersion, readers: readonly ReaderEntries[]): readonly EffectiveValue[] {
  const set = readers.map((reader) => ({ ...reader, byKey: new Map(reader.entries.map((entry) => [normalizeKey(entry.key), entry])) }));
  const keys = new Map([...keysOf(version.line), ...readers.flatMap(({ entries }) => entries)].map(({ key }) => [normalizeKey(key), key]));
  return [...keys]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, key]) => {
      const values = new Map<string, EffectiveValue>();
      const isWritten = ({ role, byKey }: (typeof set)[number]) => byKey.get(id)?.standing === 'raw' || reads(role, key, version.line);
      for (const { workload, byKey } of set.filter(isWritten)) {
        const value = valueOf(key, byKey.get(id), version);
        const same = JSON.stringify([value.value, value.setBy]);
        values.set(same, { ...value, workloads: [...(values.get(same)?.workloads ?? []), workload] });
      }
      return values.size === 0 ? [valueOf(key, undefined, version)] : [...values.values()];
    });
}

function valueOf(key: string, entry: ConfigEntry | undefined, version: MilvusVersion): EffectiveValue {
  const facts = keyFacts(key);
  const ofRelease = facts?.defaults[version.line] ?? '';
  return {
    key,
    value: entry ? entry.value : ofRelease,
    default: ofRelease,
    standing: entry?.standing ?? 'release',
    setBy: entry ? `${entry.origin.prop ?? 'the library'} of ${entry.origin.path}` : `Milvus ${version}`,
    change: changeOf(key, facts, entry),
    workloads: [],
  };
}

/** A pod reads its Secrets at start only, whatever Milvus reloads from files. */
function changeOf(key: string, facts: KeyFacts | undefined, entry: ConfigEntry | undefined): EffectiveValue['change'] {
  if (facts?.immutable || isPlace(key)) return 'never';
  const isFromSecret = entry !== undefined && entry.value === undefined;
  return facts?.reloads && !isFromSecret ? 'live' : 'restart';
}

/** Describes one key for people. */
export function explainKey(key: string, version: MilvusVersion, values: readonly EffectiveValue[]): string {
  const facts = keyFacts(key);
  const rows = values.filter((value) => normalizeKey(value.key) === normalizeKey(key));
  if (rows.length === 0 && !isInOpenSection(key)) {
    const { problem, fix } = unknownKey(key, version);
    return `${problem} ${fix}`;
  }
  const lines = [
    facts?.key ?? key,
    ...rows.map(
      (row) => `  value    ${print(row)}, set by ${row.setBy}, in ${row.workloads.join(', ') || 'no workload, because no role reads it'}`,
    ),
    ...(facts ? [`  type     ${describeType(facts)}`, `  default  ${describeDefaults(facts)}`] : ['  type     any: Milvus passes it on']),
    `  change   ${describeChange(facts ?? { key, reloads: false, immutable: false })}`,
    ...(facts?.was ? [`  older    ${facts.was.join(', ')}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function print({ value, standing }: EffectiveValue): string {
  const text = value === undefined ? 'from a Secret' : value === '' ? 'empty' : String(value);
  if (standing === 'owned') return `${text} (owned by the library)`;
  return standing === 'raw' ? `${text} (raw)` : text;
}
