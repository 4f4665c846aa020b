import { Duration, Size } from 'cdk8s';
import type { Chart } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-27';
import {
  CaBundle,
  LocalStorage,
  MessageQueue,
  MetaStore,
  MilvusStandalone,
  MilvusVersion,
  ObjectStorage,
  QueryNodeGroup,
  Rollout,
  StandardNaming,
  type ExternalDependenciesProps,
  type MilvusClusterProps,
  type MilvusStandaloneProps,
  type QueryNodeGroupProps,
} from '@org/milvus-k8s';
import { Gpu } from '@org/milvus-k8s/groups';
import { Engine } from '@org/milvus-k8s/operator';
import { cluster, externalDependencies, secret } from '../../support/instances';
import type { MistakeCase } from './mistake-case';

/** What every Milvus of the operator is told. */
const ALWAYS = ['MK-OPR-003', 'MK-OPR-004'];

const ENGINE = Engine.operator({ version: '1.3.9' });
const OLD_ENGINE = Engine.operator({ version: '1.3.8' });

type Props = Partial<MilvusClusterProps>;

interface Pair<T> extends Pick<MistakeCase, 'says' | 'besides'> {
  readonly wrong: T;
  readonly right: T;
}

/** A mistake in the props of a cluster that the operator runs. */
function inCluster(rule: string, mistake: string, prop: string, pair: Pair<Props>): MistakeCase {
  const build = (props: Props) => (chart: Chart) => void cluster(chart, { engine: ENGINE, ...props });
  const { wrong, right, besides = [], ...rest } = pair;
  return { rule, mistake, path: 'test/milvus', prop, wrong: build(wrong), right: build(right), besides: [...ALWAYS, ...besides], ...rest };
}

type Services = Partial<ExternalDependenciesProps>;

/** A mistake in the services of a cluster that the operator runs. */
function inServices(rule: string, mistake: string, prop: string, pair: Pair<(chart: Chart) => Services>): MistakeCase {
  const build = (services: (chart: Chart) => Services) => (chart: Chart) =>
    void cluster(chart, { engine: ENGINE, dependencies: externalDependencies(chart, 'deps', services(chart)) });
  const { wrong, right, besides = [], ...rest } = pair;
  return { rule, mistake, path: 'test/deps', prop, wrong: build(wrong), right: build(right), besides: [...ALWAYS, ...besides], ...rest };
}

/** A mistake in a group of query nodes. */
function inGroup(rule: string, mistake: string, prop: string, pair: Pair<Partial<QueryNodeGroupProps>>): MistakeCase {
  const build = (props: Partial<QueryNodeGroupProps>) => (chart: Chart) =>
    void new QueryNodeGroup(chart, 'hot', { cluster: cluster(chart, { engine: ENGINE }), replicas: 2, ...props });
  const { wrong, right, ...rest } = pair;
  const besides = [...ALWAYS, 'MK-OPR-015'];
  return { rule, mistake, path: 'test/hot', prop, wrong: build(wrong), right: build(right), besides, ...rest };
}

/** A mistake in a standalone with services outside of it. */
function inStandalone(rule: string, mistake: string, prop: string, pair: Pair<MilvusStandaloneProps>): MistakeCase {
  const build = (props: MilvusStandaloneProps) => (chart: Chart) =>
    void new MilvusStandalone(chart, 'milvus', { engine: ENGINE, dependencies: externalDependencies(chart, 'deps'), ...props });
  const { wrong, right, besides = [], ...rest } = pair;
  return { rule, mistake, path: 'test/milvus', prop, wrong: build(wrong), right: build(right), besides: [...ALWAYS, ...besides], ...rest };
}

const EPHEMERAL = LocalStorage.emptyDir(Size.gibibytes(20));
const DISK = { size: Size.gibibytes(20) };
const GPU_IMAGE = 'docker.io/milvusdb/milvus:v2.6.25-gpu';

/** GPUs of the roles that search and build indexes. */
const gpus = (gpu: Gpu): Props => ({ queryNode: { gpu }, dataNode: { gpu } });

const minio = (chart: Chart, fields: { readonly accessKeyField?: string; readonly secretKeyField?: string } = {}) => ({
  objectStorage: ObjectStorage.minio({
    endpoint: 'minio.storage:9000',
    bucket: 'vectors',
    credentials: { secret: secret(chart, 'keys'), ...fields },
  }),
});

const OPERATOR_FIELDS = { accessKeyField: 'accesskey', secretKeyField: 'secretkey' };

