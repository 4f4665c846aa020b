import { Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-27';
import type { ReleaseRange } from '../findings';
import type { Profile, SpreadPolicy } from '../model';
import { isWithin, type MilvusVersion, type RoleName } from '../version';

/** What a role gets where a user says nothing. */
export interface RoleDefaults {
  readonly replicas: number;
  readonly cpu: Cpu;
  readonly memory: Size;
  /** Size of Milvus' local storage. */
  readonly storage: Size;
}

/** Replicas, CPUs, GiB of memory, GiB of local storage. */
type Row = readonly [replicas: number, cpus: number, memory: number, storage: number];

interface Exception {
  readonly releases: ReleaseRange;
  readonly rows: Partial<Readonly<Record<RoleName, Row>>>;
}

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

/** Rows that are other ones in some releases. */
const STANDARD_EXCEPTIONS: readonly Exception[] = [{ releases: { below: '2.6.0' }, rows: { dataNode: [2, 2, 8, 8] } }];

/**
 * The tier "up to 8 GiB of loaded data" of the sizing tool, once. Local storage follows the rules of the standard.
 */
const DEVELOPMENT: Readonly<Record<RoleName, Row>> = {
  proxy: [1, 1, 4, 1],
  mixCoord: [1, 1, 4, 1],
  rootCoord: [1, 1, 2, 1],
  queryCoord: [1, 1, 2, 1],
  dataCoord: [1, 1, 2, 1],
  indexCoord: [1, 1, 2, 1],
  queryNode: [1, 2, 8, 16],
  dataNode: [1, 2, 8, 8],
  indexNode: [1, 2, 8, 8],
  streamingNode: [1, 2, 8, 8],
  cdc: [1, 1, 4, 1],
  standalone: [1, 2, 8, 50],
};

/** Pods of the profile `highly available`: as many as one for each of three zones, and two of what waits as a standby. */
const HIGHLY_AVAILABLE: Partial<Readonly<Record<RoleName, number>>> = {
  proxy: 3,
  mixCoord: 2,
  rootCoord: 2,
  queryCoord: 2,
  dataCoord: 2,
  indexCoord: 1,
  queryNode: 3,
  dataNode: 3,
  indexNode: 3,
  streamingNode: 3,
};

/** What a profile sets. */
export interface ProfileFacts {
  readonly rows: Readonly<Record<RoleName, Row>>;
  readonly exceptions?: readonly Exception[];
  readonly replicas?: Partial<Readonly<Record<RoleName, number>>>;
  readonly spread: SpreadPolicy;
  /** Seconds after which pods leave a lost node; by default it is for the cluster to say. */
  readonly lostNodeSeconds?: number;
}

/** The profiles. A profile is data: no code asks for its name. */
export const PROFILES: Readonly<Record<Profile, ProfileFacts>> = {
  development: { rows: DEVELOPMENT, spread: 'none' },
  standard: { rows: STANDARD, exceptions: STANDARD_EXCEPTIONS, spread: 'preferred' },
  'highly-available': {
    rows: STANDARD,
    exceptions: STANDARD_EXCEPTIONS,
    replicas: HIGHLY_AVAILABLE,
    spread: 'required',
    lostNodeSeconds: 60,
  },
};

/** Defaults of a role in a release. */
export function roleDefaults(role: RoleName, version: MilvusVersion, profile: Profile = 'standard'): RoleDefaults {
  const { rows, exceptions = [], replicas: more = {} } = PROFILES[profile];
  const exception = exceptions.find(({ releases }) => isWithin(version.version, releases));
  const [replicas, cpus, memory, storage] = exception?.rows[role] ?? rows[role];
  const sizes = { cpu: Cpu.units(cpus), memory: Size.gibibytes(memory), storage: Size.gibibytes(storage) };
  return { replicas: more[role] ?? replicas, ...sizes };
}
