import type { k8s } from 'cdk8s-plus-27';
import { PORTS, type Labels } from '../../naming';
import type { BackendTraffic, ControllerFacts } from './controller-facts';

/** Largest body of a request to Milvus. Source: Milvus configuration, `proxy.grpc.serverMaxRecvSize` is 67108864. */
const BODY_SIZE = '64m';

/** A day stands for no limit, if the controller has no word for it. */
const DAY = 86_400;

const READ_BY_MOST = ['secret', 'cert-manager', 'controller'] as const;

const pods = (namespace: string, labels?: Labels): k8s.NetworkPolicyPeer[] => [
  {
    namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } },
    ...(labels ? { podSelector: { matchLabels: labels } } : {}),
  },
];

/** Front ends and health checks of Google. Source: Google Cloud documentation, load balancing: firewall rules. */
const GOOGLE: readonly k8s.NetworkPolicyPeer[] = ['35.191.0.0/16', '130.211.0.0/22'].map((cidr) => ({ ipBlock: { cidr } }));

/** Source: doc.traefik.io, Kubernetes Ingress: annotations; entry points: respondingTimeouts. */
export const TRAEFIK: ControllerFacts = {
  name: 'Traefik',
  className: 'traefik',
  certificates: READ_BY_MOST,
  peers: pods('traefik', { 'app.kubernetes.io/name': 'traefik' }),
  requestTimeout: { seconds: 60, setting: 'transport.respondingTimeouts.readTimeout of the entry point' },
  verifiedBy: {
    on: 'serviceAnnotations',
    key: 'traefik.ingress.kubernetes.io/service.serverstransport',
    value: 'search-milvus@kubernetescrd',
  },
  certificateBy: {
    on: 'serviceAnnotations',
    key: 'traefik.ingress.kubernetes.io/service.serverstransport',
    value: 'search-milvus@kubernetescrd',
  },
  weightsBy: 'a TraefikService with weighted services, behind an IngressRoute',
  ingress: (_traffic, { isEncrypted }) =>
    isEncrypted
      ? { 'traefik.ingress.kubernetes.io/router.entrypoints': 'websecure', 'traefik.ingress.kubernetes.io/router.tls': 'true' }
      : { 'traefik.ingress.kubernetes.io/router.entrypoints': 'web' },
  service: (traffic) => {
    const grpc = traffic.find(({ protocol }) => protocol === 'grpc');
    return grpc ? { 'traefik.ingress.kubernetes.io/service.serversscheme': grpc.isEncrypted ? 'https' : 'h2c' } : {};
  },
  // The scheme holds for all ports of the Service.
  oneService: ({ isEncrypted, isOnePort, overHttp2 }) => isEncrypted || (isOnePort && overHttp2),
};

/** Source: haproxytech/kubernetes-ingress, documentation: annotations; haproxytech/kubernetes-ingress#617. */
export const HAPROXY: ControllerFacts = {
  name: 'HAProxy',
  className: 'haproxy',
  certificates: READ_BY_MOST,
  peers: pods('haproxy-controller'),
  verifiedBy: { on: 'annotations', key: 'haproxy.org/server-ca', value: 'search/milvus-ca' },
  certificateBy: { on: 'annotations', key: 'haproxy.org/server-crt', value: 'search/milvus-client' },
  restIngress: true,
  ingress: ({ protocol, isEncrypted, timeout }) => ({
    'haproxy.org/timeout-server': `${timeout || DAY}s`,
    ...(protocol === 'grpc' ? { 'haproxy.org/server-proto': 'h2' } : {}),
    ...(isEncrypted ? { 'haproxy.org/server-ssl': 'true' } : {}),
  }),
  service: () => ({}),
};

/** Source: projectcontour.io, annotations reference. */
export const CONTOUR: ControllerFacts = {
  name: 'Contour',
  className: 'contour',
  certificates: READ_BY_MOST,
  peers: pods('projectcontour', { app: 'envoy' }),
  weightsBy: 'an HTTPProxy with weights of its services',
  ingress: ({ timeout }) => ({ 'projectcontour.io/response-timeout': timeout === 0 ? 'infinity' : `${timeout}s` }),
  service: (traffic) => {
    const [grpc, rest] = [traffic.find(({ protocol }) => protocol === 'grpc'), traffic.find(({ protocol }) => protocol === 'rest')];
    return {
      ...(grpc ? { [`projectcontour.io/upstream-protocol.${grpc.isEncrypted ? 'h2' : 'h2c'}`]: String(grpc.port) } : {}),
      ...(rest?.isEncrypted ? { 'projectcontour.io/upstream-protocol.tls': String(rest.port) } : {}),
    };
  },
  oneService: ({ isEncrypted, isOnePort, overHttp2 }) => isEncrypted || !isOnePort || overHttp2,
};

/** Source: developer.konghq.com, Kubernetes Ingress Controller: annotations; proxying gRPC. */
export const KONG: ControllerFacts = {
  name: 'Kong',
  className: 'kong',
  certificates: READ_BY_MOST,
  peers: pods('kong'),
  verifiedBy: { on: 'serviceAnnotations', key: 'konghq.com/tls-verify', value: 'true' },
  certificateBy: { on: 'serviceAnnotations', key: 'konghq.com/client-cert', value: 'milvus-client' },
  restIngress: true,
  ingress: ({ protocol }, { isEncrypted }) => ({
    'konghq.com/protocols': `${protocol === 'grpc' ? 'grpc' : 'http'}${isEncrypted ? 's' : ''}`,
  }),
  service: (traffic) => Object.assign({}, ...traffic.map(kongService)) as Labels,
  oneService: () => false,
};

