import type { k8s } from 'cdk8s-plus-27';

/** `$(POD_NAME)` in a setting is the name of the pod, by which it is found wherever it moves. */
const POD_NAME = { name: 'POD_NAME', valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.name' } } } as const;

/** The environment of a container whose settings `configureFrom` or the container itself writes to a file. */
export function settingsEnvironment(settings: Readonly<Record<string, string>>): k8s.EnvVar[] {
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  const value = lines.join('\n');
  return [...(value.includes(`$(${POD_NAME.name})`) ? [POD_NAME] : []), { name: 'SETTINGS', value }];
}

/**
 * Lines of a script that copy a file of the image and change settings in the copy: the image's own script for it writes
 * to the image. A key must stand there once: of two lines for it a broker takes the last and a bookie the first.
 */
export function configureFrom(source: string, target: string): string[] {
  return [
    `cat ${source} > ${target}`,
    `while IFS='=' read -r key _; do sed -i "/^$key=/d" ${target}; done <<< "$SETTINGS"`,
    `printf '\\n%s\\n' "$SETTINGS" >> ${target}`,
  ];
}
