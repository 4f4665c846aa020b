import { Duration, Size } from 'cdk8s';
import { Cpu, PersistentVolumeClaim, type ISecret, type k8s } from 'cdk8s-plus-27';
import {
  LocalStorage,
  MilvusConfig,
  MilvusVersion,
  Rollout,
  ScalingTrigger,
  type AutoscalingProps,
  type ClientServiceProps,
  type InstanceProps,
  type KedaProps,
  type MilvusConfigProps,
  type PodProps,
  type RollingProps,
  type ScalingBehavior,
  type WorkerProps,
} from '@org/milvus-k8s';
import { Platform } from '@org/milvus-k8s/platform';
import { LoadBalancer } from '@org/milvus-k8s/exposure';
import { AccessLog, Tracing } from '@org/milvus-k8s/operations';
import { InternalTls, ServerTls } from '@org/milvus-k8s/security';
import { Egress } from '@org/milvus-k8s/namespace';
import { Workload } from '@org/milvus-k8s/sizing';
import { newChart } from '../../support/synthesis';

/** Odd values for every prop of a type; a new prop without any stops compiling. Objects of other constructs have none. */
export type OddValues<Props> = { readonly [K in keyof Required<Props>]: readonly Required<Props>[K][] };

export const NUMBERS: readonly number[] = [Number.NaN, Infinity, -Infinity, -1, -0, 0, 0.5, 1.5, 2 ** 31, 1e21];
// Without `constructor`: cdk8s itself can not write an object that has such a key.
export const TEXTS: readonly string[] = [
  ...['', ' ', '\n', '-', '.', '/', ':', '@', '../x', 'a b', 'A_B', 'a..b', '__proto__', '${HOME}', '$(POD)', '{{ x }}'],
  ...['"', "'", '`', '\\', '\0', '#', '- x', 'true', 'null', '~', '1e3', 'ünï', '数据', '😀', '\ud800', '\u202e', 'x'.repeat(300)],
];

const ODD_NUMBERS_OF_TIME = [0, 0.0001, 0.5, 1.5, 1e30, Number.NaN, Infinity];
export const DURATIONS = ODD_NUMBERS_OF_TIME.flatMap((amount) => [Duration.seconds(amount), Duration.millis(amount)]);
export const SIZES = [0, 0.0001, 0.1, 1.5, 1e30, Number.NaN, Infinity].flatMap((amount) => [
  Size.kibibytes(amount),
  Size.gibibytes(amount),
]);
const CPUS = [0, -1, 0.0001, 1e30, Number.NaN, Infinity].flatMap((amount) => [Cpu.units(amount), Cpu.millis(amount)]);
export const LISTS: readonly (readonly string[])[] = [[], ...TEXTS.map((text) => [text]), ['a', 'a']];
export const MAPS: readonly Readonly<Record<string, string>>[] = [{}, ...TEXTS.flatMap((text) => [{ [text]: 'x' }, { x: text }])];
const CONTAINERS: readonly (readonly k8s.Container[])[] = [[], ...TEXTS.map((name) => [{ name }]), [{ name: 'a' }, { name: 'a' }]];
export const DISKS = SIZES.flatMap((size) => [{ size }, { size, storageClassName: '' }]);
const STORAGES = SIZES.flatMap((size) => [
  LocalStorage.emptyDir(size),
  LocalStorage.ephemeralVolume({ size }),
  LocalStorage.persistent({ size }),
  LocalStorage.existingClaim({ claim: PersistentVolumeClaim.fromClaimName(newChart(), 'claim', 'data'), size }),
]);
export const SPREADS = ['preferred', 'required', 'none'] as const;
const EVICTIONS = ['AlwaysAllow', 'IfHealthyBudget'] as const;

const TRACINGS = [
  ...TEXTS.flatMap((text) => [Tracing.otlp({ endpoint: text }), Tracing.jaeger({ url: text })]),
  ...NUMBERS.map((sampleFraction) => Tracing.otlp({ endpoint: 'collector:4317', sampleFraction })),
];

const STEPS: readonly RollingProps[] = [...NUMBERS, ...TEXTS].flatMap((step) => [{ maxSurge: step }, { maxUnavailable: step }]);
const ROLLOUTS = [Rollout.recreate(), ...STEPS.map((steps) => Rollout.rolling(steps))];

