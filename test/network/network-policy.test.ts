import { App, Chart } from 'cdk8s';
import { NetworkPolicyIpBlock, Namespaces } from 'cdk8s-plus-27';
import { allowRules, ingressPolicySpec, noIngressPolicySpec } from '../../src/network/network-policy';

const PODS = { matchLabels: { app: 'milvus' } };

test('a policy opens the ports that are named to the peers that are named', () => {
  const from = [{ podSelector: PODS }];
  expect(ingressPolicySpec(PODS, [{ ports: [19530], from }])).toEqual({
    podSelector: PODS,
    policyTypes: ['Ingress'],
    ingress: [{ from, ports: [{ protocol: 'TCP', port: expect.objectContaining({ value: 19530 }) }] }],
  });
});

test('without peers everybody may come, and without ports to all of them', () => {
  expect(ingressPolicySpec(PODS, [{ ports: [1] }, {}]).ingress).toEqual([{ ports: [expect.anything()] }, {}]);
});

test('a policy without ingress lets nobody in', () => {
  expect(noIngressPolicySpec(PODS)).toEqual({ podSelector: PODS, policyTypes: ['Ingress'] });
});

test('an empty list of peers, or of ports, is no rule: it would mean all of them', () => {
  const chart = new Chart(new App({ outdir: 'must-not-be-written' }), 'test');
  const office = NetworkPolicyIpBlock.ipv4(chart, 'office', '10.0.0.0/8', ['10.1.0.0/16']);
  const monitoring = Namespaces.select(chart, 'monitoring', { names: ['monitoring'] });
  expect([...allowRules([], [9091]), ...allowRules([office], [])]).toEqual([]);
  expect(allowRules([office, monitoring], [9091])).toEqual([
    {
      ports: [9091],
      from: [
        { ipBlock: { cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] } },
        { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'monitoring' } } },
      ],
    },
  ]);
});
