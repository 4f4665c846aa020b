import type { INetworkPolicyPeer, LabelSelector, k8s } from 'cdk8s-plus-27';

/** Converts a cdk8s-plus peer (pods, namespaces, an IP block, a workload) to Kubernetes' form. */
export function networkPolicyPeers(peer: INetworkPolicyPeer): k8s.NetworkPolicyPeer[] {
  const { ipBlock, podSelector } = peer.toNetworkPolicyPeerConfig();
  if (ipBlock) return [{ ipBlock: { cidr: ipBlock.cidr, ...(ipBlock.except ? { except: ipBlock.except } : {}) } }];
  if (!podSelector) return [];
  const pods = toKubernetes(podSelector.labelSelector);
  const podPart = podSelector.labelSelector.isEmpty() ? {} : { podSelector: pods };
  const { namespaces } = podSelector;
  if (!namespaces) return [{ podSelector: pods }];
  const labels = namespaces.labelSelector ? toKubernetes(namespaces.labelSelector) : {};
  if (!namespaces.names || namespaces.names.length === 0) return [{ namespaceSelector: labels, ...podPart }];
  return namespaces.names.map((name) => ({
    namespaceSelector: { ...labels, matchLabels: { ...labels.matchLabels, 'kubernetes.io/metadata.name': name } },
    ...podPart,
  }));
}

/** The content of a cdk8s-plus selector is private; its own NetworkPolicy reads it with this method. */
function toKubernetes(selector: LabelSelector): k8s.LabelSelector {
  const readable = selector as unknown as { readonly _toKube?: () => k8s.LabelSelector };
  if (readable._toKube) return readable._toKube();
  throw new Error('The installed cdk8s-plus-27 has no LabelSelector._toKube, by which peers are read; install 2.9.5.');
}
