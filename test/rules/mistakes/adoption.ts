import { Size, type Chart } from 'cdk8s';
import { PersistentVolumeClaim } from 'cdk8s-plus-27';
import {
  InClusterEtcd,
  InClusterKafka,
  InClusterMinio,
  InClusterPulsar,
  LocalStorage,
  MessageQueue,
  MilvusRules,
  MilvusStandalone,
  MilvusVersion,
  Naming,
  type MilvusClusterProps,
  type MilvusStandaloneProps,
  type NamingScheme,
} from '@org/milvus-k8s';
import { cluster, secret } from '../../support/instances';
import { inCluster, inStandalone } from './cluster-case';
import type { MistakeCase } from './mistake-case';

const HELM = Naming.helmRelease({ release: 'rel' });
const GROUPED = Naming.helmRelease({ release: 'rel', replicaResourceGroups: ['hot'] });
const OPERATOR = Naming.operator({ name: 'rel' });

/** Values that a live instance has, and that must be stated. */
const STATED = { version: MilvusVersion.of('2.6.25'), etcdRootPath: 'by-dev', bucketRootPath: 'file', channelPrefix: 'by-dev' } as const;

const DISK = LocalStorage.persistent({ size: Size.gibibytes(64) });

const stateful = { ...STATED, queryNode: { replicas: 2, storage: DISK } };

function claimed(chart: Chart): LocalStorage {
  return LocalStorage.existingClaim({
    claim: PersistentVolumeClaim.fromClaimName(chart, 'claim', 'rel-milvus'),
    size: Size.gibibytes(50),
  });
}

function standalone(props: (chart: Chart) => MilvusStandaloneProps): MistakeCase['wrong'] {
  return (chart) => new MilvusStandalone(chart, 'milvus', { ...STATED, messageQueue: MessageQueue.rocksmq(), ...props(chart) });
}

/** A value that the app leaves to the library. */
function unstated(prop: keyof typeof STATED, naming: NamingScheme, says: readonly string[]): MistakeCase {
  const { [prop]: _left, ...rest } = STATED;
  return inCluster('MK-ADO-004', `${prop} left to the library, over ${naming.live?.madeBy ?? ''}`, prop, {
    wrong: { ...rest, naming },
    right: { ...STATED, naming },
    says,
  });
}

/** A service next to Milvus, with the names of a release that cannot be taken over. */
function service(name: string, make: (chart: Chart, naming: NamingScheme) => unknown, says: string): MistakeCase {
  return {
    rule: 'MK-ADO-002',
    mistake: `the ${name} of a release, by the library's own`,
    path: 'test/service',
    prop: 'naming',
    wrong: (chart) => void make(chart, HELM),
    right: (chart) => void make(chart, Naming.standard()),
    says: [says, 'Naming.standard()'],
  };
}

function atRoot(chart: Chart, isAccepted: boolean): void {
  const milvus = cluster(chart, { ...STATED, bucketRootPath: '', naming: HELM });
  if (isAccepted) MilvusRules.of(milvus).suppress('MK-ADO-006', 'the data of release rel lies there since 2024');
}

function etcd(chart: Chart, isPrepared: boolean): void {
  const made = new InClusterEtcd(chart, 'service', { naming: HELM });
  if (isPrepared) MilvusRules.of(made).suppress('MK-ADO-003', 'removeMemberOnContainerTermination is false since 2026-11-30');
}

const outside = (metrics: boolean): MistakeCase['wrong'] => {
  return (chart) =>
    new MilvusStandalone(chart, 'milvus', {
      service: { type: 'LoadBalancer', sourceRanges: ['10.0.0.0/8'], ...(metrics ? { metrics } : {}) },
    });
};

const withoutGroups: Partial<MilvusClusterProps> = { ...STATED, naming: HELM };

