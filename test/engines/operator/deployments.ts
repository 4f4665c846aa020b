import type { EnvVarJson, ObjectJson, WorkloadJson } from '../../support/manifest-json';

/** A component of a `Milvus` resource, as JSON. */
export interface ComponentJson {
  readonly replicas?: number;
  readonly image?: string;
  readonly podLabels?: Labels;
  readonly podAnnotations?: Labels;
  readonly env?: readonly EnvVarJson[];
  readonly groups?: readonly GroupJson[];
  readonly hpa?: object;
  readonly statefulSet?: { readonly enabled: boolean; readonly volumeClaimTemplates: readonly object[] };
  readonly rollingUpdate?: object;
  readonly serviceRestfulPort?: number;
  readonly [field: string]: unknown;
}

interface GroupJson {
  readonly name: string;
  readonly replicas: number;
  readonly labels?: Labels;
  readonly annotations?: Labels;
  readonly extraEnv?: readonly EnvVarJson[];
  readonly [field: string]: unknown;
}

/** A `Milvus` resource, as JSON. */
export interface MilvusJson extends ObjectJson {
  readonly spec: {
    readonly mode: string;
    readonly components: Readonly<Record<string, unknown>>;
    readonly dependencies: Readonly<Record<string, Readonly<Record<string, unknown>>>> & { readonly msgStreamType: string };
    readonly config: Readonly<Record<string, unknown>>;
    readonly hookConfig?: Readonly<Record<string, unknown>>;
  };
}

type Labels = Readonly<Record<string, string>>;

const ROLES = [
  'proxy',
  'mixCoord',
  'rootCoord',
  'queryCoord',
  'dataCoord',
  'indexCoord',
  'queryNode',
  'dataNode',
  'indexNode',
  'streamingNode',
  'cdc',
  'standalone',
];

const GROUP_FIELDS = ['nodeSelector', 'affinity', 'tolerations', 'topologySpreadConstraints'];

/**
 * The Deployments and StatefulSets that milvus-operator makes of a resource, without the second, empty one of query nodes.
 *
 * Sources: zilliztech/milvus-operator, `pkg/controllers/components.go` (GetComponentWorkloadsBySpec, ApplyDeploymentGroupOverrides) and
 * `pkg/controllers/deployment_updater.go` (updatePodTemplate)
 */
export function deploymentsOf(milvus: MilvusJson): readonly WorkloadJson[] {
  return ROLES.flatMap((role) => {
    const component = milvus.spec.components[role] as ComponentJson | undefined;
    if (!component || (role === 'standalone' && milvus.spec.mode === 'cluster')) return [];
    const { groups } = component;
    if (!groups) return [workloadOf(milvus, role, component)];
    return groups.map((group) => workloadOf(milvus, role, withGroup(component, group), group.name));
  });
}

/** A group replaces what it writes, and adds its variables. */
function withGroup(component: ComponentJson, group: GroupJson): ComponentJson {
  const own = Object.fromEntries(GROUP_FIELDS.filter((field) => group[field] !== undefined).map((field) => [field, group[field]]));
  const names = new Set(group.extraEnv?.map(({ name }) => name));
  return {
    ...component,
    ...own,
    replicas: group.replicas,
    podLabels: { ...component.podLabels, ...group.labels },
    podAnnotations: { ...component.podAnnotations, ...group.annotations },
    env: [...(component.env ?? []).filter(({ name }) => !names.has(name)), ...(group.extraEnv ?? [])],
  };
}

function workloadOf({ metadata, spec }: MilvusJson, role: string, component: ComponentJson, group?: string): WorkloadJson {
  const global = spec.components as { readonly image: string; readonly runAsNonRoot?: boolean };
  const name = role.toLowerCase();
  const labels = {
    'app.kubernetes.io/instance': metadata.name,
    'app.kubernetes.io/component': name,
    'app.kubernetes.io/name': 'milvus',
    'app.kubernetes.io/managed-by': 'milvus-operator',
    ...(group === undefined ? {} : { 'milvus.io/deployment-group': group }),
  };
  const secretRef = spec.dependencies['storage']?.['secretRef'] as string;
  const isFront = role === 'proxy' || role === 'standalone';
  const persistence = spec.dependencies[spec.dependencies.msgStreamType]?.['persistence'] as { readonly enabled?: boolean } | undefined;
  const { probes, securityContext, volumes, volumeMounts, initContainers = [], sidecars = [], statefulSet } = component;
  const milvus = {
    name,
    image: component.image ?? global.image,
    imagePullPolicy: component['imagePullPolicy'],
    args: ['/milvus/tools/run.sh', 'milvus', 'run', name],
    env: [...(component.env ?? []), ...storageVariables(secretRef)],
    ports: [
      ...(isFront ? [{ name: 'milvus', containerPort: 19530, protocol: 'TCP' }] : []),
      { name: 'metrics', containerPort: 9091, protocol: 'TCP' },
      ...(component.serviceRestfulPort === undefined
        ? []
        : [{ name: 'restful', containerPort: component.serviceRestfulPort, protocol: 'TCP' }]),
    ],
    resources: component['resources'],
    securityContext,
    ...(probes as object),
    ...(isFront ? { lifecycle: { preStop: { exec: { command: ['sleep', '30'] } } } } : {}),
    volumeMounts: [...(volumeMounts as object[]), { name: 'milvus-data', mountPath: '/var/lib/milvus' }],
  };
  const data = persistence?.enabled === true ? { persistentVolumeClaim: { claimName: `${metadata.name}-data` } } : { emptyDir: {} };
  const template = {
    metadata: { labels: { ...component.podLabels, ...labels }, annotations: component.podAnnotations },
    spec: {
      ...Object.fromEntries(
        [...GROUP_FIELDS, 'imagePullSecrets', 'serviceAccountName', 'priorityClassName', 'schedulerName'].flatMap((field) =>
          component[field] === undefined ? [] : [[field, component[field]]],
        ),
      ),
      terminationGracePeriodSeconds: 2_592_000,
      ...(global.runAsNonRoot === true ? { securityContext: { runAsNonRoot: true, runAsUser: 1000 } } : {}),
      initContainers: [{ name: 'config', image: 'milvusdb/milvus-operator:v1.3.9', securityContext }, ...(initContainers as object[])],
      containers: [milvus, ...(sidecars as object[])],
      volumes: [...(volumes as object[]), { name: 'milvus-data', ...data }],
    },
  };
  return {
    apiVersion: 'apps/v1',
    kind: statefulSet ? 'StatefulSet' : 'Deployment',
    metadata: {
      name: [metadata.name, 'milvus', name, ...(group === undefined ? [] : [group])].join('-'),
      ...(metadata.namespace === undefined ? {} : { namespace: metadata.namespace }),
    },
    spec: {
      replicas: Math.max(component.replicas ?? 1, 0),
      selector: { matchLabels: labels },
      template,
      ...(statefulSet ? { serviceName: `${metadata.name}-milvus-${name}`, volumeClaimTemplates: statefulSet.volumeClaimTemplates } : {}),
    },
  } as unknown as WorkloadJson;
}

function storageVariables(secret: string): EnvVarJson[] {
  if (secret === '') return [];
  const from = (name: string, key: string) => ({ name, valueFrom: { secretKeyRef: { name: secret, key } } });
  return [from('MINIO_ACCESS_KEY_ID', 'accesskey'), from('MINIO_SECRET_ACCESS_KEY', 'secretkey')];
}
