import { Chart, Duration, Size } from 'cdk8s';
import { Cpu, Namespaces, NetworkPolicyIpBlock } from 'cdk8s-plus-27';
import { fc } from '../../support/fast-check';
import {
  type AutoscalingProps,
  CaBundle,
  type ClientServiceProps,
  type CoordinatorTopology,
  ExternalDependencies,
  type IDependencies,
  InCluster,
  InClusterDependencies,
  LocalStorage,
  MessageQueue,
  MetaStore,
  MilvusCluster,
  type MilvusClusterProps,
  MilvusStandalone,
  MilvusVersion,
  ObjectStorage,
  PulsarAuthentication,
  QueryNodeGroup,
  type WorkerProps,
  WorkloadIdentity,
} from '@org/milvus-k8s';
import { InternalTls, ServerTls } from '@org/milvus-k8s/security';
import { Egress } from '@org/milvus-k8s/namespace';
import { LINES, RELEASES, STREAMING_LINES, ROLE_ARN, secret, type Line } from '../../support/instances';
import { newChart } from '../../support/synthesis';

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 30 });

/** Secrets that exist outside the app start with this, so that a suite can tell them from what must be emitted. */
export const EXTERNAL_SECRET_PREFIX = 'outside-';

/** Plain data from which an app without mistakes is built. */
export interface AppRecipe {
  readonly line: Line;
  readonly coordinators: CoordinatorTopology;
  readonly name: string;
  readonly dependencies: DependenciesRecipe;
  readonly proxy: WorkerRecipe;
  /** Number of proxies that try the next patch release. */
  readonly canaries: number | undefined;
  readonly queryNode: WorkerRecipe;
  readonly dataNode: WorkerRecipe;
  readonly indexNode: WorkerRecipe;
  readonly streamingNode: WorkerRecipe;
  readonly coordinatorReplicas: number;
  readonly activeStandby: boolean;
  readonly hasCdc: boolean;
  readonly groups: readonly GroupRecipe[];
  readonly service: ClientServiceProps;
  readonly standalone: { readonly name: string; readonly line: Line; readonly isExternal: boolean } | undefined;
  readonly monitoring: boolean;
  /** Source of the certificates of the Milvus, if it has some, with passwords for clients. */
  readonly security: 'none' | 'secrets' | 'issuer';
  readonly egress: boolean;
}

interface WorkerRecipe {
  readonly replicas: number | AutoscalingProps | undefined;
  readonly cpus: number | undefined;
  readonly gibibytes: number | undefined;
  readonly memoryRequest: number;
  readonly storage: 'none' | 'emptyDir' | 'ephemeralVolume' | 'persistent';
  readonly spread: 'preferred' | 'required' | 'none';
  readonly grace: number | undefined;
}

interface GroupRecipe extends WorkerRecipe {
  readonly name: string;
  readonly resourceGroup: string | undefined;
}

interface DependenciesRecipe {
  readonly name: string;
  readonly kind: 'external' | 'in-cluster';
  readonly queue: 'pulsar' | 'kafka' | 'woodpecker';
  readonly storage: 's3' | 'minio';
  readonly isSecured: boolean;
  readonly isSmall: boolean;
  readonly isElsewhere: boolean;
}

const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789'];
const innerLetters = [...letters, '-'];

/** A DNS label with a given first letter, so that names of different things never collide by chance. */
function dnsLabel(first: string, maxLength: number): fc.Arbitrary<string> {
  const middle = fc.string({ unit: fc.constantFrom(...innerLetters), maxLength: maxLength - 2 });
  return fc.tuple(middle, fc.constantFrom(...letters)).map(([text, last]) => `${first}${text}${last}`);
}

const autoscaling: fc.Arbitrary<AutoscalingProps> = fc
  .record({ minReplicas: fc.integer({ min: 1, max: 4 }), more: fc.nat({ max: 6 }), memory: fc.boolean() })
  .map(({ minReplicas, more, memory }) => ({
    minReplicas,
    maxReplicas: minReplicas + more,
    ...(memory ? { memoryUtilization: 80 } : { cpuUtilization: 65 }),
  }));

