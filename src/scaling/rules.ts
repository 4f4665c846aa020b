import type { Rule } from '../findings';

export const AUTOSCALING_BOUNDS: Rule = {
  id: 'MK-ROL-005',
  title: 'autoscaling bounds',
  severity: 'error',
  reason: 'A HorizontalPodAutoscaler needs 1 <= minReplicas <= maxReplicas in whole numbers.',
  source: 'Kubernetes API, HorizontalPodAutoscalerSpec',
  fix: 'Write whole numbers with 1 <= minReplicas <= maxReplicas.',
};

export const AUTOSCALING_TARGET: Rule = {
  id: 'MK-ROL-006',
  title: 'autoscaling without a usable target',
  severity: 'error',
  reason:
    'A HorizontalPodAutoscaler without a metric, or with a utilization outside 1 to 100 %, never settles; a fraction of a per cent is ' +
    'refused by the API server and by KEDA.',
  source:
    'Kubernetes documentation, horizontal pod autoscaling: algorithm details; Kubernetes API, MetricTarget: averageUtilization (int32)',
  fix: 'Write a whole percentage from 1 to 100.',
};

export const SCALING_PACE: Rule = {
  id: 'MK-SCA-012',
  title: 'pace that an autoscaler does not take',
  severity: 'error',
  reason: 'The API server takes periods of 1 to 1800 s, windows of 0 to 3600 s, and steps of one pod or one per cent and more.',
  source: 'Kubernetes API, HPAScalingPolicy and HPAScalingRules',
  fix: 'Write a period up to 30 minutes, a window up to an hour, and whole steps of 1 or more.',
};

export const NOTHING_TO_SCALE_BY: Rule = {
  id: 'MK-SCA-013',
  title: 'KEDA with nothing to look at',
  severity: 'error',
  reason: 'A ScaledObject needs at least one trigger, or its admission webhook refuses it.',
  source: 'KEDA documentation, ScaledObject specification: triggers',
  fix: 'Give triggers, a schedule, cpuUtilization or memoryUtilization.',
};

export const TRIGGER_WITHOUT_PROMETHEUS: Rule = {
  id: 'MK-SCA-014',
  title: 'trigger without a Prometheus to ask',
  severity: 'error',
  reason: "KEDA asks Prometheus for Milvus' metrics and has to know its address.",
  source: 'KEDA documentation, Prometheus scaler: serverAddress',
  fix: "Set prometheus to its address, such as 'http://prometheus.monitoring:9090'.",
};

export const TRIGGER_OF_ANOTHER_ROLE: Rule = {
  id: 'MK-SCA-015',
  title: 'trigger that says nothing about the role',
  severity: 'error',
  reason: 'A metric that another role writes does not change with the pods of this one, so the number of pods runs to a bound.',
  source: 'Milvus source, `pkg/metrics`',
  fix: 'Use a trigger of the role, or ScalingTrigger.prometheus with a query of your own.',
};

export const TRIGGER_VALUE: Rule = {
  id: 'MK-SCA-016',
  title: 'trigger with an unusable name, query or threshold',
  severity: 'error',
  reason: 'A threshold has to be above zero, a query can not be empty, and KEDA tells the triggers of an object apart by their names.',
  source: 'KEDA documentation, Prometheus scaler, and ScaledObject specification: triggers',
  fix: 'Write a query, a threshold above zero, and a name of its own for each trigger.',
};

export const SCHEDULE_TIME: Rule = {
  id: 'MK-SCA-017',
  title: 'schedule that never starts or ends',
  severity: 'error',
  reason: 'KEDA reads start and end as cron expressions of five fields in a time zone of the IANA database, and refuses equal ones.',
  source: 'KEDA documentation, cron scaler; robfig/cron, `ParseStandard`: Sunday is 0',
  fix: "Write { start: '0 7 * * 1-5', end: '0 20 * * 1-5', timeZone: 'Europe/London', replicas: 10 }.",
};

export const SCHEDULE_REPLICAS: Rule = {
  id: 'MK-SCA-018',
  title: 'schedule outside the bounds',
  severity: 'error',
  reason: 'KEDA keeps the number of pods between minReplicas and maxReplicas whatever a schedule asks for.',
  source: 'KEDA documentation, cron scaler: desiredReplicas',
  fix: 'Write a whole number between minReplicas and maxReplicas.',
};

export const PROMETHEUS_ADDRESS: Rule = {
  id: 'MK-SCA-021',
  title: 'address that KEDA can not ask',
  severity: 'error',
  reason: 'KEDA puts its question behind the address and calls it by HTTP: one without a scheme is called by no protocol.',
  source: 'KEDA source, `pkg/scalers/prometheus_scaler.go`: ExecutePromQuery',
  fix: "Write a whole address, such as 'http://prometheus.monitoring:9090'.",
};
