import assert from 'node:assert/strict';

import type { ClusterVariant } from '../../apps/cluster';
import type { Pod, Workload } from '../../kubernetes/objects';
import { until } from '../../kubernetes/waiting';
import { nodeStorageClass, provideNodeVolumes } from '../../infrastructure/node-volumes';
import type { Claim } from '../../infrastructure/provisioner';
import type { ServedCluster } from '../../milvus/served-cluster';
import type { Suite } from '../../runner/suite';
import type { TestBed } from '../../runner/test-bed';
import { recordOther } from './recording';
import { serve } from './served';
import { Writer } from './writer';

const storageClassName = 'growing';
const services = ['etcd', 'minio', 'kafka'];
const before: ClusterVariant = { disks: { size: 10, storageClassName } };
const after: ClusterVariant = { disks: { size: 20, storageClassName } };

const isOfServices = `app.kubernetes.io/component in (${services.join(',')})`;

/** Disks that can grow, on the real nodes. */
async function provideDisks(bed: TestBed): Promise<void> {
  const volumes = provideNodeVolumes(bed.kubectl, (node) => bed.lab.node(node).file('grown-disks'));
  bed.cleanUp(() => volumes.stop());
  await bed.kubectl.apply([nodeStorageClass(storageClassName)]);
  bed.cleanUp(() => bed.kubectl.run(['delete', 'storageclass', storageClassName]));
}

/** The steps of the how-to guide. */
async function grow(cluster: ServedCluster): Promise<void> {
  const { kubectl } = cluster;
  const patch = JSON.stringify({ spec: { resources: { requests: { storage: '20Gi' } } } });
  for (const { metadata } of await kubectl.list<Claim>('persistentvolumeclaims', isOfServices)) {
    await kubectl.run(['patch', 'persistentvolumeclaim', metadata.name, `--patch=${patch}`]);
  }
  await until('the disks have grown', 60, async () => {
    const claims = await kubectl.list<Claim>('persistentvolumeclaims', isOfServices);
    return claims.every(({ status }) => status?.capacity?.storage === '20Gi') || 'not all of them';
  });
  await kubectl.run(['delete', 'statefulset', '--cascade=orphan', ...services.map((service) => `milvus-${service}`)]);
  await cluster.apply(after);
}

export const diskGrowth: Suite = {
  name: 'disk-growth',
  core: false,
  needsLab: true,
  proves: 'the disks of etcd, MinIO and Kafka grow as the how-to guide says, and no pod restarts and no data is lost',
  run: async (bed) => {
    await bed.realNodes(3);
    await provideDisks(bed);
    const cluster = await serve(bed, 'disk-growth', before, 1);
    if (!cluster) return;
    const { kubectl } = cluster;
    const pods = async (): Promise<string[]> =>
      (await kubectl.list<Pod>('pods', isOfServices)).map(({ metadata }) => `${metadata.name} ${metadata.uid ?? ''}`).sort();
    const writer = new Writer(cluster);
    await bed.test('a collection to write to', () => writer.prepare());

    await bed.test('a larger disk alone is refused by the API server', () =>
      assert.rejects(cluster.apply(after), /updates to statefulset spec for fields other than .* are forbidden/),
    );
    await bed.test('grown as the guide says, nothing restarts and nothing is lost', async () => {
      const standing = await pods();
      await writer.underBoth('disks of etcd, MinIO and Kafka grown', () => grow(cluster));
      assert.deepEqual(await pods(), standing, 'pods were replaced');
      for (const service of services) {
        const { spec } = await kubectl.get<StatefulSet>('statefulset', `milvus-${service}`);
        assert.deepEqual(
          spec.volumeClaimTemplates.map((template) => template.spec.resources.requests.storage),
          ['20Gi'],
        );
      }
      await recordOther(bed, 'disks of etcd, MinIO and Kafka grown', `${standing.length} pods, none restarted; all data found`);
    });
  },
};

interface StatefulSet extends Workload {
  readonly spec: Workload['spec'] & { readonly volumeClaimTemplates: readonly Claim[] };
}
