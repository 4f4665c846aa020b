import { Chart, Cron } from 'cdk8s';
import { PersistentVolumeClaim } from 'cdk8s-plus-27';
import { InClusterEtcd, MilvusStandalone, ObjectStorage, WorkloadIdentity } from '@org/milvus-k8s';
import { Egress } from '@org/milvus-k8s/namespace';
import {
  EtcdSnapshotRestore,
  EtcdSnapshots,
  SnapshotDestination,
  VolumeSnapshots,
  type EtcdSnapshotsProps,
  type SnapshotBucketProps,
  type VolumeSnapshotsProps,
} from '@org/milvus-k8s/operations';
import { ROLE_ARN, cluster, externalDependencies, inClusterDependencies, secret } from '../../support/instances';
import type { MistakeCase } from './mistake-case';

const bucket = (chart: Chart, props: Partial<SnapshotBucketProps> = {}) =>
  SnapshotDestination.s3({ bucket: 'snapshots', region: 'eu-west-1', credentials: { secret: secret(chart, 'keys') }, ...props });

const claim = (chart: Chart, name: string, id = name) => SnapshotDestination.claim(PersistentVolumeClaim.fromClaimName(chart, id, name));

const declare = (chart: Chart, props: Partial<EtcdSnapshotsProps> = {}, id = 'snapshots') =>
  new EtcdSnapshots(chart, id, {
    etcd: props.etcd ?? new InClusterEtcd(chart, 'search'),
    schedule: Cron.hourly(),
    destination: props.destination ?? bucket(chart),
    ...props,
  });

/** A mistake in the props of the snapshots of the etcd `search`. */
function inSnapshots(
  rule: string,
  mistake: string,
  prop: string,
  [wrong, right]: readonly [(chart: Chart) => Partial<EtcdSnapshotsProps>, (chart: Chart) => Partial<EtcdSnapshotsProps>],
  says: readonly string[],
): MistakeCase {
  const build = (props: (chart: Chart) => Partial<EtcdSnapshotsProps>) => (chart: Chart) => void declare(chart, props(chart));
  return { rule, mistake, path: 'test/snapshots', prop, wrong: build(wrong), right: build(right), says };
}

/** A mistake in the bucket. */
const inBucket = (
  rule: string,
  mistake: string,
  prop: string,
  [wrong, right]: readonly [Partial<SnapshotBucketProps>, Partial<SnapshotBucketProps>],
  says: readonly string[],
) =>
  inSnapshots(
    rule,
    mistake,
    `destination.${prop}`,
    [(chart) => ({ destination: bucket(chart, wrong) }), (chart) => ({ destination: bucket(chart, right) })],
    says,
  );

const restore =
  (snapshot: string, namespace = 'search') =>
  (chart: Chart) => {
    const snapshots = declare(chart);
    new EtcdSnapshotRestore(new Chart(chart.node.root, 'apart', { namespace }), 'restore', { snapshots, snapshot });
  };

/** A Milvus with its data in the bucket `vectors`, and snapshots of its etcd in the same bucket. */
const besideTheData = (prefix: string) => (chart: Chart) => {
  const objectStorage = ObjectStorage.s3({ bucket: 'vectors', region: 'eu-west-1', identity: WorkloadIdentity.awsRole(ROLE_ARN) });
  cluster(chart, { dependencies: externalDependencies(chart, 'bundle', { objectStorage }) });
  declare(chart, { destination: bucket(chart, { bucket: 'vectors', prefix }) });
};

/** Snapshots of the etcd of a Milvus that limits its connections. */
const limited = (hosts: readonly string[]) => (chart: Chart) => {
  const dependencies = inClusterDependencies(chart);
  const known = Object.fromEntries(hosts.map((host) => [host, [cluster(chart, {}, 'proxy-of-clouds')]]));
  cluster(chart, { dependencies, egress: Egress.kubernetes({ hosts: known }) });
  declare(chart, { etcd: dependencies.metaStore });
};

const two = (first: string, second: string) => (chart: Chart) => {
  const etcd = new InClusterEtcd(chart, 'search');
  declare(chart, { etcd, destination: claim(chart, first, 'one') }, 'hourly');
  declare(chart, { etcd, destination: claim(chart, second, 'two') });
};

const NAME = 'snapshot-20261130T031500Z.db';

