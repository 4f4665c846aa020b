import { join } from 'node:path';
import { MilvusStandalone, type MilvusClusterProps } from '@org/milvus-k8s';
import { Alerts } from '@org/milvus-k8s/monitoring';
import { readMetrics } from '../../scripts/metrics/table';
import { ALERT_NAMES } from '../../src/monitoring/alerts/alert-table';
import { LINES, RELEASES, cluster, type Line } from '../support/instances';
import { output } from '../support/synthesis';
import { ALERT_APPS, rulesOf } from './alert-cases/alert-apps';

const METRICS = new Map(readMetrics(join(__dirname, '../..')).map((metric) => [metric.name, metric]));

/** Labels that Prometheus adds: those of the pod, and those of the monitors. */
const TARGET_LABELS = ['namespace', 'pod', 'container', 'le', 'app_kubernetes_io_instance', 'app_kubernetes_io_name'];

interface Rule {
  readonly alert?: string;
  readonly record?: string;
  readonly expr: string;
}

const rulesIn = (spec: unknown) => (spec as { groups: { rules: Rule[] }[] }).groups.flatMap(({ rules }) => rules);

function rules(line: Line, props: Partial<MilvusClusterProps> = {}): Rule[] {
  const made = output((chart) => {
    const milvus = cluster(chart, { version: RELEASES[line], ...props });
    const milliseconds = ['2.3', '2.4'].includes(line) ? 1000 : 1024;
    new Alerts(chart, 'alerts', { milvus, set: 'all', objectives: { availability: 99.9, searchLatency: { milliseconds, percent: 99 } } });
  });
  return rulesIn(made.custom('PrometheusRule', 'milvus-alerts').spec);
}

/** Each metric of Milvus in an expression, with the labels that the expression uses for it. */
function metricsIn(expr: string): { readonly name: string; readonly labels: string[] }[] {
  return [...expr.matchAll(/\b(milvus_[a-z0-9_]+?)(?:_bucket|_count|_sum)?\{([^}]*)\}/gi)].map(
    ([written = '', base = '', matchers = '']) => {
      const full = /^milvus_[a-z0-9_]+/i.exec(written)?.[0] ?? base;
      const name = METRICS.has(full) ? full : base;
      return { name, labels: [...matchers.matchAll(/([a-z_]+)(?:=~|!=|!~|=)/g)].map(([, label = '']) => label) };
    },
  );
}

describe.each(LINES)('in Milvus %s', (line) => {
  test('each rule reads metrics that the release writes, by labels that they have', () => {
    const used = rules(line).flatMap(({ alert, record, expr }) => metricsIn(expr).map((metric) => ({ rule: alert ?? record, ...metric })));
    expect(used.length).toBeGreaterThan(40);
    expect(used.filter(({ name }) => !METRICS.get(name)?.lines.includes(line))).toEqual([]);
    const strangers = used.flatMap(({ rule, name, labels }) =>
      labels
        .filter((label) => ![...TARGET_LABELS, ...(METRICS.get(name)?.labels ?? [])].includes(label))
        .map((label) => `${rule} ${name} ${label}`),
    );
    expect(strangers).toEqual([]);
  });

  test('each sum and maximum is by labels that a metric of its rule has', () => {
    const known = new Set([
      ...TARGET_LABELS,
      'job_name',
      'cronjob',
      'topic',
      'name',
      ...[...METRICS.values()].flatMap(({ labels }) => labels),
    ]);
    const by = rules(line).flatMap(({ expr }) =>
      [...expr.matchAll(/\b(?:by|on) \(([^)]*)\)/g)].flatMap(([, labels = '']) => labels.split(', ')),
    );
    expect(by.filter((label) => label !== '' && !known.has(label))).toEqual([]);
  });
});

test('a standalone has no alerts about roles that it does not have', () => {
  const made = output((chart) => void new Alerts(chart, 'alerts', { milvus: new MilvusStandalone(chart, 'milvus'), set: 'all' }));
  const names = rulesIn(made.custom('PrometheusRule', 'milvus-alerts').spec).map(({ alert }) => alert);
  expect(names).toContain('MilvusErrorRatio');
  expect(names).not.toContain('MilvusNoActiveCoordinator');
  expect(names).not.toContain('MilvusQueryNodeNotRegistered');
});

test('each alert exists in at least one of the apps of the cases', () => {
  const emitted = new Set(ALERT_APPS.flatMap((app) => rulesOf(app).map(({ alert }) => alert)));
  expect(ALERT_NAMES.filter((name) => !emitted.has(name))).toEqual([]);
});

test('there are at least 25 alerts about Milvus and 12 about its services and certificates', () => {
  const about = (prefix: RegExp) => ALERT_NAMES.filter((name) => prefix.test(name)).length;
  expect(about(/^Milvus(?!Certificate|Meta|ObjectStorage|Queue)/)).toBeGreaterThan(25);
  expect(
    about(/^(Etcd|Minio|Bookie|Pulsar|Kafka|Woodpecker|MilvusCertificate|MilvusMeta|MilvusObjectStorage|MilvusQueue)/),
  ).toBeGreaterThan(12);
});

test('the types of the metrics are what the table in data/ says', async () => {
  const { Project, REPOSITORY } = await import('../package/project');
  const project = Project.empty();
  try {
    const { code, output: printed } = await project.runTool('tsx', [join(REPOSITORY, 'scripts', 'generate-metrics.ts'), '--check']);
    expect({ code, printed }).toEqual({ code: 0, printed: '' });
  } finally {
    project.remove();
  }
}, 60_000);
