import { Chart } from 'cdk8s';
import { Namespaces } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import {
  ExternalDependencies,
  MessageQueue,
  MetaStore,
  MilvusCluster,
  MilvusRules,
  MilvusVersion,
  ObjectStorage,
  WorkloadIdentity,
} from '@org/milvus-k8s';
import { Alerts, DashboardProvisioning, Dashboards, Monitoring } from '@org/milvus-k8s/monitoring';

/** Labels by which the Prometheus of the platform finds monitors and rules. */
const SELECTOR_LABELS = { release: 'kube-prometheus-stack' };

/** Where the platform team keeps its copy of the runbooks. */
const RUNBOOKS = 'https://wiki.example.com/milvus';

/** A cluster that is watched: Prometheus scrapes it, alerts and two objectives judge it, and Grafana shows why. */
export class Observed extends Chart {
  constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'observed-search' });

    const milvus = new MilvusCluster(this, 'milvus', {
      version: MilvusVersion.V2_6,
      dependencies: new ExternalDependencies(this, 'dependencies', {
        metaStore: MetaStore.etcd(['etcd-0.etcd:2379', 'etcd-1.etcd:2379', 'etcd-2.etcd:2379']),
        objectStorage: ObjectStorage.s3({
          bucket: 'observed-vectors',
          region: 'eu-west-1',
          identity: WorkloadIdentity.awsRole('arn:aws:iam::111122223333:role/observed-milvus'),
        }),
        messageQueue: MessageQueue.pulsar({ host: 'pulsar-proxy.pulsar', port: 6650 }),
      }),
      queryNode: { replicas: 3 },
      clients: [Namespaces.select(this, 'applications', { names: ['shop'] })],
    });

    new Monitoring(this, 'monitoring', { milvus, prometheus: { namespace: 'monitoring', selectorLabels: SELECTOR_LABELS } });

    const alerts = new Alerts(this, 'alerts', {
      milvus,
      selectorLabels: SELECTOR_LABELS,
      objectives: { availability: 99.9, searchLatency: { milliseconds: 128, percent: 99 } },
      change: { MilvusSearchSlow: { threshold: 256 }, MilvusReadQueueGrowing: true },
      runbooks: RUNBOOKS,
    });

    // The lines in the panels are the objectives and the bounds of these alerts.
    new Dashboards(this, 'dashboards', { milvus, alerts, provisioning: DashboardProvisioning.sidecar(), folder: 'Search' });
    MilvusRules.of(this).strict();
  }
}
