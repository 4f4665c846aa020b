import type { ISecret, k8s } from 'cdk8s-plus-27';

/** Where the pods of a service may run, and what they carry. */
export interface ServicePodProps {
  /**
   * More labels on the pods, and on those of the service's Jobs, such as the one by which a service mesh leaves a pod alone.
   *
   * @default - none
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * More annotations on the pods, and on those of the service's Jobs, which a sidecar of a service mesh would keep from
   * ending.
   *
   * @default - none
   */
  readonly annotations?: Readonly<Record<string, string>>;
  /**
   * Labels that a node must have.
   *
   * @default - any node
   */
  readonly nodeSelector?: Readonly<Record<string, string>>;
  /**
   * Taints that the pods tolerate.
   *
   * @default - none
   */
  readonly tolerations?: readonly k8s.Toleration[];
  /**
   * Affinity, beside the spread.
   *
   * @default - none
   */
  readonly affinity?: k8s.Affinity;
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

/** Where members run. */
export function memberPlacement({ affinity, priorityClassName, ...props }: ServicePodProps): Partial<k8s.PodSpec> {
  return {
    ...jobPlacement(props),
    ...(affinity === undefined ? {} : { affinity }),
    ...(priorityClassName === undefined ? {} : { priorityClassName }),
  };
}

/** Where a Job for the members runs: on the same nodes, but neither kept apart from them nor as important. */
export function jobPlacement(props: ServicePodProps): Partial<k8s.PodSpec> {
  const { nodeSelector, tolerations, runtimeClassName, schedulerName } = props;
  return {
    ...(nodeSelector ? { nodeSelector: { ...nodeSelector } } : {}),
    ...(tolerations ? { tolerations: [...tolerations] } : {}),
    ...(runtimeClassName === undefined ? {} : { runtimeClassName }),
    ...(schedulerName === undefined ? {} : { schedulerName }),
  };
}

/** Labels and annotations of a pod that is no member. What selects it comes before what a user adds. */
export function podMetadata(selector: Record<string, string>, { labels = {}, annotations = {} }: ServicePodProps): k8s.ObjectMeta {
  return { labels: { ...labels, ...selector }, ...(Object.keys(annotations).length > 0 ? { annotations: { ...annotations } } : {}) };
}

/** Registry credentials; none where there are none. */
export function pullSecrets(secrets: readonly ISecret[] = []): Pick<k8s.PodSpec, 'imagePullSecrets'> {
  return secrets.length > 0 ? { imagePullSecrets: secrets.map(({ name }) => ({ name })) } : {};
}
