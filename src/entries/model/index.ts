/**
 * The model of an app as plain data, for your own rules and tests.
 *
 * @module model
 * @packageDocumentation
 */
export { AppModel } from '../../app';
export type { RuleReport, RuleSubject, RuleText } from '../../rules';
export type {
  NewerAffinityTerm,
  NewerContainerFields,
  NewerPodAffinity,
  NewerVolumeFields,
  NewerVolumeMountFields,
  PodAffinity,
  PodContainer,
  PodVolume,
  PodVolumeMount,
} from '../../props';
export { quantityBytes, quantityCpus } from '../../model';
export type {
  AccessSpec,
  AppContents,
  AutoscalingSpec,
  ClaimTemplateSpec,
  ClientSecretsSpec,
  ConnectionSpec,
  ConsumerSpec,
  DependencySpec,
  DeployedStatefulSet,
  DestinationSpec,
  DisruptionBudgetSpec,
  DnsSpec,
  DrainSpec,
  EgressSpec,
  ExtensionSpec,
  GpuDeviceSpec,
  ImageSpec,
  InstanceDestinationSpec,
  InstanceModel,
  JobPlace,
  JobSpec,
  LoadBalancerSpec,
  MilvusUserSpec,
  OperatorSpec,
  PlacementSpec,
  PortSpec,
  PrefixClaim,
  PreviousSpec,
  ProbeSpec,
  ReplacedRelease,
  ReplicaSpec,
  ResourceAmounts,
  ResourceGroupObstacle,
  ResourceGroupSpec,
  ResourceGroupsSpec,
  ResourceSpec,
  RestInterfaceSpec,
  RolePlace,
  RoleSpec,
  RolloutSpec,
  ScalingBehaviorSpec,
  ScalingRulesSpec,
  ServiceSpec,
  StorageSpec,
  TriggerSpec,
  WorkloadRoleSize,
  WorkloadSizes,
} from '../../model';
export type { PlatformSpec } from '../../platform';
