import { k8s } from 'cdk8s-plus-27';
import type { ConfigEntry } from '../../../config';
import { quantityGibibytes, type RoleSpec } from '../../../model';
import {
  CONFIG_DIGEST_ANNOTATION,
  DATA_DIRECTORY,
  OPERATOR_GROUP_LABEL,
  PORTS,
  RUN_DIRECTORY,
  TEMPORARY_DIRECTORY,
  VOLUMES,
} from '../../../naming';
import { completeJson, present } from '../../../props';
import { autoscalerSpec } from '../../../scaling';
import { CLIENT_PORT, ROLES } from '../../../version';
import { CONTAINER_SECURITY_CONTEXT, containerResources, milvusProbes, mountVolume, topologySpread, volumeMount } from '../../../workload';
import { canSay } from '../operator-release';
import type { ComponentSpec, ServiceComponentSpec } from './milvus-resource';
import { configVariables } from '../../../model';
import { hasClaims, localVolume, statefulSet } from './local-disk';

/** Everything besides a role that its component depends on. */
export interface ComponentContext {
  /** Release of the operator. */
  readonly release: string;
  readonly isStopped: boolean;
  /** Image of the instance; a component writes its image only if it has another one. */
  readonly image: string;
  /** Configuration of this role only. */
  readonly ownConfig: readonly ConfigEntry[];
  /** Secret with the keys of the object storage, whose variables the operator sets itself. */
  readonly storageSecret: string;
}

/** Variables of the library in which the keys of the object storage come from the Secret that the operator reads. */
const STORAGE_KEYS = /^(MILVUS_CONF_)?MINIO_(ACCESSKEYID|SECRETACCESSKEY)$/;

/** The component of a role. */
export function componentSpec(role: RoleSpec, context: ComponentContext): ComponentSpec {
  const { image, serviceAccountName } = role;
  const disk = statefulSet(role, context.release);
  return {
    replicas: replicasOf(role, context.isStopped),
    ...(image.reference === context.image ? {} : { image: image.reference }),
    podLabels: { ...role.labels, [OPERATOR_GROUP_LABEL]: role.identity.group },
    podAnnotations: podAnnotations(role),
    imagePullPolicy: image.pullPolicy,
    ...(image.pullSecrets.length > 0 ? { imagePullSecrets: image.pullSecrets.map((name) => ({ name })) } : {}),
    env: [...environmentOf(role, context), ...configVariables(role, context.ownConfig)].map(k8s.toJson_EnvVar),
    resources: k8s.toJson_ResourceRequirements(containerResources(role.resources, role.gpu, role.gpuDevice)),
    probes: probesJson(role),
    securityContext: securityContext(role),
    serviceAccountName,
    ...placementFields(role),
    volumes: volumes(role, context.release),
    volumeMounts: mounts(role, context.release),
    ...(role.initContainers.length > 0 ? { initContainers: role.initContainers.map(containerJson) } : {}),
    ...(role.sidecars.length > 0 ? { sidecars: role.sidecars.map(containerJson) } : {}),
    ...present({ hpa: context.isStopped ? undefined : hpa(role, context.release) }),
    ...present({ rollingUpdate: rollingUpdate(role, context.release) }),
    ...present({ statefulSet: disk }),
  };
}

/** The component of a proxy or a standalone. The Service of clients is a separate object. */
export function serviceComponentSpec(role: RoleSpec, context: ComponentContext): ServiceComponentSpec {
  const rest = role.ports.find(({ name }) => name === PORTS.rest)?.port;
  return { ...componentSpec(role, context), serviceType: 'ClusterIP', port: CLIENT_PORT, ...present({ serviceRestfulPort: rest }) };
}

/** Annotations of the pods. The digest restarts those that read a changed key which Milvus does not reload. */
export function podAnnotations({ annotations, restartDigest }: RoleSpec): Record<string, string> {
  return { ...annotations, [CONFIG_DIGEST_ANNOTATION]: restartDigest };
}

/** Number of pods; -1 if an autoscaler sets it. */
export function replicasOf({ replicas }: RoleSpec, isStopped: boolean): number {
  if (isStopped) return 0;
  return replicas.kind === 'fixed' ? replicas.count : -1;
}

/** Fields of a component, and of a group of query nodes, that say where its pods run. */
export function placementFields(
  role: RoleSpec,
): Pick<ComponentSpec, 'nodeSelector' | 'affinity' | 'tolerations' | 'topologySpreadConstraints' | 'priorityClassName' | 'schedulerName'> {
  const { nodeSelector, tolerations, affinity, priorityClassName, schedulerName } = role.placement;
  return present({
    nodeSelector,
    affinity: affinity && completeJson(affinity, k8s.toJson_Affinity),
    tolerations: tolerations && tolerations.length > 0 ? tolerations.map(k8s.toJson_Toleration) : undefined,
    topologySpreadConstraints: spreadConstraints(role),
    priorityClassName,
    schedulerName,
  });
}

