// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const LOG_KEYS: readonly KeyRow[] = [
  ['log.asyncWrite.bufferSize', 'size', '', [null, null, null, '4k', '4k']],
  ['log.asyncWrite.droppedTimeout', 'duration', '', [null, null, null, '100ms', '100ms']],
  ['log.asyncWrite.enable', 'bool', '', [null, null, null, 'true', 'true']],
  ['log.asyncWrite.flushInterval', 'duration', '', [null, null, null, '10s', '10s']],
  ['log.asyncWrite.maxBytesPerLog', 'size', '', [null, null, null, '1m', '1m']],
  ['log.asyncWrite.nonDroppableLevel', 'string', '', [null, null, null, 'error', 'error']],
  ['log.asyncWrite.pendingLength', 'int', '', [null, null, null, '1024', '1024']],
  ['log.asyncWrite.stopTimeout', 'duration', '', [null, null, null, '1s', '1s']],
  ['log.file.maxAge', 'int', '', '10', { unit: 'd', minimum: 0 }],
  ['log.file.maxBackups', 'int', '', '20'],
  ['log.file.maxSize', 'int', '', '300', { unit: 'MiB', minimum: 0 }],
  ['log.file.rootPath', 'string', '', ''],
  ['log.format', 'string', '', 'text', { values: ['text', 'json'] }],
  ['log.level', 'string', '', 'info', { values: ['trace', 'debug', 'info', 'warn', 'error', 'panic', 'fatal'] }],
  ['log.stdout', 'bool', '', 'true'],
];