export const SNAPSHOT_MISTAKES: readonly MistakeCase[] = [
  inBucket('MK-SNP-001', 'a prefix with a slash at its end', 'prefix', [{ prefix: 'etcd/' }, { prefix: 'etcd/search' }], ["'etcd/'"]),
  inBucket(
    'MK-SNP-002',
    'an endpoint without a scheme',
    'endpoint',
    [{ endpoint: 'minio.backup:9000' }, { endpoint: 'http://minio.backup:9000' }],
    ["'minio.backup:9000'"],
  ),
  {
    rule: 'MK-SNP-003',
    mistake: 'the restore of a folder',
    path: 'apart/restore',
    prop: 'snapshot',
    wrong: restore('etcd-snapshots'),
    right: restore(NAME),
    says: ["'etcd-snapshots'", NAME],
  },
  {
    rule: 'MK-SNP-004',
    mistake: 'a restore in another namespace',
    path: 'apart/restore',
    prop: 'snapshots',
    wrong: restore(NAME, 'other'),
    right: restore(NAME),
    says: ["namespace 'search'"],
  },
  inSnapshots('MK-SNP-006', 'a retention of no snapshot', 'keepLast', [() => ({ keepLast: 0 }), () => ({ keepLast: 1 })], ['keeps none']),
  {
    rule: 'MK-SNP-007',
    mistake: 'snapshots below the path of a Milvus in its bucket',
    path: 'test/snapshots',
    prop: 'destination',
    wrong: besideTheData('search-milvus/etcd'),
    right: besideTheData('etcd-snapshots/search'),
    says: ["'search-milvus/etcd'", 'test/milvus'],
  },
  inSnapshots(
    'MK-SNP-007',
    'snapshots on the disk of a member',
    'destination',
    [(chart) => ({ destination: claim(chart, 'data-search-etcd-1') }), (chart) => ({ destination: claim(chart, 'etcd-snapshots') })],
    ["'data-search-etcd-1'"],
  ),
  inSnapshots(
    'MK-SNP-008',
    'a bucket without keys and without a service account',
    'destination',
    [
      () => ({ destination: SnapshotDestination.s3({ bucket: 'snapshots', region: 'eu-west-1' }) }),
      (chart) => ({ destination: bucket(chart) }),
    ],
    ['no credentials'],
  ),
  {
    rule: 'MK-SNP-009',
    mistake: 'snapshots in another namespace than the etcd',
    path: 'elsewhere/snapshots',
    prop: 'etcd',
    wrong: (chart) =>
      void declare(new Chart(chart.node.root, 'elsewhere', { namespace: 'other' }), { etcd: new InClusterEtcd(chart, 'search') }),
    right: (chart) =>
      void declare(new Chart(chart.node.root, 'elsewhere', { namespace: 'search' }), { etcd: new InClusterEtcd(chart, 'search') }),
    says: ["namespace 'search'"],
  },
  {
    rule: 'MK-SNP-010',
    mistake: 'two schedules on one claim',
    path: 'test/snapshots',
    prop: 'destination',
    wrong: two('etcd-snapshots', 'etcd-snapshots'),
    right: two('etcd-snapshots', 'etcd-snapshots-2'),
    says: ['test/hourly'],
  },
  {
    rule: 'MK-SNP-011',
    mistake: 'a bucket without an address in the egress of Milvus',
    path: 'test/snapshots',
    prop: 'destination',
    wrong: limited([]),
    right: limited(['s3.eu-west-1.amazonaws.com']),
    says: ['s3.eu-west-1.amazonaws.com'],
  },
];

/** A mistake in the snapshots of the disks of a standalone. */
function inVolumes(
  rule: string,
  mistake: string,
  prop: string,
  [wrong, right]: readonly [(chart: Chart) => Partial<VolumeSnapshotsProps>, (chart: Chart) => Partial<VolumeSnapshotsProps>],
  says: readonly string[],
): MistakeCase {
  const build = (props: (chart: Chart) => Partial<VolumeSnapshotsProps>) => (chart: Chart) => {
    const given = props(chart);
    new VolumeSnapshots(chart, 'volumes', {
      schedule: Cron.daily(),
      ...given,
      milvus: given.milvus ?? new MilvusStandalone(chart, 'milvus'),
    });
  };
  return { rule, mistake, path: 'test/volumes', prop, wrong: build(wrong), right: build(right), says };
}

const etcdIn = (namespace: string) => (chart: Chart) => ({
  services: [new InClusterEtcd(new Chart(chart.node.root, 'home', { namespace }), 'search').service],
});

export const VOLUME_MISTAKES: readonly MistakeCase[] = [
  inVolumes('MK-SNP-013', 'a retention of no set', 'keepLast', [() => ({ keepLast: 0 }), () => ({ keepLast: 1 })], ['keeps none']),
  inVolumes(
    'MK-SNP-014',
    'volume snapshots of a cluster alone',
    'milvus',
    [
      (chart) => ({ milvus: cluster(chart) }),
      (chart) => ({ milvus: cluster(chart), services: [new InClusterEtcd(chart, 'search').service] }),
    ],
    ['no disk'],
  ),
  inVolumes('MK-SNP-015', 'disks of another namespace', 'services[0]', [etcdIn('other'), etcdIn('search')], ["namespace 'other'"]),
];
