import { Duration, Size, type Chart } from 'cdk8s';
import { Cpu, ServiceAccount } from 'cdk8s-plus-27';
import { CaBundle, Milvus, ObjectStorage, WorkloadIdentity } from '@org/milvus-k8s';
import {
  Backup,
  BackupCheck,
  BackupLocation,
  Restore,
  type BackupCheckProps,
  type BackupProps,
  type BackupToolProps,
  type RestoreProps,
} from '@org/milvus-k8s/operations';
import { authorized } from '../support/authorized';
import { cron } from '../support/cron';
import { testEachProp, type EachProp } from '../support/each-prop';
import { ROLE_ARN, cluster, secret } from '../support/instances';
import { output, type Output } from '../support/synthesis';
import { otherBucket } from './storages';

const LOCATION = () => BackupLocation.of({ storage: otherBucket(), prefix: 'backups', namePrefix: 'milvus_backup' });

const templates = (output: Output) => [
  ...output.all('CronJob').map(({ spec }) => spec.jobTemplate.spec),
  ...output.all('Job').map(({ spec }) => spec),
];
const job = (output: Output) => {
  const [found] = templates(output);
  if (!found) throw new Error('No Job.');
  return found;
};
const pod = (output: Output) => job(output).template.spec;
const container = (output: Output) => pod(output).containers[0];
const words = (output: Output) => container(output)?.command?.slice(4);
const variable = (output: Output, name: string) => container(output)?.env?.find((each) => each.name === name)?.value;
const config = (output: Output) => variable(output, 'CONFIG') ?? '';
const cronJob = (output: Output) => output.all('CronJob')[0];

const otherService = (chart: Chart, name: string) =>
  ObjectStorage.minio({ endpoint: `${name}.storage:9000`, bucket: name, credentials: { secret: secret(chart, name) } });

/** Another bucket with the data, and the same identity. */
const movedBucket = (endpoint?: string) =>
  ObjectStorage.s3({
    bucket: 'moved',
    region: 'eu-west-1',
    identity: WorkloadIdentity.awsRole(ROLE_ARN),
    ...(endpoint === undefined ? {} : { endpoint }),
  });

const sharedMilvus = (chart: Chart) =>
  Milvus.fromEndpoint(chart, 'shared', {
    host: 'shared.search.svc',
    prefixes: { etcdRootPath: 'shared', bucketRootPath: 'shared', channelPrefix: 'shared' },
  });

/** What the props of every Job of the tool do. */
const TOOL_CASES: Omit<EachProp<BackupToolProps>, 'milvus' | 'name' | 'storage'> = {
  caBundle: {
    value: (chart) => CaBundle.fromSecret(secret(chart, 'private-ca')),
    beside: { storage: movedBucket('s3.bank.example') },
    shows: (output) => expect(variable(output, 'SSL_CERT_DIR')).toBe('/etc/ssl/certs:/milvus/secrets/ca-bundle'),
  },
  transfer: { value: () => 'streaming', shows: (output) => expect(config(output)).toContain('mode: streaming') },
  serviceAccount: {
    value: (chart) => ServiceAccount.fromServiceAccountName(chart, 'account', 'backups'),
    shows: (output) => expect(pod(output)).toMatchObject({ serviceAccountName: 'backups' }),
  },
  deadline: { value: () => Duration.hours(2), shows: (output) => expect(job(output)).toMatchObject({ activeDeadlineSeconds: 7200 }) },
  image: {
    value: () => 'registry.bank.example/milvus-backup:v0.6.0',
    shows: (output) => expect(container(output)?.image).toBe('registry.bank.example/milvus-backup:v0.6.0'),
  },
  imagePullSecrets: {
    value: (chart) => [secret(chart, 'registry')],
    shows: (output) => expect(pod(output).imagePullSecrets).toEqual([{ name: 'registry' }]),
  },
  cpu: {
    value: () => ({ request: Cpu.millis(500), limit: Cpu.units(3) }),
    shows: (output) => expect(container(output)?.resources).toMatchObject({ requests: { cpu: '500m' }, limits: { cpu: '3' } }),
  },
  memory: {
    value: () => Size.gibibytes(8),
    shows: (output) => expect(container(output)?.resources?.limits).toMatchObject({ memory: '8Gi' }),
  },
  ephemeralStorage: {
    value: () => Size.gibibytes(1),
    shows: (output) => expect(container(output)?.resources?.limits).toMatchObject({ 'ephemeral-storage': '1Gi' }),
  },
  nodeSelector: { value: () => ({ pool: 'jobs' }), shows: (output) => expect(pod(output).nodeSelector).toEqual({ pool: 'jobs' }) },
  tolerations: {
    value: () => [{ key: 'jobs', operator: 'Exists' }],
    shows: (output) => expect(pod(output).tolerations).toEqual([{ key: 'jobs', operator: 'Exists' }]),
  },
  affinity: { value: () => ({ podAntiAffinity: {} }), shows: (output) => expect(pod(output).affinity).toEqual({ podAntiAffinity: {} }) },
  priorityClassName: { value: () => 'jobs', shows: (output) => expect(pod(output).priorityClassName).toBe('jobs') },
  runtimeClassName: { value: () => 'gvisor', shows: (output) => expect(pod(output)).toMatchObject({ runtimeClassName: 'gvisor' }) },
  schedulerName: { value: () => 'batch', shows: (output) => expect(pod(output)).toMatchObject({ schedulerName: 'batch' }) },
};

