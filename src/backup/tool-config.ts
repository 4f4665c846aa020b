import type { IMilvus } from '../network';
import { mountCertificate } from '../security';
import { writeYaml } from '../yaml';
import { isSameService, type StorageSide } from './storage-side';
import type { ToolFacts } from './tool-release';

/** How the data gets from one storage to the other. */
export type BackupTransfer = 'direct' | 'streaming';

/** What the configuration of the tool says. */
export interface ToolConfig {
  readonly tool: ToolFacts;
  readonly milvus: IMilvus;
  /** The storage of the Milvus. */
  readonly data: StorageSide;
  /** The storage with the backups. */
  readonly backups: StorageSide;
  /** Address of the management interface of the proxies; `undefined` if garbage collection is not paused. */
  readonly management: string | undefined;
  /**
   * The way of the data.
   *
   * @default - directly within one service, or else through the pod
   */
  readonly transfer: BackupTransfer | undefined;
}

/** Volumes with the certificates of a Milvus. */
const MILVUS_CA = 'milvus-ca';
const MILVUS_CLIENT = 'milvus-client';

/**
 * The log as a file, which the tool cannot do without: small, in the only writable directory. The same lines are on standard output.
 *
 * Source: milvus-backup, `internal/cfg/cfg.go`: the default is below the working directory, which is read-only here
 */
const LOG_FILE = '/tmp/milvus-backup.log';

/** How the tool verifies a Milvus. */
export function milvusTls({ endpoint, clientTls }: IMilvus) {
  if (!endpoint.uri.startsWith('https:') || !clientTls) return undefined;
  const authority = clientTls.caBundle.mountedAs(MILVUS_CA);
  const client = clientTls.clientCertificate && mountCertificate(MILVUS_CLIENT, clientTls.clientCertificate);
  return { authority, client, serverName: clientTls.serverName ?? endpoint.host };
}

/** The way of the data: directly within one service, unless the user wants something else. */
export function transferOf({ data, backups, transfer }: Pick<ToolConfig, 'data' | 'backups' | 'transfer'>): BackupTransfer {
  return transfer ?? (isSameService(data, backups) ? 'direct' : 'streaming');
}

/**
 * Configuration of milvus-backup, without secrets: these are in variables (`tool-secrets.ts`). Every key that has another default in the
 * tool's image is written, because unwritten keys of the backup storage follow those of the storage of the Milvus.
 *
 * Source: milvus-backup, `internal/cfg/cfg.go` and `internal/cfg/storage.go` of both formats
 */
export function toolConfig(config: ToolConfig): string {
  return writeYaml(config.tool.config === 'v1' ? firstFormat(config) : secondFormat(config));
}

function firstFormat(config: ToolConfig): object {
  const { milvus, data, backups, management } = config;
  const tls = milvusTls(milvus);
  const primary = storageKeys(data);
  const copies = Object.entries(storageKeys(backups)).map(([key, value]) => [`backup${capital(key)}`, value] as const);
  return {
    log: { level: 'info', console: true, file: { filename: LOG_FILE, maxSize: 16, maxBackups: 1 } },
    milvus: {
      address: milvus.endpoint.host,
      port: milvus.endpoint.port,
      tlsMode: tls ? (tls.client ? 2 : 1) : 0,
      ...(tls ? { caCertPath: tls.authority.path, serverName: tls.serverName } : {}),
      ...(tls?.client ? { mtlsCertPath: tls.client.certificate, mtlsKeyPath: tls.client.privateKey } : {}),
    },
    minio: { ...primary, ...Object.fromEntries(copies), crossStorage: transferOf(config) === 'streaming' },
    backup: { gcPause: { enable: management !== undefined, ...(management === undefined ? {} : { address: management }) } },
  };
}

/** A storage in the first format, whose keys for the backups have the prefix `backup`. An account is the access key. */
function storageKeys(side: StorageSide): Readonly<Record<string, string | number | boolean>> {
  return {
    storageType: side.provider,
    address: side.address,
    port: side.port,
    region: side.region,
    useSSL: side.tls,
    bucketName: side.bucket,
    rootPath: side.prefix,
    useIAM: side.auth === 'identity',
    ...(side.account === undefined ? {} : { accessKeyID: side.account }),
  };
}

function capital(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}

function secondFormat(config: ToolConfig): object {
  const { milvus, data, backups, management, transfer } = config;
  const tls = milvusTls(milvus);
  const { restEndpoint: rest, endpoint } = milvus;
  const isSeparate = rest !== undefined && rest.uri !== endpoint.uri;
  return {
    configVersion: 'v2',
    log: { level: 'info', console: true, file: { path: LOG_FILE, maxSizeMiB: 16, maxBackups: 1 } },
    milvus: {
      grpc: {
        address: endpoint.host,
        port: endpoint.port,
        tlsMode: tls ? (tls.client ? 'mutual' : 'server') : 'disabled',
        ...(tls ? { caCertPath: tls.authority.path, serverName: tls.serverName } : {}),
        ...(tls?.client ? { mtlsCertPath: tls.client.certificate, mtlsKeyPath: tls.client.privateKey } : {}),
      },
      ...(isSeparate ? { rest: { endpoint: rest.uri } } : {}),
      ...(management === undefined ? {} : { management: { endpoint: management } }),
      storage: storageSection(data),
    },
    backup: { storage: storageSection(backups), pauseGC: management !== undefined },
    ...(transfer === undefined ? {} : { transfer: { mode: transfer } }),
  };
}

/** A storage in the second format, which has a type of authentication for each cloud. */
function storageSection(side: StorageSide): object {
  const usesOwnChain = side.provider === 'azure' || side.provider === 'gcpnative';
  const identity = usesOwnChain ? 'default' : 'iam';
  return {
    provider: side.provider,
    address: side.address,
    port: side.port,
    ...(side.region === '' ? {} : { region: side.region }),
    useSSL: side.tls,
    ...(side.account === undefined ? {} : { accountName: side.account }),
    bucketName: side.bucket,
    rootPath: side.prefix,
    auth: { type: side.auth === 'identity' ? identity : side.auth },
  };
}
