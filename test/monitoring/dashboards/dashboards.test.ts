import { Size } from 'cdk8s';
import { LocalStorage, Milvus, MilvusStandalone, type MilvusClusterProps } from '@org/milvus-k8s';
import {
  Alerts,
  DashboardProvisioning,
  Dashboards,
  type DashboardPage,
  type DashboardsProps,
  type GrafanaOperatorProps,
  type GrafanaSidecarOptions,
} from '@org/milvus-k8s/monitoring';
import type { DashboardJson, PanelJson } from '../../../src/monitoring/dashboards/dashboard-json';
import { testEachProp } from '../../support/each-prop';
import { LINES, RELEASES, cluster, inClusterDependencies } from '../../support/instances';
import { output, type Output } from '../../support/synthesis';

interface ConfigMapJson {
  readonly data: Readonly<Record<string, string>>;
}

/** A dashboard as Grafana reads it out of its ConfigMap. */
function dashboard(made: Output, page: DashboardPage, set = 'milvus-dashboards'): DashboardJson {
  const { data } = made.get('ConfigMap', `${set}-${page}`) as unknown as ConfigMapJson;
  const [text = ''] = Object.values(data);
  return JSON.parse(text) as DashboardJson;
}

function panel(made: Output, page: DashboardPage, title: string): PanelJson {
  const found = dashboard(made, page).panels.find((each) => each.title === title);
  if (!found) throw new Error(`No panel '${title}'.`);
  return found;
}

/** Values at which a panel changes its color. */
const bounds = ({ fieldConfig }: PanelJson) => (fieldConfig?.defaults.thresholds?.steps ?? []).flatMap(({ value }) => value ?? []);

const titles = (made: Output, page: DashboardPage) => dashboard(made, page).panels.map(({ title }) => title);

const shown = (props: Partial<MilvusClusterProps> = {}, given: Partial<DashboardsProps> = {}) =>
  output((chart) => void new Dashboards(chart, 'dashboards', { milvus: cluster(chart, props), ...given }));

describe('lines in the panels are the bounds of this Milvus', () => {
  test('the objectives for failures and for the time of searches', () => {
    const made = shown({}, { objectives: { availability: 99.9, searchLatency: { milliseconds: 256, percent: 99 } } });
    expect(bounds(panel(made, 'overview', 'Failed requests'))).toEqual([0.001, 0.05]);
    expect(bounds(panel(made, 'overview', 'Slowest searches'))).toEqual([256, 512]);
    const fast = panel(made, 'query', 'Searches within the objective');
    expect(bounds(fast)).toEqual([0.99]);
    expect(fast.targets?.[0]?.expr).toContain('le=~"$search_bound"');
    expect(dashboard(made, 'query').templating.list).toContainEqual(
      expect.objectContaining({ name: 'search_bound', query: '256|256[.]0' }),
    );
  });

  test('without objectives, no line that promises something', () => {
    const made = shown();
    expect(bounds(panel(made, 'overview', 'Failed requests'))).toEqual([0.05]);
    expect(titles(made, 'query')).not.toContain('Searches within the objective');
  });

  test('the water levels of the memory, from the configuration', () => {
    const made = shown({ config: { 'quotaAndLimits.limitWriting.memProtection.queryNodeMemoryLowWaterLevel': 0.7 } });
    expect(bounds(panel(made, 'memory-and-disk', 'Memory against its limit'))).toEqual([0.7, 0.95]);
  });

  test('the number of channels, and the size of the disks', () => {
    const made = shown({
      config: { 'rootCoord.dmlChannelNum': 32 },
      queryNode: { storage: LocalStorage.persistent({ size: Size.gibibytes(100) }) },
    });
    expect(bounds(panel(made, 'write-ahead-log', 'Open channels'))).toEqual([32]);
    expect(dashboard(made, 'memory-and-disk').templating.list).toContainEqual(
      expect.objectContaining({ name: 'disk_mebibytes', query: '102400' }),
    );
  });

  test('changes and objectives of the alerts, and their runbooks', () => {
    const made = output((chart) => {
      const milvus = cluster(chart);
      const alerts = new Alerts(chart, 'alerts', {
        milvus,
        change: { MilvusSearchSlow: { threshold: 300 } },
        objectives: { searchLatency: { milliseconds: 128, percent: 99 } },
        runbooks: 'https://wiki.example/milvus/',
      });
      new Dashboards(chart, 'dashboards', { milvus, alerts });
    });
    const searches = panel(made, 'overview', 'Time of searches');
    expect(bounds(searches)).toEqual([128, 300]);
    expect(searches.links).toEqual([
      { title: 'Runbook of MilvusSearchSlow', url: 'https://wiki.example/milvus/milvus-search-slow.md', targetBlank: true },
    ]);
    expect(searches.description).toMatch(/Alerts: MilvusSearchSlow\.$/);
  });
});

