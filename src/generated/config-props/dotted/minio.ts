// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue, NumberValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys of `minio`, each in one piece. */
export interface MinioKeys {
  /**
   * Address of object storage, with or without a port. The object storage prop sets it.
   *
   * Text. 2.3 to 2.5: `localhost`; 2.6 to 3.0: `localhost:9000`. Change: restarts the roles that read it.
   */
  readonly 'minio.address'?: TextValue | undefined;
  /**
   * Bucket, or container, with all data of the instance. The object storage prop sets it; never change it on an existing instance.
   *
   * Text. 2.3 to 3.0: `a-bucket`. Change: never: Milvus would start empty, next to its data.
   */
  readonly 'minio.bucketName'?: TextValue | undefined;
  /**
   * Kind of object storage, which decides protocol and identity. The object storage prop sets it.
   *
   * Text. 2.3 to 3.0: `aws`. Change: restarts the roles that read it.
   */
  readonly 'minio.cloudProvider'?: TextValue | undefined;
  /**
   * Address at which credentials of a role are fetched, if it is not the default of AWS. For private clouds with a separate identity service.
   *
   * Text. 2.3 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'minio.iamEndpoint'?: TextValue | undefined;
  /**
   * Objects in one page of a listing; 0 leaves it to the storage. If the storage fails on large pages.
   *
   * Whole number, 0 or more. 2.4 to 3.0: `0`. Change: reloads live.
   */
  readonly 'minio.listObjectsMaxKeys'?: NumberValue | undefined;
  /**
   * Level of the log of the storage library in the C++ engine. Set `debug` for a short search for faults of the storage.
   *
   * One of `off`, `fatal`, `error`, `warn`, `info`, `debug`, `trace`. 2.3 to 3.0: `fatal`. Change: restarts the roles that read it.
   */
  readonly 'minio.logLevel'?: 'off' | 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | undefined;
  /**
   * Connections that the C++ engine of a process opens to object storage at most. Raise it if loads are slow while network and storage are idle.
   *
   * Whole number. 2.6 to 3.0: `100`. Change: restarts the roles that read it.
   */
  readonly 'minio.maxConnections'?: NumberValue | undefined;
  /**
   * Port of object storage, if the address does not contain one. The object storage prop sets it.
   *
   * Whole number, 1 to 65535. 2.3 to 3.0: `9000`. Change: restarts the roles that read it.
   */
  readonly 'minio.port'?: NumberValue | undefined;
  /**
   * Region of the bucket, for storage that signs requests with it. The object storage prop sets it.
   *
   * Text. 2.3 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'minio.region'?: TextValue | undefined;
  /**
   * Milliseconds that a request to object storage may take. Raise it for slow storage or large objects.
   *
   * Whole number of milliseconds, 0 or more. 2.3 to 3.0: `10000`. Change: restarts the roles that read it.
   */
  readonly 'minio.requestTimeoutMs'?: TimeValue | undefined;
  /**
   * First part of the paths of all objects; instances that share a bucket differ in it. Before the first start, by the prop `bucketRootPath`; afterwards never.
   *
   * Text. 2.3 to 3.0: `files`. Change: never: Milvus would start empty, next to its data.
   */
  readonly 'minio.rootPath'?: TextValue | undefined;
  /**
   * Path of the authority's certificate with which the storage is verified; public authorities need none. The object storage prop sets it to the file that it mounts.
   *
   * Text. 2.3 to 2.6: `/path/to/public.crt`; 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'minio.ssl.tlsCACert'?: TextValue | undefined;
  /**
   * Oldest TLS version that Milvus accepts from object storage. If a company rule asks for a newer one.
   *
   * Text. 2.6 to 3.0: `default`. Change: restarts the roles that read it.
   */
  readonly 'minio.ssl.tlsMinVersion'?: TextValue | undefined;
  /**
   * Checks uploads with CRC32C sums. If your storage supports them and you want the check.
   *
   * Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it.
   */
  readonly 'minio.ssl.useCRC32C'?: FlagValue | undefined;
  /**
   * Takes credentials from the identity of the pod instead of keys. The object storage prop sets it when you choose an identity.
   *
   * Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it.
   */
  readonly 'minio.useIAM'?: FlagValue | undefined;
  /**
   * Encrypts connections to object storage. The object storage prop sets it.
   *
   * Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it.
   */
  readonly 'minio.useSSL'?: FlagValue | undefined;
  /**
   * Puts the bucket into the host name instead of the path. For storage that accepts only this form; the prop sets it for known clouds.
   *
   * Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it.
   */
  readonly 'minio.useVirtualHost'?: FlagValue | undefined;
}
