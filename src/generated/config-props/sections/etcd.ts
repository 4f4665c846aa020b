// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue, ListValue, NumberValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys below `etcd`. */
export interface EtcdSection {
  readonly [key: string]: ConfigNode;
  readonly auth?: {
    readonly [key: string]: ConfigNode;
    /** Flag. 2.4 to 2.6: `false`; 3.0: `true`. Change: restarts the roles that read it. */
    readonly enabled?: FlagValue | undefined;
  } | undefined;
  readonly config?: {
    readonly [key: string]: ConfigNode;
    /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
    readonly path?: TextValue | undefined;
  } | undefined;
  readonly data?: {
    readonly [key: string]: ConfigNode;
    /** Text. 2.3 to 3.0: `default.etcd`. Change: restarts the roles that read it. */
    readonly dir?: TextValue | undefined;
  } | undefined;
  /** Whole number. 2.6 to 3.0: `3000`. Change: restarts the roles that read it. */
  readonly dialKeepAliveTime?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `2000`. Change: restarts the roles that read it. */
  readonly dialKeepAliveTimeout?: NumberValue | undefined;
  /** Whole number. 3.0: `5000`. Change: restarts the roles that read it. */
  readonly dialTimeout?: NumberValue | undefined;
  /** List. 2.3 to 3.0: `localhost:2379`. Change: restarts the roles that read it. */
  readonly endpoints?: ListValue | undefined;
  /** Text. 2.3 to 3.0: `kv`. Change: restarts the roles that read it. */
  readonly kvSubPath?: TextValue | undefined;
  readonly log?: {
    readonly [key: string]: ConfigNode;
    /** One of `debug`, `info`, `warn`, `error`, `panic`, `fatal`. 2.3 to 3.0: `info`. Change: restarts the roles that read it. */
    readonly level?: 'debug' | 'info' | 'warn' | 'error' | 'panic' | 'fatal' | undefined;
    /** Text. 2.3 to 3.0: `stdout`. Change: restarts the roles that read it. */
    readonly path?: TextValue | undefined;
  } | undefined;
  /** Text. 2.3 to 3.0: `meta`. Change: restarts the roles that read it. */
  readonly metaSubPath?: TextValue | undefined;
  /** Whole number of milliseconds, 1 or more. 2.3 to 3.0: `10000`. Change: restarts the roles that read it. */
  readonly requestTimeout?: TimeValue | undefined;
  /** Text. 2.3 to 3.0: `by-dev`. Change: restarts the roles that read it. */
  readonly rootPath?: TextValue | undefined;
  readonly ssl?: {
    readonly [key: string]: ConfigNode;
    /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
    readonly enabled?: FlagValue | undefined;
    /** Text. 2.3 to 3.0: `/path/to/ca.pem`. Change: restarts the roles that read it. */
    readonly tlsCACert?: TextValue | undefined;
    /** Text. 2.3 to 3.0: `/path/to/etcd-client.pem`. Change: restarts the roles that read it. */
    readonly tlsCert?: TextValue | undefined;
    /** Text. 2.3 to 3.0: `/path/to/etcd-client-key.pem`. Change: restarts the roles that read it. */
    readonly tlsKey?: TextValue | undefined;
    /** Number. 2.3 to 3.0: `1.3`. Change: restarts the roles that read it. */
    readonly tlsMinVersion?: NumberValue | undefined;
  } | undefined;
  readonly use?: {
    readonly [key: string]: ConfigNode;
    /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
    readonly embed?: FlagValue | undefined;
  } | undefined;
}
