import type { RoleName } from '../../../version';

/** Kubernetes JSON of an object that the definition of the resource does not type, such as a volume or a probe. */
type Json = unknown;

/**
 * Fields that every component has.
 *
 * Source: zilliztech/milvus-operator, `apis/milvus.io/v1beta1/components_types.go`: ComponentSpec, Component
 */
export interface ComponentSpec {
  readonly replicas: number;
  readonly image?: string;
  readonly version?: string;
  readonly podLabels: Readonly<Record<string, string>>;
  readonly podAnnotations: Readonly<Record<string, string>>;
  readonly imagePullPolicy: string;
  readonly imagePullSecrets?: readonly { readonly name: string }[];
  readonly env: readonly Json[];
  readonly resources: Json;
  readonly probes: Json;
  readonly securityContext: Json;
  readonly serviceAccountName: string;
  readonly nodeSelector?: Json;
  readonly affinity?: Json;
  readonly tolerations?: readonly Json[];
  readonly topologySpreadConstraints?: readonly Json[];
  readonly priorityClassName?: string;
  readonly schedulerName?: string;
  readonly volumes: readonly Json[];
  readonly volumeMounts: readonly Json[];
  readonly initContainers?: readonly Json[];
  readonly sidecars?: readonly Json[];
  readonly hpa?: Json;
  readonly rollingUpdate?: Json;
  readonly statefulSet?: StatefulSetSpec;
}

/** Fields of a proxy and of a standalone. Source: ServiceComponent */
export interface ServiceComponentSpec extends ComponentSpec {
  readonly serviceType: 'ClusterIP';
  readonly port: number;
  readonly serviceRestfulPort?: number;
}

/** Query nodes with a Deployment for each group. Source: MilvusQueryNode */
export interface GroupedComponentSpec extends Omit<ComponentSpec, 'podLabels' | 'podAnnotations'> {
  readonly groups: readonly DeploymentGroupSpec[];
}

/** Source: DeploymentGroup */
export interface DeploymentGroupSpec {
  readonly name: string;
  readonly replicas: number;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly extraEnv?: readonly Json[];
  readonly nodeSelector?: Json;
  readonly affinity?: Json;
  readonly tolerations?: readonly Json[];
  readonly topologySpreadConstraints?: readonly Json[];
}

/** Source: ComponentStatefulSet */
export interface StatefulSetSpec {
  readonly enabled: boolean;
  readonly volumeClaimTemplates: readonly Json[];
}

/** Fields of all components. Source: MilvusComponents */
export interface ComponentsSpec extends Readonly<
  Partial<Record<RoleName, ComponentSpec | GroupedComponentSpec | { readonly replicas: 0 }>>
> {
  readonly image: string;
  readonly version: string;
  readonly targetPortType: 'string';
  readonly imageUpdateMode: 'rollingUpgrade' | 'rollingDowngrade';
  readonly rollingMode: 2;
  readonly enableRollingUpdate: boolean;
  readonly updateConfigMapOnly: true;
  readonly runAsNonRoot: boolean;
  readonly disableMetric: true;
  readonly streamingMode: boolean;
}

/** Source: `apis/milvus.io/v1beta1/persistence_types.go` */
export interface PersistenceSpec {
  readonly enabled: boolean;
  readonly persistentVolumeClaim?: { readonly spec: Json };
}

/** Source: `apis/milvus.io/v1beta1/dependencies_types.go` */
export interface DependenciesSpec {
  readonly etcd: { readonly external: true; readonly endpoints: readonly string[] };
  readonly storage: {
    readonly external: true;
    readonly type: 'MinIO' | 'S3' | 'Azure';
    readonly endpoint: string;
    readonly secretRef: string;
    readonly ssl?: { readonly enabled: true; readonly caCertificateRef?: string };
  };
  readonly msgStreamType: string;
  readonly pulsar?: { readonly external: true; readonly endpoint: string };
  readonly kafka?: { readonly external: true; readonly brokerList: readonly string[]; readonly secretRef?: string };
  readonly woodpecker?: {
    readonly external?: boolean;
    readonly quorumBufferPools?: readonly Json[];
    readonly persistence: PersistenceSpec;
  };
  readonly rocksmq?: { readonly persistence: PersistenceSpec };
  readonly natsmq?: { readonly persistence: PersistenceSpec };
}

/** Spec of a `Milvus` resource, `milvus.io/v1beta1`. */
export interface MilvusResourceSpec {
  readonly mode: 'cluster' | 'standalone';
  readonly components: ComponentsSpec;
  readonly dependencies: DependenciesSpec;
  readonly config: Readonly<Record<string, unknown>>;
  /** Content of `hook.yaml`. */
  readonly hookConfig?: Readonly<Record<string, unknown>>;
}
