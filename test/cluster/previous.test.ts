import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Chart, Size, Yaml } from 'cdk8s';
import { InClusterEtcd, MessageQueue, type MilvusClusterProps } from '@org/milvus-k8s';
import { cluster, externalDependencies } from '../support/instances';
import { findingsOf, newChart, output } from '../support/synthesis';

const deployed = (props: Partial<MilvusClusterProps> = {}) => output((chart) => cluster(chart, props)).objects;

function findings(previous: readonly unknown[], build: (chart: Chart) => Partial<MilvusClusterProps> = () => ({}), chart = newChart()) {
  cluster(chart, { ...build(chart), previous });
  return findingsOf(chart).map(({ rule, prop }) => `${rule.id} ${prop}`);
}

test('the parsed YAML of the last synth is compared', () => {
  const directory = mkdtempSync(join(tmpdir(), 'previous-'));
  try {
    const app = new App();
    cluster(new Chart(app, 'test', { namespace: 'search' }));
    writeFileSync(join(directory, 'search.k8s.yaml'), app.synthYaml());
    const previous = Yaml.load(join(directory, 'search.k8s.yaml')) as unknown[];
    expect(findings(previous)).toEqual([]);
    expect(findings(previous, () => ({ bucketRootPath: 'vectors' }))).toEqual(['MK-PRV-001 bucketRootPath']);
  } finally {
    rmSync(directory, { recursive: true });
  }
});

test('a list as kubectl prints it is compared too', () => {
  const list = [{ apiVersion: 'v1', kind: 'List', items: deployed() }];
  expect(findings(list, () => ({ etcdRootPath: 'other' }))).toEqual(['MK-PRV-001 etcdRootPath']);
});

test('another message queue is refused', () => {
  const toKafka = (chart: Chart) => ({
    dependencies: externalDependencies(chart, 'deps', { messageQueue: MessageQueue.kafka({ brokers: ['kafka:9092'] }) }),
  });
  expect(findings(deployed(), toKafka)).toEqual(['MK-PRV-001 dependencies']);
});

test('the record of an instance of the same name in another namespace does not count', () => {
  const elsewhere = new Chart(new App({ outdir: 'must-not-be-written' }), 'test', { namespace: 'lab' });
  expect(findings(deployed(), () => ({ etcdRootPath: 'other' }), elsewhere)).toEqual(['MK-PRV-002 previous']);
});

describe('disks of a service that two clusters use', () => {
  const build = (chart: Chart, gibibytes: number, previous: readonly unknown[]) => {
    const etcd = new InClusterEtcd(chart, 'etcd', { storage: { size: Size.gibibytes(gibibytes) } });
    const dependencies = externalDependencies(chart, 'deps', { metaStore: etcd });
    cluster(chart, { dependencies, previous }, 'one');
    cluster(chart, { dependencies, previous }, 'two');
  };
  const disks = () => output((chart) => build(chart, 1024, [])).objects;

  test('are a finding once when they grow', () => {
    const chart = newChart();
    build(chart, 2048, disks());
    expect(findingsOf(chart).map(({ rule, path, prop }) => `${rule.id} ${path} ${prop}`)).toEqual(['MK-PRV-004 test/etcd storage.size']);
  });

  test.each(['1Ti', '1099511627776', '1099511627.776k'])('are none when the same size is spelt %s', (size) => {
    const chart = newChart();
    build(chart, 1024, JSON.parse(JSON.stringify(disks()).replaceAll('"1024Gi"', `"${size}"`)) as unknown[]);
    expect(findingsOf(chart)).toEqual([]);
  });

  test('are not compared with those of a StatefulSet in another namespace', () => {
    const chart = newChart();
    const elsewhere = disks().map((object) =>
      object.kind === 'StatefulSet' ? { ...object, metadata: { ...object.metadata, namespace: 'lab' } } : object,
    );
    build(chart, 2048, elsewhere);
    expect(findingsOf(chart)).toEqual([]);
  });
});

test('nothing deployed, and documents that are no objects, are taken as they are', () => {
  expect(findings([])).toEqual([]);
  expect(findings([null, 'text', 5])).toEqual([]);
  expect(findings([{ kind: 'ConfigMap' }])).toEqual(['MK-PRV-002 previous']);
});

test('what is compared changes no byte of the output', () => {
  const before = deployed();
  expect(deployed({ previous: before })).toEqual(before);
});
