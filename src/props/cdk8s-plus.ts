import type { k8s } from 'cdk8s-plus-27';
import type { IConstruct } from 'constructs';

/**
 * What is read from objects of cdk8s-plus, of this line or a newer one. Each line in an app has its own
 * classes, which TypeScript tells apart by their private members. The data in them is the same.
 */

/** An amount of CPU, such as `Cpu.units(4)`. */
export interface CpuAmount {
  readonly amount: string;
}

/** Request and limit of CPU, such as `{ request: Cpu.units(2), limit: Cpu.units(4) }`. */
export interface CpuAmounts {
  /**
   * What the pod asks for.
   *
   * @default - the default of the role
   */
  readonly request?: CpuAmount;
  /**
   * What the pod may use.
   *
   * @default - the default of the role
   */
  readonly limit?: CpuAmount;
}

/** The value of an environment variable, such as `EnvValue.fromValue('UTC')`. */
export interface VariableValue {
  /**
   * The value itself.
   *
   * @default - it is read from elsewhere
   */
  // cdk8s-plus types both fields as `any`.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly value?: any;
  /**
   * Where the value is read.
   *
   * @default - it is given
   */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly valueFrom?: any;
}

/** A selector by labels. */
export interface SelectorOfLabels {
  isEmpty(): boolean;
  /** How cdk8s-plus' own NetworkPolicy reads a selector. */
  _toKube(): k8s.LabelSelector;
}

/** Who may connect: pods, namespaces, an IP block or a workload of cdk8s-plus. */
export interface NetworkPeer extends IConstruct {
  toNetworkPolicyPeerConfig(): NetworkPeerConfig;
}

/** What a peer comes to. */
export interface NetworkPeerConfig {
  readonly ipBlock?: { readonly cidr: string; readonly except?: string[] | undefined } | undefined;
  readonly podSelector?:
    | {
        readonly labelSelector: SelectorOfLabels;
        readonly namespaces?: { readonly labelSelector?: SelectorOfLabels | undefined; readonly names?: string[] | undefined } | undefined;
      }
    | undefined;
}

/** A value of cdk8s-plus that knows its form in Kubernetes' API: a `Volume`, a `Container`, a `Metric`. */
export interface KubernetesForm<T> {
  _toKube(): T;
}

/** Whether a value is one of cdk8s-plus, and not in Kubernetes' form already. */
export function isConvertible<T>(value: T | KubernetesForm<T>): value is KubernetesForm<T> {
  return typeof (value as Partial<KubernetesForm<T>>)._toKube === 'function';
}

/** A value in Kubernetes' form. */
export function toKubernetes<T>(value: T | KubernetesForm<T>): T {
  return isConvertible(value) ? value._toKube() : value;
}
