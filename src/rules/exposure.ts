import { valueProp } from '../props';
import { keyFacts } from '../config';
import { type AccessSpec, type InstanceModel, isPrivateAddress } from '../model';
import { configNumber, frontOf, isOn, userEntries, userSwitches } from '../model/read-model';
import { PORTS } from '../naming';
import type { ModelRule } from './model-rule';
import type { k8s } from 'cdk8s-plus-27';

export const UNAUTHORIZED_LOAD_BALANCER: ModelRule = {
  id: 'MK-EXP-001',
  title: 'load balancer without authorization',
  severity: 'warning',
  reason: 'Everyone who reaches it can read and drop every collection: by default Milvus asks for no password.',
  source: 'Milvus documentation, authenticate user access: authorizationEnabled is false by default',
  fix: 'Set authentication: { root: { secret: … } }, or make the load balancer internal.',
  check: (instance, report) => {
    if (isBeyondPrivate(instance.access) && !isAuthorized(instance))
      report(instance, 'service.type', "is 'LoadBalancer', without authorization.");
  },
};

/** Annotations that let a load balancer terminate TLS. */
const TERMINATES = /ssl-cert|tls-cert|certificate|ssl-ports/i;

/** Whether a load balancer terminates TLS. */
export function terminatesTls({ annotations, loadBalancer }: Pick<AccessSpec, 'annotations' | 'loadBalancer'>): boolean {
  return loadBalancer?.behindTls !== undefined || Object.keys(annotations).some((key) => TERMINATES.test(key));
}

export const PLAIN_LOAD_BALANCER: ModelRule = {
  id: 'MK-EXP-002',
  title: 'load balancer without TLS',
  severity: 'warning',
  reason: 'Passwords and vectors cross other networks in plain text.',
  source: 'Milvus documentation, encryption in transit',
  fix: "Set tls: ServerTls.certManager({ issuer: '…' }), terminate TLS at the load balancer, or make it internal.",
  check: (instance, report) => {
    if (!isBeyondPrivate(instance.access) || isEncrypted(instance) || terminatesTls(instance.access)) return;
    report(instance, 'service.type', "is 'LoadBalancer', without TLS.");
  },
};

export const OPEN_LOAD_BALANCER: ModelRule = {
  id: 'MK-EXP-003',
  title: 'load balancer open to every network',
  severity: 'warning',
  reason: 'Most clouds give a load balancer a public address unless an annotation says otherwise.',
  source: 'Kubernetes documentation, Service: internal load balancer',
  fix: "List client networks in sourceRanges, or set the cloud's annotation for an internal load balancer.",
  check: (instance, report) => {
    if (isPublic(instance.access)) report(instance, 'service.sourceRanges', 'admits every network.');
  },
};

export const UNAUTHORIZED_NODE_PORT: ModelRule = {
  id: 'MK-EXP-004',
  title: 'node port without authorization',
  severity: 'warning',
  reason: 'The port is open on every node of the Kubernetes cluster, to everyone who reaches a node.',
  source: 'Milvus documentation, authenticate user access; Kubernetes documentation, Service of type NodePort',
  fix: 'Set authentication: { root: { secret: … } }, or use ClusterIP.',
  check: (instance, report) => {
    const isOpen = instance.access.serviceType === 'NodePort' && instance.access.clients === undefined;
    if (isOpen && !isAuthorized(instance)) report(instance, 'service.type', "is 'NodePort', without authorization.");
  },
};

export const NODE_PORT_RANGE: ModelRule = {
  id: 'MK-EXP-005',
  title: 'node port out of range',
  severity: 'warning',
  reason: 'The API server rejects it unless --service-node-port-range differs from 30000-32767.',
  source: 'Kubernetes documentation, Service of type NodePort',
  fix: 'Use a port from 30000 to 32767, or leave it out.',
  check: (instance, report) => {
    const { nodePort } = instance.access;
    const isLegal = nodePort === undefined || (nodePort >= 1 && nodePort <= 65535);
    if (isLegal && nodePort !== undefined && (nodePort < 30000 || nodePort > 32767))
      report(instance, 'service.nodePort', `is ${nodePort}.`);
  },
};

