// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const ROCKSMQ_KEYS: readonly KeyRow[] = [
  ['rocksmq.compactionInterval', 'int', '', '86400', { unit: 's', minimum: 0 }],
  ['rocksmq.compressionTypes', 'list', '', ['[0, 0, 7, 7, 7]', '0,0,7,7,7', '0,0,7,7,7', '0,0,7,7,7', '0,0,7,7,7']],
  ['rocksmq.lrucacheratio', 'float', '', '0.06'],
  ['rocksmq.path', 'string', '', '/var/lib/milvus/rdb_data'],
  ['rocksmq.retentionSizeInMB', 'int', '', '8192', { unit: 'MiB' }],
  ['rocksmq.retentionTimeInMinutes', 'int', '', '4320', { unit: 'min' }],
  ['rocksmq.rocksmqPageSize', 'int', '', '67108864', { unit: 'B', minimum: 1 }],
  ['rocksmq.timtickerInterval', 'int', '', '600'],
];
