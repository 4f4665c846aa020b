// Generated from data/milvus-config-keys.tsv by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const NATSMQ_KEYS: readonly KeyRow[] = [
  ['natsmq.server.initializeTimeout', 'int', '2.3 2.4 2.5', ''],
  ['natsmq.server.maxFileStore', 'int', '2.3 2.4 2.5', ''],
  ['natsmq.server.maxPayload', 'int', '2.3 2.4 2.5', ''],
  ['natsmq.server.maxPending', 'int', '2.3 2.4 2.5', ''],
  ['natsmq.server.monitor.debug', 'bool', '2.3 2.4 2.5', ''],
  ['natsmq.server.monitor.logFile', 'string', '2.3 2.4 2.5', ''],
  ['natsmq.server.monitor.logSizeLimit', 'int', '2.3 2.4 2.5', ''],
  ['natsmq.server.monitor.logTime', 'bool', '2.3 2.4 2.5', ''],
  ['natsmq.server.monitor.trace', 'bool', '2.3 2.4 2.5', ''],
  ['natsmq.server.port', 'int', '2.3 2.4 2.5', ''],
  ['natsmq.server.retention.maxAge', 'int', '2.3 2.4 2.5', 'reloads'],
  ['natsmq.server.retention.maxBytes', 'int', '2.3 2.4 2.5', 'reloads'],
  ['natsmq.server.retention.maxMsgs', 'int', '2.3 2.4 2.5', 'reloads'],
  ['natsmq.server.storeDir', 'string', '2.3 2.4 2.5', ''],
];
