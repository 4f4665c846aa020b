// Generated from data/ by `npm run generate:config`. Do not edit.
import type { MeaningRow } from '../meaning-row';

export const TIKV_MEANINGS: readonly MeaningRow[] = [
  ['tikv', 'Connection to TiKV as the meta store; etcd is still needed for the registry of roles.'],
  ['tikv.endpoints', 'Addresses of the placement drivers of TiKV, with commas between them.', 'The meta store prop sets it.'],
  ['tikv.kvSubPath', 'Part of the TiKV path for counters such as the clock and IDs.', 'Never after the first start: the clock would start again.'],
  ['tikv.metaSubPath', 'Part of the TiKV path for metadata.', 'Never after the first start: all collections would seem to be gone.'],
  ['tikv.requestTimeout', 'Milliseconds that a request to TiKV may take.', 'Raise it if starts of a coordinator with much metadata fail.'],
  ['tikv.rootPath', 'First part of the TiKV path; instances that share a TiKV differ in it.', 'Before the first start, if instances share a TiKV; afterwards never.'],
  ['tikv.snapshotScanSize', 'Entries that one read of TiKV fetches.', 'Leave it.'],
  ['tikv.ssl', 'Encryption of connections to TiKV.'],
  ['tikv.ssl.enabled', 'Encrypts connections to TiKV.', 'The meta store prop sets it together with the files.'],
  ['tikv.ssl.tlsCACert', 'Path of the authority\'s certificate with which TiKV is verified.', 'The meta store prop sets it to the file that it mounts.'],
  ['tikv.ssl.tlsCert', 'Path of the certificate that Milvus shows to TiKV.', 'The meta store prop sets it to the file that it mounts.'],
  ['tikv.ssl.tlsKey', 'Path of the private key that belongs to `tikv.ssl.tlsCert`.', 'The meta store prop sets it to the file that it mounts.'],
];
