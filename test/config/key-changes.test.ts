import { keyChanges } from '../../src/config/key-changes';
import { keysOf } from '../../src/config/key-table';

test('nothing changes within a line', () => {
  expect(keyChanges('2.6', '2.6')).toEqual([]);
});

test('each key is reported once, and only if its name or default differs', () => {
  const changes = keyChanges('2.5', '2.6');
  expect(new Set(changes.map(({ key }) => key)).size).toBe(changes.length);
  expect(changes.map(({ key }) => key)).toEqual(changes.map(({ key }) => key).sort());
  const same = keysOf('2.6').filter(({ defaults }) => defaults['2.5'] === defaults['2.6']);
  expect(same.filter(({ key }) => changes.some((change) => change.key === key))).toEqual([]);
});

test('a renamed key is reported once, and not as an added key', () => {
  const changes = keyChanges('2.5', '2.6');
  const names = changes.flatMap(({ newKey }) => newKey ?? []);
  expect(names.length).toBeGreaterThan(0);
  expect(changes.filter(({ key, change }) => change === 'added' && names.includes(key))).toEqual([]);
});

test('a changed default is reported with before and after exchanged on the way back', () => {
  const defaults = (from: '2.5' | '2.6', to: '2.5' | '2.6') => keyChanges(from, to).filter(({ change }) => change === 'default');
  const turned = defaults('2.6', '2.5').map(({ before, after, ...rest }) => ({ ...rest, before: after, after: before }));
  expect(turned.length).toBeGreaterThan(0);
  expect(turned).toEqual(defaults('2.5', '2.6'));
});

test('a key that only one of two lines has is reported as added, removed or renamed', () => {
  const lone = keysOf('2.6').filter(({ defaults }) => defaults['2.5'] === undefined);
  const changeOf = (from: '2.5' | '2.6', to: '2.5' | '2.6') =>
    new Map(
      keyChanges(from, to).flatMap((change) => [change.key, change.newKey ?? change.key].map((key) => [key, change.change] as const)),
    );
  const [there, back] = [changeOf('2.5', '2.6'), changeOf('2.6', '2.5')];
  expect(new Set(lone.map(({ key }) => there.get(key)))).toEqual(new Set(['added', 'renamed']));
  expect(new Set(lone.map(({ key }) => back.get(key)))).toEqual(new Set(['removed', 'renamed']));
});