export const ADOPTION_MISTAKES: readonly MistakeCase[] = [
  inCluster('MK-ADO-001', 'a StatefulSet over a Deployment of the chart', 'queryNode.controller', {
    wrong: { ...stateful, naming: HELM },
    right: { ...STATED, naming: HELM },
    says: ['Deployment rel-milvus-querynode', 'LocalStorage.emptyDir'],
  }),
  inCluster('MK-ADO-001', 'a StatefulSet over a Deployment of the operator', 'queryNode.controller', {
    wrong: { ...stateful, naming: OPERATOR },
    right: { ...stateful, naming: Naming.operator({ name: 'rel', statefulSets: { queryNode: 'data' } }) },
    says: ['Deployment rel-milvus-querynode-0', 'statefulSets'],
  }),
  inCluster('MK-ADO-001', 'a Deployment over a StatefulSet of the operator', 'queryNode.controller', {
    wrong: { ...STATED, naming: Naming.operator({ name: 'rel', statefulSets: { queryNode: 'data' } }) },
    right: { ...STATED, naming: OPERATOR },
    says: ['StatefulSet rel-milvus-querynode', 'LocalStorage.persistent'],
  }),
  {
    rule: 'MK-ADO-001',
    mistake: 'a standalone that leaves the claim of the chart',
    path: 'test/milvus',
    prop: 'storage',
    wrong: standalone(() => ({ naming: HELM })),
    right: standalone((chart) => ({ naming: HELM, storage: claimed(chart) })),
    says: [
      'Deployment rel-milvus-standalone',
      "LocalStorage.existingClaim({ claim: PersistentVolumeClaim.fromClaimName(this, 'data', 'rel-milvus')",
    ],
  },
  {
    rule: 'MK-ADO-001',
    mistake: 'a standalone that leaves the claim of the operator',
    path: 'test/milvus',
    prop: 'storage',
    wrong: standalone(() => ({ naming: OPERATOR })),
    right: standalone((chart) => ({ naming: OPERATOR, storage: claimed(chart) })),
    says: ['Deployment rel-milvus-standalone', "'rel-data'"],
  },
  service(
    'MinIO',
    (chart, naming) => new InClusterMinio(chart, 'service', { naming, credentials: { secret: secret(chart, 'minio') } }),
    "endpoint: 'rel-minio:9000'",
  ),
  service('Pulsar', (chart, naming) => new InClusterPulsar(chart, 'service', { naming }), "host: 'rel-pulsarv3-proxy'"),
  service('Kafka', (chart, naming) => new InClusterKafka(chart, 'service', { naming }), "brokers: ['rel-kafka:9092']"),
  {
    rule: 'MK-ADO-003',
    mistake: 'the etcd of a release that has not been prepared',
    path: 'test/service',
    prop: 'naming',
    wrong: (chart) => etcd(chart, false),
    right: (chart) => etcd(chart, true),
    says: ['rel-etcd', 'removeMemberOnContainerTermination'],
  },
  unstated('version', HELM, ['the Helm chart', 'tag of the image']),
  unstated('etcdRootPath', HELM, ["etcdRootPath: 'by-dev'", 'etcd.rootPath']),
  unstated('bucketRootPath', HELM, ["bucketRootPath: 'file'", 'minio.rootPath']),
  unstated('channelPrefix', HELM, ["channelPrefix: 'by-dev'"]),
  unstated('etcdRootPath', OPERATOR, ["etcdRootPath: 'rel'"]),
  unstated('bucketRootPath', OPERATOR, ["bucketRootPath: 'files'"]),
  {
    rule: 'MK-ADO-004',
    mistake: 'the queue of a live standalone left to the library',
    path: 'test/milvus',
    prop: 'messageQueue',
    wrong: (chart) => new MilvusStandalone(chart, 'milvus', { ...STATED, naming: HELM, storage: claimed(chart) }),
    right: standalone((chart) => ({ naming: HELM, storage: claimed(chart) })),
    says: ['mq.type', 'MessageQueue.woodpecker()'],
  },
  inCluster('MK-ADO-005', 'streaming nodes of resource groups', 'naming', {
    wrong: { ...STATED, naming: GROUPED },
    right: withoutGroups,
    says: ['rel-milvus-streamingnode-hot'],
  }),
  {
    rule: 'MK-ADO-006',
    mistake: 'data at the root of the bucket without a reason',
    path: 'test/milvus',
    prop: 'bucketRootPath',
    wrong: (chart) => atRoot(chart, false),
    right: (chart) => atRoot(chart, true),
    says: ['all objects of the bucket', 'MK-ADO-006'],
  },
  {
    rule: 'MK-ADO-007',
    mistake: 'one claim for all query nodes',
    path: 'test/milvus',
    prop: 'queryNode.storage',
    wrong: (chart) => cluster(chart, { queryNode: { storage: claimed(chart) } }),
    right: (chart) => cluster(chart, { queryNode: { storage: LocalStorage.ephemeralVolume({ size: Size.gibibytes(50) }) } }),
    says: ["'rel-milvus'"],
  },
  {
    rule: 'MK-ADO-008',
    mistake: 'metrics at a load balancer',
    path: 'test/milvus',
    prop: 'service.metrics',
    wrong: outside(true),
    right: outside(false),
    says: ['LoadBalancer'],
  },
];

