import { mapOf, textOf } from '../read/plain-values';
import { call, literal, object, type Expression } from '../write/expression';
import { secretReference, sizeOf } from './amounts';
import type { KnobReader } from './knob-reader';
import { resourceProps } from './resources';
import type { InsideFactory, InsideService } from './service-choice';
import type { Subject } from './subject';

/** The default size of each service's disk in the chart and the operator, and the defaults of this library. */
interface ServiceDefaults {
  readonly members: number;
  readonly disk: string;
  readonly ownMembers: number;
  readonly ownDisk: string;
}

/** Sources: `values.yaml` of milvus-helm and its sub-charts; the classes `InClusterEtcd`, `InClusterMinio` and `InClusterKafka`. */
const DEFAULTS = {
  etcd: { members: 3, disk: '10Gi', ownMembers: 3, ownDisk: '10Gi' },
  minio: { members: 4, disk: '500Gi', ownMembers: 4, ownDisk: '500Gi' },
  kafka: { members: 3, disk: '300Gi', ownMembers: 3, ownDisk: '100Gi' },
} as const satisfies Readonly<Partial<Record<InsideFactory, ServiceDefaults>>>;

/** The etcd of the release. */
export function insideEtcd(values: KnobReader, at: string, subject: Subject): InsideService {
  const members = numberAt(values, `${at}.replicaCount`, DEFAULTS.etcd.members);
  const retention = textOf(values.take(`${at}.autoCompactionRetention`));
  const hasPassword = values.isOn(`${at}.auth.rbac.enabled`) || values.isOn(`${at}.auth.rbac.create`);
  const secret = `${subject.fullName}-etcd`;
  const withRoot = hasPassword || textOf(values.take(`${at}.auth.rbac.rootPassword`)) !== undefined;
  if (withRoot) subject.report.secret(secret, ['username', 'password'], [`${at}.auth.rbac`], subject.namespace);
  for (const each of ['enabled', 'create']) values.take(`${at}.auth.rbac.${each}`);
  const props = object({
    ...podProps(values, at, subject),
    members: members === DEFAULTS.etcd.ownMembers ? undefined : literal(members),
    storage: disk(values, at, DEFAULTS.etcd),
    compaction:
      retention === undefined || retention === '1000' || !/^\d+$/.test(retention)
        ? undefined
        : call('EtcdCompaction.revisions', literal(Number(retention))),
    authentication: withRoot ? object({ secret: secretReference(secret) }) : undefined,
  });
  return { factory: 'etcd', props, name: serviceName(subject, 'etcd'), members };
}

/** The MinIO of the release. */
export function insideMinio(values: KnobReader, at: string, subject: Subject, secretName: string | undefined): InsideService {
  const isSingle = textOf(values.take(`${at}.mode`)) === 'standalone';
  const counted = numberAt(values, `${at}.replicas`, numberAt(values, `${at}.statefulset.replicaCount`, DEFAULTS.minio.members));
  const nodes = isSingle ? 1 : counted;
  const drives = values.table.has(`${at}.statefulset.drivesPerNode`) ? numberAt(values, `${at}.statefulset.drivesPerNode`, 1) : 1;
  const bucket = textOf(subject.settings.peek('minio.bucketName'));
  const secret = secretName ?? `${subject.fullName}-storage`;
  for (const key of ['accessKey', 'secretKey']) values.take(`${at}.${key}`, `the Secret ${secret}`);
  if (secretName === undefined && !subject.adopt) {
    subject.report.secret(secret, ['accesskey', 'secretkey'], [`${at}.accessKey`, `${at}.secretKey`], subject.namespace);
  }
  const props = object({
    ...podProps(values, at, subject),
    nodes: nodes === DEFAULTS.minio.ownMembers ? undefined : literal(nodes),
    drives: drives === 1 ? undefined : literal(drives),
    bucket: bucket === undefined ? undefined : literal(bucket),
    credentials: object({ secret: secretReference(secret) }),
    storage: disk(values, at, DEFAULTS.minio),
  });
  return { factory: 'minio', props, name: serviceName(subject, 'minio'), members: nodes };
}

/** The Kafka of the release. */
export function insideKafka(values: KnobReader, at: string, subject: Subject): InsideService {
  const given = numberAt(values, `${at}.replicaCount`, DEFAULTS.kafka.members);
  const members = given === 1 ? 1 : 3;
  if (given !== members) subject.report.warn(`${at}.replicaCount`, `A Kafka of this library has 1 or 3 brokers, not ${given}.`);
  const props = object({
    ...podProps(values, at, subject),
    brokers: members === DEFAULTS.kafka.ownMembers ? undefined : literal(members),
    storage: disk(values, at, DEFAULTS.kafka),
  });
  return { factory: 'kafka', props, name: serviceName(subject, 'kafka'), members };
}

