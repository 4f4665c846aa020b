import type { k8s } from 'cdk8s-plus-27';
import type { Mistake } from '../findings';
import { hasMethod, reader, type PropReaders } from '../props';
import type { InstanceIdentity, JobIdentity, PodIdentity } from './identity';
import type { LiveObjects } from './live-objects';

/** Labels, by key. */
export type Labels = Readonly<Record<string, string>>;

/**
 * Names, labels, selectors and claim templates of all objects of a Milvus or of an in-cluster service.
 *
 * Each result must depend on the arguments alone: a live cluster cannot change the name of an object, the selector of a workload or the
 * claim template of a StatefulSet. `StandardNaming` is the default; extend it to change a part. `Naming` has the schemes of objects that
 * another tool has made.
 *
 * @example
 * class TeamNaming extends StandardNaming {
 *   public override clientService({ name, instance }: InstanceIdentity): string {
 *     return `team-a-${instance}-${name}`;
 *   }
 *   public override workloadLabels(pods: PodIdentity, version?: string): Labels {
 *     return { ...super.workloadLabels(pods, version), team: 'a' };
 *   }
 * }
 *
 * new MilvusCluster(this, 'milvus', { dependencies, naming: new TeamNaming() });
 */
export interface NamingScheme {
  /** Name of a Deployment or StatefulSet. The names of its pods start with it. */
  workload(pods: PodIdentity): string;
  /** Name of the ConfigMap of a workload. */
  configMap(pods: PodIdentity): string;
  /** Name of the Service that gives the pods of a StatefulSet DNS names. */
  headlessService(pods: PodIdentity): string;
  /** Name of the PodDisruptionBudget of a workload. */
  disruptionBudget(pods: PodIdentity): string;
  /** Name of the HorizontalPodAutoscaler, ScaledObject or VerticalPodAutoscaler of a workload. */
  autoscaler(pods: PodIdentity): string;
  /** Name of the NetworkPolicy of one workload of an in-cluster service. */
  workloadPolicy(pods: PodIdentity): string;
  /** Name of any other object of a workload, such as the CronJob with the purpose `defragmentation`. */
  workloadObject(pods: PodIdentity, purpose: string): string;
  /** Name of a claim template, and of its volume in the pod. `disk` is `data` unless a service has several disks. */
  claimTemplate(pods: PodIdentity, disk: string): string;

  /** Name of the Service that clients of a Milvus or of an in-cluster service connect to. */
  clientService(instance: InstanceIdentity): string;
  /** Name of the service account of all pods. */
  serviceAccount(instance: InstanceIdentity): string;
  /** Name of the NetworkPolicy of all pods of a Milvus. */
  instancePolicy(instance: InstanceIdentity): string;
  /** Name of any other object of an instance, such as the Job with the purpose `resource-groups`. */
  instanceObject(instance: InstanceIdentity, purpose: string): string;

  /** Labels of an object that belongs to one workload. */
  workloadLabels(pods: PodIdentity, version?: string): Labels;
  /** Labels of an object that belongs to a whole instance. */
  instanceLabels(instance: InstanceIdentity, version?: string): Labels;
  /** Labels that a workload, its Service, its disruption budget and its spread select pods by. Pods and claims have them. */
  selector(pods: PodIdentity): Labels;
  /** Labels of the pods in addition to those of the selector. */
  podLabels(pods: PodIdentity, version?: string): Labels;
  /** Labels of the pods of a Job for an instance. No `selector` matches them. */
  jobPodLabels(job: JobIdentity): Labels;
  /** Selects all pods of an instance, including those of its Jobs. */
  instancePods(instance: InstanceIdentity): k8s.LabelSelector;
  /** Selects the pods of the roles of an instance, without those of its Jobs. */
  rolePods(instance: InstanceIdentity): k8s.LabelSelector;

  /**
   * Labels of the claim templates of a StatefulSet, which are as immutable as its selector.
   *
   * @default - the labels of the selector
   */
  claimLabels?(pods: PodIdentity): Labels;
  /**
   * Order in which a StatefulSet starts and stops its pods, which is as immutable as its selector.
   *
   * @default 'Parallel'
   */
  podManagementPolicy?(pods: PodIdentity): 'OrderedReady' | 'Parallel';
  /**
   * The objects of another tool that the names and selectors belong to.
   *
   * @default - none: the objects are new
   * @internal
   */
  readonly live?: LiveObjects;
  /**
   * Mistakes in the values from which the scheme was created.
   *
   * @default - none
   * @internal
   */
  readonly mistakes?: readonly Mistake[];
}

/** The naming prop of a construct. */
export interface NamingProps {
  /**
   * Names, labels, selectors and claim templates of the objects. It cannot be changed later.
   *
   * @default - names that start with the name of the instance
   */
  readonly naming?: NamingScheme;
}

/** Reader of the naming prop. */
export const NAMING_READERS: PropReaders<NamingProps> = {
  naming: reader<NamingScheme>(
    (given) => hasMethod(given, 'workload') && hasMethod(given, 'selector'),
    () => "Write a NamingScheme, such as Naming.standard() or Naming.helmRelease({ release: 'search' }).",
  ),
};
