import { resolveIndex } from './auto-index';
import { isOnDisk } from './query-cost';
import type { VectorIndex } from './vector-indexes';
import type { CollectionSpec } from './workload-spec';

/** Indexes whose memory nobody published: the formulas are derived. */
const DERIVED: ReadonlySet<VectorIndex> = new Set(['HNSW_SQ', 'HNSW_PQ', 'HNSW_PRQ', 'SPARSE_INVERTED_INDEX', 'SPARSE_WAND']);

/** Indexes that the benchmark of searches is about. */
const GRAPHS: ReadonlySet<VectorIndex> = new Set(['HNSW', 'HNSW_SQ', 'HNSW_PQ', 'HNSW_PRQ', 'DISKANN']);

/** The most collections times shards and partitions. Source: Milvus documentation, limits: rootCoord.maxGeneralCapacity. */
const COLLECTIONS = 65_536;

/** Limits of the figures of a workload, in sentences. */
export function sizingNotes(collections: readonly CollectionSpec[], release: string): readonly string[] {
  const of = collections.flatMap((collection) =>
    collection.vectors.map(({ index, element, vectors }) => ({ collection, name: resolveIndex(index, element, vectors, release).name })),
  );
  const names = (found: typeof of) => [...new Set(found.map(({ name }) => name))].join(', ');
  const derived = of.filter(({ name }) => DERIVED.has(name));
  const searched = of.filter(({ name, collection }) => collection.queriesPerSecond > 0 && !GRAPHS.has(name));
  const slow = collections.filter((each) => each.latency === 'low' && each.queriesPerSecond > 0 && isOnDisk(each, release));
  const count = collections.reduce((sum, each) => sum + each.count, 0);
  return [
    ...(derived.length > 0 ? [`The memory of ${names(derived)} is derived and was not measured: load a sample and compare.`] : []),
    ...(searched.length > 0 ? [`The CPU for searches is that of HNSW; ${names(searched)} was not measured: run your own benchmark.`] : []),
    ...slow.map(({ name }) => `${name} is searched on disk, so low latency needs local NVMe disks; expect tens of milliseconds.`),
    ...(count > COLLECTIONS ? [`${count} collections exceed the limit of ${COLLECTIONS}: use partition keys.`] : []),
  ];
}
