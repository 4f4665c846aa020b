import { Chart, Cron, Size } from 'cdk8s';
import { Cpu, Namespaces, Secret } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import { InCluster, InClusterDependencies, MilvusCluster } from '@org/milvus-k8s';

/** A cluster with in-cluster etcd and MinIO. The write-ahead log is woodpecker, in the MinIO. */
export class ClusterInCluster extends Chart {
  constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'recommendations' });

    const dependencies = new InClusterDependencies(this, 'dependencies', {
      name: 'milvus',
      metaStore: InCluster.etcd({
        members: 3,
        storage: { size: Size.gibibytes(20), storageClassName: 'fast-ssd' },
        defragmentation: { schedule: Cron.schedule({ minute: '0', hour: '3', weekDay: '0' }) },
      }),
      objectStorage: InCluster.minio({
        nodes: 4,
        storage: { size: Size.gibibytes(200) },
        credentials: { secret: Secret.fromSecretName(this, 'minio-root', 'milvus-minio') },
        milvusUser: { secret: Secret.fromSecretName(this, 'minio-user', 'milvus-minio-user') },
      }),
    });

    new MilvusCluster(this, 'milvus', {
      dependencies,
      queryNode: { replicas: 3, cpu: Cpu.units(4), memory: Size.gibibytes(16) },
      clients: [Namespaces.select(this, 'applications', { names: ['shop'] })],
    });
  }
}
