import assert from 'node:assert/strict';

import { ServedCluster } from '../milvus/served-cluster';
import { runSmokeTest } from '../milvus/smoke-test';
import { whileSearching } from '../milvus/while-searching';
import type { Suite } from '../runner/suite';
import { assertBearable } from './drills/limits';
import { checkStranger } from './policies/stranger';

/**
 * One in-memory replica: with two, Milvus 2.3 may let a query node wait for a peer until its grace ends. One query node, because
 * half a minute passes before the next one; drills roll three.
 */
const variant = { queryNodes: 1 };

const smokeSeconds = 240;

/** Collections that smoke tests left behind. */
async function leftBy(cluster: ServedCluster): Promise<string[]> {
  return (await (await cluster.collection(1)).names()).filter((name) => name.startsWith('milvus_k8s_smoke_test'));
}

export const cluster: Suite = {
  name: 'cluster',
  core: true,
  proves: 'a cluster on its own etcd, MinIO and Kafka serves, and goes on serving while its configuration rolls out',
  run: async (bed) => {
    let served: ServedCluster | undefined;
    const started = await bed.test('starts in a restricted namespace', async () => {
      served = await ServedCluster.start(bed, 'cluster', variant);
    });
    const cluster = served;
    if (!started || !cluster) return;
    const stored = await bed.test('finds the neighbours of 20,000 vectors', async () => {
      await cluster.fill(1);
      await cluster.data.check(await cluster.collection(1));
    });
    if (!stored) return;
    await bed.test('network policies in force: pods of another namespace reach the port of clients, and no other', () =>
      checkStranger(bed, cluster.kubectl),
    );
    await bed.test('the smoke test passes, and drops its collection', async () => {
      const { passed, log } = await runSmokeTest(cluster.kubectl, variant, smokeSeconds);
      assert.ok(passed, log);
      assert.match(log, /^Milvus answers\./m);
      assert.deepEqual(await leftBy(cluster), []);
    });
    await bed.test('a configuration change rolls out under search', async () => {
      const change = () => cluster.applyInWaves({ ...variant, config: { 'common.session.ttl': 20 } });
      const records = await whileSearching(cluster, 'configuration change, wave by wave', change);
      assertBearable('configuration change of all roles, wave by wave', records);
    });
  },
};
