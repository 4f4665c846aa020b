import { type Chart, Lazy, Size } from 'cdk8s';
import { Cpu, EnvValue, Namespaces } from 'cdk8s-plus-27';
import {
  type AccessKeyCredentials,
  ExternalDependencies,
  LocalStorage,
  MetaStore,
  MilvusCluster,
  type MilvusClusterProps,
  MilvusVersion,
  ObjectStorage,
  QueryNodeGroup,
  Rollout,
  ScalingTrigger,
} from '@org/milvus-k8s';
import { cluster, externalDependencies, secret } from '../../../support/instances';
import { untyped } from '../cluster-case';
import type { MistakeCase } from '../mistake-case';

const UNKNOWN: readonly MistakeCase[] = [
  untyped('MK-PRP-001', 'querynode', { querynode: { replicas: 3 } }, { queryNode: { replicas: 3 } }, ['queryNode?']),
  untyped('MK-PRP-001', 'proxy.replica', { proxy: { replica: 3 } }, { proxy: { replicas: 3 } }, ['replicas?']),
  untyped('MK-PRP-001', 'podDefaults.teams', { podDefaults: { teams: 'search' } }, { podDefaults: { labels: { team: 'search' } } }, [
    'no prop',
  ]),
  untyped('MK-PRP-001', 'service.kind', { service: { kind: 'NodePort' } }, { service: { port: 443 } }, ['no prop']),
  untyped(
    'MK-PRP-001',
    'queryNode.memory.limits',
    { queryNode: { memory: { limits: Size.gibibytes(16) } } },
    { queryNode: { memory: { request: Size.gibibytes(16), limit: Size.gibibytes(16) } } },
    ['limit?'],
  ),
];

/** Names of Milvus' Helm chart and operator, with the props that they are here. */
const FOREIGN: readonly MistakeCase[] = [
  untyped('MK-PRP-041', 'queryNode.resources', { queryNode: { resources: { limits: { cpu: 4 } } } }, { queryNode: { cpu: Cpu.units(4) } }, [
    'Helm chart',
    'cpu, memory',
  ]),
  untyped('MK-PRP-041', 'proxy.hpa', { proxy: { hpa: { enabled: true } } }, { proxy: { autoscaling: { maxReplicas: 4 } } }, [
    'autoscaling',
  ]),
  untyped('MK-PRP-041', 'proxy.extraEnv', { proxy: { extraEnv: [] } }, { proxy: { env: { TZ: 'UTC' } } }, ['Write env.']),
  untyped('MK-PRP-041', 'image', { image: { all: { tag: 'v2.6.25' } } }, { imageRegistry: 'registry.example' }, ['version']),
  untyped('MK-PRP-041', 'ingress', { ingress: { enabled: true } }, {}, ['new MilvusIngress(…)']),
  untyped('MK-PRP-041', 'metrics', { metrics: { enabled: true } }, {}, ['new Monitoring(…)']),
  untyped('MK-PRP-041', 'externalS3', { externalS3: { enabled: true } }, {}, ['ObjectStorage.s3(…)']),
  untyped('MK-PRP-041', 'podLabels', { podLabels: { team: 'search' } }, { podDefaults: { labels: { team: 'search' } } }, [
    'operator',
    'podDefaults.labels',
  ]),
  untyped('MK-PRP-041', 'rollingMode', { rollingMode: 3 }, {}, ['Remove it: A role is one workload.']),
];

