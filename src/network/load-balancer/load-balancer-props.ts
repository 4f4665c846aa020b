import type { Duration } from 'cdk8s';
import { boolean, durationAmount, listOf, mapOf, oneOf, propsOf, string, type PropsType } from '../../props';

/** TLS that an AWS Network Load Balancer terminates. */
export interface AwsNlbTlsProps {
  /** ARNs of certificates in AWS Certificate Manager. The first one is the default. */
  readonly certificateArns: readonly string[];
  /**
   * TLS policy, such as `ELBSecurityPolicy-TLS13-1-2-2021-06`.
   *
   * @default - the default of the controller
   */
  readonly policy?: string;
  /**
   * Whether the load balancer connects to Milvus with TLS. It does not verify the certificate.
   *
   * @default false
   */
  readonly reencrypt?: boolean;
}

/** Props of `LoadBalancer.awsNlb`. */
export interface AwsNlbProps {
  /**
   * Clients that can reach its address.
   *
   * @default 'internal'
   */
  readonly reach?: 'internal' | 'internet';
  /**
   * Where it sends connections: to the pods, or to the nodes.
   *
   * @default 'ip'
   */
  readonly targets?: 'ip' | 'instance';
  /**
   * Whether Milvus and its NetworkPolicy see the addresses of clients. If so, a pod cannot connect to Milvus through the load balancer when
   * both are on one node.
   *
   * @default true
   */
  readonly preserveClientIp?: boolean;
  /**
   * Terminates TLS.
   *
   * @default - passes on connections as they are
   */
  readonly tls?: AwsNlbTlsProps;
  /**
   * Time after which it forgets a connection without traffic: 60 to 6000 seconds. With `tls` it is 350 seconds.
   *
   * @default - 6000 seconds
   */
  readonly idleTimeout?: Duration;
  /**
   * Time for which the connections of a removed pod live on: up to 3600 seconds.
   *
   * @default - 300 seconds
   */
  readonly deregistrationDelay?: Duration;
  /**
   * Ids or names of the subnets.
   *
   * @default - found by their tags
   */
  readonly subnets?: readonly string[];
  /**
   * Ids or names of security groups.
   *
   * @default - one that the controller creates
   */
  readonly securityGroups?: readonly string[];
}

/** Props of `LoadBalancer.gke`. */
export interface GkeLoadBalancerProps {
  /**
   * Clients that can reach its address.
   *
   * @default 'internal'
   */
  readonly reach?: 'internal' | 'internet';
  /**
   * Whether clients in other regions of the network reach an internal load balancer.
   *
   * @default false
   */
  readonly globalAccess?: boolean;
  /**
   * Subnet of an internal load balancer.
   *
   * @default - the subnet of the nodes
   */
  readonly subnet?: string;
}

/** Props of `LoadBalancer.aks`. */
export interface AksLoadBalancerProps {
  /**
   * Clients that can reach its address.
   *
   * @default 'internal'
   */
  readonly reach?: 'internal' | 'internet';
  /**
   * Subnet of an internal load balancer.
   *
   * @default - the subnet of the nodes
   */
  readonly subnet?: string;
  /**
   * Time after which it forgets a connection without traffic: 4 to 100 minutes.
   *
   * @default - 30 minutes
   */
  readonly idleTimeout?: Duration;
  /**
   * Name of an existing public IP address, for clients of the internet.
   *
   * @default - a new one
   */
  readonly publicIpName?: string;
}

/** TLS that an Alibaba Cloud Network Load Balancer terminates. */
export interface AckTlsProps {
  /** Id of the certificate, such as `12345678-cn-hangzhou`. */
  readonly certificateId: string;
  /**
   * Id of the authority of client certificates.
   *
   * @default - clients need no certificate
   */
  readonly clientAuthorityId?: string;
  /**
   * TLS policy, such as `tls_cipher_policy_1_2`.
   *
   * @default - the default of the load balancer
   */
  readonly policy?: string;
}

/** Props of `LoadBalancer.ack`. */
export interface AckLoadBalancerProps {
  /** A switch in each of two or more zones: `{ 'cn-hangzhou-k': 'vsw-…', 'cn-hangzhou-j': 'vsw-…' }`. */
  readonly zones: Readonly<Record<string, string>>;
  /**
   * Clients that can reach its address.
   *
   * @default 'internal'
   */
  readonly reach?: 'internal' | 'internet';
  /**
   * Terminates TLS.
   *
   * @default - passes on connections as they are
   */
  readonly tls?: AckTlsProps;
  /**
   * Time after which it forgets a connection without traffic: 10 to 900 seconds.
   *
   * @default - 900 seconds
   */
  readonly idleTimeout?: Duration;
  /**
   * Ids of security groups.
   *
   * @default - none
   */
  readonly securityGroups?: readonly string[];
}

/** Props of `LoadBalancer.metalLb`. */
export interface MetalLbProps {
  /**
   * Pool of the address.
   *
   * @default - chosen by MetalLB
   */
  readonly addressPool?: string;
  /**
   * Addresses to request.
   *
   * @default - chosen by MetalLB
   */
  readonly addresses?: readonly string[];
  /**
   * Key of Services that share one address.
   *
   * @default - a separate address
   */
  readonly sharingKey?: string;
}

const reach = oneOf<'internal' | 'internet'>({ internal: true, internet: true });

export const AWS_NLB_TYPE: PropsType<AwsNlbProps> = {
  readers: {
    reach,
    targets: oneOf<Required<AwsNlbProps>['targets']>({ ip: true, instance: true }),
    preserveClientIp: boolean,
    tls: propsOf<AwsNlbTlsProps>(
      { certificateArns: listOf(string), policy: string, reencrypt: boolean },
      { certificateArns: "Write the ARNs, such as certificateArns: ['arn:aws:acm:eu-west-1:111122223333:certificate/…']." },
    ),
    idleTimeout: durationAmount,
    deregistrationDelay: durationAmount,
    subnets: listOf(string),
    securityGroups: listOf(string),
  },
  hints: {},
};

export const GKE_TYPE: PropsType<GkeLoadBalancerProps> = { readers: { reach, globalAccess: boolean, subnet: string }, hints: {} };

export const AKS_TYPE: PropsType<AksLoadBalancerProps> = {
  readers: { reach, subnet: string, idleTimeout: durationAmount, publicIpName: string },
  hints: {},
};

export const ACK_TYPE: PropsType<AckLoadBalancerProps> = {
  readers: {
    zones: mapOf(string),
    reach,
    tls: propsOf<AckTlsProps>(
      { certificateId: string, clientAuthorityId: string, policy: string },
      { certificateId: "Write the id of the certificate, such as certificateId: '12345678-cn-hangzhou'." },
    ),
    idleTimeout: durationAmount,
    securityGroups: listOf(string),
  },
  hints: { zones: "Write a switch in each of two zones: zones: { 'cn-hangzhou-k': 'vsw-…', 'cn-hangzhou-j': 'vsw-…' }." },
};

export const METAL_LB_TYPE: PropsType<MetalLbProps> = {
  readers: { addressPool: string, addresses: listOf(string), sharingKey: string },
  hints: {},
};
