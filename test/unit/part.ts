import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

const TESTS = join(__dirname, '..');

/** How many suites the tests of the rooms are dealt to. */
const PARTS = 2;

const rooms = readdirSync(join(TESTS, '..', 'src'));
const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && rooms.includes(file.split(sep)[0] ?? ''))
  .sort();

/**
 * Runs a part of the tests of the rooms as one suite. Jest loads the library, cdk8s and itself anew for each suite, which takes
 * longer than most of these tests.
 */
export function runPart(part: number): void {
  for (const file of files.filter((_, index) => index % PARTS === part)) {
    describe(file, () => void jest.requireActual<object>(join(TESTS, file)));
  }
}
