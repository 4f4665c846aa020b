import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Chart } from 'cdk8s';
import { InCluster, MilvusStandalone } from '@org/milvus-k8s';
import { Alerts } from '@org/milvus-k8s/monitoring';
import { readKeys } from '../../scripts/config/table';
import { readMetrics } from '../../scripts/metrics/table';
import { pageOf } from '../../src/monitoring/alert-rules';
import { ALERT_NAMES } from '../../src/monitoring/alerts/alert-table';
import { REPOSITORY } from '../package/project';
import { RELEASES, cluster, inClusterDependencies, type InClusterSetup } from '../support/instances';
import { output, type Output } from '../support/synthesis';
import { RUNBOOKS, RUNBOOK_PAGES, blocksOf, labelsOf, metricsOf, queriesOf } from './runbook-pages';

const METRICS = new Map(readMetrics(REPOSITORY).map((metric) => [metric.name, metric]));

const HEADINGS = ['What clients notice', 'What is going on', 'See it', 'Change it', 'It is over when'];

const INDEX = readFileSync(join(RUNBOOKS, 'README.md'), 'utf8');

const linksOf = (text: string) => [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, target = '']) => target);

/** Strangers on each page, as lines `page: stranger`. */
function strangers(found: (page: (typeof RUNBOOK_PAGES)[number]) => readonly string[]): string[] {
  return RUNBOOK_PAGES.flatMap((page) => found(page).map((stranger) => `${page.file}: ${stranger}`));
}

/** The metric of Milvus whose series has a name. */
function milvusMetric(series: string) {
  return METRICS.get(series) ?? METRICS.get(series.replace(/_(?:bucket|count|sum)$/, ''));
}

describe('each alert', () => {
  test('has a page', () => {
    expect(ALERT_NAMES.length).toBeGreaterThan(80);
    expect(ALERT_NAMES.filter((name) => !existsSync(join(RUNBOOKS, pageOf(name))))).toEqual([]);
  });

  test('links to its page, in a project that installs the library', () => {
    const made = output((chart) => {
      const objectives = { availability: 99.9, searchLatency: { milliseconds: 128, percent: 99 } };
      new Alerts(chart, 'alerts', { milvus: new MilvusStandalone(chart, 'milvus'), set: 'all', objectives });
    });
    const { groups } = made.custom('PrometheusRule', 'milvus-alerts').spec as {
      groups: { rules: { alert?: string; annotations?: { runbook_url: string } }[] }[];
    };
    const links = groups.flatMap(({ rules }) => rules).flatMap(({ annotations }) => (annotations ? [annotations.runbook_url] : []));
    expect(links.some((link) => link.includes('budget'))).toBe(true);
    const inRepository = links.map((link) => link.replace('node_modules/@org/milvus-k8s/', ''));
    expect(inRepository.filter((path) => !existsSync(join(REPOSITORY, path)))).toEqual([]);
  });
});

