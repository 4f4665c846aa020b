import type { Chart } from 'cdk8s';
import { ServiceAccount } from 'cdk8s-plus-27';
import { CaBundle, Milvus, ObjectStorage, WorkloadIdentity, type IObjectStorage } from '@org/milvus-k8s';
import { Backup, type BackupProps } from '@org/milvus-k8s/operations';
import { cron } from '../support/cron';
import { cluster, inClusterDependencies, secret } from '../support/instances';
import { output, type Output } from '../support/synthesis';
import { otherBucket } from './storages';

const NIGHTLY = cron('30 1 * * *');
const FIRST_FORMAT = 'docker.io/milvusdb/milvus-backup:v0.5.16';

const pod = (made: Output) => {
  const [cronJob] = made.all('CronJob').filter(({ metadata }) => metadata.name.endsWith('backup'));
  if (!cronJob) throw new Error('No CronJob.');
  return cronJob.spec.jobTemplate.spec.template.spec;
};
const variables = (made: Output) => pod(made).containers[0]?.env ?? [];
const config = (made: Output) => variables(made).find(({ name }) => name === 'CONFIG')?.value ?? '';

/** Variables from Secrets: the name, the Secret and the field. */
const secrets = (made: Output) =>
  variables(made).flatMap(({ name, valueFrom }) => {
    const from = (valueFrom as { secretKeyRef?: { name: string; key: string } } | undefined)?.secretKeyRef;
    return from ? [`${name} ${from.name} ${from.key}`] : [];
  });

/** A backup of a Milvus of another app, from one storage to another. */
const between = (data: (chart: Chart) => IObjectStorage, to: (chart: Chart) => IObjectStorage, props: Partial<BackupProps> = {}) =>
  output((chart) => {
    const prefixes = { etcdRootPath: 'search', bucketRootPath: 'search', channelPrefix: 'search' };
    const milvus = Milvus.fromEndpoint(chart, 'milvus', { host: 'milvus.search.svc', prefixes });
    const serviceAccount = ServiceAccount.fromServiceAccountName(chart, 'account', 'backup');
    new Backup(chart, 'backup', { milvus, storage: data(chart), to: to(chart), schedule: NIGHTLY, serviceAccount, ...props });
  });

const minio = (chart: Chart) =>
  ObjectStorage.minio({ endpoint: 'minio.storage:9000', bucket: 'vectors', credentials: { secret: secret(chart, 'minio') } });
const ceph = (chart: Chart) =>
  ObjectStorage.minio({ endpoint: 'ceph.storage:443', tls: true, bucket: 'backups', credentials: { secret: secret(chart, 'ceph') } });
const blob = (chart: Chart) =>
  ObjectStorage.azureBlob({ account: 'searchbackups', container: 'backups', credentials: { secret: secret(chart, 'blob') } });
const googleFile = (chart: Chart) =>
  ObjectStorage.googleCloudStorage({ bucket: 'backups', serviceAccountKey: { secret: secret(chart, 'google') } });

describe('keys of both storages come from Secrets, each from its own', () => {
  test.each([
    [
      FIRST_FORMAT,
      [
        'MINIO_ACCESS_KEY minio accesskey',
        'MINIO_SECRET_KEY minio secretkey',
        'MINIO_BACKUP_ACCESS_KEY ceph accesskey',
        'MINIO_BACKUP_SECRET_KEY ceph secretkey',
      ],
    ],
    [
      'docker.io/milvusdb/milvus-backup:v0.6.1',
      [
        'MILVUS_STORAGE_AUTH_ACCESS_KEY_ID minio accesskey',
        'MILVUS_STORAGE_AUTH_SECRET_ACCESS_KEY minio secretkey',
        'BACKUP_STORAGE_AUTH_ACCESS_KEY_ID ceph accesskey',
        'BACKUP_STORAGE_AUTH_SECRET_ACCESS_KEY ceph secretkey',
      ],
    ],
  ])('with %s', (image, expected) => {
    const made = between(minio, ceph, { image });
    expect(secrets(made)).toEqual(expected);
    expect(made.objects.filter(({ kind }) => kind === 'ConfigMap')).toEqual([]);
  });
});