const SCHEDULE_CASES = {
  schedule: {
    value: () => cron('15 2 * * mon'),
    shows: (output: Output) => expect(cronJob(output)?.spec).toMatchObject({ schedule: '15 2 * * mon' }),
  },
  timeZone: {
    value: () => 'Europe/Zurich',
    shows: (output: Output) => expect(cronJob(output)?.spec).toMatchObject({ timeZone: 'Europe/Zurich' }),
  },
};

testEachProp<BackupProps>(
  'BackupProps',
  (chart, props) => void new Backup(chart, 'backup', { ...props, milvus: props.milvus ?? cluster(chart) }),
  {
    ...TOOL_CASES,
    ...SCHEDULE_CASES,
    milvus: {
      value: (chart) => cluster(chart, {}, 'other'),
      shows: (output) => expect(config(output)).toContain('address: other.search.svc'),
    },
    storage: {
      value: () => movedBucket(),
      shows: (output) => expect(config(output).split('\nbackup:')[0]).toContain('bucketName: moved'),
    },
    to: {
      value: (chart) => otherService(chart, 'archive'),
      shows: (output) => expect(config(output).split('\nbackup:')[1]).toContain('address: archive.storage'),
    },
    prefix: { value: () => 'nightly', shows: (output) => expect(variable(output, 'PLACE')).toBe('search-backups/nightly') },
    collections: { value: () => ['sales.*', 'products'], shows: (output) => expect(words(output)).toContain('--filter=sales.*,products') },
    accessControl: {
      value: () => false,
      beside: {},
      shows: (output) => expect(words(output)).not.toContain('--rbac'),
    },
    strategy: { value: () => 'skip-flush', shows: (output) => expect(words(output)).toContain('--strategy=skip_flush') },
    keepLast: { value: () => 3, shows: (output) => expect(variable(output, 'KEEP_LAST')).toBe('3') },
    keepFor: { value: () => Duration.days(30), shows: (output) => expect(variable(output, 'KEEP_SECONDS')).toBe('2592000') },
    pauseGarbageCollection: {
      value: () => false,
      shows: (output) => {
        expect(config(output)).toContain('pauseGC: false');
        expect(output.all('Service').map(({ metadata }) => metadata.name)).not.toContain('milvus-backup-management');
      },
    },
    suspend: { value: () => true, shows: (output) => expect(cronJob(output)?.spec).toMatchObject({ suspend: true }) },
    name: { value: () => 'nightly', shows: (output) => expect(cronJob(output)?.metadata.name).toBe('milvus-nightly') },
    override: {
      value: () => (spec) => ({ ...spec, successfulJobsHistoryLimit: 1 }),
      shows: (output) => expect(cronJob(output)?.spec).toMatchObject({ successfulJobsHistoryLimit: 1 }),
    },
  },
  (chart) => ({ to: otherBucket(), schedule: cron('30 1 * * *'), milvus: authorized(chart) }),
);

