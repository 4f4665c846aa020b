import type { k8s } from 'cdk8s-plus-27';
import type { ControllerKind, RolloutSpec } from '../model';
import type { Labels } from '../naming';

/** Claims that a StatefulSet creates, one for each pod. */
export interface ClaimSpec {
  /** Volume name in the pod. */
  readonly name: string;
  readonly size: string;
  readonly storageClassName?: string;
  /** What happens to the claims when the StatefulSet is deleted. */
  readonly retention: 'Retain' | 'Delete';
}

/** A replicated pod and its controller, which the engine converts to objects. */
export interface WorkloadSpec {
  /** Labels by which the controller selects its pods. */
  readonly selector: Labels;
  readonly name: string;
  readonly controller: ControllerKind;
  /** Undefined if an autoscaler chooses the number. */
  readonly replicas: number | undefined;
  readonly rollout: RolloutSpec;
  readonly podSpec: k8s.PodSpec;
  /** Labels of the pods in addition to those of the selector. */
  readonly podLabels?: Labels;
  readonly podAnnotations?: Readonly<Record<string, string>>;
  /** Service that gives DNS names to the pods of a StatefulSet. */
  readonly serviceName?: string;
  readonly claims?: readonly ClaimSpec[];
  /** Labels of the claims; those of the selector by default. */
  readonly claimLabels?: Labels;
  /** Order in which a StatefulSet starts and stops its pods; `Parallel` by default. */
  readonly podManagementPolicy?: 'OrderedReady' | 'Parallel';
}
