import { objectStorageReader, standInService, type IObjectStorage } from '../dependencies';
import type { Mistake } from '../findings';
import { STAND_IN_NAME } from '../naming';
import { instanceOf, readProps, string, withMistakes, type PropsType } from '../props';
import { MilvusVersion } from '../version';

/** Props of `BackupLocation.of`. */
export interface BackupLocationProps {
  /** Object storage with the backups. */
  readonly storage: IObjectStorage;
  /** Prefix of the backups in the bucket. */
  readonly prefix: string;
  /** Beginning of the names of the backups, such as `search_milvus_backup`; a time follows. */
  readonly namePrefix: string;
  /**
   * Release that the backups were taken from.
   *
   * @default MilvusVersion.V2_6
   */
  readonly version?: MilvusVersion;
}

const LOCATION_TYPE: PropsType<BackupLocationProps> = {
  readers: {
    storage: objectStorageReader,
    prefix: string,
    namePrefix: string,
    version: instanceOf<MilvusVersion>(MilvusVersion, 'a release, such as MilvusVersion.V2_6'),
  },
  hints: {
    storage: 'Write the object storage with the backups, such as storage: ObjectStorage.s3({ … }).',
    prefix: "Write the prefix of the backups, such as prefix: 'search-milvus-backup'.",
    namePrefix: "Write the beginning of their names, such as namePrefix: 'milvus_backup'.",
  },
};

/** The place of a `Backup`; without a storage if that of the Milvus is unknown. */
interface PlaceOfBackup {
  readonly storage: IObjectStorage | undefined;
  readonly prefix: string;
  readonly namePrefix: string;
  readonly version: MilvusVersion;
  readonly milvus: string;
}

/**
 * A place with backups of one Milvus: `location` of a `Backup`, or that of another app.
 *
 * @example
 * BackupLocation.of({
 *   storage: ObjectStorage.s3({ bucket: 'backups', region: 'eu-west-1', identity: WorkloadIdentity.awsRole('arn:aws:iam::111122223333:role/milvus') }),
 *   prefix: 'search-milvus-backup',
 *   namePrefix: 'milvus_backup',
 * })
 */
export class BackupLocation {
  /** A place with backups that another app takes. */
  public static of(given: BackupLocationProps): BackupLocation {
    const { props, mistakes } = readProps(given, LOCATION_TYPE, {
      storage: () => standInService('objectStorage'),
      prefix: () => STAND_IN_NAME,
      namePrefix: () => 'stand_in',
    });
    const { storage, prefix, namePrefix, version = MilvusVersion.V2_6 } = props;
    return new BackupLocation(storage, prefix, namePrefix, version, undefined, mistakes);
  }

  /** The place of a `Backup`. @internal */
  public static ofBackup({ storage, prefix, namePrefix, version, milvus }: PlaceOfBackup): BackupLocation {
    return new BackupLocation(storage ?? standInService('objectStorage'), prefix, namePrefix, version, milvus);
  }

  private constructor(
    /** Object storage with the backups. */
    public readonly storage: IObjectStorage,
    /** Prefix of the backups in the bucket. */
    public readonly prefix: string,
    /** Beginning of the names of the backups. */
    public readonly namePrefix: string,
    /** Release that the backups were taken from. */
    public readonly version: MilvusVersion,
    /** Path of the Milvus whose backups these are, if it is in this app. @internal */
    public readonly milvus: string | undefined,
    /** The mistakes in the props. */
    public readonly mistakes: readonly Mistake[] = [],
  ) {}
}

/** Reads a place with backups. */
export const backupLocationReader = withMistakes(
  instanceOf<BackupLocation>(BackupLocation, 'the location of a Backup, such as backup.location, or BackupLocation.of({ … })'),
);

/** Place for a missing one, so that the other props can be checked. */
export function standInLocation(): BackupLocation {
  return BackupLocation.of({ storage: standInService('objectStorage'), prefix: STAND_IN_NAME, namePrefix: 'stand_in' });
}
