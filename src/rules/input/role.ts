import type { Rule } from '../../findings';

export const REPLICAS_NOT_POSITIVE: Rule = {
  id: 'MK-ROL-001',
  title: 'fewer than one pod of a role',
  severity: 'error',
  reason: 'A Milvus without one of its roles does not serve: every role of the release needs at least one pod.',
  source: 'Milvus source, `cmd/roles`',
  fix: 'Write a whole number of 1 or more.',
};

export const REPLICAS_NOT_WHOLE: Rule = {
  id: 'MK-ROL-022',
  title: 'replicas is not a whole number',
  severity: 'error',
  reason: 'Kubernetes counts pods in whole numbers: the API server refuses a fraction.',
  source: 'Kubernetes API, DeploymentSpec and StatefulSetSpec: replicas',
  fix: 'Write a whole number of 1 or more.',
};

export const RESOURCES_NOT_POSITIVE: Rule = {
  id: 'MK-ROL-002',
  title: 'zero or negative resources',
  severity: 'error',
  reason: 'Milvus sizes its thread pools and its load admission from these figures; the scheduler refuses negative ones.',
  source: 'Milvus source, `pkg/util/hardware`',
  fix: 'Write an amount above zero.',
};

export const LIMIT_BELOW_REQUEST: Rule = {
  id: 'MK-ROL-003',
  title: 'limit below request',
  severity: 'error',
  reason: 'The API server refuses a pod whose limit is lower than its request.',
  source: 'Kubernetes documentation, resource management for pods and containers',
  fix: 'Raise the limit to the request or above.',
};

export const REPLICAS_AND_AUTOSCALING: Rule = {
  id: 'MK-ROL-004',
  title: 'replicas and autoscaling together',
  severity: 'error',
  reason: 'Every apply of a fixed replica count would undo what the autoscaler chose.',
  source: 'Kubernetes documentation, horizontal pod autoscaling: migrating Deployments',
  fix: 'Remove replicas, or the autoscaling.',
};

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

export const ROLE_CANNOT_AUTOSCALE: Rule = {
  id: 'MK-ROL-007',
  title: 'role that an autoscaler must not scale',
  severity: 'error',
  reason:
    'Coordinators are active-standby, cdc is a singleton, a standalone is one process, and each streaming node owns write-ahead logs: ' +
    'a pod more or less is not more or less capacity.',
  source: 'Milvus documentation, scale a Milvus cluster: horizontal scaling is for stateless nodes',
  fix: 'Remove the autoscaler, and set replicas.',
};

export const SINGLETON_ROLE: Rule = {
  id: 'MK-ROL-008',
  title: 'more pods at once than the role stands',
  severity: 'error',
  reason: 'Each cdc process copies every channel, without a lock that tells two of them apart, so Milvus supports one at a time.',
  source: 'Milvus documentation, 2.6, Milvus CDC; `internal/cdc/controller` of 2.6 and 3.0',
  fix: 'Write 1, or leave it out.',
};

export const STANDBY_OFF_NEEDS_ONE_REPLICA: Rule = {
  id: 'MK-ROL-009',
  title: 'several coordinators without active-standby',
  severity: 'error',
  reason: 'Two active coordinators fight for one etcd session key, and the second one panics in CompareAndSwap.',
  source: 'milvus-helm#14',
  fix: 'Remove activeStandby: false, or set replicas to 1.',
};

export const PERSISTENT_STORAGE_NEEDS_STATEFUL_SET: Rule = {
  id: 'MK-ROL-010',
  title: 'persistent storage on a Deployment',
  severity: 'error',
  reason: 'All pods of a Deployment would share one claim; only a StatefulSet gives each pod a disk of its own.',
  source: 'Kubernetes documentation, StatefulSet: stable storage',
  fix: "Set controller: 'StatefulSet', or use ephemeral storage.",
};

export const STORAGE_SIZE: Rule = {
  id: 'MK-ROL-011',
  title: 'storage size',
  severity: 'error',
  reason: 'A volume needs a size above zero, and an emptyDir must fit in the ephemeral storage limit of its pod or the kubelet evicts it.',
  source: 'Kubernetes documentation, local ephemeral storage',
  fix: 'Write a size above zero.',
};

export const RESERVED_ENVIRONMENT: Rule = {
  id: 'MK-ROL-012',
  title: 'environment variable that the library sets',
  severity: 'error',
  reason: 'Milvus reads environment variables before its files, so a second definition would silently win or lose.',
  source: 'Milvus source, `pkg/config/env_source.go`',
  fix: 'Remove the variable.',
};

export const GRACE_BELOW_STOP_TIMEOUT: Rule = {
  id: 'MK-ROL-013',
  title: 'grace period too short for the graceful stop',
  severity: 'error',
  reason: 'The kubelet kills the pod when the grace period ends, before Milvus has handed over its segments.',
  source: 'milvus-helm#313',
  fix: "Lengthen the grace period, or shorten Milvus' stop timeout.",
};

export const WHOLE_SECONDS: Rule = {
  id: 'MK-ROL-020',
  title: 'duration that Kubernetes can not count',
  severity: 'error',
  reason:
    'Kubernetes and KEDA count these times in whole seconds: the API server refuses a fraction, and a probe or a look of KEDA has to last.',
  source: 'Kubernetes API, Probe, PodSpec, Toleration and DeploymentSpec; KEDA, ScaledObjectSpec.pollingInterval',
  fix: 'Write whole seconds, such as Duration.seconds(30).',
};

export const ROLLOUT_STEPS: Rule = {
  id: 'MK-ROL-015',
  title: 'rollout that cannot take a step',
  severity: 'error',
  reason: 'The API server refuses a rolling update that may neither add a pod nor take one away.',
  source: 'Kubernetes API, RollingUpdateDeployment',
  fix: 'Write whole numbers or percentages, one of them above zero.',
};

export const ROLLOUT_WITHOUT_STANDBY: Rule = {
  id: 'MK-ROL-021',
  title: 'rollout of a coordinator without active-standby',
  severity: 'error',
  reason: 'Without a standby the old coordinator has to be gone before the new one starts, so no other way is taken.',
  source: 'milvus-helm#14',
  fix: 'Remove rollout, or remove activeStandby: false.',
};

export const GPU_COUNT: Rule = {
  id: 'MK-ROL-030',
  title: 'GPUs that are not whole ones',
  severity: 'error',
  reason: 'Kubernetes hands out devices whole, and a pod without one leaves the prop out.',
  source: 'Kubernetes documentation, schedule GPUs',
  fix: 'Write a whole number of 1 or more, or leave it out.',
};
