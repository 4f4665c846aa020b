import { RELEASE_LINES } from '../../src/version/release-line';

/** A row of a table in `data/`: cells by column. */
export type Row = Readonly<Record<string, string>>;

/** A table in `data/`. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

const FLAGS = ['', 'true', 'false'];

/** Pattern of the cells of each column. A message names it. */
type Cells = Readonly<Record<string, RegExp>>;

const TYPE = /^(bool|int|float|string|json|duration\(number\)|duration\(go-string\)|size\(string\)|list\(csv\))$/;
const OPTIONAL_NUMBER = /^(-?\d+(\.\d+)?)?$/;

const KEY_CELLS: Cells = { key: /^\S+$/, type: TYPE, refreshable: anyOf(FLAGS), immutable: anyOf(FLAGS) };

const VALUE_CELLS: Cells = {
  key: /^\S+$/,
  type: new RegExp(`${TYPE.source}|^$`),
  unit: /^((us|ms|s|min|h|d)|([KMG]i)?B(\/s)?|%|1\/s)?$/,
  minimum: OPTIONAL_NUMBER,
  maximum: OPTIONAL_NUMBER,
  source: /./,
};

/** One sentence, long enough to say something and short enough for a hover. */
const MEANING_CELLS: Cells = {
  key: /^\S+$/,
  meaning: /^(?!.*\. [A-Z])[A-Z`0-9][^\t]{12,200}\.$/,
  when: /^([A-Z][^\t]{5,150}\.)?$/,
};

/** Reads tab-separated values. Throws for a row with more or fewer cells than the head. */
export function parseTable(name: string, text: string): Table {
  const [head = '', ...lines] = text.replace(/\n+$/, '').split('\n');
  const columns = head.split('\t');
  const rows = lines.map((line) => {
    const cells = line.split('\t');
    if (cells.length === columns.length) return Object.fromEntries(cells.map((cell, index) => [columns[index] ?? '', cell]));
    throw new Error(`${name}: ${cells[0]} has ${cells.length} cells, not ${columns.length}.`);
  });
  return { columns, rows };
}

/** Mistakes in the table of keys. */
export function keyTableMistakes({ columns, rows }: Table): string[] {
  const missing = RELEASE_LINES.map((line) => `default_${line}`).filter((column) => !columns.includes(column));
  if (missing.length > 0) return [`there is no column ${missing.join(', ')}`];
  return [...cellMistakes(rows, KEY_CELLS), ...orderMistakes(rows), ...rows.flatMap(lineMistakes)];
}

/** Mistakes in the table of facts about values. */
export function valueTableMistakes({ rows }: Table): string[] {
  return [...cellMistakes(rows, VALUE_CELLS), ...rows.flatMap(rangeMistakes)];
}

/** Mistakes in the table of meanings, which has a row for each key and each section. */
export function meaningTableMistakes(keys: readonly string[]): (table: Table) => string[] {
  return ({ rows }) => {
    const expected = new Set([...keys, ...keys.flatMap(sectionsAbove)].map((key) => key.toLowerCase()));
    const isKey = new Set(keys);
    const named = new Set(rows.map(({ key = '' }) => key.toLowerCase()));
    const missing = [...expected].filter((key) => !named.has(key)).map((key) => `${key}: has no meaning`);
    const unknown = rows.filter(({ key = '' }) => !expected.has(key.toLowerCase())).map(({ key }) => `${key}: no table has the key`);
    const advice = rows.flatMap(({ key = '', when = '' }) => {
      if (isKey.has(key) === (when !== '')) return [];
      return [isKey.has(key) ? `${key}: when is empty` : `${key}: when is for keys, not for sections`];
    });
    return [...cellMistakes(rows, MEANING_CELLS), ...orderMistakes(rows), ...missing, ...unknown, ...advice, ...repeated(rows)];
  };
}

/** `a.b` and `a` above `a.b.c`. */
export function sectionsAbove(key: string): string[] {
  const parts = key.split('.');
  return parts.slice(1).map((_part, index) => parts.slice(0, index + 1).join('.'));
}

/** Two keys never mean the same. */
function repeated(rows: readonly Row[]): string[] {
  const first = new Map<string, string>();
  return rows.flatMap(({ key = '', meaning = '' }) => {
    const other = first.get(meaning);
    if (other === undefined) first.set(meaning, key);
    return other === undefined ? [] : [`${key}: means the same as ${other}`];
  });
}

function cellMistakes(rows: readonly Row[], cells: Cells): string[] {
  return rows.flatMap((row) =>
    Object.entries(cells).flatMap(([column, pattern]) => {
      const cell = row[column] ?? '';
      return pattern.test(cell) ? [] : [`${row['key']}: ${column} is '${cell}', which does not match ${pattern.source}`];
    }),
  );
}

/** Alphabetical order, without regard to case, keeps the diffs small and finds duplicates. */
function orderMistakes(rows: readonly Row[]): string[] {
  const keys = rows.map(({ key = '' }) => key);
  return keys.flatMap((key, index) => {
    const before = keys[index - 1];
    if (before === undefined || before.toLowerCase() < key.toLowerCase()) return [];
    return [before.toLowerCase() === key.toLowerCase() ? `${key}: is there twice` : `${key}: belongs before ${before}`];
  });
}

/** `in_milvus_yaml` names lines that have the key. */
function lineMistakes(row: Row): string[] {
  const { key, in_milvus_yaml: inYaml = '' } = row;
  const having = RELEASE_LINES.filter((line) => row[`default_${line}`] !== '');
  if (having.length === 0) return [`${key}: no line has a default; write "" for an empty one`];
  const others = inYaml.split(',').filter((line) => line !== '' && !(having as readonly string[]).includes(line));
  return others.length === 0 ? [] : [`${key}: in_milvus_yaml names ${others.join(', ')}, which does not have the key`];
}

function rangeMistakes({ key, minimum = '', maximum = '' }: Row): string[] {
  return minimum !== '' && maximum !== '' && Number(minimum) > Number(maximum) ? [`${key}: minimum is above maximum`] : [];
}

function anyOf(words: readonly string[]): RegExp {
  return new RegExp(`^(${words.join('|')})$`);
}
