import { CREDENTIALS, type CredentialFile } from '../jobs';
import type { SecretField } from '../model';
import type { IMilvus } from '../network';
import { password, username } from '../security';
import type { StorageSide } from './storage-side';
import type { ToolConfig } from './tool-config';

/** What the tool reads from Secrets: variables, and files that variables name. */
export interface ToolSecrets {
  readonly variables: Readonly<Record<string, SecretField>>;
  readonly files: readonly CredentialFile[];
  /** Paths of the files, by the variable that names them. */
  readonly paths: Readonly<Record<string, string>>;
}

/** Names of the variables for one storage. */
interface Names {
  readonly id: string;
  readonly secret: string;
  readonly accountKey: string;
  readonly file: string;
}

/** Source: milvus-backup, `internal/cfg/cfg.go` (first format) and `internal/cfg/storage.go` (second format): EnvKeys */
const NAMES = {
  v1: {
    data: { id: 'MINIO_ACCESS_KEY', secret: 'MINIO_SECRET_KEY', accountKey: 'MINIO_SECRET_KEY', file: 'GCP_KEY_JSON' },
    backups: {
      id: 'MINIO_BACKUP_ACCESS_KEY',
      secret: 'MINIO_BACKUP_SECRET_KEY',
      accountKey: 'MINIO_BACKUP_SECRET_KEY',
      file: 'BACKUP_GCP_KEY_JSON',
    },
  },
  v2: { data: secondFormat('MILVUS'), backups: secondFormat('BACKUP') },
} as const satisfies Record<string, Record<string, Names>>;

function secondFormat(side: string): Names {
  const prefix = `${side}_STORAGE_AUTH`;
  return {
    id: `${prefix}_ACCESS_KEY_ID`,
    secret: `${prefix}_SECRET_ACCESS_KEY`,
    accountKey: `${prefix}_ACCOUNT_KEY`,
    file: `${prefix}_CREDENTIALS_FILE`,
  };
}

/**
 * User name, password and keys, as the tool reads them. Both storages have their own variables, even with the same keys: the tool would
 * otherwise give the backup storage the keys of the other one.
 */
export function toolSecrets({ tool, milvus, data, backups }: Pick<ToolConfig, 'tool' | 'milvus' | 'data' | 'backups'>): ToolSecrets {
  const names = NAMES[tool.config];
  const sides = [storageSecrets(data, names.data, 'data'), storageSecrets(backups, names.backups, 'backups')];
  return {
    variables: Object.assign({}, userVariables(milvus), ...sides.map(({ variables }) => variables)) as ToolSecrets['variables'],
    files: sides.flatMap(({ files }) => files),
    paths: Object.assign({}, ...sides.map(({ paths }) => paths)) as ToolSecrets['paths'],
  };
}

function userVariables({ administrator }: IMilvus): ToolSecrets['variables'] {
  return administrator ? { MILVUS_USER: username(administrator), MILVUS_PASSWORD: password(administrator) } : {};
}

function storageSecrets({ auth, keys: { id, secret } }: StorageSide, names: Names, folder: string): ToolSecrets {
  if (auth === 'identity' || secret === undefined) return { variables: {}, files: [], paths: {} };
  if (auth === 'serviceAccount') {
    const path = `${folder}/service-account.json`;
    return { variables: {}, files: [{ path, field: secret }], paths: { [names.file]: `${CREDENTIALS}/${path}` } };
  }
  if (auth === 'sharedKey') return { variables: { [names.accountKey]: secret }, files: [], paths: {} };
  return { variables: { ...(id ? { [names.id]: id } : {}), [names.secret]: secret }, files: [], paths: {} };
}