testEachProp<RestoreProps>(
  'RestoreProps',
  (chart, props) => void new Restore(chart, 'restore', { ...props, milvus: props.milvus ?? authorized(chart) }),
  {
    ...TOOL_CASES,
    milvus: {
      value: (chart) => cluster(chart, {}, 'other'),
      shows: (output) => expect(config(output)).toContain('address: other.search.svc'),
    },
    storage: {
      value: () => movedBucket(),
      shows: (output) => expect(config(output).split('\nbackup:')[0]).toContain('bucketName: moved'),
    },
    from: {
      value: (chart) => BackupLocation.of({ storage: otherService(chart, 'archive'), prefix: 'old', namePrefix: 'old' }),
      shows: (output) => expect(variable(output, 'PLACE')).toBe('archive/old'),
    },
    backupName: { value: () => 'milvus_backup_1', shows: (output) => expect(variable(output, 'BACKUP')).toBe('milvus_backup_1') },
    collections: { value: () => ['sales.*'], shows: (output) => expect(words(output)).toContain('--filter=sales.*') },
    renames: { value: () => ({ a: 'b' }), shows: (output) => expect(words(output)).toContain('--rename=a:b') },
    suffix: { value: () => '_old', shows: (output) => expect(words(output)).toContain('--suffix=_old') },
    rebuildIndexes: { value: () => false, shows: (output) => expect(words(output)).not.toContain('--rebuild_index') },
    accessControl: { value: () => true, shows: (output) => expect(words(output)).toContain('--rbac') },
    replaceExisting: {
      value: () => true,
      beside: { collections: ['sales.products'] },
      shows: (output) => expect(words(output)).toContain('--drop_exist_collection'),
    },
    name: { value: () => 'again', shows: (output) => expect(output.all('Job')[0]?.metadata.name).toMatch(/^milvus-again-[0-9a-f]{8}$/) },
    override: {
      value: () => (spec) => ({ ...spec, suspend: true }),
      shows: (output) => expect(job(output)).toMatchObject({ suspend: true }),
    },
  },
  () => ({ from: LOCATION() }),
);

testEachProp<BackupCheckProps>(
  'BackupCheckProps',
  (chart, props) => void new BackupCheck(chart, 'check', { ...props, milvus: props.milvus ?? cluster(chart) }),
  {
    ...TOOL_CASES,
    ...SCHEDULE_CASES,
    milvus: {
      value: (chart) => cluster(chart, {}, 'other'),
      shows: (output) => expect(variable(output, 'MILVUS')).toBe('http://other.search.svc:19530'),
    },
    storage: {
      value: () => movedBucket(),
      shows: (output) => expect(config(output).split('\nbackup:')[0]).toContain('bucketName: moved'),
    },
    from: {
      value: (chart) => BackupLocation.of({ storage: otherService(chart, 'archive'), prefix: 'old', namePrefix: 'old' }),
      shows: (output) => expect(variable(output, 'NAME')).toBe('old'),
    },
    suffix: { value: () => '_to_be_dropped', shows: (output) => expect(variable(output, 'SUFFIX')).toBe('_to_be_dropped') },
    collections: {
      value: () => ['sales.orders_backup_check'],
      shows: (output) => expect(words(output)).toContain('--filter=sales.orders_backup_check'),
    },
    tolerance: { value: () => 0, shows: (output) => expect(variable(output, 'TOLERANCE')).toBe('0') },
    name: { value: () => 'proof', shows: (output) => expect(cronJob(output)?.metadata.name).toBe('milvus-proof') },
    override: {
      value: () => (spec) => ({ ...spec, failedJobsHistoryLimit: 1 }),
      shows: (output) => expect(cronJob(output)?.spec).toMatchObject({ failedJobsHistoryLimit: 1 }),
    },
  },
  () => ({ from: LOCATION(), schedule: cron('0 4 * * 0') }),
);

test('a restore reads the place with the backups, and the Milvus of another app its own storage', () => {
  const made = output((chart) => {
    const serviceAccount = ServiceAccount.fromServiceAccountName(chart, 'account', 'backups');
    const from = BackupLocation.of({ storage: otherService(chart, 'archive'), prefix: 'old', namePrefix: 'milvus_nightly' });
    new Restore(chart, 'restore', { milvus: sharedMilvus(chart), storage: otherService(chart, 'vectors'), serviceAccount, from });
  });
  expect([variable(made, 'PLACE'), variable(made, 'NAME')]).toEqual(['archive/old', 'milvus_nightly']);
  const [data, backups] = config(made).split('\nbackup:');
  expect(data).toContain('bucketName: vectors');
  expect(backups).toContain('bucketName: archive');
});
