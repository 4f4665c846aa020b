import type { Mistake } from '../../findings';
import { readProps, instanceOf, withMistakes, type Reader } from '../../props';
import {
  ACK_TYPE,
  AKS_TYPE,
  AWS_NLB_TYPE,
  GKE_TYPE,
  METAL_LB_TYPE,
  type AckLoadBalancerProps,
  type AksLoadBalancerProps,
  type AwsNlbProps,
  type GkeLoadBalancerProps,
  type MetalLbProps,
} from './load-balancer-props';
import { ack, aks, awsNlb, gke, metalLb } from './platforms';
import type { LoadBalancerPreset } from './preset';

/**
 * The load balancer of a platform, as the class and the annotations of the client Service that it needs.
 *
 * It is internal unless you write `reach: 'internet'`.
 *
 * @example
 * LoadBalancer.awsNlb({ tls: { certificateArns: ['arn:aws:acm:eu-west-1:111122223333:certificate/milvus'] } })
 * @example
 * LoadBalancer.gke({ globalAccess: true })
 */
export class LoadBalancer {
  /** A Network Load Balancer of the AWS Load Balancer Controller. */
  public static awsNlb(props: AwsNlbProps = {}): LoadBalancer {
    const read = readProps(props, AWS_NLB_TYPE, {});
    return new LoadBalancer(awsNlb(read.props), read.mistakes);
  }

  /** A passthrough Network Load Balancer of Google GKE. */
  public static gke(props: GkeLoadBalancerProps = {}): LoadBalancer {
    const read = readProps(props, GKE_TYPE, {});
    return new LoadBalancer(gke(read.props), read.mistakes);
  }

  /** A Standard Load Balancer of Azure AKS. */
  public static aks(props: AksLoadBalancerProps = {}): LoadBalancer {
    const read = readProps(props, AKS_TYPE, {});
    return new LoadBalancer(aks(read.props), read.mistakes);
  }

  /** A Network Load Balancer of Alibaba Cloud ACK. */
  public static ack(props: AckLoadBalancerProps): LoadBalancer {
    const read = readProps(props, ACK_TYPE, { zones: () => ({ first: 'stand-in', second: 'stand-in' }) });
    return new LoadBalancer(ack(read.props), read.mistakes);
  }

  /** An address that MetalLB announces. Its networks are not known: list those of clients in `sourceRanges`. */
  public static metalLb(props: MetalLbProps = {}): LoadBalancer {
    const read = readProps(props, METAL_LB_TYPE, {});
    return new LoadBalancer(metalLb(read.props), read.mistakes);
  }

  /** Mistakes in the props. @internal */
  public readonly mistakes: readonly Mistake[];

  private constructor(
    /** @internal */
    public readonly preset: LoadBalancerPreset,
    mistakes: readonly Mistake[],
  ) {
    this.mistakes = [...mistakes, ...preset.mistakes];
  }
}

/** Reads `loadBalancer`. */
export const loadBalancerReader: Reader<LoadBalancer> = withMistakes(
  instanceOf<LoadBalancer>(LoadBalancer, 'a preset, such as LoadBalancer.awsNlb()'),
);