const worker: fc.Arbitrary<WorkerRecipe> = fc.record({
  replicas: fc.oneof(fc.constant(undefined), fc.integer({ min: 1, max: 5 }), autoscaling),
  cpus: fc.option(fc.integer({ min: 1, max: 32 }), { nil: undefined }),
  gibibytes: fc.option(fc.integer({ min: 1, max: 64 }), { nil: undefined }),
  memoryRequest: fc.constantFrom(1, 0.5),
  storage: fc.constantFrom('none', 'emptyDir', 'ephemeralVolume', 'persistent'),
  spread: fc.constantFrom('preferred', 'required', 'none'),
  grace: fc.option(fc.integer({ min: 40, max: 4000 }), { nil: undefined }),
});

const group: fc.Arbitrary<GroupRecipe> = fc
  .tuple(worker, dnsLabel('g', 18), fc.option(fc.constantFrom('hot', 'cold_1'), { nil: undefined }))
  .map(([recipe, name, resourceGroup]) => ({ ...recipe, name, resourceGroup }));

const service: fc.Arbitrary<ClientServiceProps> = fc.constantFrom(
  {},
  { port: 443, name: 'svc-vectors' },
  { type: 'NodePort', nodePort: 30530 },
  { type: 'LoadBalancer', loadBalancerClass: 'example.com/internal', sourceRanges: ['10.0.0.0/8'], annotations: { a: 'b' } },
);

const dependencies: fc.Arbitrary<DependenciesRecipe> = fc.record({
  name: dnsLabel('d', 20),
  kind: fc.constantFrom('external', 'in-cluster'),
  queue: fc.constantFrom('pulsar', 'kafka', 'woodpecker'),
  storage: fc.constantFrom('s3', 'minio'),
  isSecured: fc.boolean(),
  isSmall: fc.boolean(),
  isElsewhere: fc.boolean(),
});

/** Recipes of apps without mistakes: all releases, both topologies, every kind of dependency, disk, Service and scaling. */
export const appRecipes: fc.Arbitrary<AppRecipe> = fc
  .record({
    line: fc.constantFrom(...LINES),
    coordinators: fc.constantFrom<CoordinatorTopology>('mixcoord', 'separate'),
    name: dnsLabel('m', 20),
    dependencies,
    proxy: worker,
    canaries: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    queryNode: worker,
    dataNode: worker,
    indexNode: worker,
    streamingNode: worker,
    coordinatorReplicas: fc.integer({ min: 1, max: 2 }),
    activeStandby: fc.boolean(),
    hasCdc: fc.boolean(),
    groups: fc.uniqueArray(group, { selector: ({ name }) => name, maxLength: 3 }),
    service,
    standalone: fc.option(fc.record({ name: dnsLabel('s', 20), line: fc.constantFrom(...LINES), isExternal: fc.boolean() }), {
      nil: undefined,
    }),
    monitoring: fc.boolean(),
    security: fc.constantFrom('none', 'secrets', 'issuer'),
    egress: fc.boolean(),
  })
  .map((recipe) => ({ ...recipe, coordinators: isModern(recipe.line) ? 'mixcoord' : recipe.coordinators }));

export function isModern(line: Line): boolean {
  return STREAMING_LINES.includes(line);
}

/** Builds the app of a recipe in a fresh chart. */
export function buildApp(recipe: AppRecipe): Chart {
  const chart = newChart();
  const cluster = new MilvusCluster(chart, 'cluster', clusterProps(chart, recipe));
  for (const { name, resourceGroup, ...rest } of recipe.groups) {
    const label = resourceGroup === undefined || recipe.line === '2.3' ? {} : { resourceGroup };
    new QueryNodeGroup(chart, `group-${name}`, { cluster, name, ...label, ...workerProps(rest) });
  }
  const { standalone } = recipe;
  if (standalone) {
    const { name, line, isExternal } = standalone;
    const own = isExternal ? { dependencies: external(chart, 'standalone-dependencies', { ...recipe.dependencies, queue: 'kafka' }) } : {};
    new MilvusStandalone(chart, 'standalone', { name, version: RELEASES[line], ...own, ...egressProps(chart, recipe) });
  }
  return chart;
}

