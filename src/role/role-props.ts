import type { Duration } from 'cdk8s';
import type { k8s, IServiceAccount } from 'cdk8s-plus-27';
import type { MilvusConfigProps } from '../config';
import type { ControllerKind, Profile, SpreadPolicy } from '../model';
import {
  kubernetesForm,
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

/** Everything about pods that can be set for one role, or for all at once by `podDefaults`. */
export interface PodProps extends ResourceProps, PlacementProps {
  /**
   * Milvus configuration for the pods of this role alone.
   *
   * @default - the configuration of the instance
   */
  readonly config?: MilvusConfigProps;
  /**
   * More environment variables.
   *
   * @default - none
   */
  readonly env?: Readonly<Record<string, VariableValue | string>>;
  /**
   * More labels on the pods.
   *
   * @default - none
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * More annotations on the pods.
   *
   * @default - none
   */
  readonly annotations?: Readonly<Record<string, string>>;
  /**
   * Whether pods of a role are spread evenly (skew 1) over zones and hosts: as a wish, as a demand, or not at all.
   *
   * @default - by profile: 'preferred' in the standard one
   */
  readonly spread?: SpreadPolicy;
  /**
   * Labels of nodes whose values are the domains of the spread, such as racks.
   *
   * @default - zones (`topology.kubernetes.io/zone`) and hosts (`kubernetes.io/hostname`)
   */
  readonly topologyKeys?: readonly TopologyKey[];
  /**
   * How long a pod stays bound to a node that is lost, before another one is made. Milvus itself notices sooner: the
   * session of a lost pod ends after 15 seconds (30 before 2.6), and others take its work over.
   *
   * @default - by profile: one minute where highly available, else as the cluster says, which is five minutes as a rule
   */
  readonly lostNodeTolerance?: Duration;
  /**
   * Whether the budget lets pods that are not ready be evicted: always, or only while enough others are ready.
   *
   * @default 'AlwaysAllow' - a crash loop does not block the drain of a node
   */
  readonly unhealthyPodEvictionPolicy?: 'AlwaysAllow' | 'IfHealthyBudget';
  /**
   * Service account to use in place of the one that the library makes.
   *
   * @default - a service account of the instance, without a token
   */
  readonly serviceAccount?: IServiceAccount;
  /**
   * More volumes of the pod.
   *
   * @default - none
   */
  readonly volumes?: readonly (k8s.Volume | KubernetesForm<k8s.Volume>)[];
  /**
   * More mounts of Milvus' container.
   *
   * @default - none
   */
  readonly volumeMounts?: readonly k8s.VolumeMount[];
  /**
   * Init containers, after the one that links the configuration.
   *
   * @default - none
   */
  readonly initContainers?: readonly (k8s.Container | KubernetesForm<k8s.Container>)[];
  /**
   * Containers beside Milvus.
   *
   * @default - none
   */
  readonly sidecars?: readonly (k8s.Container | KubernetesForm<k8s.Container>)[];
  /**
   * Image of this role, in full.
   *
   * @default - the image of the release
   */
  readonly image?: string;
  /**
   * Grace period. Milvus' own stop timeout is derived from it, so that Milvus ends first.
   *
   * @default - long where a peer can take over, short where none can
   */
  readonly terminationGracePeriod?: Duration;
  /**
   * Probe windows.
   *
   * @default - five minutes to start, 30 seconds to leave the Services, five minutes until a restart
   */
  readonly probes?: ProbeWindows;
  /**
   * How new pods replace old ones.
   *
   * @default - one more pod first, then one less: `Rollout.rolling({ maxSurge: 1, maxUnavailable: 0 })`
   */
  readonly rollout?: Rollout;
  /**
   * How long a new pod must be ready before the rollout goes on.
   *
   * @default - 10 seconds; 30 for query nodes, so that no two of them hand over at once
   */
  readonly minReady?: Duration;
  /**
   * Whether a VerticalPodAutoscaler watches the pods and recommends requests. It changes nothing: a recommendation that
   * you like goes into `cpu` and `memory`. Its recommender has to be installed in the Kubernetes cluster.
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
   * @default - by role, see `docs/reference/defaults.md` in the package
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
   * Whether a second coordinator waits to take over. Even one replica needs it: the pod that a rollout adds is a
   * second coordinator. Without it, rollouts stop the old pod first, and Milvus' metadata service has a gap.
   *
   * @default true
   */
  readonly activeStandby?: boolean;
}

/** Props of a role whose number of pods may follow the load. */
export interface ScalableProps {
  /**
   * Lets a HorizontalPodAutoscaler choose the number of pods by CPU, memory or metrics of your own, in place of `replicas`.
   *
   * @default - `replicas` pods
   */
  readonly autoscaling?: AutoscalingProps;
  /**
   * Lets KEDA choose the number of pods by a schedule or by what Prometheus measures, in place of `replicas`.
   *
   * @default - `replicas` pods
   */
  readonly keda?: KedaProps;
}

/** Props of the proxy. */
export interface ProxyProps extends RoleProps, ScalableProps {}

/** Props of a role that keeps data on a disk. */
export interface DiskRoleProps extends RoleProps {
  /**
   * Milvus' local storage: index files, memory maps, caches.
   *
   * @default - an emptyDir, sized by role
   */
  readonly storage?: LocalStorage;
  /**
   * Which controller runs the pods.
   *
   * @default 'Deployment' - 'StatefulSet' with persistent storage
   */
  readonly controller?: ControllerKind;
}

/** Props of query node, data node and index node. */
export interface WorkerProps extends DiskRoleProps, ScalableProps {
  /**
   * GPUs of each pod (`nvidia.com/gpu`). The pods then run the GPU image of the release, and tolerate the taint that keeps
   * other pods away from nodes with GPUs.
   *
   * @default - none
   */
  readonly gpu?: number;
}

/** Every prop that any role may have; a role's own props type leaves out what it can not use. */
export interface AnyRoleProps extends CoordinatorProps, WorkerProps {}

const containers = listOf(kubernetesForm<k8s.Container>("{ name: 'agent', image: 'registry.example/agent:1.2.3' }"));

/** Reads `profile`. */
export const profileReader: Reader<Profile> = oneOf<Profile>({ development: true, standard: true, 'highly-available': true });

/** Reads `config`, whose keys are checked where they are read. */
export const configReader: Reader<MilvusConfigProps> = object("{ 'log.level': 'debug' }");

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
  volumes: listOf(kubernetesForm<k8s.Volume>("{ name: 'certificates', secret: { secretName: 'certificates' } }")),
  volumeMounts: listOf(object<k8s.VolumeMount>("{ name: 'certificates', mountPath: '/opt/certificates' }")),
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

/** Reads Milvus' disk. */
export const localStorageReader = instanceOf<LocalStorage>(LocalStorage, 'LocalStorage.emptyDir(Size.gibibytes(64))');

/** Readers of the props of a role that keeps data on a disk. */
const DISK_ROLE: PropReaders<DiskRoleProps> = {
  ...ROLE_READERS,
  storage: localStorageReader,
  controller: oneOf<Required<DiskRoleProps>['controller']>({ Deployment: true, StatefulSet: true }),
};

/** Readers of the props of query node, data node and index node. */
export const WORKER_READERS: PropReaders<WorkerProps> = { ...DISK_ROLE, ...SCALABLE, gpu: number };

export const podReader = propsOf<PodProps>(POD_READERS, {});

// Autoscaling that a role does not stand has a rule of its own, with a better reason than that there is no such prop.
export const roleReader: Reader<RoleProps> = propsOf<RoleProps & ScalableProps>({ ...ROLE_READERS, ...SCALABLE }, {});

export const coordinatorReader: Reader<CoordinatorProps> = propsOf<CoordinatorProps & ScalableProps>(
  { ...ROLE_READERS, ...SCALABLE, activeStandby: boolean },
  {},
);

export const proxyReader = propsOf<ProxyProps>({ ...ROLE_READERS, ...SCALABLE }, {});

export const diskRoleReader: Reader<DiskRoleProps> = propsOf<DiskRoleProps & ScalableProps>({ ...DISK_ROLE, ...SCALABLE }, {});

export const workerReader = propsOf<WorkerProps>(WORKER_READERS, {});
