import fc from 'fast-check';
import { Size } from 'cdk8s';
import { MilvusVersion } from '@org/milvus-k8s';
import { Sizing, Workload, type CollectionProps, type VectorFieldProps } from '../../../src/sizing';
import { VECTOR_INDEXES } from '../../../src/sizing/workload/vector-indexes';
import type { VectorElement, VectorIndex } from '../../../src/sizing';

const VERSIONS = ['2.3.22', '2.4.24', '2.5.20', '2.6.25', '3.0.2'].map((version) => MilvusVersion.of(version));

const vectorsOf = Object.entries(VECTOR_INDEXES).flatMap(([index, { elements }]) =>
  elements.map((element) => ({ index: index as VectorIndex, element })),
);
const AUTO = (['float32', 'float16', 'bfloat16', 'int8', 'binary', 'sparse'] satisfies VectorElement[]).map((element) => ({
  index: 'AUTOINDEX' as const,
  element,
}));

const vector: fc.Arbitrary<VectorFieldProps> = fc
  .record({
    kind: fc.constantFrom(...vectorsOf, ...AUTO),
    length: fc.integer({ min: 2, max: 4096 }),
    m: fc.integer({ min: 2, max: 64 }),
    nlist: fc.integer({ min: 1, max: 4096 }),
    subVectors: fc.integer({ min: 1, max: 64 }),
    refinement: fc.constantFrom('none' as const, 'SQ8' as const, 'FP32' as const),
    mmap: fc.boolean(),
  })
  .map(({ kind, length, ...parameters }) => ({
    ...kind,
    ...parameters,
    ...(kind.element === 'sparse' ? { nonZeros: length } : { dimension: length }),
  }));

