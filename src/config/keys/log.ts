// Generated from data/milvus-config-keys.tsv by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const LOG_KEYS: readonly KeyRow[] = [
  ['log.asyncWrite.bufferSize', 'size(string)', '2.6 3.0', ''],
  ['log.asyncWrite.droppedTimeout', 'duration(go-string)', '2.6 3.0', ''],
  ['log.asyncWrite.enable', 'bool', '2.6 3.0', ''],
  ['log.asyncWrite.flushInterval', 'duration(go-string)', '2.6 3.0', ''],
  ['log.asyncWrite.maxBytesPerLog', 'size(string)', '2.6 3.0', ''],
  ['log.asyncWrite.nonDroppableLevel', 'string', '2.6 3.0', ''],
  ['log.asyncWrite.pendingLength', 'int', '2.6 3.0', ''],
  ['log.asyncWrite.stopTimeout', 'duration(go-string)', '2.6 3.0', ''],
  ['log.file.maxAge', 'int', '2.3 2.4 2.5 2.6 3.0', ''],
  ['log.file.maxBackups', 'int', '2.3 2.4 2.5 2.6 3.0', ''],
  ['log.file.maxSize', 'int', '2.3 2.4 2.5 2.6 3.0', ''],
  ['log.file.rootPath', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['log.format', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['log.level', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['log.stdout', 'bool', '2.3 2.4 2.5 2.6 3.0', ''],
];
