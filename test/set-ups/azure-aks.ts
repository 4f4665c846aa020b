import { Chart } from 'cdk8s';
import { Secret } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import { CaBundle, ExternalDependencies, MessageQueue, MetaStore, MilvusCluster, ObjectStorage, WorkloadIdentity } from '@org/milvus-k8s';

export class Search extends Chart {
  constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'search' });
    const dependencies = new ExternalDependencies(this, 'dependencies', {
      metaStore: MetaStore.etcd(['etcd-0.etcd:2379', 'etcd-1.etcd:2379', 'etcd-2.etcd:2379']),
      objectStorage: ObjectStorage.azureBlob({
        account: 'searchvectors',
        container: 'milvus',
        identity: WorkloadIdentity.azureClient('11111111-2222-3333-4444-555555555555'),
      }),
      messageQueue: MessageQueue.kafka({
        brokers: ['search-kafka-bootstrap.kafka.svc:9093'],
        caBundle: CaBundle.fromSecret(Secret.fromSecretName(this, 'kafka-ca', 'search-cluster-ca-cert')),
        credentials: { secret: Secret.fromSecretName(this, 'kafka-user', 'milvus-kafka') },
      }),
    });
    new MilvusCluster(this, 'milvus', { dependencies });
  }
}
