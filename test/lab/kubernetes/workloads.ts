import { step } from '../infrastructure/progress';
import type { Kubectl } from './kubectl';
import type { Workload } from './objects';
import { until } from './waiting';

/** Waits until every Deployment and StatefulSet of the namespace runs its newest template with all replicas ready. */
export async function waitForWorkloads(kubectl: Kubectl, timeoutSeconds: number): Promise<void> {
  const namespace = kubectl.namespace ?? '';
  await step(`waiting for the workloads of ${namespace}`, () =>
    until(
      `all workloads of ${namespace} are ready`,
      timeoutSeconds,
      async () => {
        const waiting = (await kubectl.list<Workload>('deployments,statefulsets')).filter((workload) => !isDone(workload));
        return waiting.length === 0 ? true : waiting.map(progress).join(', ');
      },
      1,
    ),
  );
}

function isDone({ metadata, spec, status }: Workload): boolean {
  const wanted = spec.replicas ?? 1;
  return (
    (status?.observedGeneration ?? 0) >= (metadata.generation ?? 0) &&
    (status?.updatedReplicas ?? 0) === wanted &&
    (status?.readyReplicas ?? 0) === wanted &&
    (status?.availableReplicas ?? 0) === wanted &&
    (status?.replicas ?? 0) === wanted
  );
}

function progress({ kind, metadata, spec, status }: Workload): string {
  return `${kind ?? ''} ${metadata.name} has ${status?.readyReplicas ?? 0} of ${spec.replicas ?? 1} ready`;
}
