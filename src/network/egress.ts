import type { Mistake } from '../findings';
import type { ConnectionSpec, DnsSpec } from '../model';
import {
  inside,
  instanceOf,
  listOf,
  mapOf,
  number,
  oneOf,
  peers,
  present,
  propsOf,
  string,
  withMistakes,
  type NetworkPeer,
} from '../props';
import { ROLES, type RoleName } from '../version';
import { NAMESPACE_NAME, networkPolicyPeers } from './peers';
import { checkPort } from './ports';
import { EGRESS_RULE, HOST_PATTERN } from './rules';

/** Connections that pods of Milvus may open in addition to those that the library knows. */
export interface EgressRule {
  /**
   * Pods, namespaces and addresses.
   *
   * @default - only `hosts`
   */
  readonly peers?: readonly NetworkPeer[];
  /**
   * Host names, such as `api.openai.com`; a `*` stands for any text.
   *
   * @default - only `peers`
   */
  readonly hosts?: readonly string[];
  /** TCP ports of the peers. For pods behind a Service, the ports of the pods. */
  readonly ports: readonly number[];
  /**
   * Roles that connect, such as `['cdc']`.
   *
   * @default - all roles
   */
  readonly roles?: readonly RoleName[];
}

/** Props of `Egress`. */
export interface EgressProps {
  /**
   * Networks or pods behind host names that the library knows, such as those of a bucket or of a cloud's token service. A `*` in a name
   * stands for any text. With an entry, a NetworkPolicy can admit the host.
   *
   * @default - no host has known addresses
   */
  readonly hosts?: Readonly<Record<string, readonly NetworkPeer[]>>;
  /**
   * More connections.
   *
   * @default - none
   */
  readonly allow?: readonly EgressRule[];
  /**
   * Servers that resolve names.
   *
   * @default - the pods with the label `k8s-app: kube-dns` or `k8s-app: node-local-dns` in `kube-system`, and 169.254.20.10, the address
   * of NodeLocal DNS
   */
  readonly dns?: readonly NetworkPeer[];
  /**
   * Port of these servers; of the pods, if a Service is in front of them. OpenShift has 5353.
   *
   * @default 53
   */
  readonly dnsPort?: number;
}

const ROLE_NAMES = Object.fromEntries(Object.keys(ROLES).map((role) => [role, true])) as Readonly<Record<RoleName, true>>;

const propsReader = propsOf<EgressProps>(
  {
    hosts: mapOf(peers),
    allow: listOf(
      propsOf<EgressRule>(
        { peers, hosts: listOf(string), ports: listOf(number), roles: listOf(oneOf<RoleName>(ROLE_NAMES)) },
        { ports: 'Write the TCP ports, such as ports: [443].' },
      ),
    ),
    dns: peers,
    dnsPort: number,
  },
  {},
);

/** Source: Kubernetes documentation, "Using NodeLocal DNSCache in Kubernetes clusters": 169.254.20.10. */
const CLUSTER_DNS: DnsSpec = {
  peers: [
    {
      namespaceSelector: { matchLabels: { [NAMESPACE_NAME]: 'kube-system' } },
      podSelector: { matchExpressions: [{ key: 'k8s-app', operator: 'In', values: ['kube-dns', 'node-local-dns'] }] },
    },
    { ipBlock: { cidr: '169.254.20.10/32' } },
  ],
  port: 53,
};

/** A connection with all of its parts. */
export type ResolvedConnection = Pick<ConnectionSpec, 'ports'> & Required<Omit<ConnectionSpec, 'ports'>>;

/** An allowed connection, with the roles that open it. */
export interface AllowedConnection extends Required<ConnectionSpec> {
  readonly roles: readonly RoleName[] | undefined;
}

/**
 * Limits of the connections that the pods of a Milvus open.
 *
 * A NetworkPolicy of Kubernetes names pods and addresses, but no hosts. A CiliumNetworkPolicy names hosts, and needs Cilium.
 *
 * @example
 * Egress.kubernetes({ hosts: { '*.amazonaws.com': [NetworkPolicyIpBlock.ipv4(this, 'endpoints', '10.20.0.0/24')] } })
 * @example
 * Egress.cilium({ allow: [{ hosts: ['api.openai.com'], ports: [443], roles: ['proxy', 'dataNode'] }] })
 */
export class Egress {
  /** NetworkPolicies of Kubernetes. A host name without an entry in `hosts` is a finding. */
  public static kubernetes(props: EgressProps = {}): Egress {
    return new Egress('kubernetes', props);
  }

  /**
   * A CiliumNetworkPolicy for the pods that connect to host names, next to NetworkPolicies for the others. Cilium learns the addresses of a
   * host from the answers of DNS, which its policy therefore inspects.
   */
  public static cilium(props: EgressProps = {}): Egress {
    return new Egress('cilium', props);
  }

