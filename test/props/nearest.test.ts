import { nearest } from '../../src/props/nearest';

const NAMES = ['replicas', 'resources', 'rollout', 'cpu'];

test.each([
  ['replica', 'replicas'],
  ['Replicas', 'replicas'],
  ['resorces', 'resources'],
  ['cpus', 'cpu'],
  ['rolout', 'rollout'],
])('for %s, %s is meant', (name, meant) => {
  expect(nearest(name, NAMES)).toBe(meant);
});

test.each(['replicaCount', 'image', 'gpu2', ''])('%j is too far from every name', (name) => {
  expect(nearest(name, ['replicas', 'resources', 'rollout'])).toBeUndefined();
});

test('of two that are as near, the first in the alphabet is meant, whatever their order', () => {
  expect(nearest('az', ['ay', 'ax'])).toBe('ax');
  expect(nearest('az', ['ax', 'ay'])).toBe('ax');
});
