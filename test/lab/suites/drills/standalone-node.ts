import assert from 'node:assert/strict';

import { standaloneYaml } from '../../apps/standalone';
import { isNodeReady, isReady, type ClusterNode, type Pod } from '../../kubernetes/objects';
import { pause, until } from '../../kubernetes/waiting';
import { waitForWorkloads } from '../../kubernetes/workloads';
import { regardless } from '../../infrastructure/abandonment';
import { step } from '../../infrastructure/progress';
import type { Collection } from '../../milvus/collection';
import { connect } from '../../milvus/connect';
import { SampleData } from '../../milvus/sample-data';
import type { Suite } from '../../runner/suite';
import { recordOther } from './recording';

const namespace = 'standalone-node';
const serverPod = 'app.kubernetes.io/component=standalone';

export const standaloneNode: Suite = {
  name: 'standalone-node',
  core: false,
  needsLab: true,
  proves: 'a standalone whose node dies comes back with its data when the node does',
  run: async (bed) => {
    await bed.realNodes(3, 'milvus');
    const kubectl = await bed.namespace(namespace);
    const data = new SampleData();
    const open = () => connect(bed, kubectl);
    const stored = await bed.test('a standalone with data serves', async () => {
      await kubectl.applyText(standaloneYaml(namespace));
      await waitForWorkloads(kubectl, 180);
      await data.store(await open());
    });
    if (!stored) return;

    await bed.test('its node is stopped hard, comes back, and all data is there', async () => {
      const [pod] = await kubectl.list<Pod>('pods', serverPod);
      const node = bed.lab.node(pod?.spec.nodeName ?? '');
      const stopped = Date.now();
      node.kill();
      try {
        await until('Kubernetes notices', 120, async () => {
          return !isNodeReady(await bed.kubectl.get<ClusterNode>('node', node.identity.name));
        });
        await pause(30);
      } finally {
        await regardless(() => node.restart());
      }
      const back = Date.now();
      await step('waiting for the standalone', () =>
        until('the standalone is ready again', 300, async () => {
          const [again] = await kubectl.list<Pod>('pods', serverPod);
          const ready = again?.status?.conditions?.find(({ type }) => type === 'Ready');
          return again !== undefined && isReady(again) && Date.parse(ready?.lastTransitionTime ?? '') >= back - 1000;
        }),
      );
      // The node says ready before it knows that what it ran is gone.
      const collection = await step('loading', () => firstToLoad(open));
      await data.check(collection);
      const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(0);
      const seen = `node away for ${seconds(stopped, back)} s; all data found ${seconds(back, Date.now())} s after its return`;
      await recordOther(bed, 'node of a standalone stopped hard', seen);
      assert.equal(await collection.count(), data.vectors.count);
    });
  },
};

/** The first connection over which the collection can be loaded. */
async function firstToLoad(open: () => Promise<Collection>): Promise<Collection> {
  let loaded: Collection | undefined;
  await until('the collection is loaded', 180, async () => {
    try {
      const collection = await open();
      await collection.load();
      loaded = collection;
      return true;
    } catch (error) {
      return String(error).slice(0, 200);
    }
  });
  return loaded ?? open();
}
