import { Duration, Size } from 'cdk8s';
import { LocalStorage, MilvusVersion, type MilvusClusterProps } from '@org/milvus-k8s';
import { Alerts, type AlertsProps } from '@org/milvus-k8s/monitoring';
import { testEachProp } from '../support/each-prop';
import { cluster } from '../support/instances';
import { output, type Output } from '../support/synthesis';

interface Rule {
  readonly alert?: string;
  readonly record?: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

function rulesOf(made: Output, name = 'milvus-alerts'): Rule[] {
  return (made.custom('PrometheusRule', name).spec as { groups: { rules: Rule[] }[] }).groups.flatMap(({ rules }) => rules);
}

function alert(made: Output, name: string): Rule {
  const found = rulesOf(made).find((rule) => rule.alert === name);
  if (!found) throw new Error(`No alert ${name}.`);
  return found;
}

const watched = (props: Partial<MilvusClusterProps>, alerts: Partial<AlertsProps> = {}) =>
  output((chart) => void new Alerts(chart, 'alerts', { milvus: cluster(chart, props), set: 'all', ...alerts }));

describe('bounds follow the model', () => {
  test('the water levels of the memory', () => {
    const made = watched({ config: { 'quotaAndLimits.limitWriting.memProtection.queryNodeMemoryLowWaterLevel': 0.7 } });
    expect(alert(made, 'MilvusMemoryHigh').expr).toContain('> 0.7');
  });

  test('the disk of query nodes', () => {
    const made = watched({ queryNode: { storage: LocalStorage.persistent({ size: Size.gibibytes(100) }) } });
    expect(alert(made, 'MilvusQueryNodeDiskHigh').expr).toContain('> 0.85 * 102400');
  });

  test('the number of channels', () => {
    expect(alert(watched({ config: { 'rootCoord.dmlChannelNum': 32 } }), 'MilvusChannelsMissing').expr).toContain('< 32');
  });

  test('the time in which query nodes drain', () => {
    const made = watched({ queryNode: { replicas: 2, terminationGracePeriod: Duration.minutes(60) } });
    expect(alert(made, 'MilvusDrainStuck').for).toBe('3900s');
  });

  test('the names of autoscalers, and of the pods of each workload', () => {
    const made = watched({ proxy: { autoscaling: { minReplicas: 2, maxReplicas: 4, cpuUtilization: 60 } } });
    expect(alert(made, 'MilvusAutoscalerAtMaximum').expr).toContain('horizontalpodautoscaler=~"milvus-proxy"');
    expect(alert(made, 'MilvusRestarts').expr).toContain('milvus-proxy');
  });

  test('no alert on the working set if data is mapped into memory', () => {
    const names = rulesOf(watched({ config: { 'queryNode.mmap.vectorField': true } })).map((rule) => rule.alert);
    expect(names).not.toContain('MilvusMemoryNearEviction');
  });
});

test('alerts say their namespace and Milvus, by which Alertmanager routes them', () => {
  expect(alert(watched({}), 'MilvusErrorRatio').labels).toEqual({ severity: 'critical', namespace: 'search', milvus: 'milvus' });
});

test('the error budget of an objective is compared in two windows each', () => {
  const made = watched({}, { objectives: { availability: 99.9 } });
  const fast = alert(made, 'MilvusAvailabilityBudget1h');
  const selector = '{milvus="milvus",namespace="search"}';
  expect(fast.expr).toBe(
    `milvus:request_errors:ratio_rate1h${selector} > 14.4 * 0.001 and milvus:request_errors:ratio_rate5m${selector} > 14.4 * 0.001`,
  );
  const recorded = rulesOf(made).flatMap(({ record }) => (record === undefined ? [] : [record]));
  for (const [name] of fast.expr.matchAll(/milvus:[a-z_]+:ratio_rate\d+[mhd]/g)) expect(recorded).toContain(name);
});

testEachProp<AlertsProps>(
  'Alerts',
  (chart, props) => void new Alerts(chart, 'alerts', { ...props, milvus: props.milvus ?? cluster(chart) }),
  {
    milvus: {
      value: (chart) => cluster(chart, { name: 'second', version: MilvusVersion.V2_6 }, 'second'),
      shows: (made) => expect(rulesOf(made, 'second-alerts').length).toBeGreaterThan(20),
    },
    change: {
      value: () => ({
        MilvusSearchSlow: { threshold: 256, for: Duration.minutes(3), severity: 'critical' },
        MilvusRateLimited: false,
        MilvusGoroutines: true,
      }),
      shows: (made) => {
        expect(alert(made, 'MilvusSearchSlow')).toMatchObject({
          for: '180s',
          labels: { severity: 'critical' },
          expr: expect.stringContaining('> 256') as string,
        });
        const names = rulesOf(made).map((rule) => rule.alert);
        expect(names).not.toContain('MilvusRateLimited');
        expect(names).toContain('MilvusGoroutines');
      },
    },
    set: { value: () => 'all', shows: (made) => expect(rulesOf(made).length).toBeGreaterThan(50) },
    without: {
      value: () => ['kube-state-metrics'],
      shows: (made) => expect(rulesOf(made).filter(({ expr }) => expr.includes('kube_'))).toEqual([]),
    },
    objectives: {
      value: () => ({ searchLatency: { milliseconds: 256, percent: 99 } }),
      shows: (made) => expect(alert(made, 'MilvusSearchLatencyBudget6h').expr).toContain('> 6 * 0.01'),
    },
    selectorLabels: {
      value: () => ({ release: 'prometheus' }),
      shows: (made) => expect(made.custom('PrometheusRule', 'milvus-alerts').metadata.labels).toMatchObject({ release: 'prometheus' }),
    },
    labels: {
      value: () => ({ team: 'search' }),
      shows: (made) => expect(alert(made, 'MilvusErrorRatio').labels).toMatchObject({ team: 'search' }),
    },
    severityLabels: {
      value: () => ({ critical: 'page' }),
      shows: (made) => expect(alert(made, 'MilvusErrorRatio').labels['severity']).toBe('page'),
    },
    runbooks: {
      value: () => 'https://wiki.example/milvus/',
      shows: (made) =>
        expect(alert(made, 'MilvusErrorRatio').annotations?.['runbook_url']).toBe('https://wiki.example/milvus/milvus-error-ratio.md'),
    },
    certificates: {
      value: () => ['milvus-server'],
      shows: (made) => expect(alert(made, 'MilvusCertificateNotReady').expr).toContain('name=~"milvus-server"'),
    },
    name: {
      value: () => 'pages',
      shows: (made) => expect(rulesOf(made, 'milvus-pages').length).toBeGreaterThan(20),
    },
  },
);
