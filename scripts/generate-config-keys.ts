/**
 * Writes `src/config/keys/*.ts`, one small file for each section, out of `data/milvus-config-keys.tsv`.
 *
 *     npm run generate:config            writes the files
 *     npm run generate:config -- --check exits 1 when a file is not up to date
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');
const TABLE = join(ROOT, 'data', 'milvus-config-keys.tsv');
const TARGET = join(ROOT, 'src', 'config', 'keys');
const LINES = ['2.3', '2.4', '2.5', '2.6', '3.0'] as const;
const HEADER = '// Generated from data/milvus-config-keys.tsv by `npm run generate:config`. Do not edit.\n';

interface Row {
  readonly key: string;
  readonly type: string;
  readonly lines: readonly string[];
  readonly reloads: boolean;
  readonly immutable: boolean;
}

function readTable(): Row[] {
  const [head, ...rows] = readFileSync(TABLE, 'utf8').trimEnd().split('\n');
  const columns = (head ?? '').split('\t');
  return rows.map((line) => {
    const cells = line.split('\t');
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    return {
      key: cell('key'),
      type: cell('type'),
      lines: LINES.filter((release) => cell(`default_${release}`) !== ''),
      reloads: cell('refreshable') === 'true',
      immutable: cell('immutable') === 'true',
    };
  });
}

const section = (key: string) => key.split('.')[0] ?? key;
const fileName = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const constant = (name: string) => `${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}_KEYS`;

function render(name: string, rows: readonly Row[]): string {
  const lines = rows.map(({ key, type, lines: has, reloads, immutable }) => {
    const flags = [reloads ? 'reloads' : '', immutable ? 'immutable' : ''].filter(Boolean).join(' ');
    return `  ['${key}', '${type}', '${has.join(' ')}', '${flags}'],`;
  });
  return `${HEADER}import type { KeyRow } from '../key-row';\n\nexport const ${constant(name)}: readonly KeyRow[] = [\n${lines.join('\n')}\n];\n`;
}

function generate(): Map<string, string> {
  const sections = new Map<string, Row[]>();
  for (const row of readTable()) {
    // A few rows are not configuration keys of a section (`LOCAL_STORAGE_SIZE`, `key`): they belong to no file.
    if (!row.key.includes('.')) continue;
    const name = section(row.key).toLowerCase();
    sections.set(name, [...(sections.get(name) ?? []), row]);
  }
  const files = new Map<string, string>();
  const names: string[] = [];
  for (const [, rows] of [...sections].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = rows.map((row) => section(row.key)).sort()[rows.length - 1] ?? '';
    const spelled = rows.map((row) => section(row.key)).find((candidate) => /[A-Z]/.test(candidate)) ?? name;
    names.push(spelled);
    files.set(`${fileName(spelled)}.ts`, render(spelled, rows));
  }
  const imports = names.map((name) => `import { ${constant(name)} } from './${fileName(name)}';`);
  const list = names.map((name) => `  ...${constant(name)},`);
  files.set(
    'index.ts',
    `${HEADER}import type { KeyRow } from '../key-row';\n${imports.join('\n')}\n\nexport const ALL_KEYS: readonly KeyRow[] = [\n${list.join('\n')}\n];\n`,
  );
  return files;
}

const files = generate();
if (process.argv.includes('--check')) {
  const stale = [...files].filter(([name, text]) => !existsSync(join(TARGET, name)) || readFileSync(join(TARGET, name), 'utf8') !== text);
  if (stale.length > 0) {
    console.error(`Not up to date: ${stale.map(([name]) => name).join(', ')}. Run: npm run generate:config`);
    process.exit(1);
  }
} else {
  mkdirSync(TARGET, { recursive: true });
  for (const name of readdirSync(TARGET)) if (!files.has(name)) rmSync(join(TARGET, name));
  for (const [name, text] of files) writeFileSync(join(TARGET, name), text);
  console.log(`${files.size} files`);
}
