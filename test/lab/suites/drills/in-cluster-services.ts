import assert from 'node:assert/strict';

import { etcdRecovery, type ClusterVariant } from '../../apps/cluster';
import { isReady, type Pod } from '../../kubernetes/objects';
import { until } from '../../kubernetes/waiting';
import type { Suite } from '../../runner/suite';
import { recordOther } from './recording';
import { serve } from './served';
import { stopPod } from './stop-pod';
import { Writer } from './writer';

const namespace = 'in-cluster-services';
const variant: ClusterVariant = { etcdTls: true };
/** The member that loses its disk. */
const victim = 1;

export const inClusterServices: Suite = {
  name: 'in-cluster-services',
  core: false,
  proves: 'etcd with TLS, MinIO and Kafka from our YAML carry a Milvus, lose members and get them back, also one without its disk',
  run: async (bed) => {
    const cluster = await serve(bed, namespace, variant, 1);
    if (!cluster) return;
    const { kubectl } = cluster;
    await bed.realNodes(3, 'etcd-maintenance');
    const writer = new Writer(cluster);
    await bed.test('a collection to write to', () => writer.prepare());

    for (const [service, name] of [
      ['etcd with TLS', 'milvus-etcd-2'],
      ['MinIO', 'milvus-minio-1'],
      ['Kafka', 'milvus-kafka-1'],
    ] as const) {
      await bed.test(`a member of ${service} is evicted and comes back`, () =>
        writer.underBoth(`member of ${service} evicted`, async () => {
          const pod = await kubectl.get<Pod>('pod', name);
          const { seconds, grace } = await stopPod(kubectl, pod);
          assert.ok(seconds < grace, `it took ${seconds} s to stop, and its grace is ${grace} s`);
          await cluster.ready();
        }),
      );
    }
    await bed.test('a member of etcd that lost its disk comes back through the recovery', async () => {
      const recovery = etcdRecovery(namespace, variant, victim);
      const loseDisk = async (): Promise<void> => {
        await kubectl.run(['delete', 'pvc', recovery.claim, '--wait=false']);
        await kubectl.run(['delete', 'pod', recovery.pod, '--wait']);
      };
      const started = Date.now();
      await writer.underBoth('etcd member lost its disk', async () => {
        await loseDisk();
        await until('the member fails without its disk', 120, async () => {
          const pod = await kubectl.tryGet<Pod>('pod', recovery.pod);
          const restarts = pod?.status?.containerStatuses?.[0]?.restartCount ?? 0;
          return (pod !== undefined && !isReady(pod) && restarts > 0) || `it restarted ${restarts} times`;
        });
        await kubectl.apply(recovery.objects);
        await kubectl.run(['wait', '--for=condition=Complete', `job/${recovery.job}`, '--timeout=180s']);
        await loseDisk();
        await cluster.ready();
        await kubectl.run(['delete', `job/${recovery.job}`, `configmap/${recovery.configMap}`]);
      });
      const seconds = Math.round((Date.now() - started) / 1000);
      await recordOther(
        bed,
        'etcd member lost its disk',
        `back through the recovery Job, ${seconds} s with the searches and writes around it`,
      );
    });
  },
};
