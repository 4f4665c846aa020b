import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

jest.setTimeout(60_000);

test('the README says of every suite whether it runs on a cluster of your own', () => {
  const page = readFileSync(join(__dirname, '../../README.md'), 'utf8');
  const row = (where: string): string[] => {
    const [, names = ''] = new RegExp(`^\\| ${where} +\\| (.*?) *\\|$`, 'm').exec(page) ?? [];
    return [...names.matchAll(/`([a-z-]+)`/g)].map(([, name = '']) => name);
  };
  // Their clients are modules that jest does not load.
  const list = execFileSync(process.execPath, ['--import', 'tsx', join(__dirname, '../../run.ts'), 'list'], { encoding: 'utf8' });
  const lines = list.trimEnd().split('\n');
  const named = (needsLab: boolean): string[] =>
    lines.filter((line) => /^\S+ +(core +)?lab /.test(line) === needsLab).map((line) => line.split(' ')[0] ?? '');
  expect(row('there')).toEqual(named(false));
  expect(row('in the lab alone')).toEqual(named(true));
});
