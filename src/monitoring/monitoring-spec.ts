import type { ExtensionSpec } from '../model';

/** One `Monitoring`, as plain data. */
export interface MonitoringSpec extends ExtensionSpec {
  readonly extension: 'monitoring';
  /** Path of the Milvus. */
  readonly milvus: string;
  /** Metrics that are not stored. */
  readonly dropMetrics: readonly string[];
}

/** One `Alerts`, as plain data. */
export interface AlertsSpec extends ExtensionSpec {
  readonly extension: 'alerts';
  /** Path of the Milvus. */
  readonly milvus: string;
  /** Names of the alerts that are emitted, each with its condition. */
  readonly alerts: Readonly<Record<string, string>>;
  /** Names of the alerts that the user changed or asked for. */
  readonly named: readonly string[];
}

/** One `Dashboards`, as plain data. */
export interface DashboardsSpec extends ExtensionSpec {
  readonly extension: 'dashboards';
  /** Path of the Milvus. */
  readonly milvus: string;
  /** Path of the Milvus that the alerts are about, whose bounds the panels show; missing without alerts. */
  readonly alertsOf?: string;
  /** Names of the series in each panel. */
  readonly panels: Readonly<Record<string, readonly string[]>>;
}

/** Whether a part of the app is a `Monitoring`. */
export function isMonitoring(part: ExtensionSpec): part is MonitoringSpec {
  return part.extension === 'monitoring';
}

/** Whether a part of the app is an `Alerts`. */
export function isAlerts(part: ExtensionSpec): part is AlertsSpec {
  return part.extension === 'alerts';
}

/** Whether a part of the app is a `Dashboards`. */
export function isDashboards(part: ExtensionSpec): part is DashboardsSpec {
  return part.extension === 'dashboards';
}
