import { Duration, Size, type Chart } from 'cdk8s';
import { Namespaces } from 'cdk8s-plus-27';
import {
  InClusterPulsar,
  InClusterPulsarStandalone,
  type InClusterPulsarProps,
  type InClusterPulsarStandaloneProps,
  type PulsarBookKeeperProps,
  type PulsarBrokerOverrides,
  type PulsarBrokerProps,
  type PulsarZooKeeperProps,
} from '@org/milvus-k8s';
import { ServiceCertificates, type PulsarTokens } from '@org/milvus-k8s/security';
import { cluster, externalDependencies, secret } from '../../../support/instances';
import { output, type Output } from '../../../support/synthesis';
import { testEachProp } from '../../../support/each-prop';
import { monitoring, namingCase, overrideCases, serviceCases } from '../service-cases';

const ZOOKEEPER = 'search-pulsar-zookeeper';
const BOOKKEEPER = 'search-pulsar-bookkeeper';
const BROKER = 'search-pulsar-broker';
const PARTS = [ZOOKEEPER, BOOKKEEPER, BROKER];

const settings = (o: Output, workload: string) => String(o.environment(workload, 'SETTINGS')).split('\n');

const tokens = (chart: Chart): PulsarTokens => ({
  key: { secret: secret(chart, 'key') },
  broker: { secret: secret(chart, 'broker-token') },
  milvus: { secret: secret(chart, 'milvus-token') },
});

/** Cases of a part, without those that all parts share. */
function partCases(workload: string) {
  const { image: _i, imageRegistry: _r, imagePullSecrets: _s, clients: _c, ...cases } = serviceCases(workload);
  return cases;
}

testEachProp<InClusterPulsarProps>('InClusterPulsarProps', (chart, props) => new InClusterPulsar(chart, 'search', props), {
  naming: namingCase('rel-search-pulsar-broker'),
  name: {
    value: () => 'vectors',
    shows: (o) => {
      expect(o.workload('vectors-pulsar-broker').spec.serviceName).toBe('vectors-pulsar-broker-headless');
      expect(o.get('Service', 'vectors-pulsar').spec.type).toBe('ClusterIP');
    },
  },
  retention: {
    value: () => ({ time: Duration.days(3), size: Size.gibibytes(2) }),
    shows: (o) =>
      expect(settings(o, BROKER)).toEqual(expect.arrayContaining(['defaultRetentionTimeInMinutes=4320', 'defaultRetentionSizeInMB=2048'])),
  },
  zooKeeper: { value: () => ({ members: 1 }), shows: (o) => expect(o.workload(ZOOKEEPER).spec.replicas).toBe(1) },
  bookKeeper: { value: () => ({ members: 5 }), shows: (o) => expect(o.workload(BOOKKEEPER).spec.replicas).toBe(5) },
  broker: { value: () => ({ members: 3 }), shows: (o) => expect(o.workload(BROKER).spec.replicas).toBe(3) },
  tokens: {
    beside: { tls: ServiceCertificates.certManager({ issuer: 'bank' }) },
    value: tokens,
    shows: (o) => expect(settings(o, BROKER)).toContain('authenticationEnabled=true'),
  },
  tls: {
    value: () => ServiceCertificates.certManager({ issuer: 'bank' }),
    shows: (o) => expect(settings(o, BROKER)).toEqual(expect.arrayContaining(['brokerServicePort=', 'brokerServicePortTls=6651'])),
  },
  image: {
    value: () => 'example.com/pulsar:1',
    shows: (o) => expect(imagesOf(o)).toEqual(Array(5).fill('example.com/pulsar:1')),
  },
  imageRegistry: {
    value: () => 'registry.bank.example/mirror',
    shows: (o) => expect(imagesOf(o)).toEqual(Array(5).fill('registry.bank.example/mirror/apachepulsar/pulsar:3.0.7')),
  },
  imagePullSecrets: {
    value: (chart) => [secret(chart, 'registry')],
    shows: (o) => {
      for (const part of PARTS) expect(o.workload(part).spec.template.spec.imagePullSecrets).toEqual([{ name: 'registry' }]);
    },
  },
  clients: {
    value: (chart) => [Namespaces.select(chart, 'clients', { names: ['backup'] })],
    shows: (o) => {
      const open = PARTS.filter((part) => JSON.stringify(o.get('NetworkPolicy', part).spec.ingress).includes('"backup"'));
      expect(open).toEqual([BROKER]);
    },
  },
  monitoring: {
    value: (chart) => [Namespaces.select(chart, 'monitoring', { names: ['prometheus'] })],
    shows: (o) => {
      monitoring(ZOOKEEPER, 8000).shows(o);
      monitoring(BOOKKEEPER, 8000).shows(o);
      monitoring(BROKER, 8080).shows(o);
    },
  },
});

