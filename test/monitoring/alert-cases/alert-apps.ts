import { App, Chart } from 'cdk8s';
import { Secret } from 'cdk8s-plus-27';
import { InCluster, InClusterDependencies, MilvusCluster, MilvusVersion, ObjectStorage, type MilvusClusterProps } from '@org/milvus-k8s';
import { Alerts } from '@org/milvus-k8s/monitoring';
import { Backup, BackupCheck } from '@org/milvus-k8s/operations';
import { cron } from '../../support/cron';
import { synth, type Output } from '../../support/synthesis';
import type { AlertApp } from './alert-case';
import type { AlertFiles, EmittedRule } from './promtool-file';

/** A chart in the namespace `search`, with all alerts of a Milvus and of the services that it runs. */
function watched(
  queue: (chart: Chart) => ConstructorParameters<typeof InClusterDependencies>[2],
  props: Partial<MilvusClusterProps>,
): Chart {
  const chart = new Chart(new App(), 'search', { namespace: 'search' });
  const credentials = { secret: Secret.fromSecretName(chart, 'minio', 'minio') };
  const dependencies = new InClusterDependencies(chart, 'dependencies', {
    objectStorage: InCluster.minio({ credentials }),
    ...queue(chart),
  });
  const milvus = new MilvusCluster(chart, 'milvus', { dependencies, ...props });
  const to = ObjectStorage.minio({ endpoint: 'ceph.storage:443', tls: true, bucket: 'backups', credentials });
  const backup = new Backup(chart, 'backup', { milvus, to, schedule: cron('30 1 * * *') });
  new BackupCheck(chart, 'backup-check', { milvus, from: backup.location, schedule: cron('0 5 * * sun') });
  new Alerts(chart, 'alerts', { milvus, set: 'all', certificates: ['milvus-server'] });
  return chart;
}

/** The apps of the cases. */
export const ALERT_APPS = ['cluster', 'legacy', 'kafka', 'woodpecker'] as const satisfies readonly AlertApp[];

const CHARTS: Readonly<Record<AlertApp, () => Chart>> = {
  cluster: () =>
    watched(() => ({ messageQueue: InCluster.pulsar() }), {
      version: MilvusVersion.V2_6,
      mixCoord: { replicas: 2 },
      proxy: { autoscaling: { minReplicas: 2, maxReplicas: 5, cpuUtilization: 60 } },
    }),
  legacy: () =>
    watched(() => ({ messageQueue: InCluster.pulsar() }), { version: MilvusVersion.of('2.4.23', { allowVulnerable: 'a test of alerts' }) }),
  kafka: () =>
    watched(() => ({ messageQueue: InCluster.kafka({ exporterImage: 'docker.io/danielqsj/kafka-exporter:v1.9.0' }) }), {
      version: MilvusVersion.V2_6,
      cdc: {},
    }),
  woodpecker: () => watched(() => ({ messageQueue: InCluster.woodpecker() }), { version: MilvusVersion.V3_0 }),
};

/** The rules of an app. */
export function rulesOf(app: AlertApp): EmittedRule[] {
  const output: Output = synth(CHARTS[app]());
  const { groups } = output.custom('PrometheusRule', 'milvus-alerts').spec as AlertFiles['rules'];
  return groups.flatMap(({ rules }) => rules);
}
