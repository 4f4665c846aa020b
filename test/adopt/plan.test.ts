import { Size, type Chart } from 'cdk8s';
import { QueryNodeGroup, LocalStorage, Naming } from '@org/milvus-k8s';
import { plan, type Plan } from '@org/milvus-k8s/plan';
import { findingsOf, newChart, synth, type Output } from '../support/synthesis';
import { CHART_VALUES, adoptedChart, adoptedMilvus, adoptedStandalone } from './adopted';
import { CHART_ROLES, chartCluster, chartStandalone } from './live/chart-release';
import { OPERATOR_ROLES_1_3_9, operatorCluster } from './live/operator-instance';
import type { LiveObject } from './live/pods';

const RELEASE = { release: 'rel', namespace: 'search' };
const MILVUS = { name: 'search', namespace: 'search' };

/** Kinds whose objects have pods, an address or data. */
const TAKEN_OVER = ['Deployment', 'StatefulSet', 'Service'];

/** Rules about what the live instance lacks, whatever runs it: a newer release, and a second coordinator. */
const TRUE_OF_LIVE = ['MK-ROL-017', 'MK-VER-006', 'MK-VER-011'];

interface Adoption {
  readonly live: readonly LiveObject[];
  readonly output: Output;
  /** What applying the output without pruning does. */
  readonly made: Plan;
  readonly rules: readonly string[];
}

function adoption(live: readonly LiveObject[], build: (chart: Chart) => void): Adoption {
  const chart = newChart();
  build(chart);
  const rules = findingsOf(chart).map(({ rule }) => rule.id);
  const output = synth(chart);
  return { live, output, made: plan(live, output.objects, { prune: false }), rules };
}

const named = ({ kind, metadata }: LiveObject) => `${kind} ${metadata.name}`;

/** Live objects that stay outside of the app, rules that ask for a look, and workloads that are new. */
interface Expected {
  readonly kept?: readonly string[];
  readonly asked?: readonly string[];
  readonly added?: readonly string[];
}

/** Services that the chart has for metrics alone. Nothing of the library needs them. */
const METRICS_SERVICES = ['mixcoord', 'querynode', 'datanode', 'streamingnode'].map((component) => `Service rel-milvus-${component}`);

/** Objects of the other services of the release, which the app uses and does not contain. */
const OTHER_SERVICES = ['Service rel-etcd', 'Service rel-minio', 'Service rel-minio-svc', 'StatefulSet rel-minio'];

const CASES: readonly (readonly [title: string, make: () => Adoption, expected: Expected])[] = [
  [
    'a cluster of the chart with its etcd',
    () => adoption(chartCluster(RELEASE), (chart) => void adoptedChart(chart)),
    { asked: ['MK-ADO-003'], kept: [...METRICS_SERVICES, ...OTHER_SERVICES] },
  ],
  [
    'a cluster of the chart with a resource group',
    () => {
      const grouped = ['querynode', 'streamingnode'];
      const roles = CHART_ROLES.map((role) => (grouped.includes(role.component) ? { ...role, resourceGroup: 'hot' } : role));
      return adoption(chartCluster(RELEASE, roles), (chart) => {
        const naming = Naming.helmRelease({ release: 'rel', replicaResourceGroups: ['hot'] });
        const cluster = adoptedChart(chart, 'rel', { naming });
        new QueryNodeGroup(chart, 'hot', { cluster, replicas: 2, resourceGroup: 'hot' });
      });
    },
    {
      asked: ['MK-ADO-003', 'MK-ADO-005'],
      kept: [
        ...METRICS_SERVICES.filter((name) => !/querynode|streamingnode/.test(name)),
        ...OTHER_SERVICES,
        'Deployment rel-milvus-streamingnode-hot',
      ],
      added: ['Deployment rel-milvus-querynode', 'Deployment rel-milvus-streamingnode'],
    },
  ],
  ['a standalone of the chart with its claim', () => adoption(chartStandalone(RELEASE), (chart) => void adoptedStandalone(chart)), {}],
  [
    'a Milvus of the operator 1.3.8',
    () => adoption(operatorCluster(MILVUS), (chart) => void adoptedMilvus(chart, Naming.operator({ name: 'search' }))),
    {},
  ],
  [
    'a Milvus of the operator 1.3.9 with a StatefulSet',
    () =>
      adoption(operatorCluster(MILVUS, OPERATOR_ROLES_1_3_9), (chart) => {
        const storage = LocalStorage.persistent({ size: Size.gibibytes(100) });
        adoptedMilvus(chart, Naming.operator({ name: 'search', statefulSets: { queryNode: 'cache' } }), {
          queryNode: { replicas: 2, storage },
        });
      }),
    {},
  ],
];

