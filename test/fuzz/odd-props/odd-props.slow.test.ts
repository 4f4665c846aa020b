import { inspect } from 'node:util';
import { Testing, Yaml, type Chart } from 'cdk8s';
import { fc } from '../../support/fast-check';
import {
  type InCluster,
  InClusterDependencies,
  InClusterEtcd,
  InClusterKafka,
  InClusterMinio,
  InClusterPulsar,
  InClusterPulsarStandalone,
  InClusterWoodpecker,
  EtcdMemberRecovery,
  Milvus,
  MilvusFindingsError,
  MilvusStandalone,
  MilvusVersion,
  QueryNodeGroup,
  StrimziKafka,
  ZonalQueryNodes,
  type IMessageQueue,
  type MilvusClusterProps,
} from '@org/milvus-k8s';
import { TextEmbeddingsInference } from '@org/milvus-k8s/embedding';
import { Attu, GatewayRoutes, IngressController, MilvusIngress } from '@org/milvus-k8s/exposure';
import { MilvusNamespace } from '@org/milvus-k8s/namespace';
import { AccessControl } from '@org/milvus-k8s/operations';
import { ExternalSecret, SecretStore } from '@org/milvus-k8s/secrets';
import { cluster, externalDependencies, inClusterDependencies, secret } from '../../support/instances';
import { newChart } from '../../support/synthesis';
import { ODD_ACCESS_CONTROL, ODD_ADMINISTRATOR, ODD_DATABASE, ODD_GRANT, ODD_GROUP, ODD_ROLE, ODD_USER } from './odd-access';
import { ODD_FACTORIES } from './odd-factories';
import { each, type OddProp } from './odd-prop';
import { ODD_GITOPS } from './odd-gitops';
import { ODD_LIMITS, ODD_NAMESPACE, ODD_POD_SECURITY, ODD_QUOTA } from './odd-namespace';
import { OPERATIONS } from './odd-jobs';
import { ODD_GATEWAY, ODD_GATEWAY_ROUTES, ODD_GRPC_ROUTE, ODD_INGRESS, ODD_READ_SHARE, ODD_REST_ROUTE } from './odd-routes';
import { ODD_EXTERNAL_SECRET, ODD_REMOTE } from './odd-secrets';
import * as services from './odd-service-values';
import * as odd from './odd-values';

const inCluster = (prop: keyof MilvusClusterProps, more: Partial<MilvusClusterProps> = {}) => {
  return (chart: Chart, props: object) => void cluster(chart, { ...more, [prop]: props });
};

const over = (make: (chart: Chart, props: object) => IMessageQueue) => {
  return (chart: Chart, props: object) => {
    const messageQueue = make(chart, props);
    cluster(chart, { dependencies: externalDependencies(chart, 'dependencies', { messageQueue }) });
  };
};

const beside = (slot: 'metaStore' | 'objectStorage') => (chart: Chart, props: object) => {
  cluster(chart, { dependencies: inClusterDependencies(chart, 'dependencies', { [slot]: props }) });
};

const minio = (chart: Chart) => new InClusterMinio(chart, 'store', { credentials: { secret: secret(chart, 'minio') } });
const canary = { proxyCanary: { version: MilvusVersion.of('2.6.26') } };

/** Routes with what they need; `make` puts odd props into their place. */
const routes = (make: (props: object) => object) => (chart: Chart, props: object) => {
  const usual = { gateway: { name: 'public' }, grpc: { hostnames: ['milvus.example.com'] } };
  new GatewayRoutes(chart, 'routes', { milvus: cluster(chart), ...usual, ...make(props) });
};

/** Odd props of each service that runs in the cluster. A factory without an entry does not compile. */
const IN_CLUSTER: Readonly<Record<Exclude<keyof typeof InCluster, 'prototype'>, readonly OddProp[]>> = {
  etcd: each('etcd', { ...services.ODD_SERVICE_PROPS, ...services.ODD_ETCD_PROPS }, beside('metaStore')),
  minio: each('minio', { ...services.ODD_SERVICE_PROPS, ...services.ODD_MINIO_PROPS }, beside('objectStorage')),
  kafka: each(
    'kafka',
    { ...services.ODD_SERVICE_PROPS, ...services.ODD_KAFKA_PROPS },
    over((chart, props) => new InClusterKafka(chart, 'log', props)),
  ),
  strimziKafka: each(
    'strimzi',
    services.ODD_STRIMZI_PROPS,
    over((chart, props) => new StrimziKafka(chart, 'log', props)),
  ),
  pulsar: [
    ...each(
      'pulsar',
      services.ODD_PULSAR_PROPS,
      over((chart, props) => new InClusterPulsar(chart, 'log', props)),
    ),
    ...each(
      'zooKeeper',
      services.ODD_PART_PROPS,
      over((chart, zooKeeper) => new InClusterPulsar(chart, 'log', { zooKeeper })),
    ),
    ...each(
      'bookKeeper',
      services.ODD_BOOKKEEPER_PROPS,
      over((chart, bookKeeper) => new InClusterPulsar(chart, 'log', { bookKeeper })),
    ),
    ...each(
      'broker',
      services.ODD_PART_PROPS,
      over((chart, broker) => new InClusterPulsar(chart, 'log', { broker })),
    ),
  ],
  pulsarStandalone: each(
    'pulsar standalone',
    { ...services.ODD_SERVICE_PROPS, name: odd.TEXTS },
    over((chart, props) => new InClusterPulsarStandalone(chart, 'log', props)),
  ),
  woodpecker: each(
    'woodpecker',
    { ...services.ODD_SERVICE_PROPS, name: odd.TEXTS, nodes: odd.NUMBERS },
    over((chart, props) => new InClusterWoodpecker(chart, 'log', { objectStorage: minio(chart), ...props })),
  ),
};