function kongService({ protocol, isEncrypted, timeout }: BackendTraffic): Labels {
  const milliseconds = String((timeout || DAY) * 1000);
  return {
    'konghq.com/protocol': `${protocol === 'grpc' ? 'grpc' : 'http'}${isEncrypted ? 's' : ''}`,
    'konghq.com/read-timeout': milliseconds,
    'konghq.com/write-timeout': milliseconds,
  };
}

/** Longest idle timeout of an ALB in seconds. Source: AWS documentation, Application Load Balancers: attributes. */
const ALB_LONGEST = 4000;

/** Source: AWS Load Balancer Controller documentation, ingress annotations. */
export function awsAlb(reach: 'internal' | 'internet'): ControllerFacts {
  return {
    name: 'AWS ALB',
    className: 'alb',
    certificates: ['aws-certificate-manager', 'controller'],
    needsCertificate: true,
    peersAdvice: 'Its addresses are those of the subnets of the load balancer.',
    weights: 'action',
    restIngress: true,
    ingress: ({ protocol, isEncrypted, timeout }, { port, group }) => ({
      'alb.ingress.kubernetes.io/scheme': reach === 'internal' ? 'internal' : 'internet-facing',
      'alb.ingress.kubernetes.io/target-type': 'ip',
      'alb.ingress.kubernetes.io/group.name': group,
      'alb.ingress.kubernetes.io/listen-ports': JSON.stringify([{ HTTPS: port }]),
      'alb.ingress.kubernetes.io/backend-protocol-version': protocol === 'grpc' ? 'GRPC' : 'HTTP1',
      'alb.ingress.kubernetes.io/load-balancer-attributes': `idle_timeout.timeout_seconds=${Math.min(timeout || ALB_LONGEST, ALB_LONGEST)}`,
      ...(isEncrypted ? { 'alb.ingress.kubernetes.io/backend-protocol': 'HTTPS' } : {}),
      // REST answers 404 to the path of the check.
      ...(protocol === 'rest' ? { 'alb.ingress.kubernetes.io/success-codes': '200-499' } : {}),
    }),
    service: () => ({}),
  };
}

/** Source: Google Cloud documentation, GKE Ingress: HTTP/2, BackendConfig, container-native load balancing. */
export function gke(reach: 'internal' | 'internet'): ControllerFacts {
  return {
    name: 'GKE Ingress',
    className: reach === 'internal' ? 'gce-internal' : 'gce',
    classIsAnnotation: true,
    certificates: ['secret', 'cert-manager', 'google-managed'],
    needsCertificate: true,
    needsTlsToMilvus: true,
    ...(reach === 'internal' ? { peersAdvice: 'Its addresses are those of the proxy-only subnet.' } : { peers: GOOGLE }),
    healthChecks: GOOGLE,
    ingress: (_traffic, { isEncrypted }) => (isEncrypted ? { 'kubernetes.io/ingress.allow-http': 'false' } : {}),
    service: (traffic) => ({
      'cloud.google.com/neg': JSON.stringify({ ingress: true }),
      'cloud.google.com/app-protocols': JSON.stringify(
        Object.fromEntries(traffic.map(({ protocol }) => (protocol === 'grpc' ? [PORTS.client, 'HTTP2'] : [PORTS.rest, 'HTTPS']))),
      ),
    }),
    backendConfig: (name) => ({ 'cloud.google.com/backend-config': JSON.stringify({ default: name }) }),
  };
}

const NGINX = 'nginx.ingress.kubernetes.io/';

/** Source: kubernetes/ingress-nginx, README and annotations. */
export const INGRESS_NGINX: ControllerFacts = {
  name: 'ingress-nginx',
  className: 'nginx',
  certificates: READ_BY_MOST,
  needsCertificate: true,
  peers: pods('ingress-nginx', { 'app.kubernetes.io/name': 'ingress-nginx', 'app.kubernetes.io/component': 'controller' }),
  verifiedBy: { on: 'annotations', key: `${NGINX}proxy-ssl-verify`, value: 'on' },
  certificateBy: { on: 'annotations', key: `${NGINX}proxy-ssl-secret`, value: 'search/milvus-client' },
  weights: 'second-ingress',
  restIngress: true,
  retired: 'It is retired: its last release is of March 2026, and it gets no security fixes.',
  ingress: ({ protocol, isEncrypted, timeout }) => ({
    [`${NGINX}backend-protocol`]: `${protocol === 'grpc' ? 'GRPC' : 'HTTP'}${isEncrypted ? 'S' : ''}`,
    [`${NGINX}proxy-body-size`]: BODY_SIZE,
    [`${NGINX}proxy-read-timeout`]: String(timeout || DAY),
    [`${NGINX}proxy-send-timeout`]: String(timeout || DAY),
  }),
  service: () => ({}),
};
