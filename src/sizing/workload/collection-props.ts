import { boolean, listOf, oneOf, propsOf, reader, string, type PropsType, type Reader } from '../../props';
import type { ScalarIndex } from './scalar-indexes';
import type { VectorElement } from './vector-elements';
import type { Refinement, ScalarQuantizer, VectorIndex } from './vector-indexes';

/** Share of the true neighbors that a search returns: 90 %, 95 % or 97 %. */
export type RecallClass = '90%' | '95%' | '97%';

/** Answer time of searches: `low` keeps CPU in reserve and needs vectors in memory, `relaxed` does not. */
export type LatencyClass = 'low' | 'relaxed';

/** A vector field of a collection. */
export interface VectorFieldProps {
  /**
   * Dimension. A binary vector counts bits.
   *
   * @default - required, except for sparse vectors
   */
  readonly dimension?: number;
  /**
   * Average number of non-zero values of a sparse vector.
   *
   * @default - required for sparse vectors; others do not have it
   */
  readonly nonZeros?: number;
  /**
   * Type of the elements.
   *
   * @default 'float32'
   */
  readonly element?: VectorElement;
  /**
   * Index.
   *
   * @default 'AUTOINDEX'
   */
  readonly index?: VectorIndex;
  /**
   * Links of a node of the graph: `M` of the indexes `HNSW…`.
   *
   * @default 30
   */
  readonly m?: number;
  /**
   * Clusters: `nlist` of the indexes `IVF_…`.
   *
   * @default 128
   */
  readonly nlist?: number;
  /**
   * Parts that product quantization splits a vector into: `m` of `IVF_PQ`, `HNSW_PQ` and `HNSW_PRQ`.
   *
   * @default - one for each 4 dimensions
   */
  readonly subVectors?: number;
  /**
   * Bits of each part: `nbits`.
   *
   * @default 8
   */
  readonly bits?: number;
  /**
   * Residual quantizers of `HNSW_PRQ`: `nrq`.
   *
   * @default 2
   */
  readonly residuals?: number;
  /**
   * Precision of the codes of `HNSW_SQ`: `sq_type`.
   *
   * @default 'SQ8'
   */
  readonly quantizer?: ScalarQuantizer;
  /**
   * Precision of the copy that ranks candidates again: `refine_type`.
   *
   * @default 'none'
   */
  readonly refinement?: Refinement;
  /**
   * Whether `SCANN` keeps the vectors: `with_raw_data`.
   *
   * @default true
   */
  readonly withRawData?: boolean;
  /**
   * Whether Milvus maps the index from local disk instead of holding it in memory.
   *
   * @default false
   */
  readonly mmap?: boolean;
}

/** Scalar fields of a collection with the same index. */
export interface ScalarFieldProps {
  /** Average bytes of the fields in one row. */
  readonly bytes: number;
  /**
   * Index.
   *
   * @default 'none'
   */
  readonly index?: ScalarIndex;
  /**
   * Whether Milvus maps the field and its index from local disk instead of holding them in memory.
   *
   * @default false
   */
  readonly mmap?: boolean;
}

/** A collection, or several of the same shape. */
export interface CollectionProps {
  /**
   * Name for the sheet.
   *
   * @default - the position in the list
   */
  readonly name?: string;
  /** Rows of each collection today. */
  readonly rows: number;
  /** Vector fields. */
  readonly vectors: readonly VectorFieldProps[];
  /**
   * Scalar fields, including the primary key.
   *
   * @default - a primary key of 8 bytes
   */
  readonly scalars?: readonly ScalarFieldProps[];
  /**
   * Number of collections of this shape.
   *
   * @default 1
   */
  readonly count?: number;
  /**
   * In-memory replicas of each collection. Milvus loads a whole copy for each.
   *
   * @default 1
   */
  readonly replicas?: number;
  /**
   * Rows that each collection gains in a month.
   *
   * @default 0
   */
  readonly rowsPerMonth?: number;
  /**
   * Rows that clients insert or upsert in a second, in all collections of this shape.
   *
   * @default 0
   */
  readonly insertsPerSecond?: number;
  /**
   * Searches in a second, in all collections of this shape.
   *
   * @default 0
   */
  readonly queriesPerSecond?: number;
  /**
   * Share of the true neighbors that a search returns.
   *
   * @default '95%'
   */
  readonly recall?: RecallClass;
  /**
   * Answer time of searches.
   *
   * @default 'low'
   */
  readonly latency?: LatencyClass;
}

