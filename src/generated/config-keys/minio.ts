// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const MINIO_KEYS: readonly KeyRow[] = [
  ['minio.accessKeyID', 'string', '', 'minioadmin', 'PCQDS?'],
  ['minio.address', 'string', '', ['localhost', 'localhost', 'localhost', 'localhost:9000', 'localhost:9000'], 'PCQDS?'],
  ['minio.bucketName', 'string', '', 'a-bucket', 'PCQDIS?'],
  ['minio.cloudProvider', 'string', '', 'aws', 'PCQD?/CQDS?/CQDS?'],
  ['minio.gcpCredentialJSON', 'string', '', [null, null, '', '', ''], 'PCQD?/CQDS?/CQDS?'],
  ['minio.iamEndpoint', 'string', '', '', 'PCQDS?'],
  ['minio.listObjectsMaxKeys', 'int', 'reloads', [null, '0', '0', '0', '0'], 'CDS?', { minimum: 0 }],
  ['minio.logLevel', 'string', '', 'fatal', 'QS?', { values: ['off', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] }],
  ['minio.maxConnections', 'int', '', [null, null, null, '100', '100'], '/QS?/QS?'],
  ['minio.port', 'int', '', '9000', 'PCQDS?', { minimum: 1, maximum: 65535 }],
  ['minio.region', 'string', '', '', 'PCQD?/CQDS?/CQDS?'],
  ['minio.requestTimeoutMs', 'int', '', '10000', 'PCQD?/CQDS?/CQDS?', { unit: 'ms', minimum: 0 }],
  ['minio.rootPath', 'string', '', 'files', 'PCQD?/CQDS?/CQDS?'],
  ['minio.secretAccessKey', 'string', '', 'minioadmin', 'PCQDS?'],
  ['minio.ssl.tlsCACert', 'string', '', ['/path/to/public.crt', '/path/to/public.crt', '/path/to/public.crt', '/path/to/public.crt', ''], 'PCQDS?'],
  ['minio.ssl.tlsMinVersion', 'string', '', [null, null, null, 'default', 'default'], '/CQDS?/CQDS?'],
  ['minio.ssl.useCRC32C', 'bool', '', [null, null, null, 'false', 'false'], '/CQDS?/CQDS?'],
  ['minio.useIAM', 'bool', '', 'false', 'PCQDS?'],
  ['minio.useSSL', 'bool', '', 'false', 'PCQDS?'],
  ['minio.useVirtualHost', 'bool', '', 'false', 'PCQD?/CQDS?/CQDS?'],
];
