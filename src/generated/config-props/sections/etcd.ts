// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue, ListValue, NumberValue, TextValue, TimeValue } from '../../../props/config-value';

/** Connection to etcd, which keeps metadata and the registry of roles. */
export interface EtcdSection {
  readonly [key: string]: ConfigNode;
  /** User and password at etcd. */
  readonly auth?: {
    readonly [key: string]: ConfigNode;
    /**
     * Sends a user and a password to etcd. The meta store prop sets it when you give it a Secret with them.
     *
     * Flag. 2.4 to 2.6: `false`; 3.0: `true`. Change: restarts the roles that read it.
     */
    readonly enabled?: FlagValue | undefined;
  } | undefined;
  /** Configuration of an embedded etcd. */
  readonly config?: {
    readonly [key: string]: ConfigNode;
    /**
     * Path of a configuration file for the etcd inside a standalone. Only with `etcd.use.embed`; this library always runs etcd in separate pods.
     *
     * Text. 2.3 to 3.0: empty. Change: restarts the roles that read it.
     */
    readonly path?: TextValue | undefined;
  } | undefined;
  /** Data of an embedded etcd. */
  readonly data?: {
    readonly [key: string]: ConfigNode;
    /**
     * Folder of the data of the etcd inside a standalone. Only with `etcd.use.embed`, on a persistent volume.
     *
     * Text. 2.3 to 3.0: `default.etcd`. Change: restarts the roles that read it.
     */
    readonly dir?: TextValue | undefined;
  } | undefined;
  /**
   * Milliseconds of silence after which a connection to etcd is tested. Lower it if a load balancer drops idle connections.
   *
   * Whole number. 2.6 to 3.0: `3000`. Change: restarts the roles that read it.
   */
  readonly dialKeepAliveTime?: NumberValue | undefined;
  /**
   * Milliseconds that etcd may take to answer such a test. Raise it if a slow network cuts good connections.
   *
   * Whole number. 2.6 to 3.0: `2000`. Change: restarts the roles that read it.
   */
  readonly dialKeepAliveTimeout?: NumberValue | undefined;
  /**
   * Milliseconds that a connection to etcd may take to open. Raise it for an etcd across regions.
   *
   * Whole number. 3.0: `5000`. Change: restarts the roles that read it.
   */
  readonly dialTimeout?: NumberValue | undefined;
  /**
   * Addresses of all etcd members, with commas between them. The meta store prop sets it.
   *
   * List. 2.3 to 3.0: `localhost:2379`. Change: restarts the roles that read it.
   */
  readonly endpoints?: ListValue | undefined;
  /**
   * Part of the etcd path for counters such as the clock and IDs. Never after the first start: the clock would start again.
   *
   * Text. 2.3 to 3.0: `kv`. Change: never: Milvus would start empty, next to its data.
   */
  readonly kvSubPath?: TextValue | undefined;
  /** Log of the etcd client and of an embedded etcd. */
  readonly log?: {
    readonly [key: string]: ConfigNode;
    /**
     * Level of the log of an embedded etcd. Only with `etcd.use.embed`.
     *
     * One of `debug`, `info`, `warn`, `error`, `panic`, `fatal`. 2.3 to 3.0: `info`. Change: restarts the roles that read it.
     */
    readonly level?: 'debug' | 'info' | 'warn' | 'error' | 'panic' | 'fatal' | undefined;
    /**
     * Place of the log of an embedded etcd: `stdout`, `stderr` or a file. Only with `etcd.use.embed`.
     *
     * Text. 2.3 to 3.0: `stdout`. Change: restarts the roles that read it.
     */
    readonly path?: TextValue | undefined;
  } | undefined;
  /**
   * Part of the etcd path for metadata. Never after the first start: all collections would seem to be gone.
   *
   * Text. 2.3 to 3.0: `meta`. Change: never: Milvus would start empty, next to its data.
   */
  readonly metaSubPath?: TextValue | undefined;
  /**
   * Milliseconds that a request to etcd may take. Raise it if starts of a coordinator with much metadata fail; look at the disks of etcd too.
   *
   * Whole number of milliseconds, 1 or more. 2.3 to 3.0: `10000`. Change: restarts the roles that read it.
   */
  readonly requestTimeout?: TimeValue | undefined;
  /**
   * First part of the etcd path; instances that share an etcd differ in it. Before the first start, by the prop `etcdRootPath`; afterwards never.
   *
   * Text. 2.3 to 3.0: `by-dev`. Change: never: Milvus would start empty, next to its data.
   */
  readonly rootPath?: TextValue | undefined;
  /** Encryption of connections to etcd. */
  readonly ssl?: {
    readonly [key: string]: ConfigNode;
    /**
     * Encrypts connections to etcd. The meta store prop sets it together with the files.
     *
     * Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it.
     */
    readonly enabled?: FlagValue | undefined;
    /**
     * Path of the authority's certificate with which etcd is verified. The meta store prop sets it to the file that it mounts.
     *
     * Text. 2.3 to 3.0: `/path/to/ca.pem`. Change: restarts the roles that read it.
     */
    readonly tlsCACert?: TextValue | undefined;
    /**
     * Path of the certificate that Milvus shows to etcd. The meta store prop sets it, if etcd asks for client certificates.
     *
     * Text. 2.3 to 3.0: `/path/to/etcd-client.pem`. Change: restarts the roles that read it.
     */
    readonly tlsCert?: TextValue | undefined;
    /**
     * Path of the private key of that certificate. The meta store prop sets it to the file that it mounts.
     *
     * Text. 2.3 to 3.0: `/path/to/etcd-client-key.pem`. Change: restarts the roles that read it.
     */
    readonly tlsKey?: TextValue | undefined;
    /**
     * Oldest TLS version that Milvus accepts from etcd. Lower it to 1.2 for an old etcd.
     *
     * Number. 2.3 to 3.0: `1.3`. Change: restarts the roles that read it.
     */
    readonly tlsMinVersion?: NumberValue | undefined;
  } | undefined;
  /** Choice between separate and embedded etcd. */
  readonly use?: {
    readonly [key: string]: ConfigNode;
    /**
     * Runs etcd inside a standalone. Leave it off: data of an embedded etcd is hard to keep safe.
     *
     * Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it.
     */
    readonly embed?: FlagValue | undefined;
  } | undefined;
}
