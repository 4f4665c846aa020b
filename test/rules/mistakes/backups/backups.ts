import { Duration } from 'cdk8s';
import { Milvus, MilvusStandalone, ObjectStorage, WorkloadIdentity } from '@org/milvus-k8s';
import { Backup } from '@org/milvus-k8s/operations';
import { otherBucket } from '../../../backup/storages';
import { authorized } from '../../../support/authorized';
import { cron } from '../../../support/cron';
import { RELEASES, ROLE_ARN, cluster, externalDependencies } from '../../../support/instances';
import { servedTls } from '../../../support/served-tls';
import type { MistakeCase } from '../mistake-case';
import {
  NIGHTLY,
  inBackup,
  of,
  release,
  sameBucket,
  shared,
  bucketOf,
  onMinio,
  account,
  otherRole,
  limited,
  elsewhere,
  two,
} from './backup-cases';

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
  inBackup('MK-BAK-034', 'a backup every minute', 'schedule', {
    wrong: { schedule: cron('* * * * *') },
    right: { schedule: cron('0 * * * *') },
    says: ['60 times an hour'],
  }),
  inBackup('MK-BAK-008', 'no newest backup', 'keepLast', { wrong: { keepLast: 0 }, right: { keepLast: 1 } }),
  inBackup('MK-BAK-008', 'half a backup', 'keepLast', { wrong: { keepLast: 1.5 }, right: { keepLast: 2 } }),
  inBackup('MK-BAK-008', 'an age of nothing', 'keepFor', {
    wrong: { keepFor: Duration.seconds(0) },
    right: { keepFor: Duration.days(1) },
  }),
  inBackup('MK-BAK-009', 'backups in the prefix of the Milvus', 'prefix', {
    wrong: of({ bucketRootPath: 'search' }, { to: sameBucket(), prefix: 'search/backups' }),
    right: of({ bucketRootPath: 'search' }, { to: sameBucket(), prefix: 'search-backups' }),
    besides: ['MK-BAK-010'],
  }),
  inBackup('MK-BAK-009', 'backups in the prefix of another Milvus', 'prefix', {
    wrong: (chart) => {
      cluster(chart, { bucketRootPath: 'green' }, 'green');
      return { to: sameBucket(), milvus: cluster(chart, onMinio(chart)), prefix: 'green', serviceAccount: account(chart) };
    },
    right: (chart) => {
      cluster(chart, { bucketRootPath: 'green' }, 'green');
      return { to: sameBucket(), milvus: cluster(chart, onMinio(chart)), prefix: 'greener', serviceAccount: account(chart) };
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
  inBackup('MK-BAK-020', 'a bucket in the host name', 'milvus', {
    wrong: (chart) => ({ milvus: cluster(chart, onMinio(chart, true)), to: bucketOf('backups', chart) }),
    right: (chart) => ({ milvus: cluster(chart, onMinio(chart)), to: bucketOf('backups', chart) }),
  }),
  inBackup('MK-BAK-029', 'a prefix with a slash at its end', 'prefix', { wrong: { prefix: 'backups/' }, right: { prefix: 'backups' } }),
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