/** A declaration; `make` puts odd props into their place. */
const access = (make: (props: object, chart: Chart) => object) => (chart: Chart, props: object) => {
  new AccessControl(chart, 'access', { milvus: cluster(chart), ...make(props, chart) });
};

/** A namespace with a Milvus in it; `make` puts odd props into their place. */
const namespace = (make: (props: object) => object) => (chart: Chart, props: object) => {
  new MilvusNamespace(chart, 'namespace', make(props));
  cluster(chart);
};

const ODD_PROPS: readonly OddProp[] = [
  ...ODD_FACTORIES,
  ...each('cluster', odd.ODD_INSTANCE_PROPS, (chart, props) => void cluster(chart, props)),
  ...each('cluster', odd.ODD_INTERNAL_TLS, (chart, props) => void cluster(chart, props)),
  ...each('cluster', { loadedData: odd.ODD_SIZES }, (chart, props) => void cluster(chart, props)),
  ...each('standalone', { ...odd.ODD_INSTANCE_PROPS, ...odd.ODD_POD_PROPS, storage: odd.ODD_WORKER_PROPS.storage }, (chart, props) => {
    new MilvusStandalone(chart, 'milvus', props);
  }),
  ...each('podDefaults', odd.ODD_POD_PROPS, inCluster('podDefaults', canary)),
  ...each('mixCoord', { ...odd.ODD_POD_PROPS, replicas: odd.NUMBERS }, inCluster('mixCoord')),
  ...each('proxy', { ...odd.ODD_POD_PROPS, replicas: odd.NUMBERS }, inCluster('proxy', canary)),
  ...each('canary', { ...odd.ODD_POD_PROPS, ...odd.ODD_CANARY_PROPS }, (chart, props) => {
    cluster(chart, { proxyCanary: { ...canary.proxyCanary, ...props } });
  }),
  ...each('queryNode', odd.ODD_WORKER_PROPS, inCluster('queryNode')),
  ...each('group', { ...odd.ODD_WORKER_PROPS, name: odd.TEXTS, resourceGroup: odd.TEXTS }, (chart, props) => {
    new QueryNodeGroup(chart, 'group', { cluster: cluster(chart), ...props });
  }),
  {
    name: 'group id',
    values: odd.TEXTS,
    build: (chart, id) => void new QueryNodeGroup(chart, `x${String(id)}`, { cluster: cluster(chart) }),
  },
  ...each('zones', { ...odd.ODD_WORKER_PROPS, zones: odd.ODD_LISTS, zoneLabel: odd.TEXTS }, (chart, props) => {
    new ZonalQueryNodes(chart, 'zones', { cluster: cluster(chart), zones: ['a', 'b'], ...props });
  }),
  ...each(
    'routes',
    ODD_GATEWAY_ROUTES,
    routes((props) => props),
  ),
  ...each(
    'access',
    ODD_ACCESS_CONTROL,
    access((props) => props),
  ),
  ...each(
    'database',
    ODD_DATABASE,
    access((props) => ({ databases: [{ name: 'sales', ...props }] })),
  ),
  ...each(
    'privilege group',
    ODD_GROUP,
    access((props) => ({ privilegeGroups: [{ name: 'g', privileges: ['Search'], ...props }] })),
  ),
  ...each(
    'role',
    ODD_ROLE,
    access((props) => ({ roles: [{ name: 'reader', ...props }] })),
  ),
  ...each(
    'grant',
    ODD_GRANT,
    access((props) => ({ roles: [{ name: 'reader', grants: [{ privileges: ['Search'], ...props }] }] })),
  ),
  ...each(
    'user',
    ODD_USER,
    access((props, chart) => ({ users: [{ name: 'shop', secret: secret(chart, 'shop'), ...props }] })),
  ),
  ...each(
    'access administrator',
    ODD_ADMINISTRATOR,
    access((props, chart) => ({ administrator: { secret: secret(chart, 'root'), ...props } })),
  ),
  ...each(
    'gateway',
    ODD_GATEWAY,
    routes((props) => ({ gateway: { name: 'public', ...props } })),
  ),
  ...each(
    'grpc route',
    ODD_GRPC_ROUTE,
    routes((props) => ({ grpc: props })),
  ),
  ...each(
    'rest route',
    ODD_REST_ROUTE,
    routes((props) => ({ rest: { hostnames: ['rest.example.com'], ...props } })),
  ),
  ...each(
    'namespace',
    ODD_NAMESPACE,
    namespace((props) => props),
  ),
  ...each(
    'pod security',
    ODD_POD_SECURITY,
    namespace((podSecurity) => ({ podSecurity })),
  ),
  ...each(
    'quota',
    ODD_QUOTA,
    namespace((quota) => ({ quota })),
  ),
  ...each(
    'limits',
    ODD_LIMITS,
    namespace((limits) => ({ limits })),
  ),
  ...each(
    'reads',
    ODD_READ_SHARE,
    routes((props) => ({ reads: [{ milvus: Milvus.fromEndpoint(newChart(), 'green', { host: 'green' }), weight: 10, ...props }] })),
  ),
  ...each('ingress', ODD_INGRESS, (chart, props) => {
    const usual = { controller: IngressController.TRAEFIK, hostnames: ['milvus.example.com'] };
    new MilvusIngress(chart, 'ingress', { milvus: cluster(chart), ...usual, ...props });
  }),
  ...each('attu', services.ODD_ATTU_PROPS, (chart, props) => {
    new Attu(chart, 'attu', { milvus: cluster(chart), ...props });
  }),
  ...each('embeddings', services.ODD_TEI_PROPS, (chart, props) => {
    new TextEmbeddingsInference(chart, 'tei', { milvus: cluster(chart), model: 'BAAI/bge-m3', ...props });
  }),
  ...each('external secret', ODD_EXTERNAL_SECRET, (chart, props) => {
    const data = { password: { key: 'search' } };
    new ExternalSecret(chart, 'password', { store: SecretStore.ofCluster('vault'), data, ...props });
  }),
  ...each('remote secret', ODD_REMOTE, (chart, props) => {
    new ExternalSecret(chart, 'password', { store: SecretStore.ofCluster('vault'), data: { password: { key: 'search', ...props } } });
  }),
  ...each('recovery', { member: odd.NUMBERS }, (chart, props) => {
    new EtcdMemberRecovery(chart, 'recovery', { etcd: new InClusterEtcd(chart, 'etcd'), member: 0, ...props });
  }),
  ...OPERATIONS,
  ...ODD_GITOPS,
  ...each('dependencies', { name: odd.TEXTS, imageRegistry: odd.TEXTS }, (chart, props) => {
    cluster(chart, { dependencies: new InClusterDependencies(chart, 'dependencies', props) });
  }),
  ...Object.values<readonly OddProp[]>(IN_CLUSTER).flat(),
];

