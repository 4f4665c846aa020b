import { Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-27';
import fc from 'fast-check';
import { MilvusVersion } from '@org/milvus-k8s';
import { Sizing, Workload, nodePool, type NodeProvider } from '../../../src/sizing';
import { allocatableOf } from '../../../src/sizing/workload/node-types';

/** Allocatable GiB of EKS (the table of Karpenter), GKE, and AKS with 30, 110 and 250 pods. */
test.each([
  [2, 8, [6.74, 6.1, 7.27, 5.9, 5.9]],
  [4, 16, [13.83, 13.3, 15.27, 13.71, 11.9]],
  [8, 32, [28.63, 28.34, 31.27, 29.71, 26.97]],
  [16, 64, [56.34, 58.42, 63.27, 61.71, 58.97]],
  [32, 128, [115.54, 118.58, 127.27, 125.71, 122.97]],
  [4, 32, [28.63, 28.34, 31.27, 29.71, 26.97]],
  [8, 64, [58.23, 58.42, 63.27, 61.71, 58.97]],
])('a node of %s CPU and %s GiB leaves the GiB that the services publish', (cpus, gibibytes, expected) => {
  const of = (provider: NodeProvider, maxPods?: number) => allocatableOf({ provider, cpus, gibibytes, ...(maxPods ? { maxPods } : {}) });
  const found = [of('eks'), of('gke'), of('aks', 30), of('aks', 110), of('aks', 250)].map((each) => Math.round(each.gibibytes * 100) / 100);
  expect(found).toEqual(expected);
});

test.each([
  [2, 1.93, 1.9],
  [4, 3.92, 3.86],
  [8, 7.91, 7.82],
  [16, 15.89, 15.74],
  [32, 31.85, 31.58],
])('a node of %s CPU leaves the CPU that the services publish', (cpus, eks, aks) => {
  const of = (provider: NodeProvider) => Math.round(allocatableOf({ provider, cpus, gibibytes: 64 }).cpus * 100) / 100;
  expect([of('eks'), of('gke'), of('aks')]).toEqual([eks, eks, aks]);
});

const sizing = (rows: number, profile: 'development' | 'standard' | 'highly-available' = 'standard') =>
  Sizing.of(Workload.of({ collections: [{ rows, vectors: [{ dimension: 768, index: 'HNSW' }] }] }), {
    version: MilvusVersion.V2_6,
    profile,
  });
const eks = (cpus: number, gibibytes: number) => ({ provider: 'eks', cpu: Cpu.units(cpus), memory: Size.gibibytes(gibibytes) }) as const;

test('a pod does not fit on a node of the same size, and the pool says which pod would', () => {
  const { nodes, tooLarge, largestCpu, largestMemory } = nodePool(sizing(10e6), eks(4, 16));
  expect({ nodes, tooLarge }).toEqual({ nodes: 0, tooLarge: ['queryNode', 'dataNode'] });
  expect([largestCpu.amount, largestMemory.asString()]).toEqual(['3', '13Gi']);
});

test('the nodes have room for all pods, and for one node less', () => {
  const of = sizing(10e6);
  const { nodes, cpu, memory } = nodePool(of, eks(8, 64));
  const requested = of.roles.reduce((sum, role) => sum + role.replicas * role.memory.toGibibytes(), 0);
  expect((nodes - 1) * 57).toBeGreaterThanOrEqual(requested);
  expect([cpu.amount, memory.toGibibytes()]).toEqual([`${nodes * 8000}m`, nodes * 64]);
});

test('with three zones, each has the same number of nodes, and two zones are enough', () => {
  const of = sizing(10e6, 'highly-available');
  const { nodes } = nodePool(of, eks(8, 64));
  const requested = of.roles.reduce((sum, role) => sum + role.replicas * role.memory.toGibibytes(), 0);
  expect(nodes % 3).toBe(0);
  expect((nodes / 3) * 2 * 57).toBeGreaterThanOrEqual(requested);
});

test('larger nodes never leave less, and a reservation is never more than the node', () => {
  const shape = fc.record({
    provider: fc.constantFrom('eks' as const, 'gke' as const, 'aks' as const),
    cpus: fc.integer({ min: 1, max: 192 }),
    gibibytes: fc.integer({ min: 1, max: 1536 }),
    maxPods: fc.integer({ min: 8, max: 250 }),
  });
  fc.assert(
    fc.property(shape, (node) => {
      const [small, large] = [allocatableOf(node), allocatableOf({ ...node, cpus: node.cpus + 1, gibibytes: node.gibibytes + 1 })];
      expect(large.cpus).toBeGreaterThanOrEqual(small.cpus);
      expect(large.gibibytes).toBeGreaterThanOrEqual(small.gibibytes);
      expect(small.cpus).toBeLessThan(node.cpus);
      expect(small.gibibytes).toBeLessThan(node.gibibytes);
      expect(Math.min(small.cpus, small.gibibytes)).toBeGreaterThanOrEqual(0);
    }),
  );
});
