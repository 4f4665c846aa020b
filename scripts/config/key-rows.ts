import type { KeyFacts } from '../../src/config/key-table';
import { RELEASE_LINES } from '../../src/version/release-line';
import { familyReaders } from './readers';
import { fileName, type Section } from './table';

/** Source of the rows that the library reads at synth, one file for each section, and of the list of all. */
export function keyRowFiles(sections: readonly Section[], header: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const { name, keys } of sections) {
    const rows = keys.map((key) => `  ${rowText(key)},\n`).join('');
    files.set(
      `${fileName(name)}.ts`,
      `${header}import type { KeyRow } from '../key-row';\n\nexport const ${constant(name)}: readonly KeyRow[] = [\n${rows}];\n`,
    );
  }
  const imports = sections.map(({ name }) => `import { ${constant(name)} } from './${fileName(name)}';\n`).join('');
  const all = sections.map(({ name }) => `  ...${constant(name)},\n`).join('');
  const list = `export const ALL_KEYS: readonly KeyRow[] = [\n${all}];\n`;
  const columns = RELEASE_LINES.map((line, index) => `  '${line}': ${index},\n`).join('');
  const table = `/** Where a row has the default of each line. */\nexport const LINE_COLUMNS: Readonly<Record<ReleaseLine, number>> = {\n${columns}};\n`;
  const types = "import type { ReleaseLine } from '../../version';\nimport type { KeyReaders, KeyRow } from '../key-row';\n";
  files.set('index.ts', `${header}${types}${imports}\n${table}\n${list}\n${familyText()}`);
  return files;
}

/** Readers of the keys that no row names. */
function familyText(): string {
  const rows = familyReaders().map(([start, readers]) => `  [${literal(start)}, ${literal(readers)}],\n`);
  const type = 'readonly (readonly [start: string, readers: KeyReaders])[]';
  return `/** Readers of keys without a row, by the start of the key, the longest start first. */\nexport const FAMILY_READERS: ${type} = [\n${rows.join('')}];\n`;
}

function constant(section: string): string {
  return `${section.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}_KEYS`;
}

function rowText({ key, type, defaults, reloads, immutable, readers, unit, minimum, maximum, values, was }: KeyFacts): string {
  const flags = [reloads ? 'reloads' : '', immutable ? 'immutable' : ''].filter(Boolean).join(' ');
  const ofLines = RELEASE_LINES.map((line) => defaults[line] ?? null);
  const compact = new Set(ofLines).size === 1 ? ofLines[0] : ofLines;
  const limits = { unit, minimum, maximum, values, was };
  const cells = [key, type, flags, compact, readers].map((cell) => literal(cell));
  if (Object.values(limits).some((limit) => limit !== undefined)) cells.push(literal(limits));
  return `[${cells.join(', ')}]`;
}

/** A TypeScript literal in the style of the code base. */
function literal(value: unknown): string {
  if (typeof value === 'string') return `'${value.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, each]) => each !== undefined);
    return `{ ${entries.map(([name, each]) => `${name}: ${literal(each)}`).join(', ')} }`;
  }
  return String(value);
}
