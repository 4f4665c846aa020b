import type { PodSpecJson } from './manifest-json';

/** A file of a pod, and the field of the Secret in it: `milvus-tls/tls.crt`. */
export function secretFileAt({ containers, volumes = [] }: PodSpecJson, path: string): string | undefined {
  const [container] = containers;
  const slash = path.lastIndexOf('/');
  const [directory, file] = [path.slice(0, slash), path.slice(slash + 1)];
  const mount = container?.volumeMounts?.find(({ mountPath }) => mountPath === directory);
  const secret = volumes.find(({ name }) => name === mount?.name)?.secret;
  const key = secret?.items?.find((item) => item.path === file)?.key;
  return secret && key !== undefined ? `${secret.secretName}/${key}` : undefined;
}
