import type { k8s } from 'cdk8s-plus-27';
import type { ConfigEntry } from '../config';
import type { Labels, PodIdentity } from '../naming';
import type { ReleaseLine, RoleName } from '../version';
import type { ClaimTemplateSpec } from './claim-template';
import type { RolePlace } from './role-place';
import type { AutoscalingSpec } from './scaling-spec';

/** The controller of the pods. */
export type ControllerKind = 'Deployment' | 'StatefulSet';

/** Number of pods. */
export type ReplicaSpec =
  | { readonly kind: 'fixed'; readonly count: number }
  | { readonly kind: 'autoscaled'; readonly autoscaling: AutoscalingSpec }
  /** Chosen by an autoscaler that the user declared. */
  | { readonly kind: 'foreign' };

/** Kubernetes quantities, such as `500m` and `16Gi`. */
export interface ResourceAmounts {
  readonly cpu: string;
  readonly memory: string;
  readonly ephemeralStorage: string;
}

/** Requests and limits of one pod. */
export interface ResourceSpec {
  readonly requests: ResourceAmounts;
  readonly limits: ResourceAmounts;
}

/** The image, and how it is pulled. */
export interface ImageSpec {
  readonly reference: string;
  readonly pullPolicy: string;
  readonly pullSecrets: readonly string[];
}

/** A directory that a dependency mounts into the pod: from an existing Secret or ConfigMap, or with a token. */
export interface MountSpec {
  /** Volume name, unique in the pod. */
  readonly name: string;
  /** Directory in the container, or a file with `subPath`. */
  readonly path: string;
  /**
   * The only file of the volume to mount. The kubelet does not update it in place.
   *
   * @default - the whole volume
   */
  readonly subPath?: string;
  /**
   * The mounted Secret.
   *
   * @default - the volume is a ConfigMap or a token
   */
  readonly secretName?: string;
  /**
   * The mounted ConfigMap.
   *
   * @default - the volume is a Secret or a token
   */
  readonly configMapName?: string;
  /**
   * Keys that become files.
   *
   * @default - all
   */
  readonly keys?: readonly string[];
  /**
   * Instead of a Secret: the audience of a token of the service account, in a file named `token`. An empty text is the API server.
   *
   * @default - no token
   */
  readonly tokenAudience?: string;
  /**
   * Version of the content, if the user states it. Pods roll when it changes.
   *
   * @default - pods keep the content that they started with
   */
  readonly version?: string;
}

/** Storage of Milvus' local data. */
export interface StorageSpec {
  readonly type: 'emptyDir' | 'claimTemplate' | 'ephemeralClaim' | 'existingClaim';
  /** Quantity, such as `50Gi`. */
  readonly size: string;
  readonly storageClassName?: string;
  readonly retention: 'Retain' | 'Delete';
  /**
   * Name of the claim; only with `existingClaim`.
   *
   * @default - the claims have no fixed name
   */
  readonly claimName?: string;
  /**
   * Folder of the volume with the data; only with `existingClaim`.
   *
   * @default - the whole volume
   */
  readonly subPath?: string;
}

/** Whether pods are spread evenly: `preferred`, `required` or `none`. */
export type SpreadPolicy = 'preferred' | 'required' | 'none';

/** Fields of a pod that say where it may run. */
export const PLACEMENT_FIELDS = [
  'nodeSelector',
  'tolerations',
  'affinity',
  'priorityClassName',
  'runtimeClassName',
  'schedulerName',
] as const satisfies readonly (keyof k8s.PodSpec)[];

/** Where pods may run. */
export interface PlacementSpec extends Pick<k8s.PodSpec, (typeof PLACEMENT_FIELDS)[number]> {
  readonly spread: SpreadPolicy;
  /** Labels of nodes whose values are the domains of the spread. */
  readonly topologyKeys: readonly string[];
}

/** How a pod stops, in seconds. */
export interface DrainSpec {
  readonly preStop: number;
  /** Longest time until the pod has stopped by itself. */
  readonly longestStop: number;
  readonly gracePeriod: number;
}

/** Windows of the three probes, in seconds. */
export interface ProbeSpec {
  readonly startup: number;
  readonly readiness: number;
  readonly liveness: number;
}

/** How a new pod template replaces the old one. */
export interface RolloutSpec {
  readonly type: 'RollingUpdate' | 'Recreate';
  readonly maxSurge?: number | string;
  readonly maxUnavailable?: number | string;
  readonly minReadySeconds: number;
}