/** What no file of Kubernetes has: numbers that are none, and what is not there. */
const UNREADABLE = /(?:: |- |=)(\.nan|-?\.inf|NaN|-?Infinity|undefined|null)$/gm;

/** The first of these words that the file prints. A name may be such a word: `clusterName=null` in a file of Pulsar. */
function unreadableWord(yaml: string, value: unknown): string | undefined {
  const words = [...yaml.matchAll(UNREADABLE)].map(([, word = '']) => word);
  return words.find((word) => !inspect(value, { depth: null }).includes(`'${word}'`));
}

/** What is wrong with the end of an app that has a value: neither findings, nor YAML that can be read. */
function wrongEnd({ name, build }: OddProp, value: unknown): string[] {
  const chart = newChart();
  try {
    build(chart, value);
    const unreadable = unreadableWord(Yaml.stringify(...(Testing.synth(chart) as unknown[])), value);
    return unreadable === undefined ? [] : [`${name} of ${inspect(value)} prints ${unreadable}`];
  } catch (error) {
    return error instanceof MilvusFindingsError ? [] : [`${name} of ${inspect(value)} ends in ${String(error)}`];
  }
}

/** One of the values for each prop. */
function draw(props: readonly OddProp[], valuesOf: (prop: OddProp) => readonly unknown[]): readonly (readonly [OddProp, unknown])[] {
  const draws = props.map((prop) => fc.constantFrom(...valuesOf(prop)).map((value) => [prop, value] as const));
  return fc.sample(fc.tuple(...draws), { numRuns: 1 }).flat();
}

test('any value of any prop ends in findings, or in YAML that can be read', () => {
  const drawn = draw(ODD_PROPS, ({ values }) => values);
  expect(drawn.flatMap(([prop, value]) => wrongEnd(prop, value))).toEqual([]);
});

/** What the types forbid, and an app that is only run does not notice. */
const OF_ANOTHER_KIND: readonly unknown[] = ['x', 7, true, null, [1], ['x'], [null], { nothing: 1 }, new Date(0), () => 'x'];

test('a value of any kind in any prop ends in findings, or in YAML that can be read', () => {
  const props = ODD_PROPS.filter(({ name }) => name.includes('.'));
  const drawn = draw(props, () => OF_ANOTHER_KIND);
  expect(drawn.flatMap(([prop, value]) => wrongEnd(prop, value))).toEqual([]);
});
