import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pageOf, type Rule } from '../../src/findings';

const ROOT = join(__dirname, '../..');

/** Folder of the mistakes that trip rules, a file or a folder for each subject. */
export const MISTAKES_FOLDER = 'test/rules/mistakes';

/** Files that define rules, with the ids in them. */
export const RULE_FILES: readonly IdFile[] = idFiles('src', /(^|\/)rules(\/[\w-]+)?\.ts$/, /\bid: '(MK-[A-Z]{3}-\d{3})'/g);

/** Files of mistakes, with the ids of the rules that they trip. */
const CASE_FILES: readonly IdFile[] = idFiles(MISTAKES_FOLDER, /\.ts$/, /'(MK-[A-Z]{3}-\d{3})'/g);

/** A file, by its path from the root of the repository, with the ids of rules in it. */
export interface IdFile {
  readonly file: string;
  readonly ids: readonly string[];
}

/** The file that defines a rule. */
export function sourceOf({ id }: Rule): string {
  const source = RULE_FILES.find(({ ids }) => ids.includes(id));
  if (!source) throw new Error(`No file of src/ defines ${id}.`);
  return source.file;
}

/** The files with mistakes that trip a rule: those of its subject, or of others where its subject has none. */
export function casesOf(rule: Rule): readonly string[] {
  const files = CASE_FILES.flatMap(({ file, ids }) => (ids.includes(rule.id) ? [file] : []));
  const ofSubject = files.filter((file) => file.slice(MISTAKES_FOLDER.length + 1).split(/[./]/)[0] === pageOf(rule)?.subject);
  return ofSubject.length > 0 ? ofSubject : files;
}

function idFiles(folder: string, name: RegExp, pattern: RegExp): IdFile[] {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((file) => name.test(file));
  return files.sort().flatMap((file) => {
    const ids = [...readFileSync(join(ROOT, folder, file), 'utf8').matchAll(pattern)].map(([, id = '']) => id);
    return ids.length === 0 ? [] : [{ file: `${folder}/${file}`, ids: [...new Set(ids)] }];
  });
}
