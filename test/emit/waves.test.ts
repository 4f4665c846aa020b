import { WAVES, rolloutWaves, syncWave } from '../../src/emit/waves';

const waves = rolloutWaves([['mixCoord'], ['queryNode', 'dataNode'], ['proxy']]);

test('each step comes after the one that it needs', () => {
  const order = [
    WAVES.secrets,
    WAVES.services,
    WAVES.infrastructure,
    waves.role('mixCoord'),
    waves.role('dataNode'),
    waves.role('proxy'),
    waves.afterRoles,
    waves.jobs,
  ];
  expect(order).toEqual([-2, -1, 0, 1, 2, 3, 4, 5]);
});

test('roles of one step start together', () => {
  expect(waves.role('queryNode')).toBe(waves.role('dataNode'));
});

test('a wave is written as Argo CD reads it', () => {
  expect(syncWave(WAVES.services)).toEqual({ 'argocd.argoproj.io/sync-wave': '-1' });
});
