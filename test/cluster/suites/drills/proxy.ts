import assert from 'node:assert/strict';

import { SearchProbe } from '../../milvus/search-probe';
import type { ServedCluster } from '../../milvus/served-cluster';
import { record } from '../../runner/record';
import type { Suite } from '../../runner/suite';
import { serve } from './served';
import { stopPod } from './stop-pod';

const clients = 6;

/**
 * Does something to the proxies while several clients, each with a connection of its own, search; none may fail.
 *
 * They search what is there. A search that must see everything written also waits for the clock of the proxy that went,
 * until its session ends; what that costs is measured beside it.
 */
async function unnoticed(cluster: ServedCluster, drill: string, work: () => Promise<void>): Promise<void> {
  const address = await cluster.address();
  const probes = await Promise.all(
    Array.from({ length: clients }, () => SearchProbe.start(address, cluster.data.probes(), 'once', 'Eventually')),
  );
  let records;
  try {
    await Promise.all(probes.map((probe) => probe.steady(60)));
    await work();
    await Promise.all(probes.map((probe) => probe.steady(120)));
  } finally {
    records = await Promise.all(probes.map((probe) => probe.stop()));
  }
  const sum = (part: 'searches' | 'errors' | 'wrong'): number => records.reduce((total, seen) => total + seen[part], 0);
  const gap = Math.max(...records.map((seen) => seen.longestGapSeconds));
  await record(
    'search',
    `${drill}, ${clients} clients of eventual consistency`,
    '1',
    ...[sum('searches'), sum('errors'), sum('wrong')].map(String),
    `${gap.toFixed(1)} s`,
  );
  assert.equal(sum('errors') + sum('wrong'), 0, records.map((seen) => seen.lastError).join('; '));
}

export const proxy: Suite = {
  name: 'proxy',
  core: false,
  proves: 'no request is lost when proxies stop, roll, or their node is drained',
  run: async (bed) => {
    const cluster = await serve(bed, 'proxy', {}, 1);
    if (!cluster) return;

    await bed.test('one stops within its grace and no request is lost', () =>
      unnoticed(cluster, 'proxy stops', async () => {
        const [pod] = await cluster.pods('proxy');
        const { seconds, grace } = await stopPod(cluster.kubectl, pod);
        await record('other', 'proxy stops', `${seconds.toFixed(1)} s, of ${grace} s grace`);
        assert.ok(seconds < grace);
        await cluster.ready();
      }),
    );
    await bed.test('all of them roll and no request is lost', () =>
      unnoticed(cluster, 'proxies roll', async () => {
        await cluster.kubectl.run(['rollout', 'restart', 'deployment', 'milvus-proxy']);
        await cluster.ready();
      }),
    );
    await bed.test('one stops while searches must see everything written', async () => {
      await cluster.underSearch('proxy stops', async () => {
        const [pod] = await cluster.pods('proxy');
        await stopPod(cluster.kubectl, pod);
        await cluster.ready();
      });
    });
    await bed.test('the node under one is drained', async () => {
      const { lab } = bed; // a drain evicts everybody's pods
      const [{ spec }] = await cluster.pods('proxy');
      const node = spec.nodeName ?? '';
      bed.cleanUp(() => lab.uncordon(node));
      await cluster.underSearch('node under a proxy drained', () => lab.drain(node));
      await lab.uncordon(node);
      await cluster.ready();
    });
  },
};
