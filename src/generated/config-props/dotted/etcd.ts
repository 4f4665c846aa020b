// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue, ListValue, NumberValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys of `etcd`, each in one piece. */
export interface EtcdKeys {
  /**
   * Sends a user and a password to etcd. The meta store prop sets it when you give it a Secret with them.
   *
   * Flag. 2.4 to 2.6: `false`; 3.0: `true`. Change: restarts the roles that read it.
   */
  readonly 'etcd.auth.enabled'?: FlagValue | undefined;
  /**
   * Path of a configuration file for the etcd inside a standalone. Only with `etcd.use.embed`; this library always runs etcd in separate pods.
   *
   * Text. 2.3 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'etcd.config.path'?: TextValue | undefined;
  /**
   * Folder of the data of the etcd inside a standalone. Only with `etcd.use.embed`, on a persistent volume.
   *
   * Text. 2.3 to 3.0: `default.etcd`. Change: restarts the roles that read it.
   */
  readonly 'etcd.data.dir'?: TextValue | undefined;
  /**
   * Milliseconds of silence after which a connection to etcd is tested. Lower it if a load balancer drops idle connections.
   *
   * Whole number. 2.6 to 3.0: `3000`. Change: restarts the roles that read it.
   */
  readonly 'etcd.dialKeepAliveTime'?: NumberValue | undefined;
  /**
   * Milliseconds that etcd may take to answer such a test. Raise it if a slow network cuts good connections.
   *
   * Whole number. 2.6 to 3.0: `2000`. Change: restarts the roles that read it.
   */
  readonly 'etcd.dialKeepAliveTimeout'?: NumberValue | undefined;
  /**
   * Milliseconds that a connection to etcd may take to open. Raise it for an etcd across regions.
   *
   * Whole number. 3.0: `5000`. Change: restarts the roles that read it.
   */
  readonly 'etcd.dialTimeout'?: NumberValue | undefined;
  /**
   * Addresses of all etcd members, with commas between them. The meta store prop sets it.
   *
   * List. 2.3 to 3.0: `localhost:2379`. Change: restarts the roles that read it.
   */
  readonly 'etcd.endpoints'?: ListValue | undefined;
  /**
   * Part of the etcd path for counters such as the clock and IDs. Never after the first start: the clock would start again.
   *
   * Text. 2.3 to 3.0: `kv`. Change: never: Milvus would start empty, next to its data.
   */
  readonly 'etcd.kvSubPath'?: TextValue | undefined;
  /**
   * Level of the log of an embedded etcd. Only with `etcd.use.embed`.
   *
   * One of `debug`, `info`, `warn`, `error`, `panic`, `fatal`. 2.3 to 3.0: `info`. Change: restarts the roles that read it.
   */
  readonly 'etcd.log.level'?: 'debug' | 'info' | 'warn' | 'error' | 'panic' | 'fatal' | undefined;
  /**
   * Place of the log of an embedded etcd: `stdout`, `stderr` or a file. Only with `etcd.use.embed`.
   *
   * Text. 2.3 to 3.0: `stdout`. Change: restarts the roles that read it.
   */
  readonly 'etcd.log.path'?: TextValue | undefined;
  /**
   * Part of the etcd path for metadata. Never after the first start: all collections would seem to be gone.
   *
   * Text. 2.3 to 3.0: `meta`. Change: never: Milvus would start empty, next to its data.
   */
  readonly 'etcd.metaSubPath'?: TextValue | undefined;
  /**
   * Milliseconds that a request to etcd may take. Raise it if starts of a coordinator with much metadata fail; look at the disks of etcd too.
   *
   * Whole number of milliseconds, 1 or more. 2.3 to 3.0: `10000`. Change: restarts the roles that read it.
   */
  readonly 'etcd.requestTimeout'?: TimeValue | undefined;
  /**
   * First part of the etcd path; instances that share an etcd differ in it. Before the first start, by the prop `etcdRootPath`; afterwards never.
   *
   * Text. 2.3 to 3.0: `by-dev`. Change: never: Milvus would start empty, next to its data.
   */
  readonly 'etcd.rootPath'?: TextValue | undefined;
  /**
   * Encrypts connections to etcd. The meta store prop sets it together with the files.
   *
   * Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it.
   */
  readonly 'etcd.ssl.enabled'?: FlagValue | undefined;
  /**
   * Path of the authority's certificate with which etcd is verified. The meta store prop sets it to the file that it mounts.
   *
   * Text. 2.3 to 3.0: `/path/to/ca.pem`. Change: restarts the roles that read it.
   */
  readonly 'etcd.ssl.tlsCACert'?: TextValue | undefined;
  /**
   * Path of the certificate that Milvus shows to etcd. The meta store prop sets it, if etcd asks for client certificates.
   *
   * Text. 2.3 to 3.0: `/path/to/etcd-client.pem`. Change: restarts the roles that read it.
   */
  readonly 'etcd.ssl.tlsCert'?: TextValue | undefined;
  /**
   * Path of the private key of that certificate. The meta store prop sets it to the file that it mounts.
   *
   * Text. 2.3 to 3.0: `/path/to/etcd-client-key.pem`. Change: restarts the roles that read it.
   */
  readonly 'etcd.ssl.tlsKey'?: TextValue | undefined;
  /**
   * Oldest TLS version that Milvus accepts from etcd. Lower it to 1.2 for an old etcd.
   *
   * Number. 2.3 to 3.0: `1.3`. Change: restarts the roles that read it.
   */
  readonly 'etcd.ssl.tlsMinVersion'?: NumberValue | undefined;
  /**
   * Runs etcd inside a standalone. Leave it off: data of an embedded etcd is hard to keep safe.
   *
   * Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it.
   */
  readonly 'etcd.use.embed'?: FlagValue | undefined;
}
