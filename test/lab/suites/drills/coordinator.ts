import { activeCoordinator } from '../../milvus/sessions';
import type { ServedCluster } from '../../milvus/served-cluster';
import type { Suite } from '../../runner/suite';
import { serve } from './served';
import { underSearch } from './under-search';

async function roll(cluster: ServedCluster): Promise<void> {
  await cluster.kubectl.run(['rollout', 'restart', 'deployment', 'milvus-mixcoord']);
  await cluster.ready();
}

async function killActive(cluster: ServedCluster): Promise<void> {
  const { metadata } = await activeCoordinator(cluster.kubectl);
  await cluster.kubectl.run(['delete', 'pod', metadata.name, '--grace-period=0', '--force']);
  await cluster.ready();
}

export const coordinator: Suite = {
  name: 'coordinator',
  core: false,
  proves: 'how long clients wait when the coordinator rolls or dies, without and with a standby',
  run: async (bed) => {
    const cluster = await serve(bed, 'coordinator', {}, 1);
    if (!cluster) return;

    await bed.test('one alone rolls', async () => {
      await underSearch(cluster, 'coordinator rolls, no standby', () => roll(cluster));
    });
    await bed.test('one alone is killed', async () => {
      await underSearch(cluster, 'coordinator killed, no standby', () => killActive(cluster));
    });
    await bed.test('a standby joins', async () => {
      await underSearch(cluster, 'standby coordinator joins', () => cluster.apply({ standby: true }));
    });
    await bed.test('two roll', async () => {
      await underSearch(cluster, 'coordinators roll, with standby', () => roll(cluster));
    });
    await bed.test('the active one is killed', async () => {
      await underSearch(cluster, 'active coordinator killed, with standby', () => killActive(cluster));
    });
  },
};
