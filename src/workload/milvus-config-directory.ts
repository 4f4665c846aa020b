import { k8s } from 'cdk8s-plus-27';
import { CONFIG_DIRECTORY, CONFIG_INIT_CONTAINER, HOOK_FILE, USER_CONFIG_DIRECTORY, VOLUMES } from '../naming';
import type { ImageSpec } from '../model';
import { CONTAINER_SECURITY_CONTEXT } from './pod-security';

/**
 * Fills the configuration directory with links.
 *
 * A link to a file in a mounted directory follows the kubelet's updates, so Milvus sees a new value of a key that
 * reloads; a file mounted with subPath never changes. The image's own `milvus.yaml` stays the base, so Git contains no
 * copy of it. Milvus' own image runs this container: it has a shell, so no other image has to be trusted.
 */
export function linkConfigContainer(image: ImageSpec, files: Readonly<Record<string, string>> = {}): k8s.Container {
  const own = ['user.yaml', ...Object.keys(files).filter((file) => file === HOOK_FILE)];
  const script = [
    'set -e',
    `for file in /milvus/configs/*; do ln -sfn "$file" ${CONFIG_DIRECTORY}/; done`,
    ...own.map((file) => `ln -sfn ${USER_CONFIG_DIRECTORY}/${file} ${CONFIG_DIRECTORY}/${file}`),
  ].join('\n');
  const amounts = {
    cpu: k8s.Quantity.fromString('100m'),
    memory: k8s.Quantity.fromString('64Mi'),
    'ephemeral-storage': k8s.Quantity.fromString('16Mi'),
  };
  return {
    name: CONFIG_INIT_CONTAINER,
    image: image.reference,
    imagePullPolicy: image.pullPolicy,
    command: ['/bin/sh', '-c', script],
    resources: { requests: amounts, limits: amounts },
    securityContext: CONTAINER_SECURITY_CONTEXT,
    volumeMounts: [{ name: VOLUMES.config, mountPath: CONFIG_DIRECTORY }],
  };
}

/** The two volumes of the configuration directory. */
export function configVolumes(configMapName: string): k8s.Volume[] {
  return [
    { name: VOLUMES.userConfig, configMap: { name: configMapName } },
    { name: VOLUMES.config, emptyDir: { sizeLimit: k8s.Quantity.fromString('16Mi') } },
  ];
}

/** Mounts of Milvus' own container. */
export const CONFIG_MOUNTS: readonly k8s.VolumeMount[] = [
  { name: VOLUMES.userConfig, mountPath: USER_CONFIG_DIRECTORY, readOnly: true },
  { name: VOLUMES.config, mountPath: CONFIG_DIRECTORY, readOnly: true },
];
