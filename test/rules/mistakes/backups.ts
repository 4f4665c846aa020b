import { Chart, Duration } from 'cdk8s';
import { NetworkPolicyIpBlock, ServiceAccount } from 'cdk8s-plus-27';
import {
  Milvus,
  MilvusStandalone,
  MilvusVersion,
  ObjectStorage,
  WorkloadIdentity,
  type IMilvus,
  type MilvusClusterProps,
} from '@org/milvus-k8s';
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
import { otherBucket } from '../../backup/storages';
import { authorized } from '../../support/authorized';
import { RELEASES, ROLE_ARN, cluster, externalDependencies, secret } from '../../support/instances';
import { servedTls } from '../../support/served-tls';
import type { MistakeCase } from './mistake-case';

type Given<T> = T | ((chart: Chart) => T);
type Pair<T> = Pick<MistakeCase, 'says' | 'besides'> & { readonly wrong: Given<T>; readonly right: Given<T> };

const made = <T extends object>(given: Given<T>, chart: Chart): T => (typeof given === 'function' ? given(chart) : given);

const NIGHTLY = '30 1 * * *';

/** A mistake in the props of a `Backup` named `backup`. */
function inBackup(rule: string, mistake: string, prop: string, { wrong, right, ...rest }: Pair<Partial<BackupProps>>): MistakeCase {
  const declare = (given: Given<Partial<BackupProps>>) => (chart: Chart) => {
    const props = made(given, chart);
    new Backup(chart, 'backup', { to: otherBucket(), schedule: NIGHTLY, ...props, milvus: props.milvus ?? cluster(chart) });
  };
  return { rule, mistake, path: 'test/backup', prop, wrong: declare(wrong), right: declare(right), ...rest };
}

/** A place with backups of another app. */
const place = (version = RELEASES['2.6'], prefix = 'backups/search') =>
  BackupLocation.of({ storage: otherBucket(), prefix, namePrefix: 'milvus_backup', version });

/** A mistake in the props of a `Restore` named `restore`. */
function inRestore(rule: string, mistake: string, prop: string, { wrong, right, ...rest }: Pair<Partial<RestoreProps>>): MistakeCase {
  const declare = (given: Given<Partial<RestoreProps>>) => (chart: Chart) => {
    const props = made(given, chart);
    new Restore(chart, 'restore', { from: place(), ...props, milvus: props.milvus ?? cluster(chart) });
  };
  return { rule, mistake, path: 'test/restore', prop, wrong: declare(wrong), right: declare(right), ...rest };
}

/** A mistake in the props of a `BackupCheck` named `check`. */
function inCheck(rule: string, mistake: string, prop: string, { wrong, right, ...rest }: Pair<Partial<BackupCheckProps>>): MistakeCase {
  const declare = (given: Given<Partial<BackupCheckProps>>) => (chart: Chart) => {
    const props = made(given, chart);
    new BackupCheck(chart, 'check', { from: place(), schedule: '0 4 * * 0', ...props, milvus: props.milvus ?? cluster(chart) });
  };
  return { rule, mistake, path: 'test/check', prop, wrong: declare(wrong), right: declare(right), ...rest };
}

/** The Milvus of a Job, with these props. */
const of =
  <More extends object>(props: Given<Partial<MilvusClusterProps>>, more: More = {} as More) =>
  (chart: Chart): { readonly milvus: IMilvus } & More => ({ milvus: cluster(chart, made(props, chart)), ...more });

const VULNERABLE = { allowVulnerable: 'a test of the library' };
const release = (version: string) => ({ version: MilvusVersion.of(version, VULNERABLE) });

const shared = (chart: Chart) =>
  Milvus.fromEndpoint(chart, 'shared', {
    host: 'shared.search.svc',
    prefixes: { etcdRootPath: 'shared', bucketRootPath: 'shared', channelPrefix: 'shared' },
  });
const bucketOf = (name: string, chart: Chart) =>
  ObjectStorage.minio({ endpoint: 'minio.storage:9000', bucket: name, credentials: { secret: secret(chart, 'storage') } });
