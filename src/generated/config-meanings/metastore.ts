// Generated from data/ by `npm run generate:config`. Do not edit.
import type { MeaningRow } from '../meaning-row';

export const METASTORE_MEANINGS: readonly MeaningRow[] = [
  ['metastore', 'Store of metadata.'],
  ['metastore.maxEtcdTxnNum', 'Operations in one transaction of etcd.', 'At most what etcd allows with `--max-txn-ops`.'],
  ['metastore.paginationSize', 'Entries that one request reads from the store at start.', 'Lower it if reads of much metadata time out.'],
  ['metastore.readConcurrency', 'Parallel reads of metadata at start.', 'Raise it if a coordinator with very many segments starts slowly.'],
  ['metastore.snapshot', 'Older states of metadata, in 2.4 and 2.5.'],
  ['metastore.snapshot.reserveTime', 'Seconds that older states of metadata are kept at least.', 'Leave it.'],
  ['metastore.snapshot.ttl', 'Seconds after which older states of metadata are removed.', 'Lower it if etcd grows by many changes of schemas.'],
  ['metastore.type', 'Store of metadata: `etcd` or `tikv`.', 'The meta store prop sets it; never change it on an existing instance.'],
];
