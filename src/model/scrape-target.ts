import type { k8s } from 'cdk8s-plus-27';

/** Pods that serve metrics: those of a Milvus, or of a service next to it. */
export interface ScrapeTarget {
  /** Name of the workload, or of the Milvus. Names of monitors start with it. */
  readonly name: string;
  /** Software, such as `milvus` or `etcd`. */
  readonly component: string;
  /** Namespace of the pods; `undefined` if the chart has no namespace. */
  readonly namespace: string | undefined;
  /** Selector of the pods. */
  readonly pods: k8s.LabelSelector;
  /** Name of the port. */
  readonly port: string;
  readonly portNumber: number;
  /** Path of the metrics. */
  readonly path: string;
  /** Admits peers to the metrics port, before the app is sealed. */
  admit(peers: readonly k8s.NetworkPolicyPeer[]): void;
  /** Adds annotations to the pods, before the app is sealed. */
  annotate(annotations: Readonly<Record<string, string>>): void;
}
