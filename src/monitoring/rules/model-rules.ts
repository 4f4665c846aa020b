import type { ModelRule } from '../../rules';
import { isAlerts, isDashboards, isMonitoring } from '../monitoring-spec';

export const ALERT_WITHOUT_EFFECT: ModelRule = {
  id: 'MK-MON-005',
  title: 'change of an alert that does not exist here',
  severity: 'warning',
  reason: 'An alert exists only if the release has its metrics, the topology has its role, and Prometheus has its source.',
  source: 'this library: docs/reference/alerts.md',
  fix: 'Remove it from change, or set what it needs.',
  checkApp: ({ extensions }, report) => {
    for (const alerts of extensions.filter(isAlerts)) {
      for (const name of alerts.named.filter((each) => alerts.alerts[each] === undefined)) {
        report(alerts, `change.${name}`, 'has no effect: the alert does not fit this Milvus.');
      }
    }
  },
};

export const NOTHING_SCRAPES: ModelRule = {
  id: 'MK-MON-006',
  title: 'alerts without scraping',
  severity: 'advice',
  reason: 'Alerts compare series that exist only if Prometheus scrapes the pods; the alerts need the labels of the pods, too.',
  source: 'Prometheus operator, PodMonitor: podTargetLabels',
  fix: 'Add new Monitoring(…) for this Milvus, or suppress this advice if your own monitors have these podTargetLabels.',
  checkApp: ({ extensions }, report) => {
    const scraped = extensions.filter(isMonitoring).map(({ milvus }) => milvus);
    for (const alerts of extensions.filter(isAlerts)) {
      if (!scraped.includes(alerts.milvus)) report(alerts, 'milvus', 'has no Monitoring in this app.');
    }
  },
};

export const DROPPED_METRIC: ModelRule = {
  id: 'MK-MON-007',
  title: 'alert on a metric that is not stored',
  severity: 'error',
  reason: 'An alert without series never fires.',
  source: 'Prometheus, configuration: metric_relabel_configs',
  fix: 'Remove the metric from dropMetrics, or set the alert to false in change.',
  checkApp: ({ extensions }, report) => {
    for (const { milvus, dropMetrics, path } of extensions.filter(isMonitoring)) {
      for (const alerts of extensions.filter(isAlerts).filter((each) => each.milvus === milvus)) {
        for (const metric of dropMetrics) {
          const users = Object.entries(alerts.alerts).filter(([, expr]) => new RegExp(`\\b${metric}(_bucket|_count|_sum)?\\b`).test(expr));
          if (users.length === 0) continue;
          const names = users.map(([name]) => name).join(', ');
          report(alerts, { path, prop: 'dropMetrics' }, `contains ${metric}, which ${names} needs.`);
        }
      }
    }
  },
};

export const SCRAPED_TWICE: ModelRule = {
  id: 'MK-MON-008',
  title: 'Milvus that is scraped twice',
  severity: 'error',
  reason: 'Two monitors make two series of each metric, and sums over them are twice as high.',
  source: 'Prometheus operator: each monitor becomes a separate scrape job',
  fix: 'Keep one Monitoring for each Milvus.',
  checkApp: ({ extensions }, report) => {
    const seen = new Set<string>();
    for (const monitoring of extensions.filter(isMonitoring)) {
      if (seen.has(monitoring.milvus)) report(monitoring, 'milvus', 'has another Monitoring in this app.');
      seen.add(monitoring.milvus);
    }
  },
};

export const NOTHING_TO_SHOW: ModelRule = {
  id: 'MK-MON-011',
  title: 'dashboards without scraping',
  severity: 'advice',
  reason: 'Panels show series that exist only if Prometheus scrapes the pods; the panels need the labels of the pods, too.',
  source: 'Prometheus operator, PodMonitor: podTargetLabels',
  fix: 'Add new Monitoring(…) for this Milvus, or suppress this advice if your own monitors have these podTargetLabels.',
  checkApp: ({ extensions }, report) => {
    const scraped = extensions.filter(isMonitoring).map(({ milvus }) => milvus);
    for (const dashboards of extensions.filter(isDashboards)) {
      if (!scraped.includes(dashboards.milvus)) report(dashboards, 'milvus', 'has no Monitoring in this app.');
    }
  },
};

export const PANEL_OF_DROPPED_METRIC: ModelRule = {
  id: 'MK-MON-012',
  title: 'panel of a metric that is not stored',
  severity: 'warning',
  reason: 'The panel stays empty, which looks like a Milvus without work.',
  source: 'Prometheus, configuration: metric_relabel_configs',
  fix: 'Remove the metric from dropMetrics.',
  checkApp: ({ extensions }, report) => {
    for (const { milvus, dropMetrics, path } of extensions.filter(isMonitoring)) {
      for (const dashboards of extensions.filter(isDashboards).filter((each) => each.milvus === milvus)) {
        for (const metric of dropMetrics) {
          const isOf = (series: string) => series.replace(/_(bucket|count|sum)$/, '') === metric || series === metric;
          const panels = Object.entries(dashboards.panels).filter(([, series]) => series.some(isOf));
          if (panels.length === 0) continue;
          const names = panels.map(([name]) => `'${name}'`).join(', ');
          report(dashboards, { path, prop: 'dropMetrics' }, `contains ${metric}, which ${names} shows.`);
        }
      }
    }
  },
};

export const BOUNDS_OF_ANOTHER_MILVUS: ModelRule = {
  id: 'MK-MON-013',
  title: 'dashboards with the alerts of another Milvus',
  severity: 'error',
  reason: 'The lines in the panels would be the objectives and bounds of the other Milvus.',
  source: 'this library: docs/how-to/dashboards.md',
  fix: 'Give the Alerts of the same Milvus, or leave alerts out.',
  checkApp: ({ extensions }, report) => {
    for (const dashboards of extensions.filter(isDashboards)) {
      const { milvus, alertsOf } = dashboards;
      if (alertsOf !== undefined && alertsOf !== milvus) report(dashboards, 'alerts', `is about ${alertsOf}.`);
    }
  },
};

/** Rules over the sealed model. */
export const MONITORING_RULES: readonly ModelRule[] = [
  ALERT_WITHOUT_EFFECT,
  NOTHING_SCRAPES,
  DROPPED_METRIC,
  SCRAPED_TWICE,
  NOTHING_TO_SHOW,
  PANEL_OF_DROPPED_METRIC,
  BOUNDS_OF_ANOTHER_MILVUS,
];
