import { type Size } from 'cdk8s';
import { roleDefaults } from '../../role/role-defaults';
import type { RoleName } from '../../version';
import { mapOf, textOf, type Values } from '../read/plain-values';
import { call, literal, object, type Expression } from '../write/expression';
import { bytesOf, cpuOf, millicpusOf, sizeOf } from './amounts';
import type { Subject } from './subject';

/** Roles with local data, whose disk is `storage`. */
const DISK_ROLES: readonly RoleName[] = ['queryNode', 'dataNode', 'indexNode', 'streamingNode'];

/** Roles that use GPUs. */
const GPU_ROLES: readonly RoleName[] = ['queryNode', 'dataNode', 'indexNode', 'standalone'];

/** The props of a role for the resources of its pods, and the amounts without a prop. */
export interface ResourceResult {
  readonly props: Readonly<Record<string, Expression | undefined>>;
  /** What differs from the input. */
  readonly remarks: readonly string[];
}

/** CPU, memory, ephemeral storage and GPUs of Kubernetes' `resources`, for a role or, without one, for another service. */
export function resourceProps(resources: Values, role?: { readonly name: RoleName; readonly subject: Subject }): ResourceResult {
  const [requests, limits] = [mapOf(resources['requests']), mapOf(resources['limits'])];
  const defaults = role && roleDefaults(role.name, role.subject.version);
  const cpu = pair(
    requests['cpu'],
    limits['cpu'],
    cpuOf,
    millicpusOf,
    defaults && Number(defaults.cpu.amount.replace(/m$/, '')) * (defaults.cpu.amount.endsWith('m') ? 1 : 1000),
  );
  const memory = pair(requests['memory'], limits['memory'], sizeOf, bytesOf, defaults && bytesOfSize(defaults.memory));
  const disk = limits['ephemeral-storage'] ?? requests['ephemeral-storage'];
  const isDisk = role !== undefined && DISK_ROLES.includes(role.name);
  const gpu = textOf(limits['nvidia.com/gpu'] ?? requests['nvidia.com/gpu']);
  const canUseGpu = role !== undefined && GPU_ROLES.includes(role.name);
  return {
    props: {
      cpu: cpu.value,
      memory: memory.value,
      storage: disk !== undefined && isDisk ? emptyDir(disk) : undefined,
      ephemeralStorage: disk !== undefined && !isDisk ? sizeOf(disk) : undefined,
      gpu: gpu !== undefined && gpu !== '0' && canUseGpu ? literal(Number(gpu)) : undefined,
    },
    remarks: [
      ...cpu.remarks.map((remark) => `CPU: ${remark}`),
      ...memory.remarks.map((remark) => `Memory: ${remark}`),
      ...(gpu !== undefined && gpu !== '0' && !canUseGpu ? ['GPU: only query, data and index nodes, and a standalone, use GPUs.'] : []),
    ],
  };
}

function emptyDir(quantity: unknown): Expression | undefined {
  const size = sizeOf(quantity);
  return size && call('LocalStorage.emptyDir', size);
}

interface PairResult {
  readonly value?: Expression;
  readonly remarks: readonly string[];
}

/** Request and limit as one amount if they are equal, or if only one is given. The default of the library is left out. */
function pair(
  request: unknown,
  limit: unknown,
  write: (quantity: unknown) => Expression | undefined,
  measure: (quantity: unknown) => number | undefined,
  standard: number | undefined,
): PairResult {
  const given = limit ?? request;
  if (given === undefined || given === null) return { remarks: [] };
  const [requested, limited] = [measure(request ?? given), measure(given)];
  if (requested === undefined || limited === undefined || limited === 0)
    return { remarks: ['the amount is not readable, so the default counts.'] };
  const remarks = limit === undefined ? ['the input has no limit; here the limit is the request.'] : [];
  if (requested === limited || requested === 0) {
    const value = limited === standard ? undefined : write(given);
    return { ...(value ? { value } : {}), remarks };
  }
  if (requested > limited) return { ...valueOf(write(request)), remarks: ['the limit is below the request, which Kubernetes refuses.'] };
  const [low, high] = [write(request), write(limit)];
  return low && high ? { value: object({ request: low, limit: high }), remarks } : { remarks };
}

function valueOf(value: Expression | undefined): { readonly value?: Expression } {
  return value ? { value } : {};
}

function bytesOfSize(size: Size): number {
  return bytesOf(size.asString()) ?? 0;
}
