import { App, Chart, Cron, Size, Testing } from 'cdk8s';
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
  Node,
  NodeLabelQuery,
  NodeTaintQuery,
  RoleBinding,
  Secret,
  Service,
  TaintEffect,
  Topology,
  Volume,
} from 'cdk8s-plus-27';
import { Milvus, ZonalQueryNodes, type MilvusCluster } from '@org/milvus-k8s';
import { cluster, inClusterDependencies } from '../support/instances';
import { podsOf } from '../support/pods';
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

describe('the scheduling vocabulary of cdk8s-plus', () => {
  const nodes = Node.labeled(NodeLabelQuery.is('pool', 'vectors'), NodeLabelQuery.is('disk', 'nvme'));
  const taint = NodeTaintQuery.is('dedicated', 'vectors', { effect: TaintEffect.NO_SCHEDULE });
  const tolerated = { key: 'dedicated', operator: 'Equal', value: 'vectors', effect: 'NoSchedule' };

  test('places the pods of a role', () => {
    const chart = newChart();
    const topologyKeys = [Topology.ZONE, 'rack'];
    cluster(chart, { queryNode: { replicas: 3, nodeSelector: nodes, tolerations: [taint], topologyKeys } });
    const pod = synth(chart).workload('milvus-querynode').spec.template.spec;
    expect(pod.nodeSelector).toEqual({ pool: 'vectors', disk: 'nvme' });
    expect(pod.tolerations).toContainEqual(tolerated);
    expect(pod.topologySpreadConstraints?.map(({ topologyKey }) => topologyKey)).toEqual(['topology.kubernetes.io/zone', 'rack']);
  });

  test('places in-cluster services, their Jobs, and groups of query nodes in each zone', () => {
    const chart = newChart();
    const placement = { nodeSelector: nodes, tolerations: [taint], topologyKeys: [Topology.HOSTNAME] };
    const defragmentation = { schedule: Cron.weekly() };
    const dependencies = inClusterDependencies(chart, 'services', { metaStore: { ...placement, defragmentation } });
    const milvus = cluster(chart, { dependencies });
    new ZonalQueryNodes(chart, 'zones', { cluster: milvus, zones: ['eu-1a', 'eu-1b'], ...placement });
    const output = synth(chart);
    const pods = podsOf(output).flatMap(({ workload, spec }) => (/etcd|eu-1/.test(workload.metadata.name) ? [spec] : []));
    const [job] = output.all('CronJob');
    expect(pods).toHaveLength(3);
    for (const pod of [...pods, job?.spec.jobTemplate.spec.template.spec]) {
      expect(pod?.nodeSelector).toMatchObject({ pool: 'vectors' });
      expect(pod?.tolerations).toContainEqual(tolerated);
    }
  });

  test('is refused where a node selector cannot say it', () => {
    const chart = newChart();
    cluster(chart, { queryNode: { nodeSelector: Node.labeled(NodeLabelQuery.in('pool', ['a', 'b'])) } });
    const [finding] = findingsOf(chart);
    expect(finding).toMatchObject({ prop: 'queryNode.nodeSelector', fix: expect.stringContaining('nodeAffinity') as string });
  });
});

function newChartWith(build: (chart: Chart) => MilvusCluster): Chart {
  const chart = new Chart(new App(), 'test', { namespace: 'search' });
  build(chart);
  return chart;
}
