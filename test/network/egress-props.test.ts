import type { Chart } from 'cdk8s';
import { NetworkPolicyIpBlock } from 'cdk8s-plus-27';
import { Egress, type EgressProps, type EgressRule } from '@org/milvus-k8s/namespace';
import { testEachProp } from '../support/each-prop';
import { cluster } from '../support/instances';
import { policiesOf, policyPods } from '../support/policy-pods';
import type { Output } from '../support/synthesis';

const network = (chart: Chart) => NetworkPolicyIpBlock.ipv4(chart, 'network', '10.9.0.0/24');
const ADDRESS = { ip: '10.9.0.1' };

/** Components that reach the network on a port. */
function callers(output: Output, port: number): string[] {
  const policies = policiesOf(output);
  return policyPods(output).flatMap((from) => (policies.allow({ from, to: ADDRESS, port }) ? [from.component] : []));
}

const milvus = (chart: Chart, props: EgressProps) => {
  const known = NetworkPolicyIpBlock.ipv4(chart, 'known', '203.0.113.0/24');
  cluster(chart, { egress: Egress.kubernetes({ hosts: { '*': [known] }, ...props }) });
};

testEachProp<EgressProps>('EgressProps', milvus, {
  hosts: { value: (chart) => ({ '*.amazonaws.com': [network(chart)] }), shows: (o) => expect(callers(o, 443)).toContain('querynode') },
  allow: {
    value: (chart) => [{ peers: [network(chart)], ports: [8443] }],
    shows: (o) => expect(callers(o, 8443)).toContain('querynode'),
  },
  dns: { value: (chart) => [network(chart)], shows: (o) => expect(callers(o, 53)).toContain('querynode') },
  dnsPort: {
    value: () => 5353,
    shows: (o) => expect(JSON.stringify(o.get('NetworkPolicy', 'milvus-proxy-egress').spec)).toContain('{"port":5353,"protocol":"UDP"}'),
  },
});

testEachProp<EgressRule>(
  'EgressRule',
  (chart, rule) => {
    const allow = [{ hosts: ['api.example.com'], ...rule }];
    cluster(chart, { egress: Egress.cilium({ allow }) });
  },
  {
    peers: { value: (chart) => [network(chart)], shows: (o) => expect(callers(o, 443)).toContain('querynode') },
    hosts: {
      value: () => ['models.example.com'],
      shows: (o) => expect(JSON.stringify(o.custom('CiliumNetworkPolicy', 'milvus-proxy-egress').spec)).toContain('models.example.com'),
    },
    ports: {
      value: () => [8443],
      shows: (o) => expect(JSON.stringify(o.custom('CiliumNetworkPolicy', 'milvus-proxy-egress').spec)).toContain('"8443"'),
    },
    roles: {
      value: () => ['proxy'],
      shows: (o) =>
        expect(JSON.stringify(o.custom('CiliumNetworkPolicy', 'milvus-querynode-egress').spec)).not.toContain('api.example.com'),
    },
  },
  () => ({ ports: [443] }),
);