function spreadConstraints({ role, placement, selector, controller }: RoleSpec): readonly unknown[] | undefined {
  const spread = ROLES[role].nature === 'singleton' ? 'none' : placement.spread;
  const constraints = topologySpread(spread, selector, controller, placement.topologyKeys);
  return constraints.length > 0 ? constraints.map(k8s.toJson_TopologySpreadConstraint) : undefined;
}

/** Variables of the pods, without those that the operator sets. */
export function environmentOf(
  { role, storage, environment }: RoleSpec,
  { storageSecret }: Pick<ComponentContext, 'storageSecret'>,
): k8s.EnvVar[] {
  const isOfOperator = ({ name, valueFrom }: k8s.EnvVar) => STORAGE_KEYS.test(name) && valueFrom?.secretKeyRef?.name === storageSecret;
  const size = ROLES[role].keepsData && storage.type === 'emptyDir' ? quantityGibibytes(storage.size) : undefined;
  return [
    { name: 'MEM_LIMIT', valueFrom: { resourceFieldRef: { resource: 'limits.memory', divisor: k8s.Quantity.fromString('0') } } },
    ...(size === undefined ? [] : [{ name: 'LOCAL_STORAGE_SIZE', value: String(size) }]),
    ...environment.filter((variable) => !isOfOperator(variable)),
  ];
}

function probesJson(role: RoleSpec): unknown {
  const { startupProbe, readinessProbe, livenessProbe } = milvusProbes(role.probes);
  return {
    startupProbe: k8s.toJson_Probe(startupProbe),
    readinessProbe: k8s.toJson_Probe(readinessProbe),
    livenessProbe: k8s.toJson_Probe(livenessProbe),
  };
}

/** The operator's script links files into the image's own directory, so the root file system stays writable. */
function securityContext(role: RoleSpec): unknown {
  const { readOnlyRootFilesystem: _, ...context } = CONTAINER_SECURITY_CONTEXT;
  return k8s.toJson_SecurityContext({
    ...context,
    runAsGroup: role.user.gid,
    ...(hasClaims(role) ? {} : { runAsNonRoot: true }),
    seccompProfile: { type: 'RuntimeDefault' },
  });
}

function volumes(role: RoleSpec, release: string): readonly unknown[] {
  const own: k8s.Volume[] = [
    ...localVolume(role, release),
    { name: VOLUMES.run, emptyDir: { sizeLimit: k8s.Quantity.fromString('16Mi') } },
    { name: VOLUMES.temporary, emptyDir: { sizeLimit: k8s.Quantity.fromString(role.temporaryStorage) } },
    ...role.mounts.map(mountVolume),
    ...role.volumes,
  ];
  return own.map((volume) => completeJson(volume, k8s.toJson_Volume));
}

function mounts(role: RoleSpec, release: string): readonly unknown[] {
  const hasDisk = localVolume(role, release).length > 0 || statefulSet(role, release) !== undefined;
  const own: k8s.VolumeMount[] = [
    ...(hasDisk ? [{ name: VOLUMES.data, mountPath: `${DATA_DIRECTORY}/data` }] : []),
    { name: VOLUMES.run, mountPath: RUN_DIRECTORY },
    { name: VOLUMES.temporary, mountPath: TEMPORARY_DIRECTORY },
    ...role.mounts.map(volumeMount),
    ...role.volumeMounts,
  ];
  return own.map((mount) => completeJson(mount, k8s.toJson_VolumeMount));
}

function containerJson(container: k8s.Container): unknown {
  return completeJson(container, k8s.toJson_Container);
}

/** The autoscaler that the operator makes, and aims at the Deployment of the moment. */
function hpa({ replicas }: RoleSpec, release: string): unknown {
  if (replicas.kind !== 'autoscaled' || !makesAutoscaler({ replicas }, release)) return undefined;
  const { scaleTargetRef: _, ...spec } = k8s.toJson_HorizontalPodAutoscalerSpecV2(
    autoscalerSpec({ kind: 'Deployment', name: '' }, replicas.autoscaling),
  ) as Record<string, unknown>;
  return spec;
}

/** Whether the operator makes the autoscaler of a role. */
export function makesAutoscaler({ replicas }: Pick<RoleSpec, 'replicas'>, release: string): boolean {
  return replicas.kind === 'autoscaled' && replicas.autoscaling.scaler === 'HorizontalPodAutoscaler' && canSay(release, 'hpa');
}

/** The pace of a rollout; that of the operator is one pod more, and none less. */
function rollingUpdate({ rollout }: RoleSpec, release: string): unknown {
  if (!canSay(release, 'rollingUpdate') || rollout.type === 'Recreate') return undefined;
  return present({ maxSurge: rollout.maxSurge, maxUnavailable: rollout.maxUnavailable });
}
