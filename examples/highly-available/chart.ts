import { Chart, Size } from 'cdk8s';
import { Cpu, Namespaces } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import { ExternalDependencies, MessageQueue, MetaStore, MilvusCluster, ObjectStorage, WorkloadIdentity } from '@org/milvus-k8s';

/** A cluster that goes on when a node or a zone is lost. */
export class HighlyAvailable extends Chart {
  constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'payments-search' });

    const dependencies = new ExternalDependencies(this, 'dependencies', {
      metaStore: MetaStore.etcd(['etcd-0.etcd:2379', 'etcd-1.etcd:2379', 'etcd-2.etcd:2379']),
      objectStorage: ObjectStorage.s3({
        bucket: 'payments-vectors',
        region: 'eu-west-1',
        identity: WorkloadIdentity.awsRole('arn:aws:iam::111122223333:role/payments-milvus'),
      }),
      messageQueue: MessageQueue.pulsar({ host: 'pulsar-proxy.pulsar', port: 6650 }),
    });

    new MilvusCluster(this, 'milvus', {
      dependencies,
      profile: 'highly-available',
      // A prop goes before the profile: six query nodes, two in each zone.
      queryNode: { replicas: 6, cpu: Cpu.units(8), memory: Size.gibibytes(32) },
      // With a zone lost, four are left, and the data still has to fit.
      loadedData: Size.gibibytes(110),
      clients: [Namespaces.select(this, 'applications', { names: ['payments'] })],
      monitoring: [Namespaces.select(this, 'monitoring', { labels: { 'kubernetes.io/metadata.name': 'monitoring' } })],
    });
  }
}
