import { Chart } from 'cdk8s';
import { NetworkPolicyIpBlock, ServiceAccount } from 'cdk8s-plus-27';
import { Milvus, MilvusVersion, ObjectStorage, WorkloadIdentity, type IMilvus, type MilvusClusterProps } from '@org/milvus-k8s';
import { Egress } from '@org/milvus-k8s/namespace';
import {
  Backup,
  BackupCheck,
  BackupLocation,
  Restore,
  type BackupCheckProps,
  type BackupProps,
  type RestoreProps,
} from '@org/milvus-k8s/operations';
import { otherBucket } from '../../../backup/storages';
import { cron } from '../../../support/cron';
import { RELEASES, ROLE_ARN, cluster, externalDependencies, secret } from '../../../support/instances';
import type { MistakeCase } from '../mistake-case';

export type Given<T> = T | ((chart: Chart) => T);
export type Pair<T> = Pick<MistakeCase, 'says' | 'besides'> & { readonly wrong: Given<T>; readonly right: Given<T> };

export const made = <T extends object>(given: Given<T>, chart: Chart): T => (typeof given === 'function' ? given(chart) : given);

export const NIGHTLY = cron('30 1 * * *');

/** A mistake in the props of a `Backup` named `backup`. */
export function inBackup(rule: string, mistake: string, prop: string, { wrong, right, ...rest }: Pair<Partial<BackupProps>>): MistakeCase {
  const declare = (given: Given<Partial<BackupProps>>) => (chart: Chart) => {
    const props = made(given, chart);
    new Backup(chart, 'backup', { to: otherBucket(), schedule: NIGHTLY, ...props, milvus: props.milvus ?? cluster(chart) });
  };
  return { rule, mistake, path: 'test/backup', prop, wrong: declare(wrong), right: declare(right), ...rest };
}

/** A place with backups of another app. */
export const place = (version = RELEASES['2.6'], prefix = 'backups/search') =>
  BackupLocation.of({ storage: otherBucket(), prefix, namePrefix: 'milvus_backup', version });

/** A mistake in the props of a `Restore` named `restore`. */
export function inRestore(
  rule: string,
  mistake: string,
  prop: string,
  { wrong, right, ...rest }: Pair<Partial<RestoreProps>>,
): MistakeCase {
  const declare = (given: Given<Partial<RestoreProps>>) => (chart: Chart) => {
    const props = made(given, chart);
    new Restore(chart, 'restore', { from: place(), ...props, milvus: props.milvus ?? cluster(chart) });
  };
  return { rule, mistake, path: 'test/restore', prop, wrong: declare(wrong), right: declare(right), ...rest };
}

/** A mistake in the props of a `BackupCheck` named `check`. */
export function inCheck(
  rule: string,
  mistake: string,
  prop: string,
  { wrong, right, ...rest }: Pair<Partial<BackupCheckProps>>,
): MistakeCase {
  const declare = (given: Given<Partial<BackupCheckProps>>) => (chart: Chart) => {
    const props = made(given, chart);
    new BackupCheck(chart, 'check', { from: place(), schedule: cron('0 4 * * 0'), ...props, milvus: props.milvus ?? cluster(chart) });
  };
  return { rule, mistake, path: 'test/check', prop, wrong: declare(wrong), right: declare(right), ...rest };
}

/** The Milvus of a Job, with these props. */
export const of =
  <More extends object>(props: Given<Partial<MilvusClusterProps>>, more: More = {} as More) =>
  (chart: Chart): { readonly milvus: IMilvus } & More => ({ milvus: cluster(chart, made(props, chart)), ...more });

export const VULNERABLE = { allowVulnerable: 'a test of the library' };
export const release = (version: string) => ({ version: MilvusVersion.of(version, VULNERABLE) });

export const shared = (chart: Chart) =>
  Milvus.fromEndpoint(chart, 'shared', {
    host: 'shared.search.svc',
    prefixes: { etcdRootPath: 'shared', bucketRootPath: 'shared', channelPrefix: 'shared' },
  });
export const bucketOf = (name: string, chart: Chart) =>
  ObjectStorage.minio({ endpoint: 'minio.storage:9000', bucket: name, credentials: { secret: secret(chart, 'storage') } });
export const onMinio = (chart: Chart, virtualHost = false) => ({
  dependencies: externalDependencies(chart, 'on-minio', {
    objectStorage: ObjectStorage.minio({
      endpoint: 'minio.storage:9000',
      bucket: 'vectors',
      virtualHost,
      credentials: { secret: secret(chart, 'storage') },
    }),
  }),
});
export const account = (chart: Chart) => ServiceAccount.fromServiceAccountName(chart, 'account', 'backups');
export const otherRole = () =>
  ObjectStorage.s3({
    bucket: 'search-backups',
    region: 'eu-west-1',
    identity: WorkloadIdentity.awsRole('arn:aws:iam::111122223333:role/backups'),
  });

export const limited = (chart: Chart, ...hosts: readonly string[]) => {
  const endpoints = NetworkPolicyIpBlock.ipv4(chart, 'endpoints', '10.20.0.0/24');
  return { egress: Egress.kubernetes({ hosts: Object.fromEntries(hosts.map((host) => [host, [endpoints]])) }) };
};

/** A backup and its Milvus in charts of two namespaces. */
export const elsewhere = (namespace: string) => (chart: Chart) => {
  const other = new Chart(chart.node.root, 'operations', { namespace });
  new Backup(other, 'backup', { milvus: cluster(chart), to: otherBucket(), schedule: NIGHTLY });
};

/** Backups of two Milvus of one name, in two namespaces. */
export const two = (prefix: string) => (chart: Chart) => {
  new Backup(chart, 'backup', { milvus: cluster(chart), to: otherBucket(), schedule: NIGHTLY, prefix: 'search' });
  const other = new Chart(chart.node.root, 'other', { namespace: 'other' });
  new Backup(other, 'backup', { milvus: cluster(other), to: otherBucket(), schedule: NIGHTLY, prefix });
};

/** The bucket of the clusters of the tests, as a place for backups. */
export const sameBucket = () =>
  ObjectStorage.s3({ bucket: 'search-vectors', region: 'eu-west-1', identity: WorkloadIdentity.awsRole(ROLE_ARN) });

/** A restore of the backups of a Milvus into itself. */
export const intoItself = (props: Partial<RestoreProps>) => (chart: Chart) => {
  const milvus = cluster(chart);
  const backup = new Backup(chart, 'backup', { milvus, to: otherBucket(), schedule: NIGHTLY });
  new Restore(chart, 'restore', { milvus, from: backup.location, ...props });
};

/** A check of the backups of a Milvus in another one. */
export const checkIn = (other: boolean) => (chart: Chart) => {
  const milvus = cluster(chart);
  const backup = new Backup(chart, 'backup', { milvus, to: otherBucket(), schedule: NIGHTLY });
  new BackupCheck(chart, 'check', {
    milvus: other ? cluster(chart, {}, 'green') : milvus,
    from: backup.location,
    schedule: cron('0 4 * * 0'),
  });
};
