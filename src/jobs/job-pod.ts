import { k8s } from 'cdk8s-plus-27';
import type { ImageSpec, MountSpec, ResourceAmounts, ResourceSpec, SecretField } from '../model';
import { TEMPORARY_DIRECTORY, VOLUMES, type Labels } from '../naming';
import type { Platform } from '../platform';
import { present } from '../props';
import { fromSecret } from '../security';
import {
  CONTAINER_SECURITY_CONTEXT,
  POD_USER,
  containerResources,
  mountVolume,
  onPlatform,
  restrictedPod,
  volumeMount,
  type PlacementProps,
} from '../workload';

/** Directory of the files with credentials. */
export const CREDENTIALS = '/milvus/secrets/credentials';

/** A field of a Secret as a file. */
export interface CredentialFile {
  /** Path in the directory, such as `users/shop/password`. */
  readonly path: string;
  readonly field: SecretField;
  /** Whether the pod starts without the field, and so without the file. */
  readonly isOptional?: boolean;
}

/** A claim, mounted into a container. */
export interface ClaimMount {
  /** Volume name, unique in the pod. */
  readonly name: string;
  /** Directory in the container. */
  readonly path: string;
  /** Name of the claim. */
  readonly claimName: string;
  /**
   * Whether the container only reads it.
   *
   * @default false
   */
  readonly isReadOnly?: boolean;
}

/** A container of a Job that runs to completion. */
export interface JobContainer {
  /** Name of the container. */
  readonly name: string;
  readonly image: ImageSpec;
  /** Command of the container. */
  readonly command: readonly string[];
  /**
   * Environment variables with plain values.
   *
   * @default - none
   */
  readonly environment?: Readonly<Record<string, string>>;
  /**
   * Environment variables with values from Secrets.
   *
   * @default - none
   */
  readonly secrets?: Readonly<Record<string, SecretField>>;
  /** Requests, which are also the limits; or both separately. */
  readonly resources: ResourceAmounts | ResourceSpec;
  /**
   * Files from Secrets and ConfigMaps.
   *
   * @default - none
   */
  readonly mounts?: readonly MountSpec[];
  /**
   * Claims.
   *
   * @default - none
   */
  readonly claims?: readonly ClaimMount[];
}

/** The pod of a Job: one container that runs to completion, and others that run before it. */
export interface JobPod extends JobContainer {
  /**
   * Containers that run before it, one after another. They share /tmp with it, but no other volume.
   *
   * @default - none
   */
  readonly initContainers?: readonly JobContainer[];
  /**
   * Files from fields of Secrets, all in the directory `CREDENTIALS`.
   *
   * @default - none
   */
  readonly credentials?: readonly CredentialFile[];
  /**
   * Size of a writable /tmp.
   *
   * @default - no directory is writable
   */
  readonly temporaryStorage?: string;
  /** Labels that network policies select the pod by. A user cannot replace them. */
  readonly selector: Labels;
  /**
   * More labels, from the user.
   *
   * @default - none
   */
  readonly labels?: Labels | undefined;
  /**
   * Annotations, from the user.
   *
   * @default - none
   */
  readonly annotations?: Readonly<Record<string, string>> | undefined;
  readonly placement: PlacementProps;
  /**
   * Group of the process, if the image restricts its files to a group.
   *
   * @default - the group of the user
   */
  readonly group?: number;
  /**
   * Service account. The pod does not get its token.
   *
   * @default - the default service account of the namespace
   */
  readonly serviceAccountName?: string;
  /**
   * What replaces a failed container: a new pod, or a new container in the same pod.
   *
   * @default 'Never' - a new pod, so that the log of the failed pod is kept
   */
  readonly restartPolicy?: 'Never' | 'OnFailure';
  /**
   * Whether the status of a failed pod contains the end of its log.
   *
   * @default 'File' - only a message that the container writes
   */
  readonly terminationMessagePolicy?: 'File' | 'FallbackToLogsOnError';
}

/** A script for the shell of an image, as a command. */
export function shellCommand(script: string): readonly string[] {
  return ['/bin/sh', '-c', script];
}

