import type { Mistake } from '../../findings';
import { STAND_IN_NAME } from '../../naming';
import { string } from '../../props';
import { BUCKET_NAME, IDENTITY_AND_KEYS, SERVICE_NEEDS_RELEASE } from '../rules';
import { connectionStringField, connectionStringReader, type AccessKeyCredentials, type ConnectionString } from '../../security';
import { isWithin } from '../../version';
import type { ServiceType } from '../bind-props';
import { checkHost } from '../check-endpoint';
import type { DependencyBinding } from '../../model';
import type { DependencyContext } from '../dependency';
import { accessReaders, checkAccess, type CloudAccess } from './bucket-access';
import { checkBucket } from './bucket-name';
import { objectStorageBinding } from './object-storage-binding';

/** Azure Blob Storage. The account key is in the field for the secret key of `credentials`; there is no access key. */
export interface AzureBlobProps extends CloudAccess<'azure'> {
  /** Name of the storage account. */
  readonly account: string;
  /** Container. Milvus creates it if it does not exist and the credentials allow it. */
  readonly container: string;
  /**
   * Domain of the cloud, such as `core.chinacloudapi.cn`.
   *
   * @default 'core.windows.net'
   */
  readonly endpointSuffix?: string;
  /**
   * Connection string in a Secret, instead of keys. Up to Milvus 2.5: from 2.6 the storage of segments takes an account key or an
   * identity only.
   *
   * @default - `identity` or `credentials`
   */
  readonly connectionString?: ConnectionString;
}

/**
 * The variable that Milvus takes a connection string from, in Go and in C++. From 2.6 segments are written by another library, which
 * does not read it: milvus-storage, `cpp/src/filesystem/azure/azure_fs_producer.cpp`.
 * Source: Milvus source, `internal/storage/azure_object_storage.go` and `AzureBlobChunkManager.cpp`
 */
const CONNECTION_STRING = { variable: 'AZURE_STORAGE_CONNECTION_STRING', releases: { below: '2.6.0' } };

/** Type of the props. */
export const AZURE_BLOB_TYPE: ServiceType<AzureBlobProps> = {
  readers: {
    ...accessReaders('azure', "WorkloadIdentity.azureClient('11111111-2222-3333-4444-555555555555')"),
    account: string,
    container: string,
    endpointSuffix: string,
    connectionString: connectionStringReader,
  },
  hints: {
    account: "Write the storage account, such as account: 'searchvectors'.",
    container: "Write the container, such as container: 'search-vectors'.",
  },
  standIns: { account: () => STAND_IN_NAME, container: () => STAND_IN_NAME },
  together: ['identity', 'credentials', 'connectionString'],
};

/** Binds a container. Milvus reads the account from `minio.accessKeyID`, and connects to `https://<account>.blob.<address>`. */
export function bindAzureBlob(props: AzureBlobProps, context: DependencyContext): DependencyBinding {
  const { account, container, endpointSuffix = 'core.windows.net', identity, credentials, connectionString } = props;
  const place = { host: endpointSuffix, port: 443, tls: true, virtualHost: false, region: '', bucket: container };
  const mistakes = [
    ...checkAccount(account),
    ...checkBucket(container, 'azure', 'container'),
    ...checkHost(endpointSuffix, 'endpointSuffix', 'core.windows.net'),
    ...(connectionString ? checkConnectionString(props, context) : checkAccess<'azure'>(props, 'WorkloadIdentity.azureClient(…)')),
  ];
  const access: { readonly credentials?: AccessKeyCredentials | undefined } = { credentials };
  const binding = objectStorageBinding(
    { service: 'azure-blob', cloudProvider: 'azure', ...place, account, identity, ...access },
    mistakes,
    context,
  );
  if (!connectionString) return binding;
  return { ...binding, secretEnvironment: { [CONNECTION_STRING.variable]: connectionStringField(connectionString) } };
}

function checkConnectionString({ identity, credentials }: AzureBlobProps, { version }: DependencyContext): Mistake[] {
  const prop = 'connectionString';
  const other = identity ? 'identity' : credentials && 'credentials';
  if (other !== undefined) {
    return [
      {
        rule: IDENTITY_AND_KEYS,
        prop,
        problem: `${other} and connectionString are both given.`,
        fix: `Keep ${other}, and remove connectionString.`,
      },
    ];
  }
  if (isWithin(version.version, CONNECTION_STRING.releases)) return [];
  const problem = `Milvus ${version.version} cannot use a connection string for its segments.`;
  const fix = 'Store the account key in a Secret, and give credentials: { secret: … }, or an identity.';
  return [{ rule: SERVICE_NEEDS_RELEASE, prop, problem, fix }];
}

function checkAccount(account: string): Mistake[] {
  if (/^[a-z0-9]{3,24}$/.test(account)) return [];
  const fix = 'Write the name of the account: 3 to 24 lower-case letters and digits, without a domain.';
  return [{ rule: BUCKET_NAME, prop: 'account', problem: `'${account}' is not the name of a storage account.`, fix }];
}