const onMinio = (chart: Chart, virtualHost = false) => ({
  dependencies: externalDependencies(chart, 'on-minio', {
    objectStorage: ObjectStorage.minio({
      endpoint: 'minio.storage:9000',
      bucket: 'vectors',
      virtualHost,
      credentials: { secret: secret(chart, 'storage') },
    }),
  }),
});
const account = (chart: Chart) => ServiceAccount.fromServiceAccountName(chart, 'account', 'backups');
const otherRole = () =>
  ObjectStorage.s3({
    bucket: 'search-backups',
    region: 'eu-west-1',
    identity: WorkloadIdentity.awsRole('arn:aws:iam::111122223333:role/backups'),
  });

const limited = (chart: Chart, ...hosts: readonly string[]) => {
  const endpoints = NetworkPolicyIpBlock.ipv4(chart, 'endpoints', '10.20.0.0/24');
  return { egress: Egress.kubernetes({ hosts: Object.fromEntries(hosts.map((host) => [host, [endpoints]])) }) };
};

/** A backup and its Milvus in charts of two namespaces. */
const elsewhere = (namespace: string) => (chart: Chart) => {
  const other = new Chart(chart.node.root, 'operations', { namespace });
  new Backup(other, 'backup', { milvus: cluster(chart), to: otherBucket(), schedule: NIGHTLY });
};

/** Backups of two Milvus of one name, in two namespaces. */
const two = (prefix: string) => (chart: Chart) => {
  new Backup(chart, 'backup', { milvus: cluster(chart), to: otherBucket(), schedule: NIGHTLY, prefix: 'search' });
  const other = new Chart(chart.node.root, 'other', { namespace: 'other' });
  new Backup(other, 'backup', { milvus: cluster(other), to: otherBucket(), schedule: NIGHTLY, prefix });
};

/** A restore of the backups of a Milvus into itself. */
const intoItself = (props: Partial<RestoreProps>) => (chart: Chart) => {
  const milvus = cluster(chart);
  const backup = new Backup(chart, 'backup', { milvus, to: otherBucket(), schedule: NIGHTLY });
  new Restore(chart, 'restore', { milvus, from: backup.location, ...props });
};

/** A check of the backups of a Milvus in another one. */
const checkIn = (other: boolean) => (chart: Chart) => {
  const milvus = cluster(chart);
  const backup = new Backup(chart, 'backup', { milvus, to: otherBucket(), schedule: NIGHTLY });
  new BackupCheck(chart, 'check', {
    milvus: other ? cluster(chart, {}, 'green') : milvus,
    from: backup.location,
    schedule: '0 4 * * 0',
  });
};

