import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../package/project';

const read = (name: string) => readFileSync(join(REPOSITORY, name), 'utf8');

const CONTRIBUTING = read('CONTRIBUTING.md');

/** The layers of the linter, each with its rooms. */
const LAYERS = [...(/const LAYERS = \[\n(.*?)\n\];/s.exec(read('eslint.config.mjs'))?.[1] ?? '').matchAll(/\[([^\]]*)\]/g)].map(
  ([, rooms = '']) => [...rooms.matchAll(/'(\w+)'/g)].map(([, room]) => room),
);

test('the table of layers is the one that the linter enforces', () => {
  const rows = [...CONTRIBUTING.matchAll(/^\| (\d+) +\| (.+?) *\|$/gm)];
  expect(rows.map(([, number]) => Number(number))).toEqual(rows.map((_row, index) => index + 1));
  expect(rows.map(([, , rooms = '']) => [...rooms.matchAll(/`(\w+)`/g)].map(([, room]) => room))).toEqual(LAYERS);
});

test('every folder of src/ is a room of a layer', () => {
  const rooms = readdirSync(join(REPOSITORY, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(rooms.map(({ name }) => name).sort()).toEqual(LAYERS.flat().sort());
});

test('every file that a recipe names exists', () => {
  const recipes = /## Recipes\n(.*?)\n## /s.exec(CONTRIBUTING)?.[1] ?? '';
  const paths = [...recipes.matchAll(/`([\w.-]+(?:\/[\w.-]*)+|[\w-]+\.(?:ts|md))`/g)].map(([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(30);
  const isThere = (path: string) => ['', 'src'].some((folder) => existsSync(join(REPOSITORY, folder, path)));
  expect(paths.filter((path) => !isThere(path))).toEqual([]);
});

test('every path that answers a question about the tree exists', () => {
  const [, questions = ''] = /## Where would I change …\n(.*)/s.exec(read('docs/explanation/architecture.md')) ?? [];
  const rows = [...questions.matchAll(/^\| .*\? +\| (.*) \|$/gm)].map(([, answer = '']) => answer);
  expect(rows.length).toBeGreaterThanOrEqual(20);
  const paths = rows.flatMap((answer) => [...answer.matchAll(/`((?:src|data|scripts)\/[^`]+)`/g)].map(([, path = '']) => path));
  expect(paths.filter((path) => !existsSync(join(REPOSITORY, path)))).toEqual([]);
  expect(rows.filter((answer) => !/`(?:src|data|scripts)\/|`cluster`/.test(answer))).toEqual([]);
});
