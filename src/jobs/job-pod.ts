import { k8s } from 'cdk8s-plus-27';
import type { ImageSpec, MountSpec, ResourceAmounts, SecretField } from '../model';
import { TEMPORARY_DIRECTORY, VOLUMES, type Labels } from '../naming';
import { present } from '../props';
import { fromSecret } from '../security';
import {
  CONTAINER_SECURITY_CONTEXT,
  POD_USER,
  containerResources,
  mountVolume,
  restrictedPod,
  volumeMount,
  type PlacementProps,
} from '../workload';

/** A pod that does something once, and ends. */
export interface JobPod {
  /** Name of the container. */
  readonly name: string;
  readonly image: ImageSpec;
  /** What the container runs. */
  readonly command: readonly string[];
  /**
   * Variables that are no secrets.
   *
   * @default - none
   */
  readonly environment?: Readonly<Record<string, string>>;
  /**
   * Variables whose values are in Secrets.
   *
   * @default - none
   */
  readonly secrets?: Readonly<Record<string, SecretField>>;
  /** What the pod asks for, and may use. */
  readonly resources: ResourceAmounts;
  /**
   * Files of Secrets and ConfigMaps.
   *
   * @default - none
   */
  readonly mounts?: readonly MountSpec[];
  /**
   * Size of a writable /tmp.
   *
   * @default - none: no directory is writable
   */
  readonly temporaryStorage?: string;
  /** Labels by which network policies know the pod. A user cannot replace them. */
  readonly selector: Labels;
  /**
   * More labels, as a user gives them.
   *
   * @default - none
   */
  readonly labels?: Labels | undefined;
  /**
   * Annotations, as a user gives them.
   *
   * @default - none
   */
  readonly annotations?: Readonly<Record<string, string>> | undefined;
  readonly placement: PlacementProps;
  /**
   * Group of the process, where the image opens its files to a certain one.
   *
   * @default - that of the user
   */
  readonly group?: number;
  /**
   * Service account, which gives the pod no token.
   *
   * @default - the one of the namespace
   */
  readonly serviceAccountName?: string;
  /**
   * What follows a failure: another pod, or another container in the same one.
   *
   * @default 'Never' - another pod, so that the log of the failed one stays
   */
  readonly restartPolicy?: 'Never' | 'OnFailure';
  /**
   * Whether the end of the log goes into the status of a pod that failed.
   *
   * @default 'File' - a message that the container writes, if any
   */
  readonly terminationMessagePolicy?: 'File' | 'FallbackToLogsOnError';
}

/** A script for the shell of an image, as a command. */
export function shellCommand(script: string): readonly string[] {
  return ['/bin/sh', '-c', script];
}

/** Template of the pod. */
export function jobPodTemplate(pod: JobPod): k8s.PodTemplateSpec {
  const { annotations = {}, labels, selector } = pod;
  const hasAnnotations = Object.keys(annotations).length > 0;
  return {
    metadata: { labels: { ...labels, ...selector }, ...present({ annotations: hasAnnotations ? { ...annotations } : undefined }) },
    spec: podSpec(pod),
  };
}

function podSpec(pod: JobPod): k8s.PodSpec {
  const { image, placement, serviceAccountName, group = POD_USER, restartPolicy = 'Never' } = pod;
  const volumes = volumesOf(pod);
  return {
    ...present({ serviceAccountName }),
    ...restrictedPod({ group, pullSecrets: image.pullSecrets, placement }),
    restartPolicy,
    containers: [container(pod)],
    ...(volumes.length > 0 ? { volumes } : {}),
  };
}

function container(pod: JobPod): k8s.Container {
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
    resources: containerResources({ requests: resources, limits: resources }),
    securityContext: CONTAINER_SECURITY_CONTEXT,
    ...(volumeMounts.length > 0 ? { volumeMounts } : {}),
    ...present({ terminationMessagePolicy }),
  };
}

function volumesOf({ mounts = [], temporaryStorage: size }: JobPod): k8s.Volume[] {
  const temporary = size === undefined ? [] : [{ name: VOLUMES.temporary, emptyDir: { sizeLimit: k8s.Quantity.fromString(size) } }];
  return [...temporary, ...mounts.map(mountVolume)];
}

function volumeMountsOf({ mounts = [], temporaryStorage: size }: JobPod): k8s.VolumeMount[] {
  const temporary = size === undefined ? [] : [{ name: VOLUMES.temporary, mountPath: TEMPORARY_DIRECTORY }];
  return [...temporary, ...mounts.map(volumeMount)];
}
