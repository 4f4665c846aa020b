// Generated from data/milvus-config-keys.tsv by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const MQ_KEYS: readonly KeyRow[] = [
  ['mq.dispatcher.maxDispatcherNumPerPchannel', 'int', '2.4', 'reloads'],
  ['mq.dispatcher.maxPositionGapInMinutes', 'duration(number)', '2.5 2.6 3.0', 'reloads'],
  ['mq.dispatcher.maxTolerantLag', 'int', '2.4 2.5 2.6 3.0', 'reloads'],
  ['mq.dispatcher.mergeCheckInterval', 'duration(number)', '2.4 2.5 2.6 3.0', ''],
  ['mq.dispatcher.retrySleep', 'int', '2.4', 'reloads'],
  ['mq.dispatcher.retryTimeout', 'int', '2.4', 'reloads'],
  ['mq.dispatcher.targetBufSize', 'int', '2.4 2.5 2.6 3.0', ''],
  ['mq.enablePursuitMode', 'bool', '2.3 2.4 2.5 2.6 3.0', 'reloads'],
  ['mq.ignoreBadPosition', 'bool', '2.3 2.4 2.5 2.6 3.0', 'reloads'],
  ['mq.mqBufSize', 'int', '2.3 2.4 2.5 2.6 3.0', ''],
  ['mq.pursuitBufferSize', 'int', '2.3 2.4 2.5 2.6 3.0', 'reloads'],
  ['mq.pursuitBufferTime', 'int', '2.4 2.5 2.6 3.0', 'reloads'],
  ['mq.pursuitLag', 'duration(number)', '2.3 2.4 2.5 2.6 3.0', 'reloads'],
  ['mq.receiveBufSize', 'int', '2.3 2.4 2.5 2.6 3.0', ''],
  ['mq.type', 'string', '2.3 2.4 2.5 2.6 3.0', 'immutable'],
];
