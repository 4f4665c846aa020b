import { type Chart, Cron, Size } from 'cdk8s';
import { HorizontalPodAutoscaler, Metric, MetricTarget, NetworkPolicy, Namespaces, Service } from 'cdk8s-plus-27';
import {
  EtcdCertificates,
  EtcdMemberRecovery,
  InCluster,
  InClusterDependencies,
  InClusterPulsar,
  InClusterWoodpecker,
  LocalStorage,
  MilvusCluster,
  MilvusStandalone,
  MilvusVersion,
  QueryNodeGroup,
  ScalingTrigger,
  type NamingProps,
} from '@org/milvus-k8s';
import { ChartNaming } from '../support/chart-naming';
import { secret } from '../support/instances';
import { matches, podsOf, podsOfJobs, selected } from '../support/pods';
import { findingsOf, newChart, synth, type Output } from '../support/synthesis';

/** Every kind of object that the library makes, named by one scheme. */
function everything({ naming }: NamingProps): { readonly chart: Chart; readonly milvus: MilvusCluster; readonly output: Output } {
  const chart = newChart();
  const names = naming ? { naming } : {};
  const dependencies = new InClusterDependencies(chart, 'services', {
    ...names,
    metaStore: InCluster.etcd({
      tls: EtcdCertificates.certManager({ issuer: 'ca' }),
      defragmentation: { schedule: Cron.schedule({ minute: '0', hour: '3' }) },
    }),
    objectStorage: InCluster.minio({
      drives: 2,
      credentials: { secret: secret(chart, 'outside-root') },
      milvusUser: { secret: secret(chart, 'outside-user') },
    }),
    messageQueue: new InClusterPulsar(chart, 'queue', names),
  });
  const milvus = new MilvusCluster(chart, 'milvus', {
    ...names,
    dependencies,
    version: MilvusVersion.of('2.6.15'),
    proxyCanary: { version: MilvusVersion.of('2.6.16') },
    podDefaults: { recommendResources: true },
    proxy: { autoscaling: { minReplicas: 2, maxReplicas: 4, cpuUtilization: 70 } },
    queryNode: { replicas: 2, storage: LocalStorage.persistent({ size: Size.gibibytes(50) }), controller: 'StatefulSet' },
    dataNode: {
      keda: { prometheus: 'http://prometheus:9090', minReplicas: 1, maxReplicas: 4, triggers: [ScalingTrigger.indexTasks()] },
    },
    monitoring: [Namespaces.select(chart, 'monitoring', { names: ['monitoring'] })],
  });
  const hot = new QueryNodeGroup(chart, 'hot', { cluster: milvus, resourceGroup: 'hot' });
  new EtcdMemberRecovery(chart, 'recovery', { etcd: dependencies.metaStore, member: 1 });
  new HorizontalPodAutoscaler(chart, 'hot-pods', {
    target: hot,
    maxReplicas: 3,
    metrics: [Metric.resourceCpu(MetricTarget.averageUtilization(60))],
  });
  new Service(chart, 'proxies', { selector: milvus.proxy, ports: [{ port: 80 }] });
  new NetworkPolicy(chart, 'all-pods', { selector: milvus });
  return { chart, milvus, output: synth(chart) };
}

const { chart, milvus, output } = everything({ naming: new ChartNaming() });
const emittedByLibrary = output.objects.filter(({ metadata }) => !metadata.name.startsWith('test-'));

test('the scheme gives no finding that the standard does not', () => {
  const rules = (found: Chart) => findingsOf(found).map(({ rule }) => rule.id);
  expect(rules(chart)).toEqual(rules(everything({}).chart));
});

test('no name and no label of the standard scheme is left anywhere', () => {
  const text = JSON.stringify(output.objects);
  for (const key of ['app.kubernetes.io/name', 'app.kubernetes.io/instance', 'app.kubernetes.io/component', 'milvus.io/group']) {
    expect(text).not.toContain(key);
  }
  for (const { kind, metadata } of everything({}).output.objects) {
    if (!metadata.name.startsWith('test-')) expect([kind, output.find(kind as 'Service', metadata.name)]).toEqual([kind, undefined]);
  }
});