/** How a pod asks for its GPUs: as an extended resource of a device plugin, or with a claim of dynamic resource allocation. */
export interface GpuDeviceSpec {
  /** Name of the resource, such as `nvidia.com/mig-1g.10gb`. */
  readonly resource?: string;
  /** Name of the ResourceClaimTemplate. */
  readonly claimTemplate?: string;
}

/** Number of pods that may be evicted at once: numbers or percentages. */
export interface DisruptionBudgetSpec {
  readonly maxUnavailable?: number | string;
  readonly minAvailable?: number | string;
}

/** A named port of the container. */
export interface PortSpec {
  readonly name: string;
  readonly port: number;
}

/** Everything known about one role, or one group of it, independent of the engine that runs it. */
export interface RoleSpec {
  readonly kind: 'role';
  readonly role: RoleName;
  readonly place: RolePlace;
  readonly identity: PodIdentity;
  /** Name of the workload. */
  readonly name: string;
  readonly version: string;
  /** The minor line of `version`. */
  readonly line: ReleaseLine;
  /** Arguments of the image's entry point. */
  readonly arguments: readonly string[];
  /** Wave of the rollout; equal for roles that may start together. */
  readonly wave: number;
  readonly controller: ControllerKind;
  readonly replicas: ReplicaSpec;
  /** Milvus resource group of the query nodes, if it is not the default one. */
  readonly resourceGroup?: string;
  readonly image: ImageSpec;
  readonly user: { readonly uid: number; readonly gid: number };
  readonly resources: ResourceSpec;
  /** Requests and limits of a whole pod, with its other containers and the user's override; missing if they are `resources`. */
  readonly podResources?: ResourceSpec;
  /** GPUs of each pod. */
  readonly gpu?: number;
  /** How a pod asks for them, if not as `nvidia.com/gpu`. */
  readonly gpuDevice?: GpuDeviceSpec;
  readonly config: readonly ConfigEntry[];
  /** Files next to `user.yaml`: name to text. */
  readonly configFiles: Readonly<Record<string, string>>;
  /** Changes if and only if the pods must restart for a new configuration. */
  readonly restartDigest: string;
  readonly environment: readonly k8s.EnvVar[];
  readonly mounts: readonly MountSpec[];
  readonly storage: StorageSpec;
  /** Claims of each pod of a StatefulSet; missing for a Deployment. */
  readonly claims?: readonly ClaimTemplateSpec[];
  /** Size of /tmp. */
  readonly temporaryStorage: string;
  /** Base of relative paths, if it is not the image's own directory. */
  readonly workingDirectory?: string;
  readonly placement: PlacementSpec;
  readonly drain: DrainSpec;
  readonly probes: ProbeSpec;
  readonly rollout: RolloutSpec;
  readonly ports: readonly PortSpec[];
  /** The PodDisruptionBudget; missing with one replica. */
  readonly disruptionBudget?: DisruptionBudgetSpec;
  readonly serviceAccountName: string;
  /** Whether requests are recommended based on the usage of the pods. */
  readonly recommendResources: boolean;
  /** Labels of the naming scheme that select the pods; immutable in a live cluster. */
  readonly selector: Labels;
  /** Other pod labels of the naming scheme. */
  readonly podLabels: Labels;
  /** Pod labels of the user and of dependencies. */
  readonly labels: Labels;
  readonly annotations: Readonly<Record<string, string>>;
  readonly volumes: readonly k8s.Volume[];
  readonly volumeMounts: readonly k8s.VolumeMount[];
  readonly initContainers: readonly k8s.Container[];
  readonly sidecars: readonly k8s.Container[];
}

/** The smallest number of pods that a role can have. For a user's own autoscaler it is assumed to be two. */
export function fewestReplicas(replicas: ReplicaSpec): number {
  if (replicas.kind === 'fixed') return replicas.count;
  return replicas.kind === 'autoscaled' ? replicas.autoscaling.minReplicas : 2;
}

/** The largest number of pods that a role can have at once, outside a rollout. */
export function mostReplicas(replicas: ReplicaSpec): number {
  if (replicas.kind === 'fixed') return replicas.count;
  return replicas.kind === 'autoscaled' ? replicas.autoscaling.maxReplicas : Number.POSITIVE_INFINITY;
}