export const OPERATOR_MISTAKES: readonly MistakeCase[] = [
  inCluster('MK-OPR-001', 'release of the operator with a v', 'engine.version', {
    wrong: { engine: Engine.operator({ version: 'v1.3.9' }) },
    right: {},
    says: ["is 'v1.3.9'", 'without a leading v'],
  }),
  inCluster('MK-OPR-001', 'release of the operator without groups', 'engine.version', {
    wrong: { engine: Engine.operator({ version: '1.3.7' }) },
    right: { engine: OLD_ENGINE },
    says: ["is '1.3.7'"],
  }),
  inCluster('MK-OPR-002', 'naming scheme for pods of the operator', 'naming', {
    wrong: { naming: new StandardNaming() },
    right: {},
  }),
  {
    rule: 'MK-OPR-003',
    mistake: 'grace period of the operator',
    path: 'test/milvus',
    prop: 'engine',
    wrong: (chart) => void cluster(chart, { engine: ENGINE }),
    right: (chart) => void cluster(chart),
    says: ['30 days', '1800 s'],
    besides: ['MK-OPR-004'],
  },
  {
    rule: 'MK-OPR-004',
    mistake: 'init container of the operator',
    path: 'test/milvus',
    prop: 'engine',
    wrong: (chart) => void cluster(chart, { engine: ENGINE }),
    right: (chart) => void cluster(chart),
    says: ['user 1000'],
    besides: ['MK-OPR-003'],
  },
  inCluster('MK-OPR-005', 'volume that root alone can write', 'queryNode.storage', {
    wrong: { queryNode: { storage: LocalStorage.ephemeralVolume(DISK) } },
    right: { queryNode: { storage: EPHEMERAL } },
    says: ['root up to 2.6'],
  }),
  inCluster('MK-OPR-006', 'log level of the query nodes', "queryNode.config['log.level']", {
    wrong: { queryNode: { config: { 'log.level': 'warn' } } },
    right: { config: { 'log.level': 'warn' } },
  }),
  inCluster('MK-OPR-007', 'runtime class for a sandbox', 'proxy.runtimeClassName', {
    wrong: { proxy: { runtimeClassName: 'gvisor' } },
    right: { proxy: { priorityClassName: 'high' } },
    says: ["is 'gvisor'"],
  }),
  inCluster('MK-OPR-008', 'pace that an old operator does not know', 'dataNode.rollout', {
    wrong: { engine: OLD_ENGINE, dataNode: { rollout: Rollout.rolling({ maxSurge: 2, maxUnavailable: 0 }) } },
    right: { dataNode: { rollout: Rollout.rolling({ maxSurge: 2, maxUnavailable: 0 }) } },
    says: ['maxSurge 2', 'operator 1.3.8'],
  }),
  inCluster('MK-OPR-009', 'longer wait after a pod is ready', 'proxy.minReady', {
    wrong: { proxy: { minReady: Duration.minutes(2) } },
    right: { proxy: { minReady: Duration.seconds(30) } },
    says: ['120 s', '30 s'],
  }),
  inCluster('MK-OPR-010', 'image of the query nodes alone', 'queryNode.image', {
    wrong: { queryNode: { image: GPU_IMAGE } },
    right: { podDefaults: { image: GPU_IMAGE } },
    says: ['v2.6.25-gpu'],
  }),
  {
    rule: 'MK-OPR-011',
    mistake: 'Service named like a section of the configuration',
    path: 'test/proxy',
    prop: 'engine',
    wrong: (chart) => void cluster(chart, { engine: ENGINE }, 'proxy'),
    right: (chart) => void cluster(chart, { engine: ENGINE }, 'search'),
    says: ['PROXY_PORT', 'proxy.port'],
    besides: [...ALWAYS, 'MK-EXP-009'],
  },
  inCluster('MK-OPR-012', 'canary of the proxy', 'proxyCanary', {
    wrong: { version: MilvusVersion.of('2.6.25'), proxyCanary: { version: MilvusVersion.of('2.6.26') } },
    right: { version: MilvusVersion.of('2.6.25') },
    says: ['v2.6.26'],
    besides: ['MK-OPR-010'],
  }),
  inGroup('MK-OPR-013', 'group with more memory', 'memory', {
    wrong: { memory: Size.gibibytes(32), cpu: Cpu.units(4) },
    right: { nodeSelector: { pool: 'hot' }, env: { TZ: 'UTC' } },
  }),
  inCluster('MK-OPR-014', 'autoscaled query nodes of an old operator', 'queryNode.autoscaling', {
    wrong: { engine: OLD_ENGINE, queryNode: { autoscaling: { minReplicas: 2, maxReplicas: 4, cpuUtilization: 60 } } },
    right: { queryNode: { autoscaling: { minReplicas: 2, maxReplicas: 4, cpuUtilization: 60 } } },
    says: ['operator 1.3.8'],
  }),
  inGroup('MK-OPR-014', 'autoscaled group', 'autoscaling', {
    wrong: { replicas: undefined as never, autoscaling: { minReplicas: 2, maxReplicas: 4, cpuUtilization: 60 } },
    right: {},
    says: ['in groups'],
  }),
  {
    rule: 'MK-OPR-015',
    mistake: 'first group of query nodes',
    path: 'test/milvus',
    prop: 'engine',
    wrong: (chart) => void new QueryNodeGroup(chart, 'hot', { cluster: cluster(chart, { engine: ENGINE }), replicas: 2 }),
    right: (chart) => void cluster(chart, { engine: ENGINE }),
    says: ['milvus-milvus-querynode-hot'],
    besides: ALWAYS,
  },
  inCluster('MK-OPR-016', 'recommendation for query nodes', 'queryNode.recommendResources', {
    wrong: { queryNode: { recommendResources: true } },
    right: { dataNode: { recommendResources: true } },
  }),
  inCluster('MK-OPR-017', 'disk of a streaming node', 'streamingNode.storage', {
    wrong: { streamingNode: { storage: LocalStorage.persistent(DISK) } },
    right: { streamingNode: { storage: EPHEMERAL } },
    says: ['1.3.9 makes no StatefulSet of streamingNode'],
    besides: ['MK-OPR-005'],
  }),
  inCluster('MK-OPR-017', 'StatefulSet without a disk', 'queryNode.controller', {
    wrong: { queryNode: { controller: 'StatefulSet' } },
    right: { queryNode: { controller: 'Deployment' } },
  }),
  inCluster('MK-OPR-018', 'disks that are to stay', 'queryNode.storage', {
    wrong: { queryNode: { storage: LocalStorage.persistent({ ...DISK, retention: 'Retain' }) } },
    right: { queryNode: { storage: LocalStorage.persistent({ ...DISK, retention: 'Delete' }) } },
    besides: ['MK-OPR-005'],
  }),
  inStandalone('MK-OPR-019', 'disk of a standalone with Pulsar', 'storage', {
    wrong: { storage: LocalStorage.persistent(DISK) },
    right: { storage: EPHEMERAL },
  }),
  inStandalone('MK-OPR-020', 'standalone with everything inside', 'dependencies', {
    wrong: { dependencies: undefined as never },
    right: { storage: EPHEMERAL },
    says: ['etcd and the storage'],
    besides: ['MK-OPR-005'],
  }),
  inServices('MK-OPR-021', 'keys of a MinIO', 'objectStorage', {
    wrong: (chart) => minio(chart, OPERATOR_FIELDS),
    right: () => ({}),
    says: ['the Secret keys'],
  }),
  inServices('MK-OPR-022', 'other fields in a Secret', 'objectStorage', {
    wrong: (chart) => minio(chart, { accessKeyField: 'access-key', secretKeyField: 'secret-key' }),
    right: (chart) => minio(chart, OPERATOR_FIELDS),
    says: ["accessKeyField: 'accesskey'"],
    besides: ['MK-OPR-021'],
  }),
  inServices('MK-OPR-023', 'password of an etcd without TLS', 'metaStore', {
    wrong: (chart) => ({ metaStore: MetaStore.etcd(['etcd-0.etcd:2379'], { credentials: { secret: secret(chart, 'etcd') } }) }),
    right: () => ({}),
    says: ['a password and no TLS'],
    besides: ['MK-DEP-036'],
  }),
  inServices('MK-OPR-024', 'Pulsar with TLS', 'messageQueue', {
    wrong: () => ({ messageQueue: MessageQueue.pulsar({ host: 'pulsar.example.com', tls: true }) }),
    right: () => ({ messageQueue: MessageQueue.pulsar({ host: 'pulsar.example.com' }) }),
    says: ['pulsar+ssl://'],
  }),
  inServices('MK-OPR-025', 'authority of the object storage in a ConfigMap', 'objectStorage', {
    wrong: (chart) => ({ ...trusting(chart, 'bundle.pem') }),
    right: (chart) => ({ ...trusting(chart, 'ca.crt') }),
    besides: ['MK-OPR-021'],
  }),
  inCluster('MK-OPR-027', 'GPU of a resource claim', 'queryNode.gpu', {
    wrong: gpus(Gpu.claim({ template: 'half-a-gpu' })),
    right: gpus(Gpu.resource('nvidia.com/mig-1g.10gb')),
    says: ['half-a-gpu'],
    besides: ['MK-OPR-010', 'MK-GPU-005', 'MK-PLT-003'],
  }),
  inCluster('MK-OPR-026', 'upgrade to streaming nodes', 'upgradingFrom', {
    wrong: {
      version: MilvusVersion.V2_6,
      upgradingFrom: MilvusVersion.of('2.5.27', { allowVulnerable: 'a test' }),
      upgradingFromCoordinators: 'mixcoord',
    },
    right: { version: MilvusVersion.of('2.6.25'), upgradingFrom: MilvusVersion.of('2.6.20') },
    says: ['2.5.27'],
    besides: ['MK-VER-018'],
  }),
];

function trusting(chart: Chart, key: string): Services {
  return {
    caBundle: CaBundle.fromSecret(secret(chart, 'authorities'), { key }),
    objectStorage: ObjectStorage.minio({
      endpoint: 'minio.storage:9000',
      bucket: 'vectors',
      tls: true,
      credentials: { secret: secret(chart, 'keys'), ...OPERATOR_FIELDS },
    }),
  };
}
