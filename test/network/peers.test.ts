import { Chart, Testing } from 'cdk8s';
import { LabelSelector, Namespaces, NetworkPolicyIpBlock, Pods } from 'cdk8s-plus-27';
import { networkPolicyPeers } from '../../src/network';

const chart = () => new Chart(Testing.app(), 'test', { namespace: 'search' });

// `_toKube` is marked internal in cdk8s-plus-27, which this library takes in a range of releases.
test('LabelSelector._toKube of the installed cdk8s-plus-27 gives the selector of Kubernetes', () => {
  const selector = LabelSelector.of({ labels: { app: 'search' } }) as unknown as { _toKube?: () => unknown };
  expect(selector._toKube?.()).toMatchObject({ matchLabels: { app: 'search' } });
});

test('a release of cdk8s-plus-27 without it is named, and not a function that is undefined', () => {
  const pods = Pods.select(chart(), 'pods', { labels: { app: 'search' } });
  const { podSelector } = pods.toNetworkPolicyPeerConfig();
  Object.defineProperty(podSelector?.labelSelector, '_toKube', { value: undefined });
  jest.spyOn(pods, 'toNetworkPolicyPeerConfig').mockReturnValue({ ...(podSelector ? { podSelector } : {}) });
  expect(() => networkPolicyPeers(pods)).toThrow('The installed cdk8s-plus has no LabelSelector._toKube');
});

test('each kind of peer becomes what Kubernetes knows', () => {
  const scope = chart();
  expect(networkPolicyPeers(NetworkPolicyIpBlock.ipv4(scope, 'network', '10.0.0.0/8'))).toEqual([{ ipBlock: { cidr: '10.0.0.0/8' } }]);
  expect(networkPolicyPeers(Namespaces.select(scope, 'team', { names: ['search'] }))).toMatchObject([
    { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'search' } } },
  ]);
});
