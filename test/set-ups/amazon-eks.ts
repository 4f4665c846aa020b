import { Chart } from 'cdk8s';
import { Secret } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import { ExternalDependencies, MessageQueue, MetaStore, MilvusCluster, ObjectStorage, WorkloadIdentity } from '@org/milvus-k8s';

export class Search extends Chart {
  constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'search' });
    const brokers = [1, 2, 3].map((broker) => `b-${broker}.search.a1b2c3.c2.kafka.eu-west-1.amazonaws.com:9096`);
    const dependencies = new ExternalDependencies(this, 'dependencies', {
      metaStore: MetaStore.etcd(['etcd-0.etcd:2379', 'etcd-1.etcd:2379', 'etcd-2.etcd:2379']),
      objectStorage: ObjectStorage.s3({
        bucket: 'search-vectors',
        region: 'eu-west-1',
        identity: WorkloadIdentity.awsRole('arn:aws:iam::111122223333:role/milvus'),
      }),
      messageQueue: MessageQueue.kafka({
        brokers,
        tls: true,
        saslMechanism: 'SCRAM-SHA-512',
        credentials: { secret: Secret.fromSecretName(this, 'msk', 'search-msk') },
      }),
    });
    new MilvusCluster(this, 'milvus', { dependencies });
  }
}
