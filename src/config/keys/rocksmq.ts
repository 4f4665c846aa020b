// Generated from data/milvus-config-keys.tsv by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const ROCKSMQ_KEYS: readonly KeyRow[] = [
  ['rocksmq.compactionInterval', 'int', '2.3 2.4 2.5 2.6 3.0', ''],
  ['rocksmq.compressionTypes', 'list(csv)', '2.3 2.4 2.5 2.6 3.0', ''],
  ['rocksmq.lrucacheratio', 'float', '2.3 2.4 2.5 2.6 3.0', ''],
  ['rocksmq.path', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['rocksmq.retentionSizeInMB', 'int', '2.3 2.4 2.5 2.6 3.0', ''],
  ['rocksmq.retentionTimeInMinutes', 'int', '2.3 2.4 2.5 2.6 3.0', ''],
  ['rocksmq.rocksmqPageSize', 'int', '2.3 2.4 2.5 2.6 3.0', ''],
  ['rocksmq.timtickerInterval', 'duration(number)', '2.3 2.4 2.5 2.6 3.0', ''],
];
