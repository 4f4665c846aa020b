import type { WorkloadSizes } from '../model';
import type { RoleSize, Sizing } from '../sizing';
import type { DeploymentMode } from '../version';
import { sizeBytes } from '../workload';

/** The sizes of a workload as plain data: those of the roles, or that of the standalone. */
export function workloadSizes(sizing: Sizing, mode: DeploymentMode): WorkloadSizes {
  const roles = mode === 'standalone' ? [sizing.standalone] : sizing.roles;
  return {
    loaded: sizeBytes(sizing.loaded),
    localDisk: sizeBytes(sizing.localDisk),
    roles: Object.fromEntries(roles.map((size) => [size.role, written(size)])),
  };
}

function written({ replicas, cpu, memory, storage, reason }: RoleSize): Required<WorkloadSizes>['roles'][RoleSize['role']] {
  return { replicas, cpu: cpu.amount, memory: memory.asString(), storage: storage.asString(), reason };
}
