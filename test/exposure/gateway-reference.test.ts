import { Duration } from 'cdk8s';
import { Namespaces, NetworkPolicyIpBlock } from 'cdk8s-plus-27';
import { GatewayImplementation, type GatewayReference } from '@org/milvus-k8s/exposure';
import { AppModel } from '@org/milvus-k8s/model';
import { cluster } from '../support/instances';
import { findingsOf, newChart, output } from '../support/synthesis';
import { REST, admitted, route, routesOf } from './gateway';

const GATEWAY: GatewayReference = { name: 'public', namespace: 'gateways' };
const PRODUCTS = Object.values(GatewayImplementation).filter((each) => each instanceof GatewayImplementation);

/** The output of routes of a gateway to a Milvus that admits named clients only. */
const behind = (gateway: GatewayReference) => output((chart) => routesOf(chart, { milvus: cluster(chart, { clients: [] }), gateway }));

describe('the NetworkPolicy of a Milvus with clients', () => {
  test.each([
    ['ENVOY_GATEWAY', 'envoy-gateway-system', { 'gateway.envoyproxy.io/owning-gateway-name': 'public' }],
    ['ISTIO', 'gateways', { 'gateway.networking.k8s.io/gateway-name': 'public' }],
    ['NGINX_GATEWAY_FABRIC', 'gateways', { 'gateway.networking.k8s.io/gateway-name': 'public' }],
    ['CONTOUR', 'projectcontour', { app: 'envoy' }],
    ['TRAEFIK', 'traefik', { 'app.kubernetes.io/name': 'traefik' }],
  ] as const)('admits the data plane of %s to the ports of clients', (product, namespace, labels) => {
    const implementation = GatewayImplementation[product];
    const { spec } = behind({ ...GATEWAY, implementation, requestTimeout: Duration.minutes(5) }).get('NetworkPolicy', 'milvus');
    const clients = spec.ingress?.find(({ ports }) => ports !== undefined);
    expect(clients).toMatchObject({
      ports: [{ port: 19530 }],
      from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } }, podSelector: { matchLabels: labels } }],
    });
  });

  test('admits the pods that you name instead', () => {
    const made = output((chart) => {
      const pods = [Namespaces.select(chart, 'edge', { names: ['edge'] }), NetworkPolicyIpBlock.ipv4(chart, 'lb', '10.1.0.0/16')];
      const gateway = { ...GATEWAY, implementation: GatewayImplementation.ISTIO, pods };
      routesOf(chart, { milvus: cluster(chart, { clients: [] }), gateway });
    });
    expect(admitted(made)).toContain('"kubernetes.io/metadata.name":"edge"');
    expect(admitted(made)).toContain('"cidr":"10.1.0.0/16"');
    expect(admitted(made)).not.toContain('gateway-name');
  });

  test('admits a gateway once, however many of its routes lead to the Milvus', () => {
    const made = output((chart) => {
      const milvus = cluster(chart, { clients: [] });
      const gateway = { ...GATEWAY, implementation: GatewayImplementation.ISTIO };
      routesOf(chart, { milvus, gateway });
      routesOf(chart, { milvus, gateway, grpc: { hostnames: ['other.example.com'] } }, 'other');
    });
    expect(admitted(made).match(/gateway-name/g)).toHaveLength(1);
  });

  test('admits the gateway to a separate port of REST, too', () => {
    const made = output((chart) => {
      const milvus = cluster(chart, { clients: [], config: { 'proxy.http.port': 8080 } });
      routesOf(chart, { milvus, gateway: { ...GATEWAY, implementation: GatewayImplementation.ISTIO }, rest: REST });
    });
    expect(admitted(made)).toContain('8080');
  });

  test('admits the gateway of the namespace of the chart if the Gateway is there', () => {
    const made = behind({ name: 'local', implementation: GatewayImplementation.ISTIO });
    expect(admitted(made)).toContain('"kubernetes.io/metadata.name":"search"');
  });
});

describe('a product', () => {
  test.each(PRODUCTS.map((each) => [each.name, each] as const))('%s says what ends long requests and which pods connect', (_name, each) => {
    const { facts } = each;
    expect(facts.peers ?? facts.peersAdvice).toBeDefined();
    if (facts.requestTimeout) expect(facts.requestTimeout.seconds).toBeGreaterThan(0);
  });

  test.each([
    [GatewayImplementation.ENVOY_GATEWAY, 'ends searches and inserts after 15 seconds', 'BackendTrafficPolicy'],
    [GatewayImplementation.CONTOUR, '15 seconds', 'HTTPProxy'],
    [GatewayImplementation.GKE, '30 seconds', 'GCPBackendPolicy'],
    [GatewayImplementation.TRAEFIK, '60 seconds', 'respondingTimeouts.readTimeout'],
    [GatewayImplementation.NGINX_GATEWAY_FABRIC, '60 seconds', 'ProxySettingsPolicy'],
    [GatewayImplementation.AWS_LOAD_BALANCER_CONTROLLER, '60 seconds', 'idle_timeout.timeout_seconds'],
  ])('%o with its default timeout is a finding that names the field', (implementation, problem, field) => {
    const found = (requestTimeout?: Duration) => {
      const chart = newChart();
      routesOf(chart, { gateway: { ...GATEWAY, implementation, ...(requestTimeout ? { requestTimeout } : {}) } });
      return findingsOf(chart).filter(({ rule }) => rule.id === 'MK-RTE-006');
    };
    const [finding] = found();
    expect(finding?.problem).toContain(problem);
    expect(finding?.fix).toContain(field);
    expect(found(Duration.minutes(10))).toEqual([]);
  });

  test('that has no timeouts of routes gets none', () => {
    const timeouts = (implementation: GatewayImplementation) => {
      const gateway = { ...GATEWAY, implementation };
      return route(
        output((chart) => routesOf(chart, { gateway, rest: REST })),
        'HTTPRoute',
      ).spec.rules[0]?.timeouts;
    };
    expect(timeouts(GatewayImplementation.AWS_LOAD_BALANCER_CONTROLLER)).toBeUndefined();
    expect(timeouts(GatewayImplementation.ISTIO)).toEqual({ request: '300s' });
  });
});

test('the model has the routes as plain data', () => {
  const chart = newChart();
  routesOf(chart, { gateway: { ...GATEWAY, sectionName: 'https', implementation: GatewayImplementation.ISTIO } });
  const [extension] = AppModel.of(chart).seal().extensions;
  expect(extension).toMatchObject({
    extension: 'gateway-routes',
    path: 'test/public',
    milvus: 'test/milvus',
    gateway: { name: 'public', namespace: 'gateways', implementation: 'Istio', hasPeers: true },
    routes: [{ protocol: 'grpc', hostnames: ['milvus.example.com'], sectionName: 'https' }],
  });
  expect(JSON.parse(JSON.stringify(extension))).toEqual(extension);
});
