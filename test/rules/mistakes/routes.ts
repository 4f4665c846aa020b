import { Duration, type Chart } from 'cdk8s';
import { Namespaces } from 'cdk8s-plus-27';
import { CaBundle, Milvus, MilvusVersion, type MilvusCluster, type MilvusClusterProps } from '@org/milvus-k8s';
import { GatewayImplementation, GatewayRoutes, type GatewayRoutesProps } from '@org/milvus-k8s/exposure';
import { cluster, secret } from '../../support/instances';
import { servedTls } from '../../support/served-tls';
import type { MistakeCase } from './mistake-case';

type Props = Partial<GatewayRoutesProps>;
type MakeProps = Props | ((chart: Chart) => Props);

const GATEWAY = { name: 'public', namespace: 'gateways' };
const GRPC = { hostnames: ['milvus.example.com'] };
const REST = { hostnames: ['rest.example.com'] };
const CANARY = { version: MilvusVersion.of('2.6.25'), proxyCanary: { version: MilvusVersion.of('2.6.26') } };

function declare(chart: Chart, given: MakeProps, id = 'public'): void {
  const props = typeof given === 'function' ? given(chart) : given;
  new GatewayRoutes(chart, id, { milvus: props.milvus ?? cluster(chart), gateway: GATEWAY, grpc: GRPC, ...props });
}

/** A mistake in the props of a `GatewayRoutes` named `public`. */
function inRoutes(rule: string, mistake: string, prop: string, pair: Pair): MistakeCase {
  const { wrong, right, ...rest } = pair;
  return {
    rule,
    mistake,
    path: 'test/public',
    prop,
    wrong: (chart) => declare(chart, wrong),
    right: (chart) => declare(chart, right),
    ...rest,
  };
}

interface Pair extends Pick<MistakeCase, 'says' | 'besides'> {
  readonly wrong: MakeProps;
  readonly right: MakeProps;
}

/** Routes to a cluster with these props. */
const to =
  (props: Partial<MilvusClusterProps> | ((chart: Chart) => Partial<MilvusClusterProps>), more: Props = {}) =>
  (chart: Chart): Props => ({ milvus: cluster(chart, typeof props === 'function' ? props(chart) : props), ...more });

const hostnames = (mistake: string, wrong: readonly string[], says: readonly string[]): MistakeCase =>
  inRoutes('MK-RTE-005', mistake, 'grpc.hostnames', { wrong: { grpc: { hostnames: wrong } }, right: { grpc: GRPC }, says });

/** Two routes for one hostname: those of `id` second are wrong on the listener of the first, and right on another. */
const second = (props: Props): MistakeCase['wrong'] => {
  return (chart) => {
    declare(chart, (at) => ({ milvus: cluster(at), gateway: { ...GATEWAY, sectionName: 'https' } }), 'first');
    declare(chart, (at) => ({ milvus: cluster(at, {}, 'other'), ...props }));
  };
};

const ALB = { ...GATEWAY, implementation: GatewayImplementation.AWS_LOAD_BALANCER_CONTROLLER, requestTimeout: Duration.minutes(5) };
const CONTOUR = { ...GATEWAY, implementation: GatewayImplementation.CONTOUR, requestTimeout: Duration.minutes(5) };
const ISTIO = { ...GATEWAY, implementation: GatewayImplementation.ISTIO };

/** Another cluster. */
const other = (chart: Chart, id = 'green', props: Partial<MilvusClusterProps> = {}) => cluster(chart, props, id);

const publicName = (chart: Chart) => Milvus.fromEndpoint(chart, 'shared', { host: 'milvus.example.org' });

