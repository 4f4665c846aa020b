import { Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-27';
import type { ReleaseRange } from '../findings';
import type { Profile, SpreadPolicy } from '../model';
import { isWithin, type MilvusVersion, type RoleName } from '../version';

/** Defaults of a role, for props that the user leaves out. */
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
 * Defaults of the profile `standard`: two pods of each role that can share its work, and one coordinator, which can get a
 * standby.
 *
 * Source: the tier "8 to 16 GiB of loaded data" of Milvus' sizing tool. It gives query nodes 4 CPU and 16 GiB, proxy and
 * coordinator 2 CPU and 8 GiB. From 2.6 on, data nodes build the indexes and get 4 CPU and 16 GiB. Before, data nodes get 2 CPU
 * and 8 GiB, and index nodes 4 CPU and 16 GiB. The tool does not size local storage. Query nodes get twice the default memory,
 * because they map vectors from disk (`queryNode.mmap.vectorField`, on since 2.6). Roles that build indexes get the default
 * memory once. Local storage does not follow a memory that a user sets, so set `storage` with it.
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

/** Rows that differ in some releases. */
const STANDARD_EXCEPTIONS: readonly Exception[] = [{ releases: { below: '2.6.0' }, rows: { dataNode: [2, 2, 8, 8] } }];

/**
 * Defaults of the profile `development`: one pod for each role of the tier "up to 8 GiB of loaded data" of the sizing tool. Local
 * storage follows the rules of the profile `standard`.
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
  standalone: [1, 1, 4, 20],
};

/** Pods of the profile `highly-available`: enough for one in each of three zones, and two of each role that has a standby. */
const HIGHLY_AVAILABLE: Readonly<Record<RoleName, number>> = {
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
  cdc: 1,
  standalone: 1,
};

/** What a profile sets. */
export interface ProfileFacts {
  readonly rows: Readonly<Record<RoleName, Row>>;
  readonly exceptions?: readonly Exception[];
  readonly replicas?: Readonly<Record<RoleName, number>>;
  readonly spread: SpreadPolicy;
  /** Seconds after which pods leave a lost node; by default the cluster decides. */
  readonly lostNodeSeconds?: number;
}

/** Facts of each profile. No code compares the name of a profile. */
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
  const { rows, exceptions = [], replicas: ofProfile } = PROFILES[profile];
  const exception = exceptions.find(({ releases }) => isWithin(version.version, releases));
  const [replicas, cpus, memory, storage] = exception?.rows[role] ?? rows[role];
  const sizes = { cpu: Cpu.units(cpus), memory: Size.gibibytes(memory), storage: Size.gibibytes(storage) };
  return { replicas: ofProfile?.[role] ?? replicas, ...sizes };
}