test('every object has a name and labels of the scheme', () => {
  for (const { metadata } of emittedByLibrary) {
    expect(metadata.name).toMatch(/^rel-(milvus-milvus|services-(etcd|minio)|queue-pulsar)(-|$)/);
    expect(metadata.labels).toMatchObject({ heritage: 'Helm' });
  }
});

test('each workload, spread, budget and headless Service selects its own pods and no others', () => {
  for (const workload of output.workloads) {
    const { name } = workload.metadata;
    expect(selected(output, workload, workload.spec.selector)).toEqual([name]);
    for (const { labelSelector } of workload.spec.template.spec.topologySpreadConstraints ?? []) {
      expect(selected(output, workload, labelSelector)).toEqual([name]);
    }
    const budget = output.find('PodDisruptionBudget', `${name}-pdb`);
    if (budget) expect(selected(output, budget, budget.spec.selector)).toEqual([name]);
  }
  for (const { metadata, spec } of output.all('StatefulSet')) {
    expect(spec.serviceName).toBe(`${metadata.name}-svc`);
    const service = output.get('Service', `${metadata.name}-svc`);
    expect(selected(output, service, { matchLabels: service.spec.selector })).toEqual([metadata.name]);
  }
  expect(output.all('PodDisruptionBudget').length).toBeGreaterThan(8);
});

test.each([
  ['rel-milvus-milvus', ['rel-milvus-milvus-proxy']],
  ['rel-milvus-milvus-of-canary', ['rel-milvus-milvus-proxy-canary']],
  ['rel-services-minio-clients', ['rel-services-minio']],
  ['rel-queue-pulsar-clients', ['rel-queue-pulsar-broker']],
])('the Service %s leads to %j', (name, workloads) => {
  const service = output.get('Service', name);
  expect(selected(output, service, { matchLabels: service.spec.selector })).toEqual(workloads);
});

test('claims have the names of the scheme, and are mounted by them', () => {
  const claims = (name: string) => output.workload(name).spec.volumeClaimTemplates?.map(({ metadata }) => metadata?.name);
  expect(claims('rel-milvus-milvus-querynode')).toEqual(['milvus-data']);
  expect(claims('rel-services-etcd')).toEqual(['etcd-data']);
  expect(claims('rel-services-minio')).toEqual(['export-0', 'export-1']);
  expect(claims('rel-queue-pulsar-bookkeeper')).toEqual(['pulsar-ledgers', 'pulsar-journal']);
  for (const { spec, workload } of podsOf(output)) {
    const templates = workload.spec.volumeClaimTemplates ?? [];
    const provided = [...(spec.volumes ?? []).map(({ name }) => name), ...templates.map(({ metadata }) => metadata?.name)];
    for (const { volumeMounts = [] } of spec.containers) for (const { name } of volumeMounts) expect(provided).toContain(name);
    for (const { metadata } of templates) expect(workload.spec.selector.matchLabels).toEqual(metadata?.labels);
  }
});

test('each pod, those of Jobs too, is protected by one policy', () => {
  const policies = output.all('NetworkPolicy').filter(({ metadata }) => metadata.name.startsWith('rel-'));
  for (const { labels } of [...podsOf(output), ...podsOfJobs(output)]) {
    expect(policies.filter(({ spec }) => matches(spec.podSelector, labels))).toHaveLength(1);
  }
});

test('services let in the pods of the Milvus, and of its Jobs', () => {
  const { ingress } = output.get('NetworkPolicy', 'rel-services-etcd-policy').spec;
  const peers = ingress.flatMap(({ from = [] }) => from.map(({ podSelector }) => podSelector));
  expect(peers).toContainEqual({ matchLabels: { app: 'milvus', installation: 'milvus' } });
  expect(peers).toContainEqual({ matchLabels: { app: 'etcd', installation: 'services', component: 'etcd-maintenance' } });
});

