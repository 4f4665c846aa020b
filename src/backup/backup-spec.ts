import type { ExtensionSpec } from '../model';
import type { StorageSide } from './storage-side';
import type { ToolFacts } from './tool-release';

/** A storage, as far as rules compare it. */
export type StoragePlace = Pick<
  StorageSide,
  'provider' | 'address' | 'port' | 'region' | 'tls' | 'bucket' | 'prefix' | 'account' | 'auth' | 'needsVirtualHost' | 'isLocal'
>;

/** Where REST is out of reach of the tool. */
export type RestObstacle = 'off' | 'old-tool' | 'client-certificate' | 'server-name';

/** What one Job of milvus-backup does, as plain data without secrets. */
export interface BackupJobSpec extends ExtensionSpec {
  readonly extension: 'backup';
  readonly task: 'backup' | 'restore' | 'check';
  /** Path of the Milvus. */
  readonly milvus: string;
  /** Release of the Milvus. */
  readonly release: string;
  /** Release of the tool; missing if the tag of the image names no release. */
  readonly toolRelease?: string;
  readonly image: string;
  readonly tool: ToolFacts;
  /** The storage of the Milvus; missing if it is unknown. */
  readonly data?: StoragePlace;
  readonly backups: StoragePlace;
  /** Prop that says where the backups are. */
  readonly backupsProp: string;
  /** Beginning of the names of the backups. */
  readonly namePrefix: string;
  readonly rest?: RestObstacle;
  readonly hasAdministrator: boolean;
  /** Namespace of the Milvus, if the Job is in another one. */
  readonly foreignNamespace?: string;
  /** Why the service account of the Milvus does not do: its identity is another one, or it is unknown. */
  readonly accountProblem?: string;
  /** Hosts of storages that the policy does not admit. */
  readonly closedHosts: readonly string[];
  readonly collections: readonly string[];
  /** What only a backup has. */
  readonly backup?: {
    readonly strategy?: string;
    readonly accessControl?: boolean;
    readonly keepLast: number;
    readonly keepForSeconds?: number;
    readonly toIsGiven: boolean;
    /** Whether a pause of garbage collection was asked for, and the address of the Milvus for it is unknown. */
    readonly cannotPause?: boolean;
  };
  /** What a restore and a check have. */
  readonly restore?: {
    readonly suffix?: string;
    readonly renames: Readonly<Record<string, string>>;
    readonly replaceExisting: boolean;
    readonly backupName?: string;
    readonly accessControl: boolean;
    /** Release that the backups were taken from. */
    readonly takenFrom: string;
    /** Path of the Milvus that they were taken from, if it is in this app. */
    readonly source?: string;
    readonly tolerance?: number;
  };
  /** What a Job with a schedule has. */
  readonly schedule?: { readonly expression: string; readonly timeZone?: string };
}

/** Whether a part of the app is a Job of milvus-backup. */
export function isBackupJob(part: ExtensionSpec): part is BackupJobSpec {
  return part.extension === 'backup';
}
