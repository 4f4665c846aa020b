import type { k8s } from 'cdk8s-plus-27';
import type { ConnectionSpec } from '../model';
import { present } from '../props';
import { namedConnections, type OutgoingConnections } from './outgoing-connections';
import { NAMESPACE_NAME } from './peers';

/** The part of a CiliumNetworkPolicy that the library writes. Source: Cilium documentation, `cilium.io/v2`. */
interface CiliumPolicySpec {
  readonly endpointSelector: k8s.LabelSelector;
  readonly egress: readonly CiliumEgressRule[];
}

interface CiliumEgressRule {
  readonly toEndpoints?: readonly k8s.LabelSelector[];
  readonly toCIDRSet?: readonly { readonly cidr: string; readonly except?: readonly string[] }[];
  readonly toFQDNs?: readonly ({ readonly matchName: string } | { readonly matchPattern: string })[];
  readonly toPorts: readonly CiliumPorts[];
}

interface CiliumPorts {
  readonly ports: readonly { readonly port: string; readonly protocol: 'TCP' | 'UDP' }[];
  readonly rules?: { readonly dns: readonly { readonly matchPattern: string }[] };
}

/** Prefix of labels that come from Kubernetes. */
const SOURCE = 'k8s:';
const NAMESPACE = `${SOURCE}io.kubernetes.pod.namespace`;
const NAMESPACE_LABELS = `${SOURCE}io.cilium.k8s.namespace.labels.`;

/** The CiliumNetworkPolicy for the hosts that pods connect to, without a name; `undefined` without such hosts. */
export function ciliumPolicy(pods: k8s.LabelSelector, outgoing: OutgoingConnections): CiliumPolicy | undefined {
  const spec = ciliumPolicySpec(pods, outgoing);
  return spec && { apiVersion: 'cilium.io/v2', kind: 'CiliumNetworkPolicy', content: () => spec };
}

/** A CiliumNetworkPolicy without a name. */
interface CiliumPolicy {
  readonly apiVersion: string;
  readonly kind: string;
  readonly content: () => CiliumPolicySpec;
}

/**
 * Spec of a CiliumNetworkPolicy for the hosts that pods connect to; `undefined` without such hosts.
 *
 * Without the rule about DNS, Cilium would not see which addresses belong to a host.
 */
function ciliumPolicySpec(pods: k8s.LabelSelector, outgoing: OutgoingConnections): CiliumPolicySpec | undefined {
  const named = namedConnections(outgoing);
  if (named.length === 0) return undefined;
  return { endpointSelector: endpoints(SOURCE, pods), egress: [...dnsRules(outgoing), ...named.map(hostRule)] };
}

/** A rule cannot have endpoints and networks together. */
function dnsRules({ dns: { peers, port } }: OutgoingConnections): CiliumEgressRule[] {
  const ports = (['UDP', 'TCP'] as const).map((protocol) => ({ port: String(port), protocol }));
  const toPorts = [{ ports, rules: { dns: [{ matchPattern: '*' }] } }];
  const networks = peers.flatMap(({ ipBlock }) => (ipBlock ? [{ cidr: ipBlock.cidr, ...present({ except: ipBlock.except }) }] : []));
  const pods = peers.filter(({ ipBlock }) => !ipBlock).map(podsOf);
  return [...(pods.length > 0 ? [{ toEndpoints: pods, toPorts }] : []), ...(networks.length > 0 ? [{ toCIDRSet: networks, toPorts }] : [])];
}

function hostRule({ ports = [], hosts = [] }: ConnectionSpec): CiliumEgressRule {
  return {
    toFQDNs: hosts.map((host) => (host.includes('*') ? { matchPattern: host } : { matchName: host })),
    toPorts: [{ ports: ports.map((port) => ({ port: String(port), protocol: 'TCP' })) }],
  };
}

/** Pods of a peer of a NetworkPolicy, in the labels of Cilium. Without a namespace, Cilium selects pods of the policy's own. */
function podsOf({ podSelector = {}, namespaceSelector }: k8s.NetworkPolicyPeer): k8s.LabelSelector {
  const pods = endpoints(SOURCE, podSelector);
  if (!namespaceSelector) return pods;
  const { [NAMESPACE_NAME]: name, ...labels } = namespaceSelector.matchLabels ?? {};
  const namespaces = endpoints(NAMESPACE_LABELS, { ...namespaceSelector, matchLabels: labels });
  const isAny = name === undefined && !namespaces.matchLabels && !namespaces.matchExpressions;
  const matchLabels = { ...(name === undefined ? {} : { [NAMESPACE]: name }), ...namespaces.matchLabels, ...pods.matchLabels };
  const matchExpressions = [
    ...(isAny ? [{ key: NAMESPACE, operator: 'Exists' }] : []),
    ...(namespaces.matchExpressions ?? []),
    ...(pods.matchExpressions ?? []),
  ];
  return {
    ...(Object.keys(matchLabels).length > 0 ? { matchLabels } : {}),
    ...(matchExpressions.length > 0 ? { matchExpressions } : {}),
  };
}

function endpoints(prefix: string, { matchLabels = {}, matchExpressions = [] }: k8s.LabelSelector): k8s.LabelSelector {
  const labels = Object.entries(matchLabels).map(([key, value]) => [`${prefix}${key}`, value]);
  return {
    ...(labels.length > 0 ? { matchLabels: Object.fromEntries(labels) as Record<string, string> } : {}),
    ...(matchExpressions.length > 0
      ? { matchExpressions: matchExpressions.map((each) => ({ ...each, key: `${prefix}${each.key}` })) }
      : {}),
  };
}
