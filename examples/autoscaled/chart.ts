import { Chart, Size } from 'cdk8s';
import { Cpu, Namespaces } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import {
  ExternalDependencies,
  MessageQueue,
  MetaStore,
  MilvusCluster,
  ObjectStorage,
  ScalingTrigger,
  WorkloadIdentity,
} from '@org/milvus-k8s';

const PROMETHEUS = 'http://prometheus-operated.monitoring:9090';

/** A cluster that is large by day, small by night, and grows with the load at any time. */
export class Autoscaled extends Chart {
  constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'shop-search' });

    const dependencies = new ExternalDependencies(this, 'dependencies', {
      metaStore: MetaStore.etcd(['etcd-0.etcd:2379', 'etcd-1.etcd:2379', 'etcd-2.etcd:2379']),
      objectStorage: ObjectStorage.s3({
        bucket: 'shop-vectors',
        region: 'eu-west-1',
        identity: WorkloadIdentity.awsRole('arn:aws:iam::111122223333:role/shop-milvus'),
      }),
      messageQueue: MessageQueue.woodpecker(),
    });

    new MilvusCluster(this, 'milvus', {
      dependencies,
      // The fewest query nodes, those of the night, have to hold it.
      loadedData: Size.gibibytes(24),
      proxy: { autoscaling: { minReplicas: 2, maxReplicas: 8, cpuUtilization: 60 } },
      queryNode: {
        cpu: Cpu.units(4),
        memory: Size.gibibytes(16),
        keda: {
          minReplicas: 2,
          maxReplicas: 12,
          // Ten by day on workdays, four on workday nights, two at the weekend.
          schedule: [
            { start: '0 7 * * 1-5', end: '0 20 * * 1-5', timeZone: 'Europe/London', replicas: 10 },
            { start: '0 7 * * 1', end: '0 20 * * 5', timeZone: 'Europe/London', replicas: 4 },
          ],
          prometheus: PROMETHEUS,
          triggers: [ScalingTrigger.searchQueue(), ScalingTrigger.loadedMemory()],
        },
      },
      dataNode: { keda: { minReplicas: 2, maxReplicas: 6, prometheus: PROMETHEUS, triggers: [ScalingTrigger.indexTasks()] } },
      clients: [Namespaces.select(this, 'applications', { names: ['shop'] })],
      podDefaults: { recommendResources: true },
      monitoring: [Namespaces.select(this, 'monitoring', { labels: { 'kubernetes.io/metadata.name': 'monitoring' } })],
    });
  }
}
