import { networksOverlap } from '../model';
import { frontOf, scalerProp } from '../model/read-model';
import { valueProp } from '../props';
import { isEncrypted } from './exposure';
import type { ModelRule } from './model-rule';

/** Ways in which the annotations of clouds turn the PROXY protocol off. */
const OFF = /^(|off|false|0|none)$/i;

export const PROXY_PROTOCOL: ModelRule = {
  id: 'MK-LBA-004',
  title: 'PROXY protocol in front of Milvus',
  severity: 'error',
  reason: 'Milvus does not read the PROXY protocol: it takes the header for a broken request, and closes every connection.',
  source: 'Milvus source, `internal/distributed/proxy/listener_manager.go`: no listener of the PROXY protocol',
  fix: 'Remove the annotation.',
  check: (instance, report) => {
    for (const [key, value] of Object.entries(instance.access.annotations)) {
      const isOn = (/proxy-?protocol/i.test(key) && !OFF.test(value)) || /(proxy_protocol_v2\.enabled=true|^proxy-protocol$)/.test(value);
      if (isOn) report(instance, valueProp('service.annotations', key), `is '${value}'.`);
    }
  },
};

const AWS = 'service.beta.kubernetes.io/aws-load-balancer-';

export const TLS_WITHOUT_ALPN: ModelRule = {
  id: 'MK-LBA-005',
  title: 'TLS of a load balancer without ALPN',
  severity: 'error',
  reason: 'Clients of gRPC need the protocol h2 by ALPN. A Network Load Balancer of AWS offers none unless a policy says so.',
  source: 'AWS Load Balancer Controller documentation: aws-load-balancer-alpn-policy; gRPC core: check of ALPN, from 1.67 on in grpc-go',
  fix: 'Write loadBalancer: LoadBalancer.awsNlb({ tls: … }), or add the annotation aws-load-balancer-alpn-policy: HTTP2Preferred.',
  check: (instance, report) => {
    const { serviceType, annotations } = instance.access;
    if (serviceType !== 'LoadBalancer' || annotations[`${AWS}ssl-cert`] === undefined) return;
    const policy = annotations[`${AWS}alpn-policy`] ?? 'None';
    if (['HTTP2Only', 'HTTP2Preferred', 'HTTP2Optional'].includes(policy)) return;
    report(instance, valueProp('service.annotations', `${AWS}ssl-cert`), `terminates TLS with the ALPN policy ${policy}.`);
  },
};

export const TLS_MISMATCH: ModelRule = {
  id: 'MK-LBA-006',
  title: 'load balancer and Milvus that disagree about TLS',
  severity: 'error',
  reason: 'The load balancer decrypts connections, and connects to Milvus in plain text or with TLS, whatever Milvus serves.',
  source: 'AWS Load Balancer Controller documentation: aws-load-balancer-backend-protocol; Milvus documentation, encryption in transit',
  fix: 'Terminate TLS in one place: remove tls of the load balancer, or common.security.tlsMode.',
  check: (instance, report) => {
    const { loadBalancer } = instance.access;
    if (loadBalancer?.behindTls === undefined) return;
    const served = isEncrypted(instance) ? 'tls' : 'plain';
    if (served === loadBalancer.behindTls) return;
    const [own, other] = served === 'tls' ? ['TLS', 'in plain text'] : ['plain text', 'with TLS'];
    report(instance, 'service.loadBalancer', `connects to Milvus ${other}, and Milvus serves ${own}.`);
  },
};

export const SOURCES_NOT_ADMITTED: ModelRule = {
  id: 'MK-LBA-007',
  title: 'outside clients that the NetworkPolicy drops',
  severity: 'warning',
  reason:
    'Connections from outside of the Kubernetes cluster have addresses of clients, nodes or balancers, which no selector of pods matches.',
  source: 'Kubernetes documentation, network policies: ipBlock',
  fix: "Add their networks to clients, such as NetworkPolicyIpBlock.ipv4(this, 'company', '10.0.0.0/8').",
  check: (instance, report) => {
    const { clients, serviceType, sourceRanges } = instance.access;
    // MK-EXP-007 is about an empty list.
    if (clients === undefined || clients.length === 0 || serviceType === 'ClusterIP') return;
    const networks = clients.flatMap(({ ipBlock }) => (ipBlock ? [ipBlock.cidr] : []));
    if (networks.length === 0) {
      report(instance, 'clients', `contains no networks, and the Service is of type ${serviceType}.`);
      return;
    }
    const dropped = sourceRanges.find((range) => !networks.some((network) => networksOverlap(range, network)));
    if (dropped !== undefined) report(instance, 'clients', `contains no network of service.sourceRanges '${dropped}'.`);
  },
};

export const EARLY_DEREGISTRATION: ModelRule = {
  id: 'MK-LBA-008',
  title: 'load balancer that cuts calls of a stopping proxy',
  severity: 'warning',
  reason: 'A stopping proxy still answers its calls, and the load balancer closes their connections before it is done.',
  source: 'AWS documentation, Network Load Balancers: deregistration delay',
  fix: 'Remove deregistrationDelay: the default is 300 seconds.',
  check: (instance, report) => {
    const delay = instance.access.loadBalancer?.deregistrationDelay;
    const drain = frontOf(instance)?.drain;
    if (delay === undefined || drain === undefined || delay >= drain.gracePeriod) return;
    report(instance, 'service.loadBalancer', `closes connections after ${delay} s, and a proxy stops within ${drain.gracePeriod} s.`);
  },
};

/** Seconds between the pings of pymilvus. Source: pymilvus, `grpc.keepalive_time_ms` is 55000. */
const PING = 55;

export const SHORT_IDLE_TIMEOUT: ModelRule = {
  id: 'MK-LBA-009',
  title: 'idle timeout shorter than the pings of clients',
  severity: 'warning',
  reason: 'The load balancer forgets a silent connection before the client pings, and the next call waits for a timeout.',
  source: 'pymilvus source, `client/grpc_handler.py`: grpc.keepalive_time_ms is 55000',
  fix: 'Set idleTimeout to 60 seconds or more.',
  check: (instance, report) => {
    const idle = instance.access.loadBalancer?.idleTimeout;
    if (idle !== undefined && idle <= PING) report(instance, 'service.loadBalancer', `has an idle timeout of ${idle} s.`);
  },
};

export const PINNED_CONNECTIONS: ModelRule = {
  id: 'MK-LBA-010',
  title: 'autoscaled proxies behind a balancer of connections',
  severity: 'advice',
  reason: 'A client of gRPC keeps its connection to one proxy, so a new proxy gets no calls of connected clients.',
  source: 'milvus#53562, milvus#12207; gRPC documentation, load balancing',
  fix: 'If clients are few, balance calls by GatewayRoutes or MilvusIngress, or suppress this finding.',
  check: (instance, report) => {
    const { serviceType, headless, balancedByWayIn } = instance.access;
    const front = frontOf(instance);
    // Inside the Kubernetes cluster, clients are many and restart; those of a load balancer are few and stay.
    if (serviceType !== 'LoadBalancer' || headless || balancedByWayIn || front?.replicas.kind !== 'autoscaled') return;
    report(front, scalerProp(front), 'adds proxies behind a load balancer of connections and not calls.');
  },
};

export const LOAD_BALANCER_RULES: readonly ModelRule[] = [
  PROXY_PROTOCOL,
  TLS_WITHOUT_ALPN,
  TLS_MISMATCH,
  SOURCES_NOT_ADMITTED,
  EARLY_DEREGISTRATION,
  SHORT_IDLE_TIMEOUT,
  PINNED_CONNECTIONS,
];
