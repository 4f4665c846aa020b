import { App, Chart, Size, Testing } from 'cdk8s';
import {
  ClusterRole,
  ConfigMap,
  Container,
  Cpu,
  Deployment,
  HorizontalPodAutoscaler,
  Ingress,
  IngressBackend,
  Metric,
  MetricTarget,
  NetworkPolicy,
  RoleBinding,
  Secret,
  Service,
  Volume,
} from 'cdk8s-plus-27';
import { Milvus, type MilvusCluster } from '@org/milvus-k8s';
import { cluster } from '../support/instances';
import { findingsOf, newChart, synth } from '../support/synthesis';

/** An object as cdk8s writes it. */
interface Written {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly spec: Record<string, unknown>;
  readonly [field: string]: unknown;
}

function written(chart: Chart, kind: string): Written[] {
  return (Testing.synth(chart) as Written[]).filter((object) => object.kind === kind);
}

describe('the client Service', () => {
  test('is the backend of an Ingress', () => {
    const chart = newChart();
    const milvus = cluster(chart);
    new Ingress(chart, 'rest', {
      rules: [{ host: 'milvus.bank.example', path: '/v2', backend: IngressBackend.fromService(milvus.service) }],
    });
    const [ingress] = written(chart, 'Ingress');
    expect(ingress?.spec).toMatchObject({
      rules: [{ http: { paths: [{ backend: { service: { name: 'milvus', port: { number: 19530 } } } }] } }],
    });
    expect(findingsOf(chart)).toEqual([]);
  });

  test('is a backend by the port of REST, where that has one of its own', () => {
    const chart = newChart();
    const milvus = cluster(chart, { config: { 'proxy.http.port': 8080 } });
    expect(milvus.service.ports.map(({ port }) => port)).toEqual([19530, 8080]);
    new Ingress(chart, 'rest', { defaultBackend: IngressBackend.fromService(milvus.service, { port: 8080 }) });
    expect(written(chart, 'Ingress')[0]?.spec).toMatchObject({ defaultBackend: { service: { port: { number: 8080 } } } });
  });

  test('keeps what cdk8s-plus does not know, and takes patches in the JSON of Kubernetes', () => {
    const o = synth(newChartWith((chart) => cluster(chart, { service: { type: 'LoadBalancer', loadBalancerClass: 'internal' } })));
    expect(o.get('Service', 'milvus').spec).toMatchObject({ loadBalancerClass: 'internal', externalTrafficPolicy: 'Local' });
    expect(o.get('Service', 'milvus').spec).not.toHaveProperty('externalIPs');
  });
});

test('the service account is the subject of a RoleBinding, in its own namespace', () => {
  const chart = newChart();
  const milvus = cluster(chart);
  const role = ClusterRole.fromClusterRoleName(chart, 'reader', 'view');
  const binding = new RoleBinding(chart, 'reads', { role });
  if (milvus.serviceAccount) binding.addSubjects(milvus.serviceAccount);
  expect(written(chart, 'RoleBinding')[0]?.['subjects']).toEqual([
    { apiGroup: '', kind: 'ServiceAccount', name: 'milvus', namespace: 'search' },
  ]);
});

test('the ConfigMap of a role is the content of a volume', () => {
  const chart = newChart();
  const milvus = cluster(chart);
  const volume = Volume.fromConfigMap(chart, 'proxy-config', milvus.proxy.configMap);
  new Deployment(chart, 'inspector', { containers: [{ image: 'inspector:1', volumeMounts: [{ path: '/config', volume }] }] });
  const inspector = written(chart, 'Deployment').find(({ metadata }) => metadata.name.includes('inspector'));
  expect(JSON.stringify(inspector?.spec)).toContain(`"configMap":{"name":"${milvus.proxy.configMap.name}"}`);
});

test('volumes and containers of cdk8s-plus become part of the pods, with the volumes that they mount', () => {
  const chart = newChart();
  const certificates = Volume.fromSecret(chart, 'certificates', Secret.fromSecretName(chart, 'tls', 'search-tls'), {
    name: 'certificates',
  });
  const cache = Volume.fromEmptyDir(chart, 'cache', 'cache');
  const sidecar = new Container({
    name: 'agent',
    image: 'registry.example/agent:1.2.3',
    volumeMounts: [{ path: '/cache', volume: cache }],
  });
  cluster(chart, {
    proxy: { volumes: [certificates], volumeMounts: [{ name: 'certificates', mountPath: '/tls' }], sidecars: [sidecar] },
  });
  const pod = synth(chart).workload('milvus-proxy').spec.template.spec;
  expect(pod.containers.map(({ name }) => name)).toEqual(['proxy', 'agent']);
  expect(pod.volumes).toEqual(
    expect.arrayContaining([
      { name: 'certificates', secret: { secretName: 'search-tls' } },
      { name: 'cache', emptyDir: {} },
    ]),
  );
});

