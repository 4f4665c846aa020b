import { k8s } from 'cdk8s-plus-27';
import type { RoleSpec } from '../model';
import type { RoleName } from '../version';
import { ACCESS_LOG_DIRECTORY, type AccessLog } from './access-log';

/** The disk of the files of the access log. */
interface AccessLogDisk {
  /** Quantity, such as `576Mi`. */
  readonly size: string;
}

const VOLUME = 'access-log';

/** The disk of a role that writes an access log to files. */
export function accessLogDisk(role: RoleName, log: AccessLog | undefined): AccessLogDisk | undefined {
  const isFront = role === 'proxy' || role === 'standalone';
  return isFront && log?.diskSize !== undefined ? { size: `${log.diskSize}Mi` } : undefined;
}

/** Adds the disk to the volumes that the user adds. */
export function withDisk<T extends Pick<RoleSpec, 'volumes' | 'volumeMounts'>>(extras: T, { size }: AccessLogDisk): T {
  return {
    ...extras,
    volumes: [{ name: VOLUME, emptyDir: { sizeLimit: k8s.Quantity.fromString(size) } }, ...extras.volumes],
    volumeMounts: [{ name: VOLUME, mountPath: ACCESS_LOG_DIRECTORY }, ...extras.volumeMounts],
  };
}
