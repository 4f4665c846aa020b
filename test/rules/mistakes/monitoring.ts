import { Duration, type Chart } from 'cdk8s';
import { MilvusVersion } from '@org/milvus-k8s';
import { Alerts, Monitoring, type AlertsProps, type MonitoringProps } from '@org/milvus-k8s/monitoring';
import { cluster } from '../../support/instances';
import type { MistakeCase } from './mistake-case';

type Pair<Props> = Pick<MistakeCase, 'says' | 'besides'> & { readonly wrong: Partial<Props>; readonly right: Partial<Props> };

const PROMETHEUS = { namespace: 'monitoring' };

function monitor(chart: Chart, props: Partial<MonitoringProps>, alerts?: Partial<AlertsProps>): void {
  const milvus = cluster(chart);
  new Monitoring(chart, 'monitoring', { milvus, prometheus: PROMETHEUS, ...props });
  if (alerts) new Alerts(chart, 'alerts', { milvus, ...alerts });
}

function inMonitoring(rule: string, mistake: string, prop: string, { wrong, right, ...rest }: Pair<MonitoringProps>): MistakeCase {
  const alerts = { set: 'all' } as const;
  return {
    rule,
    mistake,
    path: 'test/monitoring',
    prop,
    wrong: (chart) => monitor(chart, wrong, alerts),
    right: (chart) => monitor(chart, right, alerts),
    ...rest,
  };
}

function inAlerts(rule: string, mistake: string, prop: string, { wrong, right, ...rest }: Pair<AlertsProps>): MistakeCase {
  return {
    rule,
    mistake,
    path: 'test/alerts',
    prop,
    wrong: (chart) => monitor(chart, {}, wrong),
    right: (chart) => monitor(chart, {}, right),
    ...rest,
  };
}

export const MONITORING_MISTAKES: readonly MistakeCase[] = [
  inMonitoring('MK-MON-001', 'a scrape that may last longer than the time until the next one', 'scrapeTimeout', {
    wrong: { interval: Duration.seconds(15), scrapeTimeout: Duration.seconds(20) },
    right: { interval: Duration.seconds(15), scrapeTimeout: Duration.seconds(15) },
    says: ['is 20 s, with an interval of 15 s'],
  }),
  inAlerts('MK-MON-002', 'an objective of 100 percent', 'objectives.availability', {
    wrong: { objectives: { availability: 100 } },
    right: { objectives: { availability: 99.99 } },
    says: ['is 100 %'],
  }),
  inAlerts('MK-MON-002', 'an objective written as a fraction', 'objectives.searchLatency.percent', {
    wrong: { objectives: { searchLatency: { milliseconds: 128, percent: 0.99 } } },
    right: { objectives: { searchLatency: { milliseconds: 128, percent: 99 } } },
    says: ['is 0.99 %'],
  }),
  inAlerts('MK-MON-003', 'an objective between two bounds of the histogram', 'objectives.searchLatency.milliseconds', {
    wrong: { objectives: { searchLatency: { milliseconds: 100, percent: 99 } } },
    right: { objectives: { searchLatency: { milliseconds: 128, percent: 99 } } },
    says: ['is 100', '128'],
  }),
  inAlerts('MK-MON-004', 'a threshold of an alert that compares with nothing', 'change.MilvusTargetDown.threshold', {
    wrong: { change: { MilvusTargetDown: { threshold: 2 } } },
    right: { change: { MilvusTargetDown: { for: Duration.minutes(2) } } },
    says: ['is 2'],
  }),
  inAlerts('MK-MON-005', 'a change of an alert about a role that the cluster does not have', 'change.MilvusReplicationLag', {
    wrong: { change: { MilvusReplicationLag: { threshold: 30 } } },
    right: { change: { MilvusReplicationLag: false } },
    says: ['does not fit this Milvus'],
  }),
  {
    rule: 'MK-MON-005',
    mistake: 'a change of an alert whose metric the release does not have',
    path: 'test/alerts',
    prop: 'change.MilvusWalAppendSlow',
    wrong: (chart) => alertsOf(chart, MilvusVersion.V2_5),
    right: (chart) => alertsOf(chart, MilvusVersion.V2_6),
    says: ['does not fit this Milvus'],
    besides: ['MK-MON-006'],
  },
  {
    rule: 'MK-MON-006',
    mistake: 'alerts about a Milvus that nothing scrapes',
    path: 'test/alerts',
    prop: 'milvus',
    wrong: (chart) => void new Alerts(chart, 'alerts', { milvus: cluster(chart) }),
    right: (chart) => monitor(chart, {}, {}),
    says: ['has no Monitoring'],
  },
  inMonitoring('MK-MON-007', 'a metric that is dropped, with an alert that needs it', 'dropMetrics', {
    wrong: { dropMetrics: ['milvus_proxy_sq_latency'] },
    right: { dropMetrics: ['milvus_querynode_segment_prune_latency'] },
    says: ['milvus_proxy_sq_latency', 'MilvusSearchSlow'],
  }),
  {
    rule: 'MK-MON-008',
    mistake: 'a Milvus with two monitors',
    path: 'test/second',
    prop: 'milvus',
    wrong: (chart) => {
      const milvus = cluster(chart);
      for (const id of ['first', 'second']) new Monitoring(chart, id, { milvus, prometheus: PROMETHEUS });
    },
    right: (chart) => {
      new Monitoring(chart, 'first', { milvus: cluster(chart), prometheus: PROMETHEUS });
    },
    says: ['has another Monitoring'],
  },
];

function alertsOf(chart: Chart, version: MilvusVersion): void {
  new Alerts(chart, 'alerts', { milvus: cluster(chart, { version }), change: { MilvusWalAppendSlow: { threshold: 2 } } });
}