const OF_ANOTHER_KIND: readonly MistakeCase[] = [
  untyped(
    'MK-PRP-002',
    'proxy.env.TZ',
    { proxy: { env: { TZ: EnvValue.fromValue(Lazy.any({ produce: () => 'UTC' }) as string) } } },
    { proxy: { env: { TZ: EnvValue.fromValue('UTC') } } },
    ['with a string'],
  ),
  untyped('MK-PRP-002', 'queryNode.memory', { queryNode: { memory: '16Gi' } }, { queryNode: { memory: Size.gibibytes(16) } }, [
    "is '16Gi'",
    'Size.gibibytes(16)',
  ]),
  untyped('MK-PRP-002', 'queryNode.cpu', { queryNode: { cpu: 16 } }, { queryNode: { cpu: Cpu.units(16) } }, ['is 16', 'Cpu.units(16)']),
  untyped('MK-PRP-002', 'proxy.replicas', { proxy: { replicas: '7' } }, { proxy: { replicas: 7 } }, ["is '7'", 'number: 7']),
  untyped('MK-PRP-002', 'version', { version: '2.6.25' }, { version: MilvusVersion.of('2.6.25') }, ["MilvusVersion.of('2.6.25')"]),
  untyped('MK-PRP-002', 'profile', { profile: 'production' }, { profile: 'standard' }, ["'production'", "'highly-available'"]),
  untyped('MK-PRP-002', 'service.type', { service: { type: 'clusterip' } }, { service: { type: 'ClusterIP' } }, ["'ClusterIP'"]),
  untyped(
    'MK-PRP-002',
    'queryNode.storage',
    { queryNode: { storage: Size.gibibytes(16) } },
    { queryNode: { storage: LocalStorage.emptyDir(Size.gibibytes(16)) } },
    ['is a Size', 'LocalStorage.emptyDir'],
  ),
  untyped(
    'MK-PRP-002',
    'podDefaults.tolerations[0].effect',
    { podDefaults: { tolerations: [{ key: 'dedicated', operator: 'Exists', effect: 'noschedule' }] } },
    { podDefaults: { tolerations: [{ key: 'dedicated', operator: 'Exists', effect: 'NoSchedule' }] } },
    ["'NoSchedule'"],
  ),
  untyped(
    'MK-PRP-002',
    'queryNode.storage.size',
    { queryNode: { storage: LocalStorage.emptyDir('16Gi' as never) } },
    { queryNode: { storage: LocalStorage.emptyDir(Size.gibibytes(16)) } },
    ['Size.gibibytes(16)'],
  ),
  untyped(
    'MK-PRP-001',
    'proxy.rollout.maxsurge',
    { proxy: { rollout: Rollout.rolling({ maxsurge: 2 } as object) } },
    { proxy: { rollout: Rollout.rolling({ maxSurge: 2 }) } },
    ['maxSurge?'],
  ),
  untyped('MK-PRP-002', 'dependencies', { dependencies: 'search' }, {}, ['new ExternalDependencies']),
  {
    mistake: 'clients by name',
    wrong: (chart) => cluster(chart, { clients: ['search'] } as object),
    right: (chart) => cluster(chart, { clients: [Namespaces.select(chart, 'clients', { names: ['search'] })] }),
    rule: 'MK-PRP-002',
    path: 'test/milvus',
    prop: 'clients[0]',
    says: ["is 'search'", "names: ['search']"],
  },
  {
    mistake: 'an etcd by its addresses alone',
    wrong: (chart) => cluster(chart, { dependencies: externalDependencies(chart, 'services', { metaStore: ['etcd:2379'] } as object) }),
    right: (chart) =>
      cluster(chart, { dependencies: externalDependencies(chart, 'services', { metaStore: MetaStore.etcd(['etcd:2379']) }) }),
    rule: 'MK-PRP-002',
    path: 'test/services',
    prop: 'metaStore',
    says: ["MetaStore.etcd(['etcd:2379'])"],
  },
];

const KEDA = { minReplicas: 2, maxReplicas: 4, prometheus: 'http://prometheus.monitoring:9090' };

const MISSING: readonly MistakeCase[] = [
  {
    mistake: 'a cluster without dependencies',
    wrong: (chart) => new MilvusCluster(chart, 'milvus', {} as MilvusClusterProps),
    right: (chart) => cluster(chart),
    rule: 'MK-PRP-003',
    path: 'test/milvus',
    prop: 'dependencies',
    says: ['is missing', 'new ExternalDependencies'],
  },
  {
    mistake: 'services without a queue',
    wrong: (chart) => {
      const { metaStore, objectStorage } = externalDependencies(chart);
      const services = { metaStore, objectStorage } as ConstructorParameters<typeof ExternalDependencies>[2];
      cluster(chart, { dependencies: new ExternalDependencies(chart, 'services', services) });
    },
    right: (chart) => cluster(chart, { dependencies: externalDependencies(chart, 'services') }),
    rule: 'MK-PRP-003',
    path: 'test/services',
    prop: 'messageQueue',
    says: ['MessageQueue.pulsar'],
  },
  untyped(
    'MK-PRP-003',
    'queryNode.keda.triggers[0].threshold',
    { queryNode: { keda: { ...KEDA, triggers: [ScalingTrigger.prometheus({ name: 'backlog', query: 'sum(backlog)' } as never)] } } },
    { queryNode: { keda: { ...KEDA, triggers: [ScalingTrigger.prometheus({ name: 'backlog', query: 'sum(backlog)', threshold: 10 })] } } },
    ['threshold: 1000'],
  ),
  {
    mistake: 'query nodes of no cluster',
    wrong: (chart) => new QueryNodeGroup(chart, 'hot', { replicas: 2 } as ConstructorParameters<typeof QueryNodeGroup>[2]),
    right: (chart) => new QueryNodeGroup(chart, 'hot', { cluster: cluster(chart), replicas: 2 }),
    rule: 'MK-PRP-003',
    path: 'test/hot',
    prop: 'cluster',
    says: ['MilvusCluster'],
  },
];

const REFUSED: readonly MistakeCase[] = [
  {
    mistake: 'a Secret by its name alone',
    wrong: (chart) => {
      const credentials = { secret: 'search-storage' } as unknown as AccessKeyCredentials;
      const objectStorage = ObjectStorage.s3({ bucket: 'search-vectors', region: 'eu-west-1', credentials });
      cluster(chart, { dependencies: externalDependencies(chart, 'services', { objectStorage }) });
    },
    right: (chart) =>
      cluster(chart, { dependencies: externalDependencies(chart, 'services', { objectStorage: storage(chart, 'accesskey') }) }),
    rule: 'MK-PRP-002',
    path: 'test/services',
    prop: 'objectStorage.credentials.secret',
    says: ["Secret.fromSecretName(this, 'secret', 'search-storage')"],
  },
];

export const PROP_MISTAKES: readonly MistakeCase[] = [...REFUSED, ...UNKNOWN, ...FOREIGN, ...OF_ANOTHER_KIND, ...MISSING];

function storage(chart: Chart, accessKeyField: string): ObjectStorage {
  return ObjectStorage.s3({
    bucket: 'search-vectors',
    region: 'eu-west-1',
    credentials: { secret: secret(chart, 'storage'), accessKeyField },
  });
}
