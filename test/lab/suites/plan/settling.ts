import type { Kubectl } from '../../kubernetes/kubectl';
import { isReady, type Pod, type Resource } from '../../kubernetes/objects';
import { pause, until } from '../../kubernetes/waiting';

/** Long enough for the slowest rollout of the cases, and for two rounds of an autoscaler. */
const settleSeconds = 180;
const lookSeconds = 1;
/** Time in which a controller would begin something else. */
const quietSeconds = 1.5;

export interface AnyWorkload extends Resource {
  readonly spec: {
    readonly replicas?: number;
    readonly paused?: boolean;
    readonly minReadySeconds?: number;
    readonly selector: { readonly matchLabels: Readonly<Record<string, string>> };
    readonly updateStrategy?: { readonly type?: string; readonly rollingUpdate?: { readonly partition?: number } };
  };
  readonly status?: Readonly<Record<string, number | undefined>>;
}

export interface Autoscaler extends Resource {
  readonly spec: { readonly minReplicas?: number; readonly maxReplicas: number; readonly scaleTargetRef: { readonly name: string } };
}

export const workloadKinds = 'deployments,statefulsets,daemonsets';

/** Waits until controllers have done everything that the objects of a namespace ask for. */
export async function settled(kubectl: Kubectl): Promise<void> {
  await quiet(kubectl);
  await pause(quietSeconds);
  await quiet(kubectl);
}

function quiet(kubectl: Kubectl): Promise<void> {
  return until(
    `the workloads of ${kubectl.namespace ?? ''} have settled`,
    settleSeconds,
    async () => {
      const [workloads, autoscalers, pods] = await Promise.all([
        kubectl.list<AnyWorkload>(workloadKinds),
        kubectl.list<Autoscaler>('horizontalpodautoscalers'),
        kubectl.list<Pod>('pods'),
      ]);
      const busy = workloads
        .filter((workload) => !isDone(workload) || !isWithin(workload, autoscalers))
        .map(({ metadata }) => metadata.name);
      const leaving = pods.filter(({ metadata }) => metadata.deletionTimestamp !== undefined).map(({ metadata }) => metadata.name);
      const starting = pods.filter((pod) => !isReady(pod) && pod.status?.phase !== 'Succeeded').map(({ metadata }) => metadata.name);
      return busy.length + leaving.length + starting.length === 0 || [...busy, ...leaving, ...starting].join(', ');
    },
    lookSeconds,
  );
}

function isDone({ kind, metadata, spec, status = {} }: AnyWorkload): boolean {
  const { replicas = 0, updatedReplicas = 0, desiredNumberScheduled = 0, updatedNumberScheduled = 0, numberReady = 0 } = status;
  if ((status['observedGeneration'] ?? 0) < (metadata.generation ?? 0)) return false;
  if (spec.paused === true) return true;
  const isByHand = spec.updateStrategy?.type === 'OnDelete';
  if (kind === 'DaemonSet') {
    return desiredNumberScheduled > 0 && numberReady === desiredNumberScheduled && (isByHand || updatedNumberScheduled === numberReady);
  }
  const wanted = spec.replicas ?? 1;
  const held = spec.updateStrategy?.rollingUpdate?.partition ?? 0;
  const counts = [replicas, status['readyReplicas'] ?? 0, status['availableReplicas'] ?? 0];
  return counts.every((count) => count === wanted) && (isByHand || updatedReplicas >= wanted - held);
}

/** An autoscaler without metrics still keeps to its bounds. */
function isWithin({ metadata, spec: { replicas = 1 } }: AnyWorkload, autoscalers: readonly Autoscaler[]): boolean {
  return autoscalers
    .filter(({ spec }) => spec.scaleTargetRef.name === metadata.name)
    .every(({ spec }) => replicas === 0 || (replicas >= (spec.minReplicas ?? 1) && replicas <= spec.maxReplicas));
}
