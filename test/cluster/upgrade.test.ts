import { MilvusVersion, type MilvusClusterProps } from '@org/milvus-k8s';
import { doubtfulStep, refusedStep, upgradePath } from '../../src/version';
import { RELEASES, cluster } from '../support/instances';
import { findingsOf, newChart, output, type Output } from '../support/synthesis';

const WAVE = 'argocd.argoproj.io/sync-wave';
const OPTIONS = 'argocd.argoproj.io/sync-options';

/** Components of the workloads, in the order of their waves; what may roll together stands together. */
function order(o: Output): string[][] {
  const waves = new Map<number, string[]>();
  for (const { metadata } of o.workloads) {
    const wave = Number(metadata.annotations?.[WAVE]);
    waves.set(wave, [...(waves.get(wave) ?? []), metadata.labels?.['app.kubernetes.io/component'] ?? ''].sort());
  }
  return [...waves].sort(([a], [b]) => a - b).map(([, components]) => components);
}

const clusterOf = (props: Partial<MilvusClusterProps>) => output((chart) => cluster(chart, props));

describe('order of a step', () => {
  const from25 = clusterOf({ version: RELEASES['2.6'], upgradingFrom: RELEASES['2.5'], upgradingFromCoordinators: 'mixcoord' });

  test('2.5 to 2.6: streaming nodes wait for no wave of their own, because they need the new mixcoord', () => {
    expect(order(from25)).toEqual([['mixcoord', 'streamingnode'], ['querynode'], ['datanode'], ['proxy']]);
  });

  test('3.0 back to 2.6: the same order reversed', () => {
    const back = clusterOf({ version: RELEASES['2.6'], upgradingFrom: RELEASES['3.0'] });
    expect(order(back)).toEqual([...order(from25)].reverse());
  });

  test('change data capture is first on the way to a release, and on the way back', () => {
    const step = (to: MilvusVersion, from: MilvusVersion) => order(clusterOf({ version: to, upgradingFrom: from, cdc: {} }));
    const there = step(RELEASES['3.0'], RELEASES['2.6']);
    expect(there).toEqual([['cdc'], ...order(from25)]);
    expect(step(RELEASES['2.6'], RELEASES['3.0'])).toEqual([['cdc'], ...order(from25).reverse()]);
  });

  test('the running release is the one that the deployed objects record', () => {
    const previous = clusterOf({ version: RELEASES['3.0'] }).objects;
    expect(order(clusterOf({ version: RELEASES['2.6'], previous }))).toEqual([...order(from25)].reverse());
    expect(order(clusterOf({ version: RELEASES['3.0'], previous }))).toEqual(order(from25));
  });

  test('a lower patch release is a step back too', () => {
    const back = clusterOf({ version: MilvusVersion.of('2.6.24'), upgradingFrom: MilvusVersion.of('2.6.25') });
    expect(order(back)[0]).toEqual(['proxy']);
  });

  test('without upgradingFrom, and for a step forward, the order is that of the release', () => {
    expect(order(clusterOf({ version: RELEASES['2.6'] }))).toEqual(order(from25));
  });

  test('upgradingFrom changes no pod template, so taking it out again restarts nothing', () => {
    const templates = (o: Output) => o.workloads.map(({ spec }) => spec.template);
    const back = clusterOf({ version: RELEASES['2.6'], upgradingFrom: RELEASES['3.0'] });
    expect(templates(back)).toEqual(templates(clusterOf({ version: RELEASES['2.6'] })));
  });
});

