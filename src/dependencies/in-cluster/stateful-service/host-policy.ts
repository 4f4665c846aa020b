import type { Construct } from 'constructs';
import { Manifest, type ManifestProps } from '../../../emit';
import type { Labels } from '../../../naming';
import { ciliumPolicy, type OutgoingConnections } from '../../../network';

/** Pods of a service, and the connections that they open. */
export interface ConnectingPods {
  /** Id of the construct of their policy. */
  readonly id: string;
  /** Name of their policy. */
  readonly name: string;
  readonly selector: Labels;
  readonly egress: () => OutgoingConnections | undefined;
}

/** Emits the policy of Cilium for the hosts that pods connect to, if there are any. */
export function emitHostPolicy(
  scope: Construct,
  pods: ConnectingPods,
  metadata: Pick<ManifestProps<object>, 'labels' | 'annotations'>,
): void {
  const outgoing = pods.egress();
  const hosts = outgoing && ciliumPolicy({ matchLabels: pods.selector }, outgoing);
  if (hosts) new Manifest(scope, pods.id, { ...hosts, name: pods.name, ...metadata });
}
