import { ApiObject, JsonPatch, type Chart } from 'cdk8s';
import { Deployment, EnvValue, Ingress, IngressBackend, Service, ServiceType } from 'cdk8s-plus-27';
import { MilvusStandalone } from '@org/milvus-k8s';
import { cluster } from '../../support/instances';
import { inCluster } from './cluster-case';
import type { MistakeCase } from './mistake-case';

const unchanged = <T>(content: T): T => content;

export const OBJECT_MISTAKES: readonly MistakeCase[] = [
  {
    rule: 'MK-OBJ-040',
    mistake: 'a JSON patch of a field that the object does not have',
    wrong: (chart) => void cluster(chart).service.addJsonPatch(JsonPatch.replace('/spec/sessionAfinity', 'ClientIP')),
    right: (chart) => void cluster(chart).service.addJsonPatch(JsonPatch.add('/spec/sessionAffinity', 'ClientIP')),
    path: 'test/milvus/service',
    prop: 'addJsonPatch',
    says: ['cannot replace /spec/sessionAfinity', '/spec has ports'],
  },
  {
    rule: 'MK-OBJ-040',
    mistake: 'a JSON patch below a field that the object does not have',
    wrong: (chart) => void cluster(chart).service.addJsonPatch(JsonPatch.add('/spec/sessionAffinityConfig/clientIP', {})),
    right: (chart) => void cluster(chart).service.addJsonPatch(JsonPatch.add('/spec/sessionAffinityConfig', { clientIP: {} })),
    path: 'test/milvus/service',
    prop: 'addJsonPatch',
  },
  inCluster('MK-OBJ-001', 'an override of a StatefulSet where a Deployment runs', 'proxy.overrides.statefulSet', {
    wrong: { proxy: { overrides: { statefulSet: unchanged } } },
    right: { proxy: { overrides: { deployment: unchanged } } },
    says: ['has no object to change.'],
  }),
  {
    rule: 'MK-OBJ-002',
    mistake: 'a Service that leads to every pod of a cluster',
    wrong: (chart) => void new Service(chart, 'internal', { selector: cluster(chart), ports: [{ port: 19530 }] }),
    right: (chart) => void new Service(chart, 'internal', { selector: cluster(chart).proxy, ports: [{ port: 19530 }] }),
    path: 'test/internal',
    prop: 'selector',
    says: ['leads to every pod of test/milvus.', 'selector: milvus.proxy'],
  },
  {
    rule: 'MK-OBJ-002',
    mistake: 'a Service that leads to every pod of a standalone, and of what will stand beside it',
    wrong: (chart) => void new Service(chart, 'internal', { selector: new MilvusStandalone(chart, 'milvus'), ports: [{ port: 19530 }] }),
    right: (chart) =>
      void new Service(chart, 'internal', { selector: new MilvusStandalone(chart, 'milvus').standalone, ports: [{ port: 19530 }] }),
    path: 'test/internal',
    prop: 'selector',
  },
  {
    rule: 'MK-OBJ-004',
    mistake: 'a client that Argo CD waits for before it applies Milvus',
    wrong: (chart) => void clientOf(chart),
    right: (chart) => {
      const { client, milvus } = clientOf(chart);
      client.metadata.addAnnotation('argocd.argoproj.io/sync-wave', String(milvus.lastWave));
    },
    path: 'test/client',
    prop: "metadata.annotations['argocd.argoproj.io/sync-wave']",
    says: ['the workload calls test/milvus', 'String(milvus.lastWave)'],
  },
  {
    rule: 'MK-OBJ-003',
    mistake: 'an Ingress to the management port of the proxies',
    wrong: (chart) => ingressTo(chart, 9091),
    right: (chart) => ingressTo(chart, 19530),
    path: 'test/ingress',
    prop: 'spec',
    says: ["leads to the management port of test/milvus, by the Service 'web'.", 'milvus.service'],
  },
  {
    rule: 'MK-OBJ-003',
    mistake: 'a route to a port of another number that leads to the management port',
    wrong: (chart) => routeTo(chart, 80),
    right: (chart) => routeTo(chart, 81),
    path: 'test/route',
    prop: 'spec',
  },
  {
    rule: 'MK-OBJ-003',
    mistake: 'a load balancer in front of the management port',
    wrong: (chart) => proxyService(chart, 9091, ServiceType.LOAD_BALANCER),
    right: (chart) => proxyService(chart, 9091, ServiceType.CLUSTER_IP),
    path: 'test/web',
    prop: 'spec',
    says: ['as a Service of type LoadBalancer'],
  },
];

/** A workload of the user that gets the address of a cluster. */
function clientOf(chart: Chart) {
  const milvus = cluster(chart);
  const client = new Deployment(chart, 'client');
  const envVariables = { MILVUS_URI: EnvValue.fromValue(milvus.endpoint.uri) };
  client.addContainer({ image: 'registry.example.com/search:1.4.2', portNumber: 8080, envVariables });
  return { client, milvus };
}

/** A Service of the user for the proxies. */
function proxyService(chart: Chart, port: number, type: ServiceType): Service {
  return new Service(chart, 'web', { metadata: { name: 'web' }, selector: cluster(chart).proxy, type, ports: [{ port }] });
}

function ingressTo(chart: Chart, port: number): void {
  const service = proxyService(chart, port, ServiceType.CLUSTER_IP);
  new Ingress(chart, 'ingress', { rules: [{ host: 'milvus.example.com', backend: IngressBackend.fromService(service, { port }) }] });
}

/** A route to one of two ports: 80 is the management port, 81 that of clients. */
function routeTo(chart: Chart, port: number): void {
  const selector = cluster(chart).proxy;
  const ports = [
    { name: 'web', port: 80, targetPort: 9091 },
    { name: 'grpc', port: 81, targetPort: 19530 },
  ];
  new Service(chart, 'web', { metadata: { name: 'web' }, selector, ports });
  const route = new ApiObject(chart, 'route', { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', metadata: { name: 'web' } });
  route.addJsonPatch(JsonPatch.add('/spec', { rules: [{ backendRefs: [{ name: 'web', port }] }] }));
}
