import assert from 'node:assert/strict';

import { nextRelease, testedRelease } from '../../apps/standalone';
import { openEntrance } from '../../kubernetes/entrance';
import { describeRecord, SearchProbe, type SearchRecord } from '../../milvus/search-probe';
import type { ServedCluster } from '../../milvus/served-cluster';
import { say } from '../../lab/progress';
import { record } from '../../runner/record';
import type { Suite } from '../../runner/suite';
import { checkOrder } from '../argo/order';
import { restarted, restartedBy } from './restarted';
import { serve } from './served';
import { Writer } from './writer';

/** All roles of Milvus, without a canary. */
const roles = 'app.kubernetes.io/name=milvus,milvus.io/group=default';
/** What belongs to the canary; `kubectl apply` leaves it where Argo CD would prune it. */
const canaryObjects = ['deployment/milvus-proxy-canary', 'service/milvus-canary', 'configmap/milvus-proxy-canary-config'];

/** Does something while a client searches through the canary's Service, and records what it saw. */
async function throughCanary(cluster: ServedCluster, drill: string, work: () => Promise<unknown>): Promise<SearchRecord> {
  const address = await openEntrance(cluster.kubectl, 'milvus-canary', 19530);
  const probe = await SearchProbe.start(address, cluster.data.probes(), 'once');
  let seen: SearchRecord;
  try {
    await probe.steady(60);
    await work();
    await probe.steady(300);
  } finally {
    seen = await probe.stop();
    say(`  through the canary: ${describeRecord(seen)}`);
  }
  const counts = [seen.searches, seen.errors, seen.wrong].map(String);
  await record('search', `${drill}, through the canary`, '1', ...counts, `${seen.longestGapSeconds.toFixed(1)} s`);
  return seen;
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
      await cluster.underSearch('canary joins', async () => {
        assert.deepEqual(await restarted(cluster, { canary: nextRelease }), []);
      });
      const { errors, wrong } = await throughCanary(cluster, 'canary', () => Promise.resolve());
      assert.equal(errors + wrong, 0);
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
      await cluster.underSearch('canary leaves', async () => {
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
