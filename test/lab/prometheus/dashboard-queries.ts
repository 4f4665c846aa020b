import type { DashboardJson } from '../../../src/monitoring/dashboards/dashboard-json';
import type { Resource } from '../kubernetes/objects';

/** A query of a dashboard as Grafana asks it. */
export interface DashboardQuery {
  /** Subject of the dashboard, title of the panel, and name of the curve. */
  readonly place: string;
  readonly query: string;
}

interface ConfigMap extends Resource {
  readonly data: Readonly<Record<string, string>>;
}

/** Four times the interval between two scrapes, as Grafana computes it. */
const rateInterval = '2m';

/** Every query of the dashboards among these objects, with the values that Grafana puts in for one Milvus. */
export function dashboardQueries(
  objects: readonly Resource[],
  values: { readonly namespace: string; readonly instance: string },
): DashboardQuery[] {
  return objects
    .filter(({ kind, metadata }) => kind === 'ConfigMap' && metadata.labels?.['grafana_dashboard'] === '1')
    .flatMap((object) => Object.entries((object as ConfigMap).data))
    .flatMap(([file, text]) => {
      const dashboard = JSON.parse(text) as DashboardJson;
      const page = file.replace(/\.json$/, '').replace(/^.*-dashboards-/, '');
      const known = { ...values, role: '.*', group: '.*', __rate_interval: rateInterval, ...constants(dashboard) };
      return dashboard.panels.flatMap(({ title, targets = [] }) =>
        targets.map(({ expr, legendFormat = '' }) => ({ place: `${page}: ${title}: ${legendFormat}`, query: filled(expr, known) })),
      );
    });
}

function constants({ templating }: DashboardJson): Record<string, string> {
  return Object.fromEntries(templating.list.filter(({ type }) => type === 'constant').map(({ name, query }) => [name, String(query)]));
}

/** A variable without a value would find nothing, and look like a metric without data. */
function filled(expr: string, values: Readonly<Record<string, string>>): string {
  return expr.replace(/\$\{?(\w+)\}?/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the variable ${name} has no value: ${expr}`);
    return value;
  });
}
