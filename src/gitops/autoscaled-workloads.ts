import type { ApiObject } from 'cdk8s';
import { groupKindOf, jsonOf, metadataOf } from './delivered-objects';

/** A workload whose number of pods an autoscaler sets. */
export interface AutoscaledWorkload {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | undefined;
}

/** Kinds that set a number of pods. Both have `spec.scaleTargetRef`. */
const AUTOSCALERS: ReadonlySet<string> = new Set(['autoscaling/HorizontalPodAutoscaler', 'keda.sh/ScaledObject']);

/** Workloads that an autoscaler among the objects scales, the library's own and those that a user adds, in the order of their names. */
export function autoscaledWorkloads(objects: readonly ApiObject[]): readonly AutoscaledWorkload[] {
  const targets = objects
    .filter((object) => AUTOSCALERS.has(groupKindOf(object)))
    .flatMap((object) => {
      const target = jsonOf(object)?.spec?.['scaleTargetRef'] as { apiVersion?: string; kind?: string; name?: string } | undefined;
      if (target?.name === undefined) return [];
      const { apiVersion = 'apps/v1', kind = 'Deployment', name } = target;
      const [group = ''] = apiVersion.includes('/') ? apiVersion.split('/') : [''];
      return [{ group, kind, name, namespace: metadataOf(object).namespace }];
    });
  const unique = new Map(targets.map((target) => [JSON.stringify(target), target]));
  return [...unique.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, target]) => target);
}
