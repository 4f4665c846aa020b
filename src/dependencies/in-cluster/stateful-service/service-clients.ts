import type { k8s } from 'cdk8s-plus-27';
import type { ConsumerSpec } from '../../../model';
import type { DependencyContext } from '../../dependency';
import type { Labels } from '../../../naming';
import { allowRules, ingressPolicySpec } from '../../../network';
import { podPeer } from './consumer-peer';
import type { StatefulServiceOptions } from './stateful-service-options';
import { present } from '../../../props';

/** Clients of a service, which its network policy admits. */
export class ServiceClients {
  private readonly admitted = new Map<string, k8s.NetworkPolicyPeer>();
  private readonly callers: (() => readonly k8s.NetworkPolicyPeer[])[] = [];
  private readonly scrapers: k8s.NetworkPolicyPeer[] = [];
  private readonly instances = new Map<string, ConsumerSpec>();

  /** @param namespace namespace of the service */
  constructor(private readonly namespace: string | undefined) {}

  /** Pods that use the service. */
  public get peers(): readonly k8s.NetworkPolicyPeer[] {
    return [...this.admitted.values(), ...this.callers.flatMap((peers) => peers())];
  }

  /** Every Milvus that uses the service, directly or through another service. */
  public get consumers(): ConsumerSpec[] {
    return [...this.instances.values()];
  }

  /** Admits pods, by default in the namespace of the service. */
  public admitPods(matchLabels: Labels, namespace = this.namespace): void {
    this.admitPeer(podPeer({ matchLabels }, namespace, this.namespace));
  }

  /** Admits the pods of a Milvus, or of a service that works for it. */
  public admit(context: DependencyContext): void {
    const { pods, namespace, viaService = false } = context;
    this.admitPeer(podPeer(pods, namespace, this.namespace));
    if (!viaService) this.serve(context);
  }

  /** Admits peers that are known when the app is sealed. */
  public admitCallers(peers: () => readonly k8s.NetworkPolicyPeer[]): void {
    this.callers.push(peers);
  }

  /** Admits peers that read metrics. */
  public admitScrapers(peers: readonly k8s.NetworkPolicyPeer[]): void {
    this.scrapers.push(...peers);
  }

  /** Records a Milvus that uses the service through another one and does not connect to it. */
  public serve({ consumer, namespace }: Pick<DependencyContext, 'consumer' | 'namespace'>): void {
    const { path } = consumer.node;
    this.instances.set(path, { path, ...present({ namespace }) });
  }

  /**
   * NetworkPolicy of the members. They can connect to each other on all ports, unless they are independent; users of the service and the
   * user's peers only to the client ports.
   */
  public policySpec(
    matchLabels: Labels,
    { clientPorts, metricsPorts = [], props, isIndependent }: StatefulServiceOptions,
  ): k8s.NetworkPolicySpec {
    return ingressPolicySpec({ matchLabels }, [
      ...(isIndependent ? [] : [{ from: [{ podSelector: { matchLabels } }] }]),
      ...(this.peers.length > 0 ? [{ ports: clientPorts, from: this.peers }] : []),
      ...allowRules(props.clients ?? [], clientPorts),
      ...allowRules(props.monitoring ?? [], metricsPorts),
      ...(this.scrapers.length > 0 && metricsPorts.length > 0 ? [{ ports: metricsPorts, from: this.scrapers }] : []),
    ]);
  }

  private admitPeer(peer: k8s.NetworkPolicyPeer): void {
    this.admitted.set(JSON.stringify(peer), peer);
  }
}
