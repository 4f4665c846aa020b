import type { MountSpec } from '../model';

/** Directory of certificates, keys and tokens in Milvus' pods. Each source has a separate subdirectory. */
const DIRECTORY = '/milvus/secrets';

/** A key of a ConfigMap or Secret as a file of a pod. */
export interface MountedFile {
  readonly mount: MountSpec;
  /** Path of the file. */
  readonly path: string;
}

/** Path of a key of a mounted ConfigMap or Secret. */
export function mountedPath(volume: string, key: string): string {
  return `${DIRECTORY}/${volume}/${key}`;
}

/** Mounts only some keys of a ConfigMap or Secret, in the subdirectory of a volume. */
export function mountKeys(
  volume: string,
  source: Pick<MountSpec, 'secretName' | 'configMapName' | 'version'>,
  keys: readonly string[],
): MountSpec {
  return { name: volume, path: `${DIRECTORY}/${volume}`, ...source, keys: [...keys] };
}

/** Mounts one key of a ConfigMap or Secret. */
export function fileMount(volume: string, source: Pick<MountSpec, 'secretName' | 'configMapName' | 'version'>, key: string): MountedFile {
  return { mount: mountKeys(volume, source, [key]), path: mountedPath(volume, key) };
}
