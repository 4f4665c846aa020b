import {
  ExternalDependencies,
  MessageQueue,
  MetaStore,
  MilvusCluster,
  ObjectStorage,
  QueryNodeGroup,
  WorkloadIdentity,
} from '@org/milvus-k8s';
import { Size, type Chart } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-27';

/** Declares a cluster as most teams have it: external services, a further group of query nodes. */
export function declareCluster(chart: Chart, id: string): void {
  const dependencies = new ExternalDependencies(chart, `${id}-dependencies`, {
    metaStore: MetaStore.etcd(['etcd-0.etcd:2379', 'etcd-1.etcd:2379', 'etcd-2.etcd:2379']),
    objectStorage: ObjectStorage.s3({
      bucket: 'search-vectors',
      region: 'eu-west-1',
      identity: WorkloadIdentity.awsRole('arn:aws:iam::111122223333:role/milvus'),
    }),
    messageQueue: MessageQueue.pulsar({ host: 'pulsar-proxy.pulsar', port: 6650 }),
  });
  const cluster = new MilvusCluster(chart, id, {
    dependencies,
    proxy: { replicas: 3 },
    queryNode: { replicas: 5, cpu: Cpu.units(4), memory: Size.gibibytes(16) },
  });
  new QueryNodeGroup(chart, `${id}-hot`, { cluster, name: 'hot', resourceGroup: 'hot', autoscaling: { maxReplicas: 20 } });
}

/** Processor time so far: unlike the clock, it does not count what else the machine does. */
export function processorMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
