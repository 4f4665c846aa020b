import type { CollectionProps, LatencyClass, RecallClass, ScalarFieldProps, VectorFieldProps, WorkloadProps } from './collection-props';
import { rawBytes, type VectorElement } from './vector-elements';
import type { IndexedVectors, VectorIndex } from './vector-indexes';

/** A vector field with the rows that it must hold. */
export interface VectorFieldSpec {
  readonly element: VectorElement;
  readonly index: VectorIndex;
  readonly mmap: boolean;
  readonly vectors: IndexedVectors;
}

/** A collection, with all defaults and the rows at the end of the months. */
export interface CollectionSpec {
  readonly name: string;
  /** Rows of all collections of the shape. */
  readonly rows: number;
  readonly vectors: readonly VectorFieldSpec[];
  readonly scalars: readonly Required<ScalarFieldProps>[];
  readonly count: number;
  readonly replicas: number;
  readonly insertsPerSecond: number;
  readonly queriesPerSecond: number;
  readonly recall: RecallClass;
  readonly latency: LatencyClass;
}

/** Bytes of the primary key of a collection without scalar fields: an INT64. */
const PRIMARY_KEY = 8;

/** Months of growth that the sizes must last for. */
export const DEFAULT_MONTHS = 12;

/** The collections with all defaults. */
export function collectionSpecs({ collections, months = DEFAULT_MONTHS }: WorkloadProps): readonly CollectionSpec[] {
  return collections.map((collection, index) => collectionSpec(collection, months, `collections[${index}]`));
}

function collectionSpec(props: CollectionProps, months: number, position: string): CollectionSpec {
  const { count = 1, rowsPerMonth = 0, scalars = [{ bytes: PRIMARY_KEY }] } = props;
  const rows = Math.ceil(props.rows + rowsPerMonth * months) * count;
  return {
    name: props.name ?? position,
    rows,
    vectors: props.vectors.map((vector) => vectorSpec(vector, rows, count)),
    scalars: scalars.map(({ bytes, index = 'none', mmap = false }) => ({ bytes, index, mmap })),
    count,
    replicas: props.replicas ?? 1,
    insertsPerSecond: props.insertsPerSecond ?? 0,
    queriesPerSecond: props.queriesPerSecond ?? 0,
    recall: props.recall ?? '95%',
    latency: props.latency ?? 'low',
  };
}

/** Every collection has its own clusters. */
function vectorSpec(props: VectorFieldProps, rows: number, count: number): VectorFieldSpec {
  const { element = 'float32', index = 'AUTOINDEX', mmap = false } = props;
  const length = (element === 'sparse' ? props.nonZeros : props.dimension) ?? 1;
  return {
    element,
    index,
    mmap,
    vectors: {
      rows,
      length,
      raw: rawBytes(rows, element, length),
      m: props.m ?? 30,
      nlist: (props.nlist ?? 128) * count,
      subVectors: props.subVectors ?? Math.ceil(length / 4),
      bits: props.bits ?? 8,
      residuals: props.residuals ?? 2,
      quantizer: props.quantizer ?? 'SQ8',
      refinement: props.refinement ?? 'none',
      withRawData: props.withRawData ?? true,
    },
  };
}

/** A collection of the same shape with other rows. */
export function scaledSpec(collection: CollectionSpec, rows: number): CollectionSpec {
  const vectors = collection.vectors.map((field) => {
    const { length } = field.vectors;
    return { ...field, vectors: { ...field.vectors, rows, raw: rawBytes(rows, field.element, length) } };
  });
  return { ...collection, rows, vectors };
}

/** Bytes of one row as a client sends it. */
export function rowBytes({ vectors, scalars }: CollectionSpec): number {
  const ofVectors = vectors.map(({ element, vectors: { length } }) => rawBytes(1, element, length));
  return [...ofVectors, ...scalars.map(({ bytes }) => bytes)].reduce((sum, bytes) => sum + bytes, 0);
}
