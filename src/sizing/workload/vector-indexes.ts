import type { ReleaseRange } from '../../findings';
import type { VectorElement } from './vector-elements';

/** Index of a vector field, by its name in Milvus. */
export type VectorIndex =
  | 'AUTOINDEX'
  | 'FLAT'
  | 'BIN_FLAT'
  | 'IVF_FLAT'
  | 'BIN_IVF_FLAT'
  | 'IVF_SQ8'
  | 'IVF_PQ'
  | 'IVF_RABITQ'
  | 'SCANN'
  | 'HNSW'
  | 'HNSW_SQ'
  | 'HNSW_PQ'
  | 'HNSW_PRQ'
  | 'DISKANN'
  | 'AISAQ'
  | 'SPARSE_INVERTED_INDEX'
  | 'SPARSE_WAND'
  | 'GPU_BRUTE_FORCE'
  | 'GPU_IVF_FLAT'
  | 'GPU_IVF_PQ'
  | 'GPU_CAGRA';

/** Precision of the copy by which a compressed index ranks its candidates again. */
export type Refinement = 'none' | 'SQ6' | 'SQ8' | 'FP16' | 'BF16' | 'FP32';

/** Precision of the codes of `HNSW_SQ`. */
export type ScalarQuantizer = 'SQ4U' | 'SQ6' | 'SQ8' | 'FP16' | 'BF16';

/** Vectors of one field, and the parameters of their index. */
export interface IndexedVectors {
  readonly rows: number;
  /** Dimensions; non-zero values of a sparse vector. */
  readonly length: number;
  /** Bytes of the vectors without an index. */
  readonly raw: number;
  /** Links of a node of the graph, `M`. */
  readonly m: number;
  /** Clusters, `nlist`. */
  readonly nlist: number;
  /** Parts that product quantization splits a vector into, `m` of Milvus. */
  readonly subVectors: number;
  /** Bits of each part, `nbits`. */
  readonly bits: number;
  /** Residual quantizers of `HNSW_PRQ`, `nrq`. */
  readonly residuals: number;
  readonly quantizer: ScalarQuantizer;
  readonly refinement: Refinement;
  /** Whether `SCANN` keeps the vectors, `with_raw_data`. */
  readonly withRawData: boolean;
}

/** Facts of one index. All results are bytes of one in-memory replica, without margins. */
export interface VectorIndexFacts {
  readonly releases: ReleaseRange;
  readonly elements: readonly VectorElement[];
  readonly memory: (vectors: IndexedVectors) => number;
  /** Files of the index on the local disk of query nodes. */
  readonly disk?: (vectors: IndexedVectors) => number;
  /** Memory of GPUs. */
  readonly gpu?: (vectors: IndexedVectors) => number;
  /** Whether Milvus keeps the vectors apart, on local disk, because the index does not have them. */
  readonly rawOnDisk?: (vectors: IndexedVectors) => boolean;
  /** How the index is read: from memory, or from disk. */
  readonly reads: 'memory' | 'disk';
  readonly source: string;
}

/** Bits of a dimension in a copy. */
export const REFINEMENT_BITS: Readonly<Record<Refinement, number>> = { none: 0, SQ6: 6, SQ8: 8, FP16: 16, BF16: 16, FP32: 32 };

/** Bits of a dimension in the codes of `HNSW_SQ`. */
export const QUANTIZER_BITS: Readonly<Record<ScalarQuantizer, number>> = { SQ4U: 4, SQ6: 6, SQ8: 8, FP16: 16, BF16: 16 };

const FLOATS: readonly VectorElement[] = ['float32', 'float16', 'bfloat16'];
const MIB = 1024 ** 2;

/** Degree of a graph on disk, and vectors that `AISAQ` stores in each node. Source: defaults of Milvus' sizing tool. */
const DISK_GRAPH = { maxDegree: 56, inlineVectors: 56 };

/**
 * Dimension up to which Milvus was seen to use 1.8 times the memory of the formula with quantized graphs: 6 billion vectors of 128 dimensions
 * in `HNSW_SQ8` took 2.8 TB, and the formula says 1.54 TB. Source: milvus#45815.
 */
const QUANTIZED_GRAPH = { dimension: 128, factor: 1.8 };

const TOOL = 'sizing tool of Milvus, `sizingToolCommon.ts` of milvus-io/milvus.io at f57ab62';

const centroids = ({ nlist, length }: IndexedVectors): number => nlist * length * 4;
const graph = ({ rows, m }: IndexedVectors): number => 8 * m * rows;
const copy = ({ rows, length, refinement }: IndexedVectors): number => (rows * length * REFINEMENT_BITS[refinement]) / 8;
const codes = ({ rows, subVectors, bits }: IndexedVectors): number => rows * Math.ceil((subVectors * bits) / 8);
const raw = (vectors: IndexedVectors): number => vectors.raw;
const onDisk = ({ raw: bytes, length }: IndexedVectors): number => bytes * (1 + DISK_GRAPH.maxDegree / length);

/** A copy holds the vectors if it has at least their bits. */
const isLossy = ({ raw: bytes, rows, length, refinement }: IndexedVectors): boolean =>
  REFINEMENT_BITS[refinement] * rows * length < bytes * 8;

/** The formula, or the memory that vectors of a low dimension were seen to take, if that is more. */
function measured(formula: (vectors: IndexedVectors) => number): (vectors: IndexedVectors) => number {
  const { dimension, factor } = QUANTIZED_GRAPH;
  return (vectors) => Math.max(formula(vectors), factor * formula({ ...vectors, length: Math.min(vectors.length, dimension) }));
}