/** Names of live objects that no live object has. */
export const LIVE_NAME_MISTAKES: readonly MistakeCase[] = [
  ...(
    [
      ['a release with an upper-case letter', { release: 'Rel' }, { release: 'rel' }, 'naming.release'],
      [
        'a release of 54 characters',
        { release: 'r'.repeat(54), fullname: 'r' },
        { release: 'r'.repeat(53), fullname: 'r' },
        'naming.release',
      ],
      [
        'a full name with an underscore',
        { release: 'rel', fullname: 'rel_milvus' },
        { release: 'rel', fullname: 'rel-m' },
        'naming.fullname',
      ],
    ] as const
  ).map(([mistake, wrong, right, prop]) =>
    inCluster('MK-NAM-007', mistake, prop, {
      wrong: { ...STATED, naming: Naming.helmRelease(wrong) },
      right: { ...STATED, naming: Naming.helmRelease(right) },
    }),
  ),
  inCluster('MK-NAM-007', 'a Milvus resource with a dot', 'naming.name', {
    wrong: { ...STATED, naming: Naming.operator({ name: 'a.b' }) },
    right: { ...STATED, naming: Naming.operator({ name: 'a-b' }) },
  }),
  inCluster('MK-NAM-008', 'a slot of a StatefulSet', 'naming.slots.queryNode', {
    wrong: { ...stateful, naming: Naming.operator({ name: 'rel', statefulSets: { queryNode: 'data' }, slots: { queryNode: 1 } }) },
    right: { ...stateful, naming: Naming.operator({ name: 'rel', statefulSets: { queryNode: 'data' } }) },
    says: ['Remove slots.queryNode'],
  }),
  inStandalone('MK-NAM-009', 'a label of the Service that the API server refuses', 'service.labels.team', {
    wrong: { service: { labels: { team: 'a b' } } },
    right: { service: { labels: { team: 'a-b' } } },
  }),
  inStandalone('MK-NAM-009', 'a label of the Service that the naming scheme has', "service.labels['app.kubernetes.io/name']", {
    wrong: { service: { labels: { 'app.kubernetes.io/name': 'vectors' } } },
    right: { service: { labels: { 'app.kubernetes.io/part-of': 'vectors' } } },
  }),
  inStandalone('MK-NAM-001', 'a port of the Service with a capital', 'service.portName', {
    wrong: { service: { portName: 'Milvus' } },
    right: { service: { portName: 'grpc' } },
  }),
  inStandalone('MK-NAM-001', 'a port of the Service with the name of the other', 'service.portName', {
    wrong: { service: { portName: 'metrics', metrics: true } },
    right: { service: { portName: 'metrics-and-more', metrics: true } },
    says: ["'metrics'"],
  }),
];