  /** The mistakes in the props. @internal */
  public readonly mistakes: readonly Mistake[];
  /** @internal */
  public readonly dns: DnsSpec;
  /** @internal */
  public readonly allowed: readonly AllowedConnection[];
  private readonly hosts: EgressProps['hosts'];

  private constructor(
    /** Kind of the policies. */
    public readonly policies: 'kubernetes' | 'cilium',
    given: EgressProps,
  ) {
    const { value: props = {}, mistakes } = propsReader.read(given);
    const { dns, dnsPort = CLUSTER_DNS.port, allow = [], hosts = {} } = props;
    this.mistakes = [...mistakes, ...checkProps(props)];
    this.hosts = hosts;
    this.dns = { peers: dns && dns.length > 0 ? dns.flatMap(networkPolicyPeers) : CLUSTER_DNS.peers, port: dnsPort };
    const usable = allow.filter((rule, index) => checkRule(rule, index).length === 0);
    this.allowed = usable.map(({ peers: to = [], hosts: names = [], ports, roles }) => ({
      ports,
      peers: to.flatMap(networkPolicyPeers),
      hosts: names,
      roles,
    }));
  }

  /** The pods and networks behind hosts as far as they are known, and the other hosts. @internal */
  public resolve({ ports, peers: known = [], hosts = [] }: ConnectionSpec): ResolvedConnection {
    const behind = (host: string) => Object.entries(this.hosts ?? {}).flatMap(([name, to]) => (matchesHost(name, host) ? to : []));
    const answers = hosts.map((host) => ({ host, to: behind(host) }));
    return {
      ...present({ ports }),
      peers: [...known, ...answers.flatMap(({ to }) => to.flatMap(networkPolicyPeers))],
      hosts: answers.flatMap(({ host, to }) => (to.length === 0 && !isBelow(host, answers) ? [host] : [])),
    };
  }
}

/** Reader of `egress`. */
export const egressReader = withMistakes(instanceOf<Egress>(Egress, 'Egress.kubernetes(), or Egress.cilium()'));

const PATTERN = /^[a-z0-9*_-]+(\.[a-z0-9*_-]+)*$/i;

function checkProps({ hosts = {}, allow = [], dnsPort, dns }: EgressProps): Mistake[] {
  const names = Object.keys(hosts).filter((host) => !PATTERN.test(host));
  const empty = Object.entries(hosts).flatMap(([host, to]) => (to.length === 0 ? [host] : []));
  return [
    ...names.map((host) => wrongHost(host, `hosts['${host}']`)),
    ...empty.map((host) => ({ rule: EGRESS_RULE, prop: `hosts['${host}']`, problem: 'is an empty list.', fix: EGRESS_RULE.fix })),
    ...allow.flatMap(checkRule),
    ...checkPort('dnsPort', dnsPort),
    ...(dns?.length === 0
      ? [{ rule: EGRESS_RULE, prop: 'dns', problem: 'is an empty list.', fix: 'Write the servers, or leave it out.' }]
      : []),
  ];
}

function checkRule({ peers: to = [], hosts = [], ports, roles }: EgressRule, index: number): Mistake[] {
  const mistake = (prop: string, problem: string): Mistake => ({ rule: EGRESS_RULE, ...present({ prop }), problem, fix: EGRESS_RULE.fix });
  const mistakes: Mistake[] = [
    ...(to.length === 0 && hosts.length === 0 ? [mistake('', 'has neither peers nor hosts.')] : []),
    ...(ports.length === 0 ? [mistake('ports', 'is an empty list.')] : []),
    ...(roles?.length === 0 ? [mistake('roles', 'is an empty list.')] : []),
    ...ports.flatMap((port, at) => checkPort(`ports[${at}]`, port)),
    ...hosts.flatMap((host, at) => (PATTERN.test(host) ? [] : [wrongHost(host, `hosts[${at}]`)])),
  ];
  return mistakes.map((each) => inside(`allow[${index}]`, each));
}

function wrongHost(host: string, prop: string): Mistake {
  return { rule: HOST_PATTERN, prop, problem: `'${host}' is not a host name.`, fix: HOST_PATTERN.fix };
}

/** Whether a host, such as that of a bucket, is below one with known addresses, which are its own addresses, too. */
function isBelow(host: string, answers: readonly { readonly host: string; readonly to: readonly unknown[] }[]): boolean {
  return answers.some(({ host: above, to }) => to.length > 0 && host.endsWith(`.${above}`));
}

/** Whether a name with `*` for any text matches a host, or another pattern. */
function matchesHost(name: string, host: string): boolean {
  const expression = name.replaceAll('.', '\\.').replaceAll('*', '.*');
  return new RegExp(`^${expression}$`, 'i').test(host);
}
