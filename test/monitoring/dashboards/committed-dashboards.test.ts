import { join } from 'node:path';
import { dashboardFiles } from '../../../scripts/dashboards/files';
import { readMetrics } from '../../../scripts/metrics/table';
import { DASHBOARD_PAGES, type PanelJson } from '../../../src/monitoring/dashboards/dashboard-json';
import { LINES } from '../../support/instances';
import { committedDashboards, committedQueries, committedTexts, withValues } from './committed-dashboards';

const METRICS = new Map(readMetrics(join(__dirname, '../../..')).map((metric) => [metric.name, metric]));

/** Labels that Prometheus and the monitors add. Source: `Monitoring`, podTargetLabels. */
const TARGET_LABELS = ['namespace', 'pod', 'le', 'app_kubernetes_io_instance', 'app_kubernetes_io_component', 'milvus_io_group'];

/** Labels of other exporters by which the panels group. */
const OTHER_LABELS = ['persistentvolumeclaim', 'topic'];

/** Metrics of Milvus in a query, with the labels that the query restricts. */
function metricsIn(expr: string): { readonly name: string; readonly labels: string[] }[] {
  return [...expr.matchAll(/\b(milvus_(?!io_)[a-z0-9_]+)(?:\{([^}]*)\})?/gi)].map(([, written = '', matchers = '']) => ({
    name: METRICS.has(written) ? written : written.replace(/_(bucket|count|sum)$/, ''),
    labels: [...matchers.matchAll(/([a-z_]+)(?:=~|!=|!~|=)/g)].map(([, label = '']) => label),
  }));
}

const isRow = ({ type }: PanelJson) => type === 'row';