describe('what goes away with a later release', () => {
  const pruned = (o: Output) =>
    o.workloads.flatMap(({ metadata }) =>
      metadata.annotations?.[OPTIONS] === 'PruneLast=true' ? [metadata.labels?.['app.kubernetes.io/component']] : [],
    );

  test('is pruned last: index nodes of 2.5, and coordinators that run apart', () => {
    expect(pruned(clusterOf({ version: RELEASES['2.5'] }))).toEqual(['indexnode']);
    expect(pruned(clusterOf({ version: RELEASES['2.5'], coordinators: 'separate' })).sort()).toEqual([
      'datacoord',
      'indexcoord',
      'indexnode',
      'querycoord',
      'rootcoord',
    ]);
  });

  test('keeps its configuration as long as its pods', () => {
    const { metadata } = clusterOf({ version: RELEASES['2.5'] }).get('ConfigMap', 'milvus-indexnode-config');
    expect(metadata.annotations?.[OPTIONS]).toBe('PruneLast=true');
  });

  test('does not exist from 2.6 on', () => {
    expect(pruned(clusterOf({ version: RELEASES['2.6'] }))).toEqual([]);
  });

  test('coordinators that join have their standby before the old ones go', () => {
    const joining = clusterOf({ version: RELEASES['2.5'], upgradingFrom: RELEASES['2.5'], upgradingFromCoordinators: 'separate' });
    for (const key of ['rootCoord', 'queryCoord', 'dataCoord']) {
      expect(joining.config('milvus-mixcoord')[`${key}.enableActiveStandby`]).toBe(true);
    }
  });
});

test.each([
  ['2.3.22', '2.4.24', true],
  ['2.3.22', '2.5.27', true],
  ['2.4.24', '2.5.27', true],
  ['2.5.15', '2.6.25', false],
  ['2.5.16', '2.6.25', true],
  ['2.4.24', '2.6.25', false],
  ['2.5.27', '3.0.2', false],
  ['2.6.19', '3.0.2', false],
  ['2.6.20', '3.0.2', true],
  ['3.0.2', '2.6.20', true],
  ['3.0.2', '2.6.19', false],
  ['2.6.25', '2.5.27', false],
  ['2.6.25', '2.6.20', true],
])('%s to %s: supported is %s', (release, to, isSupported) => {
  expect(refusedStep({ release, coordinators: 'mixcoord' }, to) === undefined).toBe(isSupported);
});

test.each(['2.3.0', '2.5.15', '2.5.16', '2.5.27', '2.6.19', '2.6.20', '3.0.2'])(
  '%s is told of a step that it is too old for exactly where the step is refused',
  (release) => {
    const next = { '2.5': '2.6.25', '2.6': '3.0.2' }[release.slice(0, 3)];
    const isRefused = next !== undefined && refusedStep({ release, coordinators: 'mixcoord' }, next) !== undefined;
    const chart = newChart();
    cluster(chart, { version: MilvusVersion.of(release, { allowVulnerable: 'a test' }) });
    expect(findingsOf(chart).some(({ rule }) => rule.id === 'MK-VER-011')).toBe(isRefused);
  },
);

test.each([
  ['2.3.22', '3.0.2', ['2.5.27', '2.6.25', '3.0.2']],
  ['2.4.1', '2.6.25', ['2.5.27', '2.6.25']],
  ['2.5.10', '2.6.25', ['2.5.27', '2.6.25']],
  ['2.5.10', '3.0.2', ['2.5.27', '2.6.25', '3.0.2']],
  ['2.5.27', '3.0.2', ['2.6.25', '3.0.2']],
  ['2.6.1', '3.0.2', ['2.6.25', '3.0.2']],
  ['2.6.25', '3.0.2', ['3.0.2']],
  ['2.7.0', '3.0.2', []],
])('from %s to %s the way is %j', (release, to, path) => {
  expect(upgradePath(release, to)).toEqual(path);
});

test('separate coordinators are reported before the first step of the path, not only before the step that needs mixcoord', () => {
  expect(refusedStep({ release: '2.4.24', coordinators: 'separate' }, '3.0.2')?.fix).toContain('joined in one mixcoord before 2.6');
  expect(refusedStep({ release: '2.6.1', coordinators: 'mixcoord' }, '3.0.2')?.fix).toBe('Go to 2.6.25, then 3.0.2.');
});

test.each([
  ['2.6.25', '2.6.8', true],
  ['2.6.9', '2.6.8', true],
  ['2.6.25', '2.6.9', false],
  ['2.6.8', '2.6.7', false],
  ['2.5.27', '2.5.1', false],
])('%s back to %s: doubtful is %s', (release, to, isDoubtful) => {
  expect(doubtfulStep({ release }, to) !== undefined).toBe(isDoubtful);
});

test('an old release that is left behind is not held against the app', () => {
  const chart = newChart();
  cluster(chart, { version: RELEASES['2.5'], upgradingFrom: MilvusVersion.of('2.4.1') });
  expect(findingsOf(chart)).toEqual([]);
});
