import {
  CaBundle,
  EtcdCertificates,
  EtcdCompaction,
  EtcdMemberRecovery,
  InClusterDependencies,
  InCluster,
  InClusterEtcd,
  InClusterKafka,
  InClusterMinio,
  InClusterPulsar,
  InClusterPulsarStandalone,
  InClusterWoodpecker,
  MessageQueue,
  StrimziKafka,
} from '@org/milvus-k8s';
import { Cron, Size, type Chart } from 'cdk8s';
import { ConfigMap } from 'cdk8s-plus-27';
import { inClusterDependencies, type InClusterSetup, secret } from '../../../support/instances';
import { besideMilvus } from '../cluster-case';
import type { MistakeCase } from '../mistake-case';

/** Props that the compiler would refuse, where it is asked. */
type Untyped = Readonly<Record<string, unknown>>;

/** Such props of the services beside Milvus. */
function beside(rule: string, [path, prop]: readonly [string, string], wrong: Untyped, right: InClusterSetup, says: string): MistakeCase {
  return besideMilvus(rule, `${[path, prop].filter(Boolean).join(' ')} beside Milvus that no compiler looked at`, [path, prop], {
    wrong,
    right,
    says: [says],
  });
}

/** Such props of a construct of its own. */
function alone<Props>(
  [rule, prop, says]: readonly [string, string, string],
  Service: new (chart: Chart, id: string, props: Props) => unknown,
  wrong: (chart: Chart) => Untyped,
  right: (chart: Chart) => Props,
): MistakeCase {
  const build = (props: (chart: Chart) => unknown) => (chart: Chart) => {
    new Service(chart, 'service', props(chart) as Props);
  };
  return {
    mistake: `${prop} of an ${Service.name} that no compiler looked at`,
    wrong: build(wrong),
    right: build(right),
    rule,
    path: 'test/service',
    prop,
    says: [says],
  };
}

const schedule = Cron.schedule({ minute: '0', hour: '3' });

const minio = (chart: Chart) => ({ objectStorage: InCluster.minio({ credentials: { secret: secret(chart, 'minio') } }) });

const OF_DEPENDENCIES: readonly MistakeCase[] = [
  beside('MK-PRP-041', ['', 'minio'], { minio: { nodes: 4 } }, { objectStorage: { nodes: 4 } }, 'InCluster.minio(…)'),
  ...(
    [
      ['metaStore', { members: 3 }, InCluster.etcd({ members: 3 }), 'InCluster.etcd'],
      ['metaStore', InCluster.kafka(), InCluster.etcd(), 'InCluster.etcd'],
      ['messageQueue', { brokers: 3 }, InCluster.kafka({ brokers: 3 }), 'InCluster.kafka'],
    ] as const
  ).map(([slot, wrong, right, says]): MistakeCase => ({
    mistake: `${slot} of a bundle that no compiler looked at: ${Object.keys(wrong).join()}`,
    wrong: (chart) => new InClusterDependencies(chart, 'deps', { ...minio(chart), [slot]: wrong }),
    right: (chart) => new InClusterDependencies(chart, 'deps', { ...minio(chart), [slot]: right }),
    rule: 'MK-PRP-002',
    path: 'test/deps',
    prop: slot,
    says: [says],
  })),
  beside('MK-PRP-002', ['', 'messageQueue'], { messageQueue: 'woodpecker' }, { messageQueue: MessageQueue.woodpecker() }, 'MessageQueue'),
];

const OF_ETCD: readonly MistakeCase[] = [
  beside('MK-PRP-001', ['meta-store', 'member'], { metaStore: { member: 5 } }, { metaStore: { members: 5 } }, 'members?'),
  beside(
    'MK-PRP-002',
    ['meta-store', 'memory'],
    { metaStore: { memory: '8Gi' } },
    { metaStore: { memory: Size.gibibytes(8) } },
    'Size.gibibytes(8)',
  ),
  beside('MK-PRP-002', ['meta-store', 'members'], { metaStore: { members: '3' } }, { metaStore: { members: 3 } }, 'number: 3'),
  beside(
    'MK-PRP-003',
    ['meta-store', 'storage.size'],
    { metaStore: { storage: {} } },
    { metaStore: { storage: { size: Size.gibibytes(20) } } },
    'Size.gibibytes',
  ),
  alone(
    ['MK-PRP-002', 'tls.duration', 'Duration.days(90)'],
    InClusterEtcd,
    () => ({ tls: EtcdCertificates.certManager({ issuer: 'ca', duration: '90d' } as never) }),
    () => ({ tls: EtcdCertificates.certManager({ issuer: 'ca' }) }),
  ),
  alone(
    ['MK-PRP-003', 'tls.peer', 'Secret.fromSecretName'],
    InClusterEtcd,
    (chart) => ({ tls: EtcdCertificates.fromSecrets({ server: secret(chart, 'server'), client: secret(chart, 'client') } as never) }),
    (chart) => ({
      tls: EtcdCertificates.fromSecrets({ server: secret(chart, 'server'), peer: secret(chart, 'peer'), client: secret(chart, 'client') }),
    }),
  ),
  alone(
    ['MK-PRP-002', 'compaction', 'EtcdCompaction.revisions(500)'],
    InClusterEtcd,
    () => ({ compaction: 500 }),
    () => ({ compaction: EtcdCompaction.revisions(500) }),
  ),
  alone(
    ['MK-PRP-003', 'defragmentation.schedule', 'Cron.schedule'],
    InClusterEtcd,
    () => ({ defragmentation: {} }),
    () => ({ defragmentation: { schedule } }),
  ),
  alone(
    ['MK-PRP-003', 'etcd', 'dependencies.metaStore'],
    EtcdMemberRecovery,
    () => ({ member: 1 }),
    (chart) => ({
      etcd: new InClusterEtcd(chart, 'etcd'),
      member: 1,
    }),
  ),
];

