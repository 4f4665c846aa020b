import type { k8s } from 'cdk8s-plus-27';
import type { MilvusConfigProps } from '../config';
import {
  aDuration,
  aFunction,
  aNumber,
  aServiceAccount,
  aSwitch,
  aText,
  anObject,
  environment,
  listOf,
  made,
  oneOf,
  propsOf,
  texts,
  type Kind,
  type PropKinds,
} from '../props';
import { autoscalingKind, kedaKind } from '../scaling';
import { LocalStorage, PLACEMENT_KINDS, RESOURCE_KINDS, SPREAD_KINDS, evictionPolicyKind } from '../workload';
import type { Profile } from './role-defaults';
import type { RoleOverrides } from './role-overrides';
import type {
  CoordinatorProps,
  DiskRoleProps,
  PodProps,
  ProbeWindows,
  ProxyProps,
  RoleProps,
  ScalableProps,
  WorkerProps,
} from './role-props';
import { Rollout } from './rollout';

const containers = listOf(anObject<k8s.Container>("{ name: 'agent', image: 'registry.example/agent:1.2.3' }"));

/** The kind of `profile`. */
export const profileKind: Kind<Profile> = oneOf<Profile>({ development: true, standard: true, 'highly available': true });

/** The kind of `config`, whose keys are checked where they are read. */
export const configKind: Kind<MilvusConfigProps> = anObject("{ 'log.level': 'debug' }");

/** The kinds of the props of pods. */
export const POD_KINDS: PropKinds<PodProps> = {
  ...RESOURCE_KINDS,
  config: configKind,
  env: environment,
  labels: texts,
  annotations: texts,
  ...PLACEMENT_KINDS,
  ...SPREAD_KINDS,
  lostNodeTolerance: aDuration,
  unhealthyPodEvictionPolicy: evictionPolicyKind,
  serviceAccount: aServiceAccount,
  volumes: listOf(anObject<k8s.Volume>("{ name: 'certificates', secret: { secretName: 'certificates' } }")),
  volumeMounts: listOf(anObject<k8s.VolumeMount>("{ name: 'certificates', mountPath: '/opt/certificates' }")),
  initContainers: containers,
  sidecars: containers,
  image: aText,
  terminationGracePeriod: aDuration,
  probes: propsOf<ProbeWindows>({ startup: aDuration, readiness: aDuration, liveness: aDuration }, {}),
  rollout: made<Rollout>(Rollout, 'Rollout.rolling({ maxSurge: 1, maxUnavailable: 0 })'),
  minReady: aDuration,
  recommendResources: aSwitch,
};

/** The kinds of the overrides of a role. */
export const ROLE_OVERRIDE_KINDS: PropKinds<RoleOverrides> = {
  deployment: aFunction(),
  statefulSet: aFunction(),
  configMap: aFunction(),
  headlessService: aFunction(),
  disruptionBudget: aFunction(),
  autoscaler: aFunction(),
  scaledObject: aFunction(),
  verticalPodAutoscaler: aFunction(),
};

/** The kinds of the props of every role. */
export const ROLE_KINDS: PropKinds<RoleProps> = {
  ...POD_KINDS,
  replicas: aNumber,
  overrides: propsOf<RoleOverrides>(ROLE_OVERRIDE_KINDS, {}),
};

const SCALABLE: PropKinds<ScalableProps> = { autoscaling: autoscalingKind, keda: kedaKind };

/** The kind of Milvus' disk. */
export const localStorageKind = made<LocalStorage>(LocalStorage, 'LocalStorage.emptyDir(Size.gibibytes(64))');

/** The kinds of the props of a role that keeps data on a disk. */
const DISK_ROLE: PropKinds<DiskRoleProps> = {
  ...ROLE_KINDS,
  storage: localStorageKind,
  controller: oneOf<Required<DiskRoleProps>['controller']>({ Deployment: true, StatefulSet: true }),
};

/** The kinds of the props of query node, data node and index node. */
export const WORKER_KINDS: PropKinds<WorkerProps> = { ...DISK_ROLE, ...SCALABLE, gpu: aNumber };

export const podKind = propsOf<PodProps>(POD_KINDS, {});
// Autoscaling that a role does not stand has a rule of its own, with a better reason than that there is no such prop.
export const roleKind: Kind<RoleProps> = propsOf<RoleProps & ScalableProps>({ ...ROLE_KINDS, ...SCALABLE }, {});
export const coordinatorKind: Kind<CoordinatorProps> = propsOf<CoordinatorProps & ScalableProps>(
  { ...ROLE_KINDS, ...SCALABLE, activeStandby: aSwitch },
  {},
);
export const proxyKind = propsOf<ProxyProps>({ ...ROLE_KINDS, ...SCALABLE }, {});
export const diskRoleKind: Kind<DiskRoleProps> = propsOf<DiskRoleProps & ScalableProps>({ ...DISK_ROLE, ...SCALABLE }, {});
export const workerKind = propsOf<WorkerProps>(WORKER_KINDS, {});