test('autoscalers aim at the workloads of the scheme, and ask Prometheus for their pods', () => {
  const target = { kind: 'Deployment', name: 'rel-milvus-milvus-proxy' };
  expect(output.get('HorizontalPodAutoscaler', 'rel-milvus-milvus-proxy-hpa').spec.scaleTargetRef).toMatchObject(target);
  const scaled = JSON.stringify(output.custom('ScaledObject', 'rel-milvus-milvus-datanode-hpa').spec);
  expect(scaled).toContain('pod=~\\"(rel-milvus-milvus-mixcoord|rel-milvus-milvus-datacoord)-.+\\"');
  expect(scaled).toContain('"name":"rel-milvus-milvus-datanode"');
  expect(output.custom('VerticalPodAutoscaler', 'rel-milvus-milvus-proxy-hpa').spec).toMatchObject({
    targetRef: { name: 'rel-milvus-milvus-proxy' },
  });
});

test('constructs of cdk8s-plus select by the scheme', () => {
  const [proxies] = output.all('Service').filter(({ metadata }) => metadata.name.startsWith('test-'));
  expect(proxies?.spec.selector).toEqual({ app: 'milvus', installation: 'milvus', component: 'proxy' });
  const [policy] = output.all('NetworkPolicy').filter(({ metadata }) => metadata.name.startsWith('test-'));
  expect(policy?.spec.podSelector).toEqual({ matchLabels: { app: 'milvus', installation: 'milvus' } });
  const [autoscaler] = output.all('HorizontalPodAutoscaler').filter(({ metadata }) => metadata.name.startsWith('test-'));
  expect(autoscaler?.spec.scaleTargetRef.name).toBe('rel-milvus-milvus-querynode-hot');
});

test('a Service of cdk8s-plus for every pod of the instance is a finding by any scheme', () => {
  const other = newChart();
  const standalone = new MilvusStandalone(other, 'milvus', { naming: new ChartNaming() });
  new Service(other, 'one', { selector: standalone.standalone, ports: [{ port: 80 }] });
  expect(findingsOf(other)).toEqual([]);

  const broad = newChart();
  const instance = new MilvusStandalone(broad, 'milvus', { naming: new ChartNaming() });
  new Service(broad, 'all', { selector: instance, ports: [{ port: 80 }] });
  expect(findingsOf(broad).map(({ path }) => path)).toEqual(['test/all']);
});

test('addresses follow the names of the Services', () => {
  expect(milvus.endpoint.host).toBe('rel-milvus-milvus.search.svc');
  expect(milvus.canaryEndpoint.host).toBe('rel-milvus-milvus-of-canary.search.svc');
  const config = output.get('ConfigMap', 'rel-milvus-milvus-proxy-user-yaml').data?.['user.yaml'] ?? '';
  expect(config).toContain('rel-services-etcd-0.rel-services-etcd-svc.search.svc:2379');
  expect(config).toContain('rel-services-minio-clients.search.svc');
  expect(config).toContain('rel-queue-pulsar-clients.search.svc');
});

test('what is deployed is found by the names of the scheme', () => {
  const again = newChart();
  const props = { naming: new ChartNaming(), name: 'small' };
  const deployed = newChart();
  new MilvusStandalone(deployed, 'milvus', { ...props, etcdRootPath: 'old' });
  new MilvusStandalone(again, 'milvus', { ...props, etcdRootPath: 'new', previous: synth(deployed).objects });
  expect(findingsOf(again).map(({ prop }) => prop)).toContain('etcdRootPath');
});

test('the object storage admits the woodpecker that shares it with Milvus', () => {
  const other = newChart();
  const naming = new ChartNaming();
  const dependencies = new InClusterDependencies(other, 'services', {
    naming,
    objectStorage: InCluster.minio({ credentials: { secret: secret(other, 'outside-root') } }),
    messageQueue: new InClusterWoodpecker(other, 'log', { naming }),
  });
  new MilvusCluster(other, 'milvus', { naming, dependencies, version: MilvusVersion.V3_0 });
  const { ingress } = synth(other).get('NetworkPolicy', 'rel-services-minio-policy').spec;
  const peers = ingress.flatMap(({ from = [] }) => from.map(({ podSelector }) => podSelector));
  expect(peers).toContainEqual({ matchLabels: { app: 'woodpecker', installation: 'log', component: 'woodpecker' } });
});
