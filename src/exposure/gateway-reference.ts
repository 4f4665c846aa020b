import type { Duration } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-27';
import type { Report } from '../findings';
import { ILLEGAL_NAME } from '../naming/rules';
import { checkNamespace, isObjectName } from '../naming';
import { checkPort, networkPolicyPeers } from '../network';
import { boolean, durationAmount, number, peers, propsOf, string, wholeSeconds, type NetworkPeer } from '../props';
import { implementationReader, type GatewayImplementation } from './gateway-implementation';

/** An existing Gateway that routes attach to, and one listener of it. */
export interface GatewayReference {
  /** Name of the Gateway. */
  readonly name: string;
  /**
   * Namespace of the Gateway. Its listener must allow routes from the namespace of the chart (`allowedRoutes`).
   *
   * @default - the namespace of the chart
   */
  readonly namespace?: string;
  /**
   * Name of the listener.
   *
   * @default - every listener that allows the hostnames
   */
  readonly sectionName?: string;
  /**
   * Port of the listener, as clients connect to it.
   *
   * @default 443
   */
  readonly port?: number;
  /**
   * Whether the listener terminates TLS.
   *
   * @default true
   */
  readonly tls?: boolean;
  /**
   * The product behind the Gateway.
   *
   * @default - unknown: the library cannot tell its timeout, and you name its pods in `pods`
   */
  readonly implementation?: GatewayImplementation;
  /**
   * The pods or addresses that connect to Milvus. The NetworkPolicy of a Milvus with `clients` admits them.
   *
   * @default - the data plane of `implementation`, as the product labels it
   */
  readonly pods?: readonly NetworkPeer[];
  /**
   * The limit of the time of one request that you configured in the product. Zero means none.
   *
   * @default - the default of the product
   */
  readonly requestTimeout?: Duration;
  /**
   * Whether you configured the product to show Milvus a client certificate, for `common.security.tlsMode: 2`.
   *
   * @default false
   */
  readonly clientCertificate?: boolean;
}

export const gatewayReader = propsOf<GatewayReference>(
  {
    name: string,
    namespace: string,
    sectionName: string,
    port: number,
    tls: boolean,
    implementation: implementationReader,
    pods: peers,
    requestTimeout: durationAmount,
    clientCertificate: boolean,
  },
  { name: "Write the name of the Gateway, such as name: 'public'." },
);

/** Checks the names, the port and the timeout. */
export function checkGateway({ name, namespace, sectionName, port, requestTimeout }: GatewayReference, report: Report): void {
  const names = { 'gateway.name': name, 'gateway.sectionName': sectionName };
  for (const [prop, value] of Object.entries(names)) {
    if (value === undefined || isObjectName(value)) continue;
    const fix = "Write the name in the cluster: lower-case letters, digits, '-' and '.', such as 'public'.";
    report(prop, { rule: ILLEGAL_NAME, problem: `'${value}' is not an object name.`, fix });
  }
  const elsewhere = namespace === undefined ? [] : checkNamespace(namespace);
  for (const mistake of elsewhere)
    report('gateway.namespace', { ...mistake, fix: "Write the namespace of the Gateway, such as 'gateways'." });
  for (const mistake of checkPort('gateway.port', port)) report('', mistake);
  wholeSeconds(requestTimeout, { prop: 'gateway.requestTimeout', fallback: undefined }, report);
}

/** The peers that connect to Milvus; empty if they are unknown. */
export function gatewayPeers({ name, pods, implementation }: GatewayReference, namespace: string | undefined): k8s.NetworkPolicyPeer[] {
  if (pods !== undefined) return pods.flatMap(networkPolicyPeers);
  const peer = implementation?.facts.peers;
  return peer === undefined || namespace === undefined ? [] : [peer(name, namespace)];
}