describe('connections', () => {
  test('of a Deployment reach the whole Milvus, in the namespace of the Milvus', () => {
    const chart = newChart();
    const milvus = cluster(chart);
    const shop = new Chart(chart.node.root, 'shop', { namespace: 'shop' });
    const application = new Deployment(shop, 'application', { containers: [{ image: 'shop:1', portNumber: 8080 }] });
    application.connections.allowTo(milvus);
    const policies = written(shop, 'NetworkPolicy');
    expect(policies.map(({ metadata }) => metadata.namespace).sort()).toEqual(['search', 'shop']);
    const ingress = policies.find(({ metadata }) => metadata.namespace === 'search');
    expect(ingress?.spec['podSelector']).toEqual({
      matchLabels: { 'app.kubernetes.io/name': 'milvus', 'app.kubernetes.io/instance': 'milvus' },
    });
  });

  test('of a Deployment reach one role, or are opened to it', () => {
    const chart = newChart();
    const milvus = cluster(chart);
    const application = new Deployment(chart, 'application', { containers: [{ image: 'shop:1', portNumber: 8080 }] });
    application.connections.allowTo(milvus.proxy);
    application.connections.allowFrom(milvus.proxy);
    expect(written(chart, 'NetworkPolicy')).toHaveLength(5);
  });

  test('reach a Milvus of another app', () => {
    const chart = newChart();
    const shared = Milvus.fromEndpoint(chart, 'shared', { name: 'milvus', namespace: 'platform', host: 'milvus.platform.svc' });
    const application = new Deployment(chart, 'application', { containers: [{ image: 'shop:1', portNumber: 8080 }] });
    application.connections.allowTo(shared);
    expect(
      written(chart, 'NetworkPolicy')
        .map(({ metadata }) => metadata.namespace)
        .sort(),
    ).toEqual(['platform', 'search']);
  });
});

describe('a Service of cdk8s-plus', () => {
  test('leads to the proxies', () => {
    const chart = newChart();
    const milvus = cluster(chart);
    new Service(chart, 'internal', { selector: milvus.proxy, ports: [{ port: 19530 }] });
    expect(findingsOf(chart)).toEqual([]);
  });

  test('is refused where it leads to every pod of a cluster', () => {
    const chart = newChart();
    new Service(chart, 'internal', { selector: cluster(chart), ports: [{ port: 19530 }] });
    expect(findingsOf(chart)).toMatchObject([
      { rule: { id: 'MK-OBJ-002' }, path: 'test/internal', prop: 'selector', fix: 'Write selector: milvus.proxy.' },
    ]);
  });
});

test('a NetworkPolicy of cdk8s-plus selects the pods of a role', () => {
  const chart = newChart();
  const milvus = cluster(chart);
  new NetworkPolicy(chart, 'policy', { selector: milvus.queryNode });
  expect(findingsOf(chart)).toEqual([]);
});

test('metrics of cdk8s-plus are what a role is scaled by, in its own autoscaler or in one of cdk8s-plus', () => {
  const chart = newChart();
  const metrics = [Metric.resourceMemory(MetricTarget.averageUtilization(70))];
  const milvus = cluster(chart, { proxy: { autoscaling: { maxReplicas: 5, metrics } } });
  new HorizontalPodAutoscaler(chart, 'query-nodes', { target: milvus.queryNode, maxReplicas: 8, metrics });
  const autoscaler = written(chart, 'HorizontalPodAutoscaler').find(({ metadata }) => metadata.name === 'milvus-proxy');
  expect(autoscaler?.spec['metrics']).toEqual([
    { type: 'Resource', resource: { name: 'memory', target: { type: 'Utilization', averageUtilization: 70 } } },
  ]);
});

test('Secrets, ConfigMaps and amounts are those of cdk8s-plus', () => {
  const chart = newChart();
  const registry = Secret.fromSecretName(chart, 'registry', 'registry');
  new ConfigMap(chart, 'unrelated', { metadata: { name: 'unrelated' } });
  cluster(chart, { imagePullSecrets: [registry], queryNode: { cpu: Cpu.units(4), memory: Size.gibibytes(16) } });
  expect(synth(chart).workload('milvus-proxy').spec.template.spec.imagePullSecrets).toEqual([{ name: 'registry' }]);
});

function newChartWith(build: (chart: Chart) => MilvusCluster): Chart {
  const chart = new Chart(new App(), 'test', { namespace: 'search' });
  build(chart);
  return chart;
}
