import assert from 'node:assert/strict';

import type { Pod } from '../../kubernetes/objects';
import type { Suite } from '../../runner/suite';
import { restartedBy } from './restarted';
import { serve } from './served';
import { stopPod } from './stop-pod';
import { Writer } from './writer';

/** The metadata is written by the first bookie, so that one is evicted too: it has to find what it wrote. */
const victims = [
  ['ZooKeeper', 'milvus-pulsar-zookeeper-2'],
  ['BookKeeper', 'milvus-pulsar-bookkeeper-1'],
  ['BookKeeper, the one that wrote the metadata', 'milvus-pulsar-bookkeeper-0'],
  ['the brokers', 'milvus-pulsar-broker-0'],
] as const;

export const pulsar: Suite = {
  name: 'pulsar',
  core: false,
  proves:
    'a Pulsar with members from our YAML carries a Milvus, and loses a member of each part and a data node, without an acknowledged row',
  run: async (bed) => {
    const cluster = await serve(bed, 'pulsar', { queue: 'pulsar' }, 1);
    if (!cluster) return;
    const { kubectl } = cluster;
    const writer = new Writer(cluster);
    await bed.test('a collection to write to', () => writer.prepare());

    for (const [part, name] of victims) {
      await bed.test(`a member of ${part} is evicted and comes back`, () =>
        writer.underBoth(`member of ${part} evicted`, async () => {
          const pod = await kubectl.get<Pod>('pod', name);
          const { seconds, grace } = await stopPod(kubectl, pod);
          assert.ok(seconds < grace, `it took ${seconds} s to stop, and its grace is ${grace} s`);
          await cluster.ready();
        }),
      );
    }
    // Milvus removes the subscriptions of a lost data node through the administration of Pulsar, and waits for it.
    await bed.test('a data node is evicted, and no other role notices', async () => {
      const [pod] = await cluster.pods('datanode');
      const roles = await restartedBy(cluster, () =>
        writer.underBoth('data node on Pulsar evicted', async () => {
          await stopPod(kubectl, pod);
          await cluster.ready();
        }),
      );
      assert.deepEqual(roles, ['datanode']);
    });
  },
};
