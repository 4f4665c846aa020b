import type { Rule } from '../findings';

export const AUTOSCALING_BOUNDS: Rule = {
  id: 'MK-ROL-005',
  title: 'invalid autoscaling bounds',
  severity: 'error',
  reason: 'A HorizontalPodAutoscaler needs 1 <= minReplicas <= maxReplicas in whole numbers.',
  source: 'Kubernetes API, HorizontalPodAutoscalerSpec',
  fix: 'Write whole numbers with 1 <= minReplicas <= maxReplicas.',
};

export const AUTOSCALING_TARGET: Rule = {
  id: 'MK-ROL-006',
  title: 'missing or invalid autoscaling target',
  severity: 'error',
  reason:
    'A HorizontalPodAutoscaler without a metric, or with a utilization outside 1 to 100 %, never settles; the API server and KEDA ' +
    'reject fractions of a percent.',
  source:
    'Kubernetes documentation, horizontal pod autoscaling: algorithm details; Kubernetes API, MetricTarget: averageUtilization (int32)',
  fix: 'Write a whole percentage from 1 to 100.',
};

export const SCALING_PACE: Rule = {
  id: 'MK-SCA-012',
  title: 'invalid scaling behavior',
  severity: 'error',
  reason: 'The API server accepts periods of 1 to 1800 s, windows of 0 to 3600 s, and steps of at least one pod or one percent.',
  source: 'Kubernetes API, HPAScalingPolicy and HPAScalingRules',
  fix: 'Write a period up to 30 minutes, a window up to an hour, and whole steps of 1 or more.',
};

export const SCALING_WITHOUT_TARGET: Rule = {
  id: 'MK-SCA-013',
  title: 'KEDA without triggers',
  severity: 'error',
  reason: "KEDA's admission webhook rejects a ScaledObject without a trigger.",
  source: 'KEDA documentation, ScaledObject specification: triggers',
  fix: 'Give triggers, a schedule, cpuUtilization or memoryUtilization.',
};

export const TRIGGER_WITHOUT_PROMETHEUS: Rule = {
  id: 'MK-SCA-014',
  title: 'missing Prometheus address for KEDA',
  severity: 'error',
  reason: "KEDA queries Prometheus for Milvus' metrics and needs its address.",
  source: 'KEDA documentation, Prometheus scaler: serverAddress',
  fix: "Set `prometheus` to its address, such as 'http://prometheus.monitoring:9090'.",
};

export const TRIGGER_OF_ANOTHER_ROLE: Rule = {
  id: 'MK-SCA-015',
  title: 'trigger of another role',
  severity: 'error',
  reason: 'The metric is written by another role and does not change with the pods of this one, so the number of pods runs to a bound.',
  source: 'Milvus source, `pkg/metrics`',
  fix: 'Use a trigger of the role, or ScalingTrigger.prometheus with your own query.',
};

export const TRIGGER_VALUE: Rule = {
  id: 'MK-SCA-016',
  title: 'invalid trigger name, query or threshold',
  severity: 'error',
  reason: 'A threshold must be above zero, a query must not be empty, and KEDA identifies the triggers of an object by their names.',
  source: 'KEDA documentation, Prometheus scaler, and ScaledObject specification: triggers',
  fix: 'Write a query, a threshold above zero, and a unique name for each trigger.',
};

export const SCHEDULE_TIME: Rule = {
  id: 'MK-SCA-017',
  title: 'invalid schedule',
  severity: 'error',
  reason: 'KEDA reads start and end as five-field cron expressions in a time zone of the IANA database, and rejects equal ones.',
  source: 'KEDA documentation, cron scaler; robfig/cron, `ParseStandard`: Sunday is 0',
  fix: "Write { start: '0 7 * * 1-5', end: '0 20 * * 1-5', timeZone: 'Europe/London', replicas: 10 }.",
};

export const SCHEDULE_REPLICAS: Rule = {
  id: 'MK-SCA-018',
  title: 'schedule outside the autoscaling bounds',
  severity: 'error',
  reason: 'KEDA keeps the number of pods between minReplicas and maxReplicas, whatever a schedule asks for.',
  source: 'KEDA documentation, cron scaler: desiredReplicas',
  fix: 'Write a whole number between minReplicas and maxReplicas.',
};

export const PROMETHEUS_ADDRESS: Rule = {
  id: 'MK-SCA-021',
  title: 'invalid Prometheus address',
  severity: 'error',
  reason: 'KEDA appends its query to the address and calls it over HTTP, so the address needs a scheme.',
  source: 'KEDA source, `pkg/scalers/prometheus_scaler.go`: ExecutePromQuery',
  fix: "Write a complete address, such as 'http://prometheus.monitoring:9090'.",
};
