import { scrapeJobs, type PodMonitor } from '../../prometheus/scrape-job';

const monitor = (spec: Partial<PodMonitor['spec']> = {}): PodMonitor => ({
  metadata: { name: 'milvus-metrics', namespace: 'search' },
  spec: {
    selector: { matchLabels: { 'app.kubernetes.io/name': 'milvus' } },
    podTargetLabels: ['app.kubernetes.io/component'],
    podMetricsEndpoints: [{ port: 'metrics', path: '/metrics', interval: '30s', scrapeTimeout: '10s' }],
    ...spec,
  },
});
const onlyJob = (given: PodMonitor) => {
  const [job, ...others] = scrapeJobs(given, (namespace) => `http://pods/${namespace}`);
  if (!job || others.length > 0) throw new Error('not one job');
  return job;
};

test('a PodMonitor is scraped as it says, in its own namespace', () => {
  expect(onlyJob(monitor())).toMatchObject({
    job_name: 'podMonitor/search/milvus-metrics/0',
    scrape_interval: '30s',
    scrape_timeout: '10s',
    metrics_path: '/metrics',
    http_sd_configs: [{ url: 'http://pods/search', refresh_interval: '5s' }],
  });
  const elsewhere = onlyJob(monitor({ namespaceSelector: { matchNames: ['stores'] } }));
  expect(elsewhere.http_sd_configs).toEqual([{ url: 'http://pods/stores', refresh_interval: '5s' }]);
});

test('it keeps the pods that it selects, with the port that it names', () => {
  const selector = {
    matchLabels: { 'app.kubernetes.io/name': 'milvus', 'app.kubernetes.io/instance': 'one' },
    matchExpressions: [
      { key: 'milvus.io/group', operator: 'Exists' },
      { key: 'tier', operator: 'NotIn', values: ['test', 'old'] },
    ],
  };
  expect(onlyJob(monitor({ selector })).relabel_configs.slice(0, 6)).toEqual([
    { source_labels: ['__meta_kubernetes_pod_phase'], regex: '(Failed|Succeeded)', action: 'drop' },
    {
      source_labels: [
        '__meta_kubernetes_pod_label_app_kubernetes_io_instance',
        '__meta_kubernetes_pod_labelpresent_app_kubernetes_io_instance',
      ],
      regex: '(one);true',
      action: 'keep',
    },
    {
      source_labels: ['__meta_kubernetes_pod_label_app_kubernetes_io_name', '__meta_kubernetes_pod_labelpresent_app_kubernetes_io_name'],
      regex: '(milvus);true',
      action: 'keep',
    },
    { source_labels: ['__meta_kubernetes_pod_labelpresent_milvus_io_group'], regex: 'true', action: 'keep' },
    {
      source_labels: ['__meta_kubernetes_pod_label_tier', '__meta_kubernetes_pod_labelpresent_tier'],
      regex: '(test|old);true',
      action: 'drop',
    },
    { source_labels: ['__meta_kubernetes_pod_container_port_name'], regex: 'metrics', action: 'keep' },
  ]);
});

test('its series have the labels that the queries select by', () => {
  const targets = onlyJob(monitor()).relabel_configs.flatMap(({ target_label: label }) => (label === undefined ? [] : [label]));
  expect(targets).toEqual(['namespace', 'container', 'pod', 'app_kubernetes_io_component', 'job', 'endpoint']);
});

test('metrics are dropped as it says', () => {
  const metricRelabelings = [{ sourceLabels: ['__name__'], regex: 'milvus_proxy_.+', action: 'drop' }];
  const endpoint = { port: 'metrics', path: '/metrics', interval: '30s', scrapeTimeout: '10s', metricRelabelings };
  expect(onlyJob(monitor({ podMetricsEndpoints: [endpoint] })).metric_relabel_configs).toEqual([
    { source_labels: ['__name__'], regex: 'milvus_proxy_.+', action: 'drop' },
  ]);
});

test('a field that is not translated is refused, so that the lab never scrapes in another way than the operator', () => {
  const given = monitor({ jobLabel: 'app' } as Partial<PodMonitor['spec']>);
  expect(() => scrapeJobs(given, (namespace) => `http://pods/${namespace}`)).toThrow('fields that are not translated: jobLabel');
});
