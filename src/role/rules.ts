import type { Rule } from '../findings';

export const CONFIGURING_ENVIRONMENT: Rule = {
  id: 'MK-CFG-011',
  title: 'environment variable that sets a configuration key',
  severity: 'warning',
  reason:
    'Milvus matches variable names against its keys, ignoring case, `_`, `.` and `/`, and the environment overrides its files: the ' +
    'value is not checked and never reloads.',
  source: 'Milvus source, `pkg/config/env_source.go`; tried with a 2.3.5 server',
  fix: 'Move the key to config, or rename the variable.',
};

export const REPLICAS_NOT_POSITIVE: Rule = {
  id: 'MK-ROL-001',
  title: 'role without pods',
  severity: 'error',
  reason: 'Every role of the release needs at least one pod; without one of them Milvus does not serve.',
  source: 'Milvus source, `cmd/roles`',
  fix: 'Write a whole number of 1 or more.',
};

export const REPLICAS_AND_AUTOSCALING: Rule = {
  id: 'MK-ROL-004',
  title: 'replicas with autoscaling',
  severity: 'error',
  reason: "Every apply of a fixed replica count would revert the autoscaler's choice.",
  source: 'Kubernetes documentation, horizontal pod autoscaling: migrating Deployments',
  fix: 'Remove replicas, or the autoscaling.',
};

export const ROLE_CANNOT_AUTOSCALE: Rule = {
  id: 'MK-ROL-007',
  title: 'autoscaler on a role that cannot be scaled',
  severity: 'error',
  reason:
    'Coordinators are active-standby, cdc is a singleton, a standalone is one process, and each streaming node owns write-ahead ' +
    'logs: their capacity does not follow the number of pods.',
  source: 'Milvus documentation, scale a Milvus cluster: horizontal scaling is for stateless nodes',
  fix: 'Remove the autoscaler, and set replicas.',
};

export const SINGLETON_ROLE: Rule = {
  id: 'MK-ROL-008',
  title: 'more pods than the role supports',
  severity: 'error',
  reason: 'Each cdc process copies every channel and takes no lock, so Milvus supports one at a time.',
  source: 'Milvus documentation, 2.6, Milvus CDC; `internal/cdc/controller` of 2.6 and 3.0',
  fix: 'Write 1, or leave replicas out.',
};

export const STANDBY_OFF_NEEDS_ONE_REPLICA: Rule = {
  id: 'MK-ROL-009',
  title: 'several coordinators without active-standby',
  severity: 'error',
  reason: 'Two active coordinators compete for one etcd session key, and the second panics in CompareAndSwap.',
  source: 'milvus-helm#14',
  fix: 'Remove activeStandby: false, or set replicas to 1.',
};

export const PERSISTENT_STORAGE_NEEDS_STATEFUL_SET: Rule = {
  id: 'MK-ROL-010',
  title: 'persistent storage on a Deployment',
  severity: 'error',
  reason: 'All pods of a Deployment would share one claim; only a StatefulSet gives each pod its own disk.',
  source: 'Kubernetes documentation, StatefulSet: stable storage',
  fix: "Set controller: 'StatefulSet', or use ephemeral storage.",
};

export const RESERVED_ENVIRONMENT: Rule = {
  id: 'MK-ROL-012',
  title: 'environment variable reserved by the library',
  severity: 'error',
  reason: 'Milvus reads environment variables before its files, so a second definition would silently win or lose.',
  source: 'Milvus source, `pkg/config/env_source.go`',
  fix: 'Remove the variable.',
};

export const VARIABLE_NAME: Rule = {
  id: 'MK-ROL-031',
  title: 'invalid environment variable name',
  severity: 'error',
  reason: 'The API server rejects the whole pod for one name that is not valid.',
  source: 'Kubernetes API, EnvVar.name',
  fix: "Use letters, digits, '_', '-' and '.', without a digit at the start.",
};

export const GRACE_BELOW_STOP_TIMEOUT: Rule = {
  id: 'MK-ROL-013',
  title: 'grace period below the graceful stop timeout',
  severity: 'error',
  reason: 'The kubelet kills the pod at the end of the grace period, before Milvus has handed over its segments.',
  source: 'milvus-helm#313',
  fix: "Raise terminationGracePeriod, or lower Milvus' stop timeout.",
};

export const ROLLOUT_STEPS: Rule = {
  id: 'MK-ROL-015',
  title: 'rollout without progress',
  severity: 'error',
  reason: 'The API server rejects a rolling update that may neither add nor remove a pod.',
  source: 'Kubernetes API, RollingUpdateDeployment',
  fix: 'Write whole numbers or percentages, one of them above zero.',
};

