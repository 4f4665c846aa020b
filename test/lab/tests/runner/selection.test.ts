import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { selectSuites } from '../../runner/selection';
import type { Suite } from '../../runner/suite';

jest.setTimeout(60_000);

const suite = (name: string, core: boolean, needsLab: boolean): Suite => ({
  name,
  core,
  needsLab,
  proves: '',
  run: () => Promise.resolve(),
});
const some = [suite('admission', true, false), suite('argo', true, true), suite('drill', false, false), suite('node', false, true)];
const selected = (words: readonly string[], isLab: boolean): object => {
  const { chosen, leftOut, unknown } = selectSuites(some, words, isLab);
  return { chosen: chosen.map(({ name }) => name), leftOut: leftOut.map(({ name }) => name), unknown };
};

test('in the lab everything runs: the core suites, all, or those that are named', () => {
  expect(selected([], true)).toEqual({ chosen: ['admission', 'argo'], leftOut: [], unknown: [] });
  expect(selected(['all'], true)).toEqual({ chosen: ['admission', 'argo', 'drill', 'node'], leftOut: [], unknown: [] });
  expect(selected(['node', 'drill'], true)).toEqual({ chosen: ['drill', 'node'], leftOut: [], unknown: [] });
});

test('on another cluster, tests that need the lab are skipped and listed, unless you name them', () => {
  expect(selected([], false)).toEqual({ chosen: ['admission'], leftOut: ['argo'], unknown: [] });
  expect(selected(['all'], false)).toEqual({ chosen: ['admission', 'drill'], leftOut: ['argo', 'node'], unknown: [] });
  expect(selected(['argo', 'drill'], false)).toEqual({ chosen: ['argo', 'drill'], leftOut: [], unknown: [] });
});

test('an unknown suite is reported', () => {
  expect(selected(['argos', 'all'], true)).toMatchObject({ unknown: ['argos'] });
});

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