function clusterProps(chart: Chart, recipe: AppRecipe): MilvusClusterProps {
  const { line, coordinators, coordinatorReplicas, activeStandby } = recipe;
  const coordinator = { replicas: activeStandby ? coordinatorReplicas : 1, activeStandby };
  const { storage: _storage, controller: _controller, ...proxy } = workerProps(recipe.proxy);
  const { autoscaling: _autoscaling, ...streamingNode } = workerProps({ ...recipe.streamingNode, replicas: 2 });
  const separate = { rootCoord: coordinator, queryCoord: coordinator, dataCoord: coordinator, indexCoord: coordinator };
  return {
    name: recipe.name,
    version: RELEASES[line],
    coordinators,
    dependencies: bundle(chart, recipe),
    proxy,
    ...(recipe.canaries === undefined ? {} : { proxyCanary: { version: nextPatch(RELEASES[line]), replicas: recipe.canaries } }),
    queryNode: workerProps(recipe.queryNode),
    dataNode: workerProps(recipe.dataNode),
    service: recipe.service,
    ...securityProps(chart, recipe),
    ...egressProps(chart, recipe),
    ...(recipe.monitoring ? { monitoring: [Namespaces.select(chart, 'monitoring', { labels: { team: 'monitoring' } })] } : {}),
    ...(isModern(line) ? { streamingNode, ...(recipe.hasCdc ? { cdc: {} } : {}) } : { indexNode: workerProps(recipe.indexNode) }),
    ...(coordinators === 'separate' ? separate : { mixCoord: coordinator }),
  };
}

/** Mutual TLS for clients, TLS between roles where the release has it, and passwords. */
function securityProps(chart: Chart, { security, line }: AppRecipe): Partial<MilvusClusterProps> {
  if (security === 'none') return {};
  const outside = (what: string) => secret(chart, `${EXTERNAL_SECRET_PREFIX}${what}`);
  const hasInternalTls = line !== '2.3' && line !== '2.4';
  const authentication = { authentication: { root: { secret: outside('root') }, superUsers: ['operator'] } };
  if (security === 'issuer') {
    const internalTls = InternalTls.certManager({ issuer: 'authority' });
    const tls = ServerTls.certManager({ issuer: 'authority', issuerKind: 'ClusterIssuer', clientCertificates: {} });
    return { ...authentication, tls, ...(hasInternalTls ? { internalTls } : {}) };
  }
  const clientCertificates = { caBundle: CaBundle.fromSecret(outside('clients')), jobs: { secret: outside('jobs') } };
  const internalTls = InternalTls.fromSecret(outside('roles'), { serverName: 'milvus.internal' });
  return {
    ...authentication,
    tls: ServerTls.fromSecret(outside('tls'), { clientCertificates }),
    ...(hasInternalTls ? { internalTls } : {}),
  };
}

/** Limits of connections, with addresses for every host. */
function egressProps(chart: Chart, { egress }: AppRecipe): { readonly egress?: Egress } {
  if (!egress) return {};
  const id = 'anywhere';
  const anywhere =
    (chart.node.tryFindChild(id) as NetworkPolicyIpBlock | undefined) ?? NetworkPolicyIpBlock.ipv4(chart, id, '203.0.113.0/24');
  return { egress: Egress.kubernetes({ hosts: { '*': [anywhere] }, allow: [{ peers: [anywhere], ports: [19530], roles: ['cdc'] }] }) };
}

/** The patch release after one, whatever it may be. */
export function nextPatch({ version }: MilvusVersion): MilvusVersion {
  const [major, minor, patch] = version.split('.').map(Number);
  return MilvusVersion.of(`${major}.${minor}.${(patch ?? 0) + 1}`, { allowVulnerable: 'a test of the library' });
}

