// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue, ListValue, NumberValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys of `etcd`, each in one piece. */
export interface EtcdKeys {
  /** Flag. 2.4 to 2.6: `false`; 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'etcd.auth.enabled'?: FlagValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'etcd.config.path'?: TextValue | undefined;
  /** Text. 2.3 to 3.0: `default.etcd`. Change: restarts the roles that read it. */
  readonly 'etcd.data.dir'?: TextValue | undefined;
  /** Whole number. 2.6 to 3.0: `3000`. Change: restarts the roles that read it. */
  readonly 'etcd.dialKeepAliveTime'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `2000`. Change: restarts the roles that read it. */
  readonly 'etcd.dialKeepAliveTimeout'?: NumberValue | undefined;
  /** Whole number. 3.0: `5000`. Change: restarts the roles that read it. */
  readonly 'etcd.dialTimeout'?: NumberValue | undefined;
  /** List. 2.3 to 3.0: `localhost:2379`. Change: restarts the roles that read it. */
  readonly 'etcd.endpoints'?: ListValue | undefined;
  /** Text. 2.3 to 3.0: `kv`. Change: restarts the roles that read it. */
  readonly 'etcd.kvSubPath'?: TextValue | undefined;
  /** One of `debug`, `info`, `warn`, `error`, `panic`, `fatal`. 2.3 to 3.0: `info`. Change: restarts the roles that read it. */
  readonly 'etcd.log.level'?: 'debug' | 'info' | 'warn' | 'error' | 'panic' | 'fatal' | undefined;
  /** Text. 2.3 to 3.0: `stdout`. Change: restarts the roles that read it. */
  readonly 'etcd.log.path'?: TextValue | undefined;
  /** Text. 2.3 to 3.0: `meta`. Change: restarts the roles that read it. */
  readonly 'etcd.metaSubPath'?: TextValue | undefined;
  /** Whole number of milliseconds, 1 or more. 2.3 to 3.0: `10000`. Change: restarts the roles that read it. */
  readonly 'etcd.requestTimeout'?: TimeValue | undefined;
  /** Text. 2.3 to 3.0: `by-dev`. Change: restarts the roles that read it. */
  readonly 'etcd.rootPath'?: TextValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'etcd.ssl.enabled'?: FlagValue | undefined;
  /** Text. 2.3 to 3.0: `/path/to/ca.pem`. Change: restarts the roles that read it. */
  readonly 'etcd.ssl.tlsCACert'?: TextValue | undefined;
  /** Text. 2.3 to 3.0: `/path/to/etcd-client.pem`. Change: restarts the roles that read it. */
  readonly 'etcd.ssl.tlsCert'?: TextValue | undefined;
  /** Text. 2.3 to 3.0: `/path/to/etcd-client-key.pem`. Change: restarts the roles that read it. */
  readonly 'etcd.ssl.tlsKey'?: TextValue | undefined;
  /** Number. 2.3 to 3.0: `1.3`. Change: restarts the roles that read it. */
  readonly 'etcd.ssl.tlsMinVersion'?: NumberValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'etcd.use.embed'?: FlagValue | undefined;
}