describe('only panels that can show something exist', () => {
  test('those of the services that the app runs', () => {
    const external = titles(shown(), 'dependencies');
    expect(external).not.toContain('etcd');
    expect(external).not.toContain('Members with a leader');
    const made = output((chart) => {
      new Dashboards(chart, 'dashboards', { milvus: cluster(chart, { dependencies: inClusterDependencies(chart) }) });
    });
    expect(titles(made, 'dependencies')).toEqual(expect.arrayContaining(['etcd', 'Members with a leader', 'MinIO', 'Free space']));
    expect(titles(made, 'dependencies')).not.toContain('Kafka');
    const { templating } = dashboard(made, 'dependencies');
    expect(templating.list).toContainEqual(expect.objectContaining({ name: 'etcd_pods', query: '(deps-etcd)-[a-z0-9-]+' }));
    expect(templating.list.map(({ name }) => name)).not.toContain('kafka_pods');
  });

  test('replication only with CDC', () => {
    expect(titles(shown(), 'write-ahead-log')).not.toContain('Replication');
    expect(titles(shown({ cdc: {} }), 'write-ahead-log')).toContain('Standby behind this cluster');
  });

  test('the panels that are left stay side by side', () => {
    const { panels } = dashboard(shown(), 'dependencies');
    const height = Math.max(...panels.map(({ gridPos: { y, h } }) => y + h));
    expect(panels.reduce((sum, { gridPos: { w, h } }) => sum + w * h, 0)).toBe(24 * height);
  });

  test.each(LINES)('Milvus %s has all dashboards, without notes of the generator', (line) => {
    const made = shown({ version: RELEASES[line] });
    const all = made.objects.filter(({ kind, metadata: { name } }) => kind === 'ConfigMap' && name.includes('-dashboards-'));
    expect(all).toHaveLength(8);
    const texts = all.flatMap((each) => Object.values((each as unknown as ConfigMapJson).data));
    for (const text of texts) {
      expect(text).not.toMatch(/"milvus":\{|"needs"|"lowIsBad"/);
      expect(text.length).toBeLessThan(40 * 1024);
    }
  });
});

test('a dashboard is about one Milvus: namespace and instance have one value, role and group can be chosen', () => {
  const { templating, title, uid } = dashboard(shown(), 'memory-and-disk');
  const variable = (name: string) => templating.list.find((each) => each.name === name);
  expect(variable('namespace')).toMatchObject({ type: 'custom', query: 'search' });
  expect(variable('instance')).toMatchObject({ type: 'custom', query: 'milvus' });
  expect(variable('role')).toMatchObject({ type: 'query', multi: true, includeAll: true });
  expect(title).toBe('search/milvus: Memory and disk');
  expect(uid.length).toBeLessThanOrEqual(40);
});

test('dashboards of two Milvus have other files, uids and links, so that Grafana keeps both', () => {
  const made = output((chart) => {
    for (const name of ['the-first-milvus', 'the-first-milvus-too']) {
      new Dashboards(chart, `${name}-dashboards`, { milvus: cluster(chart, { name }, name), name: 'dashboards' });
    }
  });
  const maps = made.objects.filter(({ metadata: { name } }) => name.endsWith('-dashboards-overview')) as unknown as ConfigMapJson[];
  expect(maps).toHaveLength(2);
  const files = maps.flatMap(({ data }) => Object.keys(data));
  const read = maps.flatMap(({ data }) => Object.values(data).map((text) => JSON.parse(text) as DashboardJson));
  expect(new Set(files).size).toBe(2);
  expect(new Set(read.map(({ uid }) => uid)).size).toBe(2);
  expect(read.map(({ uid }) => uid.length <= 40)).toEqual([true, true]);
  for (const { tags, links } of read) expect(links.map((link) => link.tags)).toEqual([[tags[1]]]);
});

test('a standalone, and a Milvus of another app, have dashboards, too', () => {
  const standalone = output((chart) => void new Dashboards(chart, 'dashboards', { milvus: new MilvusStandalone(chart, 'milvus') }));
  expect(titles(standalone, 'overview')).toContain('Slowest searches');
  const external = output((chart) => {
    new Dashboards(chart, 'dashboards', { milvus: Milvus.fromEndpoint(chart, 'other', { name: 'milvus', host: 'milvus.search.svc' }) });
  });
  expect(titles(external, 'memory-and-disk')).not.toContain('Local disk of query nodes against its size');
});

testEachProp<DashboardsProps>(
  'Dashboards',
  (chart, props) => void new Dashboards(chart, 'dashboards', { ...props, milvus: props.milvus ?? props.alerts?.milvus ?? cluster(chart) }),
  {
    milvus: {
      value: (chart) => cluster(chart, { name: 'second' }, 'second'),
      shows: (made) => expect(dashboard(made, 'overview', 'second-dashboards').title).toBe('search/second: Is it well?'),
    },
    alerts: {
      value: (chart) => new Alerts(chart, 'alerts', { milvus: cluster(chart), change: { MilvusMutationSlow: { threshold: 77 } } }),
      shows: (made) => expect(bounds(panel(made, 'write', 'Time of writes'))).toEqual([77]),
    },
    objectives: {
      value: () => ({ availability: 99 }),
      shows: (made) => expect(bounds(panel(made, 'overview', 'Failed requests'))).toEqual([0.01, 0.05]),
    },
    provisioning: {
      value: () => DashboardProvisioning.grafanaOperator({ instanceLabels: { dashboards: 'grafana' }, otherNamespaces: true }),
      shows: (made) => {
        const { apiVersion, spec } = made.custom('GrafanaDashboard', 'milvus-dashboards-query') as unknown as {
          readonly apiVersion: string;
          readonly spec: { readonly json: string };
        };
        expect(apiVersion).toBe('grafana.integreatly.org/v1beta1');
        expect(spec).toMatchObject({
          instanceSelector: { matchLabels: { dashboards: 'grafana' } },
          allowCrossNamespaceImport: true,
          folder: 'Milvus',
        });
        expect((JSON.parse(spec.json) as DashboardJson).title).toBe('search/milvus: Query');
      },
    },
    folder: {
      value: () => 'Search',
      shows: (made) =>
        expect(made.get('ConfigMap', 'milvus-dashboards-overview').metadata.annotations).toMatchObject({ grafana_folder: 'Search' }),
    },
    namespace: {
      value: () => 'monitoring',
      shows: (made) => expect(made.objects.filter(({ metadata }) => metadata.namespace === 'monitoring')).toHaveLength(8),
    },
    runbooks: {
      value: () => 'https://wiki.example/milvus',
      shows: (made) => expect(JSON.stringify(dashboard(made, 'write'))).toContain('https://wiki.example/milvus/milvus-mutation-slow.md'),
    },
    name: {
      value: () => 'boards',
      shows: (made) => expect(dashboard(made, 'overview', 'milvus-boards').uid).toBe('overview-search-milvus-boards'),
    },
  },
);

testEachProp<GrafanaSidecarOptions>(
  'DashboardProvisioning.sidecar()',
  (chart, props) => {
    new Dashboards(chart, 'dashboards', { milvus: cluster(chart), provisioning: DashboardProvisioning.sidecar(props) });
  },
  {
    labels: {
      value: () => ({ dashboard: 'yes' }),
      shows: (made) => {
        const { labels } = made.get('ConfigMap', 'milvus-dashboards-overview').metadata;
        expect(labels).toMatchObject({ dashboard: 'yes' });
        expect(labels).not.toHaveProperty('grafana_dashboard');
      },
    },
    folderAnnotation: {
      value: () => 'k8s-sidecar-target-directory',
      shows: (made) =>
        expect(made.get('ConfigMap', 'milvus-dashboards-overview').metadata.annotations).toMatchObject({
          'k8s-sidecar-target-directory': 'Milvus',
        }),
    },
  },
);

testEachProp<GrafanaOperatorProps>(
  'DashboardProvisioning.grafanaOperator()',
  (chart, props) => {
    const provisioning = DashboardProvisioning.grafanaOperator(props);
    new Dashboards(chart, 'dashboards', { milvus: cluster(chart), provisioning });
  },
  {
    instanceLabels: {
      value: () => ({ team: 'search' }),
      shows: (made) =>
        expect(made.custom('GrafanaDashboard', 'milvus-dashboards-query').spec).toMatchObject({
          instanceSelector: { matchLabels: { team: 'search' } },
        }),
    },
    otherNamespaces: {
      value: () => true,
      shows: (made) =>
        expect(made.custom('GrafanaDashboard', 'milvus-dashboards-query').spec).toMatchObject({ allowCrossNamespaceImport: true }),
    },
  },
  () => ({ instanceLabels: { dashboards: 'grafana' } }),
);