export const OPEN_MANAGEMENT: ModelRule = {
  id: 'MK-EXP-006',
  title: 'management port open to every pod',
  severity: 'error',
  reason: 'Port 9091 stops components and shows internals without a password, in every release.',
  source: 'milvus#50763; CVE-2026-26190',
  fix: 'Give the namespace or the pods of your Prometheus in monitoring.',
  check: (instance, report) => {
    if (instance.access.monitoring.some(isEverybody)) report(instance, 'monitoring', 'contains a peer that matches every pod.');
  },
};

export const NO_CLIENTS: ModelRule = {
  id: 'MK-EXP-007',
  title: 'empty list of clients',
  severity: 'warning',
  reason: "With an empty list the network policy admits no pods but Milvus' own.",
  source: 'Kubernetes documentation, network policies: default deny',
  fix: 'List the clients, or leave the list out.',
  check: (instance, report) => {
    if (instance.access.clients?.length === 0) report(instance, 'clients', 'is an empty list.');
  },
};

const SCRAPE = 'prometheus.io/scrape';

export const SCRAPE_BEHIND_POLICY: ModelRule = {
  id: 'MK-EXP-008',
  title: 'scrape annotation without a network policy peer',
  severity: 'warning',
  reason: 'The network policy opens port 9091 to the pods of the instance only, so every scrape would time out.',
  source: 'docs/explanation/security.md',
  fix: 'Give your Prometheus in monitoring.',
  check: (instance, report) => {
    if (instance.access.monitoring.length > 0) return;
    for (const role of instance.roles) {
      if (role.annotations[SCRAPE] === 'true') report(role, valueProp('annotations', SCRAPE), 'is true, but monitoring has no peers.');
    }
  },
};

export const SERVICE_LINK_CLASH: ModelRule = {
  id: 'MK-EXP-009',
  title: 'Service named like a configuration section',
  severity: 'warning',
  reason:
    'Kubernetes sets NAME_PORT=tcp://… in other pods of the namespace, and a Milvus from Helm or the operator reads it as a ' +
    'configuration key.',
  source: 'milvus-operator#505, milvus#40094, milvus#28215',
  fix: 'Rename the instance or its Service.',
  check: (instance, report) => {
    const { serviceName } = instance.access;
    const isSection = keyFacts(`${serviceName.replace(/-/g, '')}.port`) !== undefined;
    if (isSection) report(instance, 'service.name', `'${serviceName}' becomes ${serviceName.toUpperCase().replace(/-/g, '_')}_PORT.`);
  },
};

export const EXPRESSIONS_ON: ModelRule = {
  id: 'MK-EXP-010',
  title: 'remote code execution through /expr',
  severity: 'warning',
  releases: { from: '2.5.0' },
  reason: '/expr on port 9091 evaluates any expression it receives inside the process.',
  source: 'milvus#46817; Milvus source, `pkg/util/expr`',
  fix: 'Remove common.security.exprEnabled.',
  check: (instance, report) => {
    for (const entry of userSwitches(instance, 'common.security.exprEnabled', true)) report(entry, '', 'is true.');
  },
};

export const OPEN_TO_EVERY_POD: ModelRule = {
  id: 'MK-EXP-011',
  title: 'Milvus open to every pod',
  severity: 'advice',
  reason: 'By default Milvus asks for no password, and a network policy without peers admits everyone who reaches the pods.',
  source: 'Milvus documentation, authenticate user access; Kubernetes documentation, network policies: ingress without from',
  fix:
    "List the clients, such as clients: [Namespaces.select(this, 'clients', { names: ['shop'] })], or turn authorization on: " +
    'node_modules/@org/milvus-k8s/docs/how-to/turn-on-authorization-and-tls.md.',
  check: (instance, report) => {
    const { access, profile } = instance;
    const isOpen = access.clients === undefined && !isAuthorized(instance);
    // MK-EXP-001 and 004 cover these, with more detail.
    const isSaid = isBeyondPrivate(access) || access.serviceType === 'NodePort';
    if (!isOpen || isSaid || profile === 'development') return;
    const others = access.serviceType === 'LoadBalancer' ? ' and every client that the load balancer admits' : '';
    report(instance, 'clients', `is not set, and authorization is off: every pod${others} may read and drop every collection.`);
  },
};

