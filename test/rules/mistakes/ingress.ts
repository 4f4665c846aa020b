import { Duration, type Chart } from 'cdk8s';
import { Namespaces } from 'cdk8s-plus-27';
import { Milvus, MilvusVersion, type MilvusClusterProps } from '@org/milvus-k8s';
import { IngressCertificate, IngressController, MilvusIngress, type MilvusIngressProps } from '@org/milvus-k8s/exposure';
import { cluster, secret } from '../../support/instances';
import { servedTls } from '../../support/served-tls';
import type { MistakeCase } from './mistake-case';

type Props = Partial<MilvusIngressProps>;
type MakeProps = Props | ((chart: Chart) => Props);

const { CONTOUR, HAPROXY, INGRESS_NGINX, KONG, TRAEFIK } = IngressController;
const CERTIFICATE = IngressCertificate.certManager({ issuer: 'letsencrypt' });
const ACM = IngressCertificate.awsCertificateManager('arn:aws:acm:eu-west-1:111122223333:certificate/milvus');
const CANARY = { version: MilvusVersion.of('2.6.25'), proxyCanary: { version: MilvusVersion.of('2.6.26') } };

function declare(chart: Chart, given: MakeProps, id = 'public'): void {
  const props = typeof given === 'function' ? given(chart) : given;
  const usual = { controller: CONTOUR, hostnames: ['milvus.example.com'], certificate: CERTIFICATE };
  new MilvusIngress(chart, id, { ...usual, milvus: props.milvus ?? cluster(chart), ...props });
}

interface Pair extends Pick<MistakeCase, 'says' | 'besides'> {
  readonly wrong: MakeProps;
  readonly right: MakeProps;
}