export const ROUTE_MISTAKES: readonly MistakeCase[] = [
  inRoutes('MK-RTE-001', 'gRPC and REST on one hostname', 'rest.hostnames', {
    wrong: { rest: GRPC },
    right: { rest: REST },
    says: ["has 'milvus.example.com'", 'another hostname', 'rest.sectionName'],
  }),
  inRoutes('MK-RTE-001', 'REST on a wildcard that covers the name of gRPC', 'rest.hostnames', {
    wrong: { rest: { hostnames: ['*.example.com'] } },
    right: { rest: { hostnames: ['*.example.com'], sectionName: 'rest' }, gateway: { ...GATEWAY, sectionName: 'https' } },
    says: ["has '*.example.com'"],
  }),
  {
    rule: 'MK-RTE-001',
    mistake: 'REST of one Milvus on the hostname of gRPC of another',
    wrong: second({ grpc: { hostnames: ['b.example.com'] }, rest: GRPC }),
    right: second({ grpc: { hostnames: ['b.example.com'] }, rest: { ...GRPC, sectionName: 'rest' } }),
    path: 'test/public',
    prop: 'rest.hostnames',
  },
  inRoutes('MK-RTE-002', 'a route to REST that is off', 'rest', {
    wrong: to({ config: { 'proxy.http.enabled': false } }, { rest: REST }),
    right: to({}, { rest: REST }),
    says: ['leads to a Milvus without REST.', 'proxy.http.port'],
  }),
  inRoutes('MK-RTE-002', 'a route to REST beside TLS', 'rest', {
    wrong: to((chart) => servedTls(chart), { rest: REST }),
    right: to((chart) => servedTls(chart, 1, 8080), { rest: REST }),
    says: ['without REST beside TLS'],
  }),
  inRoutes('MK-RTE-003', 'a share of a canary that does not exist', 'canaryWeight', {
    wrong: to({}, { canaryWeight: 10 }),
    right: to(CANARY, { canaryWeight: 10 }),
    says: ['is 10, without proxyCanary.'],
  }),
  inRoutes('MK-RTE-004', 'a share of the canary above all requests', 'canaryWeight', {
    wrong: to(CANARY, { canaryWeight: 101 }),
    right: to(CANARY, { canaryWeight: 100 }),
    says: ['is 101.', '0 to 100'],
  }),
  inRoutes('MK-RTE-004', 'half a percent of the requests', 'canaryWeight', {
    wrong: to(CANARY, { canaryWeight: 0.5 }),
    right: to(CANARY, { canaryWeight: 0 }),
    says: ['is 0.5.'],
  }),
  hostnames('a route without hostnames', [], ['is an empty list.']),
  hostnames('a hostname in upper case', ['Milvus.example.com'], ["'Milvus.example.com' is not a hostname."]),
  hostnames('an address as a hostname', ['10.0.0.7'], ["'10.0.0.7' is not a hostname."]),
  hostnames('a hostname with a port', ['milvus.example.com:443'], ['is not a hostname.']),
  hostnames('a hostname twice', ['a.example.com', 'a.example.com'], ["has 'a.example.com' twice."]),
  hostnames(
    'more hostnames than a route takes',
    Array.from({ length: 17 }, (_, index) => `host-${index}.example.com`),
    ['has 17 names', '16'],
  ),
  inRoutes('MK-RTE-005', 'a hostname of REST that is none', 'rest.hostnames', {
    wrong: { rest: { hostnames: ['*'] } },
    right: { rest: { hostnames: ['*.rest.example.com'] } },
  }),
  inRoutes('MK-RTE-006', 'the default timeout of Envoy Gateway', 'gateway.implementation', {
    wrong: { gateway: { ...GATEWAY, implementation: GatewayImplementation.ENVOY_GATEWAY } },
    right: { gateway: { ...GATEWAY, implementation: GatewayImplementation.ENVOY_GATEWAY, requestTimeout: Duration.minutes(5) } },
    says: ['after 15 seconds', 'BackendTrafficPolicy', 'gateway.requestTimeout'],
  }),
  inRoutes('MK-RTE-007', 'clients without the pods of a gateway that nobody knows', 'gateway.pods', {
    wrong: to({ clients: [] }),
    right: (chart) => ({
      milvus: cluster(chart, { clients: [] }),
      gateway: { ...GATEWAY, pods: [Namespaces.select(chart, 'edge', { names: ['edge'] })] },
    }),
    says: ['Set gateway.pods'],
    besides: ['MK-EXP-007'],
  }),
  inRoutes('MK-RTE-007', 'clients behind Cilium', 'gateway.pods', {
    wrong: to({ clients: [] }, { gateway: { ...GATEWAY, implementation: GatewayImplementation.CILIUM } }),
    right: to({}, { gateway: { ...GATEWAY, implementation: GatewayImplementation.CILIUM } }),
    says: ['fromEntities: [ingress]'],
    besides: ['MK-EXP-007'],
  }),
  inRoutes('MK-RTE-008', 'mutual TLS behind a gateway without a certificate', 'gateway.clientCertificate', {
    wrong: to((chart) => servedTls(chart, 2)),
    right: to((chart) => servedTls(chart, 2), { gateway: { ...GATEWAY, clientCertificate: true } }),
    says: ['spec.tls.backend.clientCertificateRef of the Gateway', 'clientCertificates of tls'],
  }),
  inRoutes('MK-RTE-008', 'mutual TLS behind a product that shows no certificate', 'gateway.implementation', {
    wrong: to((chart) => servedTls(chart, 2), { gateway: { ...ISTIO, clientCertificate: true } }),
    right: to((chart) => servedTls(chart, 1), { gateway: ISTIO }),
    says: ['is Istio, which shows Milvus no certificate.'],
  }),
  inRoutes('MK-RTE-008', 'mutual TLS of another app', 'gateway.clientCertificate', {
    wrong: (chart) => ({ milvus: shared(chart, { clientCertificate: { secret: secret(chart, 'client') } }) }),
    right: (chart) => ({ milvus: shared(chart) }),
  }),
  inRoutes('MK-RTE-009', 'TLS without an authority', 'milvus', {
    wrong: to((chart) => withoutAuthority(servedTls(chart))),
    right: to((chart) => servedTls(chart)),
    says: ['serves TLS, and has no clientTls.'],
  }),
  inRoutes('MK-RTE-009', 'an authority in another key', 'milvus', {
    wrong: to((chart) => ({ ...servedTls(chart), clientTls: { caBundle: CaBundle.fromSecret(secret(chart, 'ca'), { key: 'ca.pem' }) } })),
    right: to((chart) => ({ ...servedTls(chart), clientTls: { caBundle: CaBundle.fromSecret(secret(chart, 'ca')) } })),
    says: ["with the key 'ca.pem'."],
  }),
  inRoutes('MK-RTE-010', 'TLS behind a load balancer of AWS', 'gateway.implementation', {
    wrong: to((chart) => servedTls(chart), { gateway: ALB }),
    right: to({}, { gateway: ALB }),
    says: ['TargetGroupConfiguration'],
  }),
  inRoutes('MK-RTE-010', 'TLS behind Contour, which reads an older BackendTLSPolicy', 'gateway.implementation', {
    wrong: to((chart) => servedTls(chart), { gateway: CONTOUR }),
    right: to((chart) => servedTls(chart), { gateway: ISTIO }),
    says: ['is Contour, and the Milvus serves TLS', 'HTTPProxy'],
  }),
  ...(
    [
      ['a share of reads above all reads', (chart) => [{ milvus: other(chart), weight: 101 }], '[0].weight', 'is 101.'],
      ['half a percent of the reads', (chart) => [{ milvus: other(chart), weight: 0.5 }], '[0].weight', 'is 0.5.'],
      ['a share of reads by a public name', (chart) => [{ milvus: publicName(chart), weight: 1 }], '[0].milvus', 'names no Service'],
      [
        'two shares of one Milvus',
        (chart) => [
          { milvus: other(chart), weight: 1 },
          { milvus: chart.node.findChild('green') as MilvusCluster, weight: 2 },
        ],
        '[1].milvus',
        'is test/green, which gets requests already.',
      ],
    ] as readonly (readonly [string, (chart: Chart) => GatewayRoutesProps['reads'] & object, string, string])[]
  ).map(([mistake, wrong, prop, says]) =>
    inRoutes('MK-RTE-015', mistake, `reads${prop}`, {
      wrong: (chart) => ({ reads: wrong(chart) }),
      right: (chart) => ({ reads: [{ milvus: other(chart), weight: 100 }] }),
      says: [says],
    }),
  ),
  inRoutes('MK-RTE-015', 'shares of more than all reads', 'reads', {
    wrong: (chart) => ({ reads: ['green', 'blue'].map((id) => ({ milvus: other(chart, id), weight: 60 })) }),
    right: (chart) => ({ reads: ['green', 'blue'].map((id) => ({ milvus: other(chart, id), weight: 50 })) }),
    says: ['120 percent'],
  }),
  inRoutes('MK-RTE-016', 'reads of two releases', 'reads[0].milvus', {
    wrong: (chart) => ({ reads: [{ milvus: other(chart, 'green', { version: MilvusVersion.of('2.6.26') }), weight: 10 }] }),
    right: (chart) => ({ reads: [{ milvus: other(chart), weight: 10 }] }),
    says: ['runs 2.6.26'],
  }),
  inRoutes('MK-RTE-009', 'TLS of a Milvus that gets reads, without an authority', 'reads[0].milvus', {
    wrong: (chart) => ({ reads: [{ milvus: other(chart, 'green', withoutAuthority(servedTls(chart))), weight: 10 }] }),
    right: (chart) => ({ reads: [{ milvus: other(chart, 'green', servedTls(chart)), weight: 10 }] }),
    says: ['serves TLS, and has no clientTls.'],
  }),
  {
    rule: 'MK-RTE-007',
    mistake: 'clients of a Milvus that gets reads, without the pods of the gateway',
    wrong: (chart) => declare(chart, { reads: [{ milvus: other(chart, 'green', { clients: [] }), weight: 10 }] }),
    right: (chart) => declare(chart, { gateway: ISTIO, reads: [{ milvus: other(chart, 'green', { clients: [] }), weight: 10 }] }),
    path: 'test/public',
    prop: 'gateway.pods',
    besides: ['MK-EXP-007'],
  },
  inRoutes('MK-RTE-011', 'a Milvus of another app by a public name', 'milvus', {
    wrong: (chart) => ({ milvus: Milvus.fromEndpoint(chart, 'shared', { host: 'milvus.example.org' }) }),
    right: (chart) => ({ milvus: Milvus.fromEndpoint(chart, 'shared', { host: 'milvus.example.org', serviceName: 'milvus' }) }),
    says: ['has the host milvus.example.org', 'Set serviceName'],
  }),
  inRoutes('MK-RTE-012', 'a timeout of REST on a load balancer of AWS', 'rest.requestTimeout', {
    wrong: { gateway: ALB, rest: { ...REST, requestTimeout: Duration.minutes(2) } },
    right: { gateway: ALB, rest: REST },
    says: ['has no effect on AWS Load Balancer Controller.'],
  }),
  inRoutes('MK-RTE-013', 'REST on the gRPC port of a release that serves it over HTTP/1.1 only', 'rest', {
    wrong: to({ version: MilvusVersion.V2_5 }, { gateway: ISTIO, rest: REST }),
    right: to({ version: MilvusVersion.V2_5, config: { 'proxy.http.port': 8080 } }, { gateway: ISTIO, rest: REST }),
    says: ['shares the gRPC port of Milvus 2.5.', 'behind Istio', 'proxy.http.port'],
  }),
  inRoutes('MK-RTE-013', 'REST on the gRPC port of such a release, behind Contour', 'rest', {
    wrong: to({ version: MilvusVersion.V2_5 }, { gateway: CONTOUR, rest: REST }),
    right: to({ version: MilvusVersion.V2_5, config: { 'proxy.http.port': 8080 } }, { gateway: CONTOUR, rest: REST }),
    says: ['behind Contour', 'proxy.http.port'],
  }),
  {
    rule: 'MK-RTE-014',
    mistake: 'two Milvus behind one hostname',
    wrong: second({ gateway: { ...GATEWAY, sectionName: 'https' } }),
    right: second({ gateway: { ...GATEWAY, sectionName: 'other' } }),
    path: 'test/public',
    prop: 'grpc.hostnames',
    says: ["has 'milvus.example.com', which test/first has"],
  },
  inRoutes('MK-RTE-018', 'a route to a Milvus without passwords', 'milvus', {
    wrong: to({}),
    right: to((chart) => ({ authentication: { root: { secret: secret(chart, 'root') } } })),
    says: ['without authorization', 'authentication'],
  }),
];

function withoutAuthority({ clientTls: _clientTls, ...props }: Partial<MilvusClusterProps>): Partial<MilvusClusterProps> {
  return props;
}

/** A Milvus of another app that serves TLS. */
function shared(chart: Chart, more: object = {}) {
  const clientTls = { caBundle: CaBundle.fromSecret(secret(chart, 'ca')), ...more };
  return Milvus.fromEndpoint(chart, 'shared', { host: 'milvus.search.svc', clientTls });
}