const CONFIGS: readonly MilvusConfigProps[] = [
  {},
  { queryNode: {} },
  { kafka: { consumer: {} } },
  { 'kafka.consumer': { a: 1, 'a.b': 2 } },
  ...TEXTS.flatMap((key) => [
    { [key]: 1 },
    { 'kafka.consumer': { [key]: 1 } },
    { queryNode: { [key]: key } },
    MilvusConfig.raw(key, 1, 'odd'),
    MilvusConfig.raw(`queryNode.${key}`, key, key),
    { 'log.level': key as 'info' },
  ]),
  MilvusConfig.raw('queryNode', 5, 'odd'),
  MilvusConfig.raw('proxy.port.x', 5, 'odd'),
  ...[...NUMBERS, ...DURATIONS, ...SIZES].flatMap((value) => [
    { 'queryNode.gracefulStopTimeout': value as number },
    { 'streaming.txn.defaultKeepaliveTimeout': value as Duration },
    { 'queryNode.diskCacheCapacityLimit': value as Size },
    { 'kafka.consumer.x': value as number },
    MilvusConfig.raw('queryNode.gracefulStopTimeout', value as number, 'odd'),
  ]),
];

const BEHAVIORS: readonly ScalingBehavior[] = [
  {},
  ...NUMBERS.flatMap((amount) => [{ scaleUp: { pods: amount } }, { scaleDown: { percent: amount } }]),
  ...DURATIONS.flatMap((time) => [{ scaleUp: { period: time } }, { scaleDown: { stabilizationWindow: time } }]),
];

const AUTOSCALINGS: readonly AutoscalingProps[] = [
  ...NUMBERS.flatMap((amount) => [
    { maxReplicas: amount },
    { maxReplicas: 3, minReplicas: amount },
    { maxReplicas: 3, cpuUtilization: amount },
    { maxReplicas: 3, memoryUtilization: amount },
  ]),
  { maxReplicas: 3, metrics: [] },
  ...BEHAVIORS.map((behavior) => ({ maxReplicas: 3, behavior })),
];

const TRIGGERS = [
  ...NUMBERS.flatMap((amount) => [
    ScalingTrigger.searchQueue(amount),
    ScalingTrigger.loadedMemory(amount),
    ScalingTrigger.indexTasks(amount),
    ScalingTrigger.prometheus({ name: 'x', query: 'x', threshold: amount }),
  ]),
  ...DURATIONS.map((latency) => ScalingTrigger.searchLatency(latency)),
  ...TEXTS.flatMap((text) => [
    ScalingTrigger.prometheus({ name: text, query: 'x', threshold: 1 }),
    ScalingTrigger.prometheus({ name: 'x', query: text, threshold: 1, per: 'role' }),
  ]),
];

const time = { start: '0 7 * * *', end: '0 8 * * *', replicas: 2 };
const KEDAS: readonly KedaProps[] = [
  ...AUTOSCALINGS.map(({ metrics: _metrics, ...props }) => props),
  { maxReplicas: 3, schedule: [], triggers: [] },
  ...NUMBERS.map((replicas) => ({ maxReplicas: 3, schedule: [{ ...time, replicas }] })),
  ...TEXTS.flatMap((text) => [
    {
      maxReplicas: 3,
      schedule: [
        { ...time, start: text },
        { ...time, end: text },
        { ...time, timeZone: text },
      ],
    },
    { maxReplicas: 3, prometheus: text, triggerAuthentication: text, triggers: [ScalingTrigger.searchQueue()] },
  ]),
  ...TRIGGERS.map((trigger) => ({ maxReplicas: 3, prometheus: 'http://prometheus', triggers: [trigger, trigger] })),
  ...DURATIONS.map((pollingInterval) => ({ maxReplicas: 3, cpuUtilization: 50, pollingInterval })),
];

export const RESOURCES: OddValues<Pick<PodProps, 'cpu' | 'memory' | 'ephemeralStorage'>> = {
  cpu: [...CPUS, {}, ...CPUS.flatMap((cpu) => [{ limit: cpu }, { request: cpu }])],
  memory: [...SIZES, {}, ...SIZES.flatMap((size) => [{ limit: size }, { request: size }])],
  ephemeralStorage: SIZES,
};

export const PLACEMENT = {
  labels: MAPS,
  annotations: MAPS,
  nodeSelector: MAPS,
  tolerations: [[], [{}], ...TEXTS.map((text) => [{ key: text, value: text }])],
  affinity: [{}, { nodeAffinity: {} }, { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [] } }],
  spread: SPREADS,
  topologyKeys: LISTS,
  unhealthyPodEvictionPolicy: EVICTIONS,
  priorityClassName: TEXTS,
  runtimeClassName: TEXTS,
  schedulerName: TEXTS,
};