/** A mistake in the props of a `MilvusIngress` named `public`, behind Contour with a certificate. */
function inIngress(rule: string, mistake: string, prop: string, { wrong, right, ...rest }: Pair): MistakeCase {
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

/** An Ingress to a cluster with these props. */
const to =
  (props: Partial<MilvusClusterProps> | ((chart: Chart) => Partial<MilvusClusterProps>), more: Props = {}) =>
  (chart: Chart): Props => ({ milvus: cluster(chart, typeof props === 'function' ? props(chart) : props), ...more });

/** A Milvus of another app. */
const shared = (chart: Chart, props: object = {}) => Milvus.fromEndpoint(chart, 'shared', { host: 'milvus.search.svc', ...props });

const withoutCertificate = (controller: IngressController) => (chart: Chart) => {
  new MilvusIngress(chart, 'public', { milvus: cluster(chart), controller, hostnames: ['milvus.example.com'] });
};

export const INGRESS_MISTAKES: readonly MistakeCase[] = [
  ...(
    [
      ['an Ingress without hostnames', [], 'is an empty list.'],
      ['a hostname with a port', ['milvus.example.com:443'], 'is not a hostname.'],
      ['a hostname twice', ['a.example.com', 'a.example.com'], "has 'a.example.com' twice."],
    ] as const
  ).map(([mistake, hostnames, says]) =>
    inIngress('MK-ING-001', mistake, 'hostnames', { wrong: { hostnames }, right: { hostnames: ['*.example.com'] }, says: [says] }),
  ),
  inIngress('MK-ING-001', 'a hostname of REST that is none', 'rest.hostnames', {
    wrong: { rest: { hostnames: ['*'] } },
    right: { rest: { hostnames: ['rest.example.com'] } },
  }),
  inIngress('MK-ING-002', 'a Milvus of another app by a public name', 'milvus', {
    wrong: (chart) => ({ milvus: shared(chart, { host: 'milvus.example.org' }), controller: HAPROXY }),
    right: (chart) => ({ milvus: shared(chart, { host: 'milvus.example.org', serviceName: 'milvus' }), controller: HAPROXY }),
    says: ['Set serviceName'],
  }),
  inIngress('MK-ING-003', 'a share of the canary above all requests', 'canaryWeight', {
    wrong: to(CANARY, { controller: IngressController.awsAlb(), certificate: ACM, canaryWeight: 101 }),
    right: to(CANARY, { controller: IngressController.awsAlb(), certificate: ACM, canaryWeight: 100 }),
    says: ['is 101.', '0 to 100'],
  }),
  inIngress('MK-ING-004', 'a certificate of AWS by its name', 'certificate', {
    wrong: { controller: IngressController.awsAlb(), certificate: IngressCertificate.awsCertificateManager('milvus.example.com') },
    right: { controller: IngressController.awsAlb(), certificate: ACM },
    says: ["'milvus.example.com' is not the ARN"],
  }),
  inIngress('MK-ING-005', 'a Secret for a load balancer of AWS', 'certificate', {
    wrong: { controller: IngressController.awsAlb() },
    right: { controller: IngressController.awsAlb(), certificate: IngressCertificate.ofController() },
    says: ['is one of cert-manager, which AWS ALB does not read.', 'aws-certificate-manager'],
  }),
  {
    rule: 'MK-ING-006',
    mistake: 'gRPC through an ALB without TLS',
    wrong: withoutCertificate(IngressController.awsAlb()),
    right: (chart) => declare(chart, { controller: IngressController.awsAlb(), certificate: ACM }),
    path: 'test/public',
    prop: 'certificate',
    says: ['AWS ALB needs one'],
  },
  {
    rule: 'MK-ING-007',
    mistake: 'an Ingress of plain text',
    wrong: withoutCertificate(CONTOUR),
    right: (chart) => declare(chart, { certificate: IngressCertificate.ofController() }),
    path: 'test/public',
    prop: 'certificate',
  },
  inIngress('MK-ING-008', 'the default timeout of Traefik', 'controller', {
    wrong: { controller: TRAEFIK },
    right: { controller: TRAEFIK, requestTimeout: Duration.minutes(5) },
    says: ['after 60 seconds', 'respondingTimeouts', 'state the time as requestTimeout'],
  }),
  inIngress('MK-ING-009', 'clients without the addresses of a load balancer', 'pods', {
    wrong: to({ clients: [] }, { controller: IngressController.awsAlb(), certificate: ACM }),
    right: (chart) => ({
      milvus: cluster(chart, { clients: [] }),
      controller: IngressController.awsAlb(),
      certificate: ACM,
      pods: [Namespaces.select(chart, 'edge', { names: ['edge'] })],
    }),
    says: ['Set pods', 'subnets of the load balancer'],
    besides: ['MK-EXP-007'],
  }),
  inIngress('MK-ING-010', 'mutual TLS behind HAProxy without a certificate', 'annotations', {
    wrong: to((chart) => servedTls(chart, 2), { controller: HAPROXY, annotations: { 'haproxy.org/server-ca': 'search/ca' } }),
    right: to((chart) => servedTls(chart, 2), {
      controller: HAPROXY,
      annotations: { 'haproxy.org/server-ca': 'search/ca', 'haproxy.org/server-crt': 'search/client' },
    }),
    says: ['has no haproxy.org/server-crt', 'tlsMode to 1'],
  }),
  inIngress('MK-ING-010', 'mutual TLS behind a load balancer that shows no certificate', 'controller', {
    wrong: to((chart) => servedTls(chart, 2), { controller: IngressController.awsAlb(), certificate: ACM }),
    right: to((chart) => servedTls(chart, 1), { controller: IngressController.awsAlb(), certificate: ACM }),
    says: ['is AWS ALB, which shows Milvus no certificate.'],
    besides: ['MK-ING-011'],
  }),
  inIngress('MK-ING-011', 'a controller that does not verify Milvus', 'annotations', {
    wrong: to((chart) => servedTls(chart), { controller: HAPROXY }),
    right: to((chart) => servedTls(chart), { controller: HAPROXY, annotations: { 'haproxy.org/server-ca': 'search/ca' } }),
    says: ["Set annotations: { 'haproxy.org/server-ca': 'search/milvus-ca' }."],
  }),
  inIngress('MK-ING-011', 'a controller that cannot verify Milvus', 'controller', {
    wrong: to((chart) => servedTls(chart)),
    right: to({}),
    says: ['is Contour, and no annotation makes it verify Milvus.'],
  }),
  inIngress('MK-ING-012', 'the Ingress of GKE before a Milvus of plain text', 'controller', {
    wrong: to({}, { controller: IngressController.gke() }),
    right: to((chart) => servedTls(chart), { controller: IngressController.gke() }),
    says: ['is GKE Ingress, and Milvus serves plain text.'],
    besides: ['MK-ING-011'],
  }),
  inIngress('MK-ING-013', 'REST that is off', 'rest', {
    wrong: to({ config: { 'proxy.http.enabled': false } }, { rest: {} }),
    right: to({}, { rest: {} }),
    says: ['leads to a Milvus without REST.'],
  }),
  inIngress('MK-ING-013', 'REST beside TLS', 'rest', {
    wrong: to((chart) => servedTls(chart), { rest: {}, controller: HAPROXY, annotations: { 'haproxy.org/server-ca': 'search/ca' } }),
    right: to((chart) => servedTls(chart, 1, 8080), {
      rest: {},
      controller: HAPROXY,
      annotations: { 'haproxy.org/server-ca': 'search/ca' },
    }),
    says: ['without REST beside TLS'],
  }),
  inIngress('MK-ING-014', 'REST of another app behind Kong', 'rest', {
    wrong: (chart) => ({ milvus: shared(chart), controller: KONG, rest: {} }),
    right: (chart) => ({ milvus: shared(chart), controller: KONG }),
    says: ['needs a separate Service behind Kong.'],
    besides: ['MK-ING-017'],
  }),
  inIngress('MK-ING-015', 'a share of a canary that does not exist', 'canaryWeight', {
    wrong: { controller: IngressController.awsAlb(), certificate: ACM, canaryWeight: 10 },
    right: to(CANARY, { controller: IngressController.awsAlb(), certificate: ACM, canaryWeight: 10 }),
    says: ['is 10, without proxyCanary.'],
  }),
  inIngress('MK-ING-016', 'a share of the canary behind Contour', 'canaryWeight', {
    wrong: to(CANARY, { canaryWeight: 10 }),
    right: to(CANARY),
    says: ['has no effect on Contour.', 'HTTPProxy'],
  }),
  inIngress('MK-ING-016', 'a share of the canary behind HAProxy', 'canaryWeight', {
    wrong: to(CANARY, { controller: HAPROXY, canaryWeight: 10 }),
    right: to(CANARY, { controller: HAPROXY }),
    says: ['Use GatewayRoutes with canaryWeight.'],
  }),
  inIngress('MK-ING-017', 'a Milvus of another app behind Contour', 'milvus', {
    wrong: (chart) => ({ milvus: shared(chart) }),
    right: (chart) => ({ milvus: shared(chart), controller: HAPROXY }),
    says: ["'projectcontour.io/upstream-protocol.h2c': '19530'", 'in its app'],
  }),
  inIngress(
    'MK-ING-018',
    'an annotation of the Service for another protocol',
    "serviceAnnotations['projectcontour.io/upstream-protocol.h2c']",
    {
      wrong: to({ service: { annotations: { 'projectcontour.io/upstream-protocol.h2c': 'rest' } } }),
      right: to({ service: { annotations: { 'projectcontour.io/upstream-protocol.h2c': '19530' } } }),
      says: ["needs '19530'", "has 'rest'"],
    },
  ),
  {
    rule: 'MK-ING-018',
    mistake: 'two Ingresses that want different protocols of one Service',
    wrong: (chart) => twice(chart, { 'konghq.com/protocol': 'http' }),
    right: (chart) => twice(chart, {}),
    path: 'test/internal',
    prop: "serviceAnnotations['konghq.com/protocol']",
    says: ["needs 'http'", "has 'grpc'"],
  },
  inIngress('MK-ING-020', 'a group of an ALB with a long name', "annotations['alb.ingress.kubernetes.io/group.name']", {
    wrong: { controller: IngressController.awsAlb(), certificate: ACM, name: 'n'.repeat(51) },
    right: {
      controller: IngressController.awsAlb(),
      certificate: ACM,
      name: 'n'.repeat(51),
      annotations: { 'alb.ingress.kubernetes.io/group.name': 'search' },
    },
    says: ['characters'],
  }),
  inIngress('MK-ING-019', 'a controller that is retired', 'controller', {
    wrong: { controller: INGRESS_NGINX },
    right: { controller: HAPROXY },
    says: ['It is retired', 'GatewayRoutes'],
  }),
  {
    rule: 'MK-ING-021',
    mistake: 'one hostname for two Milvus',
    wrong: (chart) => {
      declare(chart, { milvus: cluster(chart) });
      declare(chart, { milvus: cluster(chart, {}, 'other') }, 'internal');
    },
    right: (chart) => {
      declare(chart, { milvus: cluster(chart) });
      declare(chart, { milvus: cluster(chart, {}, 'other'), hostnames: ['other.example.com'] }, 'internal');
    },
    path: 'test/internal',
    prop: 'hostnames',
    says: ["has 'milvus.example.com', which test/public has as well."],
  },
  {
    rule: 'MK-ING-021',
    mistake: 'one hostname for two Milvus behind one ALB',
    wrong: (chart) => behindAlb(chart, 'search', 'search'),
    right: (chart) => behindAlb(chart, 'search', 'internal'),
    path: 'test/internal',
    prop: 'hostnames',
  },
  inIngress('MK-ING-022', 'an Ingress to a Milvus without passwords', 'milvus', {
    wrong: to({}),
    right: to((chart) => ({ authentication: { root: { secret: secret(chart, 'root') } } })),
    says: ['without authorization', 'authentication'],
  }),
];

/** An Ingress of one hostname in each group of an AWS load balancer. */
function behindAlb(chart: Chart, ...groups: readonly [string, string]): void {
  for (const [index, group] of groups.entries()) {
    const annotations = { 'alb.ingress.kubernetes.io/group.name': group };
    const milvus = cluster(chart, {}, `milvus-${index}`);
    declare(chart, { milvus, controller: IngressController.awsAlb(), certificate: ACM, annotations }, index === 0 ? 'public' : 'internal');
  }
}

/** Two Ingresses of Kong to one Milvus. */
function twice(chart: Chart, serviceAnnotations: Readonly<Record<string, string>>): void {
  const milvus = cluster(chart);
  declare(chart, { milvus, controller: KONG });
  declare(chart, { milvus, controller: KONG, hostnames: ['internal.example.com'], serviceAnnotations }, 'internal');
}
