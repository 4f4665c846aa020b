import type { Duration, Size } from 'cdk8s';
import { k8s, type IServiceAccount, type MemoryResources } from 'cdk8s-plus-27';
import type { MilvusConfigProps } from '../config';
import type { ControllerKind, Profile, SpreadPolicy } from '../model';
import {
  kubernetesForm,
  kubernetesObject,
  type CpuAmount,
  type CpuAmounts,
  type PodContainer,
  type PodVolume,
  type PodVolumeMount,
  type VariableValue,
  type KubernetesForm,
  durationAmount,
  callback,
  number,
  serviceAccountReference,
  boolean,
  string,
  object,
  environment,
  listOf,
  instanceOf,
  oneOf,
  propsOf,
  stringMap,
  type Reader,
  type PropReaders,
  type TopologyKey,
} from '../props';
import { autoscalingReader, kedaReader, type AutoscalingProps, type KedaProps } from '../scaling';
import {
  LocalStorage,
  PLACEMENT_READERS,
  RESOURCE_READERS,
  SPREAD_READERS,
  evictionPolicyReader,
  type PlacementProps,
  type ResourceProps,
} from '../workload';
import { gpuReader, type Gpu } from './gpu';
import type { RoleOverrides } from './role-overrides';
import { Rollout } from './rollout';

/** How long each probe lets a pod fail before it acts. */
export interface ProbeWindows {
  /**
   * Time to start before the container is restarted.
   *
   * @default Duration.minutes(5)
   */
  readonly startup?: Duration;
  /**
   * Time unhealthy before the pod leaves its Services.
   *
   * @default Duration.seconds(30)
   */
  readonly readiness?: Duration;
  /**
   * Time unhealthy before the container is restarted.
   *
   * @default Duration.minutes(5)
   */
  readonly liveness?: Duration;
}

/** Props of pods, for one role or, in `podDefaults`, for all roles. */
export interface PodProps extends ResourceProps, PlacementProps {
  /**
   * CPU of each pod: one amount for request and limit, or both separately. Milvus sizes its thread pools from the limit,
   * rounded down to whole CPUs.
   *
   * Profiles `highly-available` and `standard`: 4 for queryNode, dataNode and indexNode, 2 for proxy, mixCoord and streamingNode, 1 for the
   * others; dataNode 2 before Milvus 2.6. Profile `development`: 2 for queryNode, dataNode, indexNode and streamingNode, 1 for the others.
   *
   * @default - from `workload`, if the instance has one; otherwise by role and profile, see above and `docs/reference/defaults.md`
   */
  readonly cpu?: CpuAmount | CpuAmounts;
  /**
   * Memory of each pod: one amount for request and limit, or both separately. Milvus loads data up to 90 % of the limit.
   *
   * Profiles `highly-available` and `standard`: 16 GiB for queryNode, dataNode and indexNode, 8 GiB for proxy, mixCoord and streamingNode,
   * 2 GiB for indexCoord, 4 GiB for the others; dataNode 8 GiB before Milvus 2.6. Profile `development`: 4 GiB for proxy, mixCoord and cdc,
   * 2 GiB for rootCoord, queryCoord, dataCoord and indexCoord, 8 GiB for the others.
   *
   * @default - from `workload`, if the instance has one; otherwise by role and profile, see above and `docs/reference/defaults.md`
   */
  readonly memory?: Size | MemoryResources;
  /**
   * Milvus configuration for the pods of this role only.
   *
   * @default - the configuration of the instance
   */
  readonly config?: MilvusConfigProps;
  /**
   * Additional environment variables.
   *
   * @default - none
   */
  readonly env?: Readonly<Record<string, VariableValue | string>>;
  /**
   * Additional labels of the pods.
   *
   * @default - none
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * Additional annotations of the pods.
   *
   * @default - none
   */
  readonly annotations?: Readonly<Record<string, string>>;
  /**
   * Whether the pods of a role are spread evenly (skew 1) over zones and hosts: `preferred`, `required` or `none`.
   *
   * @default - by profile; 'preferred' in the profile `standard`
   */
  readonly spread?: SpreadPolicy;
  /**
   * Node labels whose values are the domains of the spread, such as racks.
   *
   * @default - zones (`topology.kubernetes.io/zone`) and hosts (`kubernetes.io/hostname`)
   */
  readonly topologyKeys?: readonly TopologyKey[];
  /**
   * Time that a pod stays bound to a lost node before it is replaced. Milvus notices sooner: the session of a lost pod ends after
   * 15 seconds (30 seconds before 2.6), and other pods take over its work.
   *
   * @default - one minute in the profile `highly-available`; otherwise as the cluster decides, usually five minutes
   */
  readonly lostNodeTolerance?: Duration;
  /**
   * When the disruption budget lets pods that are not ready be evicted: always, or only while enough other pods are ready.
   *
   * @default 'AlwaysAllow' - a crash loop does not block the drain of a node
   */
  readonly unhealthyPodEvictionPolicy?: 'AlwaysAllow' | 'IfHealthyBudget';
  /**
   * Service account to use instead of the one that the library creates.
   *
   * @default - a service account of the instance, without a token
   */
  readonly serviceAccount?: IServiceAccount;
  /**
   * Additional volumes of the pod.
   *
   * @default - none
   */
  readonly volumes?: readonly (PodVolume | KubernetesForm<k8s.Volume>)[];
  /**
   * Additional mounts of the Milvus container.
   *
   * @default - none
   */
  readonly volumeMounts?: readonly PodVolumeMount[];
  /**
   * Init containers; they run after the one that links the configuration.
   *
   * @default - none
   */
  readonly initContainers?: readonly (PodContainer | KubernetesForm<k8s.Container>)[];
  /**
   * Containers next to Milvus.
   *
   * @default - none
   */
  readonly sidecars?: readonly (PodContainer | KubernetesForm<k8s.Container>)[];
  /**
   * Full reference of the image of this role.
   *
   * @default - the image of the release
   */
  readonly image?: string;
  /**
   * Grace period of the pod. The library derives Milvus' stop timeout from it, so that Milvus stops within the grace period.
   *
   * @default - long if another pod can take over the work, short if none can
   */
  readonly terminationGracePeriod?: Duration;
  /**
   * Probe windows.
   *
   * @default - five minutes to start, 30 seconds to leave the Services, five minutes until a restart
   */
  readonly probes?: ProbeWindows;
  /**
   * Strategy by which new pods replace old ones.
   *
   * @default - adds one pod, then removes one: `Rollout.rolling({ maxSurge: 1, maxUnavailable: 0 })`
   */
  readonly rollout?: Rollout;
  /**
   * Time that a new pod must be ready before the rollout continues.
   *
   * @default - 10 seconds; 30 seconds for query nodes, so that no two of them hand over at once
   */
  readonly minReady?: Duration;
  /**
   * Whether a VerticalPodAutoscaler watches the pods and recommends requests. It changes nothing: copy a recommendation into
   * `cpu` and `memory` to apply it. Its recommender must be installed in the Kubernetes cluster.
   *
   * @default false
   */
  readonly recommendResources?: boolean;
}

