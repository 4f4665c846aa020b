import type { EgressSpec, InstanceDestinationSpec, InstanceModel } from '../model';
import { rolesNamed } from '../model/read-model';
import type { ModelRule } from './model-rule';

/** Destinations of an instance in a slot of its dependencies. */
function destinationsOf(instance: InstanceModel, purpose: string): readonly InstanceDestinationSpec[] {
  return (instance.egress?.destinations ?? []).filter((destination) => destination.purpose === purpose);
}

/** Hosts that the policies do not admit, each with the ports of the connections. */
function closedHosts({ policies, destinations }: EgressSpec): Map<string, Set<number>> {
  const closed = new Map<string, Set<number>>();
  if (policies === 'cilium') return closed;
  for (const { hosts, ports } of destinations) {
    for (const host of hosts) closed.set(host, new Set([...(closed.get(host) ?? []), ...ports]));
  }
  return closed;
}

const HOST_IN_POLICY: ModelRule = {
  id: 'MK-NET-004',
  title: 'host name that a NetworkPolicy cannot admit',
  severity: 'error',
  reason: 'A NetworkPolicy names pods and addresses, so the pods cannot connect to a host whose addresses are unknown.',
  source: 'Kubernetes API, NetworkPolicyPeer; Cilium documentation, DNS based policies',
  fix: 'Give the addresses of the host in hosts of Egress.kubernetes, or use Egress.cilium.',
  check: (instance, report) => {
    const closed = instance.egress && closedHosts(instance.egress);
    const [first] = closed?.keys() ?? [];
    if (closed === undefined || first === undefined) return;
    const hosts = [...closed].map(([host, ports]) => `${host} (${[...ports].join(', ')})`).join(', ');
    const fix =
      `Give the networks of each: Egress.kubernetes({ hosts: { '${first}': [NetworkPolicyIpBlock.ipv4(this, 'network', '…')] } }); ` +
      'or use Egress.cilium(), which needs Cilium.';
    report(instance, 'egress', `does not admit ${hosts}.`, fix);
  },
};

const CDC_PEER: ModelRule = {
  id: 'MK-NET-005',
  title: 'change data capture without a way to the other cluster',
  severity: 'error',
  reason: 'The cdc role connects to the proxies of the other Milvus, whose address is in etcd, and not in the configuration.',
  source: 'Milvus source, `internal/cdc`; Milvus documentation, Milvus CDC',
  fix: "Add the peer: egress allow: [{ peers: […], ports: [19530], roles: ['cdc'] }].",
  check: (instance, report) => {
    const { egress } = instance;
    if (egress === undefined || rolesNamed(instance, 'cdc').length === 0) return;
    const isAllowed = egress.destinations.some(({ purpose, roles }) => purpose.startsWith('egress.allow') && roles.includes('cdc'));
    if (!isAllowed) report(instance, 'egress', 'admits no connection of the role cdc to another Milvus.');
  },
};

/** Services whose clients learn the addresses of the members from the service. */
const LEARNED_MEMBERS: Readonly<Record<string, string>> = { kafka: 'brokers', tikv: 'stores' };

const LEARNED_ADDRESSES: ModelRule = {
  id: 'MK-NET-006',
  title: 'members of a service that egress may not admit',
  severity: 'warning',
  reason: 'A client of Kafka or TiKV connects to the address that each member advertises, and the policy knows only the given ones.',
  source: 'Apache Kafka documentation, advertised.listeners; TiKV documentation, server.advertise-addr',
  fix: 'Add the networks of all members to allow of egress, or suppress this finding if the given addresses are all.',
  check: (instance, report) => {
    for (const { slot, service, addresses } of instance.dependencies) {
      const members = LEARNED_MEMBERS[service];
      const outside = addresses.filter(({ isInApp, protocol }) => isInApp !== true && protocol === service);
      if (members === undefined || outside.length !== 1) continue;
      const places = destinationsOf(instance, slot).filter(({ hosts, peers }) => hosts.length > 0 || peers.some(isOneAddress));
      if (places.length === 0) continue;
      const [address] = outside;
      report(instance, 'egress', `admits ${address?.host}, and no other address of the ${members} of ${slot}.`);
    }
  },
};

function isOneAddress({ ipBlock }: InstanceDestinationSpec['peers'][number]): boolean {
  return ipBlock !== undefined && /\/(32|128)$/.test(ipBlock.cidr);
}

export const NETWORK_RULES: readonly ModelRule[] = [HOST_IN_POLICY, CDC_PEER, LEARNED_ADDRESSES];
