import type { ContainerJson, WorkloadJson } from '../support/manifest-json';
import type { Output } from '../support/synthesis';

const GIBIBYTE = 1024 ** 3;
const UNITS: Readonly<Record<string, number>> = { '': 1, m: 0.001, Mi: 1024 ** 2, Gi: GIBIBYTE, Ti: 1024 ** 4 };

/** The amount of a quantity in CPUs, bytes or objects. */
function amount(text: string | number = 0): number {
  const [, number = '', unit = ''] = /^([\d.]+)(\w*)$/.exec(String(text)) ?? [];
  const factor = UNITS[unit];
  if (factor === undefined) throw new Error(`Unknown quantity '${text}'.`);
  return Number(number) * factor;
}

/** Pods of a workload that can exist at once, read from its YAML. */
function podsAtOnce(output: Output, workload: WorkloadJson): number {
  const replicas = output.find('HorizontalPodAutoscaler', workload.metadata.name)?.spec.maxReplicas ?? workload.spec.replicas ?? 0;
  const rolling = (workload.spec as { strategy?: { type: string; rollingUpdate?: { maxSurge: number } } }).strategy;
  if (workload.kind === 'StatefulSet' || rolling?.type !== 'RollingUpdate') return replicas;
  return replicas * 2 + (rolling.rollingUpdate?.maxSurge ?? 0);
}

/** What a quota counts for all pods of an output in a namespace, from the objects alone: CPUs, bytes and objects. */
export function countedByQuota(output: Output, namespace: string): Readonly<Record<string, number>> {
  const total: Record<string, number> = {};
  const add = (name: string, value: number) => (total[name] = (total[name] ?? 0) + value);
  const isHere = (object: { readonly metadata: { readonly namespace?: string } }) => object.metadata.namespace === namespace;
  const pods = [
    ...output.workloads.filter(isHere).map((workload) => ({ spec: workload.spec.template.spec, count: podsAtOnce(output, workload) })),
    ...output
      .all('Job')
      .filter(isHere)
      .map(({ spec }) => ({ spec: spec.template.spec, count: 1 })),
    ...output
      .all('CronJob')
      .filter(isHere)
      .map(({ spec }) => ({ spec: spec.jobTemplate.spec.template.spec, count: 1 })),
  ];
  for (const { spec, count } of pods) {
    add('pods', count);
    for (const side of ['requests', 'limits'] as const) {
      for (const resource of ['cpu', 'memory', 'ephemeral-storage'] as const) {
        const of = (container: ContainerJson) => amount(container.resources?.[side]?.[resource]);
        const together = spec.containers.reduce((sum, container) => sum + of(container), 0);
        const before = Math.max(0, ...(spec.initContainers ?? []).map(of));
        add(`${side}.${resource}`, Math.max(together, before) * count);
      }
    }
    for (const volume of spec.volumes ?? []) {
      const claim = (volume as unknown as { ephemeral?: { volumeClaimTemplate: ClaimJson } }).ephemeral?.volumeClaimTemplate;
      if (claim) addClaim(claim, count);
    }
  }
  for (const set of output.all('StatefulSet').filter(isHere)) {
    const claims = (set.spec as unknown as { volumeClaimTemplates?: readonly ClaimJson[] }).volumeClaimTemplates ?? [];
    const replicas = output.find('HorizontalPodAutoscaler', set.metadata.name)?.spec.maxReplicas ?? set.spec.replicas ?? 0;
    for (const claim of claims) addClaim(claim, replicas);
  }
  return total;

  function addClaim({ spec }: ClaimJson, count: number): void {
    const bytes = amount(spec.resources.requests.storage) * count;
    add('persistentvolumeclaims', count);
    add('requests.storage', bytes);
    if (spec.storageClassName !== undefined) add(`${spec.storageClassName}.storageclass.storage.k8s.io/requests.storage`, bytes);
  }
}

interface ClaimJson {
  readonly spec: { readonly storageClassName?: string; readonly resources: { readonly requests: { readonly storage: string } } };
}

/** The amounts of the quota of an output. */
export function quotaOf(output: Output): Readonly<Record<string, number>> {
  const { hard } = output.custom('ResourceQuota', 'milvus').spec as { hard: Record<string, string> };
  return Object.fromEntries(Object.entries(hard).map(([name, text]) => [name, amount(text)]));
}
