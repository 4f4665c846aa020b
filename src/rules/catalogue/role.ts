import type { Rule } from '../finding';

export const REPLICAS_NOT_POSITIVE: Rule = {
  id: 'MK-ROL-001',
  title: 'replicas is not a whole number of 1 or more',
  reason: 'A Milvus without one of its roles does not serve: every role of the release needs at least one pod.',
};

export const RESOURCES_NOT_POSITIVE: Rule = {
  id: 'MK-ROL-002',
  title: 'zero or negative resources',
  reason: 'Milvus sizes its thread pools and its load admission from these figures; the scheduler refuses negative ones.',
};

export const LIMIT_BELOW_REQUEST: Rule = {
  id: 'MK-ROL-003',
  title: 'limit below request',
  reason: 'The API server refuses a pod whose limit is lower than its request.',
};

export const REPLICAS_AND_AUTOSCALING: Rule = {
  id: 'MK-ROL-004',
  title: 'replicas and autoscaling together',
  reason: 'Every apply of a fixed replica count would undo what the autoscaler chose.',
};

export const AUTOSCALING_BOUNDS: Rule = {
  id: 'MK-ROL-005',
  title: 'autoscaling bounds',
  reason: 'A HorizontalPodAutoscaler needs 1 <= minReplicas <= maxReplicas in whole numbers.',
};

export const AUTOSCALING_TARGET: Rule = {
  id: 'MK-ROL-006',
  title: 'autoscaling without a usable target',
  reason: 'A HorizontalPodAutoscaler without a metric, or with a utilization outside 1 to 100 %, never settles.',
};

export const ROLE_CANNOT_AUTOSCALE: Rule = {
  id: 'MK-ROL-007',
  title: 'role that an autoscaler must not scale',
  reason:
    'Coordinators are active-standby, cdc is a singleton, a standalone is one process, and each streaming node owns write-ahead logs: ' +
    'a pod more or less is not more or less capacity.',
};

export const SINGLETON_ROLE: Rule = {
  id: 'MK-ROL-008',
  title: 'more replicas than the role stands',
  reason: 'cdc supports one replica only (Milvus documentation, 2.6.6 and later).',
};

export const STANDBY_OFF_NEEDS_ONE_REPLICA: Rule = {
  id: 'MK-ROL-009',
  title: 'several coordinators without active-standby',
  reason: 'Two active coordinators fight for one etcd session key, and the second one panics in CompareAndSwap.',
};

export const PERSISTENT_STORAGE_NEEDS_STATEFUL_SET: Rule = {
  id: 'MK-ROL-010',
  title: 'persistent storage on a Deployment',
  reason: 'All pods of a Deployment would share one claim; only a StatefulSet gives each pod a disk of its own.',
};

export const STORAGE_SIZE: Rule = {
  id: 'MK-ROL-011',
  title: 'storage size',
  reason: 'A volume needs a size above zero, and an emptyDir must fit in the ephemeral storage limit of its pod or the kubelet evicts it.',
};

export const RESERVED_ENVIRONMENT: Rule = {
  id: 'MK-ROL-012',
  title: 'environment variable that the library sets',
  reason: 'Milvus reads environment variables before its files, so a second definition would silently win or lose.',
};

export const LITERAL_SECRET: Rule = {
  id: 'MK-SEC-001',
  title: 'literal secret',
  reason: 'A literal would be readable in Git, in a ConfigMap or in the pod spec by everybody who may list them.',
};

export const GRACE_BELOW_STOP_TIMEOUT: Rule = {
  id: 'MK-ROL-013',
  title: 'grace period too short for the graceful stop',
  reason: 'The kubelet kills the pod when the grace period ends, before Milvus has handed over its segments.',
};

export const RESOURCE_GROUP: Rule = {
  id: 'MK-ROL-014',
  title: 'resource group that Milvus cannot use',
  reason: 'Server labels are read from release 2.4 on, and a resource group name has 1 to 255 characters of [A-Za-z0-9_].',
};

export const PORT_RANGE: Rule = {
  id: 'MK-NET-001',
  title: 'port out of range',
  reason: 'The API server takes ports 1 to 65535.',
};

export const SERVICE_TYPE_MISMATCH: Rule = {
  id: 'MK-NET-002',
  title: 'prop of another Service type',
  reason: 'The API server refuses or ignores node ports on ClusterIP Services and load balancer fields on anything but LoadBalancer.',
};

export const ROLLOUT_STEPS: Rule = {
  id: 'MK-ROL-015',
  title: 'rollout that cannot take a step',
  reason: 'The API server refuses a rolling update that may neither add a pod nor take one away.',
};

export const SOURCE_RANGES: Rule = {
  id: 'MK-NET-003',
  title: 'client networks in the wrong form',
  reason: 'An empty list lets everybody in, and the API server refuses anything that is not a network in CIDR form.',
};
