import type { Tier } from './role-tiers';
import { rowBytes, type CollectionSpec } from './workload-spec';

const GIB = 1024 ** 3;

/**
 * Rows of 768 dimensions whose index one core builds in a second: 10 million in 7524 seconds on 16 cores with 2.6.14. Milvus 2.5.11 took
 * 4636 seconds; the slower one counts.
 *
 * Source: VectorDBBench at 4ea1810, `vectordb_bench/results/Milvus`
 */
const BUILT_ROWS = 10e6 / 7524 / 16;
const BENCHMARK_DIMENSION = 768;

/** Times that growing data takes its size, with the index that Milvus builds meanwhile. Source: `configs/milvus.yaml`, queryNode.memoryIndexLoadPredictMemoryUsageFactor. */
const GROWING_FACTOR = 2.5;

/** Seconds that data grows before it is sealed. Source: `configs/milvus.yaml`, dataCoord.segment.maxIdleTime. */
const GROWING_SECONDS = 600;

/** Share of its memory at which a streaming node flushes. Source: `configs/milvus.yaml`, streaming.flush.memoryThreshold. */
const FLUSH_SHARE = 0.6;

/** Cores that index what is inserted, as fast as it arrives. */
export function buildCores(collections: readonly CollectionSpec[]): number {
  return collections.reduce((sum, { insertsPerSecond, vectors }) => {
    const dimensions = vectors.reduce((all, { vectors: { length } }) => all + Math.max(length, BENCHMARK_DIMENSION), 0);
    return sum + (insertsPerSecond * dimensions) / BENCHMARK_DIMENSION / BUILT_ROWS;
  }, 0);
}

/** Memory of the data that has arrived and is not sealed yet. */
export function growingBytes(collections: readonly CollectionSpec[]): number {
  return collections.reduce((sum, each) => sum + each.insertsPerSecond * rowBytes(each) * GROWING_SECONDS * GROWING_FACTOR, 0);
}

/** A tier with as many pods as the inserts need, if these are more. */
export function withInserts(tier: Tier, need: { readonly cores?: number; readonly growing?: number }): Tier {
  const [pods, cpus, gibibytes] = tier;
  const byCores = Math.ceil((need.cores ?? 0) / cpus);
  const byMemory = Math.ceil((need.growing ?? 0) / (FLUSH_SHARE * gibibytes * GIB));
  return [Math.max(pods, byCores, byMemory), cpus, gibibytes];
}

/** Channels that streaming nodes share; more nodes are idle. Source: `configs/milvus.yaml`, rootCoord.dmlChannelNum. */
const CHANNELS = 16;

/** A tier of streaming nodes with at most one for each channel: larger pods instead of more. */
export function withinChannels([pods, cpus, gibibytes]: Tier): Tier {
  const times = Math.max(1, Math.ceil(pods / CHANNELS));
  return times === 1 ? [pods, cpus, gibibytes] : [CHANNELS, cpus * times, gibibytes * times];
}

/**
 * A tier of nodes that build indexes, with 4 GiB for each core. The tool gives its largest tier 2 GiB, with which half of the cores get no
 * slot. Source: `internal/datanode/index`, slots of a node in 2.6: the smaller of half its cores and an eighth of its GiB
 */
export function withSlots([pods, cpus, gibibytes]: Tier): Tier {
  return [pods, cpus, Math.max(gibibytes, cpus * 4)];
}
