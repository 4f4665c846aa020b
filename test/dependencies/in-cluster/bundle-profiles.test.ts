import { InCluster, InClusterDependencies, MilvusCluster, MilvusRules, type InClusterDependenciesProps } from '@org/milvus-k8s';
import { secret } from '../../support/instances';
import { newChart, synth } from '../../support/synthesis';

function bundle(props: InClusterDependenciesProps, highlyAvailable = false) {
  const chart = newChart();
  const objectStorage = InCluster.minio({ credentials: { secret: secret(chart, 'minio') } });
  const dependencies = new InClusterDependencies(chart, 'deps', { objectStorage, ...props });
  new MilvusCluster(chart, 'milvus', { dependencies, ...(highlyAvailable ? { profile: 'highly-available' as const } : {}) });
  return {
    chart,
    ids: () =>
      MilvusRules.of(chart)
        .findings()
        .map(({ rule }) => rule.id),
  };
}

describe.each([
  ['woodpecker in the processes', undefined],
  ['Pulsar', InCluster.pulsar()],
  ['Kafka', InCluster.kafka()],
] as const)('highly available services with %s', (_name, messageQueue) => {
  const { chart, ids } = bundle({ profile: 'highly-available', ...(messageQueue ? { messageQueue } : {}) }, true);
  const services = synth(chart).all('StatefulSet');

  test('never have two members on one host', () => {
    expect(services.length).toBeGreaterThan(1);
    for (const { spec } of services) {
      const onHosts = spec.template.spec.topologySpreadConstraints?.find(({ topologyKey }) => topologyKey === 'kubernetes.io/hostname');
      expect(onHosts?.whenUnsatisfiable).toBe('DoNotSchedule');
    }
  });

  test('are what a highly available Milvus asks for', () => {
    expect(ids()).not.toContain('MK-SVC-022');
  });
});

test('single members of a bundle for tests are no finding, and those of another one are', () => {
  expect(bundle({ profile: 'development' }).ids()).not.toContain('MK-SVC-011');
  expect(bundle({ metaStore: InCluster.etcd({ members: 1 }) }).ids()).toContain('MK-SVC-011');
});

test('a part of a Pulsar that the user sizes keeps the rest of the profile', () => {
  const { chart } = bundle({ profile: 'development', messageQueue: InCluster.pulsar({ broker: { members: 2 } }) });
  const o = synth(chart);
  expect(o.workload('deps-pulsar-broker').spec.replicas).toBe(2);
  expect(o.container('deps-pulsar-broker').resources?.limits?.['memory']).toBe('2Gi');
  expect(o.workload('deps-pulsar-bookkeeper').spec.replicas).toBe(1);
});
