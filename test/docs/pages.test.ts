import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { REPOSITORY } from '../package/project';

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(REPOSITORY, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];

const read = (page: string) => readFileSync(join(REPOSITORY, page), 'utf8');

test('every link between pages leads to a file', () => {
  const broken = PAGES.flatMap((page) =>
    [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !existsSync(join(REPOSITORY, dirname(page), target)))
      .map((target) => `${page}: ${target}`),
  );
  expect(broken).toEqual([]);
});

test('the drills that a guide names have rows in the record', () => {
  const table = /## What clients see(.*?)\n## /s.exec(readFileSync(join(REPOSITORY, 'docs/how-to/drill-a-failure.md'), 'utf8'))?.[1] ?? '';
  const named = [...table.matchAll(/`([^`]+)`/g)].map(([, row = '']) => row);
  const recorded = readFileSync(join(REPOSITORY, 'docs/explanation/drills.md'), 'utf8').split('\n');
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((row) => !recorded.some((line) => line.startsWith(`| ${row} `)))).toEqual([]);
});
