import type { k8s } from 'cdk8s-plus-27';
import { isConvertible, type KubernetesForm } from './cdk8s-plus';
import { isConvertibleObject, isOfClass, stringMap } from './objects';
import { propsOf } from './read-props';
import { reader, type Reader } from './reader';
import { eitherOf, listOf, number, oneOf, string } from './readers';

/** Nodes of cdk8s-plus, such as `Node.labeled(NodeLabelQuery.is('pool', 'milvus'))`. */
export interface LabeledNodes {
  readonly labelSelector: readonly KubernetesForm<k8s.NodeSelectorRequirement>[];
}

/** Labels that a node must have: a map, or nodes of cdk8s-plus. */
export type NodeSelector = Readonly<Record<string, string>> | LabeledNodes;

/** A taint that pods tolerate: in the form of the Kubernetes API, or a `NodeTaintQuery` of cdk8s-plus. */
export type PodToleration = k8s.Toleration | KubernetesForm<k8s.Toleration>;

/** A label of nodes whose values are the domains of a spread: its key, or a `Topology` of cdk8s-plus. */
export type TopologyKey = string | { readonly key: string };

/** The labels of a node selector. */
export function nodeLabels(selector: NodeSelector): Readonly<Record<string, string>> {
  if (!isLabeledNodes(selector)) return selector;
  const requirements = selector.labelSelector.map((query) => query._toKube());
  return Object.fromEntries(requirements.map(({ key, values: [value = ''] = [] }) => [key, value]));
}

/** The key of a topology. */
export function topologyLabel(topology: TopologyKey): string {
  return typeof topology === 'string' ? topology : topology.key;
}

/** A node selector has no other operators than equality: they belong to the node affinity. */
const equalLabels: Reader<LabeledNodes> = reader(
  (given) => isLabeledNodes(given) && given.labelSelector.every(isEquality),
  () => "Write NodeLabelQuery.is('pool', 'milvus') for each label; affinity: { nodeAffinity: { … } } takes other queries.",
);

/** Reads a node selector. */
export const nodeSelector: Reader<NodeSelector> = eitherOf(equalLabels, isLabeledNodes, stringMap);

/** The API server accepts only a few words in a toleration. */
const toleration: Reader<k8s.Toleration> = propsOf<k8s.Toleration>(
  {
    key: string,
    operator: oneOf({ Exists: true, Equal: true }),
    value: string,
    effect: oneOf({ NoSchedule: true, PreferNoSchedule: true, NoExecute: true }),
    tolerationSeconds: number,
  },
  {},
);

const taintQuery: Reader<KubernetesForm<k8s.Toleration>> = reader(isConvertibleObject, () => '');

/** Reads tolerations. */
export const tolerations: Reader<readonly PodToleration[]> = listOf(eitherOf(taintQuery, isConvertibleObject, toleration));

/** Reads topology keys. */
export const topologyKeys: Reader<readonly TopologyKey[]> = listOf(
  eitherOf<{ readonly key: string }, string>(
    reader(isTopology, () => ''),
    isTopology,
    string,
  ),
);

function isLabeledNodes(given: unknown): given is LabeledNodes {
  return isOfClass(given) && 'labelSelector' in given && Array.isArray(given.labelSelector) && given.labelSelector.every(isConvertible);
}

function isEquality(query: KubernetesForm<k8s.NodeSelectorRequirement>): boolean {
  const { operator, values = [] } = query._toKube();
  return operator === 'In' && values.length === 1;
}

function isTopology(given: unknown): boolean {
  return isOfClass(given) && 'key' in given && typeof given.key === 'string';
}
