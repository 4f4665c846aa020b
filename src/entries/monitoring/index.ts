/**
 * Scraping, alerts, objectives and dashboards of a Milvus.
 *
 * @module monitoring
 * @packageDocumentation
 */
export {
  Alerts,
  DashboardProvisioning,
  Dashboards,
  Monitoring,
  type AlertAction,
  type AlertChange,
  type AlertChanges,
  type AlertName,
  type AlertSeverity,
  type AlertsProps,
  type DashboardPage,
  type DashboardsProps,
  type GrafanaOperatorProps,
  type GrafanaSidecarOptions,
  type LatencyObjective,
  type MetricName,
  type MetricSource,
  type MonitoringProps,
  type Objectives,
  type PrometheusReference,
} from '../../monitoring';
