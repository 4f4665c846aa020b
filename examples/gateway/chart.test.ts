import { join } from 'node:path';
import { Testing } from 'cdk8s';
import { yamlOf } from '../../test/support/example';
import { expectGolden } from '../../test/support/golden';
import { selected } from '../../test/support/pods';
import { synth } from '../../test/support/synthesis';
import { Gateway } from './chart';

interface RouteJson {
  readonly hostnames: readonly string[];
  readonly rules: readonly { readonly backendRefs: readonly { readonly name: string; readonly port: number; readonly weight: number }[] }[];
}

const ROUTES = ['GRPCRoute', 'HTTPRoute'] as const;

const at = (canaryWeight?: number) => synth(new Gateway(Testing.app(), 'gateway', canaryWeight));
const routeOf = (kind: string, output = at()) => output.custom(kind, 'milvus-public').spec as RouteJson;

test('gateway: the YAML is the one that was reviewed', () => {
  expectGolden(join(__dirname, 'gateway.k8s.yaml'), yamlOf(Gateway, 'gateway'));
});

test.each(ROUTES)('a %s reaches the proxies and the canary, by a port that both have', (kind) => {
  const output = at();
  const backends = routeOf(kind, output).rules.flatMap(({ backendRefs }) => backendRefs);
  const pods = backends.map(({ name, port }) => {
    const service = output.get('Service', name);
    expect(service.spec.ports.map((each) => each.port)).toContain(port);
    return selected(output, service, { matchLabels: service.spec.selector });
  });
  expect(pods).toEqual([['milvus-proxy'], ['milvus-proxy-canary']]);
  expect(backends.map(({ weight }) => weight)).toEqual([90, 10]);
});

test('no hostname is one of gRPC and of REST', () => {
  const [grpc, rest] = ROUTES.map((kind) => routeOf(kind).hostnames);
  expect(grpc?.filter((name) => rest?.includes(name))).toEqual([]);
});

test('the gateway and the application may connect to the port of clients, and nobody else', () => {
  const clients = at()
    .get('NetworkPolicy', 'milvus')
    .spec.ingress?.find(({ ports }) => ports !== undefined);
  expect(clients?.from?.map(({ namespaceSelector }) => namespaceSelector?.matchLabels?.['kubernetes.io/metadata.name'])).toEqual([
    'partner',
    'gateways',
  ]);
});

test.each([0, 50])('the step to %i percent changes the two routes and nothing else, so nothing restarts', (weight) => {
  const [before, after] = [at().objects, at(weight).objects];
  const changed = after.filter((object, index) => JSON.stringify(object) !== JSON.stringify(before[index]));
  expect(changed.map(({ kind }) => kind).sort()).toEqual([...ROUTES]);
});
