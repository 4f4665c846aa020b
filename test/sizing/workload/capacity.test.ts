import { Size } from 'cdk8s';
import { MilvusVersion } from '@org/milvus-k8s';
import { rowsHeld, Sizing, Workload, type CollectionProps } from '../../../src/sizing';

const version = MilvusVersion.V2_6;
const of = (rows: number, more: Partial<CollectionProps> = {}) =>
  Workload.of({ collections: [{ rows, vectors: [{ dimension: 768, index: 'HNSW' }], ...more }] });

test.each([1e6, 25e6, 300e6])('the query nodes sized for %s rows hold them, and one pod fewer does not', (rows) => {
  const nodes = Sizing.of(of(rows), { version, profile: 'development' }).role('queryNode');
  const memory = nodes?.memory ?? Size.gibibytes(0);
  const replicas = nodes?.replicas ?? 0;
  expect(rowsHeld(of(1), { replicas, memory }, version)).toBeGreaterThanOrEqual(rows);
  expect(rowsHeld(of(1), { replicas: replicas - 1, memory }, version)).toBeLessThan(rows);
});

test('a second in-memory replica halves the rows, and needs two nodes', () => {
  const nodes = { replicas: 4, memory: Size.gibibytes(32) };
  const [once, twice] = [rowsHeld(of(1), nodes, version), rowsHeld(of(1, { replicas: 2 }), nodes, version)];
  expect(twice / once).toBeCloseTo(0.5, 1);
  expect(rowsHeld(of(1, { replicas: 2 }), { ...nodes, replicas: 1 }, version)).toBe(0);
});

test('a small disk limits an index that reads from it', () => {
  const nodes = { replicas: 2, memory: Size.gibibytes(64) };
  const disk = of(1, { vectors: [{ dimension: 768, index: 'DISKANN' }] });
  const small = rowsHeld(disk, { ...nodes, storage: Size.gibibytes(100) }, version);
  expect(small).toBeLessThan(rowsHeld(disk, nodes, version) / 2);
  // 2 x 100 GiB, 76 % of it usable, 3.3 kB for each row with 10 % skew
  expect(small).toBeGreaterThan(44e6);
  expect(small).toBeLessThan(46e6);
});

test('nodes without room for one segment hold nothing', () => {
  expect(rowsHeld(of(1), { replicas: 8, memory: Size.gibibytes(2) }, version)).toBe(0);
});

test('collections share the nodes as their rows are', () => {
  const two = Workload.of({
    collections: [
      { rows: 3, vectors: [{ dimension: 768, index: 'HNSW' }] },
      { rows: 1, vectors: [{ dimension: 768, index: 'HNSW' }] },
    ],
  });
  const nodes = { replicas: 4, memory: Size.gibibytes(16) };
  expect(rowsHeld(two, nodes, version) / rowsHeld(of(1), nodes, version)).toBeCloseTo(1, 2);
});
