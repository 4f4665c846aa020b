import type { Effect } from '../change';
import { at, fieldsAt, numberAt, textAt, type KubernetesObject } from '../kubernetes-object';
import type { ManifestSet } from '../manifest-set';
import { replicasOf } from './rollout';
import type { ChangedObject, KindRules } from './kind-rules';

const TARGETS: Readonly<Record<string, string>> = { Deployment: 'Deployment.apps', StatefulSet: 'StatefulSet.apps' };

/** HorizontalPodAutoscalers: a change acts within 15 seconds, the interval of the controller. */
export const AUTOSCALERS: KindRules = {
  created: (object, { after }) => [
    { class: 'created', reason: 'chooses the number of pods from now on' },
    ...fightEffects(object, after, ['spec', 'scaleTargetRef'], numberAt(object, 'spec', 'minReplicas') ?? 1),
  ],
  updated: (changed, { after }) => [
    ...bounds(changed),
    ...fightEffects(changed.after, after, ['spec', 'scaleTargetRef'], numberAt(changed.after, 'spec', 'minReplicas') ?? 1),
  ],
  deleted: () => [{ class: 'deleted', reason: 'the number of pods stays as it is, and follows the load no longer' }],
};

/** ScaledObjects of KEDA, which makes a HorizontalPodAutoscaler of each. */
export const SCALED_OBJECTS: KindRules = {
  created: (object, { after }) => [
    { class: 'created', reason: 'KEDA chooses the number of pods from now on' },
    ...fightEffects(object, after, ['spec', 'scaleTargetRef'], numberAt(object, 'spec', 'minReplicaCount') ?? 0),
  ],
  updated: ({ fields }) => {
    const change = fields.find(({ path }) => path.startsWith('spec.'));
    return change ? [{ class: 'scales', reason: 'KEDA scales by the new rules at its next check', path: change.path }] : [];
  },
  deleted: () => [{ class: 'deleted', reason: 'KEDA deletes its autoscaler; the number of pods stays as it is' }],
};

/** Disruption budgets: they limit evictions, and neither rollouts nor scaling. */
export const BUDGETS: KindRules = {
  updated: ({ fields }) => {
    const change = fields.find(({ path }) => path.startsWith('spec.'));
    return change ? [{ class: 'at-once', reason: 'limits the next evictions; it does not limit rollouts', path: change.path }] : [];
  },
  deleted: () => [{ class: 'deleted', reason: 'a drain of nodes may evict all of its pods at once' }],
};

function bounds({ before, after, fields }: ChangedObject): Effect[] {
  const change = fields.find(({ path }) => path.startsWith('spec.'));
  if (!change) return [];
  const limits = (object: KubernetesObject) =>
    [numberAt(object, 'spec', 'minReplicas') ?? 1, numberAt(object, 'spec', 'maxReplicas') ?? 1] as const;
  const [[oldMin, oldMax], [min, max]] = [limits(before), limits(after)];
  if (min > oldMin) return [{ class: 'scales', reason: `runs at least ${min} pods (before ${oldMin})`, path: 'spec.minReplicas' }];
  if (max < oldMax) return [{ class: 'scales', reason: `runs at most ${max} pods (before ${oldMax})`, path: 'spec.maxReplicas' }];
  return [{ class: 'at-once', reason: 'scales by the new rules within 15 seconds', path: change.path }];
}

/** Two owners of one number: each apply sets it back. */
function fightEffects(object: KubernetesObject, set: ManifestSet, path: readonly string[], least: number): Effect[] {
  const target = fieldsAt(object, ...path);
  const kind = TARGETS[textAt(target, 'kind') ?? 'Deployment'];
  if (kind === undefined) return [];
  const name = textAt(object, ...path, 'name') ?? '';
  const workload = set.get(`${kind}/${object.metadata.namespace ?? ''}/${name}`);
  if (!workload) {
    return [{ class: 'unknown', reason: `its target ${kind.split('.')[0] ?? ''} ${name} is not in these manifests`, path: path.join('.') }];
  }
  const replicas = replicasOf(workload);
  if (replicas === undefined || at(object, 'spec', 'maxReplicas') === replicas) return [];
  const reason = `each apply sets ${workload.kind} ${name} back to ${replicas} pods, and this autoscaler (at least ${least}) changes it again`;
  return [
    {
      class: 'scales',
      reason,
      path: path.join('.'),
      fix: 'Leave spec.replicas of the workload out: docs/how-to/turn-replicas-into-autoscaling.md.',
    },
  ];
}