/** Props of every role. */
export interface RoleProps extends PodProps {
  /**
   * Number of pods.
   *
   * Profile `standard`: 2 for proxy, queryNode, dataNode, indexNode and streamingNode, 1 for the others. Profile `highly-available`: 2
   * for mixCoord, rootCoord, queryCoord and dataCoord, 1 for indexCoord and cdc, 3 for the others. Profile `development`: 1 for each role.
   *
   * @default - from `workload`, if the instance has one; otherwise by role and profile, see above and `docs/reference/defaults.md`
   */
  readonly replicas?: number;
  /**
   * Changes to the emitted objects.
   *
   * @default - none
   */
  readonly overrides?: RoleOverrides;
}

/** Props of a coordinator. */
export interface CoordinatorProps extends RoleProps {
  /**
   * Whether a second coordinator waits to take over. Even one replica needs it, because a rollout starts the new pod as a second
   * coordinator. Without it, rollouts stop the old pod first, and the metadata service of Milvus is interrupted. Milvus 2.6.20 and 3.0 always
   * run a standby, whatever their configuration says (`internal/coordinator/mix_coord.go`).
   *
   * @default true
   */
  readonly activeStandby?: boolean;
}

/** Props of a role with a number of pods that may follow the load. */
export interface ScalableProps {
  /**
   * Lets a HorizontalPodAutoscaler set the number of pods by CPU, memory or your own metrics, instead of `replicas`.
   *
   * @default - `replicas` pods
   */
  readonly autoscaling?: AutoscalingProps;
  /**
   * Lets KEDA set the number of pods by a schedule or by Prometheus metrics, instead of `replicas`.
   *
   * @default - `replicas` pods
   */
  readonly keda?: KedaProps;
}

/** Props of the proxy. */
export interface ProxyProps extends RoleProps, ScalableProps {}

/** Props of a role that stores data on a disk. */
export interface DiskRoleProps extends RoleProps {
  /**
   * Milvus' local storage: index files, memory maps, caches.
   *
   * Profiles `highly-available` and `standard`: 32 GiB for queryNode, 16 GiB for dataNode, indexNode and streamingNode; dataNode 8 GiB before
   * Milvus 2.6. Profile `development`: 16 GiB for queryNode, 8 GiB for dataNode, indexNode and streamingNode.
   *
   * @default - an emptyDir, from `workload`, if the instance has one; otherwise by role and profile, see above
   */
  readonly storage?: LocalStorage;
  /**
   * Kind of controller that runs the pods.
   *
   * @default 'Deployment' - 'StatefulSet' with persistent storage
   */
  readonly controller?: ControllerKind;
}

