import { App, Chart, Duration, JsonPatch } from 'cdk8s';
import { CaBundle, Milvus, MilvusStandalone, MilvusVersion, QueryNodeGroup, StandardNaming } from '@org/milvus-k8s';
import { GatewayRoutes } from '@org/milvus-k8s/exposure';
import { LINES, RELEASES, cluster, secret } from '../support/instances';
import { waveOf } from '../support/pods';
import { schemaErrors } from '../support/kubernetes-schema';
import { servedTls } from '../support/served-tls';
import { findingsOf, newChart, output, synth, type Output } from '../support/synthesis';
import { REST, backendsOf, route, routesOf } from './gateway';

const CANARY = { version: MilvusVersion.of('2.6.25'), proxyCanary: { version: MilvusVersion.of('2.6.26') } };
const KINDS = ['GRPCRoute', 'HTTPRoute', 'BackendTLSPolicy', 'ReferenceGrant'];

const gatewayObjects = ({ objects }: Output) => objects.filter(({ kind }) => KINDS.includes(kind));

/** Every backend of every route is a Service of the output, with that port. */
function expectReachable(made: Output): void {
  for (const kind of ['GRPCRoute', 'HTTPRoute'] as const) {
    for (const { name, port } of route(made, kind).spec.rules.flatMap(({ backendRefs }) => backendRefs)) {
      expect(made.get('Service', name).spec.ports.map((each) => each.port)).toContain(port);
    }
  }
}

describe('routes to a Milvus of this app', () => {
  test.each(LINES)('lead to ports of its Service, and are objects that the Gateway API takes, in %s', (line) => {
    const made = output((chart) => routesOf(chart, { milvus: cluster(chart, { version: RELEASES[line] }), rest: REST }));
    expectReachable(made);
    expect(backendsOf(made, 'GRPCRoute')).toEqual(['milvus:19530 1']);
    expect(backendsOf(made, 'HTTPRoute')).toEqual(['milvus:19530 1']);
    expect(gatewayObjects(made).flatMap(schemaErrors)).toEqual([]);
  });

  test('follow its Service, its port and its port of REST', () => {
    const made = output((chart) => {
      const milvus = cluster(chart, { service: { name: 'vectors', port: 443 }, config: { 'proxy.http.port': 8080 } });
      routesOf(chart, { milvus, rest: REST });
    });
    expectReachable(made);
    expect(backendsOf(made, 'GRPCRoute')).toEqual(['vectors:443 1']);
    expect(backendsOf(made, 'HTTPRoute')).toEqual(['vectors:8080 1']);
  });

  test('lead to a standalone, too', () => {
    const made = output((chart) => routesOf(chart, { milvus: new MilvusStandalone(chart, 'milvus'), rest: REST }));
    expectReachable(made);
  });

  test('pass on the paths of REST and no others', () => {
    const made = output((chart) => routesOf(chart, { rest: REST }));
    const paths = route(made, 'HTTPRoute').spec.rules.flatMap(({ matches = [] }) => matches.map(({ path }) => path.value));
    expect(paths).toEqual(['/v1', '/v2/vectordb']);
  });

  test.each([
    [Duration.seconds(0), '0s'],
    [Duration.minutes(30), '1800s'],
    [Duration.seconds(100_000), '27h46m40s'],
  ])('end a request of REST after the time that you write: %s', (requestTimeout, written) => {
    const made = output((chart) => routesOf(chart, { rest: { ...REST, requestTimeout } }));
    expect(route(made, 'HTTPRoute').spec.rules[0]?.timeouts).toEqual({ request: written });
    expect(gatewayObjects(made).flatMap(schemaErrors)).toEqual([]);
  });

  test('come in the wave after its Services and its canary', () => {
    const made = output((chart) => routesOf(chart, { milvus: cluster(chart, CANARY), rest: REST }));
    const wave = waveOf(made.get('Service', 'milvus'));
    for (const kind of ['GRPCRoute', 'HTTPRoute'] as const) expect(waveOf(route(made, kind))).toBe(wave + 1);
  });

  test('have names and labels of its naming scheme', () => {
    class Team extends StandardNaming {
      public override instanceObject({ instance }: { readonly instance: string }, purpose: string): string {
        return `team-${instance}-${purpose}`;
      }
    }
    const made = output((chart) => routesOf(chart, { milvus: cluster(chart, { naming: new Team() }) }));
    const { labels } = route(made, 'GRPCRoute', 'team-milvus-public').metadata;
    expect(labels).toEqual(made.get('Service', 'milvus').metadata.labels);
  });

  test('change nothing of its pods', () => {
    const alone = output((chart) => cluster(chart));
    const routed = output((chart) => routesOf(chart, { rest: REST }));
    expect(routed.workloads).toEqual(alone.workloads);
  });
});

