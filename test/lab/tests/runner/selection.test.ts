import { selectSuites } from '../../runner/selection';
import type { Suite } from '../../runner/suite';

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
