import { Chart, Cron, Duration, Size } from 'cdk8s';
import { PersistentVolumeClaim, ServiceAccount } from 'cdk8s-plus-27';
import { CaBundle, EtcdCertificates, InClusterEtcd } from '@org/milvus-k8s';
import { Egress } from '@org/milvus-k8s/namespace';
import {
  EtcdSnapshotRestore,
  EtcdSnapshots,
  SnapshotDestination,
  type EtcdSnapshotRestoreProps,
  type EtcdSnapshotsProps,
  type SnapshotBucketProps,
} from '@org/milvus-k8s/operations';
import { testEachProp } from '../../support/each-prop';
import { cluster, inClusterDependencies, secret } from '../../support/instances';
import { schemaErrors } from '../../support/kubernetes-schema';
import { findingsOf, newChart, output, synth, synthAll, type Output } from '../../support/synthesis';

const bucket = (chart: Chart, props: Partial<SnapshotBucketProps> = {}) =>
  SnapshotDestination.s3({ bucket: 'snapshots', region: 'eu-west-1', credentials: { secret: secret(chart, 'keys') }, ...props });
const claim = (chart: Chart, name = 'etcd-snapshots') => SnapshotDestination.claim(PersistentVolumeClaim.fromClaimName(chart, name, name));

const declare = (chart: Chart, props: Partial<EtcdSnapshotsProps> = {}) =>
  new EtcdSnapshots(chart, 'snapshots', {
    etcd: props.etcd ?? new InClusterEtcd(chart, 'search'),
    schedule: Cron.hourly(),
    destination: props.destination ?? bucket(chart),
    ...props,
  });

const cronJob = (o: Output) => {
  const found = o.all('CronJob').find(({ metadata }) => /snapshots|nightly/.test(metadata.name));
  if (!found) throw new Error('No CronJob.');
  return found;
};
const pod = (o: Output) => cronJob(o).spec.jobTemplate.spec.template.spec;
const upload = (o: Output, name: string) => pod(o).containers[0]?.env?.find((each) => each.name === name)?.value;

testEachProp<EtcdSnapshotsProps>('EtcdSnapshotsProps', (chart, props) => void declare(chart, props), {
  etcd: {
    value: (chart) => new InClusterEtcd(chart, 'other', { members: 5 }),
    shows: (o) => expect(pod(o).initContainers?.[0]?.env?.find(({ name }) => name === 'ENDPOINTS')?.value).toContain('other-etcd-4'),
  },
  schedule: { value: () => Cron.daily(), shows: (o) => expect(cronJob(o).spec.schedule).toBe('0 0 * * *') },
  timeZone: { value: () => 'Europe/Zurich', shows: (o) => expect(cronJob(o).spec).toMatchObject({ timeZone: 'Europe/Zurich' }) },
  destination: {
    value: (chart) => claim(chart),
    shows: (o) => expect(pod(o).volumes).toContainEqual({ name: 'snapshots', persistentVolumeClaim: { claimName: 'etcd-snapshots' } }),
  },
  keepLast: { value: () => 7, shows: (o) => expect(upload(o, 'KEEP_LAST')).toBe('7') },
  keepFor: { value: () => Duration.days(2), shows: (o) => expect(upload(o, 'KEEP_SECONDS')).toBe('172800') },
  serviceAccount: {
    value: (chart) => ServiceAccount.fromServiceAccountName(chart, 'account', 'uploader'),
    shows: (o) => expect(pod(o)).toMatchObject({ serviceAccountName: 'uploader', automountServiceAccountToken: false }),
  },
  uploadImage: { value: () => 'bank/rclone:1.71.2', shows: (o) => expect(pod(o).containers[0]?.image).toBe('bank/rclone:1.71.2') },
  name: { value: () => 'nightly', shows: (o) => expect(cronJob(o).metadata.name).toBe('search-etcd-nightly') },
  override: {
    value: () => (spec) => ({ ...spec, suspend: true }),
    shows: (o) => expect(cronJob(o).spec).toMatchObject({ suspend: true }),
  },
});

const PLACE = { bucket: 'snapshots', region: 'eu-west-1' };

