// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue, NumberValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys below `minio`. */
export interface MinioSection {
  readonly [key: string]: ConfigNode;
  /** Text. 2.3 to 2.5: `localhost`; 2.6 to 3.0: `localhost:9000`. Change: restarts the roles that read it. */
  readonly address?: TextValue | undefined;
  /** Text. 2.3 to 3.0: `a-bucket`. Change: restarts the roles that read it. */
  readonly bucketName?: TextValue | undefined;
  /** Text. 2.3 to 3.0: `aws`. Change: restarts the roles that read it. */
  readonly cloudProvider?: TextValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly iamEndpoint?: TextValue | undefined;
  /** Whole number, 0 or more. 2.4 to 3.0: `0`. Change: reloads live. */
  readonly listObjectsMaxKeys?: NumberValue | undefined;
  /** One of `off`, `fatal`, `error`, `warn`, `info`, `debug`, `trace`. 2.3 to 3.0: `fatal`. Change: restarts the roles that read it. */
  readonly logLevel?: 'off' | 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | undefined;
  /** Whole number. 2.6 to 3.0: `100`. Change: restarts the roles that read it. */
  readonly maxConnections?: NumberValue | undefined;
  /** Whole number, 1 to 65535. 2.3 to 3.0: `9000`. Change: restarts the roles that read it. */
  readonly port?: NumberValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly region?: TextValue | undefined;
  /** Whole number of milliseconds, 0 or more. 2.3 to 3.0: `10000`. Change: restarts the roles that read it. */
  readonly requestTimeoutMs?: TimeValue | undefined;
  /** Text. 2.3 to 3.0: `files`. Change: restarts the roles that read it. */
  readonly rootPath?: TextValue | undefined;
  readonly ssl?: {
    readonly [key: string]: ConfigNode;
    /** Text. 2.3 to 2.6: `/path/to/public.crt`; 3.0: empty. Change: restarts the roles that read it. */
    readonly tlsCACert?: TextValue | undefined;
    /** Text. 2.6 to 3.0: `default`. Change: restarts the roles that read it. */
    readonly tlsMinVersion?: TextValue | undefined;
    /** Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it. */
    readonly useCRC32C?: FlagValue | undefined;
  } | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly useIAM?: FlagValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly useSSL?: FlagValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly useVirtualHost?: FlagValue | undefined;
}