describe.each(LINES)('the dashboards of Milvus %s', (line) => {
  const dashboards = committedDashboards(line);
  const panels = [...dashboards].flatMap(([page, { panels: all }]) => all.map((panel) => ({ page, panel })));
  const queries = committedQueries(line);

  test('exist for each subject, and ask at least 100 questions', () => {
    expect([...dashboards.keys()].sort()).toEqual([...DASHBOARD_PAGES].sort());
    expect(queries.length).toBeGreaterThan(100);
  });

  test('ask only for metrics that the release writes, by labels that they have', () => {
    const used = queries.flatMap(({ place, expr }) => metricsIn(expr).map((metric) => ({ place, ...metric })));
    expect(used.length).toBeGreaterThan(80);
    expect(used.filter(({ name }) => !METRICS.get(name)?.lines.includes(line)).map(({ place, name }) => `${place}: ${name}`)).toEqual([]);
    const strangers = used.flatMap(({ place, name, labels }) =>
      labels
        .filter((label) => ![...TARGET_LABELS, ...(METRICS.get(name)?.labels ?? [])].includes(label))
        .map((label) => `${place}: ${label}`),
    );
    expect(strangers).toEqual([]);
  });

  test('group by labels that a metric of the query has, and name only these in the legends', () => {
    for (const { panel } of panels) {
      for (const { expr, legendFormat = '' } of panel.targets ?? []) {
        const known = [...TARGET_LABELS, ...OTHER_LABELS, ...metricsIn(expr).flatMap(({ name }) => METRICS.get(name)?.labels ?? [])];
        const grouped = [...expr.matchAll(/\b(?:by|on) \(([^)]*)\)/g)].flatMap(([, labels = '']) => labels.split(', '));
        const shown = [...legendFormat.matchAll(/\{\{(\w+)\}\}/g)].map(([, label = '']) => label);
        expect({ panel: panel.title, strangers: [...grouped, ...shown].filter((label) => !known.includes(label)) }).toEqual({
          panel: panel.title,
          strangers: [],
        });
        expect({ panel: panel.title, lost: shown.filter((label) => !grouped.includes(label)) }).toEqual({ panel: panel.title, lost: [] });
      }
    }
  });

  test('name every variable that they use, and no other one of a panel', () => {
    for (const [page, { panels: all, templating }] of dashboards) {
      const names = templating.list.map(({ name }) => name);
      const used = [...JSON.stringify([all, templating]).matchAll(/\$\{?([a-z][a-z_]*)\}?/g)].map(([, name = '']) => name);
      expect({ page, names: [...names].sort() }).toEqual({ page, names: [...new Set(used)].sort() });
    }
  });

  test('restrict every metric of Milvus to one Milvus', () => {
    const open = queries.filter(({ expr }) =>
      metricsIn(expr).some(({ labels }) => !labels.includes('namespace') || !labels.includes('app_kubernetes_io_instance')),
    );
    expect(open).toEqual([]);
  });

  test('are readable: each panel has a title, a description in words, a unit and a query with a name', () => {
    for (const { page, panel } of panels.filter(({ panel: each }) => !isRow(each))) {
      const { title, description = '', targets = [], fieldConfig } = panel;
      expect({ page, title, words: description.split(' ').length > 4, ends: description.endsWith('.') }).toEqual({
        page,
        title,
        words: true,
        ends: true,
      });
      expect({ title, unit: fieldConfig?.defaults.unit }).toEqual({ title, unit: expect.stringMatching(/./) as string });
      expect(targets.map(({ refId, expr, legendFormat }) => Boolean(refId && expr && legendFormat))).toContain(true);
      expect(['stat', 'timeseries']).toContain(panel.type);
    }
  });

  test('have panels side by side without gaps or overlaps, with unique ids', () => {
    for (const [page, { panels: all }] of dashboards) {
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      const cells = all.flatMap(({ gridPos: { x, y, w, h } }) =>
        Array.from({ length: w * h }, (_, index) => `${x + (index % w)},${y + Math.floor(index / w)}`),
      );
      const height = Math.max(...all.map(({ gridPos: { y, h } }) => y + h));
      expect({ page, cells: new Set(cells).size, all: cells.length }).toEqual({ page, cells: 24 * height, all: 24 * height });
    }
  });

  test('have titles that are unique in a dashboard, so that a page can name them', () => {
    for (const [page, { panels: all }] of dashboards) {
      const titles = all.filter((panel) => !isRow(panel)).map(({ title }) => title);
      expect({ page, titles: titles.length }).toEqual({ page, titles: new Set(titles).size });
    }
  });

  test('stay below the annotation of kubectl apply, and their uids below the limit of Grafana', () => {
    for (const [page, text] of committedTexts(line)) expect({ page, fits: text.length < 40 * 1024 }).toEqual({ page, fits: true });
    const uids = [...dashboards.values()].map(({ uid }) => uid);
    expect(uids.filter((uid) => uid.length > 40)).toEqual([]);
    expect(new Set(uids).size).toBe(uids.length);
  });

  test('close every bracket of a query, and leave no variable to Prometheus', () => {
    const count = (text: string, character: string) => text.split(character).length;
    for (const { place, expr } of queries) {
      const sent = withValues(expr);
      expect({ place, open: count(sent, '('), brackets: count(sent, '['), braces: count(sent, '{') }).toEqual({
        place,
        open: count(sent, ')'),
        brackets: count(sent, ']'),
        braces: count(sent, '}'),
      });
      expect(sent).not.toContain('$');
    }
  });
});

test('the write-ahead log is shown by streaming nodes from 2.6 on, and by the message queue before', () => {
  const titles = (line: (typeof LINES)[number]) =>
    committedDashboards(line)
      .get('write-ahead-log')
      ?.panels.map(({ title }) => title) ?? [];
  expect(titles('2.5')).toContain('Calls of the message queue');
  expect(titles('2.5')).not.toContain('Open channels');
  expect(titles('2.6')).toContain('Open channels');
  expect(titles('2.6')).not.toContain('Calls of the message queue');
});

test('the committed files are what `npm run generate:dashboards` writes', () => {
  const made = dashboardFiles();
  const committed = LINES.flatMap((line) =>
    [...committedTexts(line)].map(([page, text]) => [`dashboards/${line}/${page}.json`, text] as const),
  );
  expect(committed.map(([file]) => file).sort()).toEqual([...made.keys()].sort());
  expect(committed.filter(([file, text]) => made.get(file) !== text).map(([file]) => file)).toEqual([]);
});
