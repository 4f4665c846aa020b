import { k8s } from 'cdk8s-plus-27';
import {
  CONFIG_DIGEST_ANNOTATION,
  CONFIG_DIRECTORY,
  DATA_DIRECTORY,
  RUN_DIRECTORY,
  TEMPORARY_DIRECTORY,
  VOLUMES,
  type NamingScheme,
  type PodIdentity,
} from '../naming';
import { quantityGibibytes, type MountSpec, type RoleSpec } from '../model';
import type { Platform } from '../platform';
import { present } from '../props';
import { ROLES } from '../version';
import { CONFIG_MOUNTS, configVolumes, linkConfigContainer } from './milvus-config-directory';
import { onPlatform } from './on-platform';
import { CONTAINER_SECURITY_CONTEXT, restrictedPod } from './pod-security';
import { milvusProbes } from './probes';
import { GPU_CLAIM, containerResources } from './resources';
import { topologySpread } from './spread';
import type { WorkloadSpec } from './workload-spec';

/** Converts a role to the workload that runs it on a platform. */
export function milvusWorkload(spec: RoleSpec, naming: NamingScheme, platform: Platform): WorkloadSpec {
  const { identity, storage } = spec;
  return {
    selector: spec.selector,
    name: spec.name,
    controller: spec.controller,
    replicas: spec.replicas.kind === 'fixed' ? spec.replicas.count : undefined,
    rollout: spec.rollout,
    podSpec: onPlatform(podSpec(spec, naming, platform), platform, { runsMilvus: true }),
    podLabels: { ...spec.labels, ...spec.podLabels },
    podAnnotations: { ...spec.annotations, [CONFIG_DIGEST_ANNOTATION]: spec.restartDigest },
    serviceName: naming.headlessService(identity),
    ...immutableFields(naming, identity),
    ...(storage.type === 'claimTemplate' ? { claims: [{ ...storage, name: naming.claimTemplate(identity, VOLUMES.data) }] } : {}),
  };
}

/** Fields of a StatefulSet that the scheme decides because they cannot be changed later. */
export function immutableFields(naming: NamingScheme, pods: PodIdentity): Pick<WorkloadSpec, 'claimLabels' | 'podManagementPolicy'> {
  return present({ claimLabels: naming.claimLabels?.(pods), podManagementPolicy: naming.podManagementPolicy?.(pods) });
}

function podSpec(spec: RoleSpec, naming: NamingScheme, platform: Platform): k8s.PodSpec {
  const { placement, image } = spec;
  // Written for one pod too: if it appeared with the second pod, scaling out would restart the first.
  const spread = ROLES[spec.role].nature === 'singleton' ? 'none' : placement.spread;
  const constraints = topologySpread(spread, spec.selector, spec.controller, placement.topologyKeys);
  return {
    serviceAccountName: spec.serviceAccountName,
    terminationGracePeriodSeconds: spec.drain.gracePeriod,
    ...restrictedPod({ group: spec.user.gid, pullSecrets: image.pullSecrets, placement }),
    ...(constraints.length > 0 ? { topologySpreadConstraints: constraints } : {}),
    initContainers: [linkConfigContainer(image, spec.configFiles), ...spec.initContainers],
    containers: [milvusContainer(spec, naming, platform), ...spec.sidecars],
    volumes: podVolumes(spec, naming),
    ...gpuClaims(spec),
  };
}

/** Claims of devices, in the form of the API `resource.k8s.io/v1`, which the typed API of Kubernetes 1.27 does not have. */
function gpuClaims({ gpuDevice: { claimTemplate } = {} }: RoleSpec): object {
  if (claimTemplate === undefined) return {};
  return { resourceClaims: [{ name: GPU_CLAIM, resourceClaimTemplateName: claimTemplate }] };
}

function milvusContainer(spec: RoleSpec, naming: NamingScheme, platform: Platform): k8s.Container {
  return {
    name: spec.identity.component,
    image: spec.image.reference,
    imagePullPolicy: spec.image.pullPolicy,
    ...present({ workingDir: spec.workingDirectory }),
    args: [...spec.arguments],
    env: [{ name: 'MILVUSCONF', value: CONFIG_DIRECTORY }, memoryLimit(), ...storageEnvironment(spec), ...spec.environment],
    ports: spec.ports.map(({ name, port }) => ({ name, containerPort: port })),
    resources: containerResources(spec.resources, spec.gpu, spec.gpuDevice),
    ...(platform.has('inPlaceResize') ? { resizePolicy: RESTARTED_BY_A_RESIZE } : {}),
    securityContext: CONTAINER_SECURITY_CONTEXT,
    ...milvusProbes(spec.probes),
    ...(spec.drain.preStop > 0 ? { lifecycle: { preStop: pause(spec.drain.preStop, platform) } } : {}),
    volumeMounts: [
      ...CONFIG_MOUNTS,
      { name: naming.claimTemplate(spec.identity, VOLUMES.data), mountPath: DATA_DIRECTORY, ...present({ subPath: spec.storage.subPath }) },
      { name: VOLUMES.run, mountPath: RUN_DIRECTORY },
      { name: VOLUMES.temporary, mountPath: TEMPORARY_DIRECTORY },
      ...spec.mounts.map(volumeMount),
      ...spec.volumeMounts,
    ],
  };
}

