// Generated from data/ by `npm run generate:config`. Do not edit.
import type { MeaningRow } from '../meaning-row';

export const MINIO_MEANINGS: readonly MeaningRow[] = [
  ['minio', 'Connection to object storage of any kind, which keeps all data.'],
  ['minio.accessKeyID', 'Access key ID at object storage; its value comes from a Secret.', 'Use the credentials of the object storage; `config` refuses it.'],
  ['minio.address', 'Address of object storage, with or without a port.', 'The object storage prop sets it.'],
  ['minio.bucketName', 'Bucket, or container, with all data of the instance.', 'The object storage prop sets it; never change it on an existing instance.'],
  ['minio.cloudProvider', 'Kind of object storage, which decides protocol and identity.', 'The object storage prop sets it.'],
  ['minio.gcpCredentialJSON', 'Service account file of Google Cloud; its value comes from a Secret.', 'From a Secret, or better a workload identity; `config` refuses it.'],
  ['minio.iamEndpoint', 'Address at which credentials of a role are fetched, if it is not the default of AWS.', 'For private clouds with a separate identity service.'],
  ['minio.listObjectsMaxKeys', 'Objects in one page of a listing; 0 leaves it to the storage.', 'If the storage fails on large pages.'],
  ['minio.logLevel', 'Level of the log of the storage library in the C++ engine.', 'Set `debug` for a short search for faults of the storage.'],
  ['minio.maxConnections', 'Connections that the C++ engine of a process opens to object storage at most.', 'Raise it if loads are slow while network and storage are idle.'],
  ['minio.port', 'Port of object storage, if the address does not contain one.', 'The object storage prop sets it.'],
  ['minio.region', 'Region of the bucket, for storage that signs requests with it.', 'The object storage prop sets it.'],
  ['minio.requestTimeoutMs', 'Milliseconds that a request to object storage may take.', 'Raise it for slow storage or large objects.'],
  ['minio.rootPath', 'First part of the paths of all objects; instances that share a bucket differ in it.', 'Before the first start, by the prop `bucketRootPath`; afterwards never.'],
  ['minio.secretAccessKey', 'Secret access key at object storage; its value comes from a Secret.', 'Use the credentials of the object storage; `config` refuses it.'],
  ['minio.ssl', 'Encryption of connections to object storage.'],
  ['minio.ssl.tlsCACert', 'Path of the authority\'s certificate with which the storage is verified; public authorities need none.', 'The object storage prop sets it to the file that it mounts.'],
  ['minio.ssl.tlsMinVersion', 'Oldest TLS version that Milvus accepts from object storage.', 'If a company rule asks for a newer one.'],
  ['minio.ssl.useCRC32C', 'Checks uploads with CRC32C sums.', 'If your storage supports them and you want the check.'],
  ['minio.useIAM', 'Takes credentials from the identity of the pod instead of keys.', 'The object storage prop sets it when you choose an identity.'],
  ['minio.useSSL', 'Encrypts connections to object storage.', 'The object storage prop sets it.'],
  ['minio.useVirtualHost', 'Puts the bucket into the host name instead of the path.', 'For storage that accepts only this form; the prop sets it for known clouds.'],
];
