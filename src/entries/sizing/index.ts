/**
 * Sizes of a Milvus from the collections that it holds.
 *
 * @module sizing
 * @packageDocumentation
 */
export {
  Sizing,
  Workload,
  nodePool,
  rowsHeld,
  type CollectionProps,
  type DependencyDemand,
  type LatencyClass,
  type NodePool,
  type NodeProvider,
  type NodeTypeProps,
  type QueryNodeCapacity,
  type RecallClass,
  type Refinement,
  type RoleSize,
  type ScalarFieldProps,
  type ScalarIndex,
  type ScalarQuantizer,
  type SizingOptions,
  type VectorElement,
  type VectorFieldProps,
  type VectorIndex,
  type WorkloadProps,
} from '../../sizing';