export const PORT_TAKEN_TWICE: ModelRule = {
  id: 'MK-EXP-012',
  title: 'REST port already in use',
  severity: 'error',
  reason: 'A proxy exits at start if two of its servers share a port, and the API server rejects a Service with a duplicate port.',
  source: 'Kubernetes API, ServicePort; Milvus source, `internal/distributed/proxy/listener_manager.go`',
  fix: 'Choose another port, such as 8080.',
  check: (instance, report) => {
    const ports = frontOf(instance)?.ports ?? [];
    const rest = ports.find(({ name }) => name === PORTS.rest);
    if (!rest) return;
    const other = ports.find(({ name, port }) => name !== PORTS.rest && port === rest.port);
    const [user] = userEntries(instance, 'proxy.http.port');
    if (user && other) report(user.entry, '', `is ${rest.port}, the port of ${other.name}.`);
    if (instance.access.port === rest.port) report(instance, 'service.port', `is ${rest.port}, like proxy.http.port.`);
  },
};

export const EXPOSURE_RULES: readonly ModelRule[] = [
  UNAUTHORIZED_LOAD_BALANCER,
  PLAIN_LOAD_BALANCER,
  OPEN_LOAD_BALANCER,
  UNAUTHORIZED_NODE_PORT,
  NODE_PORT_RANGE,
  OPEN_MANAGEMENT,
  NO_CLIENTS,
  SCRAPE_BEHIND_POLICY,
  SERVICE_LINK_CLASH,
  EXPRESSIONS_ON,
  OPEN_TO_EVERY_POD,
  PORT_TAKEN_TWICE,
];

/** Whether a load balancer admits clients outside of private networks. */
function isBeyondPrivate(access: AccessSpec): boolean {
  return isPublic(access) || (access.serviceType === 'LoadBalancer' && access.sourceRanges.some((range) => !isPrivateAddress(range)));
}

/** Whether a load balancer may admit every client: it is not marked as internal, and lists no networks. */
export function isPublic(access: AccessSpec): boolean {
  if (access.serviceType !== 'LoadBalancer') return false;
  const { sourceRanges, annotations, loadBalancerClass = '', loadBalancer } = access;
  if (loadBalancer?.reach === 'internal') return false;
  const isInternal =
    loadBalancer === undefined && /internal|private|intranet/i.test([loadBalancerClass, ...Object.entries(annotations).flat()].join(' '));
  return !isInternal && (sourceRanges.length === 0 || sourceRanges.some((range) => range === '0.0.0.0/0' || range === '::/0'));
}

/** Whether clients must authenticate. */
export function isAuthorized(instance: InstanceModel): boolean {
  const front = frontOf(instance);
  return front !== undefined && isOn(front, 'common.security.authorizationEnabled');
}

/** Whether Milvus itself serves TLS to clients. */
export function isEncrypted(instance: InstanceModel): boolean {
  const front = frontOf(instance);
  return front !== undefined && configNumber(front, 'common.security.tlsMode') > 0;
}

function isEverybody({ ipBlock, namespaceSelector, podSelector }: k8s.NetworkPolicyPeer): boolean {
  if (ipBlock) return ipBlock.cidr === '0.0.0.0/0' || ipBlock.cidr === '::/0';
  const isEmpty = (selector: k8s.LabelSelector) =>
    Object.keys(selector.matchLabels ?? {}).length === 0 && (selector.matchExpressions ?? []).length === 0;
  return namespaceSelector !== undefined && isEmpty(namespaceSelector) && (podSelector === undefined || isEmpty(podSelector));
}
