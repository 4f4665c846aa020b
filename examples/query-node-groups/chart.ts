import { Chart, Size } from 'cdk8s';
import { Cpu, Namespaces } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import {
  ExternalDependencies,
  LocalStorage,
  MessageQueue,
  MetaStore,
  MilvusCluster,
  MilvusVersion,
  ObjectStorage,
  QueryNodeGroup,
  WorkloadIdentity,
  ZonalQueryNodes,
} from '@org/milvus-k8s';

/** Query nodes of several kinds: in memory for what is searched all day, on disk for the archive, with GPUs, and by zone. */
export class QueryNodeGroups extends Chart {
  constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'media-search' });

    const dependencies = new ExternalDependencies(this, 'dependencies', {
      metaStore: MetaStore.etcd(['etcd-0.etcd:2379', 'etcd-1.etcd:2379', 'etcd-2.etcd:2379']),
      objectStorage: ObjectStorage.s3({
        bucket: 'media-vectors',
        region: 'eu-west-1',
        identity: WorkloadIdentity.awsRole('arn:aws:iam::111122223333:role/media-milvus'),
      }),
      messageQueue: MessageQueue.pulsar({ host: 'pulsar-proxy.pulsar', port: 6650 }),
    });
    // Proxy and coordinator look up index types in their own image, too: so all pods run the one with those of GPUs.
    const cluster = new MilvusCluster(this, 'milvus', {
      dependencies,
      version: MilvusVersion.of('2.6.25', { image: 'docker.io/milvusdb/milvus:v2.6.25-gpu' }),
      queryNode: { replicas: 0 },
      dataNode: {
        gpu: 1,
        cpu: Cpu.units(8),
        memory: Size.gibibytes(32),
        nodeSelector: { 'node.kubernetes.io/instance-type': 'g5.4xlarge' },
      },
      clients: [Namespaces.select(this, 'applications', { names: ['media'] })],
    });

    new QueryNodeGroup(this, 'hot', {
      cluster,
      resourceGroup: 'hot',
      cpu: Cpu.units(8),
      memory: Size.gibibytes(64),
      storage: LocalStorage.emptyDir(Size.gibibytes(64)),
      autoscaling: { minReplicas: 2, maxReplicas: 10, memoryUtilization: 70 },
    });

    new QueryNodeGroup(this, 'archive', {
      cluster,
      resourceGroup: 'archive',
      replicas: 2,
      cpu: Cpu.units(4),
      memory: Size.gibibytes(16),
      storage: LocalStorage.ephemeralVolume({ size: Size.gibibytes(400), storageClassName: 'local-nvme' }),
      config: { queryNode: { mmap: { vectorField: true, vectorIndex: true, scalarField: true, scalarIndex: true } } },
    });

    new QueryNodeGroup(this, 'gpu', {
      cluster,
      resourceGroup: 'gpu',
      replicas: 2,
      gpu: 1,
      cpu: Cpu.units(8),
      memory: Size.gibibytes(32),
      nodeSelector: { 'node.kubernetes.io/instance-type': 'g5.4xlarge' },
    });

    new ZonalQueryNodes(this, 'zones', { cluster, zones: ['eu-west-1a', 'eu-west-1b', 'eu-west-1c'], replicas: 2 });
  }
}
