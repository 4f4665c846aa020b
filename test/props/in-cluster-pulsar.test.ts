import { InClusterPulsar, type InClusterPulsarProps } from '@org/milvus-k8s';
import { cluster, externalDependencies } from '../support/instances';
import { output } from '../support/synthesis';
import { testEachProp } from './each-prop';
import { monitoring, serviceCases } from './service-cases';

// One process alone is never spread, and has no budget.
const { spread: _spread, topologyKeys: _keys, unhealthyPodEvictionPolicy: _policy, ...cases } = serviceCases('search-pulsar');

testEachProp<InClusterPulsarProps>('InClusterPulsarProps', (chart, props) => new InClusterPulsar(chart, 'search', props), {
  ...cases,
  monitoring: monitoring('search-pulsar', 8080),
  name: {
    value: () => 'vectors',
    shows: (o) => expect(o.workload('vectors-pulsar').spec.serviceName).toBe('vectors-pulsar-headless'),
  },
});

test('Milvus is sent to the address that Pulsar advertises', () => {
  const objects = output((chart) => {
    cluster(chart, { dependencies: externalDependencies(chart, 'bundle', { messageQueue: new InClusterPulsar(chart, 'search') }) });
  });
  const host = 'search-pulsar-0.search-pulsar-headless.search.svc';
  expect(objects.config('milvus-proxy')).toMatchObject({ 'mq.type': 'pulsar', 'pulsar.address': host, 'pulsar.port': 6650 });
  expect(objects.container('search-pulsar').command?.[2]).toContain('--advertised-address "${HOSTNAME}.search-pulsar-headless.search.svc"');
});
