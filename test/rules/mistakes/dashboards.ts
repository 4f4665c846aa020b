import type { Chart } from 'cdk8s';
import {
  Alerts,
  DashboardProvisioning,
  Dashboards,
  Monitoring,
  type DashboardsProps,
  type MonitoringProps,
} from '@org/milvus-k8s/monitoring';
import { cluster } from '../../support/instances';
import type { MistakeCase } from './mistake-case';

function shown(chart: Chart, props: Partial<DashboardsProps>, monitoring: Partial<MonitoringProps> = {}): void {
  const milvus = cluster(chart);
  new Monitoring(chart, 'monitoring', { milvus, prometheus: { namespace: 'monitoring' }, ...monitoring });
  new Dashboards(chart, 'dashboards', { milvus, ...props });
}

const withBoundsOf = (id: string) => (chart: Chart) => {
  const milvus = { first: cluster(chart, {}, 'first'), second: cluster(chart, {}, 'second') };
  for (const [name, each] of Object.entries(milvus)) {
    new Monitoring(chart, `${name}-monitoring`, { milvus: each, prometheus: { namespace: 'monitoring' } });
  }
  const alerts = {
    first: new Alerts(chart, 'alerts', { milvus: milvus.first }),
    second: new Alerts(chart, 'others', { milvus: milvus.second }),
  };
  new Dashboards(chart, 'dashboards', { milvus: milvus.first, alerts: id === 'first' ? alerts.first : alerts.second });
};

const objective = (
  mistake: string,
  prop: string,
  rule: string,
  [wrong, right]: readonly [DashboardsProps['objectives'], DashboardsProps['objectives']],
) =>
  ({
    rule,
    mistake,
    path: 'test/dashboards',
    prop,
    wrong: (chart) => shown(chart, { objectives: wrong ?? {} }),
    right: (chart) => shown(chart, { objectives: right ?? {} }),
  }) satisfies MistakeCase;

export const DASHBOARD_MISTAKES: readonly MistakeCase[] = [
  objective('dashboards with an objective of 100 percent', 'objectives.availability', 'MK-MON-002', [
    { availability: 100 },
    { availability: 99.9 },
  ]),
  objective('dashboards with an objective between two bounds of the histogram', 'objectives.searchLatency.milliseconds', 'MK-MON-003', [
    { searchLatency: { milliseconds: 100, percent: 99 } },
    { searchLatency: { milliseconds: 128, percent: 99 } },
  ]),
  {
    rule: 'MK-MON-010',
    mistake: 'dashboards for the Grafana operator without labels of a Grafana',
    path: 'test/dashboards',
    prop: 'provisioning.instanceLabels',
    wrong: (chart) => shown(chart, { provisioning: DashboardProvisioning.grafanaOperator({ instanceLabels: {} }) }),
    right: (chart) => shown(chart, { provisioning: DashboardProvisioning.grafanaOperator({ instanceLabels: { dashboards: 'grafana' } }) }),
    says: ['is empty', "instanceLabels: { dashboards: 'grafana' }"],
  },
  {
    rule: 'MK-MON-011',
    mistake: 'dashboards of a Milvus that nothing scrapes',
    path: 'test/dashboards',
    prop: 'milvus',
    wrong: (chart) => void new Dashboards(chart, 'dashboards', { milvus: cluster(chart) }),
    right: (chart) => shown(chart, {}),
    says: ['has no Monitoring'],
  },
  {
    rule: 'MK-MON-012',
    mistake: 'a metric that is dropped, with a panel that shows it',
    path: 'test/monitoring',
    prop: 'dropMetrics',
    wrong: (chart) => shown(chart, {}, { dropMetrics: ['milvus_querynode_segment_num'] }),
    right: (chart) => shown(chart, {}, { dropMetrics: ['milvus_querynode_segment_prune_latency'] }),
    says: ['milvus_querynode_segment_num', "'query: Segments by pod'"],
  },
  {
    rule: 'MK-MON-013',
    mistake: 'dashboards with the alerts of another Milvus',
    path: 'test/dashboards',
    prop: 'alerts',
    wrong: withBoundsOf('second'),
    right: withBoundsOf('first'),
    says: ['is about test/second'],
  },
];
