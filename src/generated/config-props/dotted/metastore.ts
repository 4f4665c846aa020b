// Generated from data/ by `npm run generate:config`. Do not edit.
import type { NumberValue } from '../../../props/config-value';

/** Keys of `metastore`, each in one piece. */
export interface MetastoreKeys {
  /** Whole number. 2.5 to 3.0: `64`. Change: reloads live. */
  readonly 'metastore.maxEtcdTxnNum'?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `100000`. Change: reloads live. */
  readonly 'metastore.paginationSize'?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `32`. Change: reloads live. */
  readonly 'metastore.readConcurrency'?: NumberValue | undefined;
  /** Whole number. 2.4 to 2.5: `3600`. Change: reloads live. */
  readonly 'metastore.snapshot.reserveTime'?: NumberValue | undefined;
  /** Whole number. 2.4 to 2.5: `86400`. Change: reloads live. */
  readonly 'metastore.snapshot.ttl'?: NumberValue | undefined;
  /** One of `etcd`, `tikv`. 2.3 to 3.0: `etcd`. Change: restarts the roles that read it. */
  readonly 'metastore.type'?: 'etcd' | 'tikv' | undefined;
}
