import type { ModelRule } from '../../rules';
import { isBackupJob, type BackupJobSpec } from '../backup-spec';
import { isSameBucket, overlaps } from '../storage-side';
import { checkEach } from './each-backup-job';

const STORAGE_UNKNOWN: ModelRule = {
  id: 'MK-BAK-001',
  title: 'backup Job for a Milvus with an unknown storage',
  severity: 'error',
  reason: 'milvus-backup copies the files of Milvus in its object storage, and the app of another Milvus does not say where they are.',
  source: 'milvus-backup, `core/backup/coll_dml_task.go`',
  fix: 'Give storage: ObjectStorage.s3({ … }), and the prefixes of the Milvus.',
  checkApp: checkEach((job, report) => {
    if (job.data === undefined) report(job, 'storage', 'is missing, and the Milvus belongs to another app.');
    else if (job.data.prefix === '') report(job, 'milvus', 'has no prefixes, so the place of its files in the bucket is unknown.');
  }),
};

const LOCAL_STORAGE: ModelRule = {
  id: 'MK-BAK-002',
  title: 'backup Job for data on a local disk',
  severity: 'error',
  reason: 'milvus-backup reads and writes object storages; the disk of a standalone is mounted only into its own pod.',
  source: 'milvus-backup, `internal/storage/local.go`: a directory of the same machine',
  fix: 'Give the standalone an object storage, or take snapshots of its volume.',
  checkApp: checkEach((job, report) => {
    if (job.data?.isLocal === true) report(job, 'milvus', 'keeps its data on the disk of its pod.');
    if (job.backups.isLocal && job.data?.isLocal !== true) report(job, job.backupsProp, 'is the disk of a pod.');
  }),
};

const PREFIX_IN_DATA: ModelRule = {
  id: 'MK-BAK-009',
  title: 'backups within the data of a Milvus',
  severity: 'error',
  reason:
    "Milvus' garbage collection deletes files below its prefix that it does not know, and milvus-backup would copy backups into backups.",
  source: 'Milvus source, `internal/datacoord/garbage_collector.go`: recycleUnusedBinlogFiles',
  fix: 'Use another bucket, or a prefix that is neither that of the Milvus nor above or below it.',
  checkApp: checkEach((job, report, _milvus, { instances }) => {
    const { backups, data } = job;
    const claims = instances.flatMap(({ name, prefixes }) => prefixes.map((claim) => ({ name, ...claim })));
    const own = data && isSameBucket(data, backups) ? [data.prefix] : [];
    const others = claims.filter(
      ({ kind, addresses }) =>
        kind.includes('bucket') &&
        addresses.some(({ host, port, path }) => host === hostOf(backups) && port === backups.port && path === backups.bucket),
    );
    const taken = [...own, ...others.map(({ value }) => value)].find((prefix) => overlaps(prefix, backups.prefix));
    const prop = job.task === 'backup' ? 'prefix' : job.backupsProp;
    if (taken !== undefined) report(job, prop, `is '${backups.prefix}'; a Milvus has its data in '${taken}' of the same bucket.`);
  }),
};

const SAME_BUCKET: ModelRule = {
  id: 'MK-BAK-010',
  title: 'backups in the bucket of the Milvus',
  severity: 'warning',
  reason: 'Who deletes the bucket, or loses it, loses the backups with the data.',
  source: 'Amazon S3 user guide, deleting a bucket: all objects in it are deleted',
  fix: 'Give to: another bucket, if possible of another account or region.',
  checkApp: checkEach((job, report) => {
    const { task, data, backups } = job;
    if (task !== 'backup' || !data || data.isLocal || !isSameBucket(data, backups)) return;
    report(job, 'to', `${backups.bucket === '' ? 'the bucket' : backups.bucket} also has the data of the Milvus.`);
  }),
};

const SHARED_PLACE: ModelRule = {
  id: 'MK-BAK-011',
  title: 'two backups in one place with the same names',
  severity: 'error',
  reason: 'Each run deletes the old backups whose names begin like its own, so each of the two would delete backups of the other.',
  source: 'this library, the script of a Backup; milvus-backup has no retention',
  fix: 'Give each Backup its own prefix or name.',
  checkApp: ({ extensions }, report) => {
    const seen = new Map<string, BackupJobSpec>();
    for (const job of extensions.filter(isBackupJob).filter(({ task }) => task === 'backup')) {
      const { address, port, bucket, prefix, account = '' } = job.backups;
      const place = JSON.stringify([address, port, bucket, prefix, account, job.namePrefix]);
      const first = seen.get(place);
      if (first) report(job, 'prefix', `is '${prefix}', as that of ${first.path}, and both names begin with ${job.namePrefix}.`);
      else seen.set(place, job);
    }
  },
};

const PREFIX_FORM: ModelRule = {
  id: 'MK-BAK-029',
  title: 'invalid prefix of backups',
  severity: 'error',
  reason: 'milvus-backup joins prefix and name with a slash, so an empty part of the path is another place than the one that it lists.',
  source: 'milvus-backup, `internal/storage/mpath/path.go`: BackupDir',
  fix: "Write words with single slashes between them, such as 'backups/search'.",
  checkApp: checkEach((job, report) => {
    const { prefix } = job.backups;
    const prop = job.task === 'backup' ? 'prefix' : job.backupsProp;
    if (!/^[\w.-]+(\/[\w.-]+)*$/.test(prefix)) report(job, prop, `has the prefix '${prefix}'.`);
  }),
};

const VIRTUAL_HOST: ModelRule = {
  id: 'MK-BAK-020',
  title: 'storage whose bucket has to be in the host name',
  severity: 'warning',
  reason: 'milvus-backup has no option for it: it writes the bucket of a service with the S3 protocol into the path.',
  source:
    'milvus-backup, `internal/storage/minio.go`: no BucketLookup; minio-go uses the host name for Amazon, Google and Alibaba Cloud only',
  fix: 'Let the service accept buckets in the path, or use another storage for backups.',
  checkApp: checkEach((job, report) => {
    if (job.data?.needsVirtualHost === true) report(job, 'milvus', `addresses ${job.data.bucket} in the host name.`);
    if (job.backups.needsVirtualHost && !(job.data && isSameBucket(job.data, job.backups))) {
      report(job, job.backupsProp, `addresses ${job.backups.bucket} in the host name.`);
    }
  }),
};

function hostOf({ address, account, provider }: BackupJobSpec['backups']): string {
  return provider === 'azure' && account !== undefined ? `${account}.blob.${address}` : address;
}

export const STORAGE_RULES: readonly ModelRule[] = [
  STORAGE_UNKNOWN,
  LOCAL_STORAGE,
  PREFIX_IN_DATA,
  SAME_BUCKET,
  SHARED_PLACE,
  VIRTUAL_HOST,
  PREFIX_FORM,
];
