import { Chart } from 'cdk8s';
import { Secret } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import { ExternalDependencies, MessageQueue, MetaStore, MilvusCluster, ObjectStorage } from '@org/milvus-k8s';
import { Workload } from '@org/milvus-k8s/sizing';

export class Search extends Chart {
  constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'search' });
    const dependencies = new ExternalDependencies(this, 'dependencies', {
      metaStore: MetaStore.etcd(['etcd-0.etcd:2379', 'etcd-1.etcd:2379', 'etcd-2.etcd:2379']),
      objectStorage: ObjectStorage.minio({
        endpoint: 'minio.storage:9000',
        bucket: 'search-vectors',
        credentials: { secret: Secret.fromSecretName(this, 'storage', 'search-storage') },
      }),
      messageQueue: MessageQueue.woodpecker(),
    });
    const workload = Workload.of({
      months: 12,
      collections: [
        {
          name: 'products',
          rows: 10_000_000,
          rowsPerMonth: 500_000,
          vectors: [{ dimension: 768, index: 'HNSW', m: 16 }],
          scalars: [{ bytes: 8 }, { bytes: 120, index: 'INVERTED', mmap: true }],
          replicas: 2,
          queriesPerSecond: 400,
        },
        { name: 'reviews', rows: 40_000_000, vectors: [{ dimension: 384, index: 'DISKANN' }], insertsPerSecond: 50 },
      ],
    });
    new MilvusCluster(this, 'milvus', { dependencies, workload });
  }
}
