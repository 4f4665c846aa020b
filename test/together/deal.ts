import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

const ROOT = join(__dirname, '..', '..');

const ROOMS = readdirSync(join(ROOT, 'src')).map((room) => join('test', room) + sep);

/** Files of tests that `npm test` runs. The slow ones and the tests of the installed package have their own commands. */
const FILES = ['examples', 'test']
  .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .filter((file) => file.endsWith('.test.ts') && !file.endsWith('.slow.test.ts'))
  .filter((file) => ![join('test', 'package'), join('test', 'together')].some((folder) => file.startsWith(folder + sep)))
  .sort();

const isOfRoom = (file: string) => ROOMS.some((room) => file.startsWith(room));

/** How many suites the files of each group are dealt to. */
const PARTS = 2;

/**
 * Runs a part of the files as one suite. Jest loads the library, cdk8s and itself again for each suite, and V8 compiles them again. That
 * takes longer than the tests of most files.
 */
export function runPart(group: 'rooms' | 'others', part: number): void {
  const files = FILES.filter((file) => isOfRoom(file) === (group === 'rooms'));
  for (const file of files.filter((_, index) => index % PARTS === part)) {
    describe(file, () => void jest.requireActual<object>(join(ROOT, file)));
  }
}
