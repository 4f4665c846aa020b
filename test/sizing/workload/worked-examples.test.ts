import { bucketBytes, dependencySizes } from '../../../src/sizing/workload/dependency-sizes';
import { loadedData, toolMemory } from '../../../src/sizing/workload/loaded-data';
import { standaloneTier, streamingTier, tierOf } from '../../../src/sizing/workload/role-tiers';
import { collectionSpecs } from '../../../src/sizing/workload/workload-spec';
import type { VectorFieldProps } from '../../../src/sizing';

const GIB = 1024 ** 3;
const MIB = 1024 ** 2;

interface Example {
  readonly rows: number;
  readonly vector: VectorFieldProps;
  readonly scalar?: { readonly bytes: number; readonly mmap?: boolean };
  readonly segment?: number;
  readonly release?: string;
}

function sizes({ rows, vector, scalar = { bytes: 0 }, segment = 1024, release = '2.6.25' }: Example) {
  const data = loadedData(collectionSpecs({ collections: [{ rows, vectors: [vector], scalars: [scalar] }] }), release);
  return { ...data, loaded: toolMemory(data, segment * MIB) };
}

const hnsw = (dimension = 768, m = 30): VectorFieldProps => ({ dimension, index: 'HNSW', m });
const sq8 = (dimension: number): VectorFieldProps => ({ dimension, index: 'IVF_SQ8' });
const diskAnn: VectorFieldProps = { dimension: 768, index: 'DISKANN' };

/** Outputs of Milvus' sizing tool at f57ab62: GiB of raw data, of loaded data, and of local disk without vectors that have no index. */
const EXAMPLES: readonly (readonly [name: string, example: Example, raw: number, loaded: number, disk: number])[] = [
  ['1 M x 768 FLAT', { rows: 1e6, vector: { dimension: 768, index: 'FLAT' } }, 2.861, 5.59, 0],
  ['1 M x 768 HNSW', { rows: 1e6, vector: hnsw() }, 2.861, 5.847, 0],
  ['1 M x 128 IVF_FLAT, segments of 512 MiB', { rows: 1e6, vector: { dimension: 128, index: 'IVF_FLAT' }, segment: 512 }, 0.477, 1.698, 0],
  ['5 M x 768 HNSW + 200 B', { rows: 5e6, vector: hnsw(), scalar: { bytes: 200 } }, 15.236, 20.967, 0],
  ['5 M x 1536 IVF_SQ8', { rows: 5e6, vector: sq8(1536) }, 28.61, 10.526, 28.61],
  ['10 M x 768 HNSW', { rows: 10e6, vector: hnsw() }, 28.61, 37.772, 0],
  ['10 M x 768 HNSW, M 16', { rows: 10e6, vector: hnsw(768, 16) }, 28.61, 36.573, 0],
  ['10 M x 768 HNSW + 1000 B mapped', { rows: 10e6, vector: hnsw(), scalar: { bytes: 1000, mmap: true } }, 37.923, 38.704, 9.313],
  ['10 M x 768 SCANN', { rows: 10e6, vector: { dimension: 768, index: 'SCANN' } }, 28.61, 39.314, 0],
  ['10 M x 768 SCANN without vectors', { rows: 10e6, vector: { dimension: 768, index: 'SCANN', withRawData: false } }, 28.61, 6.413, 28.61],
  [
    '20 M x 1024 IVF_RABITQ + SQ8',
    { rows: 20e6, vector: { dimension: 1024, index: 'IVF_RABITQ', refinement: 'SQ8' } },
    76.294,
    26.977,
    76.294,
  ],
  ['25 M x 768 HNSW', { rows: 25e6, vector: hnsw() }, 71.526, 90.981, 0],
  ['50 M x 768 DISKANN', { rows: 50e6, vector: diskAnn }, 143.051, 41.127, 153.482],
  ['100 M x 768 IVF_SQ8', { rows: 100e6, vector: sq8(768) }, 286.102, 84.555, 286.102],
  ['100 M x 768 HNSW', { rows: 100e6, vector: hnsw() }, 286.102, 357.022, 0],
  ['100 M x 768 DISKANN', { rows: 100e6, vector: diskAnn }, 286.102, 82.254, 306.964],
  ['100 M x 128 HNSW, segments of 2 GiB', { rows: 100e6, vector: hnsw(128), segment: 2048 }, 47.684, 85.141, 0],
  ['200 M x 768 HNSW', { rows: 200e6, vector: hnsw() }, 572.205, 711.744, 0],
  ['500 M x 768 IVF_RABITQ', { rows: 500e6, vector: { dimension: 768, index: 'IVF_RABITQ' } }, 1430.511, 53.709, 1430.511],
  ['1000 M x 768 HNSW', { rows: 1e9, vector: hnsw() }, 2861.023, 3549.521, 0],
  ['1000 M x 768 DISKANN', { rows: 1e9, vector: diskAnn }, 2861.023, 822.544, 3069.639],
  ['1000 M x 768 AISAQ', { rows: 1e9, vector: { dimension: 768, index: 'AISAQ' } }, 2861.023, 2.318, 23096.8],
  ['1 M x 768 AUTOINDEX of 2.6', { rows: 1e6, vector: { dimension: 768 } }, 2.861, 4.511, 2.861],
  ['10 M x 768 AUTOINDEX of 2.6', { rows: 10e6, vector: { dimension: 768 } }, 28.61, 24.406, 28.61],
  ['100 M x 768 AUTOINDEX of 2.6', { rows: 100e6, vector: { dimension: 768 } }, 286.102, 223.359, 286.102],
];

