import { resolveIndex } from './auto-index';
import { SCALAR_INDEXES } from './scalar-indexes';
import type { CollectionSpec, VectorFieldSpec } from './workload-spec';

/** Bytes that collections take, in one in-memory replica. */
export interface LoadedData {
  /** Vectors and scalar fields without any index. */
  readonly raw: number;
  /** Vector indexes that are read from memory, without margins. */
  readonly inMemory: number;
  /** The part of vector indexes on disk that stays in memory, without margins. */
  readonly ofDiskIndexes: number;
  /** Scalar fields, with the share that the sizing tool counts for mapped ones. */
  readonly scalars: number;
  /** Parts that the sizing tool does not count: scalar indexes, timestamps, bloom filters. */
  readonly beyondTool: number;
  /** Local disk: files of vector indexes, vectors apart from their index, mapped fields, scalar indexes. */
  readonly disk: number;
  /** Memory of GPUs. */
  readonly gpu: number;
}

const MIB = 1024 ** 2;

/** Largest segment of a collection: `dataCoord.segment.maxSize`. Source: `configs/milvus.yaml`. */
export const SEGMENT = 1024 * MIB;

/** Margin for each byte that is loaded. Source: sizing tool of Milvus. */
const MARGIN = 1.15;

/**
 * Share of mapped data that the sizing tool counts as memory. The loader of Milvus counts none; the larger counts. The tool has the
 * figure for scalar fields; this library also takes it for vector indexes.
 */
const MAPPED_SHARE = 0.1;

/**
 * Bytes of each row that Milvus keeps in memory besides its fields: its timestamp, and up to 2 for the bloom filter of its primary key.
 *
 * Source: `internal/querynodev2/segments/segment_loader.go`; the bloom filter is derived from its default false-positive rate.
 */
const ROW_OVERHEAD = 8 + 2;

const NONE: LoadedData = { raw: 0, inMemory: 0, ofDiskIndexes: 0, scalars: 0, beyondTool: 0, disk: 0, gpu: 0 };

/** Bytes of collections, each loaded once. */
export function loadedData(collections: readonly CollectionSpec[], release: string): LoadedData {
  const parts = collections.flatMap((collection) => [
    ...collection.vectors.map((vector) => vectorData(vector, release)),
    scalarData(collection),
  ]);
  return parts.reduce(add, NONE);
}

/**
 * Memory of one replica by the formula of the sizing tool: a margin of 15 %, and two segments for the load, which an index on disk does
 * not need.
 */
export function toolMemory({ inMemory, ofDiskIndexes, scalars }: LoadedData, segment = SEGMENT): number {
  return (inMemory + ofDiskIndexes + (inMemory > 0 ? 2 * segment : 0)) * MARGIN + scalars;
}

/** Memory of one replica without the segments for the load, which every query node needs for itself. */
export function residentMemory({ inMemory, ofDiskIndexes, scalars, beyondTool }: LoadedData): number {
  return (inMemory + ofDiskIndexes) * MARGIN + scalars + beyondTool;
}

/** Memory that a query node needs for the largest segment while it loads: twice its index, with the margin. */
export const LOADING_RESERVE = 2 * SEGMENT * MARGIN;

function vectorData({ index, element, vectors: given, mmap }: VectorFieldSpec, release: string): LoadedData {
  const { facts, vectors } = resolveIndex(index, element, given, release);
  const memory = facts.memory(vectors);
  const files = facts.disk?.(vectors) ?? 0;
  const apart = facts.rawOnDisk?.(vectors) ? vectors.raw : 0;
  const isMapped = mmap && facts.reads === 'memory';
  const held = isMapped ? memory * MAPPED_SHARE : memory;
  return {
    ...NONE,
    raw: vectors.raw,
    inMemory: facts.reads === 'memory' ? held : 0,
    ofDiskIndexes: facts.reads === 'disk' ? held : 0,
    disk: files + apart + (isMapped ? memory : 0),
    gpu: facts.gpu?.(vectors) ?? 0,
  };
}

function scalarData({ rows, scalars }: CollectionSpec): LoadedData {
  const each = scalars.map(({ bytes, index, mmap }): LoadedData => {
    const facts = SCALAR_INDEXES[index];
    const size = rows * bytes;
    const field = facts.keepsField ? size : 0;
    return {
      ...NONE,
      raw: size,
      scalars: mmap ? field * MAPPED_SHARE : field,
      beyondTool: size * (mmap ? facts.mappedMemory : facts.memory),
      disk: size * (mmap ? facts.mappedDisk : facts.disk) + (mmap ? field : 0),
    };
  });
  return each.reduce(add, { ...NONE, beyondTool: rows * ROW_OVERHEAD });
}

function add(first: LoadedData, second: LoadedData): LoadedData {
  const sum = (Object.keys(first) as (keyof LoadedData)[]).map((name) => [name, first[name] + second[name]] as const);
  return Object.fromEntries(sum) as unknown as LoadedData;
}