/**
 * Milvus sizes its thread pools and caches from its limits at the start, so a resize in place must restart the container. Kubernetes would
 * leave it running. Source: `pkg/util/hardware` of Milvus; KEP-1287.
 */
const RESTARTED_BY_A_RESIZE: k8s.ContainerResizePolicy[] = [
  { resourceName: 'cpu', restartPolicy: 'RestartContainer' },
  { resourceName: 'memory', restartPolicy: 'RestartContainer' },
];

/** Waits before the container is told to stop: by the kubelet if it can, or else by a program of the image. */
function pause(seconds: number, platform: Platform): k8s.LifecycleHandler {
  // The typed API of Kubernetes 1.27 does not have the field.
  if (platform.has('sleepAction')) return { sleep: { seconds } } as k8s.LifecycleHandler;
  return { exec: { command: ['sleep', String(seconds)] } };
}

/**
 * Milvus plans loads with this figure. If Milvus cannot read the cgroup, it would use the whole node's memory. The
 * API server adds the divisor; without it Argo CD reports every workload as out of sync forever (seen with 3.2).
 */
function memoryLimit(): k8s.EnvVar {
  return { name: 'MEM_LIMIT', valueFrom: { resourceFieldRef: { resource: 'limits.memory', divisor: k8s.Quantity.fromString('0') } } };
}

/** With a separate disk Milvus asks the file system for its size; in an emptyDir that would be the size of the node's disk. */
function storageEnvironment({ role, storage }: RoleSpec): k8s.EnvVar[] {
  return ROLES[role].keepsData && storage.type === 'emptyDir'
    ? [{ name: 'LOCAL_STORAGE_SIZE', value: String(quantityGibibytes(storage.size)) }]
    : [];
}

function podVolumes(spec: RoleSpec, naming: NamingScheme): k8s.Volume[] {
  return [
    ...configVolumes(naming.configMap(spec.identity)),
    ...dataVolume(spec, naming),
    { name: VOLUMES.run, emptyDir: { sizeLimit: k8s.Quantity.fromString('16Mi') } },
    { name: VOLUMES.temporary, emptyDir: { sizeLimit: k8s.Quantity.fromString(spec.temporaryStorage) } },
    ...spec.mounts.map(mountVolume),
    ...spec.volumes,
  ];
}

function dataVolume({ storage, identity }: RoleSpec, naming: NamingScheme): k8s.Volume[] {
  if (storage.type === 'claimTemplate') return [];
  const name = naming.claimTemplate(identity, VOLUMES.data);
  if (storage.claimName !== undefined) return [{ name, persistentVolumeClaim: { claimName: storage.claimName } }];
  const size = k8s.Quantity.fromString(storage.size);
  if (storage.type !== 'ephemeralClaim') return [{ name, emptyDir: { sizeLimit: size } }];
  const volumeClaimTemplate: k8s.PersistentVolumeClaimTemplate = {
    metadata: { labels: naming.selector(identity) },
    spec: {
      accessModes: ['ReadWriteOnce'],
      volumeMode: 'Filesystem',
      ...present({ storageClassName: storage.storageClassName }),
      resources: { requests: { storage: size } },
    },
  };
  return [{ name, ephemeral: { volumeClaimTemplate } }];
}

/** The mount as a container has it. */
export function volumeMount({ name, path, subPath }: MountSpec): k8s.VolumeMount {
  return { name, mountPath: path, ...present({ subPath }), readOnly: true };
}

/** The volume of a mount. */
export function mountVolume({ name, secretName, configMapName, keys, tokenAudience }: MountSpec): k8s.Volume {
  const items = keys ? { items: keys.map((key) => ({ key, path: key })) } : {};
  if (tokenAudience !== undefined) {
    const audience = tokenAudience === '' ? {} : { audience: tokenAudience };
    return { name, projected: { sources: [{ serviceAccountToken: { ...audience, path: 'token' } }], defaultMode: 0o440 } };
  }
  if (configMapName !== undefined) return { name, configMap: { name: configMapName, ...items } };
  return { name, secret: { secretName: secretName ?? name, defaultMode: 0o440, ...items } };
}
