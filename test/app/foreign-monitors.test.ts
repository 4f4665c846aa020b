import { ApiObject, JsonPatch } from 'cdk8s';
import { cluster } from '../support/instances';
import { findingsOf, newChart } from '../support/synthesis';

const KINDS = ['PodMonitor', 'ServiceMonitor', 'PodMonitoring', 'VMPodScrape', 'VMServiceScrape'];

const MALFORMED: readonly unknown[] = [
  null,
  5,
  { selector: 5, podMetricsEndpoints: [{ port: 'metrics' }], endpoints: [{ port: 'metrics' }] },
  { selector: {}, podMetricsEndpoints: 'x', endpoints: 5 },
  { selector: { matchLabels: 7 }, podMetricsEndpoints: [null, 5], endpoints: [null] },
  { selector: { matchExpressions: 'x' }, namespaceSelector: 'x', podMetricsEndpoints: [{}], endpoints: [{}] },
];

function monitorOf(chart: ReturnType<typeof newChart>, id: string, kind: string, spec: unknown): void {
  const object = new ApiObject(chart, id, { apiVersion: 'example.com/v1', kind, metadata: { name: id } });
  object.addJsonPatch(JsonPatch.add('/spec', spec));
}

test.each(KINDS)('an object of kind %s that has another form than its kind is left to the API server', (kind) => {
  const chart = newChart();
  cluster(chart);
  for (const [index, spec] of MALFORMED.entries()) monitorOf(chart, `monitor-${index}`, kind, spec);
  expect(findingsOf(chart)).toEqual([]);
});

test('a monitor of other pods, or of another namespace, is none of a Milvus', () => {
  const chart = newChart();
  cluster(chart);
  const podMetricsEndpoints = [{ port: 'nothing' }];
  monitorOf(chart, 'shop', 'PodMonitor', { selector: { matchLabels: { app: 'shop' } }, podMetricsEndpoints });
  monitorOf(chart, 'elsewhere', 'PodMonitor', { selector: {}, namespaceSelector: { matchNames: ['other'] }, podMetricsEndpoints });
  expect(findingsOf(chart)).toEqual([]);
});

test('a monitor of several ports names each one that is missing', () => {
  const chart = newChart();
  cluster(chart);
  const matchExpressions = [
    { key: 'app.kubernetes.io/instance', operator: 'In', values: ['milvus'] },
    { key: 'milvus.io/group', operator: 'Exists' },
    { key: 'app.kubernetes.io/component', operator: 'NotIn', values: ['proxy'] },
    { key: 'team', operator: 'DoesNotExist' },
  ];
  const podMetricsEndpoints = [{ port: 'first' }, { targetPort: 'second' }, { portNumber: 3 }];
  monitorOf(chart, 'milvus-pods', 'PodMonitor', { selector: { matchExpressions }, namespaceSelector: { any: true }, podMetricsEndpoints });
  expect(findingsOf(chart).map(({ rule, problem }) => `${rule.id} ${problem}`)).toEqual([
    'MK-MON-009 scrapes port 3 of test/milvus, which does not exist.',
    'MK-MON-009 scrapes port first of test/milvus, which does not exist.',
    'MK-MON-009 scrapes port second of test/milvus, which does not exist.',
  ]);
});
