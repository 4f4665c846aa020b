import type { k8s } from 'cdk8s-plus-27';
import type { ControllerKind, RolloutSpec } from '../model';
import type { PodIdentity } from '../naming';

/** Claims that a StatefulSet makes, one for each pod. */
export interface ClaimSpec {
  /** Volume name in the pod. */
  readonly name: string;
  readonly size: string;
  readonly storageClassName?: string;
  /** What happens to the claims when the StatefulSet is deleted. */
  readonly retention: 'Retain' | 'Delete';
}

/** A replicated pod and its controller: what the engine turns into objects. */
export interface WorkloadSpec {
  readonly identity: PodIdentity;
  readonly name: string;
  readonly controller: ControllerKind;
  /** Undefined where an autoscaler decides. */
  readonly replicas: number | undefined;
  readonly rollout: RolloutSpec;
  readonly podSpec: k8s.PodSpec;
  readonly podLabels?: Readonly<Record<string, string>>;
  readonly podAnnotations?: Readonly<Record<string, string>>;
  /** Service that gives the pods of a StatefulSet names. */
  readonly serviceName?: string;
  readonly claims?: readonly ClaimSpec[];
}
