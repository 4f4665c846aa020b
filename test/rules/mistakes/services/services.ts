import { Chart, Duration, Size } from 'cdk8s';
import {
  EtcdCertificates,
  type EtcdIssuerProps,
  EtcdCompaction,
  EtcdMemberRecovery,
  InClusterEtcd,
  InClusterKafka,
  InClusterPulsar,
  InClusterPulsarStandalone,
  type InClusterEtcdProps,
} from '@org/milvus-k8s';
import { cluster, externalDependencies, inClusterDependencies, secret } from '../../../support/instances';
import { agent, inOverride } from '../job-case';
import { inPulsar, minio, onPulsar } from '../service-case';
import type { MistakeCase } from '../mistake-case';

/** A mistake in the etcd `search`. */
function inEtcd(
  mistake: string,
  rule: string,
  prop: string,
  [wrong, right]: readonly [InClusterEtcdProps, InClusterEtcdProps],
  says: readonly string[],
): MistakeCase {
  const build = (props: InClusterEtcdProps) => (chart: Chart) => new InClusterEtcd(chart, 'search', props);
  return { mistake, wrong: build(wrong), right: build(right), rule, path: 'test/search', prop, says };
}

/** A cluster on an etcd. */
const onEtcd = (chart: Chart, etcd: InClusterEtcd) =>
  cluster(chart, { dependencies: externalDependencies(chart, 'bundle', { metaStore: etcd }) });

const highlyAvailable = (chart: Chart, etcd: InClusterEtcd) =>
  cluster(chart, { profile: 'highly-available', dependencies: externalDependencies(chart, 'bundle', { metaStore: etcd }) });

/** An image of a withdrawn or kept source for a MinIO. */
function inImage(mistake: string, [wrong, right]: readonly [string, string], says: readonly string[]): MistakeCase {
  const build = (image: string) => (chart: Chart) => minio(chart, { image });
  return { mistake, wrong: build(wrong), right: build(right), rule: 'MK-SVC-010', path: 'test/store', prop: 'image', says };
}

/** Services of one chart, used by a Milvus of another one. */
function servicesIn(namespace: string | undefined): MistakeCase['wrong'] {
  return (chart) => {
    const services = new Chart(chart, 'services', namespace === undefined ? {} : { namespace });
    cluster(chart, { dependencies: inClusterDependencies(services) });
  };
}

function certificates(mistake: string, prop: string, wrong: Partial<EtcdIssuerProps>, right: Partial<EtcdIssuerProps>): MistakeCase {
  const build = (life: Partial<EtcdIssuerProps>): MistakeCase['wrong'] => {
    return (chart) => new InClusterEtcd(chart, 'search', { tls: EtcdCertificates.certManager({ issuer: 'ca', ...life }) });
  };
  return { rule: 'MK-SVC-007', mistake, path: 'test/search', prop: `tls.${prop}`, wrong: build(wrong), right: build(right) };
}

const RECOVERY = { rule: 'MK-SVC-003', path: 'test/recovery', prop: 'member' } as const;

