import type { AlertName } from '../alerts/alert-table';

/** Subject of a dashboard. */
export type DashboardPage =
  'overview' | 'query' | 'write' | 'index-and-compaction' | 'write-ahead-log' | 'coordination' | 'memory-and-disk' | 'dependencies';

const PAGES: Readonly<Record<DashboardPage, true>> = {
  overview: true,
  query: true,
  write: true,
  'index-and-compaction': true,
  'write-ahead-log': true,
  coordination: true,
  'memory-and-disk': true,
  dependencies: true,
};

/** Subjects of all dashboards. */
export const DASHBOARD_PAGES = Object.keys(PAGES) as DashboardPage[];

/** A condition of a panel: the app runs this service or role, or the library knows the size of the disks or the objective. */
export type PanelNeed =
  'etcd' | 'minio' | 'bookkeeper' | 'pulsar' | 'kafka' | 'woodpecker' | 'cdc' | 'claims' | 'disk-size' | 'search-objective';

/** A number that belongs to one Milvus: the bound of an alert, a number of an objective, or a water level of the memory. */
export type BoundSource =
  AlertName | 'objective:failed-requests' | 'objective:search-latency' | 'objective:fast-searches' | 'water-level:low' | 'water-level:high';

/** A value at which a panel changes its color. */
export interface Bound {
  readonly at: number | BoundSource;
  readonly is: 'warning' | 'critical';
}

/** Notes of the generator on a panel. They are not part of the emitted dashboard. */
export interface PanelMarks {
  /** Alerts about the same trouble, whose runbooks the panel links to. */
  readonly alerts?: readonly AlertName[];
  readonly needs?: PanelNeed;
  readonly bounds?: readonly Bound[];
  /** Whether low values are the bad ones. */
  readonly lowIsBad?: true;
}

/** A step of thresholds; the first has no value. */
export interface ThresholdStep {
  readonly color: string;
  readonly value: number | null;
}

/** Position in a grid of 24 columns. */
export interface GridPos {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A query of a panel. */
export interface TargetJson {
  readonly refId: string;
  readonly expr: string;
  readonly legendFormat?: string;
}

/** A panel or a row, as far as the library reads it. */
export interface PanelJson {
  readonly type: string;
  readonly id: number;
  readonly title: string;
  readonly description?: string;
  readonly gridPos: GridPos;
  readonly targets?: readonly TargetJson[];
  readonly links?: readonly object[];
  readonly fieldConfig?: {
    readonly defaults: { readonly unit?: string; readonly thresholds?: { readonly steps: readonly ThresholdStep[] } };
    readonly overrides: readonly object[];
  };
  readonly milvus?: PanelMarks;
}

/** A variable of a dashboard, as far as the library reads it. */
export interface VariableJson {
  readonly name: string;
  readonly type: string;
  readonly label?: string;
  readonly query?: unknown;
  readonly current?: object;
  readonly options?: readonly object[];
}

/** A dashboard of Grafana, as far as the library reads it. */
export interface DashboardJson {
  readonly uid: string;
  readonly schemaVersion: number;
  readonly title: string;
  readonly tags: readonly string[];
  readonly links: readonly { readonly tags: readonly string[] }[];
  readonly panels: readonly PanelJson[];
  readonly templating: { readonly list: readonly VariableJson[] };
}

/** Prints a dashboard with one line for each field and each panel, so that a review shows the panels that change. */
export function printDashboard(dashboard: DashboardJson): string {
  const fields = Object.entries(dashboard).map(([name, value]) => {
    const text =
      name === 'panels' ? `[\n${(value as object[]).map((panel) => JSON.stringify(panel)).join(',\n')}\n]` : JSON.stringify(value);
    return `${JSON.stringify(name)}:${text}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}