const OF_MINIO: readonly MistakeCase[] = [
  beside('MK-PRP-001', ['object-storage', 'node'], { objectStorage: { node: 4 } }, { objectStorage: { nodes: 4 } }, 'nodes?'),
  {
    mistake: 'the Secret of a MinIO by its name alone',
    wrong: (chart) => void inClusterDependencies(chart, 'deps', { objectStorage: { credentials: { secret: 'search-minio' as never } } }),
    right: (chart) =>
      void inClusterDependencies(chart, 'deps', { objectStorage: { credentials: { secret: secret(chart, 'search-minio') } } }),
    rule: 'MK-PRP-002',
    path: 'test/deps/object-storage',
    prop: 'credentials.secret',
    says: ["Secret.fromSecretName(this, 'secret', 'search-minio')"],
  },
];

const OF_QUEUES: readonly MistakeCase[] = [
  alone(
    ['MK-PRP-001', 'members', 'Remove it'],
    InClusterKafka,
    () => ({ members: 3 }),
    () => ({ brokers: 3 }),
  ),
  alone(
    ['MK-PRP-002', 'storage.size', 'Size.gibibytes(200)'],
    InClusterKafka,
    () => ({ storage: { size: '200Gi' } }),
    () => ({ storage: { size: Size.gibibytes(200) } }),
  ),
  alone(
    ['MK-PRP-001', 'securityProtocols', 'securityProtocol?'],
    StrimziKafka,
    () => ({ securityProtocols: 'SASL_SSL' }),
    () => ({ securityProtocol: 'SASL_SSL' as const }),
  ),
  alone(
    ['MK-PRP-002', 'jmxExporterRules.configMap', "ConfigMap.fromConfigMapName(this, 'config', 'rules')"],
    StrimziKafka,
    () => ({ jmxExporterRules: { configMap: 'rules' } }),
    (chart) => ({ jmxExporterRules: { configMap: ConfigMap.fromConfigMapName(chart, 'rules', 'rules') } }),
  ),
  alone(
    ['MK-PRP-001', 'bookkeeper', 'bookKeeper?'],
    InClusterPulsar,
    () => ({ bookkeeper: { members: 4 } }),
    () => ({ bookKeeper: { members: 4 } }),
  ),
  {
    ...alone(
      ['MK-PRP-003', 'journal.size', 'Size.gibibytes'],
      InClusterPulsar,
      () => ({ bookKeeper: { journal: { storageClassName: 'nvme' } } }),
      () => ({ bookKeeper: { journal: { size: Size.gibibytes(50), storageClassName: 'nvme' } } }),
    ),
    path: 'test/service/bookKeeper',
  },
  {
    ...alone(
      ['MK-PRP-001', 'storage', 'no prop'],
      InClusterPulsar,
      () => ({ broker: { storage: { size: Size.gibibytes(50) } } }),
      () => ({ broker: { members: 3 } }),
    ),
    path: 'test/service/broker',
  },
  alone(
    ['MK-PRP-001', 'spread', 'no prop'],
    InClusterPulsarStandalone,
    () => ({ spread: 'required' }),
    () => ({}),
  ),
  alone(
    ['MK-PRP-002', 'objectStorage', 'ObjectStorage.s3'],
    InClusterWoodpecker,
    () => ({ objectStorage: 'search-vectors' }),
    (chart) => ({ objectStorage: new InClusterMinio(chart, 'store', { credentials: { secret: secret(chart, 'minio') } }) }),
  ),
];

const OF_AUTHORITIES: MistakeCase = beside(
  'MK-PRP-002',
  ['', 'caBundle.secret'],
  { caBundle: CaBundle.fromSecret('private-ca' as never) },
  {},
  'private-ca',
);

export const SERVICE_PROP_MISTAKES: readonly MistakeCase[] = [...OF_DEPENDENCIES, ...OF_ETCD, ...OF_MINIO, ...OF_QUEUES, OF_AUTHORITIES];