export const SERVICE_MISTAKES: readonly MistakeCase[] = [
  inEtcd(
    "a quota above what etcd's maintainers advise",
    'MK-SVC-001',
    'quota',
    [
      { quota: Size.gibibytes(9), storage: { size: Size.gibibytes(50) } },
      { quota: Size.gibibytes(8), storage: { size: Size.gibibytes(50) } },
    ],
    ['9Gi', '8 GiB'],
  ),
  inEtcd(
    'a quota that leaves no room for a copy on the disk',
    'MK-SVC-001',
    'quota',
    [
      { quota: Size.gibibytes(6), storage: { size: Size.gibibytes(11) } },
      { quota: Size.gibibytes(6), storage: { size: Size.gibibytes(12) } },
    ],
    ['6Gi', 'on a disk of 11Gi'],
  ),
  inEtcd(
    'compaction that keeps no revision',
    'MK-SVC-002',
    'compaction',
    [{ compaction: EtcdCompaction.revisions(0) }, { compaction: EtcdCompaction.revisions(1) }],
    ['keeps 0'],
  ),
  inEtcd(
    'compaction that keeps no time',
    'MK-SVC-002',
    'compaction',
    [{ compaction: EtcdCompaction.period(Duration.millis(0)) }, { compaction: EtcdCompaction.period(Duration.seconds(1)) }],
    ['keeps 0s'],
  ),
  {
    mistake: 'the recovery of a member that there is not',
    wrong: (chart) => new EtcdMemberRecovery(chart, 'recovery', { etcd: new InClusterEtcd(chart, 'search'), member: 3 }),
    right: (chart) => new EtcdMemberRecovery(chart, 'recovery', { etcd: new InClusterEtcd(chart, 'search'), member: 2 }),
    ...RECOVERY,
    says: ['is 3', '0 to 2'],
  },
  {
    mistake: 'the recovery of a lone member',
    wrong: (chart) => new EtcdMemberRecovery(chart, 'recovery', { etcd: new InClusterEtcd(chart, 'search', { members: 1 }), member: 0 }),
    right: (chart) => new EtcdMemberRecovery(chart, 'recovery', { etcd: new InClusterEtcd(chart, 'search', { members: 3 }), member: 0 }),
    ...RECOVERY,
    says: ['the only member', 'backup'],
  },
  {
    mistake: 'a recovery in another namespace',
    wrong: (chart) => {
      const elsewhere = new Chart(chart.node.root, 'elsewhere', { namespace: 'other' });
      new EtcdMemberRecovery(elsewhere, 'recovery', { etcd: new InClusterEtcd(chart, 'search'), member: 1 });
    },
    right: (chart) => {
      const beside = new Chart(chart.node.root, 'elsewhere', { namespace: 'search' });
      new EtcdMemberRecovery(beside, 'recovery', { etcd: new InClusterEtcd(chart, 'search'), member: 1 });
    },
    rule: 'MK-SVC-005',
    path: 'elsewhere/recovery',
    prop: 'etcd',
    says: ["namespace 'search'"],
  },
  {
    mistake: "Milvus' own user of MinIO from the Secret of root",
    wrong: (chart) => minio(chart, { milvusUser: { secret: secret(chart, 'root') } }),
    right: (chart) => minio(chart, { milvusUser: { secret: secret(chart, 'milvus-user') } }),
    rule: 'MK-SVC-004',
    path: 'test/store',
    prop: 'milvusUser',
    says: ["the Secret 'root'"],
  },
  {
    mistake: 'scrapers of a Kafka without an exporter',
    wrong: (chart) => new InClusterKafka(chart, 'queue', { monitoring: [onEtcd(chart, new InClusterEtcd(chart, 'search'))] }),
    right: (chart) =>
      new InClusterKafka(chart, 'queue', {
        monitoring: [onEtcd(chart, new InClusterEtcd(chart, 'search'))],
        exporterImage: 'docker.io/danielqsj/kafka-exporter:v1.9.0',
      }),
    rule: 'MK-SVC-006',
    path: 'test/queue',
    prop: 'monitoring',
    says: ['serves no metrics'],
  },
  inImage("MinIO's image from Docker Hub", ['minio/minio:latest', 'quay.io/minio/minio:latest'], ['Docker Hub']),
  inImage(
    "MinIO's image from Docker Hub, in full",
    ['docker.io/minio/minio:RELEASE.2025-01-20T14-49-07Z', 'registry.bank.example/minio/minio:RELEASE.2025-01-20T14-49-07Z'],
    ['Docker Hub'],
  ),
  inImage(
    "MinIO's image by another name of Docker Hub",
    ['registry-1.docker.io/minio/minio@sha256:' + 'a'.repeat(64), 'ghcr.io/minio/minio@sha256:' + 'a'.repeat(64)],
    ['Docker Hub'],
  ),
  inImage('an image of Bitnami', ['docker.io/bitnami/minio:2025.4.22', 'docker.io/bitnine/minio:2025.4.22'], ['Bitnami']),
  inImage(
    'an image of Bitnami, which a copy is not',
    ['bitnami/minio:2025.4.22', 'registry.bank.example/bitnami/minio:2025.4.22'],
    ['Bitnami'],
  ),
  inEtcd(
    'maintenance with an image of Bitnami',
    'MK-SVC-010',
    'maintenanceImage',
    [{ maintenanceImage: 'docker.io/bitnami/etcd:3.5.21' }, { maintenanceImage: 'registry.bank.example/bitnami/etcd:3.5.21' }],
    ['Bitnami'],
  ),
  inOverride('MK-SVC-010', 'a Job with a withdrawn image', [agent({ image: 'bitnami/minio:2025.4.22' }), agent({})], ['Bitnami']),
  {
    mistake: 'an exporter from Bitnami',
    wrong: (chart) => new InClusterKafka(chart, 'search', { exporterImage: 'bitnamilegacy/kafka-exporter:1.9.0' }),
    right: (chart) => new InClusterKafka(chart, 'search', { exporterImage: 'danielqsj/kafka-exporter:v1.9.0' }),
    rule: 'MK-SVC-010',
    path: 'test/search',
    prop: 'exporterImage',
    says: ['Bitnami'],
  },
  inImage('a frozen image of Bitnami', ['bitnamilegacy/minio:2025.4.22', 'mirror.example/legacy/minio:2025.4.22'], ['Bitnami']),
  {
    mistake: 'a cluster on an etcd with one member',
    wrong: (chart) => onEtcd(chart, new InClusterEtcd(chart, 'search', { members: 1 })),
    right: (chart) => onEtcd(chart, new InClusterEtcd(chart, 'search', { members: 3 })),
    rule: 'MK-SVC-011',
    path: 'test/search',
    prop: 'members',
    says: ['test/milvus', 'losing its disk loses all metadata'],
  },
  {
    mistake: 'a highly available cluster on an etcd whose members may share a zone',
    wrong: (chart) => highlyAvailable(chart, new InClusterEtcd(chart, 'search')),
    right: (chart) => highlyAvailable(chart, new InClusterEtcd(chart, 'search', { spread: 'required' })),
    rule: 'MK-SVC-022',
    path: 'test/search',
    prop: 'spread',
    says: ["is 'preferred'", 'test/milvus'],
  },
  {
    mistake: 'a cluster on a MinIO with one node',
    wrong: (chart) =>
      cluster(chart, { dependencies: externalDependencies(chart, 'bundle', { objectStorage: minio(chart, { nodes: 1 }) }) }),
    right: (chart) =>
      cluster(chart, { dependencies: externalDependencies(chart, 'bundle', { objectStorage: minio(chart, { nodes: 4 }) }) }),
    rule: 'MK-SVC-011',
    path: 'test/store',
    prop: 'nodes',
    says: ['losing its disk loses data'],
  },
  {
    mistake: 'a cluster on a Pulsar in one process',
    wrong: (chart) => onPulsar(chart, new InClusterPulsarStandalone(chart, 'queue')),
    right: (chart) => onPulsar(chart, new InClusterPulsar(chart, 'queue')),
    rule: 'MK-SVC-011',
    path: 'test/queue',
    prop: 'members',
    says: ['InClusterPulsar runs several members'],
  },
  inPulsar('a cluster on a Pulsar with one ZooKeeper', 'MK-SVC-011', 'zooKeeper', [1, 3], ['test/milvus', 'loses Pulsar']),
  inPulsar('a cluster on a Pulsar with one bookie', 'MK-SVC-011', 'bookKeeper', [1, 3], ['losing its disk loses data']),
  inPulsar('a cluster on a Pulsar with one broker', 'MK-SVC-011', 'broker', [1, 2], ['stops writes']),
  {
    mistake: 'a withdrawn image of a Pulsar, once for all of its parts',
    wrong: (chart) => new InClusterPulsar(chart, 'queue', { image: 'bitnami/pulsar:3.0.7' }),
    right: (chart) => new InClusterPulsar(chart, 'queue', { image: 'apachepulsar/pulsar:3.0.7' }),
    rule: 'MK-SVC-010',
    path: 'test/queue',
    prop: 'image',
    says: ['Bitnami'],
  },
  {
    mistake: 'a cluster on a Kafka with one broker',
    wrong: (chart) =>
      cluster(chart, {
        dependencies: externalDependencies(chart, 'bundle', { messageQueue: new InClusterKafka(chart, 'queue', { brokers: 1 }) }),
      }),
    right: (chart) =>
      cluster(chart, {
        dependencies: externalDependencies(chart, 'bundle', { messageQueue: new InClusterKafka(chart, 'queue', { brokers: 3 }) }),
      }),
    rule: 'MK-SVC-011',
    path: 'test/queue',
    prop: 'brokers',
    says: ['stops writes'],
  },
  {
    rule: 'MK-SVC-020',
    mistake: 'services without a namespace',
    wrong: servicesIn(undefined),
    right: servicesIn('services'),
    path: 'test/services/deps/meta-store',
    prop: 'namespace',
    says: ["'search'"],
  },
  certificates('certificates for a moment', 'duration', { duration: Duration.millis(5) }, { duration: Duration.millis(3_600_500) }),
  certificates(
    'certificates that are renewed too late',
    'renewBefore',
    { renewBefore: Duration.minutes(4) },
    { renewBefore: Duration.minutes(5) },
  ),
  certificates(
    'certificates that are renewed before they are made',
    'renewBefore',
    { duration: Duration.days(2), renewBefore: Duration.days(2) },
    { duration: Duration.days(2), renewBefore: Duration.days(1) },
  ),
];
