import assert from 'node:assert/strict';

import { standaloneYaml } from '../apps/standalone';
import type { Pod } from '../kubernetes/objects';
import { waitForWorkloads } from '../kubernetes/workloads';
import { say, step } from '../infrastructure/progress';
import { connect } from '../milvus/connect';
import { SampleData } from '../milvus/sample-data';
import type { Suite } from '../runner/suite';

const namespace = 'standalone';

export const standalone: Suite = {
  name: 'standalone',
  core: true,
  proves: 'a standalone stores, indexes and finds vectors, and keeps them when its pod is deleted',
  run: async (bed) => {
    await bed.realNodes(1, 'milvus');
    const kubectl = await bed.namespace(namespace);
    const data = new SampleData();

    const started = await bed.test('starts in a restricted namespace', async () => {
      const applied = await kubectl.applyText(standaloneYaml(namespace));
      assert.equal(applied.errors, '', 'the API server warned');
      await waitForWorkloads(kubectl, 180);
    });
    if (!started) return;
    const stored = await bed.test('finds the neighbours of 20,000 vectors', async () => {
      const collection = await connect(bed, kubectl);
      await data.store(collection);
      await data.check(collection);
    });
    if (!stored) return;
    await bed.test('stops within its grace and has all data after its pod was deleted', async () => {
      const [pod] = await kubectl.list<Pod>('pods', 'app.kubernetes.io/component=standalone');
      assert.ok(pod);
      const deleted = Date.now();
      await kubectl.run(['delete', 'pod', pod.metadata.name, '--wait']);
      const seconds = (Date.now() - deleted) / 1000;
      const grace = pod.spec.terminationGracePeriodSeconds ?? 30;
      say(`  stopped in ${seconds.toFixed(1)} s of ${grace} s`);
      assert.ok(seconds < grace, `it took ${seconds} s to stop, and its grace is ${grace} s`);
      await waitForWorkloads(kubectl, 180);
      const collection = await connect(bed, kubectl);
      await step('loading', () => collection.load());
      await data.check(collection);
    });
  },
};
