import type { Rule } from '../../findings';

export const SNAPSHOT_PREFIX: Rule = {
  id: 'MK-SNP-001',
  title: 'prefix of snapshots that is no path',
  severity: 'error',
  reason: 'A prefix with other characters needs encoding, and one that starts or ends with a slash makes an empty part in the path.',
  source: 'Amazon S3 user guide, object key names: safe characters',
  fix: "Write prefix: 'etcd-snapshots/search'.",
};

export const SNAPSHOT_ENDPOINT: Rule = {
  id: 'MK-SNP-002',
  title: 'endpoint of snapshots that is no address',
  severity: 'error',
  reason: 'rclone needs to know whether to use TLS, and adds bucket and prefix to the address itself.',
  source: 'rclone documentation, Amazon S3: s3-endpoint',
  fix: "Write endpoint: 'https://minio.backup.svc:9000'.",
};

export const SNAPSHOT_FILE: Rule = {
  id: 'MK-SNP-003',
  title: 'restore of a file that is no snapshot',
  severity: 'error',
  reason: 'A restore replaces the data of all members, so it takes the name of exactly one snapshot of the schedule.',
  source: '`SAVE_SNAPSHOT` of `src/operations/etcd-snapshots/snapshot-scripts.ts`',
  fix: "Write the name of a snapshot, such as snapshot: 'snapshot-20261130T031500Z.db'.",
};

export const RESTORE_NAMESPACE: Rule = {
  id: 'MK-SNP-004',
  title: 'restore of an etcd in another namespace',
  severity: 'error',
  reason: 'The Jobs mount the claims of the members and read their Secrets, each from its own namespace.',
  source: 'Kubernetes documentation, persistent volumes: claims of a pod',
  fix: 'Set the namespace of the chart of the restore to that of the etcd.',
};
