import type { Json } from './plan-case';

const LABELS = { app: 'web' };
const IMAGE = 'registry.k8s.io/pause:3.9';

/** Namespaces of the lab enforce the restricted Pod Security Standard. */
const SECURITY = {
  runAsNonRoot: true,
  runAsUser: 1000,
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  seccompProfile: { type: 'RuntimeDefault' },
};

const container = {
  name: 'web',
  image: IMAGE,
  securityContext: SECURITY,
  env: [
    { name: 'FIRST', value: '1' },
    { name: 'SECOND', value: '2' },
  ],
  ports: [{ name: 'http', containerPort: 8080 }],
  resources: { requests: { cpu: '1', memory: '1Gi' }, limits: { cpu: '1', memory: '1Gi' } },
};

const template = { metadata: { labels: LABELS }, spec: { terminationGracePeriodSeconds: 1, containers: [container] } };

export const DEPLOYMENT: Json = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web', labels: LABELS },
  spec: {
    replicas: 3,
    selector: { matchLabels: LABELS },
    strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
    template,
  },
};

export const STATEFUL_SET: Json = {
  apiVersion: 'apps/v1',
  kind: 'StatefulSet',
  metadata: { name: 'store', labels: { app: 'store' } },
  spec: {
    replicas: 3,
    serviceName: 'store',
    podManagementPolicy: 'Parallel',
    revisionHistoryLimit: 5,
    selector: { matchLabels: { app: 'store' } },
    template: {
      metadata: { labels: { app: 'store' } },
      spec: {
        terminationGracePeriodSeconds: 1,
        containers: [{ name: 'store', image: IMAGE, securityContext: SECURITY, volumeMounts: [{ name: 'data', mountPath: '/data' }] }],
      },
    },
    volumeClaimTemplates: [
      {
        metadata: { name: 'data', labels: { app: 'store' } },
        spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
      },
    ],
  },
};

export const DAEMON_SET: Json = {
  apiVersion: 'apps/v1',
  kind: 'DaemonSet',
  metadata: { name: 'agent' },
  spec: {
    selector: { matchLabels: { app: 'agent' } },
    template: {
      metadata: { labels: { app: 'agent' } },
      spec: { containers: [{ name: 'agent', image: IMAGE, securityContext: SECURITY }] },
    },
  },
};

export const SERVICE: Json = {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'web' },
  spec: { selector: LABELS, ports: [{ name: 'http', port: 80, targetPort: 'http' }] },
};

export const HEADLESS: Json = {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'store' },
  spec: { clusterIP: 'None', selector: { app: 'store' }, ports: [{ name: 'data', port: 80 }] },
};

export const CONFIG_MAP: Json = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' }, data: { mode: 'fast', level: '1' } };

export const SECRET: Json = {
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name: 'login' },
  type: 'Opaque',
  stringData: { password: 'correct-horse' },
};

export const JOB: Json = {
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { name: 'once' },
  spec: { template: { spec: { restartPolicy: 'Never', containers: [{ name: 'once', image: IMAGE, securityContext: SECURITY }] } } },
};

export const CRON_JOB: Json = {
  apiVersion: 'batch/v1',
  kind: 'CronJob',
  metadata: { name: 'nightly' },
  spec: {
    schedule: '0 3 * * *',
    jobTemplate: {
      spec: { template: { spec: { restartPolicy: 'Never', containers: [{ name: 'nightly', image: IMAGE, securityContext: SECURITY }] } } },
    },
  },
};

export const CLAIM: Json = {
  apiVersion: 'v1',
  kind: 'PersistentVolumeClaim',
  metadata: { name: 'disk' },
  spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '10Gi' } } },
};

export const VOLUME: Json = {
  apiVersion: 'v1',
  kind: 'PersistentVolume',
  metadata: { name: 'plan-case-volume' },
  spec: {
    capacity: { storage: '10Gi' },
    accessModes: ['ReadWriteOnce'],
    persistentVolumeReclaimPolicy: 'Retain',
    hostPath: { path: '/tmp/plan-case' },
  },
};

export const AUTOSCALER: Json = {
  apiVersion: 'autoscaling/v2',
  kind: 'HorizontalPodAutoscaler',
  metadata: { name: 'web' },
  spec: {
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
    minReplicas: 2,
    maxReplicas: 5,
    metrics: [{ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 60 } } }],
  },
};

export const BUDGET: Json = {
  apiVersion: 'policy/v1',
  kind: 'PodDisruptionBudget',
  metadata: { name: 'web' },
  spec: { maxUnavailable: 1, selector: { matchLabels: LABELS } },
};