/** Template of the pod on a platform. */
export function jobPodTemplate(pod: JobPod, platform: Platform): k8s.PodTemplateSpec {
  const { annotations = {}, labels, selector } = pod;
  const hasAnnotations = Object.keys(annotations).length > 0;
  return {
    metadata: { labels: { ...labels, ...selector }, ...present({ annotations: hasAnnotations ? { ...annotations } : undefined }) },
    spec: onPlatform(podSpec(pod), platform),
  };
}

function podSpec(pod: JobPod): k8s.PodSpec {
  const { image, placement, serviceAccountName, group = POD_USER, restartPolicy = 'Never', initContainers = [] } = pod;
  const shared = present({ temporaryStorage: pod.temporaryStorage });
  const volumes = volumesOf(pod);
  return {
    ...present({ serviceAccountName }),
    ...restrictedPod({ group, pullSecrets: image.pullSecrets, placement }),
    restartPolicy,
    ...(initContainers.length > 0 ? { initContainers: initContainers.map((each) => container({ ...shared, ...each })) } : {}),
    containers: [container(pod)],
    ...(volumes.length > 0 ? { volumes } : {}),
  };
}

/** The parts of a pod from which one of its containers is made. */
type ContainerParts = JobContainer & Pick<JobPod, 'credentials' | 'temporaryStorage' | 'terminationMessagePolicy'>;

function container(pod: ContainerParts): k8s.Container {
  const { name, image, command, environment = {}, secrets = {}, resources, terminationMessagePolicy } = pod;
  const volumeMounts = volumeMountsOf(pod);
  return {
    name,
    image: image.reference,
    imagePullPolicy: image.pullPolicy,
    command: [...command],
    env: [
      ...Object.entries(environment).map(([variable, value]) => ({ name: variable, value })),
      ...Object.entries(secrets).map(([variable, field]) => fromSecret(variable, field)),
    ],
    resources: containerResources('requests' in resources ? resources : { requests: resources, limits: resources }),
    securityContext: CONTAINER_SECURITY_CONTEXT,
    ...(volumeMounts.length > 0 ? { volumeMounts } : {}),
    ...present({ terminationMessagePolicy }),
  };
}

function volumesOf(pod: JobPod): k8s.Volume[] {
  const { credentials = [], temporaryStorage: size, initContainers = [] } = pod;
  const temporary = size === undefined ? [] : [{ name: VOLUMES.temporary, emptyDir: { sizeLimit: k8s.Quantity.fromString(size) } }];
  const own = [...initContainers, pod].flatMap(({ mounts = [], claims = [] }) => [...mounts.map(mountVolume), ...claims.map(claimVolume)]);
  return [...temporary, ...(credentials.length > 0 ? [credentialVolume(credentials)] : []), ...own];
}

function claimVolume({ name, claimName, isReadOnly }: ClaimMount): k8s.Volume {
  return { name, persistentVolumeClaim: { claimName, ...(isReadOnly === true ? { readOnly: true } : {}) } };
}

/** One volume for all, with a source for each field. A Secret that several users share is named once per field. */
function credentialVolume(files: readonly CredentialFile[]): k8s.Volume {
  const sources = files.map(({ path, field, isOptional }) => ({
    secret: { name: field.secretName, items: [{ key: field.field, path }], ...(isOptional ? { optional: true } : {}) },
  }));
  return { name: VOLUMES.credentials, projected: { sources, defaultMode: 0o440 } };
}

function volumeMountsOf({ mounts = [], claims = [], credentials = [], temporaryStorage: size }: ContainerParts): k8s.VolumeMount[] {
  const temporary = size === undefined ? [] : [{ name: VOLUMES.temporary, mountPath: TEMPORARY_DIRECTORY }];
  const secrets = credentials.length > 0 ? [{ name: VOLUMES.credentials, mountPath: CREDENTIALS, readOnly: true }] : [];
  const disks = claims.map(({ name, path, isReadOnly }) => ({
    name,
    mountPath: path,
    ...(isReadOnly === true ? { readOnly: true } : {}),
  }));
  return [...temporary, ...secrets, ...mounts.map(volumeMount), ...disks];
}
