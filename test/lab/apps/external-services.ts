import { ExternalDependencies, MessageQueue, MetaStore, ObjectStorage } from '@org/milvus-k8s';
import { Secret } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';

/** Services that somebody else runs: nothing answers there, which no simulated pod notices. */
export function externalServices(scope: Construct): ExternalDependencies {
  return new ExternalDependencies(scope, 'dependencies', {
    metaStore: MetaStore.etcd(['etcd-0.etcd:2379', 'etcd-1.etcd:2379', 'etcd-2.etcd:2379']),
    objectStorage: ObjectStorage.s3({
      bucket: 'vectors',
      region: 'eu-west-1',
      credentials: { secret: Secret.fromSecretName(scope, 'credentials', 's3') },
    }),
    messageQueue: MessageQueue.pulsar({ host: 'pulsar-proxy.pulsar', port: 6650 }),
  });
}