describe('each page', () => {
  test('says what clients notice, why, how to see it, what to change and when it is over, in this order', () => {
    const headings = (text: string) => [...text.matchAll(/^##+ (.*)$/gm)].map(([, heading]) => heading);
    expect(RUNBOOK_PAGES.filter(({ text }) => headings(text).join() !== HEADINGS.join()).map(({ file }) => file)).toEqual([]);
  });

  test('has something to copy in the last three parts', () => {
    const lacks = (text: string) =>
      text
        .split(/^## /m)
        .slice(3)
        .filter((part) => !part.includes('```'))
        .map((part) => part.split('\n')[0] ?? '');
    // A contradiction in the log must not be answered by a command.
    const without = strangers(({ text }) => lacks(text)).filter((line) => line !== 'milvus-wal-inconsistent.md: Change it');
    const follow = without.filter((line) => !RUNBOOK_PAGES.some(({ file, text }) => line === `${file}: Change it` && followsLinks(text)));
    expect(follow).toEqual([]);
  });

  test('is linked from the index, and links to files', () => {
    const linked = linksOf(INDEX);
    expect(RUNBOOK_PAGES.filter(({ file }) => !linked.includes(file)).map(({ file }) => file)).toEqual([]);
    const broken = ({ file, text }: { file: string; text: string }) =>
      linksOf(text).filter((target) => !existsSync(join(RUNBOOKS, dirname(file), target.replace(/#.*$/, ''))));
    expect(strangers(broken)).toEqual([]);
  });

  test('belongs to an alert, a symptom or a message', () => {
    const pages = new Set([...ALERT_NAMES.map(pageOf), 'milvus-availability-budget.md', 'milvus-search-latency-budget.md']);
    const others = RUNBOOK_PAGES.filter(({ file }) => !pages.has(file)).map(({ file }) => file);
    expect(others.filter((file) => !/^(symptoms|errors)\//.test(file))).toEqual([]);
  });

  test('fits on a screen', () => {
    expect(RUNBOOK_PAGES.filter(({ text }) => text.split('\n').length > 60).map(({ file }) => file)).toEqual([]);
  });
});

/** The text under a heading. */
function partOf(text: string, heading: string): string {
  return text.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
}

/** Whether the part sends the reader to other pages, which say what to change. */
function followsLinks(text: string): boolean {
  return linksOf(partOf(text, 'Change it')).length > 0;
}

/** Charts with every workload that the pages name. */
function workloads(): Output[] {
  const dependencies = (chart: Chart, queue: InClusterSetup = {}) => inClusterDependencies(chart, 'dependencies', queue);
  return [
    output((chart) => {
      const services = dependencies(chart, { messageQueue: InCluster.pulsar() });
      cluster(chart, { dependencies: services, cdc: {}, proxy: { autoscaling: { minReplicas: 2, maxReplicas: 5, cpuUtilization: 60 } } });
    }),
    output(
      (chart) => void cluster(chart, { dependencies: dependencies(chart, { messageQueue: InCluster.kafka() }), version: RELEASES['2.5'] }),
    ),
    output(
      (chart) =>
        void cluster(chart, { dependencies: dependencies(chart, { messageQueue: InCluster.woodpecker() }), version: RELEASES['3.0'] }),
    ),
  ];
}

describe('the commands on the pages', () => {
  const commands = RUNBOOK_PAGES.flatMap((page) => blocksOf(page, 'sh')).join('\n');
  const charts = workloads();
  const objects = new Set(charts.flatMap((made) => made.objects.map(({ kind, metadata }) => `${kind.toLowerCase()}/${metadata.name}`)));

  test('are about objects that the library emits', () => {
    const kinds = 'deployment|statefulset|service|configmap|networkpolicy|poddisruptionbudget|hpa|serviceaccount';
    const found = [...commands.matchAll(new RegExp(`\\b(${kinds})(?: -n search |/)([a-z0-9-]+)`, 'g'))];
    const named = found.map(([, kind = '', name = '']) => `${kind === 'hpa' ? 'horizontalpodautoscaler' : kind}/${name}`);
    expect(named.length).toBeGreaterThan(60);
    // A ConfigMap with the certificates of a private authority is the user's.
    expect([...new Set(named)].filter((name) => !objects.has(name) && name !== 'configmap/private-ca')).toEqual([]);
  });

  test('are about pods and disks that its workloads have', () => {
    const members = [...commands.matchAll(/\b(?:data-)?(dependencies-[a-z-]+)-\d\b/g)].map(([, name = '']) => `statefulset/${name}`);
    expect(members.length).toBeGreaterThan(15);
    expect([...new Set(members)].filter((name) => !objects.has(name))).toEqual([]);
    const labels = charts.flatMap((made) =>
      made.workloads.map(({ spec }) => spec.template.metadata.labels?.['app.kubernetes.io/component']),
    );
    const asked = [...commands.matchAll(/app\.kubernetes\.io\/component=([a-z-]+)/g)].map(([, component]) => component);
    expect(asked.length).toBeGreaterThan(60);
    expect([...new Set(asked)].filter((component) => !labels.includes(component))).toEqual([]);
  });
});

describe('the queries on the pages', () => {
  const queries = RUNBOOK_PAGES.flatMap((page) => queriesOf(page).map((query) => ({ file: page.file, query })));

  test('read metrics that at least one release writes', () => {
    expect(queries.length).toBeGreaterThan(250);
    const unknown = queries.flatMap(({ file, query }) =>
      metricsOf(query)
        .filter((name) => name.startsWith('milvus_') && (milvusMetric(name)?.lines.length ?? 0) === 0)
        .map((name) => `${file}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  test('compare labels that their metrics have', () => {
    const alone = queries.flatMap(({ file, query }) =>
      [...query.matchAll(/\b(milvus_[a-z0-9_]+)(\{[^}]*\})/gi)].flatMap(([, name = '', matchers = '']) => {
        const known = ['pod', 'container', 'namespace', 'app_kubernetes_io_instance', ...(milvusMetric(name)?.labels ?? [])];
        return labelsOf(matchers)
          .filter((label) => !known.includes(label))
          .map((label) => `${file}: ${name} has no ${label}`);
      }),
    );
    expect(alone).toEqual([]);
  });

  test('read metrics of other systems that an alert reads too, or that their documentation names', () => {
    const folder = join(REPOSITORY, 'src', 'monitoring');
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const source = sources.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
    const documented = new Set([
      'go_memstats_sys_bytes',
      'etcd_mvcc_db_total_size_in_use_in_bytes',
      'etcd_disk_backend_commit_duration_seconds_bucket',
    ]);
    const known = (name: string) => documented.has(name) || source.includes(name) || source.includes(name.split(':')[1] ?? '\n');
    const unknown = queries.flatMap(({ file, query }) =>
      metricsOf(query)
        .filter((name) => !name.startsWith('milvus_') && !known(name))
        .map((name) => `${file}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  test('at the end of a page have one result for all pods, so that one healthy pod does not hide another', () => {
    const last = RUNBOOK_PAGES.flatMap(({ file, text }) => queriesOf({ file, text: `## ${partOf(text, 'It is over when')}` }));
    expect(last.length).toBeGreaterThan(80);
    const severalResults = /^(?:sum|max|min|avg|count) by \(|^histogram_quantile\([\d.]+, sum by \(le, |^(?:rate|increase|delta|deriv)\(/;
    expect(last.filter((query) => severalResults.test(query))).toEqual([]);
  });

  test('close what they open', () => {
    const count = (text: string, character: string) => text.split(character).length - 1;
    const pairs = ['()', '{}', '[]'] as const;
    const open = ({ query }: { query: string }) => pairs.some(([left = '', right = '']) => count(query, left) !== count(query, right));
    expect(queries.filter(open)).toEqual([]);
  });
});

test('each metric that a sentence names is written by at least one release', () => {
  const named = strangers(({ text }) => [...text.matchAll(/`(milvus_[a-z_]+)[`{]/g)].map(([, name = '']) => name));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((line) => (milvusMetric(line.split(': ')[1] ?? '')?.lines.length ?? 0) === 0)).toEqual([]);
});

test('each configuration key on the pages exists in at least one release', () => {
  const keys = readKeys().map(({ key }) => key);
  const sections = new Set(keys.map((key) => key.split('.')[0]));
  const spelled = strangers(({ text }) => [...text.matchAll(/[`'=]([a-z][A-Za-z]+(?:\.[A-Za-z]\w*)+)[`']/g)].map(([, key = '']) => key));
  const written = spelled.filter((line) => sections.has(line.split(': ')[1]?.split('.')[0] ?? ''));
  expect(written.length).toBeGreaterThan(50);
  expect(written.filter((line) => !keys.includes(line.split(': ')[1] ?? ''))).toEqual([]);
});

test('the messages on the pages are in the index', () => {
  const messages = RUNBOOK_PAGES.flatMap(({ text }) => {
    const [, line = ''] = /^Messages: (.*?)\n\n/ms.exec(text) ?? [];
    return [...line.matchAll(/`[^`]+`/g)].map(([message]) => message);
  });
  expect(messages.length).toBeGreaterThan(60);
  expect(messages.filter((message) => !INDEX.includes(`| ${message}`))).toEqual([]);
});

test('each page with a fragment says what restarts', () => {
  const silent = strangers((page) =>
    blocksOf(page, 'ts').length > 0 && !CONSEQUENCE.test(partOf(page.text, 'Change it')) ? ['a fragment'] : [],
  );
  expect(silent).toEqual([]);
});

const CONSEQUENCE =
  /restart|roll|reload|only the (?:rules|Service|Certificate|network policy)|no\s+pod|pods are added|starts empty|wait for the Secret/i;
