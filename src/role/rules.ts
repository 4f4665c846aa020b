import type { Rule } from '../findings';

export const CONFIGURING_ENVIRONMENT: Rule = {
  id: 'MK-CFG-011',
  title: 'environment variable that Milvus takes for its configuration',
  severity: 'warning',
  reason:
    'Milvus compares the names of all variables with its keys, without case, `_`, `.` and `/`, and the environment wins over its ' +
    'files: the value is not checked, and never reloads.',
  source: 'Milvus source, `pkg/config/env_source.go`; tried with a 2.3.5 server',
  fix: 'Write the key into `config`, or give the variable another name.',
};

export const REPLICAS_NOT_POSITIVE: Rule = {
  id: 'MK-ROL-001',
  title: 'fewer than one pod of a role',
  severity: 'error',
  reason: 'A Milvus without one of its roles does not serve: every role of the release needs at least one pod.',
  source: 'Milvus source, `cmd/roles`',
  fix: 'Write a whole number of 1 or more.',
};

export const REPLICAS_AND_AUTOSCALING: Rule = {
  id: 'MK-ROL-004',
  title: 'replicas and autoscaling together',
  severity: 'error',
  reason: 'Every apply of a fixed replica count would undo what the autoscaler chose.',
  source: 'Kubernetes documentation, horizontal pod autoscaling: migrating Deployments',
  fix: 'Remove replicas, or the autoscaling.',
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

export const REPLICAS_NOT_WHOLE: Rule = {
  id: 'MK-ROL-022',
  title: 'replicas is not a whole number',
  severity: 'error',
  reason: 'Kubernetes counts pods in whole numbers: the API server refuses a fraction.',
  source: 'Kubernetes API, DeploymentSpec and StatefulSetSpec: replicas',
  fix: 'Write a whole number of 1 or more.',
};

export const GPU_COUNT: Rule = {
  id: 'MK-ROL-030',
  title: 'GPUs that are not whole ones',
  severity: 'error',
  reason: 'Kubernetes hands out devices whole, and a pod without one leaves the prop out.',
  source: 'Kubernetes documentation, schedule GPUs',
  fix: 'Write a whole number of 1 or more, or leave it out.',
};

export const TWO_AUTOSCALERS: Rule = {
  id: 'MK-SCA-011',
  title: 'two autoscalers on one role',
  severity: 'error',
  reason: 'Two autoscalers write one number of pods in turn, and each undoes what the other chose.',
  source: 'KEDA documentation, scaling deployments: do not combine a ScaledObject with a HorizontalPodAutoscaler',
  fix: 'Keep one: autoscaling for CPU and memory, keda for a schedule or what Prometheus measures.',
};
