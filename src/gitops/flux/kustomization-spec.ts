import type { ApiObject } from 'cdk8s';
import { groupKindOf, jsonOf } from '../delivered-objects';

/** API of Flux' Kustomization. */
export const KUSTOMIZE_API = 'kustomize.toolkit.fluxcd.io/v1';

/** Annotations by which a Kustomization finds its objects. */
export const STEP_ANNOTATION = 'milvus.io/flux-step';
export const CHART_ANNOTATION = 'milvus.io/flux-chart';

/**
 * Patches that leave the objects of one step of some charts: every object without these annotations is deleted from the build. So all
 * Kustomizations read one folder, and cdk8s writes it as it does without Flux.
 *
 * Source: Kustomize documentation, "patches": target.annotationSelector and `$patch: delete`
 */
export function onlyStep(charts: readonly string[], step: string): readonly object[] {
  return [
    { target: { annotationSelector: `${CHART_ANNOTATION} notin (${charts.join(',')})` }, patch: DELETE },
    { target: { annotationSelector: `${STEP_ANNOTATION} notin (${step})` }, patch: DELETE },
  ];
}

/** Kind and name are required, and have no effect with a target. */
const DELETE = '$patch: delete\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: any\n';

/** Shortest time in seconds after which a step counts as failed. */
const LEAST_TIMEOUT = 600;

/** Time for scheduling and for pulling the image of a pod, in seconds. */
const START = 120;

/** Seconds that the slowest workload of a step can need to replace its pods one after the other. */
export function slowestRollout(objects: readonly ApiObject[]): number {
  const autoscaled = Math.max(1, ...objects.map(mostReplicas));
  return Math.max(LEAST_TIMEOUT, ...objects.map((object) => rolloutSeconds(object, autoscaled)));
}

function rolloutSeconds(object: ApiObject, autoscaled: number): number {
  if (!['apps/Deployment', 'apps/StatefulSet'].includes(groupKindOf(object))) return 0;
  const spec = (jsonOf(object)?.spec ?? {}) as WorkloadSpec;
  const { terminationGracePeriodSeconds = 30, containers = [] } = spec.template?.spec ?? {};
  const startup = Math.max(
    0,
    ...containers.map(({ startupProbe: probe }) => (probe?.failureThreshold ?? 0) * (probe?.periodSeconds ?? 10)),
  );
  return (spec.replicas ?? autoscaled) * (terminationGracePeriodSeconds + startup + START);
}

function mostReplicas(object: ApiObject): number {
  const spec = jsonOf(object)?.spec;
  const most = spec?.['maxReplicas'] ?? spec?.['maxReplicaCount'];
  return typeof most === 'number' ? most : 0;
}

interface WorkloadSpec {
  readonly replicas?: number;
  readonly template?: {
    readonly spec?: {
      readonly terminationGracePeriodSeconds?: number;
      readonly containers?: readonly { readonly startupProbe?: { readonly failureThreshold?: number; readonly periodSeconds?: number } }[];
    };
  };
}