const collection: fc.Arbitrary<CollectionProps> = fc.record({
  rows: fc.integer({ min: 0, max: 2e9 }),
  vectors: fc.array(vector, { minLength: 1, maxLength: 2 }),
  scalars: fc.array(
    fc.record({
      bytes: fc.integer({ min: 0, max: 5000 }),
      index: fc.constantFrom('none' as const, 'AUTOINDEX' as const, 'INVERTED' as const, 'STL_SORT' as const, 'BITMAP' as const),
      mmap: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  count: fc.integer({ min: 1, max: 20 }),
  replicas: fc.integer({ min: 1, max: 6 }),
  rowsPerMonth: fc.integer({ min: 0, max: 1e7 }),
  insertsPerSecond: fc.integer({ min: 0, max: 20_000 }),
  queriesPerSecond: fc.integer({ min: 0, max: 20_000 }),
  recall: fc.constantFrom('90%' as const, '95%' as const, '97%' as const),
});

const collections = fc.array(collection, { minLength: 1, maxLength: 3 });
const version = fc.constantFrom(...VERSIONS);
const profile = fc.constantFrom('development' as const, 'standard' as const, 'highly-available' as const);

/** All numbers of a sheet that a larger workload must not make smaller. */
function totals(sizing: Sizing): Record<string, number> {
  const amounts = [sizing.raw, sizing.loaded, sizing.loadedOnce, sizing.bucket, sizing.gpuMemory, sizing.localDisk].map(mebibytes);
  const [raw = NaN, loaded = NaN, loadedOnce = NaN, bucket = NaN, gpu = NaN, disk = NaN] = amounts;
  const each = [...sizing.roles, sizing.standalone].flatMap(({ role, replicas, cpu, memory }) => [
    [`cpu of ${role}`, replicas * millis(cpu.amount)] as const,
    [`memory of ${role}`, replicas * mebibytes(memory)] as const,
  ]);
  const search = millis(sizing.searchCpu.amount);
  const needs = sizing.dependencies.flatMap(({ name, disk, memory }) => [
    [`disk of ${name}`, mebibytes(disk)] as const,
    [`memory of ${name}`, mebibytes(memory)] as const,
  ]);
  return { raw, loaded, loadedOnce, bucket, gpu, disk, search, ...Object.fromEntries([...each, ...needs]) };
}

const mebibytes = (size: Size): number => size.toMebibytes();
const millis = (amount: string): number => (amount.endsWith('m') ? Number(amount.slice(0, -1)) : Number(amount) * 1000);

/** Changes that make a workload larger. */
const LARGER: Readonly<Record<string, (given: CollectionProps) => CollectionProps>> = {
  'more rows': (given) => ({ ...given, rows: given.rows + 1 + Math.floor(given.rows / 3) }),
  'more growth': (given) => ({ ...given, rowsPerMonth: (given.rowsPerMonth ?? 0) + 100_000 }),
  'another collection of the shape': (given) => ({ ...given, count: (given.count ?? 1) + 1 }),
  'another replica': (given) => ({ ...given, replicas: (given.replicas ?? 1) + 1 }),
  'more inserts': (given) => ({ ...given, insertsPerSecond: (given.insertsPerSecond ?? 0) * 2 + 1 }),
  'more searches': (given) => ({ ...given, queriesPerSecond: (given.queriesPerSecond ?? 0) * 2 + 1 }),
  'higher recall': (given) => ({ ...given, recall: '97%' }),
  'another scalar field': (given) => ({ ...given, scalars: [...(given.scalars ?? []), { bytes: 100 }] }),
  'another vector field': (given) => ({ ...given, vectors: [...given.vectors, { dimension: 128, index: 'FLAT' }] }),
  'more dimensions': (given) => ({
    ...given,
    vectors: given.vectors.map(({ dimension, nonZeros, ...rest }) => ({
      ...rest,
      ...(nonZeros === undefined ? { dimension: (dimension ?? 0) + 64 } : { nonZeros: nonZeros + 64 }),
    })),
  }),
  'more links': (given) => ({ ...given, vectors: given.vectors.map((each) => ({ ...each, m: (each.m ?? 30) + 8 })) }),
  'more clusters': (given) => ({ ...given, vectors: given.vectors.map((each) => ({ ...each, nlist: (each.nlist ?? 128) + 512 })) }),
};

test.each(Object.entries(LARGER))('%s never lowers a number of the sheet', (_name, larger) => {
  fc.assert(
    fc.property(collections, version, profile, (given, release, use) => {
      const options = { version: release, profile: use };
      const before = totals(Sizing.of(Workload.of({ collections: given }), options));
      const after = totals(Sizing.of(Workload.of({ collections: given.map(larger) }), options));
      const lower = Object.keys(before).filter((name) => !((after[name] ?? NaN) >= (before[name] ?? NaN)));
      expect(lower).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('every number of a sheet is finite, and every pod has CPU, memory and disk', () => {
  fc.assert(
    fc.property(collections, version, profile, (given, release, use) => {
      const sizing = Sizing.of(Workload.of({ collections: given }), { version: release, profile: use });
      expect(sizing.mistakes.filter(({ rule }) => !['MK-SIZ-004', 'MK-SIZ-005'].includes(rule.id))).toEqual([]);
      expect(Object.entries(totals(sizing)).filter(([, amount]) => !Number.isFinite(amount) || amount < 0)).toEqual([]);
      for (const { cpu, memory, storage, replicas } of [...sizing.roles, sizing.standalone]) {
        expect(Math.min(millis(cpu.amount), mebibytes(memory), mebibytes(storage), replicas)).toBeGreaterThan(0);
        expect(Number.isInteger(replicas)).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

test('query nodes hold every replica within the 90 % that Milvus fills', () => {
  fc.assert(
    fc.property(collections, version, profile, (given, release, use) => {
      const sizing = Sizing.of(Workload.of({ collections: given }), { version: release, profile: use });
      const { replicas = 0, memory = Size.gibibytes(1) } = sizing.role('queryNode') ?? {};
      const left = use === 'highly-available' ? replicas - Math.ceil(replicas / 3) : replicas;
      expect(left * mebibytes(memory) * 0.9).toBeGreaterThanOrEqual(mebibytes(sizing.loaded) * 0.99);
    }),
    { numRuns: 100 },
  );
});
