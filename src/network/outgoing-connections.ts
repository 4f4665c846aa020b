import { k8s } from 'cdk8s-plus-27';
import type { ConnectionSpec, DnsSpec, EgressSpec } from '../model';
import { present } from '../props';

/** Connections that some pods open, in addition to those to DNS. */
export interface OutgoingConnections extends Pick<EgressSpec, 'policies' | 'dns'> {
  readonly connections: readonly ConnectionSpec[];
}

/** Connections of a client of a Milvus to a port of its pods; `undefined` if the client may connect to everything. */
export function connectionsToFront(
  egress: EgressSpec | undefined,
  front: k8s.NetworkPolicyPeer | undefined,
  port: number,
): OutgoingConnections | undefined {
  if (egress === undefined || front === undefined) return undefined;
  const { policies, dns } = egress;
  return { policies, dns, connections: [{ ports: [port], peers: [front] }] };
}

/** Connections to hosts that only a policy of Cilium can name. */
export function namedConnections({ policies, connections }: OutgoingConnections): ConnectionSpec[] {
  return policies === 'cilium' ? connections.filter(({ hosts = [] }) => hosts.length > 0) : [];
}

/**
 * Rules of a NetworkPolicy. If a policy of Cilium inspects the answers of DNS for the same pods, it alone admits DNS, so that no rule
 * without an inspection lets answers pass.
 */
export function egressRules(outgoing: OutgoingConnections): k8s.NetworkPolicyEgressRule[] {
  const { connections, dns } = outgoing;
  const toPeers = connections.filter(({ peers = [] }) => peers.length > 0);
  return [
    ...(namedConnections(outgoing).length === 0 ? [dnsRule(dns)] : []),
    ...merged(toPeers).map(({ ports, peers = [] }) => {
      return { to: [...peers], ...(ports ? { ports: ports.map((port) => policyPort('TCP', port)) } : {}) };
    }),
  ];
}

function dnsRule({ peers, port }: DnsSpec): k8s.NetworkPolicyEgressRule {
  return { to: [...peers], ports: [policyPort('UDP', port), policyPort('TCP', port)] };
}

function policyPort(protocol: string, port: number): k8s.NetworkPolicyPort {
  return { protocol, port: k8s.IntOrString.fromNumber(port) };
}

/** Connections with the same ports become one, and each peer is listed once. */
function merged(connections: readonly ConnectionSpec[]): ConnectionSpec[] {
  const byPorts = new Map<string, { ports: ConnectionSpec['ports']; peers: Map<string, k8s.NetworkPolicyPeer> }>();
  for (const { ports, peers = [] } of connections) {
    const id = String(ports);
    const rule = byPorts.get(id) ?? { ports, peers: new Map<string, k8s.NetworkPolicyPeer>() };
    byPorts.set(id, rule);
    for (const peer of peers) rule.peers.set(JSON.stringify(peer), peer);
  }
  return [...byPorts.values()].map(({ ports, peers }) => ({ ...present({ ports }), peers: [...peers.values()] }));
}
