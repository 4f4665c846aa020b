import { MilvusRules, Naming } from '@org/milvus-k8s';
import { Attu } from '@org/milvus-k8s/exposure';
import { cluster, externalDependencies } from '../support/instances';
import { allFindingsOf, findingsOf, newChart, output, synth } from '../support/synthesis';
import { CHART_VALUES, adoptedChart } from './adopted';

const REASON = 'the data of the release lies there';

test('data at the root of the bucket stays there: Milvus gets an empty path, not its default', () => {
  const o = output((chart) => {
    const milvus = adoptedChart(chart, 'rel', { bucketRootPath: '' });
    MilvusRules.of(milvus).suppress('MK-ADO-006', REASON);
  });
  expect(o.config('rel-milvus-querynode')).toHaveProperty(['minio.rootPath'], '');
  expect(o.get('ConfigMap', 'rel-milvus-choices').data).toMatchObject({ 'bucket-root-path': '' });
});

test.each([
  ['', 'search-other'],
  ['search-other', ''],
])('a second Milvus in a bucket whose root belongs to another is an error (%j and %j)', (first, second) => {
  const chart = newChart();
  const dependencies = externalDependencies(chart);
  for (const [id, bucketRootPath] of [
    ['one', first],
    ['other', second],
  ] as const) {
    const milvus = cluster(chart, { dependencies, bucketRootPath }, id);
    if (bucketRootPath === '') MilvusRules.of(milvus).suppress('MK-ADO-006', REASON);
  }
  expect(findingsOf(chart).map(({ rule, prop }) => [rule.id, prop])).toEqual([['MK-DEP-008', 'bucketRootPath']]);
});

test('a prefix that is taken over is not told to be left out, and one that is chosen is', () => {
  const rules = (naming = Naming.helmRelease({ release: 'rel' })) => {
    const chart = newChart();
    cluster(chart, { ...CHART_VALUES, naming });
    return allFindingsOf(chart).map(({ rule }) => rule.id);
  };
  expect(rules()).not.toContain('MK-DEP-020');
  expect(rules(Naming.standard())).toContain('MK-DEP-020');
});

test('the Attu of a release is taken over too, and does not become a pod of Milvus', () => {
  const chart = newChart();
  const naming = Naming.helmRelease({ release: 'rel' });
  new Attu(chart, 'attu', { milvus: adoptedChart(chart), naming });
  const o = synth(chart);
  const { spec } = o.get('Deployment', 'rel-milvus-attu');
  expect(spec.selector.matchLabels).toEqual({
    'app.kubernetes.io/name': 'milvus',
    'app.kubernetes.io/instance': 'rel',
    component: 'attu',
  });
  expect(o.get('Service', 'rel-milvus-attu').spec.selector).toEqual(spec.selector.matchLabels);
  expect(spec.template.metadata.labels).not.toHaveProperty(['milvus.io/group']);
});
