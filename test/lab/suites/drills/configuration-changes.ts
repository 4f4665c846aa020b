import assert from 'node:assert/strict';

import { until } from '../../kubernetes/waiting';
import { reportedKey } from '../../milvus/effective-configuration';
import type { Suite } from '../../runner/suite';
import { restarted } from './restarted';
import { recordOther } from './recording';
import { requirePodNetwork, runningConfiguration } from './running-configuration';
import { serve } from './served';
import { underSearch } from './under-search';

export const configurationChanges: Suite = {
  name: 'configuration-changes',
  core: false,
  proves: 'a configuration change restarts what it must and nothing else, and what searches notice of it',
  run: async (bed) => {
    const cluster = await serve(bed, 'configuration-changes', {}, 1, 2);
    if (!cluster) return;

    await bed.test('a key that reloads restarts nothing and reaches the running server', async () => {
      await requirePodNetwork(bed, cluster, 'queryNode');
      const config = { 'queryNode.scheduler.maxReadConcurrentRatio': 0.5 };
      const started = Date.now();
      assert.deepEqual(await restarted(cluster, { config }), []);
      await until('the running query node has the new value', 120, async () => {
        const value = (await runningConfiguration(cluster, 'queryNode')).get(reportedKey('queryNode.scheduler.maxReadConcurrentRatio'));
        return value === '0.5' || `it has ${value}`;
      });
      await recordOther(
        bed,
        'a key that reloads',
        `no pod restarted; the new value ran after ${((Date.now() - started) / 1000).toFixed(0)} s`,
      );
    });
    await bed.test('a key of data nodes restarts who reads it', async () => {
      const config = { 'dataNode.dataSync.ioConcurrency': 8 };
      const roles = await restarted(cluster, { config });
      await recordOther(bed, 'a key of data nodes', `restarted: ${roles.join(', ')}`);
      assert.deepEqual(roles, ['datanode']);
    });
    await bed.test('a shared key restarts all, wave by wave', async () => {
      let roles: string[] = [];
      await underSearch(cluster, 'configuration change of all roles, wave by wave', async () => {
        roles = await restarted(cluster, { config: { 'common.session.ttl': 20 } }, true);
      });
      assert.deepEqual(roles, ['datanode', 'indexnode', 'mixcoord', 'proxy', 'querynode']);
    });
    await bed.test('a shared key restarts all, at once', async () => {
      await underSearch(cluster, 'configuration change of all roles, at once', async () => {
        await restarted(cluster, { config: { 'common.session.ttl': 25 } });
      });
    });
    await bed.test('a shared key restarts all, wave by wave with a standby coordinator', async () => {
      await cluster.apply({ standby: true, config: { 'common.session.ttl': 25 } });
      await cluster.serving();
      await underSearch(cluster, 'configuration change of all roles, wave by wave, with standby', async () => {
        await restarted(cluster, { standby: true, config: { 'common.session.ttl': 20 } }, true);
      });
    });
  },
};