describe('the share of the canary', () => {
  test.each([
    [0, ['milvus:8080 1']],
    [10, ['milvus:8080 90', 'milvus-canary:8080 10']],
    [100, ['milvus:8080 0', 'milvus-canary:8080 100']],
  ])('of %s percent holds for REST as for gRPC', (canaryWeight, expected) => {
    const made = output((chart) => {
      const milvus = cluster(chart, { ...CANARY, config: { 'proxy.http.port': 8080 } });
      routesOf(chart, { milvus, rest: REST, canaryWeight });
    });
    expectReachable(made);
    expect(backendsOf(made, 'HTTPRoute')).toEqual(expected);
    expect(backendsOf(made, 'GRPCRoute')).toEqual(expected.map((backend) => backend.replace('8080', '19530')));
    expect(gatewayObjects(made).flatMap(schemaErrors)).toEqual([]);
  });

  test('of a step changes the routes and nothing else', () => {
    const at = (canaryWeight: number) => output((chart) => routesOf(chart, { milvus: cluster(chart, CANARY), canaryWeight })).objects;
    const [before, after] = [at(10), at(50)];
    const changed = after.filter((object, index) => JSON.stringify(object) !== JSON.stringify(before[index]));
    expect(changed.map(({ kind }) => kind)).toEqual(['GRPCRoute']);
  });
});

describe('a Milvus that serves TLS', () => {
  const secured = (mode: 1 | 2 = 1) =>
    output((chart) => {
      const milvus = cluster(chart, { ...CANARY, ...servedTls(chart, mode, 8080) });
      const gateway = { name: 'public', clientCertificate: mode === 2 };
      routesOf(chart, { milvus, gateway, rest: REST });
      routesOf(chart, { milvus, gateway: { ...gateway, name: 'internal' }, rest: REST }, 'internal');
    });

  test.each([1, 2] as const)('gets one policy for all routes, by which the gateway verifies it, in mode %i', (mode) => {
    const made = secured(mode);
    expect(made.objects.filter(({ kind }) => kind === 'BackendTLSPolicy')).toHaveLength(1);
    const policy = made.custom('BackendTLSPolicy', 'milvus-tls');
    expect(policy.spec).toEqual({
      targetRefs: ['milvus', 'milvus-canary'].map((name) => ({ group: '', kind: 'Service', name })),
      validation: { caCertificateRefs: [{ group: '', kind: 'Secret', name: 'search-tls' }], hostname: 'milvus.search.svc' },
    });
    expect(waveOf(policy)).toBe(waveOf(made.get('Service', 'milvus')));
    expect(gatewayObjects(made).flatMap(schemaErrors)).toEqual([]);
  });

  test('is verified by the name that clients verify', () => {
    const made = output((chart) => {
      const { clientTls, ...props } = servedTls(chart);
      const caBundle = clientTls?.caBundle ?? CaBundle.fromSecret(secret(chart, 'ca'));
      routesOf(chart, { milvus: cluster(chart, { ...props, clientTls: { caBundle, serverName: 'milvus.example.com' } }) });
    });
    expect(made.custom('BackendTLSPolicy', 'milvus-tls').spec).toMatchObject({ validation: { hostname: 'milvus.example.com' } });
  });

  test('is one whose policy can be patched; without TLS the patch is a finding, and no object is left', () => {
    const patched = (props: (chart: Chart) => object) => {
      const chart = newChart();
      const { backendTlsPolicy } = routesOf(chart, { milvus: cluster(chart, props(chart)) });
      backendTlsPolicy.addJsonPatch(JsonPatch.add('/metadata/annotations/team', 'a'));
      return { findings: findingsOf(chart).map(({ rule }) => rule.id), made: synth(chart) };
    };
    const { findings, made } = patched((chart) => servedTls(chart));
    expect([findings, made.custom('BackendTLSPolicy', 'milvus-tls').metadata.annotations?.team]).toEqual([[], 'a']);
    const plain = patched(() => ({}));
    expect([plain.findings, plain.made.objects.filter(({ kind }) => kind === 'BackendTLSPolicy')]).toEqual([['MK-OBJ-001'], []]);
  });
});

