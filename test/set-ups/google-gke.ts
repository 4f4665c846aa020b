import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { ExternalDependencies, MessageQueue, MetaStore, MilvusCluster, ObjectStorage, WorkloadIdentity } from '@org/milvus-k8s';

export class Search extends Chart {
  constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'search' });
    const dependencies = new ExternalDependencies(this, 'dependencies', {
      metaStore: MetaStore.etcd(['etcd-0.etcd:2379', 'etcd-1.etcd:2379', 'etcd-2.etcd:2379']),
      objectStorage: ObjectStorage.googleCloudStorage({
        bucket: 'search-vectors',
        identity: WorkloadIdentity.googleServiceAccount('milvus@my-project.iam.gserviceaccount.com'),
      }),
      messageQueue: MessageQueue.woodpecker(),
    });
    new MilvusCluster(this, 'milvus', { dependencies });
  }
}
