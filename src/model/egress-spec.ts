import type { k8s } from 'cdk8s-plus-27';
import type { RoleName } from '../version';

/** Connections that pods open to a service. */
export interface ConnectionSpec {
  /**
   * TCP ports.
   *
   * @default - all ports, with every protocol
   */
  readonly ports?: readonly number[];
  /**
   * Pods and networks.
   *
   * @default - none
   */
  readonly peers?: readonly k8s.NetworkPolicyPeer[];
  /**
   * Host names; a `*` stands for any text.
   *
   * @default - none
   */
  readonly hosts?: readonly string[];
}

/** A place outside of an instance that its pods connect to. */
export interface DestinationSpec {
  /** The service or the prop behind it, such as `objectStorage` or `egress.allow[0]`. */
  readonly purpose: string;
  /** TCP ports. */
  readonly ports: readonly number[];
  /** Pods and networks. */
  readonly peers: readonly k8s.NetworkPolicyPeer[];
  /** Host names whose addresses only DNS knows; a `*` stands for any text. */
  readonly hosts: readonly string[];
}

/** A destination of an instance. */
export interface InstanceDestinationSpec extends DestinationSpec {
  /** Roles that connect. */
  readonly roles: readonly RoleName[];
}

/** The servers that resolve names. */
export interface DnsSpec {
  readonly peers: readonly k8s.NetworkPolicyPeer[];
  /** Port, with TCP and with UDP. */
  readonly port: number;
}

/** How the connections that pods of an instance open are limited. */
export interface EgressSpec {
  /** Kind of the policies. Only Cilium's name hosts. */
  readonly policies: 'kubernetes' | 'cilium';
  readonly dns: DnsSpec;
  readonly destinations: readonly InstanceDestinationSpec[];
}