export const ROLLOUT_WITHOUT_STANDBY: Rule = {
  id: 'MK-ROL-021',
  title: 'rollout of a coordinator without active-standby',
  severity: 'error',
  reason: 'Without a standby the old coordinator must stop before the new one starts, so the library sets the rollout itself.',
  source: 'milvus-helm#14',
  fix: 'Remove rollout, or remove activeStandby: false.',
};

export const REPLICAS_NOT_WHOLE: Rule = {
  id: 'MK-ROL-022',
  title: 'fractional number of replicas',
  severity: 'error',
  reason: 'Kubernetes counts pods in whole numbers, and the API server rejects a fraction.',
  source: 'Kubernetes API, DeploymentSpec and StatefulSetSpec: replicas',
  fix: 'Write a whole number of 1 or more.',
};

export const GPU_NAME: Rule = {
  id: 'MK-GRP-009',
  title: 'GPU that a pod cannot ask for',
  severity: 'error',
  reason: 'The API server refuses a resource whose name has no domain, and a claim without a template.',
  source: 'Kubernetes documentation, device plugins: extended resources; dynamic resource allocation',
  fix: "Write the name that the device plugin gives, such as 'nvidia.com/mig-1g.10gb'.",
};

export const GPU_COUNT: Rule = {
  id: 'MK-ROL-030',
  title: 'invalid number of GPUs',
  severity: 'error',
  reason: 'Kubernetes assigns whole devices; for a pod without a GPU the prop is left out.',
  source: 'Kubernetes documentation, schedule GPUs',
  fix: 'Write a whole number of 1 or more, or leave gpu out.',
};

export const TWO_AUTOSCALERS: Rule = {
  id: 'MK-SCA-011',
  title: 'two autoscalers on one role',
  severity: 'error',
  reason: 'Two autoscalers set one number of pods in turn, each reverting the other.',
  source: 'KEDA documentation, scaling deployments: do not combine a ScaledObject with a HorizontalPodAutoscaler',
  fix: 'Keep one: `autoscaling` for CPU and memory, `keda` for schedules and Prometheus metrics.',
};

export const FORMAT_NAME: Rule = {
  id: 'MK-LOG-005',
  title: 'invalid name of a format of the access log',
  severity: 'error',
  reason: 'The name is a part of the key proxy.accessLog.formatters.<name>.format, which Milvus reads in lower case.',
  source: 'Milvus source, `pkg/util/paramtable`: ParamGroup',
  fix: 'Write a name of lower-case letters, digits and _, such as search.',
};

export const LOG_AMOUNT: Rule = {
  id: 'MK-LOG-006',
  title: 'invalid size or time of the access log',
  severity: 'error',
  reason: 'Milvus reads whole MB, seconds and hours, and the disk of the files is as large as all of them.',
  source: 'Milvus source, `configs/milvus.yaml`: proxy.accessLog',
  fix: 'Write whole numbers: a size from 1 MiB, a time from one second, a retention from one hour.',
};

export const SAMPLE_FRACTION: Rule = {
  id: 'MK-TRC-001',
  title: 'share of traced requests that is no share',
  severity: 'error',
  reason: 'The fraction is a probability; Milvus takes text that is no number for 0.',
  source: 'OpenTelemetry specification, TraceIdRatioBased; Milvus source, `pkg/tracer/tracer.go`',
  fix: 'Write a number from 0 to 1, such as 0.01 for one request of 100.',
};

export const TRACE_ADDRESS: Rule = {
  id: 'MK-TRC-002',
  title: 'address of traces in the wrong form',
  severity: 'error',
  reason: 'The OTLP exporter takes host and port, and adds the scheme itself; the Jaeger exporter takes a whole address.',
  source: 'Milvus source, `pkg/tracer/tracer.go`: WithEndpoint',
  fix: "Write endpoint: 'collector.observability.svc:4317', or url: 'http://jaeger.observability.svc:14268/api/traces'.",
};

export const TRACE_OPTION: Rule = {
  id: 'MK-TRC-003',
  title: 'option of traces that the release does not have',
  severity: 'error',
  reason: 'Milvus has HTTP for OTLP from 2.4 on, and headers from 2.6 on; older releases ignore the key.',
  source: 'Milvus source, `configs/milvus.yaml` of 2.3 to 2.6: trace.otlp',
  fix: 'Upgrade Milvus, or remove the option.',
};
