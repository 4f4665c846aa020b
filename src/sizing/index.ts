export { Workload } from './workload/workload';
export { Sizing, type DependencyDemand, type RoleSize, type SizingOptions } from './workload/sizing';
export type {
  CollectionProps,
  LatencyClass,
  RecallClass,
  ScalarFieldProps,
  VectorFieldProps,
  WorkloadProps,
} from './workload/collection-props';
export type { ScalarIndex } from './workload/scalar-indexes';
export type { VectorElement } from './workload/vector-elements';
export type { Refinement, ScalarQuantizer, VectorIndex } from './workload/vector-indexes';
export { rowsHeld, type QueryNodeCapacity } from './workload/capacity';
export { nodePool, type NodePool, type NodeTypeProps } from './workload/node-pool';
export type { NodeProvider } from './workload/node-types';
