import { ApiObject, JsonPatch, type Chart } from 'cdk8s';
import { Ingress, IngressBackend, Namespaces, NetworkPolicyIpBlock, Service } from 'cdk8s-plus-27';
import type { MilvusClusterProps } from '@org/milvus-k8s';
import { cluster } from '../../support/instances';
import type { MistakeCase } from './mistake-case';

/** A route that the user writes as a plain object. */
function route(chart: Chart, [apiVersion, kind]: readonly [string, string], spec: object): void {
  const object = new ApiObject(chart, 'route', { apiVersion, kind, metadata: { name: 'web' } });
  object.addJsonPatch(JsonPatch.add('/spec', spec));
}

const HTTP_ROUTE = ['gateway.networking.k8s.io/v1', 'HTTPRoute'] as const;
const GRPC_ROUTE = ['gateway.networking.k8s.io/v1', 'GRPCRoute'] as const;
const INGRESS = ['networking.k8s.io/v1', 'Ingress'] as const;
const HTTP_PROXY = ['projectcontour.io/v1', 'HTTPProxy'] as const;
const INGRESS_ROUTE = ['traefik.io/v1alpha1', 'IngressRoute'] as const;
const VIRTUAL_SERVICE = ['networking.istio.io/v1', 'VirtualService'] as const;
const OPENSHIFT_ROUTE = ['route.openshift.io/v1', 'Route'] as const;
const TCP_ROUTE = ['gateway.networking.k8s.io/v1', 'TCPRoute'] as const;

/** Each kind, as it names a port of a Service. */
const KINDS: readonly (readonly [kind: readonly [string, string], spec: (name: string, port: number) => object])[] = [
  [INGRESS, (name, number) => ({ rules: [{ http: { paths: [{ backend: { service: { name, port: { number } } } }] } }] })],
  [HTTP_ROUTE, (name, port) => ({ rules: [{ backendRefs: [{ name, port }] }] })],
  [TCP_ROUTE, (name, port) => ({ rules: [{ backendRefs: [{ name, port }] }] })],
  [HTTP_PROXY, (name, port) => ({ routes: [{ services: [{ name, port }] }] })],
  [INGRESS_ROUTE, (name, port) => ({ routes: [{ services: [{ name, port, scheme: 'h2c' }] }] })],
  [VIRTUAL_SERVICE, (name, number) => ({ http: [{ route: [{ destination: { host: `${name}.search.svc`, port: { number } } }] }] })],
  [OPENSHIFT_ROUTE, (name, targetPort) => ({ to: { kind: 'Service', name }, port: { targetPort } })],
];

/** A route of the user to a Milvus with these clients. */
const admitting =
  (clients: (chart: Chart) => MilvusClusterProps['clients'], kind: readonly [string, string], spec: object) => (chart: Chart) => {
    cluster(chart, { clients: clients(chart) ?? [] });
    route(chart, kind, spec);
  };

const namespaces =
  (...names: string[]) =>
  (chart: Chart) => [Namespaces.select(chart, 'clients', { names })];

const toMilvus = { rules: [{ backendRefs: [{ name: 'milvus', port: 19530 }] }] };
const ingressClass = (ingressClassName: string) => ({
  ingressClassName,
  defaultBackend: { service: { name: 'milvus', port: { number: 19530 } } },
});

/** Routes whose controllers the clients do not contain, and clients that do. */
const ADMISSIONS: readonly (readonly [string, readonly [string, string], object, string])[] = [
  ['an Ingress of a class whose pods are known', INGRESS, ingressClass('nginx'), 'ingress-nginx'],
  ['an HTTPProxy', HTTP_PROXY, { routes: [{ services: [{ name: 'milvus', port: 19530 }] }] }, 'projectcontour'],
  ['an OpenShift Route', OPENSHIFT_ROUTE, { to: { name: 'milvus' } }, 'openshift-ingress'],
];

/** Two clusters behind one route. */
const between = (kind: readonly [string, string], spec: object) => (chart: Chart) => {
  cluster(chart);
  cluster(chart, {}, 'green');
  route(chart, kind, spec);
};

const weighted = [
  { name: 'milvus', port: 19530, weight: 90 },
  { name: 'green', port: 19530, weight: 10 },
];

const READS = ['Search', 'HybridSearch', 'Query'].map((method) => ({ method: { service: 'milvus.proto.milvus.MilvusService', method } }));

