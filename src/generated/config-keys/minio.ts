// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const MINIO_KEYS: readonly KeyRow[] = [
  ['minio.accessKeyID', 'string', '', 'minioadmin'],
  ['minio.address', 'string', '', ['localhost', 'localhost', 'localhost', 'localhost:9000', 'localhost:9000']],
  ['minio.bucketName', 'string', '', 'a-bucket'],
  ['minio.cloudProvider', 'string', '', 'aws'],
  ['minio.gcpCredentialJSON', 'string', '', [null, null, '', '', '']],
  ['minio.iamEndpoint', 'string', '', ''],
  ['minio.listObjectsMaxKeys', 'int', 'reloads', [null, '0', '0', '0', '0'], { minimum: 0 }],
  ['minio.logLevel', 'string', '', 'fatal', { values: ['off', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] }],
  ['minio.maxConnections', 'int', '', [null, null, null, '100', '100']],
  ['minio.port', 'int', '', '9000', { minimum: 1, maximum: 65535 }],
  ['minio.region', 'string', '', ''],
  ['minio.requestTimeoutMs', 'int', '', '10000', { unit: 'ms', minimum: 0 }],
  ['minio.rootPath', 'string', '', 'files'],
  ['minio.secretAccessKey', 'string', '', 'minioadmin'],
  ['minio.ssl.tlsCACert', 'string', '', ['/path/to/public.crt', '/path/to/public.crt', '/path/to/public.crt', '/path/to/public.crt', '']],
  ['minio.ssl.tlsMinVersion', 'string', '', [null, null, null, 'default', 'default']],
  ['minio.ssl.useCRC32C', 'bool', '', [null, null, null, 'false', 'false']],
  ['minio.useIAM', 'bool', '', 'false'],
  ['minio.useSSL', 'bool', '', 'false'],
  ['minio.useVirtualHost', 'bool', '', 'false'],
];
