import { k8s } from 'cdk8s-plus-27';
import type { ManifestProps } from '../emit';
import type { Labels } from '../naming';
import { noIngressPolicySpec, withEgress, type OutgoingConnections } from '../network';

/** Props of the NetworkPolicy of a Job. */
export interface JobNetworkPolicyProps extends Pick<ManifestProps<k8s.NetworkPolicySpec>, 'name' | 'labels' | 'annotations'> {
  /** Labels of the pods of the Job. */
  readonly selector: Labels;
  /**
   * Connections that the pods open. Called when the object is rendered.
   *
   * @default - to everything
   */
  readonly egress?: () => OutgoingConnections | undefined;
}

/** The NetworkPolicy of a Job: no peer can connect to its pods, which only call others. */
export function jobNetworkPolicy({ selector, egress, ...props }: JobNetworkPolicyProps): ManifestProps<k8s.NetworkPolicySpec> {
  return {
    ...props,
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    content: () => {
      const policy = noIngressPolicySpec({ matchLabels: selector });
      const outgoing = egress?.();
      return outgoing ? withEgress(policy, outgoing) : policy;
    },
    toJson: k8s.toJson_NetworkPolicySpec,
  };
}
