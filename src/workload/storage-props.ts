import type { Size } from 'cdk8s';
import type { IPersistentVolumeClaim } from 'cdk8s-plus-27';
import { isObjectName } from '../naming';
import { isPlainObject, oneOf, propsOf, reader, sizeAmount, string, type PropReaders, type PropsType } from '../props';

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

/** A claim that exists already, with its data. */
export interface ExistingClaimProps {
  /** The claim, such as `PersistentVolumeClaim.fromClaimName(this, 'data', 'search-milvus')`. */
  readonly claim: IPersistentVolumeClaim;
  /** Size of the claim, against which rules compare caches and mapped files. */
  readonly size: Size;
  /**
   * Folder of the volume that is mounted, without a leading slash.
   *
   * @default - the whole volume
   */
  readonly subPath?: string;
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

const claim = reader<IPersistentVolumeClaim>(
  (given) => isNamed(given) && isObjectName(given.name),
  (given) => {
    const name = typeof given === 'string' && isObjectName(given) ? given : '…';
    return `Write claim: PersistentVolumeClaim.fromClaimName(this, 'data', '${name}').`;
  },
);

const subPath = reader<string>(
  (given) => typeof given === 'string' && /^[^/].*$/.test(given) && !given.split('/').includes('..'),
  () => "Write a folder of the volume, such as 'milvus'.",
);

/** The props of a claim that exists already. */
export const CLAIM_TYPE: PropsType<ExistingClaimProps> = {
  readers: { claim, size: sizeAmount, subPath },
  hints: {
    claim: "Write the claim, such as claim: PersistentVolumeClaim.fromClaimName(this, 'data', 'search-milvus').",
    size: 'Write the size of the claim, such as size: Size.gibibytes(50).',
  },
};

function isNamed(given: unknown): given is { readonly name: string } {
  return typeof given === 'object' && given !== null && !isPlainObject(given) && typeof (given as { name?: unknown }).name === 'string';
}

/** Reads a volume, or a disk without its own retention. */
export const volumeReader = propsOf<EphemeralVolumeProps>(VOLUME_TYPE.readers, SIZE);

/** Reads a disk that each pod keeps. */
export const diskReader = propsOf<PersistentStorageProps>(DISK_TYPE.readers, SIZE);
