// Generated from data/ by `npm run generate:config`. Do not edit.
import type { MeaningRow } from '../meaning-row';

export const ROCKSMQ_MEANINGS: readonly MeaningRow[] = [
  ['rocksmq', 'The message queue RocksMQ inside a standalone.'],
  ['rocksmq.compactionInterval', 'Seconds between two compactions of the files of RocksMQ, which free the space of removed messages.', 'Lower it if the disk fills although messages expire.'],
  ['rocksmq.compressionTypes', 'Compression of each level of the files of RocksMQ: 0 none, 7 Zstandard.', 'Leave it.'],
  ['rocksmq.lrucacheratio', 'Share of memory that RocksMQ takes for its cache.', 'Lower it if the standalone needs the memory for searches.'],
  ['rocksmq.path', 'Folder in which RocksMQ keeps its messages.', 'On the persistent volume of the standalone, where this library puts it.'],
  ['rocksmq.retentionSizeInMB', 'MiB of messages that RocksMQ keeps after they are read.', 'Lower it if the disk is small.'],
  ['rocksmq.retentionTimeInMinutes', 'Minutes that RocksMQ keeps messages after they are read.', 'Lower it if the disk is small.'],
  ['rocksmq.rocksmqPageSize', 'Bytes of messages that RocksMQ removes as one piece.', 'Lower it if messages are removed too late.'],
  ['rocksmq.timtickerInterval', 'Seconds between two looks for messages that may be removed; the name has the spelling of Milvus.', 'Leave it.'],
];
