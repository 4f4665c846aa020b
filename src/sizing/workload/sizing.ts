import { Size, SizeRoundingBehavior } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-27';
import type { Mistake } from '../../findings';
import type { Profile } from '../../model';
import { ROLES, hasRole, type MilvusVersion, type RoleName } from '../../version';
import { bucketBytes, dependencySizes } from './dependency-sizes';
import { buildCores, growingBytes, withInserts, withSlots, withinChannels } from './ingestion';
import { loadedData, toolMemory } from './loaded-data';
import { diskBytes, loadedBytes, queryNodes, residentBytes } from './query-nodes';
import { searchCores } from './query-cost';
import { WORKLOAD_BEYOND_KUBERNETES } from '../rules';
import { standaloneTier, streamingTier, tierOf, type Tier } from './role-tiers';
import { sizingNotes } from './sizing-notes';
import type { Workload } from './workload';

const GIB = 1024 ** 3;
const MIB = 1024 ** 2;

/** Options of a sizing. */
export interface SizingOptions {
  /** The release: indexes and roles differ between releases. */
  readonly version: MilvusVersion;
  /**
   * What the cluster is for: `highly-available` holds the data without one of three zones.
   *
   * @default 'standard'
   */
  readonly profile?: Profile;
  /**
   * Memory of the loaded data that you measured, including in-memory replicas. It counts if it is more than the formulas give.
   *
   * @default - only the formulas count
   */
  readonly loadedData?: Size;
}

/** Pods of a role. */
export interface RoleSize {
  readonly role: RoleName;
  readonly replicas: number;
  readonly cpu: Cpu;
  readonly memory: Size;
  /** Local storage of each pod. */
  readonly storage: Size;
  /** Origin of the numbers, in a sentence. */
  readonly reason: string;
}

/** Members of a dependency in the same Kubernetes cluster. */
export interface DependencyDemand {
  readonly name: string;
  readonly members: number;
  readonly cpu: Cpu;
  readonly memory: Size;
  /** Disk of each member. */
  readonly disk: Size;
}

/** Most nodes of a Kubernetes cluster. Source: Kubernetes documentation, considerations for large clusters. */
const MOST_NODES = 5000;

/** Pods for availability, and pods for each that must hold the data. */
const PROFILES: Readonly<Record<Profile, { readonly least: number; readonly coordinators: number; readonly spare: number }>> = {
  development: { least: 1, coordinators: 1, spare: 1 },
  standard: { least: 2, coordinators: 1, spare: 1 },
  'highly-available': { least: 3, coordinators: 2, spare: 1.5 },
};

/** Collections from which a coordinator needs more. Planning figure of this library. */
const MANY_COLLECTIONS = { count: 10_000, cpus: 4, gibibytes: 16 };

/** A standalone also indexes and inserts: half as much again as the data, at least 4 GiB. Planning figure of this library; milvus#23442. */
const STANDALONE = { factor: 1.5, least: 4 };

/**
 * Sizes of a Milvus for a workload.
 *
 * @example
 * const workload = Workload.of({ collections: [{ rows: 10_000_000, vectors: [{ dimension: 768, index: 'HNSW' }] }] });
 * const queryNode = Sizing.of(workload, { version: MilvusVersion.V2_6 }).role('queryNode');
 * console.log(queryNode?.replicas, queryNode?.memory.asString());
 */
export class Sizing {
  /** Sizes a Milvus. With a mistake in the workload, the sizes are those of its usable part. */
  public static of(workload: Workload, options: SizingOptions): Sizing {
    return new Sizing(workload, options);
  }

