import { effectiveEntry, entryConflicts, type ConfigEntry, type ConfigStanding } from '../../src/config/config-entry';

const entry = (standing: ConfigStanding, value: ConfigEntry['value']): ConfigEntry => ({
  kind: 'key',
  key: 'log.level',
  value,
  standing,
  origin: { path: 'test/milvus' },
});

const DEFAULT = entry('default', 'info');
const USER = entry('user', 'debug');
const OWNED = entry('owned', 'warn');
const RAW = entry('raw', 'trace');

test.each<[string, readonly [ConfigEntry, ...ConfigEntry[]], ConfigEntry]>([
  ['what a user wrote counts before a default', [USER, DEFAULT], USER],
  ['what the library owns counts before what a user wrote', [OWNED, USER], OWNED],
  ['a raw value counts before all', [OWNED, RAW], RAW],
  ['a later value of the user counts before a raw one', [RAW, USER], USER],
  ['of two defaults the last one counts', [DEFAULT, entry('default', 'error')], entry('default', 'error')],
])('%s', (_what, entries, effective) => {
  expect(effectiveEntry(entries)).toEqual(effective);
});

test('a key that the library owns conflicts with every value of the user, and with no default', () => {
  expect(entryConflicts([DEFAULT, OWNED, USER])).toEqual([{ kind: 'owned by the library', owner: OWNED, other: USER }]);
  expect(entryConflicts([DEFAULT, USER])).toEqual([]);
});

test('two owners conflict where their values differ', () => {
  const other = entry('owned', 'error');
  expect(entryConflicts([OWNED, OWNED])).toEqual([]);
  expect(entryConflicts([OWNED, other])).toEqual([{ kind: 'two owners', owner: OWNED, other }]);
});