test.each(EXAMPLES)('%s takes the GiB that the sizing tool says', (_name, example, raw, loaded, disk) => {
  const size = sizes(example);
  expect([size.raw, size.loaded, size.disk].map((bytes) => Math.round((bytes / GIB) * 1000) / 1000)).toEqual([raw, loaded, disk]);
});

test.each([
  ['1 M x 768 HNSW', { rows: 1e6, vector: hnsw() }, 6278406195.2],
  ['5 M x 1536 IVF_SQ8', { rows: 5e6, vector: sq8(1536) }, 11302510592],
  ['10 M x 768 HNSW', { rows: 10e6, vector: hnsw() }, 40557606195.2],
  ['10 M x 768 HNSW + 1000 B mapped', { rows: 10e6, vector: hnsw(), scalar: { bytes: 1000, mmap: true } }, 41557606195.2],
  ['20 M x 1024 IVF_RABITQ', { rows: 20e6, vector: { dimension: 1024, index: 'IVF_RABITQ', refinement: 'SQ8' } }, 28966209126.4],
  ['50 M x 768 DISKANN', { rows: 50e6, vector: diskAnn }, 44160000000],
  ['100 M x 768 HNSW', { rows: 100e6, vector: hnsw() }, 383349606195.2],
  ['200 M x 768 HNSW', { rows: 200e6, vector: hnsw() }, 764229606195.2],
  ['1000 M x 768 AISAQ', { rows: 1e9, vector: { dimension: 768, index: 'AISAQ' } }, 2488899993.6],
] satisfies [string, Example, number][])('%s takes the bytes of the sizing tool', (_name, example, bytes) => {
  expect(Math.round(sizes(example).loaded * 10) / 10).toBe(bytes);
});

test.each([
  ['DISKANN', { rows: 50e6, vector: diskAnn }, 164800000000],
  ['AISAQ', { rows: 1e9, vector: { dimension: 768, index: 'AISAQ' } }, 24800000000000],
] satisfies [string, Example, number][])('%s takes the disk of the sizing tool to the byte', (_name, example, bytes) => {
  expect(Math.round(sizes(example).disk)).toBe(bytes);
});

/** Milvus documentation, index explained: 1 million vectors of 128 dimensions, in MB. */
test.each([
  ['IVF_FLAT without list ids', { dimension: 128, index: 'IVF_FLAT', nlist: 2000 }, 513],
  ['IVF_PQ without list ids', { dimension: 128, index: 'IVF_PQ', nlist: 2000, subVectors: 8 }, 9],
  ['HNSW of degree 32', { dimension: 128, index: 'HNSW', m: 16 }, 640],
] satisfies [string, VectorFieldProps, number][])('%s takes the MB of the documentation', (_name, vector, megabytes) => {
  expect(Math.round(sizes({ rows: 1e6, vector }).inMemory / 1e6)).toBe(megabytes);
});