/** What Milvus has to hold and to serve. */
export interface WorkloadProps {
  /** Collections that are loaded at the same time. */
  readonly collections: readonly CollectionProps[];
  /**
   * Months for which the sizes must last, counted from the rows of today.
   *
   * @default 12
   */
  readonly months?: number;
}

/** Most rows, and the largest value of any other amount. */
const LARGEST = 1e12;

/** A number within bounds. Milvus' own limits are those of its documentation, limits. */
function between(least: number, most: number, isWhole = true): Reader<number> {
  const what = `a ${isWhole ? 'whole ' : ''}number from ${least} to ${most}`;
  return reader(
    (given) => typeof given === 'number' && given >= least && given <= most && (!isWhole || Number.isInteger(given)),
    () => `Write ${what}.`,
  );
}

const vectorReader = propsOf<VectorFieldProps>(
  {
    dimension: between(1, 262_144),
    nonZeros: between(1, 1_000_000),
    element: oneOf<VectorElement>({ float32: true, float16: true, bfloat16: true, int8: true, binary: true, sparse: true }),
    index: oneOf<VectorIndex>({
      AUTOINDEX: true,
      FLAT: true,
      BIN_FLAT: true,
      IVF_FLAT: true,
      BIN_IVF_FLAT: true,
      IVF_SQ8: true,
      IVF_PQ: true,
      IVF_RABITQ: true,
      SCANN: true,
      HNSW: true,
      HNSW_SQ: true,
      HNSW_PQ: true,
      HNSW_PRQ: true,
      DISKANN: true,
      AISAQ: true,
      SPARSE_INVERTED_INDEX: true,
      SPARSE_WAND: true,
      GPU_BRUTE_FORCE: true,
      GPU_IVF_FLAT: true,
      GPU_IVF_PQ: true,
      GPU_CAGRA: true,
    }),
    m: between(2, 2048),
    nlist: between(1, 65_536),
    subVectors: between(1, 65_536),
    bits: between(1, 24),
    residuals: between(1, 16),
    quantizer: oneOf<ScalarQuantizer>({ SQ4U: true, SQ6: true, SQ8: true, FP16: true, BF16: true }),
    refinement: oneOf<Refinement>({ none: true, SQ6: true, SQ8: true, FP16: true, BF16: true, FP32: true }),
    withRawData: boolean,
    mmap: boolean,
  },
  {},
);

const scalarReader = propsOf<ScalarFieldProps>(
  {
    bytes: between(0, 60_000_000, false),
    index: oneOf<ScalarIndex>({
      none: true,
      AUTOINDEX: true,
      STL_SORT: true,
      TRIE: true,
      INVERTED: true,
      NGRAM: true,
      RTREE: true,
      BITMAP: true,
      HYBRID: true,
    }),
    mmap: boolean,
  },
  { bytes: 'Write the average bytes in one row, such as bytes: 200.' },
);

const collectionReader = propsOf<CollectionProps>(
  {
    name: string,
    rows: between(0, LARGEST),
    vectors: listOf(vectorReader),
    scalars: listOf(scalarReader),
    count: between(1, 65_536),
    replicas: between(1, 64),
    rowsPerMonth: between(0, LARGEST, false),
    insertsPerSecond: between(0, LARGEST, false),
    queriesPerSecond: between(0, LARGEST, false),
    recall: oneOf<RecallClass>({ '90%': true, '95%': true, '97%': true }),
    latency: oneOf<LatencyClass>({ low: true, relaxed: true }),
  },
  {
    rows: 'Write the rows of today, such as rows: 10_000_000.',
    vectors: 'Write the vector fields, such as vectors: [{ dimension: 768 }].',
  },
);

/** The props of a workload. */
export const WORKLOAD_TYPE: PropsType<WorkloadProps> = {
  readers: { collections: listOf(collectionReader), months: between(0, 120) },
  hints: { collections: 'Write the collections, such as collections: [{ rows: 10_000_000, vectors: [{ dimension: 768 }] }].' },
};