  /** What the cluster is for. */
  public readonly profile: Profile;
  /** The mistakes in the workload, in this release. */
  public readonly mistakes: readonly Mistake[];
  /** Vectors and scalar fields without indexes, once. */
  public readonly raw: Size;
  /** Memory of one in-memory replica, by the formula of Milvus' sizing tool. */
  public readonly loadedOnce: Size;
  /** Memory of all in-memory replicas. */
  public readonly loaded: Size;
  /** Local disk of all query nodes that the data needs, without reserve. */
  public readonly localDisk: Size;
  /** Memory of the GPUs of one in-memory replica. */
  public readonly gpuMemory: Size;
  /** Objects in the bucket. */
  public readonly bucket: Size;
  /** Cores of query nodes that the searches keep busy. */
  public readonly searchCpu: Cpu;
  /** Roles of a cluster. */
  public readonly roles: readonly RoleSize[];
  /** The one pod of a standalone, instead of the roles. */
  public readonly standalone: RoleSize;
  /** Dependencies, if they run in the same Kubernetes cluster. You need one of the message queues, or the queue inside of Milvus. */
  public readonly dependencies: readonly DependencyDemand[];
  /** Limits of the figures: what was not measured, and what the workload exceeds. */
  public readonly notes: readonly string[];

  private constructor(workload: Workload, { version, profile = 'standard', loadedData: measured }: SizingOptions) {
    const { collections } = workload;
    const release = version.version;
    const data = loadedData(collections, release);
    const tool = toolMemory(data);
    const resident = Math.max(residentBytes(collections, release), measuredBytes(measured));
    const loaded = Math.max(loadedBytes(collections, release), resident);
    const disk = diskBytes(collections, release);
    const cores = collections.reduce((sum, each) => sum + searchCores(each, release), 0);
    this.profile = profile;
    this.raw = sizeOf(data.raw);
    this.loadedOnce = sizeOf(tool);
    this.loaded = sizeOf(loaded);
    this.localDisk = sizeOf(disk);
    this.gpuMemory = sizeOf(data.gpu);
    this.bucket = sizeOf(bucketBytes(data.raw, tool, data.disk));
    this.searchCpu = cpuOf(cores);
    this.roles = roleSizes({ workload, version, profile, once: tool, loaded, resident });
    this.mistakes = [...workload.mistakes, ...workload.mistakesIn(version), ...this.roles.flatMap(tooManyPods)];
    this.standalone = standaloneSize(loaded, data.raw, disk);
    this.dependencies = dependencySizes(data.raw, tool).map(({ name, members, cpus, gibibytes, disk: ofMember }) => ({
      name,
      members,
      cpu: cpuOf(cpus),
      memory: Size.gibibytes(gibibytes),
      disk: sizeOf(ofMember * GIB),
    }));
    this.notes = sizingNotes(collections, release);
  }

  /** The pods of a role; undefined if the release does not have it, or if its size does not follow from the workload. */
  public role(name: RoleName): RoleSize | undefined {
    return name === 'standalone' ? this.standalone : this.roles.find(({ role }) => role === name);
  }
}

/** Bytes that were measured; an amount that cannot be is a finding elsewhere. */
function measuredBytes(measured: Size | undefined): number {
  const bytes = measured ? measured.toKibibytes({ rounding: SizeRoundingBehavior.NONE }) * 1024 : 0;
  return Number.isFinite(bytes) ? bytes : 0;
}

function tooManyPods({ role, replicas }: RoleSize): Mistake[] {
  if (replicas <= MOST_NODES) return [];
  const { fix } = WORKLOAD_BEYOND_KUBERNETES;
  return [{ rule: WORKLOAD_BEYOND_KUBERNETES, prop: 'collections', problem: `need ${replicas} pods of ${role}.`, fix }];
}

interface Demand {
  readonly workload: Workload;
  readonly version: MilvusVersion;
  readonly profile: Profile;
  /** Bytes of one in-memory replica, by the sizing tool. */
  readonly once: number;
  /** Bytes of all in-memory replicas, with the segments that they load at once. */
  readonly loaded: number;
  /** Bytes of all in-memory replicas, by the formulas or as measured. */
  readonly resident: number;
}

