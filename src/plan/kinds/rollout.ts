import type { PlannedRollout } from '../change';
import { times } from '../compare/quantities';
import { podTemplateOf } from '../compare/normal-form';
import { at, fieldsAt, groupKind, listAt, numberAt, textAt, type Fields, type KubernetesObject } from '../kubernetes-object';

/** Number of pods that the manifest asks for; undefined if it leaves the number to an autoscaler. */
export function replicasOf(object: KubernetesObject): number | undefined {
  return numberAt(object, 'spec', 'replicas');
}

/**
 * How the pods of a workload are replaced when its template changes.
 *
 * Source: Kubernetes source, `pkg/controller/deployment/util` (surge is rounded up, unavailable down) and
 * `pkg/controller/statefulset` (one pod at a time, the highest ordinal first)
 */
export function rolloutOf(object: KubernetesObject): PlannedRollout {
  const pods = replicasOf(object);
  switch (groupKind(object)) {
    case 'StatefulSet.apps':
      return inOrder(object, pods);
    case 'DaemonSet.apps':
      return {
        atOnce: share(at(object, 'spec', 'updateStrategy', 'rollingUpdate', 'maxUnavailable'), undefined, Math.floor) || 1,
        surge: 0,
        order: 'node by node',
      };
    default:
      return textAt(object, 'spec', 'strategy', 'type') === 'Recreate' ? allAtOnce(object, pods) : surging(object, pods);
  }
}

function surging(object: KubernetesObject, pods: number | undefined): PlannedRollout {
  const update = fieldsAt(object, 'spec', 'strategy', 'rollingUpdate');
  const surge = share(update['maxSurge'], pods, Math.ceil);
  const unavailable = share(update['maxUnavailable'], pods, Math.floor);
  const atOnce = Math.max(1, surge + unavailable);
  const { startSeconds, graceSeconds } = timesOf(object);
  return {
    ...(pods === undefined ? {} : { pods, boundSeconds: Math.ceil(pods / atOnce) * startSeconds + graceSeconds }),
    atOnce,
    surge,
    order: 'any',
    ...(surge === 0 ? {} : { room: requestsOf(object, surge) }),
  };
}

function inOrder(object: KubernetesObject, pods = 1): PlannedRollout {
  const partition = numberAt(object, 'spec', 'updateStrategy', 'rollingUpdate', 'partition') ?? 0;
  const replaced = Math.max(0, pods - partition);
  const { startSeconds, graceSeconds } = timesOf(object);
  const bound = replaced * (startSeconds + graceSeconds);
  return { pods: replaced, atOnce: 1, surge: 0, order: 'highest ordinal first', boundSeconds: bound };
}

function allAtOnce(object: KubernetesObject, pods: number | undefined): PlannedRollout {
  const { startSeconds, graceSeconds } = timesOf(object);
  const count = pods === undefined ? {} : { pods };
  return { ...count, atOnce: pods ?? 1, surge: 0, order: 'all at once', boundSeconds: startSeconds + graceSeconds };
}

/** A number or a percentage of the pods. */
function share(value: unknown, pods: number | undefined, round: (value: number) => number): number {
  if (typeof value === 'number') return value;
  const percent = typeof value === 'string' ? Number(value.replace('%', '')) : 0;
  return round(((Number.isFinite(percent) ? percent : 0) * (pods ?? 1)) / 100);
}

/** Longest time that the probes of a pod let it start in, and longest time that it may stop in. */
function timesOf(object: KubernetesObject): { readonly startSeconds: number; readonly graceSeconds: number } {
  const pod = fieldsAt(podTemplateOf(object), 'spec');
  const starts = listAt(pod, 'containers').map((container) => probeSeconds(container, 'startupProbe') + readySeconds(container));
  const minReady = numberAt(object, 'spec', 'minReadySeconds') ?? 0;
  return { startSeconds: Math.max(0, ...starts) + minReady, graceSeconds: numberAt(pod, 'terminationGracePeriodSeconds') ?? 30 };
}

function probeSeconds(container: Fields, name: string): number {
  const probe = at(container, name);
  if (probe === undefined) return 0;
  const [failures, period] = [numberAt(probe, 'failureThreshold') ?? 3, numberAt(probe, 'periodSeconds') ?? 10];
  return (numberAt(probe, 'initialDelaySeconds') ?? 0) + failures * period;
}

/** A pod that has started is ready after one more period, if all goes well. */
function readySeconds(container: Fields): number {
  const probe = at(container, 'readinessProbe');
  if (probe === undefined) return 0;
  return (numberAt(probe, 'initialDelaySeconds') ?? 0) + (numberAt(probe, 'periodSeconds') ?? 10);
}

/** What some pods of a workload request: the sum of their containers. */
export function requestsOf(object: KubernetesObject, pods: number): Readonly<Record<string, string>> {
  const containers = listAt(podTemplateOf(object), 'spec', 'containers');
  const names = [...new Set(containers.flatMap((container) => Object.keys(fieldsAt(container, 'resources', 'requests'))))].sort();
  return Object.fromEntries(
    names.flatMap((name) => {
      const amounts = containers.flatMap((container) => at(container, 'resources', 'requests', name) ?? []);
      // Amounts of several containers are told apart: their units may differ.
      return amounts.length === 0 ? [] : [[name, amounts.map((amount) => times(amount, pods)).join(' + ')]];
    }),
  );
}
