import type { ReleaseRange } from '../../findings';

/** Type of the elements of a vector field. */
export type VectorElement = 'float32' | 'float16' | 'bfloat16' | 'int8' | 'binary' | 'sparse';

interface ElementFacts {
  /** Releases that have the type. */
  readonly releases: ReleaseRange;
  /** Bytes of one element: of one dimension, or of one non-zero value of a sparse vector. */
  readonly bytes: number;
}

/**
 * Bytes of the elements of a vector.
 *
 * Source: Milvus documentation, schema and vector fields of each line; `pkg/util/typeutil/schema.go`, which stores a sparse value as an
 * index of 4 bytes and a float of 4 bytes.
 */
export const VECTOR_ELEMENTS: Readonly<Record<VectorElement, ElementFacts>> = {
  float32: { releases: {}, bytes: 4 },
  float16: { releases: { from: '2.4.0' }, bytes: 2 },
  bfloat16: { releases: { from: '2.4.0' }, bytes: 2 },
  int8: { releases: { from: '2.6.0' }, bytes: 1 },
  binary: { releases: {}, bytes: 1 / 8 },
  sparse: { releases: { from: '2.4.0' }, bytes: 8 },
};

/** Bytes of the vectors as they are, without an index. */
export function rawBytes(rows: number, element: VectorElement, length: number): number {
  return rows * length * VECTOR_ELEMENTS[element].bytes;
}
