import type { Rule } from '../findings';

export const EMPTY_WORKLOAD: Rule = {
  id: 'MK-SIZ-001',
  title: 'workload without vectors',
  severity: 'error',
  reason: 'The sizes follow from the vectors of the collections.',
  source: 'this library',
  fix: 'Write at least one collection, and for each its vector fields.',
};

export const VECTOR_LENGTH: Rule = {
  id: 'MK-SIZ-002',
  title: 'vector field without its length',
  severity: 'error',
  reason: 'A dense vector takes its dimension, a sparse vector its non-zero values, times the bytes of an element.',
  source: 'Milvus documentation, vector fields',
  fix: 'Write dimension, or nonZeros for a sparse vector.',
};

export const INDEX_OF_ANOTHER_ELEMENT: Rule = {
  id: 'MK-SIZ-003',
  title: 'index that does not take the type of the vector',
  severity: 'error',
  reason: 'Milvus refuses to create such an index, so the size would be that of a collection that cannot exist.',
  source: 'Milvus documentation, index explained',
  fix: 'Choose an index for the type of the elements.',
};

export const INDEX_OF_ANOTHER_RELEASE: Rule = {
  id: 'MK-SIZ-004',
  title: 'index or element type of another release',
  severity: 'error',
  reason: 'Milvus refuses an index or a type that its release does not have.',
  source: 'Milvus documentation of each line, index explained and schema',
  fix: 'Choose an index and a type of the release.',
};

export const WORKLOAD_BEYOND_KUBERNETES: Rule = {
  id: 'MK-SIZ-005',
  title: 'workload beyond the largest cluster',
  severity: 'error',
  reason: 'A Kubernetes cluster has up to 5000 nodes, and a role with more pods than that cannot run.',
  source: 'Kubernetes documentation, considerations for large clusters',
  fix: 'Check the units of rows and rates, or split the workload over several clusters.',
};
