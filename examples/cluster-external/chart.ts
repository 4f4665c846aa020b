import { Chart, Size } from 'cdk8s';
import { Cpu, Namespaces } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import {
  ExternalDependencies,
  MessageQueue,
  MetaStore,
  MilvusCluster,
  MilvusVersion,
  ObjectStorage,
  QueryNodeGroup,
  WorkloadIdentity,
} from '@org/milvus-k8s';

/** A cluster on services that a platform team runs already: etcd, Amazon S3 and Pulsar. */
export class ClusterExternal extends Chart {
  constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'search' });

    const dependencies = new ExternalDependencies(this, 'dependencies', {
      metaStore: MetaStore.etcd(['etcd-0.etcd:2379', 'etcd-1.etcd:2379', 'etcd-2.etcd:2379']),
      objectStorage: ObjectStorage.s3({
        bucket: 'search-vectors',
        region: 'eu-west-1',
        identity: WorkloadIdentity.awsRole('arn:aws:iam::111122223333:role/milvus'),
      }),
      messageQueue: MessageQueue.pulsar({ host: 'pulsar-proxy.pulsar', port: 6650 }),
    });

    const milvus = new MilvusCluster(this, 'milvus', {
      version: MilvusVersion.V2_6,
      dependencies,
      proxy: { replicas: 3 },
      queryNode: { replicas: 5, cpu: Cpu.units(4), memory: Size.gibibytes(16) },
      clients: [Namespaces.select(this, 'applications', { names: ['shop'] })],
      monitoring: [Namespaces.select(this, 'monitoring', { labels: { 'kubernetes.io/metadata.name': 'monitoring' } })],
    });

    new QueryNodeGroup(this, 'hot', {
      cluster: milvus,
      resourceGroup: 'hot',
      autoscaling: { minReplicas: 2, maxReplicas: 20, cpuUtilization: 70 },
    });
  }
}
