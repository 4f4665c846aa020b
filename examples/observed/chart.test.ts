import { join } from 'node:path';
import { Testing } from 'cdk8s';
import { yamlOf } from '../../test/support/example';
import { expectGolden } from '../../test/support/golden';
import { synth } from '../../test/support/synthesis';
import { Observed } from './chart';

interface PanelJson {
  readonly title: string;
  readonly links?: readonly { readonly url: string }[];
  readonly fieldConfig?: { readonly defaults: { readonly thresholds: { readonly steps: readonly { readonly value: number | null }[] } } };
}

const output = synth(new Observed(Testing.app(), 'observed'));
const overview = (): readonly PanelJson[] => {
  const { data } = output.get('ConfigMap', 'milvus-dashboards-overview') as unknown as { readonly data: Readonly<Record<string, string>> };
  return (JSON.parse(data['observed-search-milvus-dashboards-overview.json'] ?? '{}') as { readonly panels: readonly PanelJson[] }).panels;
};
const searches = () => overview().find(({ title }) => title === 'Time of searches');

test('observed: the YAML is the one that was reviewed', () => {
  expectGolden(join(__dirname, 'observed.k8s.yaml'), yamlOf(Observed, 'observed'));
});

test('Grafana draws the objective and the bound of the alert, and links to the runbook of the team', () => {
  const values = searches()?.fieldConfig?.defaults.thresholds.steps.map(({ value }) => value);
  expect(values).toEqual([null, 128, 256]);
  expect(searches()?.links?.map(({ url }) => url)).toEqual(['https://wiki.example.com/milvus/milvus-search-slow.md']);
});

test('each label of the series by which panels select is one that the monitor keeps', () => {
  const { podTargetLabels } = output.custom('PodMonitor', 'milvus-monitoring').spec as { readonly podTargetLabels: readonly string[] };
  const kept = podTargetLabels.map((label) => label.replace(/[^a-z]/gi, '_'));
  const used = [...JSON.stringify(output.objects).matchAll(/(app_kubernetes_io_\w+|milvus_io_group)(?==)/g)].map(([label]) => label);
  expect(used.length).toBeGreaterThan(50);
  expect(used.filter((label) => !kept.includes(label))).toEqual([]);
});
