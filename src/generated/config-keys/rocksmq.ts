// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const ROCKSMQ_KEYS: readonly KeyRow[] = [
  ['rocksmq.compactionInterval', 'int', '', '86400', 'PCQD?/CQS?/CQS?', { unit: 's', minimum: 0 }],
  ['rocksmq.compressionTypes', 'list', '', ['[0, 0, 7, 7, 7]', '0,0,7,7,7', '0,0,7,7,7', '0,0,7,7,7', '0,0,7,7,7'], 'PCQD?/CQS?/CQS?'],
  ['rocksmq.lrucacheratio', 'float', '', '0.06', 'PCQD?/CQS?/CQS?'],
  ['rocksmq.path', 'string', '', '/var/lib/milvus/rdb_data', 'PCQDI?/PCQSX?/PCQSX?'],
  ['rocksmq.retentionSizeInMB', 'int', '', '8192', 'PCQD?/CQS?/CQS?', { unit: 'MiB' }],
  ['rocksmq.retentionTimeInMinutes', 'int', '', '4320', 'PCQD?/CQS?/CQS?', { unit: 'min' }],
  ['rocksmq.rocksmqPageSize', 'int', '', '67108864', 'PC?/CS?/CS?', { unit: 'B', minimum: 1 }],
  ['rocksmq.timtickerInterval', 'int', '', '600', 'PCQD?/CQS?/CQS?'],
];
