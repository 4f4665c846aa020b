import assert from 'node:assert/strict';

import type { Pod } from '../../kubernetes/objects';
import type { ServedCluster } from '../../milvus/served-cluster';
import { queryNodePod } from '../../milvus/sessions';
import type { SearchRecords } from '../../milvus/while-searching';
import type { Suite } from '../../runner/suite';
import { stopPod } from './stop-pod';
import { recordOther } from './recording';
import { serve } from './served';
import { underSearch } from './under-search';

/**
 * With a second in-memory replica no search may come back as an error. Wrong answers are bounded (`limits.ts`) and not zero: this
 * release also asks the replica that is handing over, and what it no longer holds is missing from the answer. The record says how often.
 */
function assertAnswered(records: SearchRecords): void {
  assert.equal(records.get(2)?.errors, 0, 'searches of the collection with two in-memory replicas failed');
}

/** A query node that has something to lose. */
async function busyQueryNode(cluster: ServedCluster): Promise<Pod> {
  return queryNodePod(cluster.kubectl, await (await cluster.collection(1)).queryNode());
}

export const queryNodes: Suite = {
  name: 'query-nodes',
  core: false,
  proves: 'what searches notice when query nodes stop, die, roll, come and go',
  run: async (bed) => {
    const cluster = await serve(bed, 'query-nodes', {}, 1, 2);
    if (!cluster) return;

    await bed.test('one that stops hands over within its grace', async () => {
      const pod = await busyQueryNode(cluster);
      const records = await underSearch(cluster, 'query node stops', async () => {
        const { seconds, grace } = await stopPod(cluster.kubectl, pod);
        await recordOther(bed, 'query node with a peer stops', `${seconds.toFixed(1)} s, of ${grace} s grace`);
        assert.ok(seconds < grace);
        await cluster.ready();
      });
      assertAnswered(records);
    });
    await bed.test('one is killed', async () => {
      // Nothing hands over here. Until its session has ended a dead node is asked as well, in either replica: errors are bounded too.
      const pod = await busyQueryNode(cluster);
      await underSearch(cluster, 'query node killed', async () => {
        await cluster.kubectl.run(['delete', 'pod', pod.metadata.name, '--grace-period=0', '--force']);
        await cluster.ready();
      });
    });
    await bed.test('all of them roll', async () => {
      const records = await underSearch(cluster, 'query nodes roll', async () => {
        await cluster.kubectl.run(['rollout', 'restart', 'deployment', 'milvus-querynode']);
        await cluster.ready();
      });
      assertAnswered(records);
    });
    await bed.test('a group joins', async () => {
      const records = await underSearch(cluster, 'query node group joins', () => cluster.apply({ group: 'hot' }));
      assertAnswered(records);
    });
    await bed.test('the group leaves', async () => {
      const records = await underSearch(cluster, 'query node group leaves', async () => {
        await cluster.kubectl.run(['delete', 'deployment', 'milvus-querynode-hot', '--wait', '--timeout=600s']);
        await cluster.ready();
      });
      assertAnswered(records);
    });
    await bed.test('from one to three and to one', async () => {
      await (await cluster.collection(2)).release();
      cluster.searchOnly(1);
      const scale = async (to: number): Promise<void> => {
        await cluster.apply({ queryNodes: to });
        await cluster.podsGone('querynode', to);
      };
      await scale(1);
      await underSearch(cluster, 'query nodes from 1 to 3', () => scale(3));
      await underSearch(cluster, 'query nodes from 3 to 1', () => scale(1));
    });
  },
};
