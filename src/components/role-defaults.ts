import { Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-27';
import type { RoleName, MilvusVersion } from '../version';

/** What a role gets where a user says nothing. */
export interface RoleDefaults {
  readonly replicas: number;
  readonly cpu: Cpu;
  readonly memory: Size;
  /** Size of Milvus' local storage. */
  readonly storage: Size;
}

/** A column of the table of defaults. */
export type Profile = 'standard';

/** Replicas, CPUs, GiB of memory, GiB of local storage. */
type Row = readonly [replicas: number, cpus: number, memory: number, storage: number];

/**
 * Defaults of the profile `standard`: two pods of everything that can share its work, one coordinator with a place for
 * its standby.
 *
 * Source: the tier "8 to 16 GiB of loaded data" of Milvus' sizing tool. It gives query nodes 4 CPU and 16 GiB, proxy
 * and coordinator 2 and 8, data nodes 4 and 16 from 2.6 on, where they build the indexes, and 2 and 8 before, where
 * index nodes do with 4 and 16. Local storage is not part of the tool: twice the default memory for query nodes,
 * which map vectors from disk (`queryNode.mmap.vectorField`, on since 2.6), once for roles that build indexes. It does not
 * follow a memory that a user sets: set `storage` with it.
 */
const STANDARD: Readonly<Record<RoleName, Row>> = {
  proxy: [2, 2, 8, 1],
  mixCoord: [1, 2, 8, 1],
  rootCoord: [1, 1, 4, 1],
  queryCoord: [1, 1, 4, 1],
  dataCoord: [1, 1, 4, 1],
  indexCoord: [1, 1, 2, 1],
  queryNode: [2, 4, 16, 32],
  dataNode: [2, 4, 16, 16],
  indexNode: [2, 4, 16, 16],
  streamingNode: [2, 2, 8, 16],
  cdc: [1, 1, 4, 1],
  standalone: [1, 2, 8, 50],
};

/** Rows that differ before 2.6. */
const STANDARD_BEFORE_2_6: Partial<Readonly<Record<RoleName, Row>>> = {
  dataNode: [2, 2, 8, 8],
};

const PROFILES = { standard: { rows: STANDARD, before2_6: STANDARD_BEFORE_2_6 } } as const;

/** Defaults of a role in a release. */
export function roleDefaults(role: RoleName, version: MilvusVersion, profile: Profile = 'standard'): RoleDefaults {
  const { rows, before2_6 } = PROFILES[profile];
  const [replicas, cpus, memory, storage] = (version.isAtLeast('2.6.0') ? undefined : before2_6[role]) ?? rows[role];
  return { replicas, cpu: Cpu.units(cpus), memory: Size.gibibytes(memory), storage: Size.gibibytes(storage) };
}
