import { Chart, Cron, Duration, Size } from 'cdk8s';
import { Secret, ServiceAccount } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import {
  ExternalDependencies,
  InClusterEtcd,
  MessageQueue,
  MilvusCluster,
  MilvusVersion,
  ObjectStorage,
  WorkloadIdentity,
} from '@org/milvus-k8s';
import { Alerts, Monitoring } from '@org/milvus-k8s/monitoring';
import { Backup, BackupCheck, EtcdSnapshots, SnapshotDestination } from '@org/milvus-k8s/operations';

/**
 * A cluster that can be lost. Each night, a backup goes to a bucket in another region, and each Sunday, the newest one is restored under
 * other names and compared. Alerts tell if either stops. Each hour, a snapshot of etcd goes to a third bucket.
 */
export class Protected extends Chart {
  constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'protected-search' });
    const identity = WorkloadIdentity.awsRole('arn:aws:iam::111122223333:role/protected-milvus');

    const etcd = new InClusterEtcd(this, 'etcd', { name: 'milvus', storage: { size: Size.gibibytes(20), storageClassName: 'fast-ssd' } });
    const milvus = new MilvusCluster(this, 'milvus', {
      version: MilvusVersion.V2_6,
      dependencies: new ExternalDependencies(this, 'dependencies', {
        metaStore: etcd,
        objectStorage: ObjectStorage.s3({ bucket: 'protected-vectors', region: 'eu-west-1', identity }),
        messageQueue: MessageQueue.pulsar({ host: 'pulsar-proxy.pulsar', port: 6650 }),
      }),
      authentication: { root: { secret: Secret.fromSecretName(this, 'root', 'milvus-root') } },
    });

    const backup = new Backup(this, 'backup', {
      milvus,
      to: ObjectStorage.s3({ bucket: 'protected-backups', region: 'eu-central-1', identity }),
      schedule: Cron.schedule({ minute: '30', hour: '1' }),
      timeZone: 'Europe/Zurich',
      keepLast: 7,
      keepFor: Duration.days(30),
    });
    new BackupCheck(this, 'backup-check', {
      milvus,
      from: backup.location,
      schedule: Cron.schedule({ minute: '0', hour: '5', weekDay: 'sun' }),
      timeZone: 'Europe/Zurich',
    });

    new EtcdSnapshots(this, 'snapshots', {
      etcd,
      schedule: Cron.schedule({ minute: '15' }),
      timeZone: 'Europe/Zurich',
      keepFor: Duration.days(7),
      destination: SnapshotDestination.s3({ bucket: 'protected-etcd-snapshots', region: 'eu-central-1' }),
      serviceAccount: ServiceAccount.fromServiceAccountName(this, 'snapshots-account', 'etcd-snapshots'),
    });

    new Monitoring(this, 'monitoring', { milvus, prometheus: { namespace: 'monitoring', selectorLabels: { release: 'prometheus' } } });
    new Alerts(this, 'alerts', { milvus });
  }
}
