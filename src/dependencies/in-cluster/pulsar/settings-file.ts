import type { k8s } from 'cdk8s-plus-27';

/** Environment variable with the name of the pod, for settings with `$(POD_NAME)`. The name stays the same when the pod moves. */
const POD_NAME = { name: 'POD_NAME', valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.name' } } } as const;

/** Environment of a container that writes its settings to a file, itself or with `configureFrom`. */
export function settingsEnvironment(settings: Readonly<Record<string, string>>): k8s.EnvVar[] {
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  const value = lines.join('\n');
  return [...(value.includes(`$(${POD_NAME.name})`) ? [POD_NAME] : []), { name: 'SETTINGS', value }];
}

/**
 * Lines of a script that copy a file of the image and change settings in the copy, because the image's own script changes the
 * image. Each key must be in the file once: if there are two lines, a broker uses the last and a bookie the first.
 */
export function configureFrom(source: string, target: string): string[] {
  return [
    `cat ${source} > ${target}`,
    `while IFS='=' read -r key _; do sed -i "/^$key=/d" ${target}; done <<< "$SETTINGS"`,
    `printf '\\n%s\\n' "$SETTINGS" >> ${target}`,
  ];
}
