import { aSize, aText, oneOf, propsOf, type PropKinds, type PropsType } from '../props';
import type { EphemeralVolumeProps, PersistentStorageProps, Retention } from './storage-props';

const VOLUME: PropKinds<EphemeralVolumeProps> = { size: aSize, storageClassName: aText };
const SIZE = { size: 'Write the size of each disk, such as size: Size.gibibytes(100).' };

/** The props of a volume that lives as long as its pod. */
export const VOLUME_TYPE: PropsType<EphemeralVolumeProps> = { kinds: VOLUME, instead: SIZE };

/** The props of a disk that each pod keeps. */
export const DISK_TYPE: PropsType<PersistentStorageProps> = {
  kinds: { ...VOLUME, retention: oneOf<Retention>({ Retain: true, Delete: true }) },
  instead: SIZE,
};

/** The kind of a volume, or of a disk whose retention is not its own. */
export const volumeKind = propsOf<EphemeralVolumeProps>(VOLUME_TYPE.kinds, SIZE);

/** The kind of a disk that each pod keeps. */
export const diskKind = propsOf<PersistentStorageProps>(DISK_TYPE.kinds, SIZE);
