import { join } from 'node:path';
import { DASHBOARD_PAGES, type PanelNeed } from '../../src/monitoring/dashboards/dashboard-json';
import { pageOf } from '../../src/monitoring/alert-rules';
import { RELEASE_LINES, type ReleaseLine } from '../../src/version';
import { LineQueries } from '../dashboards/line-queries';
import { PAGES } from '../dashboards/pages';
import type { PanelDefinition, RowDefinition } from '../dashboards/panel';
import { readMetrics } from '../metrics/table';
import { generatedFrom, markdownTable } from './table';

/** Names in front of the braces of a selector. */
const METRIC = /\b([a-z][a-z0-9_]*)\{/gi;

const MILVUS = new Set(readMetrics(join(__dirname, '..', '..')).map(({ name }) => name));

/** Conditions of panels, in words. */
const NEEDS: Readonly<Record<PanelNeed, string>> = {
  etcd: 'etcd in the app',
  minio: 'MinIO in the app',
  bookkeeper: 'Pulsar in the app',
  pulsar: 'Pulsar in the app',
  kafka: 'Kafka in the app',
  woodpecker: 'woodpecker in the app',
  cdc: 'CDC',
  claims: 'volumes in the app',
  'disk-size': 'a known size of the disks',
  'search-objective': 'an objective for searches',
};

/** Every panel of every dashboard. */
export function dashboardsPage(): string {
  const sections = DASHBOARD_PAGES.map((page) => {
    const { title, shows, rows } = PAGES[page];
    const tables = rows.map((row) => `### ${title}: ${row.title}\n\n${rowTable(row)}`);
    return `## ${title}\n\n${shows} In \`manifests\`: \`${page}\`.\n\n${tables.join('\n\n')}`;
  });
  return `${generatedFrom('scripts/dashboards/pages/')}

# Dashboards

The panels of \`Dashboards\`, by dashboard and row. A panel exists in the release lines that write its metrics, and if its other conditions
hold. Dashed lines in a panel are the bounds of its alerts, the water levels of the memory, and your objectives. The
[guide](../how-to/dashboards.md) says how the dashboards reach Grafana.

${sections.join('\n\n')}
`;
}

function rowTable({ panels }: RowDefinition): string {
  return markdownTable(['Panel', 'Shows', 'Metrics', 'Exists', 'Alerts'], panels.map(panelRow));
}

function panelRow(definition: PanelDefinition): string[] {
  const { title, shows, lines = RELEASE_LINES, needs, alerts = [] } = definition;
  const conditions = [...(lines.length === RELEASE_LINES.length ? [] : [rangeOf(lines)]), ...(needs ? [`with ${NEEDS[needs]}`] : [])];
  return [
    title,
    shows,
    metricsOf(definition, lines)
      .map((name) => `\`${name}\``)
      .join(', '),
    conditions.join(', '),
    alerts.map((name) => `[${name}](../runbooks/${pageOf(name)})`).join(', '),
  ];
}

function metricsOf({ curves }: PanelDefinition, lines: readonly ReleaseLine[]): string[] {
  const queries = lines.slice(0, 1).flatMap((line) => curves(new LineQueries(line)).map(({ query }) => query));
  const names = queries.flatMap((query) => [...query.matchAll(METRIC)].map(([, name = '']) => name));
  // Series of a histogram have the name of the metric, and an end.
  return [...new Set(names.map((name) => (MILVUS.has(name) ? name : name.replace(/_(bucket|sum|count)$/, ''))))].sort();
}

function rangeOf(lines: readonly ReleaseLine[]): string {
  const [first = '', last = ''] = [lines[0], lines.at(-1)];
  if (last === RELEASE_LINES.at(-1)) return first === last ? `in ${first}` : `from ${first}`;
  return `up to ${last}`;
}
