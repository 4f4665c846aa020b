import assert from 'node:assert/strict';

import { Workload, type VectorFieldProps, type VectorIndex } from '@org/milvus-k8s/sizing';

import { residentBytes } from '../../../../src/sizing/workload/query-nodes';
import { standaloneYaml, testedRelease } from '../../apps/standalone';
import { say, step } from '../../infrastructure/progress';
import type { Kubectl } from '../../kubernetes/kubectl';
import type { Pod } from '../../kubernetes/objects';
import { pause, until } from '../../kubernetes/waiting';
import { waitForWorkloads } from '../../kubernetes/workloads';
import { connect } from '../../milvus/connect';
import { VectorSet } from '../../milvus/vectors';
import type { Suite } from '../../runner/suite';
import type { TestBed } from '../../runner/test-bed';

const namespace = 'loaded-memory';
const size = { cpus: 2, gibibytes: 5 };
const mebibyte = 1024 ** 2;
/** Long enough for what a start or a load needs for a moment. */
const restSeconds = 12;
/** What the sheet may have too much, and it may never have too little. */
const mostBeyond = 0.15;

const sets = [
  { rows: 200_000, dimensions: 128 },
  { rows: 200_000, dimensions: 256 },
] as const;
type Vectors = (typeof sets)[number];

interface Measured {
  readonly index: VectorIndex;
  readonly params: Readonly<Record<string, number>>;
  /** The parameters in the words of the sheet. */
  readonly sheet?: Pick<VectorFieldProps, 'm' | 'nlist' | 'subVectors'>;
}

const indexes: readonly Measured[] = [
  { index: 'FLAT', params: {} },
  { index: 'IVF_FLAT', params: { nlist: 1024 }, sheet: { nlist: 1024 } },
  { index: 'IVF_SQ8', params: { nlist: 1024 }, sheet: { nlist: 1024 } },
  { index: 'IVF_PQ', params: { nlist: 1024, m: 32, nbits: 8 }, sheet: { nlist: 1024, subVectors: 32 } },
  { index: 'HNSW', params: { M: 16, efConstruction: 100 }, sheet: { m: 16 } },
  { index: 'SCANN', params: { nlist: 1024 } },
];

/** Anonymous memory of the server in bytes: not the pages of its files, which the kernel can drop. */
async function memoryOf(kubectl: Kubectl): Promise<number> {
  const [pod] = await kubectl.list<Pod>('pods', 'app.kubernetes.io/component=standalone');
  const script = 'for each in /proc/[0-9]*/status; do grep -h RssAnon "$each"; done | sort -k2 -n | tail -n 1';
  const { output } = await kubectl.run(['exec', pod?.metadata.name ?? '', '--', '/bin/sh', '-c', script]);
  const [, kibibytes] = /RssAnon:\s+(\d+) kB/.exec(output) ?? [];
  assert.ok(kibibytes !== undefined, `no memory of a process: ${output}`);
  return Number(kibibytes) * 1024;
}

/** A process that has loaded and built nothing yet. */
async function fresh(kubectl: Kubectl): Promise<void> {
  const [pod] = await kubectl.list<Pod>('pods', 'app.kubernetes.io/component=standalone');
  await kubectl.run(['delete', 'pod', pod?.metadata.name ?? '', '--wait', '--grace-period=20']);
  await waitForWorkloads(kubectl, 180);
}

/** Bytes by which the memory of the server grows when it loads the collection. */
async function growth(bed: TestBed, kubectl: Kubectl, name: string): Promise<number> {
  await fresh(kubectl);
  const collection = await connect(bed, kubectl, name);
  await until('Milvus answers', 120, async () => {
    try {
      return (await collection.names()).includes(name);
    } catch (error) {
      return String(error).slice(0, 200);
    }
  });
  await pause(restSeconds);
  const before = await memoryOf(kubectl);
  await step('loading', () => collection.load());
  await pause(restSeconds);
  return (await memoryOf(kubectl)) - before;
}

function sheetOf({ rows, dimensions }: Vectors, { index, sheet = {} }: Measured): number {
  const { collections } = Workload.of({ collections: [{ rows, vectors: [{ dimension: dimensions, index, ...sheet }] }] });
  return residentBytes(collections, testedRelease.version);
}

export const loadedMemory: Suite = {
  name: 'loaded-memory',
  core: false,
  needsLab: true,
  proves: 'a loaded collection takes the memory that the sheet of sizes counts for its index, and not more',
  run: async (bed) => {
    await bed.realNodes(1, 'milvus');
    const kubectl = await bed.namespace(namespace);
    const isUp = await bed.test('a standalone starts', async () => {
      await kubectl.applyText(standaloneYaml(namespace, {}, size));
      await waitForWorkloads(kubectl, 240);
    });
    if (!isUp) return;
    for (const vectors of sets) {
      const { rows, dimensions } = vectors;
      const name = `of_${rows}_${dimensions}`;
      const words = `${rows} × ${dimensions}`;
      const isStored = await bed.test(`${words} are stored`, async () => {
        const collection = await connect(bed, kubectl, name);
        await collection.create(dimensions);
        await step('inserting', () => collection.insert(new VectorSet(rows, dimensions)));
      });
      if (!isStored) continue;
      for (const measured of indexes) {
        await bed.test(`${words}, ${measured.index}`, async () => {
          const collection = await connect(bed, kubectl, name);
          await step('building the index', () => collection.index({ type: measured.index, params: measured.params }, 600));
          const [seen, counted] = [await growth(bed, kubectl, name), sheetOf(vectors, measured)];
          const error = counted / seen - 1;
          say(`  ${words} ${measured.index}: seen ${inMebibytes(seen)}, sheet ${inMebibytes(counted)}, ${(error * 100).toFixed(0)} %`);
          const after = await connect(bed, kubectl, name);
          await after.release();
          await after.dropIndex();
          assert.ok(error >= 0 && error <= mostBeyond, `the sheet is ${(error * 100).toFixed(0)} % beside what was seen`);
        });
      }
    }
  },
};

const inMebibytes = (bytes: number): string => `${(bytes / mebibyte).toFixed(1)} MiB`;
