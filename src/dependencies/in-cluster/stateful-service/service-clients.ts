import type { k8s } from 'cdk8s-plus-27';
import type { ConsumerSpec } from '../../../model';
import type { DependencyContext } from '../../dependency';
import type { Labels } from '../../../naming';
import { allowRules, ingressPolicySpec } from '../../../network';
import { podPeer } from './consumer-peer';
import type { StatefulServiceOptions } from './stateful-service-options';
import { present } from '../../../props';

/** Who uses a service, and therefore who may connect to it. */
export class ServiceClients {
  private readonly admitted = new Map<string, k8s.NetworkPolicyPeer>();
  private readonly instances = new Map<string, ConsumerSpec>();

  /** @param namespace that of the service */
  constructor(private readonly namespace: string | undefined) {}

  /** The pods of those who use the service. */
  public get peers(): readonly k8s.NetworkPolicyPeer[] {
    return [...this.admitted.values()];
  }

  /** Every Milvus that uses the service, through another one or itself. */
  public get consumers(): ConsumerSpec[] {
    return [...this.instances.values()];
  }

  /** Admits pods, by default in the namespace of the service. */
  public admitPods(matchLabels: Labels, namespace = this.namespace): void {
    this.admitPeer(podPeer({ matchLabels }, namespace, this.namespace));
  }

  /** Lets the pods of a Milvus in, or those of a service that works for it. */
  public admit(context: DependencyContext): void {
    const { pods, namespace, viaService = false } = context;
    this.admitPeer(podPeer(pods, namespace, this.namespace));
    if (!viaService) this.serve(context);
  }

  /** Notes a Milvus that uses the service through another one, and does not connect to it. */
  public serve({ consumer, namespace }: DependencyContext): void {
    const { path } = consumer.node;
    this.instances.set(path, { path, ...present({ namespace }) });
  }

  /** Members talk to each other on all ports; who uses the service and whom the user names reach the client ports alone. */
  public policySpec(matchLabels: Labels, { clientPorts, metricsPorts = [], props }: StatefulServiceOptions): k8s.NetworkPolicySpec {
    return ingressPolicySpec({ matchLabels }, [
      { from: [{ podSelector: { matchLabels } }] },
      ...(this.peers.length > 0 ? [{ ports: clientPorts, from: this.peers }] : []),
      ...allowRules(props.clients ?? [], clientPorts),
      ...allowRules(props.monitoring ?? [], metricsPorts),
    ]);
  }

  private admitPeer(peer: k8s.NetworkPolicyPeer): void {
    this.admitted.set(JSON.stringify(peer), peer);
  }
}
