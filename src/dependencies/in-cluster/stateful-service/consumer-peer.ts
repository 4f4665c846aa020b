import type { k8s } from 'cdk8s-plus-27';
import type { DependencyContext } from '../../dependency';

/** Pods of a namespace, as a peer of a network policy in the namespace `home`. */
export function podPeer(podSelector: k8s.LabelSelector, namespace: string | undefined, home: string | undefined): k8s.NetworkPolicyPeer {
  if (namespace === undefined || namespace === home) return { podSelector };
  return { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } }, podSelector };
}

/** Whether a Milvus is outside of the namespace `home`. If one of the namespaces is unknown, it is not. */
export function isElsewhere({ namespace }: DependencyContext, home: string | undefined): boolean {
  return namespace !== undefined && home !== undefined && namespace !== home;
}
