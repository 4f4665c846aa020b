import { fewestReplicas, quantityBytes, quantityCpus, type InstanceModel, type RoleSpec } from '../model';
import { rolesNamed } from '../model/read-model';
import { gibibytes, isUnknown, loadTargets, loadableBytes, podsInWords, shareInWords } from '../sizing/load-targets';
import { ROLES, type RoleName } from '../version';
import type { ModelRule, RuleReport } from './model-rule';

export const WORKLOAD_BEYOND_QUERY_NODES: ModelRule = {
  id: 'MK-SIZ-010',
  title: 'workload beyond the query nodes',
  severity: 'error',
  reason: 'Query nodes refuse to load beyond a share of their memory (by default 90 %), and the collection then cannot be searched.',
  source: 'Milvus source, `internal/querynodev2/segments/segment_loader.go`; docs/explanation/sizing.md for the size of the data',
  fix: 'Remove replicas and memory of the query nodes, so that the workload sets them, or raise them.',
  check: (instance, report) => {
    const { workload } = instance;
    if (!workload || instance.mode === 'standalone') return;
    const targets = loadTargets(instance, workload.loaded);
    for (const target of targets) {
      const capacity = loadableBytes(target);
      if (capacity >= target.bytes || target.nodes.some(isUnknown)) continue;
      const nodes = `the smallest number of query nodes (${podsInWords(target)}) holds ${gibibytes(capacity)}`;
      return report(instance, 'workload', `loads ${gibibytes(workload.loaded)}${shareInWords(target, targets)}, but ${nodes}.`);
    }
  },
};

/** An amount of a role in total, in words. */
interface Amount {
  readonly prop: 'cpu' | 'memory';
  readonly of: (role: RoleSpec) => number;
  readonly needed: (size: { readonly cpu: string; readonly memory: string }) => number;
  readonly words: (amount: number) => string;
}

const AMOUNTS: readonly Amount[] = [
  {
    prop: 'memory',
    of: ({ resources }) => quantityBytes(resources.limits.memory),
    needed: ({ memory }) => quantityBytes(memory),
    words: gibibytes,
  },
  {
    prop: 'cpu',
    of: ({ resources }) => quantityCpus(resources.limits.cpu),
    needed: ({ cpu }) => quantityCpus(cpu),
    words: (cpus) => `${cpus} CPU`,
  },
];

/** Times the size of a workload from which a role is wasteful. */
const WASTEFUL = 3;

/** What all pods of a role have, and what the workload needs of it. */
function compare(
  instance: InstanceModel,
  report: RuleReport,
  isWrong: (has: number, needs: number) => boolean,
  fix: (needs: string) => string,
): void {
  const sizes = Object.entries(instance.workload?.roles ?? {});
  for (const [name, size] of sizes) {
    const pods = rolesNamed(instance, name as RoleName);
    const [first] = pods;
    if (!first || pods.some(isUnknown)) continue;
    for (const { prop, of, needed, words } of AMOUNTS) {
      const has = pods.reduce((sum, role) => sum + fewestReplicas(role.replicas) * of(role), 0);
      const needs = needed(size) * size.replicas;
      if (!isWrong(has, needs)) continue;
      const both = `is ${words(has)} in total, but the workload needs ${words(needs)} (${size.reason}).`;
      report(first, prop, both, fix(`${size.replicas} ${ROLES[first.role].component} with ${size.cpu} CPU and ${size.memory}`));
      break;
    }
  }
}

export const ROLE_BELOW_WORKLOAD: ModelRule = {
  id: 'MK-SIZ-011',
  title: 'role smaller than the workload needs',
  severity: 'warning',
  reason: 'The role becomes the limit of the workload: searches wait, indexes are late, or the data has no room after growth.',
  source: 'sizing tool of Milvus; docs/explanation/sizing.md',
  fix: 'Remove replicas, cpu and memory of the role, so that the workload sets them, or raise them.',
  check: (instance, report) =>
    compare(
      instance,
      report,
      (has, needs) => has < needs,
      (needs) => `Remove replicas, cpu and memory, or write at least ${needs}.`,
    ),
};

export const ROLE_ABOVE_WORKLOAD: ModelRule = {
  id: 'MK-SIZ-012',
  title: 'role much larger than the workload needs',
  severity: 'advice',
  reason: 'Kubernetes reserves what pods request, even if they never use it.',
  source: `docs/explanation/sizing.md; advised from ${WASTEFUL} times the size on`,
  fix: 'Remove replicas, cpu and memory of the role, so that the workload sets them, or lower them.',
  check: (instance, report) =>
    compare(
      instance,
      report,
      (has, needs) => has > needs * WASTEFUL,
      (needs) => `Remove replicas, cpu and memory, or write ${needs}.`,
    ),
};

/** Share of a disk that data may fill. */
const USABLE_DISK = 0.95;

export const DISK_BELOW_WORKLOAD: ModelRule = {
  id: 'MK-SIZ-013',
  title: 'local storage smaller than the files of the workload',
  severity: 'error',
  reason: 'Query nodes keep indexes on disk, mapped fields and the vectors of compressed indexes there, and refuse to load beyond 95 %.',
  source: 'Milvus source, `internal/querynodev2/segments/segment_loader.go`: queryNode.maxDiskUsagePercentage',
  fix: 'Remove storage of the query nodes, so that the workload sets it, or raise it.',
  check: (instance, report) => {
    const { workload } = instance;
    const nodes = rolesNamed(instance, 'queryNode');
    const [first] = nodes;
    if (!workload || !first || nodes.some(isUnknown)) return;
    const all = nodes.reduce((sum, { replicas, storage }) => sum + fewestReplicas(replicas) * quantityBytes(storage.size), 0);
    if (all * USABLE_DISK >= workload.localDisk) return;
    const needed = workload.roles.queryNode?.storage ?? '';
    const problem = `is ${gibibytes(all)} in total, but the files of the workload take ${gibibytes(workload.localDisk)}.`;
    report(first, 'storage', problem, `Remove storage, or write at least ${needed} for each pod of the workload.`);
  },
};

export const SIZING_RULES: readonly ModelRule[] = [
  WORKLOAD_BEYOND_QUERY_NODES,
  ROLE_BELOW_WORKLOAD,
  ROLE_ABOVE_WORKLOAD,
  DISK_BELOW_WORKLOAD,
];