describe('the first format', () => {
  test('writes each key of the backup storage, which would otherwise be that of the Milvus', () => {
    const text = config(between(minio, ceph, { image: FIRST_FORMAT }));
    const keys = (prefix: string) => [...text.matchAll(new RegExp(`^  ${prefix}(\\w+):`, 'gm'))].map(([, key = '']) => key.toLowerCase());
    const primary = ['storagetype', 'address', 'port', 'region', 'usessl', 'bucketname', 'rootpath', 'useiam'];
    expect(keys('backup')).toEqual(primary);
    expect(text).toContain('  crossStorage: true');
    expect(text).not.toContain('configVersion');
  });

  test('lets one service copy by itself', () => {
    const other = (chart: Chart) =>
      ObjectStorage.minio({ endpoint: 'minio.storage:9000', bucket: 'backups', credentials: { secret: secret(chart, 'minio') } });
    expect(config(between(minio, other, { image: FIRST_FORMAT }))).toContain('  crossStorage: false');
    expect(config(between(minio, other, { image: FIRST_FORMAT, transfer: 'streaming' }))).toContain('  crossStorage: true');
  });

  test('has the account of Azure as the access key, and its key from a variable', () => {
    const made = between(minio, blob, { image: FIRST_FORMAT });
    expect(config(made)).toContain('backupAccessKeyID: searchbackups');
    expect(secrets(made)).toContain('MINIO_BACKUP_SECRET_KEY blob secretkey');
  });
});

describe('the second format', () => {
  test.each([
    ['keys', minio, 'minio', 'static'],
    ['an account key', blob, 'azure', 'sharedKey'],
    ['a service account', googleFile, 'gcpnative', 'serviceAccount'],
    ['a role', otherBucket, 'aws', 'iam'],
    [
      'an identity of Azure',
      () =>
        ObjectStorage.azureBlob({
          account: 'searchbackups',
          container: 'backups',
          identity: WorkloadIdentity.azureClient('11111111-2222-3333-4444-555555555555'),
        }),
      'azure',
      'default',
    ],
  ])('names %s as the authentication', (_words, storage, provider, type) => {
    const [, section = ''] = config(between(minio, storage)).split('\nbackup:\n');
    expect(section).toContain(`provider: ${provider}`);
    expect(section).toContain(`type: ${type}`);
  });

  test('mounts the file of a Google service account, and names it', () => {
    const made = between(minio, googleFile);
    const path = '/milvus/secrets/credentials/backups/service-account.json';
    expect(variables(made)).toContainEqual({ name: 'BACKUP_STORAGE_AUTH_CREDENTIALS_FILE', value: path });
  });

  test('names the REST port of a Milvus that has another one', () => {
    const made = output((chart) => {
      const milvus = cluster(chart, { config: { 'proxy.http.port': 8080 } });
      new Backup(chart, 'backup', { milvus, to: otherBucket(), schedule: NIGHTLY });
    });
    expect(config(made)).toContain('endpoint: http://milvus.search.svc:8080');
  });
});

describe('an identity of a cloud', () => {
  test('is that of the Milvus, by its service account', () => {
    const made = output((chart) => void new Backup(chart, 'backup', { milvus: cluster(chart), to: otherBucket(), schedule: NIGHTLY }));
    expect(pod(made)).toMatchObject({ serviceAccountName: 'milvus', automountServiceAccountToken: false });
  });

  test('is not needed with keys', () => {
    const made = output((chart) => {
      const milvus = cluster(chart, { dependencies: inClusterDependencies(chart) });
      new Backup(chart, 'backup', { milvus, to: ceph(chart), schedule: NIGHTLY });
    });
    expect(pod(made)).not.toHaveProperty('serviceAccountName');
  });

  test('brings the labels that its webhook looks for', () => {
    const client = WorkloadIdentity.azureClient('11111111-2222-3333-4444-555555555555');
    const made = between(minio, () => ObjectStorage.azureBlob({ account: 'searchbackups', container: 'backups', identity: client }));
    const [cronJob] = made.all('CronJob');
    expect(cronJob?.spec.jobTemplate.spec.template.metadata.labels).toMatchObject({ 'azure.workload.identity/use': 'true' });
  });
});

describe('private authorities', () => {
  test('are in directories that Go reads besides the public ones', () => {
    const made = between(minio, ceph);
    expect(variables(made).map(({ name }) => name)).not.toContain('SSL_CERT_DIR');
    const trusting = output((chart) => {
      const prefixes = { etcdRootPath: 'search', bucketRootPath: 'search', channelPrefix: 'search' };
      const milvus = Milvus.fromEndpoint(chart, 'milvus', { host: 'milvus.search.svc', prefixes });
      const caBundle = CaBundle.fromSecret(secret(chart, 'private-ca'));
      new Backup(chart, 'backup', { milvus, storage: minio(chart), to: ceph(chart), schedule: NIGHTLY, caBundle });
    });
    expect(variables(trusting)).toContainEqual({ name: 'SSL_CERT_DIR', value: '/etc/ssl/certs:/milvus/secrets/ca-bundle' });
    expect(JSON.stringify(pod(trusting).volumes)).toContain('private-ca');
  });
});
