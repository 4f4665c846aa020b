import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Chart } from 'cdk8s';
import { InClusterPulsar } from '@org/milvus-k8s';
import { cluster, externalDependencies } from '../../../support/instances';
import { output, type Output } from '../../../support/synthesis';

const ZOOKEEPER = 'search-pulsar-zookeeper';
const BOOKKEEPER = 'search-pulsar-bookkeeper';
const BROKER = 'search-pulsar-broker';

const used = (chart: Chart) => {
  const messageQueue = new InClusterPulsar(chart, 'search');
  cluster(chart, { dependencies: externalDependencies(chart, 'bundle', { messageQueue }) });
};

/** Components of Pulsar and instances of Milvus that reach a part, with the ports they reach. */
function reaches(o: Output, part: string): [who: unknown, ports: unknown][] {
  return o.get('NetworkPolicy', part).spec.ingress.flatMap(({ from = [], ports }) =>
    from.map(({ podSelector }): [unknown, unknown] => {
      const labels = (podSelector as { matchLabels: Record<string, string> }).matchLabels;
      const who = labels['app.kubernetes.io/component'] ?? labels['app.kubernetes.io/name'];
      return [who, ports?.map(({ port }) => port) ?? 'all'];
    }),
  );
}

test('brokers are open to Milvus, bookies to brokers, the metadata store to both, and nothing else to anybody', () => {
  const o = output(used);
  expect(reaches(o, BROKER)).toEqual([
    ['broker', 'all'],
    ['milvus', [6650, 8080]],
  ]);
  expect(reaches(o, BOOKKEEPER)).toEqual([
    ['bookkeeper', 'all'],
    ['broker', [3181]],
  ]);
  expect(reaches(o, ZOOKEEPER)).toEqual([
    ['zookeeper', 'all'],
    ['bookkeeper', [2181]],
    ['broker', [2181]],
  ]);
});

test('Milvus is sent to a Service of all brokers that are ready', () => {
  const o = output(used);
  expect(o.config('milvus-proxy')).toMatchObject({
    'mq.type': 'pulsar',
    'pulsar.address': 'search-pulsar.search.svc',
    'pulsar.port': 6650,
    'pulsar.webport': 8080,
  });
  const { selector, ports } = o.get('Service', 'search-pulsar').spec;
  expect(selector).toEqual(o.workload(BROKER).spec.selector.matchLabels);
  expect(ports.map(({ port }) => port)).toEqual([6650, 8080]);
});

test.each([
  [1, ['1', '1', '1']],
  [3, ['2', '2', '2']],
  [4, ['3', '3', '2']],
  [7, ['3', '3', '2']],
])('with %d bookies a message lies on so many that one may be away', (members, quorums) => {
  const o = output((chart) => new InClusterPulsar(chart, 'search', { bookKeeper: { members } }));
  const lines = String(o.environment(BROKER, 'SETTINGS')).split('\n');
  const names = ['managedLedgerDefaultEnsembleSize', 'managedLedgerDefaultWriteQuorum', 'managedLedgerDefaultAckQuorum'];
  expect(names.map((name) => lines.find((line) => line.startsWith(`${name}=`))?.split('=')[1])).toEqual(quorums);
});

test('one pod alone writes the metadata of the cluster, and the others wait for it', () => {
  const o = output((chart) => new InClusterPulsar(chart, 'search'));
  const script = (part: string) => o.workload(part).spec.template.spec.initContainers?.[0]?.command?.[2] ?? '';
  expect(script(BROKER)).not.toContain('initialize-cluster-metadata');
  expect(script(BOOKKEEPER)).toMatch(
    /\[ "\$\{HOSTNAME##\*-\}" != 0 \] \|\| bin\/pulsar initialize-cluster-metadata \\\n +--cluster search /,
  );
  expect(script(ZOOKEEPER)).toBe('');
});

test('a setting of ours takes the place of the one of the image', () => {
  const o = output((chart) => new InClusterPulsar(chart, 'search'));
  const directory = mkdtempSync(join(tmpdir(), 'pulsar-'));
  const [source, target] = [join(directory, 'image.conf'), join(directory, 'bookkeeper.conf')];
  writeFileSync(source, 'nettyMaxFrameSizeBytes=5253120\n# bookieId=\nadvertisedAddress=\njournalSyncData=true');
  const lines = o.container(BOOKKEEPER).command?.[2]?.split('\n').slice(0, -1) ?? [];
  const script = lines.join('\n').replace('/pulsar/conf/bookkeeper.conf', source);
  const { status, stderr } = spawnSync('bash', ['-c', script], {
    encoding: 'utf8',
    env: { ...process.env, PULSAR_BOOKKEEPER_CONF: target, SETTINGS: String(o.environment(BOOKKEEPER, 'SETTINGS')) },
  });
  expect([status, stderr]).toEqual([0, '']);
  const written = readFileSync(target, 'utf8').split('\n');
  expect(written.filter((line) => line.startsWith('nettyMaxFrameSizeBytes='))).toEqual(['nettyMaxFrameSizeBytes=104867840']);
  expect(written.filter((line) => line.startsWith('advertisedAddress='))).toEqual([
    'advertisedAddress=$(POD_NAME).search-pulsar-bookkeeper-headless.search.svc',
  ]);
  expect(written).toEqual(expect.arrayContaining(['# bookieId=', 'journalSyncData=true']));
});

test('only what keeps something has disks', () => {
  const o = output((chart) => new InClusterPulsar(chart, 'search'));
  const claims = (part: string) => o.workload(part).spec.volumeClaimTemplates?.map(({ metadata }) => metadata?.name);
  expect([ZOOKEEPER, BOOKKEEPER, BROKER].map(claims)).toEqual([['data'], ['ledgers', 'journal'], undefined]);
  expect(o.workload(BROKER).spec).not.toHaveProperty('persistentVolumeClaimRetentionPolicy');
});
