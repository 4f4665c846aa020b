/** The tables of the committed record, by the name in their markers, and how many of their first cells name a row. */
const tables = { search: 2, other: 1, compared: 1, queries: 1 } as const;

export type RecordTable = keyof typeof tables;

/** The text of the record with a row in a table, in place of an older one of the same name. */
export function withRow(text: string, table: RecordTable, cells: readonly string[]): string {
  const { before, header, rows, after } = split(text, table);
  const row = `| ${cells.join(' | ')} |`;
  const name = nameOf(row, table);
  const index = rows.findIndex((other) => nameOf(other, table) === name);
  const kept = index < 0 ? [...rows, row] : rows.map((other, at) => (at === index ? row : other));
  return `${before}\n\n${[...header, ...kept].join('\n')}\n\n${after}`;
}

/** What the rows of a table are about: their first cells. */
export function rowsOf(text: string, table: RecordTable): string[] {
  return split(text, table).rows.map((row) => cellsOf(row)[0] ?? '');
}

function split(text: string, table: RecordTable) {
  const open = `<!-- begin ${table} -->`;
  const from = text.indexOf(open) + open.length;
  const to = text.indexOf(`<!-- end ${table} -->`);
  const lines = text.slice(from, to).trim().split('\n');
  return { before: text.slice(0, from), header: lines.slice(0, 2), rows: lines.slice(2), after: text.slice(to) };
}

const cellsOf = (row: string): string[] =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

const nameOf = (row: string, table: RecordTable): string => cellsOf(row).slice(0, tables[table]).join('|');
