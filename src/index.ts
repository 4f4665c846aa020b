/**
 * cdk8s constructs that turn one typed description of a Milvus vector database into the Kubernetes manifests to run it.
 *
 * @packageDocumentation
 */
export { MilvusCluster } from './cluster/milvus-cluster';
export type { MilvusClusterProps } from './cluster/milvus-cluster-props';
export { MilvusStandalone } from './cluster/milvus-standalone';
export type { MilvusStandaloneProps } from './cluster/milvus-standalone-props';
export { ProxyCanary } from './cluster/proxy-canary';
export type { ProxyCanaryOverrides, ProxyCanaryProps } from './cluster/proxy-canary-props';
export { QueryNodeGroup } from './cluster/groups/query-node-group';
export type { QueryNodeGroupProps } from './cluster/groups/query-node-group-props';
export { ZonalQueryNodes } from './cluster/groups/zonal-query-nodes';
export type { ZonalQueryNodesProps } from './cluster/groups/zonal-query-nodes-props';
export type { MilvusAdministrator } from './security/credentials';
export type { ClientTls } from './security/client-tls';
export { MilvusInstance } from './cluster/instance';
export type { InstanceProps } from './cluster/instance-props';
export type { ResourceGroupObjects } from './cluster/milvus-cluster';
export type { IMilvusCluster } from './cluster/milvus-cluster-interface';
export type { ClusterOverrides, InstanceOverrides } from './role/instance-overrides';

export {
  MilvusRole,
  Rollout,
  type CoordinatorProps,
  type DiskRoleProps,
  type PodProps,
  type ProbeWindows,
  type ProxyProps,
  type RoleOverrides,
  type RoleProps,
  type RollingProps,
  type WorkerProps,
} from './role';
export type { ControllerKind, Profile, SpreadPolicy } from './model';

export {
  ExternalDependencies,
  MessageQueue,
  MetaStore,
  ObjectStorage,
  PulsarAuthentication,
  type AlibabaOssProps,
  type AzureBlobProps,
  type CloudAccess,
  type EtcdClientOptions,
  type ExternalDependenciesProps,
  type GoogleCloudStorageProps,
  type HuaweiObsProps,
  type KafkaClientCertificate,
  type KafkaProps,
  type MinioProps,
  type PulsarPlugin,
  type PulsarProps,
  type PulsarToken,
  type S3Props,
  type ServiceAccountKey,
  type TencentCosProps,
  type TikvProps,
  type TlsProps,
  type WoodpeckerPool,
  type WoodpeckerServiceProps,
  type QueueRetention,
} from './dependencies';

export {
  EtcdCertificates,
  EtcdCompaction,
  EtcdMemberRecovery,
  InCluster,
  InClusterDependencies,
  InClusterEtcd,
  InClusterKafka,
  InClusterMinio,
  InClusterPulsar,
  InClusterPulsarStandalone,
  InClusterWoodpecker,
  StatefulService,
  StrimziKafka,
  type EtcdCertificateSecrets,
  type EtcdDefragmentationProps,
  type EtcdIssuerProps,
  type EtcdMemberRecoveryProps,
  type InClusterDependenciesProps,
  type InClusterEtcdOverrides,
  type InClusterEtcdProps,
  type InClusterKafkaProps,
  type InClusterMinioOverrides,
  type InClusterMinioProps,
  type InClusterPulsarProps,
  type InClusterPulsarStandaloneProps,
  type InClusterWoodpeckerProps,
  type JmxExporterRules,
  type PulsarBookKeeperProps,
  type PulsarBrokerOverrides,
  type PulsarBrokerProps,
  type PulsarZooKeeperProps,
  type StatefulServiceOverrides,
  type StatefulServiceProps,
  type StrimziKafkaProps,
} from './dependencies';

// What your own dependency implements, and returns.
export type {
  DependencyContext,
  DependencySlot,
  IDependencies,
  IDependency,
  IMessageQueue,
  IMetaStore,
  IObjectStorage,
} from './dependencies';
export type { AddressSpec, DependencyBinding, MountSpec, SecretField } from './model';
export {
  Naming,
  StandardNaming,
  type HelmReleaseProps,
  type InstanceIdentity,
  type JobIdentity,
  type Labels,
  type NamingProps,
  type NamingScheme,
  type OperatorProps,
  type PodIdentity,
} from './naming';

export { MilvusConfig, RawValue, type MilvusConfigProps } from './config';
export {
  Milvus,
  type ClientServiceProps,
  type ClientServiceReference,
  type ExternalMilvusProps,
  type IMilvus,
  type MilvusEndpoint,
  type MilvusPrefixes,
} from './network';
export type { CpuAmount, CpuAmounts, KubernetesForm, NetworkPeer, NetworkPeerConfig, SelectorOfLabels, VariableValue } from './props';
export type { LabeledNodes, NodeSelector, PodToleration, TopologyKey } from './props';
export { MilvusRules, type SuppressedFinding } from './app';
export {
  MilvusFindingsError,
  type Finding,
  type FindingOrigin,
  type FindingPlace,
  type Mistake,
  type ReleaseRange,
  type Rule,
  type Severity,
} from './findings';
export type { ModelRule } from './rules';
export {
  ScalingTrigger,
  type AutoscalingProps,
  type KedaProps,
  type PrometheusTriggerProps,
  type ScalingBehavior,
  type ScalingRules,
  type ScheduledReplicas,
} from './scaling';
export {
  CaBundle,
  WorkloadIdentity,
  type AccessKeyCredentials,
  type CaBundleOptions,
  type ClientCertificate,
  type CloudProvider,
  type HuaweiIdentityProvider,
  type IdentityType,
  type PasswordCredentials,
  type SecretReference,
} from './security';
export {
  MilvusVersion,
  type CoordinatorTopology,
  type DeploymentMode,
  type MilvusVersionOptions,
  type ReleaseFacts,
  type ReleaseLine,
  type RoleName,
  type RunningRelease,
} from './version';
export {
  LocalStorage,
  type EphemeralVolumeProps,
  type ExistingClaimProps,
  type PersistentStorageProps,
  type PlacementProps,
  type ResourceProps,
  type Retention,
} from './workload';
export { ConfigMapManifest, Manifest, ServiceAccountManifest, ServiceManifest, type Override, type SyncWaves } from './emit';
