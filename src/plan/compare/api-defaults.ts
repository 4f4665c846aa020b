import { isFields, type Fields } from '../kubernetes-object';

/** A default of the API server: the path of a field, and its value where the structure around it exists. `[]` stands for every element. */
type Default = readonly [path: string, value: unknown];

const probe = (name: string): Default[] => [
  [`${name}.timeoutSeconds`, 1],
  [`${name}.periodSeconds`, 10],
  [`${name}.successThreshold`, 1],
  [`${name}.failureThreshold`, 3],
  [`${name}.httpGet.scheme`, 'HTTP'],
  [`${name}.httpGet.path`, '/'],
];

const CONTAINER: readonly Default[] = [
  ['terminationMessagePath', '/dev/termination-log'],
  ['terminationMessagePolicy', 'File'],
  ['ports[].protocol', 'TCP'],
  ['env[].valueFrom.fieldRef.apiVersion', 'v1'],
  ['env[].valueFrom.resourceFieldRef.divisor', '0'],
  ...probe('livenessProbe'),
  ...probe('readinessProbe'),
  ...probe('startupProbe'),
  ['lifecycle.preStop.httpGet.scheme', 'HTTP'],
  ['lifecycle.postStart.httpGet.scheme', 'HTTP'],
];

const within = (prefix: string, defaults: readonly Default[]): Default[] => defaults.map(([path, value]) => [`${prefix}.${path}`, value]);

/** Defaults of a pod. Source: Kubernetes source, `pkg/apis/core/v1/defaults.go`. */
const POD: readonly Default[] = [
  ['restartPolicy', 'Always'],
  ['dnsPolicy', 'ClusterFirst'],
  ['schedulerName', 'default-scheduler'],
  ['terminationGracePeriodSeconds', 30],
  ['enableServiceLinks', true],
  ['securityContext', {}],
  ['hostNetwork', false],
  ['hostPID', false],
  ['hostIPC', false],
  ['volumes[].configMap.defaultMode', 420],
  ['volumes[].secret.defaultMode', 420],
  ['volumes[].projected.defaultMode', 420],
  ['volumes[].downwardAPI.defaultMode', 420],
  ['volumes[].hostPath.type', ''],
  ['volumes[].projected.sources[].serviceAccountToken.expirationSeconds', 3600],
  ...within('containers[]', CONTAINER),
  ...within('initContainers[]', CONTAINER),
];

const JOB: readonly Default[] = [
  ['completions', 1],
  ['parallelism', 1],
  ['backoffLimit', 6],
  ['completionMode', 'NonIndexed'],
  ['suspend', false],
  ['podReplacementPolicy', 'TerminatingOrFailed'],
  ['manualSelector', false],
];

const CLAIM: readonly Default[] = [['spec.volumeMode', 'Filesystem']];

/** Defaults of kinds without those of their pods. Source: Kubernetes source, `pkg/apis/<group>/<version>/defaults.go`. */
const KINDS: Readonly<Record<string, readonly Default[]>> = {
  'Deployment.apps': [
    ['spec.strategy', {}],
    ['spec.strategy.type', 'RollingUpdate'],
    ['spec.minReadySeconds', 0],
    ['spec.paused', false],
    ['spec.revisionHistoryLimit', 10],
    ['spec.progressDeadlineSeconds', 600],
  ],
  'StatefulSet.apps': [
    ['spec.podManagementPolicy', 'OrderedReady'],
    ['spec.updateStrategy', {}],
    ['spec.updateStrategy.type', 'RollingUpdate'],
    ['spec.minReadySeconds', 0],
    ['spec.revisionHistoryLimit', 10],
    ['spec.persistentVolumeClaimRetentionPolicy', {}],
    ['spec.persistentVolumeClaimRetentionPolicy.whenDeleted', 'Retain'],
    ['spec.persistentVolumeClaimRetentionPolicy.whenScaled', 'Retain'],
    ['spec.volumeClaimTemplates[].apiVersion', 'v1'],
    ['spec.volumeClaimTemplates[].kind', 'PersistentVolumeClaim'],
    ...within('spec.volumeClaimTemplates[]', CLAIM),
  ],
  'DaemonSet.apps': [
    ['spec.updateStrategy', {}],
    ['spec.updateStrategy.type', 'RollingUpdate'],
    ['spec.minReadySeconds', 0],
    ['spec.revisionHistoryLimit', 10],
  ],
  'Job.batch': within('spec', JOB),
  'CronJob.batch': [
    ['spec.concurrencyPolicy', 'Allow'],
    ['spec.suspend', false],
    ['spec.successfulJobsHistoryLimit', 3],
    ['spec.failedJobsHistoryLimit', 1],
    ...within('spec.jobTemplate.spec', JOB),
  ],
  Service: [
    ['spec.type', 'ClusterIP'],
    ['spec.sessionAffinity', 'None'],
    ['spec.internalTrafficPolicy', 'Cluster'],
    ['spec.publishNotReadyAddresses', false],
    ['spec.ports[].protocol', 'TCP'],
  ],
  PersistentVolumeClaim: CLAIM,
  PersistentVolume: [
    ['spec.volumeMode', 'Filesystem'],
    ['spec.persistentVolumeReclaimPolicy', 'Retain'],
  ],
  Secret: [['type', 'Opaque']],
  'NetworkPolicy.networking.k8s.io': [
    ['spec.podSelector', {}],
    ['spec.ingress[].ports[].protocol', 'TCP'],
    ['spec.egress[].ports[].protocol', 'TCP'],
  ],
  'StorageClass.storage.k8s.io': [
    ['reclaimPolicy', 'Delete'],
    ['volumeBindingMode', 'Immediate'],
  ],
  'PriorityClass.scheduling.k8s.io': [
    ['preemptionPolicy', 'PreemptLowerPriority'],
    ['globalDefault', false],
  ],
  'RoleBinding.rbac.authorization.k8s.io': [['roleRef.apiGroup', 'rbac.authorization.k8s.io']],
  'ClusterRoleBinding.rbac.authorization.k8s.io': [['roleRef.apiGroup', 'rbac.authorization.k8s.io']],
};

/** Fields with the defaults of their kind. */
export function withKindDefaults(kind: string, fields: Fields): Fields {
  return fill(fields, KINDS[kind] ?? []);
}

/** The spec of a pod with its defaults. */
export function withPodDefaults(spec: Fields): Fields {
  return fill(spec, POD);
}

function fill(fields: Fields, defaults: readonly Default[]): Fields {
  return defaults.reduce<Fields>((filled, [path, value]) => set(filled, path.split('.'), value), fields);
}

/** Copies only what it changes. */
function set(fields: Fields, [segment = '', ...rest]: readonly string[], value: unknown): Fields {
  const isList = segment.endsWith('[]');
  const name = isList ? segment.slice(0, -2) : segment;
  const inside = fields[name];
  if (rest.length === 0) return inside === undefined || inside === null ? { ...fields, [name]: value } : fields;
  if (isList && Array.isArray(inside)) {
    return { ...fields, [name]: inside.map((element: unknown) => (isFields(element) ? set(element, rest, value) : element)) };
  }
  return isFields(inside) ? { ...fields, [name]: set(inside, rest, value) } : fields;
}
