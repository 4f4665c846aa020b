import type { Rule } from '../../findings';

export const SCRAPE_TIMEOUT: Rule = {
  id: 'MK-MON-001',
  title: 'scrape timeout longer than the interval',
  severity: 'error',
  reason: 'Prometheus rejects its whole configuration if a scrape may last longer than the time until the next one.',
  source: 'Prometheus, configuration: scrape_timeout',
  fix: 'Set scrapeTimeout to at most interval.',
};

export const OBJECTIVE: Rule = {
  id: 'MK-MON-002',
  title: 'objective without an error budget',
  severity: 'error',
  reason: 'An objective of 100 % is missed by the first failed request, and one below 50 % promises nothing.',
  source: 'Google, The Site Reliability Workbook, chapter 5',
  fix: 'Write a share from 50 to less than 100 percent, such as 99.9.',
};

export const OBJECTIVE_BUCKET: Rule = {
  id: 'MK-MON-003',
  title: 'objective between two bounds of a histogram',
  severity: 'error',
  reason: 'Milvus counts searches up to certain bounds; between them, the share of fast searches is unknown.',
  source: 'Milvus source, `pkg/metrics/metrics.go`: buckets',
  fix: 'Write one of the bounds, such as 128 (100 before 2.5).',
};

export const NO_THRESHOLD: Rule = {
  id: 'MK-MON-004',
  title: 'threshold of an alert without a bound',
  severity: 'error',
  reason: 'The condition of this alert compares with nothing that can be chosen, so the threshold would have no effect.',
  source: 'this library: docs/reference/alerts.md',
  fix: 'Remove threshold, or change `for` or `severity`.',
};

export const EMPTY_SELECTOR: Rule = {
  id: 'MK-MON-010',
  title: 'dashboards for every Grafana',
  severity: 'error',
  reason: 'A selector without labels matches every Grafana that the operator manages, those of other teams included.',
  source: 'Grafana operator, `api/v1beta1`: instanceSelector; Kubernetes documentation, label selectors',
  fix: "Write labels of your Grafana, such as instanceLabels: { dashboards: 'grafana' }.",
};
