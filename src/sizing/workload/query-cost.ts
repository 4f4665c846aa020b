import type { ReleaseRange } from '../../findings';
import { isWithin } from '../../version';
import { resolveIndex } from './auto-index';
import type { RecallClass } from './collection-props';
import type { CollectionSpec } from './workload-spec';

/** Searches in a second that 16 cores answer, over 1 and over 10 million vectors of 768 dimensions. */
interface Throughput {
  readonly releases: ReleaseRange;
  readonly of1M: Readonly<Record<RecallClass, number>>;
  readonly of10M: Readonly<Record<RecallClass, number>>;
}

/** Cores, dimension and rows of the benchmark. */
const BENCHMARK = { cores: 16, dimension: 768, small: 1e6, large: 10e6 };

/**
 * Throughput of one machine with 16 cores and an `HNSW_SQ` index, 100 results a search. Each class has the row whose recall is at least its
 * own.
 *
 * Source: VectorDBBench at 4ea1810, `vectordb_bench/results/Milvus`, 16c64g: Milvus 2.5.11 and 2.6.14. Releases before 2.5 are taken as 2.5,
 * and later ones as 2.6.
 */
const THROUGHPUTS: readonly Throughput[] = [
  {
    releases: { below: '2.6.0' },
    of1M: { '90%': 3465, '95%': 3465, '97%': 2233 },
    of10M: { '90%': 437, '95%': 437, '97%': 136 },
  },
  {
    releases: { from: '2.6.0' },
    of1M: { '90%': 5973, '95%': 4006, '97%': 2085 },
    of10M: { '90%': 2747, '95%': 1833, '97%': 877 },
  },
];

/**
 * Times that a search over an index on disk, or mapped from it, costs more. Source: CU types of Zilliz Cloud: 500 to 1500 searches a second
 * of a performance unit, 100 to 300 of a capacity unit.
 */
const DISK_FACTOR = 5;

/**
 * Searches during inserts: 2747 a second without, 306 with 500 inserted rows a second, 156 with 1000. More rows were not measured, so
 * the factor stays. Source: VectorDBBench at 4ea1810, Milvus 2.6.14, 10 million vectors, streaming case.
 */
const INSERT_FACTORS = { perRow: (2747 / 156 - 1) / 1000, most: 2747 / 156 };

/** CPU kept free so that answer times stay low. Source: none; a planning figure of this library. */
const LOW_LATENCY_HEADROOM = 1.3;

/** Whether a vector field is searched on disk. */
export function isOnDisk({ vectors }: CollectionSpec, release: string): boolean {
  return vectors.some(
    ({ index, element, vectors: given, mmap }) => mmap || (resolveIndex(index, element, given, release).facts.disk?.(given) ?? 0) > 0,
  );
}

/** Cores of query nodes that the searches of a collection keep busy, over all in-memory replicas. */
export function searchCores(collection: CollectionSpec, release: string): number {
  const { queriesPerSecond, recall, latency, insertsPerSecond, vectors, rows, count } = collection;
  if (queriesPerSecond === 0) return 0;
  const rates = THROUGHPUTS.find(({ releases }) => isWithin(release, releases)) ?? THROUGHPUTS[0];
  const seconds = coreSeconds(rows / count, rates?.of1M[recall] ?? 1, rates?.of10M[recall] ?? 1);
  const dimension = Math.max(...vectors.map(({ vectors: { length } }) => length), BENCHMARK.dimension);
  const inserts = Math.min(1 + insertsPerSecond * INSERT_FACTORS.perRow, INSERT_FACTORS.most);
  const factors = [
    dimension / BENCHMARK.dimension,
    inserts,
    isOnDisk(collection, release) ? DISK_FACTOR : 1,
    latency === 'low' ? LOW_LATENCY_HEADROOM : 1,
  ];
  return factors.reduce((product, factor) => product * factor, queriesPerSecond * seconds);
}

/** Core seconds of one search: constant below the benchmark, linear in the rows between its two sizes, proportional above. */
function coreSeconds(rows: number, small: number, large: number): number {
  const [first, second] = [BENCHMARK.cores / small, BENCHMARK.cores / large];
  if (rows <= BENCHMARK.small) return first;
  if (rows >= BENCHMARK.large) return (second * rows) / BENCHMARK.large;
  return first + ((second - first) * (rows - BENCHMARK.small)) / (BENCHMARK.large - BENCHMARK.small);
}
