import { Chart, Size } from 'cdk8s';
import { Namespaces, Secret } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import { InCluster, InClusterDependencies, MilvusCluster, MilvusVersion } from '@org/milvus-k8s';

/** Milvus 2.5 with Kafka, as teams run it before the step to 2.6: one mixcoord, index nodes, everything in the cluster. */
export class Legacy25 extends Chart {
  constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'catalog' });

    const dependencies = new InClusterDependencies(this, 'dependencies', {
      name: 'milvus',
      objectStorage: InCluster.minio({
        bucket: 'milvus-bucket',
        credentials: { secret: Secret.fromSecretName(this, 'minio-credentials', 'milvus-minio') },
      }),
      messageQueue: InCluster.kafka({ brokers: 3, storage: { size: Size.gibibytes(300) } }),
    });

    new MilvusCluster(this, 'milvus', {
      version: MilvusVersion.V2_5,
      dependencies,
      // The names that the Helm chart 4.x uses, so that the contents of its etcd and bucket can be copied over as they are.
      etcdRootPath: 'by-dev',
      bucketRootPath: 'file',
      channelPrefix: 'by-dev',
      indexNode: { replicas: 1 },
      clients: [Namespaces.select(this, 'applications', { names: ['shop'] })],
    });
  }
}
