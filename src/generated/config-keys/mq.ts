// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const MQ_KEYS: readonly KeyRow[] = [
  ['mq.dispatcher.maxDispatcherNumPerPchannel', 'int', 'reloads', [null, '5', null, null, null], ''],
  ['mq.dispatcher.maxPositionGapInMinutes', 'int', 'reloads', [null, null, '60', '60', '60'], 'QD?/QS?/QS?', { unit: 'min' }],
  ['mq.dispatcher.maxTolerantLag', 'int', 'reloads', [null, '3', '3', '3', '3'], 'QD?/QS?/QS?', { unit: 's', minimum: 0 }],
  ['mq.dispatcher.mergeCheckInterval', 'float', '', [null, '1', '0.1', '0.1', '0.1'], 'QD?/QS?/QS?', { unit: 's', minimum: 0 }],
  ['mq.dispatcher.retrySleep', 'int', 'reloads', [null, '3', null, null, null], ''],
  ['mq.dispatcher.retryTimeout', 'int', 'reloads', [null, '60', null, null, null], ''],
  ['mq.dispatcher.targetBufSize', 'int', '', [null, '16', '16', '16', '16'], 'QD?/QS?/QS?'],
  ['mq.enablePursuitMode', 'bool', 'reloads', 'true', 'QD?/QS?/QS?'],
  ['mq.ignoreBadPosition', 'bool', 'reloads', 'false', 'QD?/QS?/QS?'],
  ['mq.mqBufSize', 'int', '', '16', 'PCQD?/CQS?/CQS?'],
  ['mq.pursuitBufferSize', 'int', 'reloads', '8388608', 'QD?/QS?/QS?', { unit: 'B', minimum: 0 }],
  ['mq.pursuitBufferTime', 'int', 'reloads', [null, '60', '60', '60', '60'], 'QD?/QS?/QS?', { unit: 's', minimum: 0 }],
  ['mq.pursuitLag', 'int', 'reloads', '10', 'QD?/QS?/QS?', { unit: 's', minimum: 0 }],
  ['mq.receiveBufSize', 'int', '', '16', 'PCQD?/CQS?/CQS?'],
  ['mq.type', 'string', 'immutable', 'default', 'PCQDI?/PCQSX?/PCQSX?', { values: ['default', 'pulsar', 'kafka', 'rocksmq', 'natsmq', 'woodpecker'] }],
];
