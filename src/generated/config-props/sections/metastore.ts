// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, NumberValue } from '../../../props/config-value';

/** Store of metadata. */
export interface MetastoreSection {
  readonly [key: string]: ConfigNode;
  /**
   * Operations in one transaction of etcd. At most what etcd allows with `--max-txn-ops`.
   *
   * Whole number. 2.5 to 3.0: `64`. Change: reloads live.
   */
  readonly maxEtcdTxnNum?: NumberValue | undefined;
  /**
   * Entries that one request reads from the store at start. Lower it if reads of much metadata time out.
   *
   * Whole number. 2.4 to 3.0: `100000`. Change: reloads live.
   */
  readonly paginationSize?: NumberValue | undefined;
  /**
   * Parallel reads of metadata at start. Raise it if a coordinator with very many segments starts slowly.
   *
   * Whole number. 2.4 to 3.0: `32`. Change: reloads live.
   */
  readonly readConcurrency?: NumberValue | undefined;
  /** Older states of metadata, in 2.4 and 2.5. */
  readonly snapshot?: {
    readonly [key: string]: ConfigNode;
    /**
     * Seconds that older states of metadata are kept at least. Leave it.
     *
     * Whole number. 2.4 to 2.5: `3600`. Change: reloads live.
     */
    readonly reserveTime?: NumberValue | undefined;
    /**
     * Seconds after which older states of metadata are removed. Lower it if etcd grows by many changes of schemas.
     *
     * Whole number. 2.4 to 2.5: `86400`. Change: reloads live.
     */
    readonly ttl?: NumberValue | undefined;
  } | undefined;
  /**
   * Store of metadata: `etcd` or `tikv`. The meta store prop sets it; never change it on an existing instance.
   *
   * One of `etcd`, `tikv`. 2.3 to 3.0: `etcd`. Change: never: Milvus would start empty, next to its data.
   */
  readonly type?: 'etcd' | 'tikv' | undefined;
}
