import { k8s } from 'cdk8s-plus-27';
import type { Mistake } from '../../../findings';
import { VOLUMES } from '../../../naming';
import type { Platform } from '../../../platform';
import { LocalStorage, type ClaimSpec } from '../../../workload';
import { present } from '../../../props';
import type { EmptyDirectory, SecretMount, StatefulServiceOptions } from './stateful-service-options';

/** Secrets of a member, keyed by the name of the volume. */
type Secrets = Readonly<Record<string, SecretMount>>;

/** Name of the claim template of a disk. */
type ClaimName = (disk: string) => string;

/** Claims of each member: disks with the props of `storage`, and disks with a separate prop. All are kept or deleted together. */
export function diskClaims(
  claimName: ClaimName,
  { disks = {}, extraDisks = {}, props }: StatefulServiceOptions,
  storage: LocalStorage,
  platform: Platform,
  report: (prop: string, ...mistakes: readonly Mistake[]) => void,
): ClaimSpec[] {
  const retention = present({ retention: props.storage?.retention });
  const extra = Object.entries(extraDisks).map(([name, disk]) => {
    const own = LocalStorage.persistent(platform.classed({ ...disk.storage, ...retention }));
    report(disk.prop, ...own.mistakes);
    return { ...own.spec, name: claimName(name) };
  });
  return [...Object.keys(disks).map((name) => ({ ...storage.spec, name: claimName(name) })), ...extra];
}

/** Volumes of a pod in addition to its disks: small writable directories, and Secrets. */
export function podVolumes({ emptyDirs = {} }: StatefulServiceOptions, secrets: Secrets): k8s.Volume[] {
  const directories = Object.entries({ [VOLUMES.temporary]: '/tmp', ...emptyDirs });
  return [
    ...directories.map(([name, directory]) => ({ name, emptyDir: { sizeLimit: k8s.Quantity.fromString(sizeOf(directory)) } })),
    ...Object.entries(secrets).map(([name, { secretName, files }]) => ({
      name,
      secret: { secretName, defaultMode: 0o440, ...present({ items: files && items(files) }) },
    })),
  ];
}

function sizeOf(directory: string | EmptyDirectory): string {
  return typeof directory === 'string' ? '256Mi' : directory.size.asString();
}

function pathOf(directory: string | EmptyDirectory): string {
  return typeof directory === 'string' ? directory : directory.path;
}

function items(files: Readonly<Record<string, string>>): k8s.KeyToPath[] {
  return Object.entries(files).map(([key, path]) => ({ key, path }));
}

/** Mounts of all volumes in the service's own container. */
export function volumeMounts(
  claimName: ClaimName,
  { disks = {}, extraDisks = {}, emptyDirs = {} }: StatefulServiceOptions,
  secrets: Secrets,
): k8s.VolumeMount[] {
  return [
    ...Object.entries(disks).map(([name, mountPath]) => ({ name: claimName(name), mountPath })),
    ...Object.entries(extraDisks).map(([name, { path }]) => ({ name: claimName(name), mountPath: path })),
    { name: VOLUMES.temporary, mountPath: '/tmp' },
    ...Object.entries(emptyDirs).map(([name, directory]) => ({ name, mountPath: pathOf(directory) })),
    ...Object.entries(secrets).map(([name, { path }]) => ({ name, mountPath: path, readOnly: true })),
  ];
}
