import { valueIn, type ByRelease } from '../../version';
import type { VectorElement } from './vector-elements';
import { VECTOR_INDEXES, type IndexedVectors, type VectorIndex, type VectorIndexFacts } from './vector-indexes';

/** The index that `AUTOINDEX` builds, and its parameters. */
interface AutoIndex {
  readonly index: Exclude<VectorIndex, 'AUTOINDEX'>;
  readonly parameters: Partial<Pick<IndexedVectors, 'm' | 'nlist' | 'quantizer' | 'refinement'>>;
}

const GRAPH: AutoIndex = { index: 'HNSW', parameters: { m: 18 } };
const QUANTIZED: AutoIndex = { index: 'HNSW_SQ', parameters: { m: 18, quantizer: 'SQ4U', refinement: 'FP16' } };
const FLOAT: ByRelease<AutoIndex> = [
  { below: '2.6.0', value: GRAPH },
  { from: '2.6.0', value: QUANTIZED },
];

/**
 * The index behind `AUTOINDEX`, by the element of the vector. A GPU image chooses another one, which takes the memory of `GPU_CAGRA`.
 *
 * Source: `pkg/util/paramtable/autoindex_param.go` and `autoindex_param_nocuda.go` of 2.5, 2.6 and 3.0; 2.3 and 2.4 are taken as 2.5.
 */
const AUTO_INDEXES: Readonly<Record<VectorElement, ByRelease<AutoIndex>>> = {
  float32: FLOAT,
  float16: FLOAT,
  bfloat16: FLOAT,
  int8: [{ value: GRAPH }],
  binary: [{ value: { index: 'BIN_IVF_FLAT', parameters: { nlist: 1024 } } }],
  sparse: [{ value: { index: 'SPARSE_INVERTED_INDEX', parameters: {} } }],
};

/** An index with its parameters, and with that which `AUTOINDEX` stands for. */
export interface ResolvedIndex {
  readonly name: Exclude<VectorIndex, 'AUTOINDEX'>;
  readonly facts: VectorIndexFacts;
  readonly vectors: IndexedVectors;
}

/** Resolves `AUTOINDEX` of a release; another index is itself. */
export function resolveIndex(index: VectorIndex, element: VectorElement, vectors: IndexedVectors, release: string): ResolvedIndex {
  if (index !== 'AUTOINDEX') return { name: index, facts: VECTOR_INDEXES[index], vectors };
  const { index: name, parameters } = valueIn(release, AUTO_INDEXES[element]) ?? GRAPH;
  return { name, facts: VECTOR_INDEXES[name], vectors: { ...vectors, ...parameters } };
}
