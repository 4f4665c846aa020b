import { plan } from '@org/milvus-k8s/plan';

import type { Pod } from '../../kubernetes/objects';
import { objectProblems } from '../../suites/plan/objects-compared';
import { podProblems, type Observation } from '../../suites/plan/pods-compared';
import type { LiveObject, Snapshot } from '../../suites/plan/snapshot';
import { waveProblems } from '../../suites/plan/waves-compared';

interface Shape {
  readonly replicas?: number;
  readonly image?: string;
  readonly wave?: number;
}

function workload(name: string, { replicas = 2, image = 'web:1', wave = 0 }: Shape = {}, kind = 'Deployment') {
  const labels = { app: name };
  return {
    apiVersion: 'apps/v1',
    kind,
    metadata: { name, annotations: { 'argocd.argoproj.io/sync-wave': String(wave) } },
    spec: {
      replicas,
      ...(kind === 'Deployment' ? { strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } } } : { serviceName: name }),
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { containers: [{ name: 'web', image }] } },
    },
  };
}

const service = (port: number) => ({ apiVersion: 'v1', kind: 'Service', metadata: { name: 'web' }, spec: { ports: [{ port }] } });

function pod(uid: string, owner = 'web', { isReady = true, isGoing = false, kind = 'ReplicaSet' } = {}): Pod {
  return {
    metadata: {
      name: uid,
      uid,
      ownerReferences: [{ kind, name: kind === 'ReplicaSet' ? `${owner}-1` : owner }],
      ...(isGoing ? { deletionTimestamp: 'now' } : {}),
    },
    spec: { containers: [] },
    status: { conditions: [{ type: 'Ready', status: isReady ? 'True' : 'False' }] },
  };
}

const going = (uid: string, owner = 'web', kind = 'ReplicaSet') => pod(uid, owner, { isGoing: true, kind });

function snapshot(objects: readonly object[], pods: readonly Pod[], more: Partial<Snapshot> = {}): Snapshot {
  const live = objects.map((object, index) => {
    const { kind, metadata } = object as LiveObject;
    return [`${kind ?? ''} ${metadata.name}`, { ...object, metadata: { uid: String(index), ...metadata } }] as const;
  });
  return { objects: new Map(live), pods, data: new Map(), endpoints: new Map(), ...more };
}

function seen(
  before: readonly object[],
  after: readonly object[],
  { old, now, moments = [], left = {}, came = {} }: SeenPods,
): Observation {
  return { made: plan(before, after), before: snapshot(before, old, left), after: snapshot(after, now, came), moments };
}

interface SeenPods {
  readonly old: readonly Pod[];
  readonly now: readonly Pod[];
  readonly moments?: readonly (readonly Pod[])[];
  readonly left?: Partial<Snapshot>;
  readonly came?: Partial<Snapshot>;
}

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((uid) => pod(uid)) as [Pod, Pod, Pod, Pod];

