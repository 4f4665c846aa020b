import type { Chart } from 'cdk8s';
import { InCluster, MilvusVersion, type MilvusClusterProps } from '@org/milvus-k8s';
import { AccessControl } from '@org/milvus-k8s/operations';
import { schemaErrors } from '../support/kubernetes-schema';
import { cluster, inClusterDependencies, secret } from '../support/instances';
import type { ObjectJson } from '../support/manifest-json';
import { newChart, synth } from '../support/synthesis';
import { flux, searchChart } from './deliveries';

interface KustomizationJson extends ObjectJson {
  readonly spec: {
    readonly dependsOn?: readonly { readonly name: string }[];
    readonly wait: boolean;
    readonly force?: boolean;
    readonly timeout: string;
    readonly patches: readonly { readonly target: { readonly annotationSelector: string } }[];
  };
}

/** A chain, and the objects that each Kustomization keeps of the whole output. */
function deliver(make: (chart: Chart) => Chart) {
  const chart = newChart();
  const search = make(chart);
  flux(chart, { charts: [search] });
  const objects = synth(search).objects;
  const kustomizations = synth(chart).objects.filter(({ kind }) => kind === 'Kustomization') as KustomizationJson[];
  const all = [...objects, ...kustomizations];
  const kept = new Map(kustomizations.map((each) => [each.metadata.name, all.filter((object) => isKept(object, each))]));
  return { objects, kustomizations, kept };
}

/** Whether the patches of a Kustomization leave an object in the build: each deletes what its selector matches. */
function isKept({ metadata }: ObjectJson, { spec }: KustomizationJson): boolean {
  return spec.patches.every(({ target }) => {
    const [, key = '', values = ''] = /^(\S+) notin \((.*)\)$/.exec(target.annotationSelector) ?? [];
    return values.split(',').includes(metadata.annotations?.[key] ?? '');
  });
}

/** The names of all Kustomizations that must be ready before one starts. */
function before(name: string, kustomizations: readonly KustomizationJson[]): ReadonlySet<string> {
  const direct = kustomizations.find(({ metadata }) => metadata.name === name)?.spec.dependsOn ?? [];
  return new Set(direct.flatMap((each) => [each.name, ...before(each.name, kustomizations)]));
}

const waveOf = ({ metadata }: ObjectJson) => Number(metadata.annotations?.['argocd.argoproj.io/sync-wave'] ?? 0);
const isWorkload = ({ kind }: ObjectJson) => ['Deployment', 'StatefulSet', 'Job'].includes(kind);

const SET_UPS: readonly (readonly [string, (chart: Chart) => Chart])[] = [
  ['a cluster with services', (chart) => searchChart(chart)],
  [
    'an older line with four coordinators',
    (chart) => searchChart(chart, { version: MilvusVersion.V2_5 }, 'search', { messageQueue: InCluster.kafka() }),
  ],
  [
    'a canary',
    (chart) => searchChart(chart, { version: MilvusVersion.of('2.6.25'), proxyCanary: { version: MilvusVersion.of('2.6.26') } }),
  ],
  ['a downgrade', (chart) => searchChart(chart, { version: MilvusVersion.of('2.6.25'), upgradingFrom: MilvusVersion.of('2.6.26') })],
  ['a stopped cluster', (chart) => searchChart(chart, { stopped: true })],
  [
    'two clusters and Jobs',
    (chart) => {
      const search = searchChart(chart, { authentication: { root: { secret: secret(chart, 'root') } } });
      const second = cluster(search, { dependencies: inClusterDependencies(search, 'more') }, 'second');
      new AccessControl(search, 'access', { milvus: second, databases: [{ name: 'shop' }] });
      return search;
    },
  ],
];

