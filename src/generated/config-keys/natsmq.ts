// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const NATSMQ_KEYS: readonly KeyRow[] = [
  ['natsmq.server.initializeTimeout', 'int', '', ['4000', '4000', '4000', null, null], 'PCQD?//', { unit: 'ms', minimum: 0 }],
  ['natsmq.server.maxFileStore', 'int', '', ['17179869184', '17179869184', '17179869184', null, null], 'PCQD?//', { unit: 'B' }],
  ['natsmq.server.maxPayload', 'int', '', ['8388608', '8388608', '8388608', null, null], 'PCQD?//', { unit: 'B' }],
  ['natsmq.server.maxPending', 'int', '', ['67108864', '67108864', '67108864', null, null], 'PCQD?//', { unit: 'B' }],
  ['natsmq.server.monitor.debug', 'bool', '', ['false', 'false', 'false', null, null], 'PCQD?//'],
  ['natsmq.server.monitor.logFile', 'string', '', ['/tmp/milvus/logs/nats.log', '/tmp/milvus/logs/nats.log', '/tmp/milvus/logs/nats.log', null, null], 'PCQD?//'],
  ['natsmq.server.monitor.logSizeLimit', 'int', '', ['536870912', '536870912', '536870912', null, null], 'PCQD?//', { unit: 'B' }],
  ['natsmq.server.monitor.logTime', 'bool', '', ['true', 'true', 'true', null, null], 'PCQD?//'],
  ['natsmq.server.monitor.trace', 'bool', '', ['false', 'false', 'false', null, null], 'PCQD?//'],
  ['natsmq.server.port', 'int', '', ['4222', '4222', '4222', null, null], 'PCQD?//', { minimum: 1, maximum: 65535 }],
  ['natsmq.server.retention.maxAge', 'int', 'reloads', ['4320', '4320', '4320', null, null], 'PCQD?//', { unit: 'min', minimum: 0 }],
  ['natsmq.server.retention.maxBytes', 'int', 'reloads', ['', '', '', null, null], 'PCQD?//', { unit: 'B' }],
  ['natsmq.server.retention.maxMsgs', 'int', 'reloads', ['', '', '', null, null], 'PCQD?//'],
  ['natsmq.server.storeDir', 'string', '', ['/var/lib/milvus/nats', '/var/lib/milvus/nats', '/var/lib/milvus/nats', null, null], 'PCQD?//'],
];
