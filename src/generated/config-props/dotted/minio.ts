// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue, NumberValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys of `minio`, each in one piece. */
export interface MinioKeys {
  /** Text. 2.3 to 2.5: `localhost`; 2.6 to 3.0: `localhost:9000`. Change: restarts the roles that read it. */
  readonly 'minio.address'?: TextValue | undefined;
  /** Text. 2.3 to 3.0: `a-bucket`. Change: restarts the roles that read it. */
  readonly 'minio.bucketName'?: TextValue | undefined;
  /** Text. 2.3 to 3.0: `aws`. Change: restarts the roles that read it. */
  readonly 'minio.cloudProvider'?: TextValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'minio.iamEndpoint'?: TextValue | undefined;
  /** Whole number, 0 or more. 2.4 to 3.0: `0`. Change: reloads live. */
  readonly 'minio.listObjectsMaxKeys'?: NumberValue | undefined;
  /** One of `off`, `fatal`, `error`, `warn`, `info`, `debug`, `trace`. 2.3 to 3.0: `fatal`. Change: restarts the roles that read it. */
  readonly 'minio.logLevel'?: 'off' | 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | undefined;
  /** Whole number. 2.6 to 3.0: `100`. Change: restarts the roles that read it. */
  readonly 'minio.maxConnections'?: NumberValue | undefined;
  /** Whole number, 1 to 65535. 2.3 to 3.0: `9000`. Change: restarts the roles that read it. */
  readonly 'minio.port'?: NumberValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'minio.region'?: TextValue | undefined;
  /** Whole number of milliseconds, 0 or more. 2.3 to 3.0: `10000`. Change: restarts the roles that read it. */
  readonly 'minio.requestTimeoutMs'?: TimeValue | undefined;
  /** Text. 2.3 to 3.0: `files`. Change: restarts the roles that read it. */
  readonly 'minio.rootPath'?: TextValue | undefined;
  /** Text. 2.3 to 2.6: `/path/to/public.crt`; 3.0: empty. Change: restarts the roles that read it. */
  readonly 'minio.ssl.tlsCACert'?: TextValue | undefined;
  /** Text. 2.6 to 3.0: `default`. Change: restarts the roles that read it. */
  readonly 'minio.ssl.tlsMinVersion'?: TextValue | undefined;
  /** Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'minio.ssl.useCRC32C'?: FlagValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'minio.useIAM'?: FlagValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'minio.useSSL'?: FlagValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'minio.useVirtualHost'?: FlagValue | undefined;
}
