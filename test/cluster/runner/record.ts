import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { format, resolveConfig } from 'prettier';

import { assertWanted } from '../lab/abandonment';

const file = join(__dirname, '../../../docs/explanation/drills.md');

/** The tables of the committed record, by the name in their markers, and how many of their first cells name a row. */
const tables = { search: 2, other: 1 } as const;

export type RecordTable = keyof typeof tables;

/** Writes one row into a table of the committed record, dated today; an older row of the same name is replaced. */
export async function record(table: RecordTable, ...cells: readonly string[]): Promise<void> {
  const text = readFileSync(file, 'utf8');
  const [open, close] = [`<!-- begin ${table} -->`, `<!-- end ${table} -->`];
  const from = text.indexOf(open) + open.length;
  const to = text.indexOf(close);
  const [header = '', line = '', ...rows] = text.slice(from, to).trim().split('\n');
  const row = `| ${[...cells, new Date().toISOString().slice(0, 10)].join(' | ')} |`;
  const name = nameOf(row, table);
  const index = rows.findIndex((other) => nameOf(other, table) === name);
  const kept = index < 0 ? [...rows, row] : rows.map((other, at) => (at === index ? row : other));
  const written = `${text.slice(0, from)}\n\n${[header, line, ...kept].join('\n')}\n\n${text.slice(to)}`;
  const formatted = await format(written, { ...(await resolveConfig(file)), filepath: file });
  assertWanted(); // what a test saw that was given up is no record
  writeFileSync(file, formatted);
}

function nameOf(row: string, table: RecordTable): string {
  const cells = row.split('|').map((cell) => cell.trim());
  return cells.slice(1, 1 + tables[table]).join('|');
}
