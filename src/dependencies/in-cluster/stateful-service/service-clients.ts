import type { k8s } from 'cdk8s-plus-27';
import type { ConsumerSpec } from '../../../model';
import type { DependencyContext } from '../../dependency';
import { selectorLabels, type PodIdentity } from '../../../naming';
import { ingressFrom, ingressPolicySpec } from '../../../network';
import { consumerPeer, workloadPeer } from './consumer-peer';
import type { StatefulServiceOptions } from './stateful-service-options';
import { present } from '../../../props';

/** Who uses a service, and therefore who may connect to it. */
export class ServiceClients {
  private readonly peers = new Map<string, k8s.NetworkPolicyPeer>();
  private readonly instances = new Map<string, ConsumerSpec>();

  constructor(
    private readonly identity: PodIdentity,
    private readonly namespace: string | undefined,
  ) {}

  /** Every Milvus that uses the service, through another one or itself. */
  public get consumers(): ConsumerSpec[] {
    return [...this.instances.values()];
  }

  /** Lets the pods of a workload in, in the namespace of the service unless told otherwise. */
  public admitWorkload(identity: PodIdentity, namespace = this.namespace): void {
    this.let(workloadPeer(identity, namespace, this.namespace));
  }

  /** Lets the pods of a Milvus in, or those of a service that works for it. */
  public admit(context: DependencyContext): void {
    this.let(consumerPeer(context, this.namespace));
    if (context.pods === undefined) this.serve(context);
  }

  /** Notes a Milvus that uses the service through another one, and does not connect to it. */
  public serve({ consumer, namespace }: DependencyContext): void {
    const { path } = consumer.node;
    this.instances.set(path, { path, ...present({ namespace }) });
  }

  /** Members talk to each other on all ports; who uses the service and whom the user names reach the client ports alone. */
  public policySpec({ clientPorts, metricsPorts = [], props }: StatefulServiceOptions): k8s.NetworkPolicySpec {
    const matchLabels = selectorLabels(this.identity);
    return ingressPolicySpec({ matchLabels }, [
      { from: [{ podSelector: { matchLabels } }] },
      ...(this.peers.size > 0 ? [{ ports: clientPorts, from: [...this.peers.values()] }] : []),
      ...ingressFrom(props.clients ?? [], clientPorts),
      ...ingressFrom(props.monitoring ?? [], metricsPorts),
    ]);
  }

  private let(peer: k8s.NetworkPolicyPeer): void {
    this.peers.set(JSON.stringify(peer), peer);
  }
}
