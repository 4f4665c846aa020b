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
export { QueryNodeGroup } from './cluster/query-node-group';
export type { QueryNodeGroupProps } from './cluster/query-node-group-props';
export { ZonalQueryNodes } from './cluster/zonal-query-nodes';
export type { ZonalQueryNodesProps } from './cluster/zonal-query-nodes-props';
export type { MilvusAdministrator } from './security/credentials';
export type { ClientTls } from './security/client-tls';
export { MilvusInstance } from './cluster/instance';
export type { InstanceProps, RolesProps } from './cluster/instance-props';
export type { ClusterOverrides, InstanceOverrides } from './role/instance-overrides';

export {
  MilvusRole,
  type AnyRoleProps,
  type CoordinatorProps,
  type DiskRoleProps,
  type PodProps,
  type ProbeWindows,
  type ProxyProps,
  type RoleOverrides,
  type RoleProps,
  type ScalableProps,
  type WorkerProps,
  Rollout,
  type RollingProps,
} from './role';

export {
  InClusterDependencies,
  type InClusterDependenciesProps,
  InClusterEtcd,
  type InClusterEtcdOverrides,
  type InClusterEtcdProps,
  EtcdCertificates,
  type EtcdCertificateSecrets,
  type EtcdIssuerProps,
  EtcdCompaction,
  type EtcdDefragmentationProps,
  EtcdMemberRecovery,
  type EtcdMemberRecoveryProps,
  InClusterKafka,
  type InClusterKafkaProps,
  InClusterPulsar,
  InClusterPulsarStandalone,
  type InClusterPulsarProps,
  type InClusterPulsarStandaloneProps,
  type PulsarBookKeeperProps,
  type PulsarBrokerOverrides,
  type PulsarBrokerProps,
  type PulsarZooKeeperProps,
  InClusterWoodpecker,
  type InClusterWoodpeckerProps,
  StrimziKafka,
  type JmxExporterRules,
  type StrimziKafkaProps,
  InClusterMinio,
  type InClusterMinioOverrides,
  type InClusterMinioProps,
  StatefulService,
  type ServiceMembers,
  type ServicePodProps,
  type StatefulServiceOverrides,
  type StatefulServiceProps,
  Etcd,
  type EtcdOptions,
  MetaStore,
  type TikvProps,
  type TlsProps,
  ExternalDependencies,
  type ExternalDependenciesProps,
  MessageQueue,
  type KafkaClientCertificate,
  type KafkaProps,
  PulsarAuthentication,
  type PulsarPlugin,
  type PulsarProps,
  type PulsarToken,
  type WoodpeckerPool,
  type WoodpeckerServiceProps,
  ObjectStorage,
  type AlibabaOssProps,
  type AzureBlobProps,
  type CloudAccess,
  type GoogleCloudStorageProps,
  type HuaweiObsProps,
  type MinioProps,
  type S3Props,
  type ServiceAccountKey,
  type TencentCosProps,
} from './dependencies';
export { type DependencyBinding } from './model';
export {
  type DependencyContext,
  type DependencySlot,
  type IDependencies,
  type IDependency,
  type IMessageQueue,
  type IMetaStore,
  type IObjectStorage,
} from './dependencies';

export {
  MilvusConfig,
  type ConfigEntry,
  type ConfigInput,
  type ConfigNode,
  type ConfigOrigin,
  type ConfigScalar,
  type ConfigSection,
  type ConfigStanding,
  type ConfigValue,
  type DurationValue,
  type EffectiveValue,
  type FlagValue,
  type JsonValue,
  type KeyChange,
  type ListValue,
  type MilvusConfigProps,
  type NumberValue,
  type RawConfig,
  RawValue,
  type SizeTextValue,
  type SizeValue,
  type TextValue,
  type TimeValue,
} from './config';
export type * from './generated/config-props/sections';
export type { PodIdentity } from './naming';
export {
  Milvus,
  type ClientServiceProps,
  type ExternalMilvusProps,
  type IMilvus,
  type MilvusEndpoint,
  type MilvusPrefixes,
} from './network';
export { AppModel, MilvusRules, type Judgement, type SuppressedFinding } from './app';
export type {
  AccessSpec,
  AddressSpec,
  AppContents,
  AutoscalingSpec,
  ClaimTemplateSpec,
  ConsumerSpec,
  ControllerKind,
  DependencySpec,
  DeployedStatefulSet,
  DisruptionBudgetSpec,
  DrainSpec,
  ImageSpec,
  InstanceModel,
  JobPlace,
  JobSpec,
  MilvusUserSpec,
  MountSpec,
  PlacementSpec,
  PortSpec,
  PrefixClaim,
  PreviousSpec,
  ProbeSpec,
  Profile,
  ReplacedRelease,
  ReplicaSpec,
  ResourceAmounts,
  ResourceGroupObstacle,
  ResourceGroupSpec,
  ResourceGroupsSpec,
  RestInterfaceSpec,
  ResourceSpec,
  RolePlace,
  RoleSpec,
  RolloutSpec,
  ScalingBehaviorSpec,
  ScalingRulesSpec,
  ClientSecretsSpec,
  ServiceSpec,
  SpreadPolicy,
  StorageSpec,
  TriggerSpec,
} from './model';
export { quantityBytes, quantityCpus } from './model';
export {
  MilvusFindingsError,
  type Finding,
  type FindingKind,
  type FindingPlace,
  type Mistake,
  type ReleaseRange,
  type Rule,
  type Severity,
} from './findings';
export type { ModelRule, RuleReport, RuleSubject } from './rules';
export {
  ScalingTrigger,
  type AutoscalingProps,
  type KedaProps,
  type PrometheusTriggerProps,
  type ScalingBehavior,
  type ScalingBounds,
  type ScalingRules,
  type ScheduledReplicas,
} from './scaling';
export * as keda from './generated/crds/keda.sh';
export * as vpa from './generated/crds/autoscaling.k8s.io';
export {
  CaBundle,
  WorkloadIdentity,
  type AccessKeyCredentials,
  type CaBundleOptions,
  type ClientCertificate,
  type CloudProvider,
  type HuaweiIdentityProvider,
  type IdentityKind,
  type PasswordCredentials,
  type SecretReference,
} from './security';
export { type SecretField } from './model';
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
  type PlacementProps,
  type PersistentStorageProps,
  type ResourceDefaults,
  type ResourceProps,
  type Retention,
} from './workload';
export { Manifest, type Override } from './emit';
