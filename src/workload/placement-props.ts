import { k8s } from 'cdk8s-plus-27';
import type { PlacementSpec } from '../model';
import {
  nodeLabels,
  nodeSelector,
  kubernetesObject,
  oneOf,
  present,
  string,
  toKubernetes,
  tolerations,
  topologyKeys,
  type NodeSelector,
  type PodAffinity,
  type PodToleration,
  type PropReaders,
} from '../props';

/** Where pods may run: pods of Milvus, of in-cluster services, and of Jobs. */
export interface PlacementProps {
  /**
   * Labels that a node must have: a map, or `Node.labeled(NodeLabelQuery.is(…))` of cdk8s-plus.
   *
   * @default - any node
   */
  readonly nodeSelector?: NodeSelector;
  /**
   * Taints that the pods tolerate: in the form of the Kubernetes API, or as a `NodeTaintQuery` of cdk8s-plus.
   *
   * @default - none
   */
  readonly tolerations?: readonly PodToleration[];
  /**
   * Affinity, in addition to the spread.
   *
   * @default - none
   */
  readonly affinity?: PodAffinity;
  /**
   * Priority class.
   *
   * @default - the default one of the cluster
   */
  readonly priorityClassName?: string;
  /**
   * Runtime class.
   *
   * @default - the default one of the cluster
   */
  readonly runtimeClassName?: string;
  /**
   * Scheduler.
   *
   * @default - the default one of the cluster
   */
  readonly schedulerName?: string;
}

/** Readers of the placement props. */
export const PLACEMENT_READERS: PropReaders<PlacementProps> = {
  nodeSelector,
  tolerations,
  affinity: kubernetesObject<PodAffinity>('{ podAntiAffinity: { … } }', k8s.toJson_Affinity),
  priorityClassName: string,
  runtimeClassName: string,
  schedulerName: string,
};

/** The placement as fields of a pod. Empty values are left out. */
export function placementOf(placement: PlacementProps): Pick<k8s.PodSpec, keyof PlacementProps> {
  const { affinity = {}, priorityClassName, runtimeClassName, schedulerName } = placement;
  const labels = nodeLabels(placement.nodeSelector ?? {});
  const tolerated = (placement.tolerations ?? []).map(toKubernetes);
  return present({
    nodeSelector: isEmpty(labels) ? undefined : { ...labels },
    tolerations: isEmpty(tolerated) ? undefined : tolerated,
    affinity: isEmpty(affinity) ? undefined : affinity,
    priorityClassName,
    runtimeClassName,
    schedulerName,
  });
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}

/** Readers of the props that spread pods. */
export const SPREAD_READERS = {
  spread: oneOf<PlacementSpec['spread']>({ preferred: true, required: true, none: true }),
  topologyKeys,
};

/** Reads `unhealthyPodEvictionPolicy`. */
export const evictionPolicyReader = oneOf<'AlwaysAllow' | 'IfHealthyBudget'>({ AlwaysAllow: true, IfHealthyBudget: true });
