import assert from 'node:assert/strict';

import { nextRelease, testedRelease } from '../../apps/standalone';
import type { ServedCluster } from '../../milvus/served-cluster';
import { observed } from '../../milvus/while-searching';
import type { Suite } from '../../runner/suite';
import { checkOrder } from '../argo/order';
import { assertBearable } from './limits';
import { recordSearch } from './recording';
import { restarted, restartedBy } from './restarted';
import { serve } from './served';
import { underSearch } from './under-search';
import { Writer } from './writer';

/** All roles of Milvus, without a canary. */
const roles = 'app.kubernetes.io/name=milvus,milvus.io/group=default';
/** What belongs to the canary; `kubectl apply` leaves it where Argo CD would prune it. */
const canaryObjects = ['deployment/milvus-proxy-canary', 'service/milvus-canary', 'configmap/milvus-proxy-canary-config'];

/** Does something while a client searches through the canary's Service, records what it saw, and fails where it was too much. */
async function throughCanary(
  cluster: ServedCluster,
  what: 'canary' | 'patch upgrade, wave by wave',
  work: () => Promise<unknown>,
): Promise<void> {
  const probes = new Map([[1, await cluster.probe(1, 'Strong', 'milvus-canary')]] as const);
  const seen = await observed('through the canary', probes, work);
  const drill = `${what}, through the canary` as const;
  await recordSearch(cluster.bed, drill, seen);
  assertBearable(drill, seen);
}

export const patchUpgrade: Suite = {
  name: 'patch-upgrade',
  core: false,
  proves:
    'what clients notice when the image tag of another patch release rolls through all roles in order, and back, with a canary before it',
  run: async (bed) => {
    await bed.realNodes(3, 'milvus-next');
    const cluster = await serve(bed, 'patch-upgrade', {}, 1, 2);
    if (!cluster) return;
    const { kubectl } = cluster;
    const writer = new Writer(cluster);

    await bed.test('a collection to write to', () => writer.prepare());
    await bed.test('a canary of the next release joins, restarts nothing, and answers through its own Service', async () => {
      await underSearch(cluster, 'canary joins', async () => {
        assert.deepEqual(await restarted(cluster, { canary: nextRelease }), []);
      });
      await throughCanary(cluster, 'canary', () => Promise.resolve());
    });
    await bed.test('promoted: all roles roll in order, and the canary is left alone', async () => {
      let changed: string[] = [];
      const upgrade = () => cluster.applyInWaves({ release: nextRelease, canary: nextRelease });
      await writer.underBoth('patch upgrade, wave by wave', async () => {
        await throughCanary(cluster, 'patch upgrade, wave by wave', async () => {
          changed = await restartedBy(cluster, upgrade);
        });
      });
      assert.deepEqual(changed, ['datanode', 'indexnode', 'mixcoord', 'proxy', 'querynode']);
      await checkOrder(kubectl, nextRelease.version, roles);
    });
    await bed.test('the canary leaves, and nothing restarts', async () => {
      await underSearch(cluster, 'canary leaves', async () => {
        const remove = () => kubectl.run(['delete', ...canaryObjects, '--wait', '--timeout=300s'], { timeoutSeconds: 330 });
        assert.deepEqual(await restartedBy(cluster, remove), ['proxy-canary']);
      });
    });
    await bed.test('back to the release before: all roles roll in the reversed order', async () => {
      await writer.underBoth('patch rollback, wave by wave', () =>
        cluster.applyInWaves({ release: testedRelease, upgradingFrom: nextRelease }),
      );
      await checkOrder(kubectl, testedRelease.version, roles);
    });
  },
};
