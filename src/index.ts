/**
 * cdk8s constructs that turn one typed description of a Milvus vector database into the Kubernetes manifests to run it.
 *
 * @packageDocumentation
 */
export { MilvusCluster, type MilvusClusterProps } from './cluster/milvus-cluster';
export { MilvusStandalone, type MilvusStandaloneProps } from './cluster/milvus-standalone';
export { QueryNodeGroup, type QueryNodeGroupProps } from './cluster/query-node-group';
export { Instance } from './cluster/instance';
export type { InstanceOverrides, InstanceProps, RolesProps } from './cluster/instance-props';

export {
  MilvusRole,
  type MilvusInstance,
  type MilvusRoleOptions,
  type RoleDeclaration,
  type CoordinatorProps,
  type DiskRoleProps,
  type PodProps,
  type ProbeWindows,
  type ProxyProps,
  type RoleOverrides,
  type RoleProps,
  type WorkerProps,
  Rollout,
  type RollingProps,
} from './components';

export {
  InClusterDependencies,
  type InClusterDependenciesProps,
  InClusterEtcd,
  type InClusterEtcdProps,
  InClusterKafka,
  type InClusterKafkaProps,
  InClusterMinio,
  type InClusterMinioProps,
  StatefulService,
  type StatefulServiceOverrides,
  type StatefulServiceProps,
  Etcd,
  type EtcdOptions,
  ExternalDependencies,
  type ExternalDependenciesProps,
  MessageQueue,
  type KafkaProps,
  type PulsarProps,
  type PulsarToken,
  ObjectStorage,
  type MinioProps,
  type S3Props,
  type DependencyBinding,
  type DependencyContext,
  type DependencySlot,
  type IDependencies,
  type IDependency,
  type IMessageQueue,
  type IMetaStore,
  type IObjectStorage,
} from './dependencies';

export type { ConfigScalar, ConfigValue, MilvusConfigProps } from './config';
export type { ClientServiceProps, MilvusEndpoint } from './network';
export { AppModel, type InstanceModel, type RoleSpec } from './model';
export { MilvusFindingsError, type Finding, type Mistake, type Rule } from './rules';
export type { AutoscalingProps } from './scaling';
export { WorkloadIdentity, type AccessKeyCredentials, type PasswordCredentials } from './security';
export { MilvusVersion, type CoordinatorTopology, type MilvusVersionOptions, type ReleaseLine } from './version';
export {
  LocalStorage,
  Manifest,
  type EphemeralVolumeProps,
  type Override,
  type PersistentStorageProps,
  type ResourceProps,
  type Retention,
} from './workload';
