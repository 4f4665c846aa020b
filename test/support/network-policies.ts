import { BlockList, isIPv6 } from 'node:net';
import type { LabelSelectorJson, ObjectJson } from './manifest-json';
import { matches } from './pods';

type Labels = Readonly<Record<string, string>>;

/** A pod, as far as policies know it. */
export interface PolicyPod {
  readonly namespace: string;
  readonly labels: Labels;
  readonly ip?: string;
  /** Container ports with a name, which a policy can name. */
  readonly ports?: readonly { readonly name?: string; readonly containerPort: number; readonly protocol?: string }[];
}

/** An end of a connection: a pod, or an address outside of the Kubernetes cluster. */
export type PolicyEnd = PolicyPod | { readonly ip: string };

/** A connection that somebody tries to open. */
export interface Connection {
  readonly from: PolicyEnd;
  readonly to: PolicyEnd;
  readonly port: number;
  readonly protocol?: 'TCP' | 'UDP' | 'SCTP';
}

/** Peer of a NetworkPolicy, in the JSON of Kubernetes. */
export interface PeerJson {
  readonly podSelector?: LabelSelectorJson;
  readonly namespaceSelector?: LabelSelectorJson;
  readonly ipBlock?: { readonly cidr: string; readonly except?: readonly string[] };
}

/** Port of a NetworkPolicy, in the JSON of Kubernetes. */
export interface PortJson {
  readonly port?: number | string;
  readonly endPort?: number;
  readonly protocol?: string;
}

/** NetworkPolicy in the JSON of Kubernetes. */
export interface PolicyJson extends ObjectJson {
  readonly spec: {
    readonly podSelector: LabelSelectorJson;
    readonly policyTypes?: readonly string[];
    readonly ingress?: readonly { readonly from?: readonly PeerJson[]; readonly ports?: readonly PortJson[] }[];
    readonly egress?: readonly { readonly to?: readonly PeerJson[]; readonly ports?: readonly PortJson[] }[];
  };
}

/**
 * Decides which connections the NetworkPolicies of Kubernetes (`networking.k8s.io/v1`) let pass.
 *
 * A pod that no policy selects for a direction is open in it. A selected pod is closed, except for the union of the rules of all
 * policies that select it. A connection needs both: its sender may open it, and its receiver admits it.
 */
export class NetworkPolicies {
  /**
   * @param policies the policies of all namespaces
   * @param namespaceLabels labels of namespaces, beside the one with the name, which Kubernetes sets
   */
  constructor(
    private readonly policies: readonly PolicyJson[],
    private readonly namespaceLabels: Readonly<Record<string, Labels>> = {},
  ) {}

  /** Whether a connection is open. A pod always reaches itself. */
  public allow(connection: Connection): boolean {
    return connection.from === connection.to || (this.allowEgress(connection) && this.allowIngress(connection));
  }

  /** Whether the sender may open it. */
  public allowEgress({ from, to, ...at }: Connection): boolean {
    const selecting = this.selecting(from, 'Egress');
    if (selecting.length === 0) return true;
    return selecting.some((policy) =>
      (policy.spec.egress ?? []).some((rule) => this.matchesPeer(policy, rule.to, to) && matchesPorts(rule.ports, to, at)),
    );
  }

  /** Whether the receiver admits it. */
  public allowIngress({ from, to, ...at }: Connection): boolean {
    const selecting = this.selecting(to, 'Ingress');
    if (selecting.length === 0) return true;
    return selecting.some((policy) =>
      (policy.spec.ingress ?? []).some((rule) => this.matchesPeer(policy, rule.from, from) && matchesPorts(rule.ports, to, at)),
    );
  }

  /** Policies that isolate a pod in a direction. */
  private selecting(end: PolicyEnd, direction: 'Ingress' | 'Egress'): readonly PolicyJson[] {
    if (!isPod(end)) return [];
    return this.policies.filter(
      ({ metadata, spec }) =>
        metadata.namespace === end.namespace && typesOf(spec).includes(direction) && matches(spec.podSelector, end.labels),
    );
  }

  /** An empty list of peers means all of them. */
  private matchesPeer(policy: PolicyJson, peers: readonly PeerJson[] = [], end: PolicyEnd): boolean {
    return peers.length === 0 || peers.some((peer) => this.isPeer(policy, peer, end));
  }

  private isPeer({ metadata }: PolicyJson, { ipBlock, podSelector, namespaceSelector }: PeerJson, end: PolicyEnd): boolean {
    if (ipBlock)
      return end.ip !== undefined && isWithin(end.ip, ipBlock.cidr) && !(ipBlock.except ?? []).some((cidr) => isWithin(end.ip ?? '', cidr));
    if (!isPod(end)) return false;
    const isThere = namespaceSelector ? matches(namespaceSelector, this.labelsOf(end.namespace)) : end.namespace === metadata.namespace;
    return isThere && (podSelector === undefined || matches(podSelector, end.labels));
  }

  private labelsOf(namespace: string): Labels {
    return { ...this.namespaceLabels[namespace], 'kubernetes.io/metadata.name': namespace };
  }
}

/** Without types, a policy is about ingress, and about egress if it has rules about it. */
function typesOf({ policyTypes, egress }: PolicyJson['spec']): readonly string[] {
  return policyTypes && policyTypes.length > 0 ? policyTypes : ['Ingress', ...(egress && egress.length > 0 ? ['Egress'] : [])];
}

/** An empty list of ports means all of them. A name is that of a container port of the receiver. */
function matchesPorts(
  ports: readonly PortJson[] = [],
  to: PolicyEnd,
  { port, protocol = 'TCP' }: Omit<Connection, 'from' | 'to'>,
): boolean {
  if (ports.length === 0) return true;
  return ports.some(({ port: wanted, endPort, protocol: wantedProtocol = 'TCP' }) => {
    if (wantedProtocol !== protocol) return false;
    if (wanted === undefined) return true;
    if (typeof wanted === 'number') return endPort === undefined ? port === wanted : port >= wanted && port <= endPort;
    const named = isPod(to) ? (to.ports ?? []) : [];
    return named.some((each) => each.name === wanted && each.containerPort === port && (each.protocol ?? 'TCP') === protocol);
  });
}

function isPod(end: PolicyEnd): end is PolicyPod {
  return 'namespace' in end;
}

function isWithin(ip: string, cidr: string): boolean {
  const [network = '', length = ''] = cidr.split('/');
  const family = isIPv6(network) ? 'ipv6' : 'ipv4';
  if (isIPv6(ip) !== isIPv6(network)) return false;
  const block = new BlockList();
  block.addSubnet(network, Number(length), family);
  return block.check(ip, family);
}
