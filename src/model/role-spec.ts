import type { k8s } from 'cdk8s-plus-27';
import type { ConfigEntry } from '../config';
import type { PodIdentity } from '../naming';
import type { ReleaseLine, RoleName } from '../version';
import type { ClaimTemplateSpec } from './claim-template';
import type { RolePlace } from './role-place';
import type { AutoscalingSpec } from './scaling-spec';

/** Which controller runs the pods. */
export type ControllerKind = 'Deployment' | 'StatefulSet';

/** How many pods. */
export type ReplicaSpec =
  | { readonly kind: 'fixed'; readonly count: number }
  | { readonly kind: 'autoscaled'; readonly autoscaling: AutoscalingSpec }
  /** An autoscaler that the user declared decides. */
  | { readonly kind: 'foreign' };

/** Kubernetes quantities, such as `500m` and `16Gi`. */
export interface ResourceAmounts {
  readonly cpu: string;
  readonly memory: string;
  readonly ephemeralStorage: string;
}

/** What one pod asks for and may use. */
export interface ResourceSpec {
  readonly requests: ResourceAmounts;
  readonly limits: ResourceAmounts;
}

/** The image and how it is pulled. */
export interface ImageSpec {
  readonly reference: string;
  readonly pullPolicy: string;
  readonly pullSecrets: readonly string[];
}

/** A directory that a dependency brings into the pod: of a Secret or ConfigMap that exists elsewhere, or with a token. */
export interface MountSpec {
  /** Volume name, unique in the pod. */
  readonly name: string;
  /** Directory in the container, or file where `subPath` is given. */
  readonly path: string;
  /**
   * The one file of the volume that is mounted; the kubelet does not update it in place.
   *
   * @default - the whole volume
   */
  readonly subPath?: string;
  /**
   * The Secret that is mounted.
   *
   * @default - a ConfigMap or a token is
   */
  readonly secretName?: string;
  /**
   * The ConfigMap that is mounted.
   *
   * @default - a Secret or a token is
   */
  readonly configMapName?: string;
  /**
   * Keys that become files.
   *
   * @default - all
   */
  readonly keys?: readonly string[];
  /**
   * In place of a Secret: the audience of a token of the service account, in a file named `token`.
   *
   * @default - no token
   */
  readonly tokenAudience?: string;
  /**
   * Changes when the content does, where the user says so; pods roll when it changes.
   *
   * @default - pods keep what they started with
   */
  readonly version?: string;
}

/** Where Milvus keeps local data. */
export interface StorageSpec {
  readonly type: 'emptyDir' | 'claimTemplate' | 'ephemeralClaim';
  /** Quantity, such as `50Gi`. */
  readonly size: string;
  readonly storageClassName?: string;
  readonly retention: 'Retain' | 'Delete';
}

/** Where pods may run. */
export interface PlacementSpec {
  readonly spread: 'preferred' | 'required' | 'none';
  /** Labels of nodes whose values are the domains of the spread. */
  readonly topologyKeys: readonly string[];
  readonly nodeSelector?: Readonly<Record<string, string>>;
  readonly tolerations?: readonly k8s.Toleration[];
  readonly affinity?: k8s.Affinity;
  readonly priorityClassName?: string;
  readonly runtimeClassName?: string;
  readonly schedulerName?: string;
}

/** How a pod stops, in seconds. */
export interface DrainSpec {
  readonly preStop: number;
  /** Longest time that the pod takes to stop by itself. */
  readonly longestStop: number;
  readonly gracePeriod: number;
}

/** Windows of the three probes, in seconds. */
export interface ProbeSpec {
  readonly startup: number;
  readonly readiness: number;
  readonly liveness: number;
}

/** How a new template replaces the old one. */
export interface RolloutSpec {
  readonly type: 'RollingUpdate' | 'Recreate';
  readonly maxSurge?: number | string;
  readonly maxUnavailable?: number | string;
  readonly minReadySeconds: number;
}

/** How many pods may be evicted at once: numbers or percentages. */
export interface DisruptionBudgetSpec {
  readonly maxUnavailable?: number | string;
  readonly minAvailable?: number | string;
}

/** A named port of the container. */
export interface PortSpec {
  readonly name: string;
  readonly port: number;
}

/** Everything that is known about one role, or one group of it, independent of what runs it. */
export interface RoleSpec {
  readonly role: RoleName;
  readonly place: RolePlace;
  readonly identity: PodIdentity;
  /** Name of the workload. */
  readonly name: string;
  readonly version: string;
  /** The minor line of `version`. */
  readonly line: ReleaseLine;
  /** Words after the image's entry point. */
  readonly arguments: readonly string[];
  /** Step of the rollout; the same for roles that may start together. */
  readonly wave: number;
  readonly controller: ControllerKind;
  readonly replicas: ReplicaSpec;
  /** Resource group of Milvus that query nodes are for, if not the default one. */
  readonly resourceGroup?: string;
  readonly image: ImageSpec;
  readonly user: { readonly uid: number; readonly gid: number };
  readonly resources: ResourceSpec;
  /** GPUs of each pod. */
  readonly gpu?: number;
  readonly config: readonly ConfigEntry[];
  /** Files beside `user.yaml`: name to text. */
  readonly configFiles: Readonly<Record<string, string>>;
  /** Changes when, and only when, the pods have to restart for a new configuration. */
  readonly restartDigest: string;
  readonly environment: readonly k8s.EnvVar[];
  readonly mounts: readonly MountSpec[];
  readonly storage: StorageSpec;
  /** Disks that a StatefulSet makes for each pod; none of a Deployment. */
  readonly claims?: readonly ClaimTemplateSpec[];
  /** Size of /tmp. */
  readonly temporaryStorage: string;
  /** Where relative paths lie, if not in the image's own directory. */
  readonly workingDirectory?: string;
  readonly placement: PlacementSpec;
  readonly drain: DrainSpec;
  readonly probes: ProbeSpec;
  readonly rollout: RolloutSpec;
  readonly ports: readonly PortSpec[];
  /** The PodDisruptionBudget; none while there is one replica. */
  readonly disruptionBudget?: DisruptionBudgetSpec;
  readonly serviceAccountName: string;
  /** Whether requests are recommended from what the pods use. */
  readonly recommendResources: boolean;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly volumes: readonly k8s.Volume[];
  readonly volumeMounts: readonly k8s.VolumeMount[];
  readonly initContainers: readonly k8s.Container[];
  readonly sidecars: readonly k8s.Container[];
}

/** The fewest pods that a role can have; an autoscaler of the user's own is trusted with two. */
export function fewestReplicas(replicas: ReplicaSpec): number {
  if (replicas.kind === 'fixed') return replicas.count;
  return replicas.kind === 'autoscaled' ? replicas.autoscaling.minReplicas : 2;
}

/** The most pods that a role can have at once, outside a rollout. */
export function mostReplicas(replicas: ReplicaSpec): number {
  if (replicas.kind === 'fixed') return replicas.count;
  return replicas.kind === 'autoscaled' ? replicas.autoscaling.maxReplicas : Number.POSITIVE_INFINITY;
}
