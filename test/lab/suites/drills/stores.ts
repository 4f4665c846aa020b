import { pause } from '../../kubernetes/waiting';
import type { Suite } from '../../runner/suite';
import { etcdLeader } from './etcd-leader';
import { serve } from './served';
import { Writer } from './writer';

/** For everything but the outage itself. */
const recoverySeconds = 1800;

export const stores: Suite = {
  name: 'stores',
  core: false,
  proves: 'no acknowledged insert is lost when a member of etcd, MinIO or Kafka goes, and an etcd outage heals by itself',
  run: async (bed) => {
    const cluster = await serve(bed, 'stores', {}, 1);
    if (!cluster) return;
    const { kubectl } = cluster;
    const writer = new Writer(cluster);
    const remove = async (pod: string): Promise<void> => {
      await kubectl.run(['delete', 'pod', pod, '--grace-period=0', '--force']);
      await cluster.ready();
    };

    await bed.test('a collection to write to', () => writer.prepare());
    await bed.test('the leader of etcd is deleted', async () => {
      await writer.underBoth('etcd leader deleted', async () => remove(await etcdLeader(kubectl)));
    });
    await bed.test('a node of MinIO is deleted', async () => {
      await writer.underBoth('MinIO node deleted', () => remove('milvus-minio-0'));
    });
    await bed.test('a broker of Kafka is deleted', async () => {
      await writer.underBoth('Kafka broker deleted', () => remove('milvus-kafka-0'));
    });
    for (const seconds of [90, 600] as const) {
      const title = `etcd is away for ${seconds} seconds, and everything serves again without a human`;
      const outage = async (): Promise<void> => {
        await kubectl.run(['scale', 'statefulset', 'milvus-etcd', '--replicas=0']);
        await pause(seconds);
        await kubectl.run(['scale', 'statefulset', 'milvus-etcd', '--replicas=3']);
        await cluster.ready();
      };
      await bed.test(title, () => writer.underBoth(`etcd away for ${seconds} s`, outage), kubectl, seconds + recoverySeconds);
    }
  },
};
