import { Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-27';
import { LocalStorage, MilvusVersion } from '@org/milvus-k8s';
import { Workload, type CollectionProps, type VectorFieldProps } from '@org/milvus-k8s/sizing';
import { inCluster, inStandalone } from './cluster-case';
import type { MistakeCase } from './mistake-case';

const of = (rows: number, vector: VectorFieldProps, more: Partial<CollectionProps> = {}): Workload =>
  Workload.of({ collections: [{ rows, vectors: [vector], ...more }] });

const HNSW: VectorFieldProps = { dimension: 768, index: 'HNSW' };
const RIGHT = { workload: of(10e6, HNSW) };
const gibibytes = (amount: number): Size => Size.gibibytes(amount);

const NODES = { replicas: 8, memory: gibibytes(64), storage: LocalStorage.emptyDir(gibibytes(64)) };

export const SIZING_MISTAKES: readonly MistakeCase[] = [
  inCluster('MK-SIZ-001', 'a workload without collections', 'workload.collections', {
    wrong: { workload: Workload.of({ collections: [] }) },
    right: RIGHT,
    says: ['is empty'],
  }),
  inCluster('MK-SIZ-001', 'a collection without vector fields', 'workload.collections[0].vectors', {
    wrong: { workload: Workload.of({ collections: [{ rows: 1, vectors: [] }] }) },
    right: RIGHT,
    says: ['is empty', '{ dimension: 768 }'],
  }),
  inCluster('MK-SIZ-002', 'a dense vector without a dimension', 'workload.collections[0].vectors[0]', {
    wrong: { workload: of(10e6, { index: 'HNSW' }) },
    right: RIGHT,
    says: ['has no dimension'],
  }),
  inCluster('MK-SIZ-002', 'a sparse vector with a dimension, and without the number of its values', 'workload.collections[0].vectors[0]', {
    wrong: { workload: of(1e6, { element: 'sparse', dimension: 30_000 }) },
    right: { workload: of(1e6, { element: 'sparse', nonZeros: 120 }) },
    says: ['nonZeros: 120'],
  }),
  inStandalone('MK-SIZ-003', 'binary vectors in an index for floats', 'workload.collections[0].vectors[0].index', {
    wrong: { workload: of(1e6, { dimension: 512, element: 'binary', index: 'HNSW' }) },
    right: { workload: of(1e6, { dimension: 512, element: 'binary', index: 'BIN_IVF_FLAT' }) },
    says: ["'HNSW'", "element is 'binary'", 'BIN_IVF_FLAT'],
  }),
  inCluster('MK-SIZ-004', 'an index that the release does not have', 'workload.collections[0].vectors[0].index', {
    wrong: { version: MilvusVersion.V2_5, workload: of(10e6, { dimension: 768, index: 'IVF_RABITQ' }) },
    right: { version: MilvusVersion.V2_6, workload: of(10e6, { dimension: 768, index: 'IVF_RABITQ' }) },
    says: ["'IVF_RABITQ'", '2.6.0 and later'],
  }),
  inCluster('MK-SIZ-004', 'an element type that the release does not have', 'workload.collections[0].vectors[0].element', {
    wrong: { version: MilvusVersion.V2_5, workload: of(10e6, { dimension: 768, element: 'int8' }) },
    right: { version: MilvusVersion.V2_5, workload: of(10e6, { dimension: 768, element: 'float16' }) },
    says: ["'int8'"],
  }),
  inCluster('MK-SIZ-005', 'rows that were meant as bytes', 'workload.collections', {
    wrong: { workload: of(1e12, { dimension: 768, index: 'FLAT' }) },
    right: { workload: of(1e9, { dimension: 768, index: 'FLAT' }) },
    says: ['pods of queryNode', 'Check the units'],
  }),
  inCluster('MK-SIZ-010', 'query nodes that are too few for the workload', 'workload', {
    wrong: { ...RIGHT, queryNode: { replicas: 2, memory: gibibytes(16) } },
    right: { ...RIGHT, queryNode: { replicas: 4, memory: gibibytes(16) } },
    says: ['loads 38 GiB', '2 of milvus-querynode with 16Gi', 'holds 28.8 GiB'],
    besides: ['MK-SIZ-011'],
  }),
  inCluster('MK-SIZ-011', 'data nodes that cannot build the indexes of the inserts in time', 'dataNode.cpu', {
    wrong: { workload: of(10e6, HNSW, { insertsPerSecond: 1000 }), dataNode: { replicas: 2, cpu: Cpu.units(4), memory: gibibytes(32) } },
    right: { workload: of(10e6, HNSW, { insertsPerSecond: 1000 }) },
    says: ['is 8 CPU in total', 'needs 16 CPU'],
  }),
  inCluster('MK-SIZ-011', 'query nodes with the memory and without the CPU for the searches', 'queryNode.cpu', {
    wrong: {
      workload: of(10e6, HNSW, { queriesPerSecond: 5000 }),
      queryNode: { ...NODES, cpu: Cpu.units(4) },
    },
    right: { workload: of(10e6, HNSW, { queriesPerSecond: 5000 }), queryNode: { ...NODES, cpu: Cpu.units(8) } },
    says: ['is 32 CPU in total'],
  }),
  inStandalone('MK-SIZ-011', 'a standalone without memory to index', 'memory', {
    wrong: { workload: of(1e6, HNSW), memory: gibibytes(8), cpu: Cpu.units(4) },
    right: { workload: of(1e6, HNSW) },
    says: ['is 8 GiB in total', 'needs 16 GiB'],
  }),
  inCluster('MK-SIZ-012', 'a query node for every vector', 'queryNode.memory', {
    wrong: { workload: of(1e6, HNSW), queryNode: { ...NODES, replicas: 8, memory: gibibytes(16) } },
    right: { workload: of(1e6, HNSW), queryNode: { ...NODES, replicas: 3, memory: gibibytes(16) } },
    says: ['is 128 GiB in total', 'needs 16 GiB'],
  }),
  inCluster('MK-SIZ-013', 'disks that are too small for an index on disk', 'queryNode.storage', {
    wrong: { workload: of(50e6, { dimension: 768, index: 'DISKANN' }), queryNode: { storage: LocalStorage.emptyDir(gibibytes(20)) } },
    right: { workload: of(50e6, { dimension: 768, index: 'DISKANN' }), queryNode: { storage: LocalStorage.emptyDir(gibibytes(80)) } },
    says: ['the files of the workload take 154 GiB'],
  }),
];