export const BACKUP_MISTAKES: readonly MistakeCase[] = [
  inBackup('MK-BAK-001', 'a Milvus of another app without its storage', 'storage', {
    wrong: (chart) => ({ milvus: shared(chart), to: bucketOf('backups', chart) }),
    right: (chart) => ({ milvus: shared(chart), storage: bucketOf('vectors', chart), to: bucketOf('backups', chart) }),
  }),
  inBackup('MK-BAK-001', 'a Milvus of another app without its prefixes', 'milvus', {
    wrong: (chart) => ({
      milvus: Milvus.fromEndpoint(chart, 'shared', { host: 'shared.search.svc' }),
      storage: bucketOf('vectors', chart),
      to: bucketOf('backups', chart),
    }),
    right: (chart) => ({ milvus: shared(chart), storage: bucketOf('vectors', chart), to: bucketOf('backups', chart) }),
  }),
  inBackup('MK-BAK-002', 'a standalone with its data on a disk', 'milvus', {
    wrong: (chart) => ({ milvus: new MilvusStandalone(chart, 'milvus'), to: bucketOf('backups', chart) }),
    right: (chart) => ({
      milvus: new MilvusStandalone(chart, 'milvus', { dependencies: externalDependencies(chart) }),
    }),
  }),
  inBackup('MK-BAK-003', 'Milvus 3.0.0', 'milvus', { wrong: of(release('3.0.0')), right: of(release('3.0.1')), says: ['3.0.1'] }),
  inBackup('MK-BAK-003', 'Milvus 3.0 with an old tool', 'milvus', {
    wrong: of(release('3.0.1'), { image: 'docker.io/milvusdb/milvus-backup:v0.5.16' }),
    right: of(release('3.0.1'), { image: 'docker.io/milvusdb/milvus-backup:v0.6.0' }),
  }),
  inBackup('MK-BAK-004', 'Milvus 2.3, which no tool restores', 'milvus', {
    wrong: of({ version: RELEASES['2.3'] }),
    right: of({ version: RELEASES['2.4'] }),
  }),
  inBackup('MK-BAK-005', 'a tool before --strategy', 'image', {
    wrong: { image: 'registry.bank.example/milvus-backup:v0.5.15' },
    right: { image: 'registry.bank.example/milvus-backup:v0.5.16' },
  }),
  inBackup('MK-BAK-005', 'a tag without a release', 'image', {
    wrong: { image: 'registry.bank.example/milvus-backup:stable' },
    right: { image: 'registry.bank.example/milvus-backup:v0.6.1' },
  }),
  inBackup('MK-BAK-006', 'six fields', 'schedule', {
    wrong: { schedule: '0 30 1 * * *' },
    right: { schedule: '30 1 * * *' },
    says: ['6 fields'],
  }),
  inBackup('MK-BAK-006', 'minute 60', 'schedule', {
    wrong: { schedule: '60 1 * * *' },
    right: { schedule: '59 1 * * *' },
    says: ['minute'],
  }),
  inBackup('MK-BAK-006', 'Sunday as 7', 'schedule', { wrong: { schedule: '30 1 * * 7' }, right: { schedule: '30 1 * * 0' } }),
  inBackup('MK-BAK-006', 'the 30th of February', 'schedule', { wrong: { schedule: '0 1 30 2 *' }, right: { schedule: '0 1 29 2 *' } }),
  inBackup('MK-BAK-006', 'the 31st of months with 30 days', 'schedule', {
    wrong: { schedule: '0 1 31 apr,jun *' },
    right: { schedule: '0 1 31 apr,jul *' },
  }),
  inBackup('MK-BAK-006', 'a time zone in the schedule', 'schedule', {
    wrong: { schedule: 'TZ=Europe/Zurich 30 1 * * *' },
    right: { schedule: '30 1 * * *', timeZone: 'Europe/Zurich' },
    says: ['timeZone'],
  }),
  inBackup('MK-BAK-006', 'a word', 'schedule', { wrong: { schedule: '@daily' }, right: { schedule: '0 0 * * *' } }),
  inBackup('MK-BAK-007', 'a city of its own', 'timeZone', {
    wrong: { timeZone: 'Europe/Zürich' },
    right: { timeZone: 'Europe/Zurich' },
    says: ["Did you mean 'Europe/Zurich'?"],
  }),
  inBackup('MK-BAK-008', 'no newest backup', 'keepLast', { wrong: { keepLast: 0 }, right: { keepLast: 1 } }),
  inBackup('MK-BAK-008', 'half a backup', 'keepLast', { wrong: { keepLast: 1.5 }, right: { keepLast: 2 } }),
  inBackup('MK-BAK-008', 'an age of nothing', 'keepFor', {
    wrong: { keepFor: Duration.seconds(0) },
    right: { keepFor: Duration.days(1) },
  }),
  inBackup('MK-BAK-009', 'backups in the prefix of the Milvus', 'prefix', {
    wrong: (chart) => ({ ...of({ bucketRootPath: 'search' })(chart), to: undefined, prefix: 'search/backups' }) as Partial<BackupProps>,
    right: (chart) => ({ ...of({ bucketRootPath: 'search' })(chart), to: undefined, prefix: 'search-backups' }) as Partial<BackupProps>,
    besides: ['MK-BAK-010'],
  }),
  inBackup('MK-BAK-009', 'backups in the prefix of another Milvus', 'prefix', {
    wrong: (chart) => {
      const to = ObjectStorage.s3({ bucket: 'search-vectors', region: 'eu-west-1', identity: WorkloadIdentity.awsRole(ROLE_ARN) });
      cluster(chart, { bucketRootPath: 'green' }, 'green');
      return { to, milvus: cluster(chart, onMinio(chart)), prefix: 'green', serviceAccount: account(chart) };
    },
    right: (chart) => {
      const to = ObjectStorage.s3({ bucket: 'search-vectors', region: 'eu-west-1', identity: WorkloadIdentity.awsRole(ROLE_ARN) });
      cluster(chart, { bucketRootPath: 'green' }, 'green');
      return { to, milvus: cluster(chart, onMinio(chart)), prefix: 'greener', serviceAccount: account(chart) };
    },
  }),
  {
    rule: 'MK-BAK-010',
    mistake: 'backups in the bucket of the Milvus',
    path: 'test/backup',
    prop: 'to',
    wrong: (chart) => void new Backup(chart, 'backup', { milvus: cluster(chart), schedule: NIGHTLY }),
    right: (chart) => void new Backup(chart, 'backup', { milvus: cluster(chart), schedule: NIGHTLY, to: otherBucket() }),
  },
  {
    rule: 'MK-BAK-011',
    mistake: 'two backups that delete those of each other',
    path: 'other/backup',
    prop: 'prefix',
    wrong: two('search'),
    right: two('other'),
  },
  inBackup('MK-BAK-012', 'another role than that of the Milvus', 'serviceAccount', {
    wrong: { to: otherRole() },
    right: (chart) => ({ to: otherRole(), serviceAccount: account(chart) }),
    says: ['another identity (eks.amazonaws.com/role-arn)'],
  }),
  inBackup('MK-BAK-012', 'an identity next to a Milvus with keys', 'serviceAccount', {
    wrong: (chart) => ({ milvus: cluster(chart, onMinio(chart)), to: otherRole() }),
    right: (chart) => ({ milvus: cluster(chart, onMinio(chart)), to: otherRole(), serviceAccount: account(chart) }),
  }),
  {
    rule: 'MK-BAK-013',
    mistake: 'a backup in another namespace',
    path: 'operations/backup',
    prop: 'milvus',
    wrong: elsewhere('operations'),
    right: elsewhere('search'),
  },
  inBackup('MK-BAK-014', 'a flush of all before 2.6.11', 'strategy', {
    wrong: of(release('2.6.10'), { strategy: 'bulk-flush' as const }),
    right: of(release('2.6.11'), { strategy: 'bulk-flush' as const }),
    besides: ['MK-VER-006', 'MK-VER-011'],
  }),
  inBackup('MK-BAK-015', 'users before 2.4.10', 'accessControl', {
    wrong: (chart) => ({ milvus: authorized(chart, release('2.4.9')), accessControl: true }),
    right: (chart) => ({ milvus: authorized(chart, release('2.4.10')), accessControl: true }),
  }),
  inBackup('MK-BAK-015', 'users without an administrator', 'accessControl', {
    wrong: { accessControl: true },
    right: (chart) => ({ milvus: authorized(chart), accessControl: true }),
  }),
  inBackup('MK-BAK-016', 'a pattern within a name', 'collections[1]', {
    wrong: { collections: ['sales.*', 'sales.prod*'] },
    right: { collections: ['sales.*', 'sales.products'] },
  }),
  inBackup('MK-BAK-017', 'a storage whose addresses are unknown', 'to', {
    wrong: (chart) => ({
      milvus: cluster(chart, limited(chart, '*.eu-west-1.amazonaws.com', 'sts.amazonaws.com')),
      to: ObjectStorage.s3({ bucket: 'backups', region: 'eu-central-1', identity: WorkloadIdentity.awsRole(ROLE_ARN) }),
    }),
    right: (chart) => ({
      milvus: cluster(chart, limited(chart, '*.amazonaws.com')),
      to: ObjectStorage.s3({ bucket: 'backups', region: 'eu-central-1', identity: WorkloadIdentity.awsRole(ROLE_ARN) }),
    }),
    says: ['s3.eu-central-1.amazonaws.com'],
  }),
  inBackup('MK-BAK-018', 'a Milvus without REST', 'milvus', {
    wrong: of((chart) => servedTls(chart)),
    right: of((chart) => servedTls(chart, 1, 8080)),
    says: ['serves no REST'],
  }),
  inBackup('MK-BAK-018', 'a separate REST with an old tool', 'milvus', {
    wrong: of({ config: { 'proxy.http.port': 8080 } }, { image: 'docker.io/milvusdb/milvus-backup:v0.5.16' }),
    right: of({ config: { 'proxy.http.port': 8080 } }, { image: 'docker.io/milvusdb/milvus-backup:v0.6.1' }),
  }),
  inBackup('MK-BAK-018', 'a certificate for another name', 'milvus', {
    wrong: of((chart) => {
      const tls = servedTls(chart, 1, 8080);
      return { ...tls, clientTls: { ...tls.clientTls, serverName: 'milvus.example.com' } as NonNullable<typeof tls.clientTls> };
    }),
    right: of((chart) => servedTls(chart, 1, 8080)),
  }),
  inRestore('MK-BAK-019', 'a Milvus without REST', 'milvus', {
    wrong: of((chart) => servedTls(chart)),
    right: of((chart) => servedTls(chart, 1, 8080)),
  }),
  inBackup('MK-BAK-020', 'a bucket in the host name', 'milvus', {
    wrong: (chart) => ({ milvus: cluster(chart, onMinio(chart, true)), to: bucketOf('backups', chart) }),
    right: (chart) => ({ milvus: cluster(chart, onMinio(chart)), to: bucketOf('backups', chart) }),
  }),
  inRestore('MK-BAK-021', 'a restore into 2.3', 'milvus', {
    wrong: of({ version: RELEASES['2.3'] }, { from: place(RELEASES['2.3']) }),
    right: of({ version: RELEASES['2.4'] }, { from: place(RELEASES['2.3']) }),
    besides: ['MK-BAK-019'],
  }),
  inRestore('MK-BAK-022', 'a restore of 2.6 into 2.5', 'milvus', {
    wrong: of({ version: RELEASES['2.5'] }),
    right: of({ version: RELEASES['2.5'] }, { from: place(RELEASES['2.5']) }),
    says: ['2.5.27', '2.6.25'],
  }),
  inRestore('MK-BAK-023', 'a restore that drops whatever the backup has', 'replaceExisting', {
    wrong: { replaceExisting: true, collections: ['sales.*'] },
    right: { replaceExisting: true, collections: ['sales.products'] },
  }),
  {
    rule: 'MK-BAK-024',
    mistake: 'a restore over the collections of the backup',
    path: 'test/restore',
    prop: 'milvus',
    wrong: intoItself({}),
    right: intoItself({ suffix: '_restored' }),
  },
  inRestore('MK-BAK-025', 'a collection that becomes a database', "renames['sales.products']", {
    wrong: { renames: { 'sales.products': 'archive.*' } },
    right: { renames: { 'sales.products': 'archive.products' } },
  }),
  inRestore('MK-BAK-025', 'new names and a suffix', 'suffix', {
    wrong: { renames: { products: 'products_old' }, suffix: '_old' },
    right: { suffix: '_old' },
  }),
  inRestore('MK-BAK-025', 'a suffix with a hyphen', 'suffix', { wrong: { suffix: '-old' }, right: { suffix: '_old' } }),
  inRestore('MK-BAK-026', 'a name with a hyphen', 'backupName', {
    wrong: { backupName: 'backup-2026-11-30' },
    right: { backupName: 'backup_2026_11_30' },
  }),
  inRestore('MK-BAK-026', 'names that begin with a digit', 'from', {
    wrong: { from: BackupLocation.of({ storage: otherBucket(), prefix: 'backups', namePrefix: '2026' }) },
    right: { from: BackupLocation.of({ storage: otherBucket(), prefix: 'backups', namePrefix: 'y2026' }) },
  }),
  inCheck('MK-BAK-027', 'a suffix that is common', 'suffix', { wrong: { suffix: '_v2' }, right: { suffix: '_to_be_dropped' } }),
  {
    rule: 'MK-BAK-028',
    mistake: 'a check in another Milvus',
    path: 'test/check',
    prop: 'milvus',
    wrong: checkIn(true),
    right: checkIn(false),
  },
  inBackup('MK-BAK-029', 'a prefix with a slash at its end', 'prefix', { wrong: { prefix: 'backups/' }, right: { prefix: 'backups' } }),
  inCheck('MK-BAK-030', 'a tolerance of everything', 'tolerance', { wrong: { tolerance: 100 }, right: { tolerance: 99 } }),
  inBackup('MK-BAK-031', 'a Milvus that asks for a user', 'milvus', {
    wrong: of({ config: { 'common.security.authorizationEnabled': true } }),
    right: (chart) => ({ milvus: authorized(chart) }),
    besides: ['MK-AUT-001'],
  }),
  inBackup('MK-BAK-032', 'a pause that a Milvus of another app cannot get', 'pauseGarbageCollection', {
    wrong: (chart) => ({
      milvus: shared(chart),
      storage: bucketOf('vectors', chart),
      to: bucketOf('b-2', chart),
      pauseGarbageCollection: true,
    }),
    right: (chart) => ({ milvus: shared(chart), storage: bucketOf('vectors', chart), to: bucketOf('b-2', chart) }),
  }),
];