describe.each(SET_UPS)('%s', (_title, make) => {
  const made = deliver(make);

  test('each object is in exactly one Kustomization', () => {
    const { objects, kept } = made;
    const counts = objects.map((object) => [
      `${object.kind} ${object.metadata.name}`,
      [...kept.values()].filter((all) => all.includes(object)).length,
    ]);
    expect(counts.filter(([, count]) => count !== 1)).toEqual([]);
    expect([...kept.values()].every((all) => all.length > 0)).toBe(true);
  });

  test('a workload starts after all workloads of the waves before it', () => {
    const { objects, kustomizations, kept } = made;
    const nameOf = (object: ObjectJson) => [...kept].find(([, all]) => all.includes(object))?.[0] ?? '';
    const workloads = objects.filter(isWorkload);
    const wrong = workloads.flatMap((later) =>
      workloads
        .filter((earlier) => waveOf(earlier) < waveOf(later) && nameOf(earlier) !== nameOf(later))
        .filter((earlier) => !before(nameOf(later), kustomizations).has(nameOf(earlier)))
        .map((earlier) => `${later.metadata.name} before ${earlier.metadata.name}`),
    );
    expect(wrong).toEqual([]);
    expect(workloads.length).toBeGreaterThan(4);
  });

  test('all that the pods of a workload mount or use is there with it or before it', () => {
    const { objects, kustomizations, kept } = made;
    const nameOf = (object: ObjectJson) => [...kept].find(([, all]) => all.includes(object))?.[0] ?? '';
    const late = objects.filter(isWorkload).flatMap((workload) => {
      const text = JSON.stringify(workload);
      const needed = objects.filter(
        ({ kind, metadata }) => ['ConfigMap', 'ServiceAccount'].includes(kind) && text.includes(`"${metadata.name}"`),
      );
      const own = nameOf(workload);
      return needed
        .filter((each) => nameOf(each) !== own && !before(own, kustomizations).has(nameOf(each)))
        .map(({ metadata }) => metadata.name);
    });
    expect(late).toEqual([]);
  });

  test('Flux knows every field, and waits until the objects are healthy', () => {
    const { kustomizations } = made;
    expect(kustomizations.flatMap(schemaErrors)).toEqual([]);
    expect(kustomizations.every(({ spec }) => spec.wait)).toBe(true);
  });
});

test('an object keeps its Kustomization in a downgrade and a stop, in which the waves turn: Flux deletes objects that leave one', () => {
  const version = MilvusVersion.of('2.6.25');
  const stepOf = (props: Partial<MilvusClusterProps>) =>
    new Map(
      deliver((chart) => searchChart(chart, { version, ...props })).objects.map(({ kind, metadata }) => [
        `${kind} ${metadata.name}`,
        metadata.annotations?.['milvus.io/flux-step'],
      ]),
    );
  const forward = stepOf({});
  for (const props of [{ upgradingFrom: MilvusVersion.of('2.6.26') }, { stopped: true }]) {
    const moved = [...stepOf(props)].filter(([name, step]) => forward.has(name) && forward.get(name) !== step);
    expect(moved).toEqual([]);
  }
});

test('what holds data stays when it leaves the output', () => {
  const { objects } = deliver((chart) => searchChart(chart));
  const kept = objects.filter(({ metadata }) => metadata.annotations?.['kustomize.toolkit.fluxcd.io/prune'] === 'disabled');
  expect(kept.map(({ metadata }) => metadata.name).sort()).toEqual(['deps-etcd', 'deps-minio', 'milvus-choices']);
});

test('a Job is created again when it changes: its template cannot change', () => {
  const { kustomizations, kept } = deliver(SET_UPS[5]?.[1] ?? ((chart) => chart));
  const forced = kustomizations.filter(({ spec }) => spec.force === true).map(({ metadata }) => metadata.name);
  const withJobs = [...kept].filter(([, all]) => all.some(({ kind }) => kind === 'Job')).map(([name]) => name);
  expect(withJobs.length).toBeGreaterThan(0);
  expect(forced).toEqual(withJobs);
});
