import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MeaningRow } from '../../src/generated/meaning-row';
import { meaningTableMistakes, parseTable } from './check-tables';
import { ROOT, fileName, readTable, type Section } from './table';

/** The rows of `milvus-config-meanings.tsv`, by key or section in lower case. */
export function readMeanings(): ReadonlyMap<string, MeaningRow> {
  const name = 'milvus-config-keys.tsv';
  const keys = parseTable(name, readFileSync(join(ROOT, 'data', name), 'utf8')).rows.map(({ key = '' }) => key);
  const { rows } = readTable('milvus-config-meanings.tsv', meaningTableMistakes(keys));
  return new Map(
    rows.map(({ key = '', meaning = '', when = '' }) => [key.toLowerCase(), when === '' ? [key, meaning] : [key, meaning, when]]),
  );
}

/** Source of the meanings that `explain` reads, one file for each section, and of the list of all. */
export function meaningFiles(sections: readonly Section[], meanings: ReadonlyMap<string, MeaningRow>, header: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const { name } of sections) {
    const isOfSection = (key: string) => key === name.toLowerCase() || key.startsWith(`${name.toLowerCase()}.`);
    const rows = [...meanings].filter(([key]) => isOfSection(key)).map(([, row]) => rowText(row));
    files.set(
      `${fileName(name)}.ts`,
      `${header}import type { MeaningRow } from '../meaning-row';\n\nexport const ${constant(name)}: readonly MeaningRow[] = [\n${rows.join('')}];\n`,
    );
  }
  const imports = sections.map(({ name }) => `import { ${constant(name)} } from './${fileName(name)}';\n`).join('');
  const all = sections.map(({ name }) => `  ...${constant(name)},\n`).join('');
  const list = `/** Of every key and section. */\nexport const ALL_MEANINGS: readonly MeaningRow[] = [\n${all}];\n`;
  files.set('index.ts', `${header}import type { MeaningRow } from '../meaning-row';\n${imports}\n${list}`);
  return files;
}

function constant(section: string): string {
  return `${section.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}_MEANINGS`;
}

function rowText(row: MeaningRow): string {
  return `  [${row.flatMap((cell) => (cell === undefined ? [] : [literal(cell)])).join(', ')}],\n`;
}

function literal(text: string): string {
  return `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
}
