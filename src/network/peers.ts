import { LabelExpression, LabelSelector, type k8s } from 'cdk8s-plus-27';
import type { NetworkPeer, SelectorOfLabels } from '../props';
import { present } from '../props';

/** Label with the name of a namespace, which Kubernetes sets. */
export const NAMESPACE_NAME = 'kubernetes.io/metadata.name';

/** Turns a cdk8s-plus peer (pods, namespaces, an IP block, a workload) into Kubernetes' form. */
export function networkPolicyPeers(peer: NetworkPeer): k8s.NetworkPolicyPeer[] {
  const { ipBlock, podSelector } = peer.toNetworkPolicyPeerConfig();
  if (ipBlock) return [{ ipBlock: { cidr: ipBlock.cidr, ...present({ except: ipBlock.except }) } }];
  if (!podSelector) return [];
  const pods = labelsOf(podSelector.labelSelector);
  const podPart = podSelector.labelSelector.isEmpty() ? {} : { podSelector: pods };
  const { namespaces } = podSelector;
  if (!namespaces) return [{ podSelector: pods }];
  const labels = namespaces.labelSelector ? labelsOf(namespaces.labelSelector) : {};
  if (!namespaces.names || namespaces.names.length === 0) return [{ namespaceSelector: labels, ...podPart }];
  return namespaces.names.map((name) => ({
    namespaceSelector: { ...labels, matchLabels: { ...labels.matchLabels, [NAMESPACE_NAME]: name } },
    ...podPart,
  }));
}

/** cdk8s-plus keeps the content of a selector to itself; this method is how its own NetworkPolicy reads it. */
function labelsOf(selector: SelectorOfLabels): k8s.LabelSelector {
  if (typeof (selector as Partial<SelectorOfLabels>)._toKube === 'function') return selector._toKube();
  throw new Error('The installed cdk8s-plus has no LabelSelector._toKube, by which peers are read; cdk8s-plus-27 2.9.5 has it.');
}

/** Turns a Kubernetes selector into that of cdk8s-plus. */
export function labelSelectorOf({ matchLabels = {}, matchExpressions = [] }: k8s.LabelSelector): LabelSelector {
  return LabelSelector.of({ labels: matchLabels, expressions: matchExpressions.map(labelExpression) });
}

function labelExpression({ key, operator, values = [] }: k8s.LabelSelectorRequirement): LabelExpression {
  if (operator === 'Exists') return LabelExpression.exists(key);
  if (operator === 'DoesNotExist') return LabelExpression.doesNotExist(key);
  return operator === 'In' ? LabelExpression.in(key, values) : LabelExpression.notIn(key, values);
}

/** All pods of a namespace, or of that of the policy if its name is empty. */
export function inNamespace(name: string): k8s.NetworkPolicyPeer {
  return name === '' ? { podSelector: {} } : { namespaceSelector: { matchLabels: { [NAMESPACE_NAME]: name } } };
}