describe.each(CASES)('%s, taken over in place', (_title, make, { kept = [], asked = [], added = [] }) => {
  const { live, output, made, rules } = make();
  const changes = new Map(made.changes.map((change) => [`${change.kind} ${change.name}`, change]));

  test('has no finding but those that the live instance deserves, and that ask for a look at the release', () => {
    expect(rules.filter((rule) => !TRUE_OF_LIVE.includes(rule))).toEqual(asked);
  });

  test('nothing is refused, recreated, deleted or lost', () => {
    const bad = made.changes.filter((change) => ['refused', 'data-loss', 'recreated', 'deleted', 'unknown'].includes(change.class));
    expect(bad.map(({ kind, name, class: each, effects }) => [kind, name, each, effects])).toEqual([]);
  });

  test('every live workload and Service is one of the app, or stays on purpose', () => {
    const ours = output.objects.map((object) => `${object.kind} ${object.metadata.name}`);
    const left = live.filter(({ kind }) => TAKEN_OVER.includes(kind)).map(named);
    expect(left.filter((name) => !ours.includes(name)).sort()).toEqual([...kept].sort());
  });

  test('each workload rolls once, and none runs next to its old self', () => {
    const workloads = output.workloads.map((each) => `${each.kind} ${each.metadata.name}`);
    const before = live.map(named);
    expect(workloads.filter((name) => !before.includes(name)).sort()).toEqual([...added].sort());
    for (const name of workloads.filter((each) => before.includes(each))) {
      expect([name, changes.get(name)?.operation, changes.get(name)?.rollout === undefined]).toEqual([name, 'update', false]);
    }
  });

  test('the client Service keeps its name, its ports and its old pods', () => {
    const service = live.find(({ kind, spec }) => kind === 'Service' && JSON.stringify(spec).includes('19530'));
    const name = service?.metadata.name ?? '';
    const { spec } = output.get('Service', name);
    const before = service?.['spec'] as { readonly ports: readonly { readonly name: string; readonly port: number }[] };
    expect(spec.ports.map((port) => [port.name, port.port])).toEqual(before.ports.map((port) => [port.name, port.port]));
    const old = live.flatMap((object) => podLabelsOf(object)).filter((labels) => matches(spec.selector ?? {}, labels));
    expect(old.length).toBeGreaterThan(0);
    const now = output.workloads.map((each) => each.spec.template.metadata.labels ?? {});
    const selector = (service?.['spec'] as { readonly selector: Readonly<Record<string, string>> }).selector;
    expect(now.filter((labels) => matches(selector, labels))).toHaveLength(1);
  });
});

test('the claim of a standalone is mounted, and is no object of the app', () => {
  const { output } = adoption(chartStandalone(RELEASE), (chart) => void adoptedStandalone(chart));
  const { spec } = output.get('Deployment', 'rel-milvus-standalone');
  expect(spec.template.spec.volumes).toContainEqual({ name: 'data', persistentVolumeClaim: { claimName: 'rel-milvus' } });
  expect(spec.strategy).toEqual({ type: 'Recreate' });
  expect(output.objects.filter(({ kind }) => kind === 'PersistentVolumeClaim')).toEqual([]);
});

test('without the scheme, the same app would start everything twice', () => {
  const { made } = adoption(chartCluster(RELEASE), (chart) => void adoptedChart(chart, 'rel', { naming: Naming.standard() }));
  const created = made.changes.filter(({ operation, kind }) => operation === 'create' && kind === 'Deployment');
  expect(created.map(({ name }) => name)).toContain('milvus-proxy');
});

test('with a prefix of the library, Milvus would start empty, so the live one must be stated', () => {
  const chart = newChart();
  adoptedChart(chart, 'rel', { ...CHART_VALUES, etcdRootPath: undefined } as object);
  expect(findingsOf(chart).map(({ rule, prop }) => [rule.id, prop])).toContainEqual(['MK-ADO-004', 'etcdRootPath']);
});

function podLabelsOf({ spec }: LiveObject): readonly Readonly<Record<string, string>>[] {
  const template = (spec as { readonly template?: { readonly metadata?: { readonly labels?: Record<string, string> } } } | undefined)
    ?.template;
  return template?.metadata?.labels ? [template.metadata.labels] : [];
}

function matches(selector: Readonly<Record<string, string>>, labels: Readonly<Record<string, string>>): boolean {
  return Object.entries(selector).every(([key, value]) => labels[key] === value);
}
