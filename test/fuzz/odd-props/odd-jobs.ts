import { Cron, type Chart } from 'cdk8s';
import { InClusterEtcd, Milvus, MilvusStandalone } from '@org/milvus-k8s';
import {
  Backup,
  BackupCheck,
  BackupLocation,
  EtcdSnapshotRestore,
  EtcdSnapshots,
  Maintenance,
  MaintenanceTask,
  Replication,
  ReplicationSite,
  Restore,
  SmokeTest,
  SnapshotDestination,
  VolumeSnapshots,
  type EtcdSnapshotsProps,
  type ReplicationProps,
} from '@org/milvus-k8s/operations';
import { otherBucket } from '../../backup/storages';
import { cron } from '../../support/cron';
import { cluster, secret } from '../../support/instances';
import { ODD_BACKUP, ODD_BACKUP_CHECK, ODD_RESTORE } from './odd-backups';
import * as operations from './odd-operations';
import { each, type OddProp } from './odd-prop';
import { ODD_MAINTENANCE, ODD_MAINTENANCE_SCOPE, ODD_SMOKE_TEST } from './odd-upkeep';

/** Odd props of what runs next to a Milvus. */
export const OPERATIONS: readonly OddProp[] = [
  ...each('backup', ODD_BACKUP, (chart, props) => {
    new Backup(chart, 'backup', { milvus: cluster(chart), to: otherBucket(), schedule: cron('30 1 * * *'), ...props });
  }),
  ...each('restore', ODD_RESTORE, (chart, props) => {
    const from = BackupLocation.of({ storage: otherBucket(), prefix: 'backups', namePrefix: 'backup' });
    new Restore(chart, 'restore', { milvus: cluster(chart), from, ...props });
  }),
  ...each('check', ODD_BACKUP_CHECK, (chart, props) => {
    const from = BackupLocation.of({ storage: otherBucket(), prefix: 'backups', namePrefix: 'backup' });
    new BackupCheck(chart, 'check', { milvus: cluster(chart), from, schedule: cron('0 4 * * 0'), ...props });
  }),
  ...each('smoke test', ODD_SMOKE_TEST, (chart, props) => {
    new SmokeTest(chart, 'smoke-test', { milvus: cluster(chart), ...props });
  }),
  ...each('maintenance', ODD_MAINTENANCE, (chart, props) => {
    new Maintenance(chart, 'upkeep', { milvus: cluster(chart), task: MaintenanceTask.compact(), ...props });
  }),
  ...each('maintenance task', ODD_MAINTENANCE_SCOPE, (chart, props) => {
    new Maintenance(chart, 'upkeep', { milvus: cluster(chart), task: MaintenanceTask.flush(props) });
  }),
  ...each('etcd snapshots', operations.ODD_SNAPSHOTS, (chart, props) => void etcdSnapshots(chart, props)),
  ...each('snapshot bucket', operations.ODD_BUCKET, (chart, props) => {
    etcdSnapshots(chart, { destination: SnapshotDestination.s3({ bucket: 'snapshots', region: 'eu-west-1', ...props }) });
  }),
  ...each('etcd restore', operations.ODD_RESTORE, (chart, props) => {
    new EtcdSnapshotRestore(chart, 'restore', { snapshots: etcdSnapshots(chart, {}), snapshot: 'snapshot-20261130T031500Z.db', ...props });
  }),
  ...each('volume snapshots', operations.ODD_VOLUMES, (chart, props) => {
    new VolumeSnapshots(chart, 'volumes', { milvus: new MilvusStandalone(chart, 'milvus'), schedule: Cron.daily(), ...props });
  }),
  ...each('replication', operations.ODD_REPLICATION, (chart, props) => void replication(chart, props)),
  ...each('replication site', operations.ODD_SITE, (chart, props) => {
    replication(chart, { standbys: [ReplicationSite.of({ channelPrefix: 'dublin', address: 'http://dublin:19530', ...props })] });
  }),
];

function etcdSnapshots(chart: Chart, props: Partial<EtcdSnapshotsProps>): EtcdSnapshots {
  const destination = SnapshotDestination.s3({ bucket: 'snapshots', region: 'eu-west-1', credentials: { secret: secret(chart, 'keys') } });
  return new EtcdSnapshots(chart, 'snapshots', { etcd: new InClusterEtcd(chart, 'etcd'), schedule: Cron.hourly(), destination, ...props });
}

function replication(chart: Chart, props: Partial<ReplicationProps>): Replication {
  const site = (channelPrefix: string) => ReplicationSite.of({ channelPrefix, address: `http://${channelPrefix}:19530` });
  const milvus = Milvus.fromEndpoint(chart, 'shared', { host: 'shared.search.svc' });
  return new Replication(chart, 'replication', { milvus, primary: site('frankfurt'), standbys: [site('dublin')], ...props });
}
