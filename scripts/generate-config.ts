/**
 * Writes the generated files of Milvus' configuration keys out of the tables in `data/`, one small file for each section:
 * `src/generated/config-keys/`, which the library reads at synth, `src/generated/config-meanings/`, which `explain` reads, and
 * `src/generated/config-props/`, the types of the `config` props.
 *
 *     npm run generate:config            writes the files
 *     npm run generate:config -- --check exits 1 when a file is not up to date
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keyRowFiles } from './config/key-rows';
import { meaningFiles, readMeanings } from './config/meanings';
import { propTypeFiles } from './config/prop-types';
import { ROOT, readKeys, sectionsOf } from './config/table';

const TARGET = join(ROOT, 'src', 'generated');
const FOLDERS = ['config-keys', 'config-meanings', 'config-props'];
const HEADER = '// Generated from data/ by `npm run generate:config`. Do not edit.\n';

function generate(): Map<string, string> {
  const sections = sectionsOf(readKeys());
  const meanings = readMeanings();
  const below = (folder: string, files: Map<string, string>) => [...files].map(([name, text]) => [`${folder}/${name}`, text] as const);
  return new Map([
    ...below('config-keys', keyRowFiles(sections, HEADER)),
    ...below('config-meanings', meaningFiles(sections, meanings, HEADER)),
    ...below('config-props', propTypeFiles(sections, meanings, HEADER)),
  ]);
}

function present(): string[] {
  return FOLDERS.filter((folder) => existsSync(join(TARGET, folder))).flatMap((folder) =>
    readdirSync(join(TARGET, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name}`)
      .filter((name) => statSync(join(TARGET, name)).isFile()),
  );
}

const files = generate();
const superfluous = present().filter((name) => !files.has(name));
if (process.argv.includes('--check')) {
  const differs = (name: string, text: string) => !existsSync(join(TARGET, name)) || readFileSync(join(TARGET, name), 'utf8') !== text;
  const stale = [...[...files].filter(([name, text]) => differs(name, text)).map(([name]) => name), ...superfluous];
  for (const name of stale) console.error(`src/generated/${name} is not up to date; run: npm run generate:config`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const name of superfluous) rmSync(join(TARGET, name));
  for (const [name, text] of files) {
    mkdirSync(dirname(join(TARGET, name)), { recursive: true });
    writeFileSync(join(TARGET, name), text);
  }
  console.log(`${files.size} files`);
}
