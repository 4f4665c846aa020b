import type { Size } from 'cdk8s';
import { sizeAmount, string, oneOf, propsOf, type PropReaders, type PropsType } from '../props';

/** What happens to a disk when the construct that requested it is removed. */
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

const VOLUME: PropReaders<EphemeralVolumeProps> = { size: sizeAmount, storageClassName: string };

const SIZE = { size: 'Write the size of each disk, such as size: Size.gibibytes(100).' };

/** The props of a volume that lives as long as its pod. */
export const VOLUME_TYPE: PropsType<EphemeralVolumeProps> = { readers: VOLUME, hints: SIZE };

/** The props of a disk that each pod keeps. */
export const DISK_TYPE: PropsType<PersistentStorageProps> = {
  readers: { ...VOLUME, retention: oneOf<Retention>({ Retain: true, Delete: true }) },
  hints: SIZE,
};

/** Reads a volume, or a disk without its own retention. */
export const volumeReader = propsOf<EphemeralVolumeProps>(VOLUME_TYPE.readers, SIZE);

/** Reads a disk that each pod keeps. */
export const diskReader = propsOf<PersistentStorageProps>(DISK_TYPE.readers, SIZE);
