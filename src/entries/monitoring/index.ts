/**
 * Scraping, alerts and objectives of a Milvus.
 *
 * @module monitoring
 * @packageDocumentation
 */
export {
  Alerts,
  Monitoring,
  type AlertAction,
  type AlertChange,
  type AlertChanges,
  type AlertName,
  type AlertSeverity,
  type AlertsProps,
  type LatencyObjective,
  type MetricName,
  type MetricSource,
  type MonitoringProps,
  type Objectives,
  type PrometheusReference,
} from '../../monitoring';