export const POLICY: Json = {
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: { name: 'web' },
  spec: {
    podSelector: { matchLabels: LABELS },
    policyTypes: ['Ingress'],
    ingress: [{ from: [{ podSelector: { matchLabels: { app: 'client' } } }], ports: [{ port: 8080 }] }],
  },
};

export const INGRESS: Json = {
  apiVersion: 'networking.k8s.io/v1',
  kind: 'Ingress',
  metadata: { name: 'web' },
  spec: {
    rules: [
      {
        host: 'web.example.com',
        http: { paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'web', port: { number: 80 } } } }] },
      },
    ],
  },
};

export const ROLE: Json = {
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'Role',
  metadata: { name: 'reader' },
  rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }],
};

export const BINDING: Json = {
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'RoleBinding',
  metadata: { name: 'reader' },
  roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'reader' },
  subjects: [{ kind: 'ServiceAccount', name: 'web', namespace: 'default' }],
};

export const ACCOUNT: Json = {
  apiVersion: 'v1',
  kind: 'ServiceAccount',
  metadata: { name: 'web', annotations: { 'eks.amazonaws.com/role-arn': 'arn:aws:iam::1:role/a' } },
};

export const STORAGE_CLASS: Json = {
  apiVersion: 'storage.k8s.io/v1',
  kind: 'StorageClass',
  metadata: { name: 'plan-case' },
  provisioner: 'example.com/disk',
  parameters: { type: 'ssd' },
};

export const PRIORITY_CLASS: Json = {
  apiVersion: 'scheduling.k8s.io/v1',
  kind: 'PriorityClass',
  metadata: { name: 'plan-case' },
  value: 1000,
};

export const INGRESS_CLASS: Json = {
  apiVersion: 'networking.k8s.io/v1',
  kind: 'IngressClass',
  metadata: { name: 'plan-case' },
  spec: { controller: 'example.com/ingress' },
};

export const RUNTIME_CLASS: Json = { apiVersion: 'node.k8s.io/v1', kind: 'RuntimeClass', metadata: { name: 'plan-case' }, handler: 'runc' };

export const QUOTA: Json = { apiVersion: 'v1', kind: 'ResourceQuota', metadata: { name: 'all' }, spec: { hard: { pods: '50' } } };

export const LIMIT_RANGE: Json = {
  apiVersion: 'v1',
  kind: 'LimitRange',
  metadata: { name: 'all' },
  spec: { limits: [{ type: 'Container', default: { cpu: '500m' } }] },
};

export const NAMESPACE: Json = {
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name: 'plan-case', labels: { 'pod-security.kubernetes.io/enforce': 'baseline' } },
};

export const SCALED_OBJECT: Json = {
  apiVersion: 'keda.sh/v1alpha1',
  kind: 'ScaledObject',
  metadata: { name: 'web' },
  spec: {
    scaleTargetRef: { name: 'web' },
    minReplicaCount: 1,
    triggers: [{ type: 'cpu', metricType: 'Utilization', metadata: { value: '60' } }],
  },
};

export const CERTIFICATE: Json = {
  apiVersion: 'cert-manager.io/v1',
  kind: 'Certificate',
  metadata: { name: 'web' },
  spec: { secretName: 'web-tls', duration: '2160h', dnsNames: ['web.example.com'], issuerRef: { name: 'internal' } },
};

/** A Deployment whose pods mount a ConfigMap as files. */
export function mounting(name: string, subPath?: string): Json {
  const copy = JSON.parse(JSON.stringify(DEPLOYMENT)) as { spec: { template: { spec: Record<string, unknown> } } };
  const mount = { name: 'settings', mountPath: '/etc/settings', ...(subPath === undefined ? {} : { subPath }) };
  copy.spec.template.spec = {
    ...copy.spec.template.spec,
    containers: [{ ...container, volumeMounts: [mount] }],
    volumes: [{ name: 'settings', configMap: { name } }],
  };
  return copy;
}

/** A Deployment whose pods read a Secret as a variable. */
export function readingSecret(name: string): Json {
  const copy = JSON.parse(JSON.stringify(DEPLOYMENT)) as { spec: { template: { spec: Record<string, unknown> } } };
  const env = [{ name: 'PASSWORD', valueFrom: { secretKeyRef: { name, key: 'password' } } }];
  copy.spec.template.spec = { ...copy.spec.template.spec, containers: [{ ...container, env }] };
  return copy;
}
