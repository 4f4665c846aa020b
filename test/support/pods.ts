import type { LabelSelectorJson, ObjectJson, PodSpecJson, WorkloadJson } from './manifest-json';
import type { Output } from './synthesis';

/** Pods as a workload makes them. */
export interface Pods {
  readonly workload: WorkloadJson;
  readonly namespace: string | undefined;
  readonly labels: Readonly<Record<string, string>>;
  readonly spec: PodSpecJson;
}

/** Pods of every workload of the output. */
export function podsOf(output: Output): readonly Pods[] {
  return output.workloads.map((workload) => ({
    workload,
    namespace: workload.metadata.namespace,
    labels: workload.spec.template.metadata.labels ?? {},
    spec: workload.spec.template.spec,
  }));
}

/** Pods of every Job of the output. */
export function podsOfJobs(output: Output): readonly Omit<Pods, 'workload'>[] {
  return output.all('Job').map(({ metadata, spec: { template } }) => ({
    namespace: metadata.namespace,
    labels: template.metadata.labels ?? {},
    spec: template.spec,
  }));
}

/** Names of the workloads whose pods a selector of an object selects. */
export function selected(output: Output, from: ObjectJson, selector: LabelSelectorJson): readonly string[] {
  return podsOf(output)
    .filter((pods) => pods.namespace === from.metadata.namespace && matches(selector, pods.labels))
    .map((pods) => pods.workload.metadata.name);
}

/** Whether labels satisfy a selector, as Kubernetes decides it. */
export function matches(selector: LabelSelectorJson, labels: Readonly<Record<string, string>>): boolean {
  const hasLabels = Object.entries(selector.matchLabels ?? {}).every(([key, value]) => labels[key] === value);
  const fulfils = (selector.matchExpressions ?? []).every(({ key, operator, values = [] }) => {
    const value = labels[key];
    switch (operator) {
      case 'Exists':
        return value !== undefined;
      case 'DoesNotExist':
        return value === undefined;
      case 'In':
        return value !== undefined && values.includes(value);
      case 'NotIn':
        return value === undefined || !values.includes(value);
      default:
        throw new Error(`Unknown operator ${operator}`);
    }
  });
  return hasLabels && fulfils;
}

/** Step of an Argo CD sync in which an object is applied. */
export function waveOf(object: ObjectJson): number {
  const wave = object.metadata.annotations?.['argocd.argoproj.io/sync-wave'];
  if (wave === undefined) throw new Error(`${object.kind} ${object.metadata.name} has no sync wave.`);
  return Number(wave);
}