function roleSizes({ workload: { collections }, version, profile, once, loaded, resident }: Demand): RoleSize[] {
  const release = version.version;
  const { least, coordinators, spare } = PROFILES[profile];
  const growing = growingBytes(collections);
  const hasStreaming = hasRole(version, 'streamingNode');
  const nodes = queryNodes(collections, release, { leastPods: least, spare, measured: resident, growing: hasStreaming ? 0 : growing });
  const words = `${inGib(loaded)} loaded`;
  const searching = collections.reduce((sum, each) => sum + searchCores(each, release), 0);
  const searches = searching > 0 ? `, ${Math.ceil(searching)} CPU for searches` : '';
  const cores = buildCores(collections);
  const tiered = (role: RoleName, pods: number, change: (tier: Tier) => Tier = (tier) => tier): RoleSize[] => {
    const tier = hasRole(version, role) ? tierOf(role, release, once / GIB) : undefined;
    return tier ? [roleSize(role, change(tier), pods, `tier of the sizing tool for ${inGib(once)} loaded once`)] : [];
  };
  const builder = (tier: Tier) => withInserts(withSlots(tier), { cores });
  const isMany = collections.reduce((sum, { count }) => sum + count, 0) >= MANY_COLLECTIONS.count;
  const coordinator = ([pods, cpus, gibibytes]: Tier): Tier =>
    isMany ? [pods, Math.max(cpus, MANY_COLLECTIONS.cpus), Math.max(gibibytes, MANY_COLLECTIONS.gibibytes)] : [pods, cpus, gibibytes];
  const streaming = withinChannels(withInserts(streamingTier(nodes.replicas * nodes.cpus), { growing }));
  return [
    ...tiered('proxy', least),
    ...tiered('mixCoord', coordinators, coordinator),
    {
      role: 'queryNode',
      replicas: nodes.replicas,
      cpu: Cpu.units(nodes.cpus),
      memory: sizeOf(nodes.memory),
      storage: sizeOf(Math.max(nodes.disk, nodes.memory)),
      reason: `${words}${searches}, 90 % of memory usable, one segment twice while it loads, ${spare > 1 ? 'one of three zones lost' : 'no pod lost'}`,
    },
    ...tiered('dataNode', least, hasRole(version, 'indexNode') ? undefined : builder),
    ...tiered('indexNode', least, builder),
    ...(hasStreaming
      ? [roleSize('streamingNode', streaming, least, 'tier of the sizing tool for the cores of query nodes, and inserts')]
      : []),
  ];
}

/** A role that keeps data gets as much local disk as memory, as in the defaults of the library. */
function roleSize(role: RoleName, [pods, cpus, gibibytes]: Tier, least: number, reason: string): RoleSize {
  const storage = Size.gibibytes(ROLES[role].keepsData ? gibibytes : 1);
  return { role, replicas: Math.max(pods, least), cpu: cpuOf(cpus), memory: Size.gibibytes(gibibytes), storage, reason };
}

/** Local disk of a standalone also has the data, as much again for compaction, and its queue: 8 GiB of each of 16 topics at most. */
function standaloneSize(loaded: number, raw: number, disk: number): RoleSize {
  const needed = Math.max(loaded * STANDALONE.factor, loaded + STANDALONE.least * GIB);
  const [, cpus, gibibytes] = standaloneTier(needed / GIB);
  const storage = sizeOf(Math.max(50 * GIB, 2 * (raw + loaded) + Math.min(raw, 128 * GIB) + disk));
  const reason = `${inGib(loaded)} loaded, and half as much again or 4 GiB to index and insert`;
  return { role: 'standalone', replicas: 1, cpu: cpuOf(cpus), memory: Size.gibibytes(gibibytes), storage, reason };
}

/** Whole GiB, or MiB below one GiB; rounded up. */
function sizeOf(bytes: number): Size {
  return bytes < GIB ? Size.mebibytes(Math.ceil(bytes / MIB)) : Size.gibibytes(Math.ceil(bytes / GIB));
}

function cpuOf(cores: number): Cpu {
  return Number.isInteger(cores) ? Cpu.units(cores) : Cpu.millis(Math.ceil(cores * 1000));
}

function inGib(bytes: number): string {
  return `${Math.ceil((bytes / GIB) * 10) / 10} GiB`;
}
