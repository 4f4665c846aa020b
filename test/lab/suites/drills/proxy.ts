import assert from 'node:assert/strict';

import type { Lab } from '../../infrastructure/lab';
import type { SearchProbe } from '../../milvus/search-probe';
import { together } from '../../milvus/search-record';
import type { ServedCluster } from '../../milvus/served-cluster';
import { observed } from '../../milvus/while-searching';
import type { Suite } from '../../runner/suite';
import { assertBearable } from './limits';
import { recordOther, recordSearch } from './recording';
import { serve } from './served';
import { stopPod } from './stop-pod';
import { underSearch } from './under-search';

const clients = 6;

/**
 * Does something to the proxies while several clients, each with a connection of its own, search; none may fail.
 *
 * They search what is there. A search that must see everything written also waits for the clock of the proxy that went,
 * until its session ends; what that costs is measured beside it.
 */
async function unnoticed(
  cluster: ServedCluster,
  what: 'proxy stops' | 'proxies roll' | 'proxy drained from its node',
  work: () => Promise<void>,
): Promise<void> {
  const probes = new Map<number, SearchProbe>();
  for (let client = 1; client <= clients; client++) {
    probes.set(client, await cluster.probe(1, 'Eventually'));
  }
  const records = await observed('client', probes, work);
  const drill = `${what}, ${clients} clients of eventual consistency` as const;
  const seen = new Map([[1, together([...records.values()])]] as const);
  await recordSearch(cluster.bed, drill, seen);
  assertBearable(drill, seen);
}

export const proxy: Suite = {
  name: 'proxy',
  core: false,
  proves: 'no request is lost when proxies stop, roll or are drained, and what clients notice when all of their node is',
  run: async (bed) => {
    const cluster = await serve(bed, 'proxy', {}, 1);
    if (!cluster) return;
    const drainUnderProxy = async (drill: (lab: Lab, node: string) => Promise<unknown>): Promise<void> => {
      const { lab } = bed; // a drain evicts everybody's pods
      const [{ spec }] = await cluster.pods('proxy');
      const node = spec.nodeName ?? '';
      bed.cleanUp(() => lab.uncordon(node));
      await drill(lab, node);
      await lab.uncordon(node);
      await cluster.ready();
    };

    await bed.test('one stops within its grace and no request is lost', () =>
      unnoticed(cluster, 'proxy stops', async () => {
        const [pod] = await cluster.pods('proxy');
        const { seconds, grace } = await stopPod(cluster.kubectl, pod);
        await recordOther(bed, 'proxy stops', `${seconds.toFixed(1)} s, of ${grace} s grace`);
        assert.ok(seconds < grace);
        await cluster.ready();
      }),
    );
    await bed.test('all of them roll and no request is lost', () =>
      unnoticed(cluster, 'proxies roll', async () => {
        await cluster.kubectl.run(['rollout', 'restart', 'deployment', 'milvus-proxy']);
        await cluster.ready();
        // The last one of before still stops, and has clients.
        await cluster.settled();
      }),
    );
    await bed.test('one stops while searches must see everything written', async () => {
      await underSearch(cluster, 'proxy stops', async () => {
        const [pod] = await cluster.pods('proxy');
        await stopPod(cluster.kubectl, pod);
        await cluster.ready();
      });
    });
    await bed.test('one is drained from its node, which keeps its other pods, and no request is lost', () =>
      drainUnderProxy((lab, node) =>
        unnoticed(cluster, 'proxy drained from its node', () => lab.drain(node, 'app.kubernetes.io/component=proxy')),
      ),
    );
    await bed.test('the node under one is drained', () =>
      drainUnderProxy((lab, node) => underSearch(cluster, 'node under a proxy drained', () => lab.drain(node))),
    );
  },
};