/** Of pods of any role. */
export const ODD_POD_PROPS: OddValues<Omit<PodProps, 'serviceAccount'>> = {
  ...RESOURCES,
  ...PLACEMENT,
  config: CONFIGS,
  env: MAPS,
  lostNodeTolerance: DURATIONS,
  volumes: [
    [],
    ...TEXTS.map((name) => [{ name }]),
    [
      { name: 'a', emptyDir: {} },
      { name: 'a', hostPath: { path: '' } },
    ],
  ],
  volumeMounts: [[], ...TEXTS.map((name) => [{ name, mountPath: name }])],
  initContainers: CONTAINERS,
  sidecars: CONTAINERS,
  image: TEXTS,
  terminationGracePeriod: DURATIONS,
  probes: DURATIONS.flatMap((window) => [{}, { startup: window }, { readiness: window }, { liveness: window }]),
  rollout: ROLLOUTS,
  minReady: DURATIONS,
  recommendResources: [true, false],
};

/** Of query nodes. */
export const ODD_WORKER_PROPS: OddValues<Omit<WorkerProps, 'serviceAccount' | 'overrides'>> = {
  ...ODD_POD_PROPS,
  replicas: NUMBERS,
  storage: STORAGES,
  controller: ['Deployment', 'StatefulSet'],
  gpu: NUMBERS,
  autoscaling: AUTOSCALINGS,
  keda: KEDAS,
};

const VERSIONS = TEXTS.flatMap((text) => [
  MilvusVersion.of(text),
  MilvusVersion.of(`2.6.${text}`),
  MilvusVersion.of('2.6.25', { image: text }),
  MilvusVersion.of('2.5.1', { allowVulnerable: text }),
]);

const SERVICES: readonly ClientServiceProps[] = [
  {},
  ...NUMBERS.flatMap((port) => [{ port }, { type: 'NodePort' as const, nodePort: port }]),
  ...TEXTS.flatMap((text) => [
    { name: text },
    { type: 'LoadBalancer' as const, loadBalancerClass: text, loadBalancerIP: text },
    { type: 'LoadBalancer' as const, sourceRanges: [text] },
  ]),
  { type: 'LoadBalancer', sourceRanges: [] },
  { headless: true, type: 'NodePort' },
  ...TEXTS.map((text) => ({ type: 'LoadBalancer' as const, externalHost: text })),
  ...[LoadBalancer.awsNlb(), LoadBalancer.metalLb()].flatMap((loadBalancer) => [
    { loadBalancer, type: 'NodePort' as const },
    ...NUMBERS.map((port) => ({ loadBalancer, port })),
  ]),
  ...TEXTS.map((text) => ({ loadBalancer: LoadBalancer.ack({ zones: { [text]: text }, securityGroups: [text] }) })),
  ...TEXTS.map((text) => ({ loadBalancer: LoadBalancer.awsNlb({ subnets: [text], tls: { certificateArns: [text], policy: text } }) })),
  ...TEXTS.map((text) => ({ loadBalancer: LoadBalancer.gke({ subnet: text }) })),
  ...TEXTS.map((text) => ({ loadBalancer: LoadBalancer.aks({ reach: 'internet', publicIpName: text }) })),
  ...TEXTS.map((text) => ({ loadBalancer: LoadBalancer.metalLb({ addressPool: text, addresses: [text], sharingKey: text }) })),
  ...MAPS.map((annotations) => ({ annotations })),
];

/** Of what is deployed: whatever somebody has parsed. */
const PREVIOUS: readonly (readonly unknown[])[] = [
  ...[[], [null], [undefined], [1], ['x'], [[]], [{}], [{ items: null }], [{ items: [null, {}] }]],
  [{ kind: 'ConfigMap', metadata: null, data: null }],
  [{ kind: 'ConfigMap', metadata: { name: 'milvus-choices', annotations: null }, data: null }],
  [{ kind: 'ConfigMap', metadata: { name: 'milvus-choices', annotations: { 'milvus.io/release': 'x' } }, data: { x: null } }],
  [{ kind: 'StatefulSet', metadata: { name: 'milvus-standalone' }, spec: null }],
  [{ kind: 'StatefulSet', metadata: { name: 'milvus-standalone' }, spec: { volumeClaimTemplates: null } }],
  [{ kind: 'StatefulSet', metadata: { name: 'milvus-standalone' }, spec: { volumeClaimTemplates: [null, {}, { spec: null }] } }],
];

/** Waves of a sync. */
export const WAVES = [false as const, ...NUMBERS.map((from) => ({ from }))];