testEachProp<SnapshotBucketProps>(
  'SnapshotBucketProps',
  (chart, props) => {
    const serviceAccount = ServiceAccount.fromServiceAccountName(chart, 'account', 'uploader');
    declare(chart, {
      destination: SnapshotDestination.s3({ ...PLACE, ...props }),
      serviceAccount,
    });
  },
  {
    bucket: { value: () => 'other', shows: (o) => expect(upload(o, 'REMOTE')).toMatch(/^:s3:other\//) },
    region: { value: () => 'eu-central-1', shows: (o) => expect(upload(o, 'RCLONE_S3_REGION')).toBe('eu-central-1') },
    prefix: { value: () => 'a/b', shows: (o) => expect(upload(o, 'REMOTE')).toBe(':s3:snapshots/a/b') },
    endpoint: {
      value: () => 'https://minio.backup:9000',
      shows: (o) =>
        expect([upload(o, 'RCLONE_S3_ENDPOINT'), upload(o, 'RCLONE_S3_PROVIDER')]).toEqual(['https://minio.backup:9000', 'Other']),
    },
    credentials: {
      value: (chart) => ({ secret: secret(chart, 'keys') }),
      shows: (o) => expect(JSON.stringify(pod(o).containers[0]?.env)).toContain('"RCLONE_S3_SECRET_ACCESS_KEY","valueFrom"'),
    },
    caBundle: {
      value: (chart) => CaBundle.fromSecret(secret(chart, 'private-ca')),
      shows: (o) => expect(upload(o, 'RCLONE_CA_CERT')).toBe('/milvus/secrets/bucket-ca/ca.crt'),
    },
  },
);

function restored(props: Partial<EtcdSnapshotRestoreProps>, destination: (chart: Chart) => SnapshotDestination = bucket): Output {
  const chart = newChart();
  const snapshots = props.snapshots ?? declare(chart, { destination: destination(chart) });
  const apart = new Chart(chart.node.root, 'apart', { namespace: 'search' });
  new EtcdSnapshotRestore(apart, 'restore', { snapshot: 'snapshot-20261130T031500Z.db', ...props, snapshots });
  return synthAll(chart);
}
const restorePod = (o: Output, member = 0) => o.get('Job', `search-etcd-restore-${member}`).spec.template.spec;

const restoreVariable = (o: Output, job: string, name: string) =>
  o.get('Job', job).spec.template.spec.containers[0]?.env?.find((each) => each.name === name)?.value;

testEachProp<EtcdSnapshotRestoreProps>(
  'EtcdSnapshotRestoreProps',
  (chart, props) => {
    const given: Partial<EtcdSnapshotRestoreProps> = props;
    const snapshots = given.snapshots ?? declare(chart);
    new EtcdSnapshotRestore(chart, 'restore', { snapshot: 'snapshot-20261130T031500Z.db', ...given, snapshots });
  },
  {
    snapshots: {
      value: (chart) => declare(chart, { etcd: new InClusterEtcd(chart, 'other', { members: 1 }) }),
      shows: (o) => expect(restoreVariable(o, 'other-etcd-restore-0', 'MEMBER')).toBe('other-etcd-0'),
    },
    snapshot: {
      value: () => 'snapshot-20270101T000000Z.db',
      shows: (o) => expect(restoreVariable(o, 'search-etcd-restore-0', 'SNAPSHOT')).toBe('snapshot-20270101T000000Z.db'),
    },
    discardNewerData: {
      value: () => true,
      shows: (o) => expect(restoreVariable(o, 'search-etcd-restore-0', 'DISCARD_NEWER')).toBe('yes'),
    },
    override: {
      value: () => (spec) => ({ ...spec, ttlSecondsAfterFinished: 60 }),
      shows: (o) => expect(o.get('Job', 'search-etcd-restore-2').spec).toMatchObject({ ttlSecondsAfterFinished: 60 }),
    },
  },
);

describe('EtcdSnapshotRestore', () => {
  test('restores the same snapshot for each member, on the disk of that member', () => {
    const o = restored({});
    const claims = [0, 1, 2].map((member) => restorePod(o, member).volumes?.find(({ name }) => name === 'data')?.persistentVolumeClaim);
    expect(claims).toEqual([0, 1, 2].map((member) => ({ claimName: `data-search-etcd-${member}` })));
    const names = [0, 1, 2].map((member) => restorePod(o, member).containers[0]?.env?.find(({ name }) => name === 'SNAPSHOT')?.value);
    expect(new Set(names)).toEqual(new Set(['snapshot-20261130T031500Z.db']));
  });

  test('mounts the claim of the snapshots to read it', () => {
    const o = restored({}, claim);
    expect(restorePod(o).containers[0]?.volumeMounts).toContainEqual({ name: 'snapshots', mountPath: '/snapshots', readOnly: true });
  });

  test('has the data directory and the member URLs of the StatefulSet, with TLS, too', () => {
    const chart = newChart();
    const etcd = new InClusterEtcd(chart, 'search', { tls: EtcdCertificates.certManager({ issuer: 'search-ca' }) });
    new EtcdSnapshotRestore(new Chart(chart.node.root, 'apart', { namespace: 'search' }), 'restore', {
      snapshots: declare(chart, { etcd }),
      snapshot: 'snapshot-20261130T031500Z.db',
    });
    const o = synthAll(chart);
    const command = o.get('StatefulSet', 'search-etcd').spec.template.spec.containers[0]?.command ?? [];
    const env = Object.fromEntries((restorePod(o, 1).containers[0]?.env ?? []).map(({ name, value }) => [name, value ?? '']));
    expect(command).toContain(`--data-dir=${env['DATA']}`);
    expect(command).toContain(`--initial-cluster=${env['MEMBERS']}`);
    expect(command).toContain(`--initial-advertise-peer-urls=${env['PEER_URL']?.replace('search-etcd-1.', '$(POD_NAME).')}`);
    expect(env).toMatchObject({ ETCDCTL_CACERT: '/etc/etcd/client-tls/ca.crt' });
    expect(env).not.toHaveProperty('ETCDCTL_PASSWORD');
  });
});

describe('the pod of a snapshot', () => {
  test('has a disk for a database as large as the quota', () => {
    const o = output((chart) => void declare(chart, { etcd: new InClusterEtcd(chart, 'search', { quota: Size.gibibytes(2) }) }));
    expect(pod(o).volumes).toContainEqual({ name: 'tmp', emptyDir: { sizeLimit: '2304Mi' } });
    expect(pod(o).containers[0]?.resources?.limits).toMatchObject({ 'ephemeral-storage': '2304Mi' });
  });

  test('gives the certificate and the password of the etcd only to the container with the tools of etcd', () => {
    const o = output((chart) => {
      const etcd = new InClusterEtcd(chart, 'search', {
        tls: EtcdCertificates.certManager({ issuer: 'search-ca' }),
        authentication: { secret: secret(chart, 'root') },
      });
      declare(chart, { etcd });
    });
    const [save] = pod(o).initContainers ?? [];
    const [store] = pod(o).containers;
    expect(JSON.stringify(save)).toContain('ETCDCTL_PASSWORD');
    expect(JSON.stringify(save)).not.toContain('RCLONE');
    expect(JSON.stringify(store)).not.toMatch(/ETCDCTL|etcd-certificate/);
  });

  test('is admitted by the etcd, and nobody connects to it', () => {
    const o = output((chart) => void declare(chart));
    const labels = cronJob(o).spec.jobTemplate.spec.template.metadata.labels;
    const admitted = o
      .get('NetworkPolicy', 'search-etcd')
      .spec.ingress?.flatMap(({ from = [] }) => from.map((peer) => peer.podSelector?.matchLabels));
    expect(admitted).toContainEqual(labels);
    expect(o.get('NetworkPolicy', 'search-etcd-snapshots').spec).toEqual({
      podSelector: { matchLabels: labels },
      policyTypes: ['Ingress'],
    });
  });

  test('may connect to the bucket alone if Milvus limits its connections with Cilium', () => {
    const chart = newChart();
    const dependencies = inClusterDependencies(chart);
    cluster(chart, { dependencies, egress: Egress.cilium() });
    declare(chart, { etcd: dependencies.metaStore });
    const policies = synth(chart).objects.filter(({ kind }) => kind === 'CiliumNetworkPolicy');
    expect(JSON.stringify(policies)).toContain('s3.eu-west-1.amazonaws.com');
  });

  test('pulls both images from the registry of the etcd', () => {
    const o = output(
      (chart) => void declare(chart, { etcd: new InClusterEtcd(chart, 'search', { imageRegistry: 'registry.bank.example' }) }),
    );
    const images = [...(pod(o).initContainers ?? []), ...pod(o).containers].map(({ image }) => image);
    expect(images).toEqual([
      expect.stringMatching(/^registry\.bank\.example\/milvusdb\/etcd:/),
      expect.stringMatching(/^registry\.bank\.example\/rclone\/rclone:/),
    ]);
  });

  test('is valid for the API server, as the Jobs of a restore are', () => {
    const o = restored({});
    const jobs = o.objects.filter(({ kind }) => /Job$/.test(kind));
    expect(jobs).toHaveLength(4);
    expect(jobs.flatMap(schemaErrors)).toEqual([]);
  });
});

test('two schedules of one etcd have separate objects', () => {
  const o = output((chart) => {
    const etcd = new InClusterEtcd(chart, 'search');
    declare(chart, { etcd });
    new EtcdSnapshots(chart, 'nightly', { etcd, schedule: Cron.daily(), destination: claim(chart) });
  });
  expect(o.all('CronJob').map(({ metadata }) => metadata.name)).toEqual(['search-etcd-snapshots', 'search-etcd-nightly']);
});

test('two schedules of one name are a finding', () => {
  const chart = newChart();
  const etcd = new InClusterEtcd(chart, 'search');
  declare(chart, { etcd });
  new EtcdSnapshots(chart, 'nightly', { etcd, name: 'snapshots', schedule: Cron.daily(), destination: claim(chart) });
  expect(findingsOf(chart).map(({ rule }) => rule.id)).toContain('MK-NAM-003');
});

test('a stopped etcd has no member to save a snapshot of, so the schedule rests', () => {
  const suspended = (stopped: boolean) =>
    cronJob(output((chart) => void declare(chart, { etcd: new InClusterEtcd(chart, 'search', { stopped }) }))).spec as {
      suspend?: boolean;
    };
  expect([suspended(false).suspend, suspended(true).suspend]).toEqual([undefined, true]);
});