function workerProps(recipe: WorkerRecipe): WorkerProps {
  const { replicas, cpus, gibibytes, memoryRequest, spread, grace } = recipe;
  const limit = gibibytes === undefined ? undefined : Size.mebibytes(gibibytes * 1024);
  const storage = {
    none: undefined,
    emptyDir: LocalStorage.emptyDir(Size.mebibytes(1536)),
    ephemeralVolume: LocalStorage.ephemeralVolume({ size: Size.gibibytes(7), storageClassName: 'local-nvme' }),
    persistent: LocalStorage.persistent({ size: Size.gibibytes(9), retention: 'Delete' }),
  }[recipe.storage];
  return {
    spread,
    ...(typeof replicas === 'object' ? { autoscaling: replicas } : replicas === undefined ? {} : { replicas }),
    ...(cpus === undefined ? {} : { cpu: Cpu.units(cpus) }),
    ...(limit === undefined || gibibytes === undefined
      ? {}
      : { memory: memoryRequest === 1 ? limit : { request: Size.mebibytes(gibibytes * 512), limit } }),
    ...(storage ? { storage } : {}),
    ...(grace === undefined ? {} : { terminationGracePeriod: Duration.seconds(grace) }),
  };
}

function bundle(chart: Chart, recipe: AppRecipe): IDependencies {
  const { dependencies: wanted, line } = recipe;
  const queue = wanted.queue === 'woodpecker' && !isModern(line) ? 'kafka' : wanted.queue;
  return wanted.kind === 'external' ? external(chart, 'dependencies', { ...wanted, queue }) : inCluster(chart, { ...wanted, queue });
}

function external(chart: Chart, id: string, { queue, storage, isSecured, name }: DependenciesRecipe): IDependencies {
  const outside = (what: string) => ({ secret: secret(chart, `${EXTERNAL_SECRET_PREFIX}${id}-${what}`) });
  const identity = WorkloadIdentity.awsRole(ROLE_ARN);
  return new ExternalDependencies(chart, id, {
    metaStore: MetaStore.etcd([`${name}.etcd.example:2379`], isSecured ? { clientCertificate: outside('etcd') } : {}),
    ...(isSecured ? { caBundle: CaBundle.fromSecret(outside('ca').secret) } : {}),
    objectStorage:
      storage === 's3'
        ? ObjectStorage.s3({
            bucket: `${name}-vectors`,
            region: 'eu-west-1',
            ...(isSecured ? { identity } : { credentials: outside('s3') }),
          })
        : ObjectStorage.minio({ endpoint: 'minio.example:9000', bucket: `${name}-vectors`, tls: isSecured, credentials: outside('minio') }),
    messageQueue: {
      pulsar: () => {
        const authentication = PulsarAuthentication.token(outside('pulsar'));
        return MessageQueue.pulsar({ host: 'pulsar.example', ...(isSecured ? { tls: true, authentication } : {}) });
      },
      kafka: () =>
        MessageQueue.kafka({ brokers: ['kafka.example:9092'], ...(isSecured ? { tls: true, credentials: outside('kafka') } : {}) }),
      woodpecker: () => MessageQueue.woodpecker(),
    }[queue](),
  });
}

function inCluster(chart: Chart, { name, queue, isSmall, isElsewhere, storage }: DependenciesRecipe): IDependencies {
  const home = isElsewhere ? new Chart(chart, 'services', { namespace: 'services' }) : chart;
  const size = { size: Size.gibibytes(5), ...(storage === 's3' ? { storageClassName: 'fast' } : {}) };
  return new InClusterDependencies(home, 'dependencies', {
    name,
    metaStore: InCluster.etcd({ members: isSmall ? 1 : 3, storage: size }),
    objectStorage: InCluster.minio({ nodes: isSmall ? 1 : 4, credentials: { secret: secret(home, `${EXTERNAL_SECRET_PREFIX}minio`) } }),
    messageQueue: queue === 'woodpecker' ? MessageQueue.woodpecker() : InCluster.kafka({ brokers: isSmall ? 1 : 3 }),
  });
}

/** Ports that REST has for itself: with TLS, Milvus serves it on a port of its own. */
export function restPortsOf(name: string, security: AppRecipe['security']): Readonly<Record<string, number>> {
  return security === 'none' ? {} : { [name]: 8080 };
}
