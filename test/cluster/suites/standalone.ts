import assert from 'node:assert/strict';

import { standaloneYaml } from '../apps/standalone';
import { openEntrance } from '../kubernetes/entrance';
import type { Pod } from '../kubernetes/objects';
import { waitForWorkloads } from '../kubernetes/workloads';
import { say, step } from '../lab/progress';
import { Collection } from '../milvus/collection';
import { recall, VectorSet } from '../milvus/vectors';
import type { Suite } from '../runner/suite';

const vectors = new VectorSet(20_000, 64);
const queries = Array.from({ length: 50 }, (_, index) => new VectorSet(1, 64, 1000 + index).vector(0));
const neighbours = 10;
const leastRecall = 0.95;

export const standalone: Suite = {
  name: 'standalone',
  core: true,
  proves: 'a standalone stores, indexes and finds vectors, and keeps them when its pod is deleted',
  run: async (bed) => {
    await bed.realNodes(1, 'milvus');
    const kubectl = await bed.namespace('standalone');
    let collection: Collection | undefined;
    bed.cleanUp(async () => collection?.close());
    const open = async (): Promise<Collection> => {
      await collection?.close();
      return (collection = await Collection.open(await openEntrance(kubectl, 'milvus', 19530)));
    };
    const truth = queries.map((query) => vectors.nearest(query, neighbours));
    const checkRecall = async (client: Collection): Promise<void> => {
      const found = recall(await client.search(queries, neighbours), truth);
      say(`  recall ${found.toFixed(3)}`);
      assert.ok(found >= leastRecall, `recall is ${found}`);
    };

    await bed.test('starts in a restricted namespace', async () => {
      const applied = await kubectl.applyText(standaloneYaml('standalone'));
      assert.equal(applied.errors, '', 'the API server warned');
      await waitForWorkloads(kubectl, 180);
    });
    await bed.test('finds the neighbours of 20,000 vectors', async () => {
      const client = await open();
      await client.create(vectors.dimensions);
      await step('inserting', () => client.insert(vectors));
      await step('building the index', () => client.index());
      await step('loading', () => client.load());
      assert.equal(await client.count(), vectors.count);
      await checkRecall(client);
    });
    await bed.test('stops within its grace and has all data after its pod was deleted', async () => {
      const [pod] = await kubectl.list<Pod>('pods', 'app.kubernetes.io/component=standalone');
      assert.ok(pod);
      const started = Date.now();
      await kubectl.run(['delete', 'pod', pod.metadata.name, '--wait']);
      const seconds = (Date.now() - started) / 1000;
      const grace = pod.spec.terminationGracePeriodSeconds ?? 30;
      assert.ok(seconds < grace, `it took ${seconds} s to stop, and its grace is ${grace} s`);
      say(`  stopped in ${seconds.toFixed(1)} s of ${grace} s`);
      await waitForWorkloads(kubectl, 180);
      const client = await open();
      await step('loading', () => client.load());
      assert.equal(await client.count(), vectors.count);
      await checkRecall(client);
    });
  },
};
