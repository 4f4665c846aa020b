import { Size } from 'cdk8s';
import { Cpu, type k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { AppModel, type Sealable } from '../../../app';
import type { Mistake } from '../../../findings';
import type { DependencyBinding, ScrapeTarget, ModelPart } from '../../../model';
import { NAMING_READERS, VOLUMES, type NamingProps } from '../../../naming';
import { number, present, string, readProps, type PropsType } from '../../../props';
import { MilvusVersion } from '../../../version';
import { CONTAINER_SECURITY_CONTEXT, containerResources, httpProbe, tcpProbe } from '../../../workload';
import { type DependencyContext, type IMessageQueue, type IObjectStorage, objectStorageReader } from '../../dependency';
import { connectionsOf } from '../../connections';
import { bindWoodpeckerService } from '../../message-queue/woodpecker';
import { inApp } from '../in-app';
import { STORAGE_OUT_OF_REACH } from '../rules';
import { atLeast, type Members } from '../stateful-service/members';
import type { ServiceMembers } from '../stateful-service/service-members';
import { StatefulService } from '../stateful-service/stateful-service';
import { SERVICE_READERS, type StatefulServiceProps } from '../stateful-service/stateful-service-props';
import { checkReach, checkSameStorage, storageEnvironment, storageSecrets, storageSettings, storageVersion } from './woodpecker-storage';

/** Props of `InClusterWoodpecker`. */
export interface InClusterWoodpeckerProps extends NamingProps, StatefulServiceProps {
  /**
   * Storage to which nodes move entries: the object storage of every Milvus that uses the nodes, with static keys.
   *
   * @default - the object storage of the first Milvus that uses them
   */
  readonly objectStorage?: IObjectStorage;
  /**
   * Beginning of the names of the objects; they end with `-woodpecker`. It cannot be changed later.
   *
   * @default - the construct id
   */
  readonly name?: string;
  /**
   * Number of nodes: 3 or more, because each entry is written to three nodes. With four nodes, writes keep full redundancy while
   * one node is down.
   *
   * @default 4
   */
  readonly nodes?: number;
}

const WOODPECKER_TYPE: PropsType<InClusterWoodpeckerProps> = {
  readers: {
    ...SERVICE_READERS,
    ...NAMING_READERS,
    objectStorage: objectStorageReader,
    name: string,
    nodes: number,
  },
  hints: {},
};

const SERVICE = 18080;
const GOSSIP = 17946;
const METRICS = 9091;
const PORT_NAMES = { service: 'service', gossip: 'gossip', metrics: 'metrics' } as const;
const DATA = '/woodpecker/data';
const CONFIG = '/woodpecker/configs';
const CONFIG_VOLUME = 'config';

/**
 * Milvus' write-ahead log as a separate service, for Milvus 3.0. It has lower latency than the log that is embedded in Milvus,
 * but needs more pods. Nodes find each other by gossip, keep recent entries on their disks, and move them to the object storage.
 * They use no TLS, neither to each other nor to Milvus, but reach a MinIO of the bundle over TLS.
 *
 * **Not tried.** The objects are checked against the sources below, but no drill has run Milvus 3.0 on them.
 *
 * Sources: `build/docker/scripts/start-woodpecker.sh`, `cmd/external/user_config.go` and `server/service.go` of
 * zilliztech/woodpecker, and the chart of its operator. Milvus' documentation asks for v0.1.37 or later; Milvus 3.0 is built with
 * v0.1.40.
 *
 * @example
 * const dependencies = new InClusterDependencies(this, 'dependencies', {
 *   objectStorage: InCluster.minio({ credentials: { secret: Secret.fromSecretName(this, 'minio', 'dependencies-minio') } }),
 *   messageQueue: InCluster.woodpecker(),
 * });
 * new MilvusCluster(this, 'milvus', { version: MilvusVersion.V3_0, dependencies });
 */
export class InClusterWoodpecker extends Construct implements IMessageQueue, Sealable {
  /** The pods and their objects. */
  public readonly service: StatefulService;
  public readonly slot = 'messageQueue';

  private storage: DependencyBinding | undefined;
  private isUsed = false;
  private readonly isStorageUnusable: boolean;

  constructor(scope: Construct, id: string, given: InClusterWoodpeckerProps = {}) {
    super(scope, id);
    const { props, unusable, mistakes } = readProps(given, WOODPECKER_TYPE, {});
    AppModel.of(this).findings.addAll(this, '', mistakes);
    this.isStorageUnusable = unusable.has('objectStorage');
    this.service = new StatefulService(this, 'woodpecker', {
      component: 'woodpecker',
      name: props.name ?? id,
      naming: props.naming,
      members: nodesOf(props.nodes ?? 4),
      image: 'docker.io/milvusdb/woodpecker:v0.1.40',
      ports: [
        { name: PORT_NAMES.service, port: SERVICE },
        { name: PORT_NAMES.gossip, port: GOSSIP },
        { name: PORT_NAMES.metrics, port: METRICS },
      ],
      clientPorts: [SERVICE],
      metricsPorts: [METRICS],
      defaults: { cpu: Cpu.units(1), memory: Size.gibibytes(2), ephemeralStorage: Size.gibibytes(1), storage: Size.gibibytes(30) },
      disks: { [VOLUMES.data]: DATA },
      // A node hands its segments over before it stops; its operator uses the same time.
      gracePeriodSeconds: 300,
      emptyDirs: { [CONFIG_VOLUME]: CONFIG },
      secrets: () => (this.storage ? storageSecrets(this.storage) : {}),
      initContainers: (service) => settingsContainers(service, this.storage),
      container: (service) => woodpeckerContainer(service, this.storage),
      secretVersion: () => this.storage && storageVersion(this.storage),
      props,
    });
    this.useStorage(props.objectStorage?.bind(this.ownContext()));
    AppModel.of(this).add(this);
  }

  /** @internal */
  public scrapeTargets(): readonly ScrapeTarget[] {
    return this.service.scrapeTargets();
  }

  public bind(context: DependencyContext): DependencyBinding {
    this.service.admit(context);
    this.isUsed = true;
    const seeds = this.service.memberHosts.map((host) => `${host}:${SERVICE}`);
    const service = bindWoodpeckerService({ pools: [{ name: 'default', seeds }] }, context);
    const binding = inApp(service, this.service.toMembers(context.namespace));
    return { ...binding, mistakes: [...binding.mistakes, ...this.shareStorage(context)] };
  }

  /** @internal */
  public seal(): readonly ModelPart[] {
    const { findings } = AppModel.of(this);
    if (this.storage && !this.isUsed) findings.addAll(this, 'objectStorage', [...this.storage.mistakes, ...checkReach(this.storage)]);
    if (!this.storage && !this.isStorageUnusable) findings.add(this, 'objectStorage', NO_STORAGE);
    return [];
  }

  /** Uses the storage of the first Milvus if none is given, and compares it with the storage of every Milvus. */
  private shareStorage({ objectStorage, ...context }: DependencyContext): Mistake[] {
    const milvus = objectStorage?.bind({ ...this.ownContext(), ...context, ...this.pods() });
    this.useStorage(milvus);
    if (!this.storage) return [];
    return [...checkReach(this.storage), ...(milvus ? checkSameStorage(this.storage, milvus) : [])];
  }

  /** Uses a storage, unless one is known already. */
  private useStorage(storage: DependencyBinding | undefined): void {
    if (this.storage || !storage) return;
    this.storage = storage;
    this.service.egress.connect(...connectionsOf('objectStorage', storage).map(({ service: _, ...connection }) => connection));
  }

  /** Context for the storage if no Milvus is known. */
  private ownContext(): DependencyContext {
    const version = MilvusVersion.V3_0;
    const { instance } = this.service.identity;
    return { consumer: this, instance, mode: 'cluster', version, etcdRootPath: '', isLocalStorage: false, ...this.pods() };
  }

  private pods(): Pick<DependencyContext, 'pods' | 'viaService' | 'namespace'> {
    const { selector: matchLabels, namespace } = this.service;
    return { pods: { matchLabels }, viaService: true, ...present({ namespace }) };
  }
}

const NO_STORAGE: Mistake = {
  rule: STORAGE_OUT_OF_REACH,
  problem: 'is missing, and no Milvus uses this woodpecker.',
  fix: 'Give this woodpecker to the dependencies of a Milvus, or set objectStorage.',
};

/** Writes settings that the image does not take from the environment to the directory that woodpecker reads. */
function settingsContainers(service: ServiceMembers, storage: DependencyBinding | undefined): k8s.Container[] {
  const settings = storage && storageSettings(storage);
  if (settings === undefined) return [];
  const amounts = { cpu: '100m', memory: '64Mi', ephemeralStorage: '16Mi' };
  return [
    {
      name: 'settings',
      image: service.image,
      imagePullPolicy: 'IfNotPresent',
      command: ['/bin/sh', '-c', `printf '%s' "$SETTINGS" > ${CONFIG}/user.yaml`],
      env: [{ name: 'SETTINGS', value: settings }],
      resources: containerResources({ requests: amounts, limits: amounts }),
      securityContext: CONTAINER_SECURITY_CONTEXT,
      volumeMounts: [{ name: CONFIG_VOLUME, mountPath: CONFIG }],
    },
  ];
}

/**
 * The image creates its configuration from the environment. Milvus sends bucket and path with each request.
 *
 * The zone comes from the label that Kubernetes copies from the node to the pod, from 1.35 on (KEP-4742). Before, the field is
 * empty, and the image uses `default`. The downward API cannot read labels of a node. Woodpecker chooses nodes at random unless
 * Milvus is configured with a strategy that uses zones.
 *
 * `/healthz` does not query any part of the node (`common/http/health`), so it is the liveness probe. The service port opens when
 * the node has found its disk and the object storage, and closes first when the node stops (`server/service.go`), so it is the
 * readiness probe.
 */
function woodpeckerContainer(service: ServiceMembers, storage: DependencyBinding | undefined): Partial<k8s.Container> {
  const self = `$(NODE_NAME).${service.memberDomain}`;
  const field = (name: string, fieldPath: string) => ({ name, valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath } } });
  const settings: Record<string, string> = {
    SERVICE_PORT: String(SERVICE),
    GOSSIP_PORT: String(GOSSIP),
    METRICS_PORT: String(METRICS),
    ADVERTISE_SERVICE_ADDR: `${self}:${SERVICE}`,
    ADVERTISE_GOSSIP_ADDR: `${self}:${GOSSIP}`,
    SEEDS: service.memberHosts.map((host) => `${host}:${GOSSIP}`).join(','),
    CLUSTER: service.workloadName,
    DATA_DIR: DATA,
    STORAGE_TYPE: 'service',
  };
  return {
    env: [
      field('NODE_NAME', 'metadata.name'),
      field('AVAILABILITY_ZONE', "metadata.labels['topology.kubernetes.io/zone']"),
      ...Object.entries(settings).map(([name, value]) => ({ name, value })),
      ...(storage ? storageEnvironment(storage) : []),
    ],
    startupProbe: httpProbe('/healthz', PORT_NAMES.metrics, 5, 300),
    readinessProbe: tcpProbe(PORT_NAMES.service, 5, 15),
    livenessProbe: httpProbe('/healthz', PORT_NAMES.metrics, 10, 60),
  };
}

function nodesOf(nodes: number): Members {
  return atLeast('nodes', nodes, 3, { why: 'each entry is written to three nodes.', fix: 'Write 3 or more.' });
}
