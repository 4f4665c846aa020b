import { LOADING_RESERVE, loadedData, residentMemory, toolMemory } from './loaded-data';
import { searchCores } from './query-cost';
import type { CollectionSpec } from './workload-spec';

const GIB = 1024 ** 3;

/** Pods of one role, in plain numbers. */
export interface Pods {
  readonly replicas: number;
  readonly cpus: number;
  /** Bytes of memory. */
  readonly memory: number;
  /** Bytes of local disk. */
  readonly disk: number;
}

/** A size that pods can have. */
export interface PodSize {
  readonly cpus: number;
  readonly gibibytes: number;
}

/** Sizes of query nodes. Source: tiers of the sizing tool, one core for 4 GiB; Alibaba Cloud has the same ratio. */
export const QUERY_NODE_SIZES: readonly PodSize[] = [
  { cpus: 2, gibibytes: 8 },
  { cpus: 4, gibibytes: 16 },
  { cpus: 8, gibibytes: 32 },
  { cpus: 16, gibibytes: 64 },
  { cpus: 32, gibibytes: 128 },
];

/**
 * Share of the memory that Milvus fills: it refuses to load more. Source: `configs/milvus.yaml`,
 * queryCoord.overloadedMemoryThresholdPercentage.
 */
export const USABLE_SHARE = 0.9;

/** Segments are not spread evenly: the fullest node has 10 % more than the average. Planning figure of this library. */
const SKEW = 1.1;

/** Memory of the process itself. Planning figure of this library; a role of 2.3.5 without data was seen at 0.2 GiB. */
const BASE = 0.4 * GIB;

/** Share of a disk that data may fill: Milvus stops at 95 %, and 20 % stay free. Source: queryNode.maxDiskUsagePercentage. */
export const USABLE_DISK = 0.95 * 0.8;

/** Loaded data of the collections that have at least a number of replicas. */
interface Copies {
  readonly replicas: number;
  readonly tool: number;
  readonly resident: number;
}

/** Demands on the query nodes beyond the collections. */
export interface QueryNodeDemand {
  /** Pods that availability needs at least. */
  readonly leastPods: number;
  /** Pods for each that must hold the data: above 1, some may be lost. */
  readonly spare: number;
  /** Loaded bytes that were measured, including replicas. */
  readonly measured?: number;
  /** Bytes of data that arrives, if query nodes hold it. */
  readonly growing?: number;
}

/**
 * Query nodes for the collections: as many as hold every copy, and as many cores as the searches need. Of all sizes, the one with
 * the least memory in total is taken, and of equal ones the smallest pods.
 */
export function queryNodes(
  collections: readonly CollectionSpec[],
  release: string,
  { leastPods, spare, measured = 0, growing = 0 }: QueryNodeDemand,
  sizes = QUERY_NODE_SIZES,
): Pods {
  const cores = collections.reduce((sum, collection) => sum + searchCores(collection, release), 0);
  const copies = [
    ...copiesOf(collections, release).map((group) => ({ ...group, resident: group.resident + growing })),
    { replicas: 1, tool: 0, resident: measured },
  ];
  const disk = diskBytes(collections, release);
  const choices = sizes
    .filter((size) => usableBytes(size) > 0)
    .map((size) => {
      const needed = Math.max(podsOf(size, copies), Math.ceil(cores / size.cpus));
      return { size, replicas: Math.max(leastPods, Math.ceil(needed * spare)) };
    });
  const [best] = choices.sort(
    (a, b) => a.replicas * a.size.gibibytes - b.replicas * b.size.gibibytes || a.size.gibibytes - b.size.gibibytes,
  );
  const { size, replicas } = best ?? { size: { cpus: 2, gibibytes: 8 }, replicas: leastPods };
  return { replicas, cpus: size.cpus, memory: size.gibibytes * GIB, disk: (disk * SKEW * spare) / replicas / USABLE_DISK };
}

/** Whether query nodes of one size hold every copy of the collections, in memory and on disk. */
export function holds(
  pods: { readonly replicas: number; readonly memory: number; readonly disk: number },
  of: readonly CollectionSpec[],
  release: string,
): boolean {
  const size = { cpus: 0, gibibytes: pods.memory / GIB };
  if (usableBytes(size) <= 0 || podsOf(size, copiesOf(of, release)) > pods.replicas) return false;
  return diskBytes(of, release) * SKEW <= pods.replicas * pods.disk * USABLE_DISK;
}

/** Local disk of all copies. */
export function diskBytes(collections: readonly CollectionSpec[], release: string): number {
  return collections.reduce((sum, each) => sum + loadedData([each], release).disk * each.replicas, 0);
}

/** Loaded bytes of all copies, with the segments that each replica loads at once, as the sizing tool counts them. */
export function loadedBytes(collections: readonly CollectionSpec[], release: string): number {
  const copies = collections.filter((each) => loadedData([each], release).inMemory > 0).map(({ replicas }) => replicas);
  return residentBytes(collections, release) + LOADING_RESERVE * Math.max(...copies, 0);
}

/** Loaded bytes of all copies, as Milvus holds them. */
export function residentBytes(collections: readonly CollectionSpec[], release: string): number {
  return collections.reduce((sum, each) => sum + residentMemory(loadedData([each], release)) * each.replicas, 0);
}

/** Bytes of loaded data that one pod holds, next to the segment that it loads. */
export function usableBytes({ gibibytes }: PodSize): number {
  return (USABLE_SHARE * gibibytes * GIB - BASE - LOADING_RESERVE) / SKEW;
}

/** Each replica has whole nodes, which hold all collections with that many replicas; together the nodes hold all copies. */
function podsOf(size: PodSize, copies: readonly Copies[]): number {
  const each = copies.map((group) => group.replicas * nodesFor(size, group));
  return Math.max(...each, 0);
}

/** By the figure of the sizing tool for one replica, and by the figure of each node; the larger counts. */
function nodesFor(size: PodSize, { tool, resident }: Copies): number {
  const byTool = tool / ((USABLE_SHARE * size.gibibytes * GIB - BASE) / SKEW);
  return Math.max(Math.ceil(byTool), Math.ceil(resident / usableBytes(size)), 1);
}

function copiesOf(collections: readonly CollectionSpec[], release: string): Copies[] {
  const numbers = [...new Set(collections.map(({ replicas }) => replicas))];
  const groups = numbers.map((replicas) => {
    const data = loadedData(
      collections.filter((collection) => collection.replicas >= replicas),
      release,
    );
    return { replicas, tool: toolMemory(data), resident: residentMemory(data) };
  });
  const together = { replicas: 1, tool: 0, resident: residentBytes(collections, release) };
  return groups.length > 1 ? [...groups, together] : groups;
}