export const FOREIGN_ROUTE_MISTAKES: readonly MistakeCase[] = [
  ...KINDS.map(([kind, spec]): MistakeCase => ({
    rule: 'MK-EXP-014',
    mistake: `an object of kind ${kind[1]} to a port that the Service lacks`,
    wrong: (chart) => {
      cluster(chart);
      route(chart, kind, spec('milvus', 443));
    },
    right: (chart) => {
      cluster(chart, { service: { port: 443 } });
      route(chart, kind, spec('milvus', 443));
    },
    path: 'test/route',
    prop: 'spec',
    says: ["leads to port 443 of 'milvus'."],
  })),
  ...KINDS.map(([kind, spec]): MistakeCase => {
    const behind = (port: number) => (chart: Chart) => {
      new Service(chart, 'web', { metadata: { name: 'web' }, selector: cluster(chart).proxy, ports: [{ port }] });
      route(chart, kind, spec('web', port));
    };
    return {
      rule: 'MK-OBJ-003',
      mistake: `an object of kind ${kind[1]} to the management port`,
      wrong: behind(9091),
      right: behind(19530),
      path: 'test/route',
      prop: 'spec',
    };
  }),
  ...ADMISSIONS.map(([mistake, kind, spec, namespace]): MistakeCase => ({
    rule: 'MK-EXP-015',
    mistake: `${mistake} whose controller is no client`,
    wrong: admitting(namespaces('shop'), kind, spec),
    right: admitting(namespaces('shop', namespace), kind, spec),
    path: 'test/route',
    prop: 'spec',
    says: ['leads to test/milvus, whose clients do not contain its controller.', 'MilvusIngress'],
  })),
  {
    rule: 'MK-EXP-015',
    mistake: 'a route of a gateway to a Milvus for its own namespace',
    wrong: admitting(namespaces('search'), HTTP_ROUTE, { ...toMilvus, parentRefs: [{ name: 'public', namespace: 'gateways' }] }),
    right: admitting(namespaces('search', 'gateways'), HTTP_ROUTE, {
      ...toMilvus,
      parentRefs: [{ name: 'public', namespace: 'gateways' }],
    }),
    path: 'test/route',
    prop: 'spec',
  },
  {
    rule: 'MK-EXP-015',
    mistake: 'an Ingress of cdk8s-plus whose controller is no client',
    wrong: (chart) => {
      const { service } = cluster(chart, { clients: namespaces('search')(chart) });
      new Ingress(chart, 'ingress', { className: 'alb', defaultBackend: IngressBackend.fromService(service) });
    },
    right: (chart) => {
      const { service } = cluster(chart, { clients: [NetworkPolicyIpBlock.ipv4(chart, 'subnets', '10.0.0.0/16')] });
      new Ingress(chart, 'ingress', { className: 'alb', defaultBackend: IngressBackend.fromService(service) });
    },
    path: 'test/ingress',
    prop: 'spec',
  },
  ...(
    [
      ['a GRPCRoute', GRPC_ROUTE, { rules: [{ backendRefs: weighted }] }, { rules: [{ matches: READS, backendRefs: weighted }] }],
      [
        'a GRPCRoute of reads and writes',
        GRPC_ROUTE,
        { rules: [{ matches: [...READS, { method: { method: 'Insert' } }], backendRefs: weighted }] },
        { rules: [{ matches: READS, backendRefs: weighted }] },
      ],
      [
        'an HTTPRoute',
        HTTP_ROUTE,
        { rules: [{ matches: [{ path: { value: '/v2/vectordb' } }], backendRefs: weighted }] },
        { rules: [{ matches: [{ path: { value: '/v2/vectordb/entities/search' } }], backendRefs: weighted }] },
      ],
      [
        'an HTTPProxy',
        HTTP_PROXY,
        { routes: [{ services: weighted }] },
        { routes: [{ services: [weighted[0], { ...weighted[1], weight: 0 }] }] },
      ],
    ] as const
  ).map(([mistake, kind, wrong, right]): MistakeCase => ({
    rule: 'MK-RTE-017',
    mistake: `${mistake} with weights of all requests between two Milvus`,
    wrong: between(kind, wrong),
    right: between(kind, right),
    path: 'test/route',
    prop: 'spec',
    says: ['divides requests between test/milvus and test/green.', 'reads of GatewayRoutes'],
  })),
];
