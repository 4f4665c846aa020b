/** The parts of Kubernetes JSON that the suites read. */

export interface ObjectJson {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: MetadataJson & { readonly name: string; readonly namespace?: string };
  readonly data?: Readonly<Record<string, string>>;
  readonly automountServiceAccountToken?: boolean;
}

export interface MetadataJson {
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

export interface LabelSelectorJson {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly { readonly key: string; readonly operator: string; readonly values?: readonly string[] }[];
}

export interface EnvVarJson {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: {
    readonly secretKeyRef?: { readonly name: string; readonly key: string };
    readonly configMapKeyRef?: { readonly name: string; readonly key: string; readonly optional?: boolean };
    readonly resourceFieldRef?: { readonly resource: string };
  };
}

export interface ProbeJson {
  readonly httpGet?: { readonly path: string; readonly port: string | number };
  readonly exec?: { readonly command: readonly string[] };
  readonly periodSeconds: number;
  readonly failureThreshold: number;
}

export interface ContainerJson {
  readonly name: string;
  readonly image: string;
  readonly imagePullPolicy?: string;
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly env?: readonly EnvVarJson[];
  readonly envFrom?: readonly { readonly secretRef?: { readonly name: string }; readonly configMapRef?: { readonly name: string } }[];
  readonly ports?: readonly { readonly name: string; readonly containerPort: number }[];
  readonly resources?: { readonly requests?: AmountsJson; readonly limits?: AmountsJson };
  readonly securityContext?: SecurityContextJson;
  readonly startupProbe?: ProbeJson;
  readonly readinessProbe?: ProbeJson;
  readonly livenessProbe?: ProbeJson;
  readonly lifecycle?: { readonly preStop?: { readonly exec?: { readonly command: readonly string[] } } };
  readonly volumeMounts?: readonly {
    readonly name: string;
    readonly mountPath: string;
    readonly subPath?: string;
    readonly readOnly?: boolean;
  }[];
}

export type AmountsJson = Readonly<Record<string, string | number>>;

export interface SecurityContextJson {
  readonly allowPrivilegeEscalation?: boolean;
  readonly privileged?: boolean;
  readonly readOnlyRootFilesystem?: boolean;
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly runAsGroup?: number;
  readonly fsGroup?: number;
  readonly seccompProfile?: { readonly type: string };
  readonly capabilities?: { readonly drop?: readonly string[]; readonly add?: readonly string[] };
}

export interface ClaimJson {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly metadata?: MetadataJson & { readonly name?: string };
  readonly spec: {
    readonly storageClassName?: string;
    readonly volumeMode?: string;
    readonly resources: { readonly requests: AmountsJson };
  };
}

export interface VolumeJson {
  readonly name: string;
  readonly emptyDir?: { readonly sizeLimit?: string };
  readonly configMap?: { readonly name: string };
  readonly secret?: { readonly secretName: string; readonly items?: readonly { readonly key: string; readonly path: string }[] };
  readonly persistentVolumeClaim?: { readonly claimName: string };
  readonly ephemeral?: { readonly volumeClaimTemplate: ClaimJson };
  readonly hostPath?: { readonly path: string };
}

export interface PodSpecJson {
  readonly serviceAccountName?: string;
  readonly automountServiceAccountToken?: boolean;
  readonly enableServiceLinks?: boolean;
  readonly terminationGracePeriodSeconds?: number;
  readonly securityContext?: SecurityContextJson;
  readonly imagePullSecrets?: readonly { readonly name: string }[];
  readonly nodeSelector?: Readonly<Record<string, string>>;
  readonly tolerations?: readonly object[];
  readonly affinity?: object;
  readonly priorityClassName?: string;
  readonly runtimeClassName?: string;
  readonly schedulerName?: string;
  readonly hostNetwork?: boolean;
  readonly hostPID?: boolean;
  readonly hostIPC?: boolean;
  readonly topologySpreadConstraints?: readonly {
    readonly topologyKey: string;
    readonly maxSkew: number;
    readonly whenUnsatisfiable: string;
    readonly matchLabelKeys?: readonly string[];
    readonly labelSelector: LabelSelectorJson;
  }[];
  readonly initContainers?: readonly ContainerJson[];
  readonly containers: readonly ContainerJson[];
  readonly volumes?: readonly VolumeJson[];
}

export interface WorkloadJson extends ObjectJson {
  readonly spec: {
    readonly replicas?: number;
    readonly minReadySeconds?: number;
    readonly serviceName?: string;
    readonly selector: LabelSelectorJson;
    readonly strategy?: {
      readonly type: string;
      readonly rollingUpdate?: { readonly maxSurge: number | string; readonly maxUnavailable: number | string };
    };
    readonly persistentVolumeClaimRetentionPolicy?: { readonly whenDeleted: string; readonly whenScaled: string };
    readonly volumeClaimTemplates?: readonly ClaimJson[];
    readonly template: { readonly metadata: MetadataJson; readonly spec: PodSpecJson };
  };
}

export interface ServiceJson extends ObjectJson {
  readonly spec: {
    readonly type?: string;
    readonly clusterIP?: string;
    readonly selector: Readonly<Record<string, string>>;
    readonly ports: readonly {
      readonly name: string;
      readonly port: number;
      readonly targetPort: number | string;
      readonly nodePort?: number;
    }[];
    readonly externalTrafficPolicy?: string;
    readonly loadBalancerClass?: string;
    readonly loadBalancerIP?: string;
    readonly loadBalancerSourceRanges?: readonly string[];
  };
}

export interface NetworkPolicyJson extends ObjectJson {
  readonly spec: {
    readonly podSelector: LabelSelectorJson;
    readonly policyTypes: readonly string[];
    readonly ingress: readonly {
      readonly from?: readonly {
        readonly podSelector?: LabelSelectorJson;
        readonly namespaceSelector?: LabelSelectorJson;
        readonly ipBlock?: { readonly cidr: string };
      }[];
      readonly ports?: readonly { readonly port: number | string }[];
    }[];
  };
}

export interface DisruptionBudgetJson extends ObjectJson {
  readonly spec: { readonly maxUnavailable: number | string; readonly selector: LabelSelectorJson };
}

export interface AutoscalerJson extends ObjectJson {
  readonly spec: {
    readonly scaleTargetRef: { readonly kind: string; readonly name: string };
    readonly minReplicas: number;
    readonly maxReplicas: number;
    readonly metrics: readonly { readonly resource: { readonly name: string; readonly target: { readonly averageUtilization: number } } }[];
  };
}

export interface JobJson {
  readonly backoffLimit?: number;
  readonly activeDeadlineSeconds?: number;
  readonly ttlSecondsAfterFinished?: number;
  readonly template: { readonly metadata: MetadataJson; readonly spec: PodSpecJson };
}

export interface CronJobJson extends ObjectJson {
  readonly spec: {
    readonly schedule: string;
    readonly timeZone?: string;
    readonly concurrencyPolicy: string;
    readonly jobTemplate: { readonly spec: JobJson };
  };
}

export interface CertificateJson extends ObjectJson {
  readonly spec: {
    readonly secretName: string;
    readonly commonName?: string;
    readonly dnsNames?: readonly string[];
    readonly usages: readonly string[];
    readonly duration?: string;
    readonly renewBefore?: string;
    readonly issuerRef: { readonly name: string; readonly kind: string };
  };
}

export interface KafkaJson extends ObjectJson {
  readonly spec: {
    readonly kafka: {
      readonly version?: string;
      readonly metadataVersion?: string;
      readonly listeners: readonly { readonly port: number; readonly tls: boolean; readonly networkPolicyPeers?: readonly object[] }[];
      readonly config: Readonly<Record<string, string>>;
      readonly metricsConfig?: { readonly valueFrom: { readonly configMapKeyRef: { readonly name: string; readonly key: string } } };
    };
  };
}

export interface KafkaNodePoolJson extends ObjectJson {
  readonly spec: {
    readonly replicas: number;
    readonly storage: { readonly volumes: readonly object[] };
    readonly resources: { readonly requests: AmountsJson; readonly limits: AmountsJson };
    readonly jvmOptions: Readonly<Record<string, string>>;
    readonly template: { readonly pod: Partial<PodSpecJson> };
  };
}

/** Object types by kind. */
export interface Kinds {
  Deployment: WorkloadJson;
  StatefulSet: WorkloadJson;
  Service: ServiceJson;
  NetworkPolicy: NetworkPolicyJson;
  PodDisruptionBudget: DisruptionBudgetJson;
  HorizontalPodAutoscaler: AutoscalerJson;
  ConfigMap: ObjectJson;
  ServiceAccount: ObjectJson;
  PersistentVolumeClaim: ObjectJson & ClaimJson;
  Job: ObjectJson & { readonly spec: JobJson };
  CronJob: CronJobJson;
  Certificate: CertificateJson;
  Kafka: KafkaJson;
  KafkaNodePool: KafkaNodePoolJson;
  KafkaUser: ObjectJson;
}
