import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyFacts as Key } from '../../src/config/key-table';
import type { KeyType } from '../../src/generated/key-row';
import { RELEASE_LINES } from '../../src/version/release-line';
import { readersText } from './readers';
import { keyTableMistakes, parseTable, valueTableMistakes, type Row, type Table } from './check-tables';

export const ROOT = join(__dirname, '..', '..');

/** Reads and checks a table. Throws with every mistake. */
export function readTable(name: string, mistakesOf: (table: Table) => readonly string[]): Table {
  const table = parseTable(name, readFileSync(join(ROOT, 'data', name), 'utf8'));
  const mistakes = mistakesOf(table);
  if (mistakes.length > 0) throw new Error([`${name}:`, ...mistakes].join('\n  '));
  return table;
}

/** A pattern of `milvus-config-values.tsv`: `*` stands for any letters and dots. */
function pattern(text: string): RegExp {
  return new RegExp(`^${text.replace(/\./g, '\\.').replace(/\*/g, '.*')}$`, 'i');
}

/** Numbers whose default is whole in every release are whole; Milvus reads others as decimal. */
function typeOf(type: string, defaults: readonly string[]): KeyType {
  if (type === 'duration(number)') return defaults.every((text) => /^-?\d*$/.test(text)) ? 'int' : 'float';
  if (type === 'duration(go-string)') return 'duration';
  if (type === 'size(string)') return 'size';
  if (type === 'list(csv)') return 'list';
  return type as KeyType;
}

function number(cell: string | undefined): number | undefined {
  return cell === undefined || cell === '' ? undefined : Number(cell);
}

/** The keys of all releases, in the order of the table. */
export function readKeys(): Key[] {
  const table = readTable('milvus-config-keys.tsv', keyTableMistakes);
  const facts = readTable('milvus-config-values.tsv', valueTableMistakes);
  const values = facts.rows.map((row) => ({ row, matches: pattern(row['key'] ?? '') }));
  const rows = table.rows.filter((row) => isKey(row['key'] ?? ''));
  for (const { row, matches } of values) {
    if (!rows.some((each) => matches.test(each['key'] ?? ''))) throw new Error(`milvus-config-values.tsv: no key is like ${row['key']}.`);
  }
  return rows.map((row) => {
    const key = row['key'] ?? '';
    const known = Object.assign({}, ...values.filter(({ matches }) => matches.test(key)).map((each) => filled(each.row))) as Row;
    const cells = RELEASE_LINES.map((line) => [line, row[`default_${line}`] ?? ''] as const).filter(([, text]) => text !== '');
    const defaults = Object.fromEntries(cells.map(([line, text]) => [line, text === '""' ? '' : text]));
    return {
      key,
      type: typeOf(known['type'] ?? row['type'] ?? '', Object.values(defaults)),
      ...optional('unit', known['unit']),
      ...optional('minimum', number(known['minimum'])),
      ...optional('maximum', number(known['maximum'])),
      ...optional('values', known['values']?.split(' ')),
      ...optional('was', olderNames(row['legacy_fallback_keys'] ?? '')),
      defaults,
      readers: readersText(key),
      reloads: row['refreshable'] === 'true',
      immutable: row['immutable'] === 'true',
    };
  });
}

/** Older names that are keys; a few are names of variables. */
function olderNames(cell: string): readonly string[] | undefined {
  const names = cell.split(',').filter((name) => name.includes('.'));
  return names.length === 0 ? undefined : names;
}

/** A few rows of the table are variables and placeholders, not configuration keys. */
function isKey(key: string): boolean {
  return key.includes('.') && !key.endsWith('.');
}

function filled(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''));
}

function optional<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [key in Name]?: Value } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [key in Name]?: Value };
}

/** A section of the configuration with its keys; sections that differ in case alone are one. */
export interface Section {
  /** As Milvus spells it most. */
  readonly name: string;
  readonly keys: readonly Key[];
}

export function sectionsOf(keys: readonly Key[]): Section[] {
  const sections = new Map<string, Key[]>();
  for (const key of keys) {
    const id = (key.key.split('.')[0] ?? '').toLowerCase();
    sections.set(id, [...(sections.get(id) ?? []), key]);
  }
  return [...sections]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, members]) => ({ name: spelling(members.map(({ key }) => key.split('.')[0] ?? '')), keys: members }));
}

/** The spelling with capitals, where there are several. */
export function spelling(names: readonly string[]): string {
  return names.find((name) => /[A-Z]/.test(name)) ?? names[0] ?? '';
}

/** `queryNode` to `query-node`. */
export function fileName(section: string): string {
  return section.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
