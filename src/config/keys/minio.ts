// Generated from data/milvus-config-keys.tsv by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const MINIO_KEYS: readonly KeyRow[] = [
  ['minio.accessKeyID', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['minio.address', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['minio.bucketName', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['minio.cloudProvider', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['minio.gcpCredentialJSON', 'string', '2.5 2.6 3.0', ''],
  ['minio.iamEndpoint', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['minio.listObjectsMaxKeys', 'int', '2.4 2.5 2.6 3.0', 'reloads'],
  ['minio.logLevel', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['minio.maxConnections', 'int', '2.6 3.0', ''],
  ['minio.port', 'int', '2.3 2.4 2.5 2.6 3.0', ''],
  ['minio.region', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['minio.requestTimeoutMs', 'int', '2.3 2.4 2.5 2.6 3.0', ''],
  ['minio.rootPath', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['minio.secretAccessKey', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['minio.ssl.tlsCACert', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['minio.ssl.tlsMinVersion', 'string', '2.6 3.0', ''],
  ['minio.ssl.useCRC32C', 'bool', '2.6 3.0', ''],
  ['minio.useIAM', 'bool', '2.3 2.4 2.5 2.6 3.0', ''],
  ['minio.useSSL', 'bool', '2.3 2.4 2.5 2.6 3.0', ''],
  ['minio.useVirtualHost', 'bool', '2.3 2.4 2.5 2.6 3.0', ''],
];
