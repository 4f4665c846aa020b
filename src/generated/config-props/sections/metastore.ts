// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, NumberValue } from '../../../props/config-value';

/** Keys below `metastore`. */
export interface MetastoreSection {
  readonly [key: string]: ConfigNode;
  /** Whole number. 2.5 to 3.0: `64`. Change: reloads live. */
  readonly maxEtcdTxnNum?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `100000`. Change: reloads live. */
  readonly paginationSize?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `32`. Change: reloads live. */
  readonly readConcurrency?: NumberValue | undefined;
  readonly snapshot?: {
    readonly [key: string]: ConfigNode;
    /** Whole number. 2.4 to 2.5: `3600`. Change: reloads live. */
    readonly reserveTime?: NumberValue | undefined;
    /** Whole number. 2.4 to 2.5: `86400`. Change: reloads live. */
    readonly ttl?: NumberValue | undefined;
  } | undefined;
  /** One of `etcd`, `tikv`. 2.3 to 3.0: `etcd`. Change: restarts the roles that read it. */
  readonly type?: 'etcd' | 'tikv' | undefined;
}
