import type { Mistake } from '../../findings';
import { STAND_IN_NAME } from '../../naming';
import { string } from '../../props';
import { BUCKET_NAME } from '../rules';
import type { AccessKeyCredentials } from '../../security';
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
}

/** Type of the props. */
export const AZURE_BLOB_TYPE: ServiceType<AzureBlobProps> = {
  readers: {
    ...accessReaders('azure', "WorkloadIdentity.azureClient('11111111-2222-3333-4444-555555555555')"),
    account: string,
    container: string,
    endpointSuffix: string,
  },
  hints: {
    account: "Write the storage account, such as account: 'searchvectors'.",
    container: "Write the container, such as container: 'search-vectors'.",
  },
  standIns: { account: () => STAND_IN_NAME, container: () => STAND_IN_NAME },
  together: ['identity', 'credentials'],
};

/** Binds a container. Milvus reads the account from `minio.accessKeyID`, and connects to `https://<account>.blob.<address>`. */
export function bindAzureBlob(props: AzureBlobProps, context: DependencyContext): DependencyBinding {
  const { account, container, endpointSuffix = 'core.windows.net', identity, credentials } = props;
  const place = { host: endpointSuffix, port: 443, tls: true, virtualHost: false, region: '', bucket: container };
  const mistakes = [
    ...checkAccount(account),
    ...checkBucket(container, 'azure', 'container'),
    ...checkHost(endpointSuffix, 'endpointSuffix', 'core.windows.net'),
    ...checkAccess<'azure'>(props, 'WorkloadIdentity.azureClient(…)'),
  ];
  const access: { readonly credentials?: AccessKeyCredentials | undefined } = { credentials };
  return objectStorageBinding({ service: 'azure-blob', cloudProvider: 'azure', ...place, account, identity, ...access }, mistakes, context);
}

function checkAccount(account: string): Mistake[] {
  if (/^[a-z0-9]{3,24}$/.test(account)) return [];
  const fix = 'Write the name of the account: 3 to 24 lower-case letters and digits, without a domain.';
  return [{ rule: BUCKET_NAME, prop: 'account', problem: `'${account}' is not the name of a storage account.`, fix }];
}