/** The Pulsar of the release, by the chart with this name. */
export function insidePulsar(values: KnobReader, at: string, subject: Subject, chart: 'pulsar' | 'pulsarv3'): InsideService {
  const part = (
    name: string,
    diskPath: string | undefined,
    standard: number,
    extra: Readonly<Record<string, Expression | undefined>> = {},
  ) => {
    const path = `${at}.${name}`;
    const members = values.table.has(`${path}.replicaCount`) ? numberAt(values, `${path}.replicaCount`, standard) : standard;
    const resources = values.table.has(`${path}.resources`) ? resourceProps(mapOf(values.take(`${path}.resources`))).props : {};
    const storage =
      diskPath === undefined || !values.table.has(`${path}.volumes.${diskPath}.size`)
        ? undefined
        : volume(values, `${path}.volumes.${diskPath}`);
    const props = object({ ...resources, members: members === standard ? undefined : literal(members), storage, ...extra });
    return props.properties.length === 0 ? undefined : props;
  };
  const hasJournal = values.table.has(`${at}.bookkeeper.volumes.journal.size`);
  const props = object({
    zooKeeper: part('zookeeper', 'data', 3),
    bookKeeper: part('bookkeeper', 'ledgers', 3, { journal: hasJournal ? volume(values, `${at}.bookkeeper.volumes.journal`) : undefined }),
    broker: part('broker', undefined, 2),
  });
  return { factory: 'pulsar', props, name: `${subject.release}-${chart}-proxy`, members: 1 };
}

/** The woodpecker of the release, as a service. */
export function insideWoodpecker(values: KnobReader, subject: Subject): InsideService {
  const nodes = numberAt(values, 'woodpecker.replicaCount', 4);
  const storage = disk(values, 'woodpecker', { members: 4, disk: '30Gi', ownMembers: 0, ownDisk: '' });
  const resources = resourceProps(mapOf(values.take('woodpecker.resources'))).props;
  const props = object({ ...resources, nodes: literal(nodes), storage });
  return { factory: 'woodpecker', props, name: `${subject.fullName}-woodpecker`, members: nodes };
}

/** The sub-chart's name for its objects: that of the release, unless the name of the release contains the part. */
function serviceName({ release }: Subject, part: string): string {
  return release.includes(part) ? release : `${release}-${part}`;
}

/** Disk of each member; the chart's size, which differs from the default of the library. */
function disk(values: KnobReader, at: string, { disk: standard, ownDisk }: ServiceDefaults): Expression | undefined {
  const size = textOf(values.take(`${at}.persistence.size`)) ?? standard;
  const storageClass = textOf(values.take(`${at}.persistence.storageClass`));
  const written = sizeOf(size);
  if ((size === ownDisk && storageClass === undefined) || !written) return undefined;
  return object({
    size: written,
    storageClassName: storageClass === undefined || storageClass === '-' ? undefined : literal(storageClass),
  });
}

function volume(values: KnobReader, at: string): Expression | undefined {
  const size = values.take(`${at}.size`);
  const storageClass = textOf(values.take(`${at}.storageClassName`));
  const written = size === undefined ? undefined : sizeOf(size);
  if (!written) return undefined;
  return object({ size: written, storageClassName: storageClass === undefined ? undefined : literal(storageClass) });
}

function podProps(values: KnobReader, at: string, { report }: Subject): Readonly<Record<string, Expression | undefined>> {
  const { props, remarks } = resourceProps(mapOf(values.take(`${at}.resources`)));
  for (const remark of remarks) report.warn(`${at}.resources`, remark);
  const placement = ['nodeSelector', 'tolerations', 'affinity'].map((name) => {
    const value = values.table.has(`${at}.${name}`) ? values.take(`${at}.${name}`) : undefined;
    return [name, value === undefined ? undefined : literal(value)] as const;
  });
  return { ...props, ...Object.fromEntries(placement) };
}

/** A whole number; the default for another value. */
export function numberAt(values: KnobReader, path: string, standard: number): number {
  const value = textOf(values.take(path));
  return value !== undefined && /^\d+$/.test(value) ? Number(value) : standard;
}
