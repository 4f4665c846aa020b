import type { Effect } from '../change';
import { fieldsAt, groupKind, type KubernetesObject } from '../kubernetes-object';

/** Kinds whose selector has to match the labels of the pods that they start. */
const SELECTING: ReadonlySet<string> = new Set(['Deployment.apps', 'StatefulSet.apps', 'DaemonSet.apps', 'ReplicaSet.apps']);

/** What the API server says of a workload that does not select its own pods. */
export function ownPodsEffects(object: KubernetesObject): readonly Effect[] {
  if (!SELECTING.has(groupKind(object))) return [];
  const labels = fieldsAt(object, 'spec', 'template', 'metadata', 'labels');
  const wrong = Object.entries(fieldsAt(object, 'spec', 'selector', 'matchLabels')).find(([name, value]) => labels[name] !== value);
  if (!wrong) return [];
  const [name, value] = wrong;
  return [
    {
      class: 'refused',
      reason: `its selector wants pods with ${name}=${String(value)}, and its own pods lack that label`,
      error: 'spec.template.metadata.labels: Invalid value: `selector` does not match template `labels`',
      path: `spec.template.metadata.labels.${name}`,
      fix: 'Give the pods the labels of the selector.',
    },
  ];
}
