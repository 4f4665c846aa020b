import { k8s } from 'cdk8s-plus-27';
import type { NetworkPeer } from '../props';
import { egressRules, type OutgoingConnections } from './outgoing-connections';
import { networkPolicyPeers } from './peers';

/** Peers that may connect, and the ports. */
export interface AllowRule {
  /** Port numbers; all if omitted. */
  readonly ports?: readonly number[];
  /** Peers; everyone if omitted. */
  readonly from?: readonly k8s.NetworkPolicyPeer[];
}

/** Spec of a NetworkPolicy that admits only the listed connections; egress is not restricted. */
export function ingressPolicySpec(podSelector: k8s.LabelSelector, ingress: readonly AllowRule[]): k8s.NetworkPolicySpec {
  return {
    podSelector,
    policyTypes: ['Ingress'],
    ingress: ingress.map(({ ports, from }) => ({
      ...(from ? { from: [...from] } : {}),
      ...(ports ? { ports: ports.map((port) => ({ protocol: 'TCP', port: k8s.IntOrString.fromNumber(port) })) } : {}),
    })),
  };
}

/** Spec of a NetworkPolicy that admits no connection, for pods that only call others. */
export function noIngressPolicySpec(podSelector: k8s.LabelSelector): k8s.NetworkPolicySpec {
  return { podSelector, policyTypes: ['Ingress'] };
}

/** Spec of a NetworkPolicy that only limits the connections that pods open. */
export function egressPolicySpec(podSelector: k8s.LabelSelector, egress: OutgoingConnections): k8s.NetworkPolicySpec {
  return withEgress({ podSelector, policyTypes: [] }, egress);
}

/** Limits the connections that the pods of a NetworkPolicy open, too. */
export function withEgress(policy: k8s.NetworkPolicySpec, egress: OutgoingConnections): k8s.NetworkPolicySpec {
  return { ...policy, policyTypes: [...(policy.policyTypes ?? []), 'Egress'], egress: egressRules(egress) };
}

/** A rule for peers that a user named; nothing for an empty list of peers, or of ports, which would mean all of them. */
export function allowRules(peers: readonly NetworkPeer[], ports: readonly number[]): AllowRule[] {
  return peers.length === 0 || ports.length === 0 ? [] : [{ ports, from: peers.flatMap(networkPolicyPeers) }];
}