const ACCESS_LOGS = [
  ...TEXTS.flatMap((text) => [
    AccessLog.toStdout({ formats: { [text]: { format: '$time_now', methods: ['Search'] } } }),
    AccessLog.toStdout({ formats: { base: { format: text } } }),
    AccessLog.toStdout({ formats: { search: { variables: ['nq'], methods: [text] } } }),
    AccessLog.toFile({ fileName: text, upload: { prefix: text } }),
  ]),
  ...SIZES.map((maxSize) => AccessLog.toFile({ maxSize })),
  ...NUMBERS.map((maxBackups) => AccessLog.toFile({ maxBackups })),
  ...DURATIONS.map((rotation) => AccessLog.toFile({ rotation, upload: { retention: rotation } })),
];

/** Limits of connections, with hosts, ports and lists of any kind. */
const EGRESS: readonly Egress[] = [
  ...[...TEXTS, '*', 'a.*.b'].flatMap((host) => [
    Egress.kubernetes({ hosts: { [host]: [] } }),
    Egress.cilium({ allow: [{ hosts: [host], ports: [443] }] }),
  ]),
  ...NUMBERS.flatMap((port) => [Egress.kubernetes({ dnsPort: port }), Egress.cilium({ allow: [{ hosts: ['a.example'], ports: [port] }] })]),
  Egress.kubernetes({ dns: [], allow: [] }),
  Egress.cilium({ allow: [{ ports: [] }, { hosts: [], peers: [], ports: [1], roles: [] }] }),
];

/** Of a cluster or a standalone. */
export const ODD_INSTANCE_PROPS: OddValues<
  Omit<
    InstanceProps,
    'clients' | 'monitoring' | 'imagePullSecrets' | 'serviceAccount' | 'administrator' | 'clientTls' | 'engine' | 'naming' | 'overrides'
  >
> = {
  stopped: [true, false],
  platform: TEXTS.flatMap((text) => [
    new Platform({ imageRegistry: text, storageClassName: text, cpuFeatures: [text], imageDigests: { [text]: text } }),
    new Platform({ kubernetes: text as '1.35', proxy: { https: text, clusterNetworks: [text], direct: [text] } }),
  ]),
  syncWaves: WAVES,
  name: TEXTS,
  version: VERSIONS,
  etcdRootPath: TEXTS,
  workload: NUMBERS.flatMap((amount) => [
    Workload.of({ collections: [{ rows: amount, vectors: [{ dimension: 768 }] }] }),
    Workload.of({ collections: [{ rows: 1e6, vectors: [{ dimension: amount }] }], months: amount }),
    Workload.of({ collections: [{ rows: 1e6, vectors: [{ dimension: 768 }], replicas: amount, queriesPerSecond: amount }] }),
  ]),
  bucketRootPath: TEXTS,
  channelPrefix: TEXTS,
  accessLog: ACCESS_LOGS,
  hookConfig: TEXTS.map((text) => ({ soPath: text, [text]: { nested: [text] } })),
  log: DURATIONS.map((slowQuery) => ({ slowQuery })),
  tracing: TRACINGS,
  config: CONFIGS,
  service: SERVICES,
  upgradingFrom: VERSIONS,
  previous: PREVIOUS,
  egress: EGRESS,
  imageRegistry: TEXTS,
  imageDigest: TEXTS,
  imagePullPolicy: ['Always', 'Never'],
  authentication: [{}, ...TEXTS.map((name) => ({ superUsers: [name], root: { secret: { name } as ISecret, passwordField: name } }))],
  tls: [
    ...TEXTS.flatMap((text) => [
      ServerTls.certManager({ issuer: text, dnsNames: [text], version: text, clientCertificates: {} }),
      ServerTls.fromSecret({ name: text } as ISecret, { certificateField: text, privateKeyField: text }),
      ServerTls.fromSecret({ name: 'tls' } as ISecret, { clientCertificates: { jobs: { secret: { name: text } as ISecret } } }),
    ]),
    ...DURATIONS.map((life) => ServerTls.certManager({ issuer: 'ca', duration: life, renewBefore: life })),
  ],
};

/** Between the roles of a cluster. */
export const ODD_INTERNAL_TLS = {
  internalTls: TEXTS.flatMap((text) => [
    InternalTls.certManager({ issuer: text, serverName: text, version: text }),
    InternalTls.fromSecret({ name: text } as ISecret, { serverName: text, certificateField: text, privateKeyField: text }),
  ]),
};

/** Of proxies that try another release, beside those of any pod. */
export const ODD_CANARY_PROPS = { version: VERSIONS, imageDigest: TEXTS, replicas: NUMBERS };

export const ODD_SIZES = SIZES;
export const ODD_LISTS = LISTS;
