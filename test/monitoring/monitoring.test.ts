import { Duration } from 'cdk8s';
import { Secret } from 'cdk8s-plus-27';
import { InCluster, InClusterDependencies, MilvusCluster, MilvusStandalone } from '@org/milvus-k8s';
import { Monitoring, type MonitoringProps, type PrometheusReference } from '@org/milvus-k8s/monitoring';
import { testEachProp } from '../support/each-prop';
import { cluster, inClusterDependencies } from '../support/instances';
import { findingsOf, newChart, output, type Output } from '../support/synthesis';

interface Monitor {
  readonly selector: { readonly matchLabels: Readonly<Record<string, string>> };
  readonly podTargetLabels: readonly string[];
  readonly podMetricsEndpoints: readonly [Readonly<Record<string, unknown>>];
}

const PROMETHEUS = { namespace: 'monitoring' };

const monitor = (made: Output, name = 'milvus-monitoring') => made.custom('PodMonitor', name).spec as Monitor;

/** Namespaces whose pods a policy admits to a port. */
function admitted(made: Output, policy: string, port: number): string[] {
  return made
    .get('NetworkPolicy', policy)
    .spec.ingress.filter(({ ports }) => ports?.some((each) => each.port === port))
    .flatMap(({ from = [] }) =>
      from.flatMap(({ namespaceSelector }) => namespaceSelector?.matchLabels?.['kubernetes.io/metadata.name'] ?? []),
    );
}

test('one declaration scrapes Milvus and each of its services, and admits Prometheus to their ports', () => {
  const made = output((chart) => {
    const credentials = { secret: Secret.fromSecretName(chart, 'minio', 'minio') };
    const dependencies = new InClusterDependencies(chart, 'dependencies', {
      objectStorage: InCluster.minio({ credentials }),
      messageQueue: InCluster.pulsar(),
    });
    const milvus = new MilvusCluster(chart, 'milvus', { dependencies });
    new Monitoring(chart, 'monitoring', { milvus, prometheus: PROMETHEUS });
  });
  const paths = made.objects
    .filter(({ kind }) => kind === 'PodMonitor')
    .map(({ metadata: { name } }) => [name, monitor(made, name).podMetricsEndpoints[0]['path']]);
  expect(Object.fromEntries(paths)).toEqual({
    'milvus-monitoring': '/metrics',
    'dependencies-etcd-monitoring': '/metrics',
    'dependencies-minio-monitoring': '/minio/v2/metrics/cluster',
    'dependencies-pulsar-bookkeeper-monitoring': '/metrics',
    'dependencies-pulsar-broker-monitoring': '/metrics/',
    'dependencies-pulsar-zookeeper-monitoring': '/metrics',
  });
  expect(admitted(made, 'milvus', 9091)).toEqual(['monitoring']);
  expect(admitted(made, 'dependencies-etcd', 2381)).toEqual(['monitoring']);
});

test('a monitor selects the pods of Milvus by their labels, and its port exists in each of them', () => {
  const made = output((chart) => void new Monitoring(chart, 'monitoring', { milvus: cluster(chart), prometheus: PROMETHEUS }));
  const { selector, podMetricsEndpoints } = monitor(made);
  for (const { spec } of made.workloads) {
    expect(spec.template.metadata.labels).toMatchObject(selector.matchLabels);
    const ports = spec.template.spec.containers.flatMap((container) => container.ports ?? []);
    expect(ports.map(({ name }) => name)).toContain(podMetricsEndpoints[0]['port']);
  }
});

test('a service that two Milvus share is scraped once', () => {
  const made = output((chart) => {
    const credentials = { secret: Secret.fromSecretName(chart, 'minio', 'minio') };
    const dependencies = new InClusterDependencies(chart, 'dependencies', { objectStorage: InCluster.minio({ credentials }) });
    for (const name of ['first', 'second']) {
      const milvus = new MilvusCluster(chart, name, { dependencies });
      new Monitoring(chart, `${name}-monitoring`, { milvus, prometheus: PROMETHEUS, name: 'monitoring' });
    }
  });
  const names = made.objects.filter(({ kind }) => kind === 'PodMonitor').map(({ metadata: { name } }) => name);
  expect(names.filter((name) => name.includes('etcd'))).toEqual(['dependencies-etcd-monitoring']);
});

test('each kind of scraping is free of findings', () => {
  for (const kind of ['PodMonitor', 'ServiceMonitor', 'annotations'] as const) {
    const chart = newChart();
    new Monitoring(chart, 'monitoring', { milvus: new MilvusStandalone(chart, 'milvus'), prometheus: PROMETHEUS, kind });
    expect(findingsOf(chart)).toEqual([]);
  }
});

const endpoint = (made: Output) => monitor(made).podMetricsEndpoints[0];

testEachProp<MonitoringProps>(
  'Monitoring',
  (chart, props) =>
    void new Monitoring(chart, 'monitoring', {
      ...props,
      milvus: props.milvus ?? cluster(chart, { dependencies: inClusterDependencies(chart) }),
    }),
  {
    milvus: {
      value: (chart) => cluster(chart, { name: 'second' }, 'second'),
      shows: (made) => expect(monitor(made, 'second-monitoring').selector.matchLabels['app.kubernetes.io/instance']).toBe('second'),
    },
    prometheus: {
      value: () => ({ namespace: 'observability' }),
      shows: (made) => expect(admitted(made, 'milvus', 9091)).toEqual(['observability']),
    },
    kind: {
      value: () => 'annotations',
      shows: (made) => expect(made.workloads[0]?.spec.template.metadata.annotations).toMatchObject({ 'prometheus.io/port': '9091' }),
    },
    interval: { value: () => Duration.minutes(1), shows: (made) => expect(endpoint(made)['interval']).toBe('60s') },
    scrapeTimeout: { value: () => Duration.seconds(20), shows: (made) => expect(endpoint(made)['scrapeTimeout']).toBe('20s') },
    dropMetrics: {
      value: () => ['milvus_querynode_segment_prune_latency'],
      shows: (made) => expect(JSON.stringify(endpoint(made))).toContain('(milvus_querynode_segment_prune_latency)(_bucket|_count|_sum)?'),
    },
    services: {
      value: () => false,
      shows: (made) => expect(made.objects.filter(({ kind }) => kind === 'PodMonitor').length).toBe(1),
    },
    name: { value: () => 'scrape', shows: (made) => expect(monitor(made, 'milvus-scrape').podTargetLabels).toContain('milvus.io/group') },
  },
  () => ({ prometheus: PROMETHEUS }),
);

testEachProp<PrometheusReference>(
  'PrometheusReference',
  (chart, prometheus) => void new Monitoring(chart, 'monitoring', { milvus: cluster(chart), prometheus: { ...PROMETHEUS, ...prometheus } }),
  {
    namespace: {
      value: () => 'observability',
      shows: (made) => expect(admitted(made, 'milvus', 9091)).toEqual(['observability']),
    },
    podLabels: {
      value: () => ({ app: 'prometheus' }),
      shows: (made) =>
        expect(JSON.stringify(made.get('NetworkPolicy', 'milvus').spec)).toContain('"podSelector":{"matchLabels":{"app":"prometheus"}}'),
    },
    selectorLabels: {
      value: () => ({ release: 'prometheus' }),
      shows: (made) => expect(made.custom('PodMonitor', 'milvus-monitoring').metadata.labels).toMatchObject({ release: 'prometheus' }),
    },
  },
);