/** Props of query node, data node and index node. */
export interface WorkerProps extends DiskRoleProps, ScalableProps {
  /**
   * GPUs of each pod: a number of `nvidia.com/gpu`, or slices, shared GPUs and other makers with `Gpu`. The pods run the GPU image of the
   * release and tolerate the taint that keeps other pods away from nodes with GPUs.
   *
   * @default - none
   */
  readonly gpu?: number | Gpu;
}

/** All props that a role may have. The props type of each role leaves out the props that it cannot use. */
export interface AnyRoleProps extends CoordinatorProps, WorkerProps {}

const containers = listOf(
  kubernetesForm<PodContainer>("{ name: 'agent', image: 'registry.example/agent:1.2.3' }", k8s.toJson_Container, 'containers'),
);

/** Reads `profile`. */
export const profileReader: Reader<Profile> = oneOf<Profile>({ development: true, standard: true, 'highly-available': true });

/** Reads `config`. The configuration checks the keys later. */
export const configReader: Reader<MilvusConfigProps> = object("{ 'log.level': 'debug' }");

/** Reads `hookConfig`, whose keys the plug-in decides. */
export const hookConfigReader: Reader<Readonly<Record<string, unknown>>> = object("{ soPath: '/plugins/hook.so' }");

/** Readers of the props of pods. */
export const POD_READERS: PropReaders<PodProps> = {
  ...RESOURCE_READERS,
  config: configReader,
  env: environment,
  labels: stringMap,
  annotations: stringMap,
  ...PLACEMENT_READERS,
  ...SPREAD_READERS,
  lostNodeTolerance: durationAmount,
  unhealthyPodEvictionPolicy: evictionPolicyReader,
  serviceAccount: serviceAccountReference,
  volumes: listOf(
    kubernetesForm<PodVolume>("{ name: 'certificates', secret: { secretName: 'certificates' } }", k8s.toJson_Volume, 'volumes'),
  ),
  volumeMounts: listOf(
    kubernetesObject<PodVolumeMount>("{ name: 'certificates', mountPath: '/opt/certificates' }", k8s.toJson_VolumeMount, 'volumeMounts'),
  ),
  initContainers: containers,
  sidecars: containers,
  image: string,
  terminationGracePeriod: durationAmount,
  probes: propsOf<ProbeWindows>({ startup: durationAmount, readiness: durationAmount, liveness: durationAmount }, {}),
  rollout: instanceOf<Rollout>(Rollout, 'Rollout.rolling({ maxSurge: 1, maxUnavailable: 0 })'),
  minReady: durationAmount,
  recommendResources: boolean,
};

/** Readers of the overrides of a role. */
export const ROLE_OVERRIDE_READERS: PropReaders<RoleOverrides> = {
  deployment: callback(),
  statefulSet: callback(),
  configMap: callback(),
  headlessService: callback(),
  disruptionBudget: callback(),
  autoscaler: callback(),
  scaledObject: callback(),
  verticalPodAutoscaler: callback(),
};

/** Readers of the props of every role. */
export const ROLE_READERS: PropReaders<RoleProps> = {
  ...POD_READERS,
  replicas: number,
  overrides: propsOf<RoleOverrides>(ROLE_OVERRIDE_READERS, {}),
};

const SCALABLE: PropReaders<ScalableProps> = { autoscaling: autoscalingReader, keda: kedaReader };

/** Reads the local storage of Milvus. */
export const localStorageReader = instanceOf<LocalStorage>(LocalStorage, 'LocalStorage.emptyDir(Size.gibibytes(64))');

/** Readers of the props of a role that stores data on a disk. */
export const DISK_ROLE_READERS: PropReaders<DiskRoleProps> = {
  ...ROLE_READERS,
  storage: localStorageReader,
  controller: oneOf<Required<DiskRoleProps>['controller']>({ Deployment: true, StatefulSet: true }),
};

/** Readers of the props of query node, data node and index node. */
export const WORKER_READERS: PropReaders<WorkerProps> = { ...DISK_ROLE_READERS, ...SCALABLE, gpu: gpuReader };

export const podReader = propsOf<PodProps>(POD_READERS, {});

// All roles accept autoscaling props here, because ROLE_CANNOT_AUTOSCALE gives a better reason than an unknown prop.
export const roleReader: Reader<RoleProps> = propsOf<RoleProps & ScalableProps>({ ...ROLE_READERS, ...SCALABLE }, {});

export const coordinatorReader: Reader<CoordinatorProps> = propsOf<CoordinatorProps & ScalableProps>(
  { ...ROLE_READERS, ...SCALABLE, activeStandby: boolean },
  {},
);

/** Readers of the props of the proxy. */
export const PROXY_READERS: PropReaders<ProxyProps> = { ...ROLE_READERS, ...SCALABLE };

export const proxyReader = propsOf<ProxyProps>(PROXY_READERS, {});

export const diskRoleReader: Reader<DiskRoleProps> = propsOf<DiskRoleProps & ScalableProps>({ ...DISK_ROLE_READERS, ...SCALABLE }, {});

export const workerReader = propsOf<WorkerProps>(WORKER_READERS, {});
