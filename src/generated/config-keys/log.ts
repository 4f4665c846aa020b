// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const LOG_KEYS: readonly KeyRow[] = [
  ['log.asyncWrite.bufferSize', 'size', '', [null, null, null, '4k', '4k'], '/PCQDSX?/PCQDSX?'],
  ['log.asyncWrite.droppedTimeout', 'duration', '', [null, null, null, '100ms', '100ms'], '/PCQDSX?/PCQDSX?'],
  ['log.asyncWrite.enable', 'bool', '', [null, null, null, 'true', 'true'], '/PCQDSX?/PCQDSX?'],
  ['log.asyncWrite.flushInterval', 'duration', '', [null, null, null, '10s', '10s'], '/PCQDSX?/PCQDSX?'],
  ['log.asyncWrite.maxBytesPerLog', 'size', '', [null, null, null, '1m', '1m'], '/PCQDSX?/PCQDSX?'],
  ['log.asyncWrite.nonDroppableLevel', 'string', '', [null, null, null, 'error', 'error'], '/-/-'],
  ['log.asyncWrite.pendingLength', 'int', '', [null, null, null, '1024', '1024'], '/PCQDSX?/PCQDSX?'],
  ['log.asyncWrite.stopTimeout', 'duration', '', [null, null, null, '1s', '1s'], '/PCQDSX?/PCQDSX?'],
  ['log.file.maxAge', 'int', '', '10', 'PCQDISX?', { unit: 'd', minimum: 0 }],
  ['log.file.maxBackups', 'int', '', '20', 'PCQDISX?'],
  ['log.file.maxSize', 'int', '', '300', 'PCQDISX?', { unit: 'MiB', minimum: 0 }],
  ['log.file.rootPath', 'string', '', '', 'PCQDISX?'],
  ['log.format', 'string', '', 'text', 'PCQDISX?', { values: ['text', 'json'] }],
  ['log.level', 'string', '', 'info', 'PCQDISX?', { values: ['trace', 'debug', 'info', 'warn', 'error', 'panic', 'fatal'] }],
  ['log.stdout', 'bool', '', 'true', 'PCQDISX?'],
];
