import type { Size } from 'cdk8s';

/** What happens to a disk when the construct that asked for it is removed. */
export type Retention = 'Retain' | 'Delete';

/** A disk that each pod keeps. */
export interface PersistentStorageProps {
  /** Size of each disk. */
  readonly size: Size;
  /**
   * Storage class of the disks.
   *
   * @default - the default class of the cluster
   */
  readonly storageClassName?: string;
  /**
   * What happens to the disks when the construct is removed.
   *
   * @default 'Retain'
   */
  readonly retention?: Retention;
}

/** A volume that lives as long as its pod. */
export interface EphemeralVolumeProps {
  /** Size of each volume. */
  readonly size: Size;
  /**
   * Storage class, such as one for local NVMe disks.
   *
   * @default - the default class of the cluster
   */
  readonly storageClassName?: string;
}