describe('a Milvus in another namespace', () => {
  /** Routes in `edge` to a Milvus in `search` of the same app. */
  function twoNamespaces(): Output {
    const app = new App({ outdir: 'must-not-be-written' });
    const search = new Chart(app, 'search', { namespace: 'search' });
    const edge = new Chart(app, 'edge', { namespace: 'edge' });
    const milvus = cluster(search, CANARY);
    routesOf(edge, { milvus, rest: REST, canaryWeight: 5 });
    routesOf(edge, { milvus, grpc: { hostnames: ['b.example.com'] } }, 'second');
    const objects = [...synth(search).objects, ...synth(edge).objects];
    return Object.assign(synth(edge), { objects });
  }

  test('allows the routes by one grant in its own namespace', () => {
    const made = twoNamespaces();
    const grants = made.objects.filter(({ kind }) => kind === 'ReferenceGrant');
    expect(grants).toHaveLength(1);
    expect(grants[0]).toMatchObject({
      apiVersion: 'gateway.networking.k8s.io/v1beta1',
      metadata: { name: 'milvus-routes-from-edge', namespace: 'search' },
      spec: {
        from: ['GRPCRoute', 'HTTPRoute'].map((kind) => ({ group: 'gateway.networking.k8s.io', kind, namespace: 'edge' })),
        to: ['milvus', 'milvus-canary'].map((name) => ({ group: '', kind: 'Service', name })),
      },
    });
    expect(gatewayObjects(made).flatMap(schemaErrors)).toEqual([]);
    for (const { namespace } of route(made, 'GRPCRoute').spec.rules.flatMap(({ backendRefs }) => backendRefs)) {
      expect(namespace).toBe('search');
    }
  });

  test('needs no grant from its own', () => {
    const made = output((chart) => routesOf(chart));
    expect(made.objects.filter(({ kind }) => kind === 'ReferenceGrant')).toEqual([]);
  });
});

describe('a Milvus of another app', () => {
  const shared = (chart: Chart, props: object = {}) =>
    Milvus.fromEndpoint(chart, 'shared', { name: 'milvus', host: 'milvus.vectors.svc', restPort: 8080, ...props });

  test('gets routes, a grant and a policy, all in their places, without waves', () => {
    const made = output((chart) => {
      const clientTls = { caBundle: CaBundle.fromSecret(secret(chart, 'vectors-ca')) };
      routesOf(chart, { milvus: shared(chart, { clientTls }), rest: REST });
    });
    expect(made.objects.map(({ kind, metadata }) => `${metadata.namespace} ${kind} ${metadata.name}`).sort()).toEqual([
      'search GRPCRoute milvus-public',
      'search HTTPRoute milvus-public',
      'vectors BackendTLSPolicy milvus-tls',
      'vectors ReferenceGrant milvus-routes-from-search',
    ]);
    expect(route(made, 'HTTPRoute').spec.rules[0]?.backendRefs).toMatchObject([{ name: 'milvus', namespace: 'vectors', port: 8080 }]);
    expect(made.custom('BackendTLSPolicy', 'milvus-tls').spec).toMatchObject({ validation: { hostname: 'milvus.vectors.svc' } });
    expect(JSON.stringify(made.objects)).not.toContain('sync-wave');
    expect(gatewayObjects(made).flatMap(schemaErrors)).toEqual([]);
  });
});

describe('the addresses of clients', () => {
  test('are those of the listener', () => {
    const routes = routesOf(newChart(), { rest: REST });
    expect([routes.grpcEndpoint?.uri, routes.restEndpoint?.uri]).toEqual([
      'https://milvus.example.com:443',
      'https://rest.example.com:443',
    ]);
  });

  test('have another scheme and port if the listener has', () => {
    const gateway = { name: 'lab', tls: false, port: 8080 };
    const routes = routesOf(newChart(), { gateway, rest: { ...REST, port: 8081 } });
    expect([routes.grpcEndpoint?.uri, routes.restEndpoint?.uri]).toEqual([
      'http://milvus.example.com:8080',
      'http://rest.example.com:8081',
    ]);
  });

  test('are unknown for wildcards alone', () => {
    const wildcards = routesOf(newChart(), { grpc: { hostnames: ['*.example.com'] } });
    expect([wildcards.grpcEndpoint, wildcards.restEndpoint]).toEqual([undefined, undefined]);
    const named = routesOf(newChart(), { grpc: { hostnames: ['*.example.com', 'milvus.example.org'] } });
    expect(named.grpcEndpoint?.host).toBe('milvus.example.org');
  });
});

test('routes cannot be added after the synth, and groups of query nodes still can before', () => {
  const chart = newChart();
  const milvus = cluster(chart);
  routesOf(chart, { milvus });
  new QueryNodeGroup(chart, 'hot', { cluster: milvus });
  synth(chart);
  const late = () => new GatewayRoutes(chart, 'late', { milvus, gateway: { name: 'public' }, grpc: { hostnames: ['a.example.com'] } });
  expect(late).toThrow('a construct was added after');
});