/** Every index of a vector field. `AUTOINDEX` is one of them in each release. */
export const VECTOR_INDEXES: Readonly<Record<Exclude<VectorIndex, 'AUTOINDEX'>, VectorIndexFacts>> = {
  FLAT: { releases: {}, elements: FLOATS, reads: 'memory', memory: raw, source: TOOL },
  BIN_FLAT: { releases: {}, elements: ['binary'], reads: 'memory', memory: raw, source: `${TOOL}, as FLAT` },
  IVF_FLAT: {
    releases: {},
    elements: FLOATS,
    reads: 'memory',
    memory: (vectors) => vectors.raw + centroids(vectors),
    source: TOOL,
  },
  BIN_IVF_FLAT: {
    releases: {},
    elements: ['binary'],
    reads: 'memory',
    memory: (vectors) => vectors.raw + centroids(vectors),
    source: `${TOOL}, as IVF_FLAT`,
  },
  IVF_SQ8: {
    releases: {},
    elements: FLOATS,
    reads: 'memory',
    memory: (vectors) => vectors.rows * vectors.length + centroids(vectors),
    rawOnDisk: () => true,
    source: `${TOOL}; milvus#45815 for the vectors on disk`,
  },
  IVF_PQ: {
    releases: {},
    elements: FLOATS,
    reads: 'memory',
    memory: (vectors) => codes(vectors) + centroids(vectors) + copy(vectors),
    rawOnDisk: isLossy,
    source: 'Milvus documentation, index explained: IVF_PQ',
  },
  IVF_RABITQ: {
    releases: { from: '2.6.0' },
    elements: FLOATS,
    reads: 'memory',
    memory: (vectors) => (vectors.rows * vectors.length) / 8 + copy(vectors) + centroids(vectors),
    rawOnDisk: isLossy,
    source: TOOL,
  },
  SCANN: {
    releases: {},
    elements: FLOATS,
    reads: 'memory',
    memory: ({ rows, length, raw: bytes, withRawData }) => (rows * length) / 2 + (withRawData ? bytes : 0),
    rawOnDisk: ({ withRawData }) => !withRawData,
    source: TOOL,
  },
  HNSW: {
    releases: {},
    elements: [...FLOATS, 'int8'],
    reads: 'memory',
    memory: (vectors) => vectors.raw + graph(vectors),
    source: TOOL,
  },
  HNSW_SQ: {
    releases: { from: '2.5.0' },
    elements: FLOATS,
    reads: 'memory',
    memory: measured((vectors) => (vectors.rows * vectors.length * QUANTIZER_BITS[vectors.quantizer]) / 8 + graph(vectors) + copy(vectors)),
    rawOnDisk: isLossy,
    source: 'derived from HNSW and the width of the codes; milvus#45815',
  },
  HNSW_PQ: {
    releases: { from: '2.5.0' },
    elements: FLOATS,
    reads: 'memory',
    memory: measured((vectors) => codes(vectors) + graph(vectors) + copy(vectors)),
    rawOnDisk: isLossy,
    source: 'derived from Milvus documentation, index explained: HNSW_PQ; milvus#45815',
  },
  HNSW_PRQ: {
    releases: { from: '2.5.0' },
    elements: FLOATS,
    reads: 'memory',
    memory: measured((vectors) => codes(vectors) * vectors.residuals + graph(vectors) + copy(vectors)),
    rawOnDisk: isLossy,
    source: 'derived as HNSW_PQ; milvus#45815',
  },
  DISKANN: {
    releases: {},
    elements: FLOATS,
    reads: 'disk',
    memory: (vectors) => vectors.raw / 4,
    disk: onDisk,
    source: TOOL,
  },
  AISAQ: {
    releases: { from: '2.6.0' },
    elements: FLOATS,
    reads: 'memory',
    memory: () => 16 * MIB,
    disk: (vectors) => onDisk(vectors) + vectors.raw * DISK_GRAPH.inlineVectors * 0.125,
    source: TOOL,
  },
  SPARSE_INVERTED_INDEX: {
    releases: { from: '2.4.0' },
    elements: ['sparse'],
    reads: 'memory',
    memory: raw,
    source: 'derived: 8 bytes for each non-zero value',
  },
  SPARSE_WAND: {
    releases: { from: '2.4.0' },
    elements: ['sparse'],
    reads: 'memory',
    memory: raw,
    source: 'derived: 8 bytes for each non-zero value',
  },
  GPU_BRUTE_FORCE: {
    releases: { from: '2.4.0' },
    elements: ['float32'],
    reads: 'memory',
    memory: raw,
    gpu: ({ raw: bytes, rows }) => (bytes + 4 * rows) * 1.5,
    source: TOOL,
  },
  GPU_IVF_FLAT: {
    releases: {},
    elements: ['float32'],
    reads: 'memory',
    memory: raw,
    gpu: (vectors) => (vectors.raw + 8 * vectors.rows + centroids(vectors) + 4 * vectors.nlist) * 1.5,
    source: TOOL,
  },
  GPU_IVF_PQ: {
    releases: {},
    elements: ['float32'],
    reads: 'memory',
    memory: raw,
    gpu: (vectors) => (codes(vectors) + 8 * vectors.rows + centroids(vectors) + 4 * vectors.nlist) * 1.5,
    source: TOOL,
  },
  GPU_CAGRA: {
    releases: { from: '2.4.0' },
    elements: ['float32'],
    reads: 'memory',
    memory: raw,
    gpu: ({ raw: bytes, rows }) => Math.max(bytes * 1.8, (bytes + rows * 64 * 4) * 1.5),
    source: `${TOOL}; Milvus documentation, GPU index: 1.8 times the vectors; the larger counts`,
  },
};
