import type { Chart } from 'cdk8s';
import { NetworkPolicyIpBlock } from 'cdk8s-plus-27';
import { MessageQueue, MilvusStandalone, type ClientServiceProps, type MilvusClusterProps } from '@org/milvus-k8s';
import { Egress, type EgressProps, type EgressRule } from '@org/milvus-k8s/namespace';
import { cluster, externalDependencies } from '../../support/instances';
import type { MistakeCase } from './mistake-case';

function service(
  mistake: string,
  rule: string,
  prop: keyof ClientServiceProps,
  wrong: ClientServiceProps,
  right: ClientServiceProps,
  says: readonly string[],
): MistakeCase {
  return {
    mistake,
    wrong: (chart) => new MilvusStandalone(chart, 'milvus', { service: wrong }),
    right: (chart) => new MilvusStandalone(chart, 'milvus', { service: right }),
    rule,
    path: 'test/milvus',
    prop: `service.${prop}`,
    says,
    // Who may reach it, and whether they need a password, is another matter.
    besides: ['MK-EXP-001', 'MK-EXP-002', 'MK-EXP-003', 'MK-EXP-004'],
  };
}

const loadBalancerOnly = (prop: 'loadBalancerClass' | 'loadBalancerIP' | 'sourceRanges', value: ClientServiceProps) =>
  service(`${prop} on a NodePort Service`, 'MK-NET-002', prop, { type: 'NodePort', ...value }, { type: 'LoadBalancer', ...value }, [
    'type NodePort',
    "type: 'LoadBalancer'",
  ]);

const sourceRanges = (mistake: string, ranges: readonly string[], says: readonly string[]) =>
  service(
    mistake,
    'MK-NET-003',
    'sourceRanges',
    { type: 'LoadBalancer', sourceRanges: ranges },
    { type: 'LoadBalancer', sourceRanges: ['10.0.0.0/8', 'fd00::/8'] },
    [...says, "'10.0.0.0/8'"],
  );

/** A mistake in `egress` of a cluster named `milvus`. */
function egress(rule: string, mistake: string, pair: EgressPair): MistakeCase {
  const { wrong, right, prop = 'egress', ...rest } = pair;
  const build = (make: EgressPair['wrong']): MistakeCase['wrong'] => {
    return (chart) => void cluster(chart, make(chart));
  };
  return { rule, mistake, path: 'test/milvus', prop, wrong: build(wrong), right: build(right), ...rest };
}

interface EgressPair extends Pick<MistakeCase, 'says' | 'besides'> {
  readonly wrong: (chart: Chart) => Partial<MilvusClusterProps>;
  readonly right: (chart: Chart) => Partial<MilvusClusterProps>;
  readonly prop?: string;
}

const network = (chart: Chart) => NetworkPolicyIpBlock.ipv4(chart, 'network', '203.0.113.0/24');
const onlyEgress = (make: (chart: Chart) => Egress) => (chart: Chart) => ({ egress: make(chart) });

/** A queue with these brokers, and a network behind every host. */
const withBrokers =
  (...brokers: readonly string[]) =>
  (chart: Chart) => ({
    dependencies: externalDependencies(chart, 'dependencies', { messageQueue: MessageQueue.kafka({ brokers }) }),
    egress: Egress.kubernetes({ hosts: { '*': [network(chart)] } }),
  });

/** Change data capture, with rules about its connections. */
const withCdc = (allow: EgressProps['allow'] = []) => ({ cdc: {}, egress: Egress.cilium({ allow }) });

const badRule = (mistake: string, prop: string, wrong: EgressRule, says: readonly string[]) =>
  egress('MK-NET-007', mistake, {
    prop: `egress.allow[0]${prop}`,
    wrong: onlyEgress(() => Egress.cilium({ allow: [wrong] })),
    right: onlyEgress(() => Egress.cilium({ allow: [{ hosts: ['api.example.com'], ports: [443], roles: ['proxy'] }] })),
    says,
  });

const EGRESS_MISTAKES: readonly MistakeCase[] = [
  egress('MK-NET-004', 'hosts in a NetworkPolicy of Kubernetes', {
    wrong: onlyEgress(() => Egress.kubernetes()),
    right: onlyEgress((chart) => Egress.kubernetes({ hosts: { '*.amazonaws.com': [network(chart)] } })),
    says: ['s3.eu-west-1.amazonaws.com (443)', 'sts.eu-west-1.amazonaws.com', 'NetworkPolicyIpBlock', 'Egress.cilium()'],
  }),
  egress('MK-NET-004', 'hosts in a NetworkPolicy that Cilium could admit', {
    wrong: onlyEgress((chart) => Egress.kubernetes({ hosts: { 's3.*.amazonaws.com': [network(chart)] } })),
    right: onlyEgress(() => Egress.cilium()),
    says: ['sts.amazonaws.com (443)'],
  }),
  egress('MK-NET-005', 'cdc without its peer', {
    wrong: () => withCdc([{ hosts: ['api.example.com'], ports: [443], roles: ['proxy'] }]),
    right: () => withCdc([{ hosts: ['milvus.other.example'], ports: [19530], roles: ['cdc'] }]),
    says: ["roles: ['cdc']"],
  }),
  egress('MK-NET-006', 'one broker of a Kafka outside', {
    wrong: withBrokers('10.0.0.5:9092'),
    right: withBrokers('10.0.0.5:9092', '10.0.0.6:9092', '10.0.0.7:9092'),
    says: ['admits 10.0.0.5, and no other address of the brokers'],
  }),
  badRule('a rule for nobody', '', { ports: [443] }, ['neither peers nor hosts']),
  badRule('a rule for all ports', '.ports', { hosts: ['api.example.com'], ports: [] }, ['is an empty list.']),
  badRule('a rule of no role', '.roles', { hosts: ['api.example.com'], ports: [443], roles: [] }, ['is an empty list.']),
  egress('MK-NET-008', 'an address instead of a host', {
    prop: 'egress.allow[0].hosts[0]',
    wrong: onlyEgress(() => Egress.cilium({ allow: [{ hosts: ['https://api.example.com/v1'], ports: [443] }] })),
    right: onlyEgress(() => Egress.cilium({ allow: [{ hosts: ['*.example.com'], ports: [443] }] })),
    says: ["'https://api.example.com/v1'"],
  }),
];

export const NETWORK_MISTAKES: readonly MistakeCase[] = [
  service('a Service port of 0', 'MK-NET-001', 'port', { port: 0 }, { port: 1 }, ['is 0.', '1 to 65535']),
  service('a Service port above the last one', 'MK-NET-001', 'port', { port: 65536 }, { port: 65535 }, ['is 65536.']),
  service('a fractional port', 'MK-NET-001', 'port', { port: 80.5 }, { port: 80 }, ['is 80.5.']),
  service('a node port on a ClusterIP Service', 'MK-NET-002', 'nodePort', { nodePort: 30530 }, { type: 'NodePort', nodePort: 30530 }, [
    "type: 'NodePort'",
  ]),
  loadBalancerOnly('loadBalancerClass', { loadBalancerClass: 'example.com/internal' }),
  loadBalancerOnly('loadBalancerIP', { loadBalancerIP: '10.0.0.9' }),
  loadBalancerOnly('sourceRanges', { sourceRanges: ['10.0.0.0/8'] }),
  sourceRanges('an empty list of client networks', [], ['is an empty list.']),
  sourceRanges('a client network that is none', ['everyone'], ["'everyone'"]),
  ...EGRESS_MISTAKES,
];
