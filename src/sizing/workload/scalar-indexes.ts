/** Index of a scalar field, by its name in Milvus. */
export type ScalarIndex = 'none' | 'AUTOINDEX' | 'STL_SORT' | 'TRIE' | 'INVERTED' | 'NGRAM' | 'RTREE' | 'BITMAP' | 'HYBRID';

/** Share of the bytes of a field, in one in-memory replica. */
interface ScalarIndexFacts {
  /** Memory of the index. */
  readonly memory: number;
  /** Memory of the index if it is mapped from disk. */
  readonly mappedMemory: number;
  /** Local disk of the index. */
  readonly disk: number;
  /** Local disk of the index if it is mapped from disk. */
  readonly mappedDisk: number;
  /** Whether Milvus loads the field, too. */
  readonly keepsField: boolean;
}

const NOTHING = { memory: 0, mappedMemory: 0, disk: 0, mappedDisk: 0 };
const IN_MEMORY = { memory: 1, mappedMemory: 1, disk: 0, mappedDisk: 0 };
const EITHER = { memory: 1, mappedMemory: 0, disk: 0, mappedDisk: 1 };
const ON_DISK = { memory: 0, mappedMemory: 0, disk: 1, mappedDisk: 1 };

/**
 * Memory and disk of the indexes of scalar fields. The index is taken as large as its field; nothing was measured.
 *
 * Source: `internal/querynodev2/segments/segment_loader.go` and `internal/core/src/index/IndexFactory.cpp` of 2.5 and 2.6. `AUTOINDEX`
 * is taken as the largest index that it can be, `HYBRID`.
 */
export const SCALAR_INDEXES: Readonly<Record<ScalarIndex, ScalarIndexFacts>> = {
  none: { ...NOTHING, keepsField: true },
  AUTOINDEX: { ...IN_MEMORY, disk: 1, mappedDisk: 1, keepsField: true },
  STL_SORT: { ...IN_MEMORY, keepsField: false },
  TRIE: { ...EITHER, keepsField: false },
  INVERTED: { ...ON_DISK, keepsField: true },
  NGRAM: { ...ON_DISK, keepsField: true },
  RTREE: { ...ON_DISK, keepsField: true },
  BITMAP: { ...EITHER, keepsField: true },
  HYBRID: { ...IN_MEMORY, disk: 1, mappedDisk: 1, keepsField: true },
};
