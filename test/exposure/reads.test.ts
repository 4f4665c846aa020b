import { App, Chart } from 'cdk8s';
import { MilvusVersion } from '@org/milvus-k8s';
import { GatewayImplementation, type GatewayRoutesProps } from '@org/milvus-k8s/exposure';
import { cluster } from '../support/instances';
import { schemaErrors } from '../support/kubernetes-schema';
import { servedTls } from '../support/served-tls';
import { output, synth, type Output } from '../support/synthesis';
import { REST, admitted, backendsOf, routesOf, type BackendJson } from './gateway';

const CANARY = { version: MilvusVersion.of('2.6.25'), proxyCanary: { version: MilvusVersion.of('2.6.26') } };
const GATEWAY = { name: 'public', namespace: 'gateways', implementation: GatewayImplementation.ISTIO };

interface RuleJson {
  readonly matches?: readonly { readonly method: { readonly service: string; readonly method: string } }[];
  readonly backendRefs: readonly BackendJson[];
}

/** Where a call of a method goes: `milvus 90`. */
function backendsOfMethod(made: Output, method: string): string[] {
  const { rules } = made.custom('GRPCRoute', 'milvus-public').spec as { readonly rules: readonly RuleJson[] };
  const specific = rules.find(({ matches }) => matches?.some((match) => match.method.method === method));
  const { backendRefs = [] } = specific ?? rules.find(({ matches }) => matches === undefined) ?? {};
  return backendRefs.map(({ name, weight }) => `${name} ${weight}`);
}

/** Routes to a cluster, with a share of reads for a cluster named `green`. */
const shared = (weight: number, more: Partial<GatewayRoutesProps> = {}) =>
  output((chart) => routesOf(chart, { gateway: GATEWAY, reads: [{ milvus: cluster(chart, {}, 'green'), weight }], ...more }));

describe('a share of the reads', () => {
  test.each(['Search', 'HybridSearch', 'Query'])('divides the calls of %s', (method) => {
    expect(backendsOfMethod(shared(10), method)).toEqual(['milvus 90', 'green 10']);
  });

  test.each(['Insert', 'Upsert', 'Delete', 'CreateCollection', 'GetLoadState', 'Connect'])('leaves %s to one cluster', (method) => {
    expect(backendsOfMethod(shared(50), method)).toEqual(['milvus 1']);
  });

  test('leaves REST to one cluster', () => {
    expect(backendsOf(shared(50, { rest: REST }), 'HTTPRoute')).toEqual(['milvus:19530 1']);
  });

  test('is an object that the Gateway API takes', () => {
    expect(
      shared(10)
        .objects.filter(({ kind }) => kind === 'GRPCRoute')
        .flatMap(schemaErrors),
    ).toEqual([]);
  });

  test.each([
    [10, 50],
    [0, 10],
    [50, 100],
  ])('of a step from %i to %i changes two weights and nothing else', (from, to) => {
    const [before, after] = [shared(from).objects, shared(to).objects];
    expect(after.map((object) => JSON.stringify(object).replace(/"weight":\d+/g, ''))).toEqual(
      before.map((object) => JSON.stringify(object).replace(/"weight":\d+/g, '')),
    );
    const changed = after.filter((object, index) => JSON.stringify(object) !== JSON.stringify(before[index]));
    expect(changed.map(({ kind }) => kind)).toEqual(['GRPCRoute']);
  });

  test('leaves the canary its share of the rest, in whole numbers', () => {
    const made = output((chart) => {
      const reads = [{ milvus: cluster(chart, {}, 'green'), weight: 10 }];
      routesOf(chart, { milvus: cluster(chart, CANARY), canaryWeight: 5, reads });
    });
    expect(backendsOfMethod(made, 'Search')).toEqual(['milvus 8550', 'milvus-canary 450', 'green 1000']);
    expect(backendsOfMethod(made, 'Insert')).toEqual(['milvus 95', 'milvus-canary 5']);
  });

  test('admits the gateway to both clusters, and makes it verify both', () => {
    const made = output((chart) => {
      const green = cluster(chart, { clients: [], ...servedTls(chart) }, 'green');
      routesOf(chart, { milvus: cluster(chart, { clients: [] }), gateway: GATEWAY, reads: [{ milvus: green, weight: 10 }] });
    });
    expect(admitted(made)).toContain('gateways');
    expect(JSON.stringify(made.get('NetworkPolicy', 'green').spec.ingress)).toContain('gateways');
    expect(made.custom('BackendTLSPolicy', 'green-tls').spec).toMatchObject({ targetRefs: [{ name: 'green' }] });
  });

  test('is granted in the namespace of the other cluster', () => {
    const app = new App({ outdir: 'must-not-be-written' });
    const charts = ['blue', 'green'].map((namespace) => new Chart(app, namespace, { namespace }));
    const [blue, green] = charts as [Chart, Chart];
    routesOf(blue, { milvus: cluster(blue), reads: [{ milvus: cluster(green, CANARY, 'green'), weight: 10 }] });
    const grant = synth(green).custom('ReferenceGrant', 'green-routes-from-blue');
    expect(grant.spec).toMatchObject({ from: [{ namespace: 'blue' }, {}], to: [{ name: 'green' }, { name: 'green-canary' }] });
  });
});
