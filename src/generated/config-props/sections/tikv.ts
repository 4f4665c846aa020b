// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue, ListValue, NumberValue, TextValue, TimeValue } from '../../../props/config-value';

/** Connection to TiKV as the meta store; etcd is still needed for the registry of roles. */
export interface TikvSection {
  readonly [key: string]: ConfigNode;
  /**
   * Addresses of the placement drivers of TiKV, with commas between them. The meta store prop sets it.
   *
   * List. 2.3 to 3.0: `127.0.0.1:2389`. Change: restarts the roles that read it.
   */
  readonly endpoints?: ListValue | undefined;
  /**
   * Part of the TiKV path for counters such as the clock and IDs. Never after the first start: the clock would start again.
   *
   * Text. 2.3 to 3.0: `kv`. Change: never: Milvus would start empty, next to its data.
   */
  readonly kvSubPath?: TextValue | undefined;
  /**
   * Part of the TiKV path for metadata. Never after the first start: all collections would seem to be gone.
   *
   * Text. 2.3 to 3.0: `meta`. Change: never: Milvus would start empty, next to its data.
   */
  readonly metaSubPath?: TextValue | undefined;
  /**
   * Milliseconds that a request to TiKV may take. Raise it if starts of a coordinator with much metadata fail.
   *
   * Whole number of milliseconds, 1 or more. 2.3 to 3.0: `10000`. Change: restarts the roles that read it.
   */
  readonly requestTimeout?: TimeValue | undefined;
  /**
   * First part of the TiKV path; instances that share a TiKV differ in it. Before the first start, if instances share a TiKV; afterwards never.
   *
   * Text. 2.3 to 3.0: `by-dev`. Change: never: Milvus would start empty, next to its data.
   */
  readonly rootPath?: TextValue | undefined;
  /**
   * Entries that one read of TiKV fetches. Leave it.
   *
   * Whole number. 2.3 to 3.0: `256`. Change: reloads live.
   */
  readonly snapshotScanSize?: NumberValue | undefined;
  /** Encryption of connections to TiKV. */
  readonly ssl?: {
    readonly [key: string]: ConfigNode;
    /**
     * Encrypts connections to TiKV. The meta store prop sets it together with the files.
     *
     * Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it.
     */
    readonly enabled?: FlagValue | undefined;
    /**
     * Path of the authority's certificate with which TiKV is verified. The meta store prop sets it to the file that it mounts.
     *
     * Text. 2.3 to 3.0: empty. Change: restarts the roles that read it.
     */
    readonly tlsCACert?: TextValue | undefined;
    /**
     * Path of the certificate that Milvus shows to TiKV. The meta store prop sets it to the file that it mounts.
     *
     * Text. 2.3 to 3.0: empty. Change: restarts the roles that read it.
     */
    readonly tlsCert?: TextValue | undefined;
    /**
     * Path of the private key that belongs to `tikv.ssl.tlsCert`. The meta store prop sets it to the file that it mounts.
     *
     * Text. 2.3 to 3.0: empty. Change: restarts the roles that read it.
     */
    readonly tlsKey?: TextValue | undefined;
  } | undefined;
}
