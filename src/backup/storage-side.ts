import { posix } from 'node:path';
import { connectionsOf } from '../dependencies/connections';
import type { AddressSpec, ConnectionSpec, DependencyBinding, MountSpec, SecretField } from '../model';

/** How the tool authenticates with a storage. */
export type StorageAuth = 'static' | 'sharedKey' | 'serviceAccount' | 'identity';

/** An object storage as milvus-backup sees it, as plain data. */
export interface StorageSide {
  /** Name of the client, in the spelling of both formats of the configuration. */
  readonly provider: string;
  readonly address: string;
  readonly port: number;
  readonly region: string;
  readonly tls: boolean;
  readonly bucket: string;
  /** Prefix of the objects. */
  readonly prefix: string;
  /** Name of the account, for storages with accounts. */
  readonly account: string | undefined;
  readonly auth: StorageAuth;
  /** Fields of Secrets: access key or nothing, and secret key, account key or the JSON of a service account. */
  readonly keys: { readonly id?: SecretField; readonly secret?: SecretField };
  /** Whether the bucket has to be part of the host name, which the tool only does for the clouds that need it. */
  readonly needsVirtualHost: boolean;
  /** Whether the data is on the disk of a pod, which the tool cannot reach. */
  readonly isLocal: boolean;
  readonly addresses: readonly AddressSpec[];
  readonly connections: readonly ConnectionSpec[];
  readonly mounts: readonly MountSpec[];
  /** Directories with certificates of private authorities. */
  readonly authorities: readonly string[];
  /** What an identity asks of the service account and the pods. */
  readonly identity: Pick<DependencyBinding, 'serviceAccountAnnotations' | 'podLabels' | 'environment'>;
}

/**
 * Clients of the tool by the service. `minio` and `aws` are one client.
 *
 * Source: milvus-backup, `internal/storage/factory.go` and the constants in `internal/cfg`
 */
const PROVIDERS: Readonly<Record<string, string>> = {
  s3: 'aws',
  minio: 'minio',
  gcs: 'gcp',
  'gcs-native': 'gcpnative',
  'azure-blob': 'azure',
  'alibaba-oss': 'aliyun',
  'tencent-cos': 'tencent',
  'huawei-obs': 'hwc',
};

/** Clients that put the bucket into the host name by themselves. Source: milvus-backup, `internal/storage/{aliyun,tencent,hwc}.go`. */
const VIRTUAL_HOST_PROVIDERS: readonly string[] = ['aliyun', 'tencent', 'hwc'];

/** A storage, from the keys that configure Milvus' own client. */
export function storageSide(binding: DependencyBinding, prefix: string): StorageSide {
  const { service, config, secrets = {}, mounts = [], addresses, isLocal = false } = binding;
  const provider = PROVIDERS[service] ?? 'minio';
  const text = (key: string) => String(config[key] ?? '');
  const account = config['minio.accessKeyID'];
  const authority = config['minio.ssl.tlsCACert'];
  const { serviceAccountAnnotations, podLabels, environment } = binding;
  return {
    provider,
    address: text('minio.address'),
    port: Number(config['minio.port'] ?? 443),
    region: text('minio.region'),
    tls: config['minio.useSSL'] === true,
    bucket: text('minio.bucketName'),
    prefix,
    account: account === undefined ? undefined : String(account),
    auth: authOf(provider, config['minio.useIAM'] === true),
    keys: {
      ...(secrets['minio.accessKeyID'] ? { id: secrets['minio.accessKeyID'] } : {}),
      ...secretOf(secrets['minio.secretAccessKey'] ?? secrets['minio.gcpCredentialJSON']),
    },
    needsVirtualHost: config['minio.useVirtualHost'] === true && !VIRTUAL_HOST_PROVIDERS.includes(provider),
    isLocal,
    addresses,
    connections: connectionsOf('objectStorage', binding).map(({ service: _service, ...connection }) => connection),
    mounts,
    authorities: typeof authority === 'string' ? [posix.dirname(authority)] : [],
    identity: {
      ...(serviceAccountAnnotations ? { serviceAccountAnnotations } : {}),
      ...(podLabels ? { podLabels } : {}),
      ...(environment ? { environment } : {}),
    },
  };
}

function secretOf(secret: SecretField | undefined): StorageSide['keys'] {
  return secret ? { secret } : {};
}

function authOf(provider: string, usesIdentity: boolean): StorageAuth {
  if (usesIdentity) return 'identity';
  if (provider === 'gcpnative') return 'serviceAccount';
  return provider === 'azure' ? 'sharedKey' : 'static';
}

/**
 * Whether two storages are one service, so that it can copy objects by itself.
 *
 * Source: milvus-backup, `internal/storage/factory.go`: SameBackend
 */
export function isSameService(one: StorageSide, other: StorageSide): boolean {
  const keys = ['provider', 'address', 'port', 'region', 'tls', 'account'] as const;
  return keys.every((key) => one[key] === other[key]);
}

/** A bucket of a service. */
type BucketPlace = Pick<StorageSide, 'address' | 'port' | 'bucket' | 'account'>;

/** Whether two storages are the same bucket. */
export function isSameBucket(one: BucketPlace, other: BucketPlace): boolean {
  return (
    one.address.toLowerCase() === other.address.toLowerCase() &&
    one.port === other.port &&
    one.bucket === other.bucket &&
    one.account === other.account
  );
}

/** Whether one prefix is the other one, or above it. */
export function overlaps(one: string, other: string): boolean {
  const [shorter, longer] = [withSlash(one), withSlash(other)].sort((a, b) => a.length - b.length) as [string, string];
  return longer.startsWith(shorter);
}

function withSlash(prefix: string): string {
  const inner = prefix.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '' : `${inner}/`;
}
