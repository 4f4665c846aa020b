import { join } from 'node:path';
import { App, Testing, Yaml, YamlOutputType } from 'cdk8s';
import { MilvusRules, MilvusVersion } from '@org/milvus-k8s';
import { quantityCpus, quantityGibibytes } from '../../src/model/quantity';
import { expectGolden } from '../../test/support/golden';
import { Output } from '../../test/support/synthesis';
import type { ObjectJson } from '../../test/support/manifest-json';
import { Delivery } from './delivery';
import { ENVIRONMENTS } from './environments';
import { Search } from './search';

const app = new App({ outdir: 'must-not-be-written', yamlOutputType: YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE });
new Delivery(app, 'argo-cd');
const outputs = new Map(app.charts.map((chart) => [chart.node.id, new Output(Testing.synth(chart) as ObjectJson[])]));
const outputOf = (name: string) => outputs.get(name) ?? new Output([]);

test.each(['development', 'test', 'production', 'argo-cd'])('environments: the YAML of %s is the one that was reviewed', (name) => {
  expectGolden(join(__dirname, `${name}.k8s.yaml`), Yaml.stringify(...outputOf(name).objects));
});

test('nothing is found', () => {
  expect(MilvusRules.of(app).findings()).toEqual([]);
});

test('production refuses what development may do, such as a single query node', () => {
  const build = (isCritical: boolean) => {
    const sizes = { queryNode: { replicas: 1 } };
    const chart = new Search(Testing.app(), 'production', { ...ENVIRONMENTS.production, sizes, isCritical });
    return () => void Testing.synth(chart);
  };
  expect(build(false)).not.toThrow();
  expect(build(true)).toThrow(/MK-ROL-017/);
});

test('production refuses a release that test does not run', () => {
  const later = new App({ outdir: 'must-not-be-written' });
  const original = ENVIRONMENTS.production.version;
  try {
    Object.assign(ENVIRONMENTS.production, { version: MilvusVersion.of('2.6.27') });
    new Delivery(later, 'argo-cd');
    expect(
      MilvusRules.of(later)
        .findings()
        .map(({ rule, path }) => `${rule.id} ${path}`),
    ).toContain('MK-ENV-001 production/milvus');
  } finally {
    Object.assign(ENVIRONMENTS.production, { version: original });
  }
});

test('each Application reads one folder, and its project allows one namespace', () => {
  const argo = outputOf('argo-cd');
  for (const name of Object.keys(ENVIRONMENTS)) {
    expect(argo.custom('Application', `search-${name}`).spec).toMatchObject({
      source: { path: `dist/${name}` },
      project: `search-${name}`,
    });
    const { destinations } = argo.custom('AppProject', `search-${name}`).spec as { destinations: { namespace: string }[] };
    expect(destinations.map(({ namespace }) => namespace)).toEqual([`search-${name}`]);
  }
});

/** Three nodes of 4 CPU and 16 GiB: what pods may use of them, without the daemons of a node. */
const NODES = { count: 3, cpus: 3.5, gibibytes: 12.3 };

test('test fits on three nodes of 4 CPU and 16 GiB', () => {
  const pods = outputOf('test')
    .workloads.flatMap(({ spec }) => {
      const requests = spec.template.spec.containers.map(({ resources }) => resources?.requests ?? {});
      const pod = {
        cpu: requests.reduce((sum, { cpu = 0 }) => sum + quantityCpus(String(cpu)), 0),
        memory: requests.reduce((sum, { memory = 0 }) => sum + quantityGibibytes(String(memory)), 0),
      };
      return Array.from({ length: spec.replicas ?? 1 }, () => pod);
    })
    .sort((a, b) => b.memory - a.memory || b.cpu - a.cpu);
  expect(pods.length).toBeGreaterThan(12);
  const nodes = Array.from({ length: NODES.count }, () => ({ cpu: NODES.cpus, memory: NODES.gibibytes }));
  // The scheduler prefers the emptiest node; the largest pods go first here.
  const left = pods.filter((pod) => {
    const node = [...nodes].sort((a, b) => b.memory - a.memory).find(({ cpu, memory }) => pod.cpu <= cpu && pod.memory <= memory);
    if (!node) return true;
    node.cpu -= pod.cpu;
    node.memory -= pod.memory;
    return false;
  });
  expect(left).toEqual([]);
});