test('AUTOINDEX is HNSW before 2.6', () => {
  expect(sizes({ rows: 1e6, vector: { dimension: 768 }, release: '2.5.20' })).toEqual(
    sizes({ rows: 1e6, vector: hnsw(768, 18), release: '2.5.20' }),
  );
});

test('a quantized graph of few dimensions takes the memory that was seen, not that of the formula', () => {
  // milvus#45815: 6 billion rows took 2.8 TB, the formula says 1.54 TB.
  const { inMemory } = sizes({ rows: 6e9, vector: { dimension: 128, index: 'HNSW_SQ', quantizer: 'SQ8', m: 16 } });
  expect(inMemory / 1e12).toBeGreaterThan(2.7);
});

test.each([
  [5.847, [1, 1, 4], [1, 2, 8]],
  [10.526, [1, 2, 8], [1, 4, 16]],
  [37.772, [1, 2, 8], [2, 4, 16]],
  [90.981, [1, 2, 8], [4, 4, 16]],
  [357.022, [1, 8, 32], [8, 8, 16]],
])('at %s GiB, proxy and coordinator, and data nodes have the tiers of the sizing tool', (loaded, proxy, dataNode) => {
  expect(tierOf('proxy', '2.6.25', loaded)).toEqual(proxy);
  expect(tierOf('mixCoord', '2.6.25', loaded)).toEqual(proxy);
  expect(tierOf('dataNode', '2.6.25', loaded)).toEqual(dataNode);
  expect(tierOf('indexNode', '2.5.20', loaded)).toEqual(dataNode);
  expect(tierOf('indexNode', '2.6.25', loaded)).toBeUndefined();
});

test.each([
  [2, [1, 2, 8]],
  [24, [1, 4, 16]],
  [96, [2, 8, 32]],
  [192, [3, 8, 32]],
  [896, [14, 8, 32]],
])('for %s cores of query nodes, streaming nodes have the tier of the sizing tool', (cores, tier) => {
  expect(streamingTier(cores)).toEqual(tier);
});

test.each([
  [5.847, 8, 2],
  [20.967, 32, 8],
  [37.772, 64, 16],
  [90.981, 96, 24],
])('a standalone of %s GiB has %s GiB and %s cores in the sizing tool', (loaded, gibibytes, cpus) => {
  expect(standaloneTier(loaded)).toEqual([1, cpus, gibibytes]);
});

test.each([
  ['1 M x 768 HNSW', { rows: 1e6, vector: hnsw() }, 30, 20, 1.5, 20],
  ['5 M x 768 HNSW + 200 B', { rows: 5e6, vector: hnsw(), scalar: { bytes: 200 } }, 37, 20, 8, 20],
  ['10 M x 768 HNSW', { rows: 10e6, vector: hnsw() }, 67, 29, 14.5, 20],
  ['25 M x 768 HNSW', { rows: 25e6, vector: hnsw() }, 163, 72, 36, 20],
  ['50 M x 768 DISKANN', { rows: 50e6, vector: diskAnn }, 185, 144, 50, 20],
  ['100 M x 768 HNSW', { rows: 100e6, vector: hnsw() }, 644, 287, 50, 50],
  ['1000 M x 768 HNSW', { rows: 1e9, vector: hnsw() }, 6411, 2862, 50, 50],
] satisfies [string, Example, number, number, number, number][])(
  '%s has the dependencies of the sizing tool',
  (_name, example, minio, ledgers, journal, etcd) => {
    const { raw, loaded } = sizes(example);
    const disks = Object.fromEntries(dependencySizes(raw, loaded).map(({ name, disk }) => [name, disk]));
    expect(disks).toMatchObject({
      MinIO: minio,
      Kafka: ledgers,
      'Pulsar bookie, ledgers': ledgers,
      'Pulsar bookie, journal': journal,
      etcd,
    });
  },
);

test('a bucket has room for the data twice, because compaction keeps what it replaced for hours', () => {
  const { raw, loaded } = sizes({ rows: 10e6, vector: hnsw() });
  expect(bucketBytes(raw, loaded, 0)).toBe(2 * (raw + loaded));
});