testEachProp<PulsarZooKeeperProps>('PulsarZooKeeperProps', (chart, zooKeeper) => new InClusterPulsar(chart, 'search', { zooKeeper }), {
  ...partCases(ZOOKEEPER),
  members: {
    value: () => 1,
    shows: (o) => {
      expect(o.workload(ZOOKEEPER).spec.replicas).toBe(1);
      expect(settings(o, ZOOKEEPER).filter((line) => line.startsWith('server.'))).toEqual([]);
    },
  },
});

testEachProp<PulsarBookKeeperProps>('PulsarBookKeeperProps', (chart, bookKeeper) => new InClusterPulsar(chart, 'search', { bookKeeper }), {
  ...partCases(BOOKKEEPER),
  members: {
    value: () => 4,
    shows: (o) => {
      expect(o.workload(BOOKKEEPER).spec.replicas).toBe(4);
      expect(settings(o, BROKER)).toEqual(expect.arrayContaining(['managedLedgerDefaultWriteQuorum=3', 'managedLedgerDefaultAckQuorum=2']));
    },
  },
  journal: {
    value: () => ({ size: Size.gibibytes(7), storageClassName: 'nvme' }),
    shows: (o) => {
      const [ledgers, journal] = o.workload(BOOKKEEPER).spec.volumeClaimTemplates ?? [];
      expect(journal).toMatchObject({
        metadata: { name: 'journal' },
        spec: { storageClassName: 'nvme', resources: { requests: { storage: '7Gi' } } },
      });
      expect(ledgers?.spec).not.toHaveProperty('storageClassName');
    },
  },
});

const { storage: _, ...brokerCases } = partCases(BROKER);

testEachProp<PulsarBrokerProps>('PulsarBrokerProps', (chart, broker) => new InClusterPulsar(chart, 'search', { broker }), {
  ...brokerCases,
  members: { value: () => 1, shows: (o) => expect(o.workload(BROKER).spec.replicas).toBe(1) },
});

testEachProp<PulsarBrokerOverrides>(
  'PulsarBrokerOverrides',
  (chart, overrides) => new InClusterPulsar(chart, 'search', { broker: { overrides } }),
  {
    ...overrideCases(BROKER),
    service: {
      value: () => (spec) => ({ ...spec, sessionAffinity: 'ClientIP' }),
      shows: (o) => expect(o.get('Service', 'search-pulsar').spec).toHaveProperty('sessionAffinity', 'ClientIP'),
    },
  },
);

// One process alone is never spread, and has no budget.
const { spread: _spread, topologyKeys: _keys, unhealthyPodEvictionPolicy: _policy, ...cases } = serviceCases('search-pulsar');

testEachProp<InClusterPulsarStandaloneProps>(
  'InClusterPulsarStandaloneProps',
  (chart, props) => new InClusterPulsarStandalone(chart, 'search', props),
  {
    ...cases,
    retention: {
      value: () => ({ time: Duration.days(3), size: Size.gibibytes(2) }),
      shows: (o) =>
        expect(settings(o, 'search-pulsar')).toEqual(
          expect.arrayContaining(['defaultRetentionTimeInMinutes=4320', 'defaultRetentionSizeInMB=2048']),
        ),
    },
    naming: namingCase('rel-search-pulsar'),
    monitoring: monitoring('search-pulsar', 8080),
    name: {
      value: () => 'vectors',
      shows: (o) => expect(o.workload('vectors-pulsar').spec.serviceName).toBe('vectors-pulsar-headless'),
    },
    tokens: {
      beside: { tls: ServiceCertificates.certManager({ issuer: 'bank' }) },
      value: tokens,
      shows: (o) => expect(settings(o, 'search-pulsar')).toContain('authenticationEnabled=true'),
    },
    tls: {
      value: () => ServiceCertificates.certManager({ issuer: 'bank' }),
      shows: (o) => expect(settings(o, 'search-pulsar')).toContain('brokerServicePortTls=6651'),
    },
  },
);

/** Images of all containers and init containers. */
function imagesOf(o: Output): unknown[] {
  return PARTS.flatMap((part) => {
    const { initContainers = [], containers } = o.workload(part).spec.template.spec;
    return [...initContainers, ...containers].map(({ image }) => image);
  });
}

test('Milvus is sent to the address that a Pulsar in one process advertises', () => {
  const objects = output((chart) => {
    const messageQueue = new InClusterPulsarStandalone(chart, 'search');
    cluster(chart, { dependencies: externalDependencies(chart, 'bundle', { messageQueue }) });
  });
  const host = 'search-pulsar-0.search-pulsar-headless.search.svc';
  expect(objects.config('milvus-proxy')).toMatchObject({
    'mq.type': 'pulsar',
    'pulsar.address': host,
    'pulsar.port': 6650,
    'pulsar.webport': 8080,
  });
  expect(objects.container('search-pulsar').command?.[2]).toContain('--advertised-address "${HOSTNAME}.search-pulsar-headless.search.svc"');
});