describe('pods', () => {
  const rolls = [[workload('web')], [workload('web', { image: 'web:2' })]] as const;

  test('a rollout as the plan says is no problem', () => {
    expect(
      podProblems(
        seen(...rolls, {
          old: [a, b],
          now: [c, d],
          moments: [
            [a, b],
            [a, b, c],
            [b, c],
            [b, c, d],
            [c, d],
          ],
        }),
      ),
    ).toEqual([]);
  });

  test('a pod that is replaced, though the plan says nothing, is one', () => {
    const same = [workload('web')];
    expect(
      podProblems(
        seen(same, same, {
          old: [a, b],
          now: [a, c],
          moments: [
            [a, b],
            [a, b, c],
            [a, c],
          ],
        }),
      ),
    ).toEqual([
      'Deployment web: 1 pods were replaced, and the plan said 0',
      'Deployment web: there were 3 pods for a moment, and the plan has room for 2',
    ]);
  });

  test('so is a rollout that does not happen', () => {
    expect(podProblems(seen(...rolls, { old: [a, b], now: [a, b] }))).toEqual([
      'Deployment web: 0 pods were replaced, and the plan said 2',
    ]);
  });

  test('so is a moment with fewer ready pods than the rollout leaves', () => {
    const moments = [[a, b], [b], [b, c], [c], [c, d]];
    expect(podProblems(seen(...rolls, { old: [a, b], now: [c, d], moments }))).toEqual([
      'Deployment web: 1 pods were ready for a moment, and the plan lets 2 stay',
    ]);
  });

  test('so is a moment without a ready pod and without a foretold outage', () => {
    expect(podProblems(seen(...rolls, { old: [a, b], now: [c, d], moments: [[a, b], [], [c, d]] }))).toContain(
      'Deployment web: no pod was ready for a moment, and the plan foretold no outage',
    );
  });

  test('so is another number of pods than foretold', () => {
    const scales = [[workload('web')], [workload('web', { replicas: 3 })]] as const;
    expect(podProblems(seen(...scales, { old: [a, b], now: [a, b] }))).toEqual([
      'Deployment web: has 2 pods (before 2), and the plan said 3',
    ]);
  });

  test('so is a StatefulSet that begins with its lowest ordinal', () => {
    const before = [workload('web', {}, 'StatefulSet')];
    const after = [workload('web', { image: 'web:2' }, 'StatefulSet')];
    const [zero, one, newZero, newOne] = ['web-0', 'web-1', 'n-0', 'n-1'].map((uid) => pod(uid, 'web', { kind: 'StatefulSet' })) as [
      Pod,
      Pod,
      Pod,
      Pod,
    ];
    const gone = (uid: string) => going(uid, 'web', 'StatefulSet');
    const inOrder = [
      [zero, one],
      [zero, gone('web-1')],
      [zero, newOne],
      [gone('web-0'), newOne],
      [newZero, newOne],
    ];
    const reversed = [
      [zero, one],
      [gone('web-0'), one],
      [newZero, one],
      [newZero, gone('web-1')],
      [newZero, newOne],
    ];
    const pods = { old: [zero, one], now: [newZero, newOne] };
    expect(podProblems(seen(before, after, { ...pods, moments: inOrder }))).toEqual([]);
    expect(podProblems(seen(before, after, { ...pods, moments: reversed }))).toEqual([
      'StatefulSet web: its pods went in the order web-0, web-1',
    ]);
  });
});

describe('objects', () => {
  const none = { old: [], now: [] };

  test('an object that was made anew, though the plan says that it changes, is a problem', () => {
    const observed = seen([service(80)], [service(80)], none);
    const renewed = new Map([['Service web', { kind: 'Service', metadata: { name: 'web', uid: 'another' }, spec: service(80).spec }]]);
    expect(objectProblems({ ...observed, after: { ...observed.after, objects: renewed } })).toContain(
      'Service web: the plan said stay, and seen was recreate',
    );
  });

  test('a claim that went, though the plan says nothing of data, is one', () => {
    const data = new Map([['PersistentVolumeClaim disk', '1']]);
    expect(objectProblems(seen([service(80)], [service(80)], { ...none, left: { data } }))).toEqual([
      'lost PersistentVolumeClaim disk, and the plan said nothing of data',
    ]);
  });

  test('a Service that lost its endpoints without a foretold outage is one', () => {
    const left = { endpoints: new Map([['web', 2]]) };
    expect(objectProblems(seen([service(80)], [service(80)], { ...none, left }))).toEqual([
      'Service web: it lost its endpoints, and the plan foretold no outage',
    ]);
  });

  test('content that changed, though the plan leaves the object out, is one', () => {
    const observed = seen([service(80)], [service(80)], none);
    const after = snapshot([service(81)], []);
    expect(objectProblems({ ...observed, after }).join('\n')).toMatch(/Service web: changed from .*80.* to .*81/);
  });
});

test('a rollout that begins before the wave before it is ready is a problem', () => {
  const before = [workload('web', { replicas: 1, wave: 1 }), workload('shop', { replicas: 1, wave: 2 })];
  const after = [workload('web', { replicas: 1, wave: 1, image: 'web:2' }), workload('shop', { replicas: 1, wave: 2, image: 'web:2' })];
  const [web, shop, newWeb, newShop] = [pod('a'), pod('b', 'shop'), pod('c'), pod('d', 'shop')];
  const pods = { old: [web, shop], now: [newWeb, newShop] };
  const ordered = [
    [web, shop],
    [web, newWeb, shop],
    [newWeb, shop],
    [newWeb, shop, newShop],
    [newWeb, newShop],
  ];
  const early = [
    [web, shop],
    [web, newWeb, shop],
    [web, newWeb, shop, newShop],
    [newWeb, newShop],
  ];
  expect(waveProblems(seen(before, after, { ...pods, moments: ordered }))).toEqual([]);
  expect(waveProblems(seen(before, after, { ...pods, moments: early }))).toEqual([
    'Deployment shop of wave 2 began before Deployment web of wave 1 was ready',
  ]);
});
