import { Chart, Cron } from 'cdk8s';
import { Namespaces, NetworkPolicyIpBlock } from 'cdk8s-plus-27';
import {
  InCluster,
  InClusterDependencies,
  MilvusStandalone,
  QueryNodeGroup,
  type CoordinatorTopology,
  type InClusterDependenciesProps,
} from '@org/milvus-k8s';
import { Egress } from '@org/milvus-k8s/namespace';
import { LINES, RELEASES, STREAMING_LINES, cluster, secret, type Line } from '../../support/instances';
import { policiesOf, policyPods } from '../../support/policy-pods';
import { newChart, synthAll, type Output } from '../../support/synthesis';
import { nextPatch } from '../../fuzz/apps/app-recipe';
import { neededConnections, openConnections, openFrom, type PolicyScene } from './expected-connections';

interface Setup {
  readonly line: Line;
  readonly coordinators?: CoordinatorTopology;
  readonly queue?: InClusterDependenciesProps['messageQueue'];
  readonly isElsewhere?: boolean;
}

const REST_PORT = 8080;

/** The proxies of another Milvus, to which cdc sends. */
const PEER = '198.51.100.0/28';

/** A cluster with all that a cluster can have, and services with their Jobs. */
function everything(
  { line, coordinators = 'mixcoord', queue = InCluster.kafka(), isElsewhere = false }: Setup,
  hasEgress: boolean,
): Output {
  const chart = newChart();
  const home = isElsewhere ? new Chart(chart, 'services', { namespace: 'services' }) : chart;
  const dependencies = new InClusterDependencies(home, 'deps', {
    metaStore: InCluster.etcd({ defragmentation: { schedule: Cron.schedule({ hour: '3', minute: '0' }) } }),
    objectStorage: InCluster.minio({
      credentials: { secret: secret(home, 'minio') },
      milvusUser: { secret: secret(home, 'minio-user') },
    }),
    messageQueue: queue,
  });
  const peer = NetworkPolicyIpBlock.ipv4(chart, 'peer', PEER);
  const milvus = cluster(chart, {
    version: RELEASES[line],
    coordinators,
    dependencies,
    proxyCanary: { version: nextPatch(RELEASES[line]) },
    config: { 'proxy.http.port': REST_PORT },
    monitoring: [Namespaces.select(chart, 'monitoring', { names: ['monitoring'] })],
    ...(STREAMING_LINES.includes(line) ? { cdc: {} } : {}),
    ...(hasEgress ? { egress: Egress.kubernetes({ allow: [{ peers: [peer], ports: [19530], roles: ['cdc'] }] }) } : {}),
  });
  const group = line === '2.3' ? {} : { resourceGroup: 'hot' };
  new QueryNodeGroup(chart, 'hot', { cluster: milvus, ...group });
  return synthAll(chart);
}

const SETUPS: readonly (readonly [string, Setup])[] = [
  ...LINES.map((line) => [`${line} with Kafka`, { line }] as const),
  ...LINES.filter((line) => !STREAMING_LINES.includes(line)).map(
    (line) =>
      [
        `${line} with separate coordinators, and services in another namespace`,
        { line, coordinators: 'separate', isElsewhere: true },
      ] as const,
  ),
  ['2.5 with Pulsar', { line: '2.5', queue: InCluster.pulsar() }],
  ['2.6 with the small Pulsar in another namespace', { line: '2.6', queue: InCluster.pulsarStandalone(), isElsewhere: true }],
  ['3.0 with a woodpecker service', { line: '3.0', queue: InCluster.woodpecker() }],
];

const scene = ({ line }: Setup, egress: boolean): PolicyScene => ({ lines: { milvus: line }, egress, restPorts: { milvus: REST_PORT } });

describe.each(SETUPS)('Milvus %s', (_name, setup) => {
  test('opens the connections that it needs, and no others, with egress', () => {
    const output = everything(setup, true);
    const open = openConnections(output, scene(setup, true));
    expect(open).toEqual(neededConnections(output, scene(setup, true)));
    expect(open.length).toBeGreaterThan(30);
  });

  test('admits its own pods on all ports, and its clients on theirs, without egress', () => {
    const output = everything(setup, false);
    expect(openConnections(output, scene(setup, false))).toEqual(neededConnections(output, scene(setup, false)));
  });

  test('admits Prometheus to the metrics of its roles, and strangers only to the ports of clients', () => {
    const output = everything(setup, true);
    const roles = policyPods(output).filter(({ isJob, labels }) => !isJob && labels['app.kubernetes.io/name'] === 'milvus');
    const places = (ports: readonly number[]) => roles.flatMap(({ name }) => ports.map((port) => `${name}:${port}`));
    const prometheus = openFrom(output, scene(setup, true), { namespace: 'monitoring', labels: { app: 'prometheus' } });
    expect(new Set(prometheus)).toEqual(new Set(places([REST_PORT, 9091, 19530])));
    for (const stranger of [{ namespace: 'search', labels: { app: 'shop' } }, { ip: '203.0.113.7' }]) {
      expect(new Set(openFrom(output, scene(setup, true), stranger))).toEqual(new Set(places([REST_PORT, 19530])));
    }
  });

  test('resolves names from every pod, and connects to no address outside but the peer of cdc', () => {
    const output = everything(setup, true);
    const policies = policiesOf(output);
    const dns = { namespace: 'kube-system', labels: { 'k8s-app': 'kube-dns' } };
    const nodeLocal = { ip: '169.254.20.10' };
    for (const from of policyPods(output)) {
      for (const to of [dns, nodeLocal]) {
        for (const protocol of ['UDP', 'TCP'] as const) expect(policies.allow({ from, to, port: 53, protocol })).toBe(true);
      }
      expect(policies.allow({ from, to: dns, port: 9153 })).toBe(false);
      for (const port of [443, 53, 80]) expect(policies.allow({ from, to: { ip: '203.0.113.7' }, port })).toBe(false);
      expect(policies.allow({ from, to: { ip: '169.254.169.254' }, port: 80 })).toBe(false);
      expect(policies.allow({ from, to: { ip: '198.51.100.9' }, port: 19530 })).toBe(from.component === 'cdc');
    }
  });
});

test('clients: [] closes the ports of clients for all but the pods of the instance', () => {
  const output = synthAll(new MilvusStandalone(newChart(), 'milvus', { clients: [] }).node.scope as Chart);
  const policies = policiesOf(output);
  const [standalone] = policyPods(output);
  if (!standalone) throw new Error('There is no standalone.');
  expect(policies.allow({ from: { namespace: 'search', labels: {} }, to: standalone, port: 19530 })).toBe(false);
});
