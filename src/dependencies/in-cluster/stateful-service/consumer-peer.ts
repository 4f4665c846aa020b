import type { k8s } from 'cdk8s-plus-27';
import { instanceLabels, selectorLabels, type PodIdentity } from '../../../naming';
import type { DependencyContext } from '../../dependency';

/** The pods of a Milvus, or those of a service that works for it, as a peer of a policy in the namespace `home`. */
export function consumerPeer({ instance, namespace, pods }: DependencyContext, home: string | undefined): k8s.NetworkPolicyPeer {
  if (pods) return workloadPeer(pods, namespace, home);
  return inNamespace({ matchLabels: instanceLabels({ name: 'milvus', instance }) }, namespace, home);
}

/** The pods of a workload, as a peer of a policy in the namespace `home`. */
export function workloadPeer(identity: PodIdentity, namespace: string | undefined, home: string | undefined): k8s.NetworkPolicyPeer {
  return inNamespace({ matchLabels: selectorLabels(identity) }, namespace, home);
}

/** Whether a Milvus is in another namespace than `home`, as far as the app names both. */
export function isElsewhere({ namespace }: DependencyContext, home: string | undefined): boolean {
  return namespace !== undefined && home !== undefined && namespace !== home;
}

function inNamespace(podSelector: k8s.LabelSelector, namespace: string | undefined, home: string | undefined): k8s.NetworkPolicyPeer {
  if (namespace === undefined || namespace === home) return { podSelector };
  return { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } }, podSelector };
}
