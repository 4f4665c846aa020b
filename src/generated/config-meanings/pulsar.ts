// Generated from data/ by `npm run generate:config`. Do not edit.
import type { MeaningRow } from '../meaning-row';

export const PULSAR_MEANINGS: readonly MeaningRow[] = [
  ['pulsar', 'Connection to Pulsar as the message queue.'],
  ['pulsar.address', 'Address of Pulsar, with or without scheme and port.', 'The message queue prop sets it.'],
  ['pulsar.authParams', 'Parameters with which Milvus signs in at Pulsar; their value comes from a Secret.', 'Use `authentication` of `MessageQueue.pulsar`; `config` refuses it.'],
  ['pulsar.authPlugin', 'Method with which Milvus signs in at Pulsar, such as `token`.', 'The message queue prop sets it.'],
  ['pulsar.backlogAutoClearBytes', 'Size of the backlog of a subscription that Milvus no longer needs, from which it clears it.', 'Lower it if bookies fill although data is flushed.'],
  ['pulsar.enableClientMetrics', 'Adds the metrics of the Pulsar client to those of the role.', 'Turn it off if they are too many series.'],
  ['pulsar.maxMessageSize', 'Largest message in bytes that Milvus sends to Pulsar; larger inserts are split.', 'At most the `maxMessageSize` of the brokers.'],
  ['pulsar.namespace', 'Pulsar namespace of the topics.', 'Before the first start, if instances share a tenant; afterwards never.'],
  ['pulsar.port', 'Port of Pulsar, if the address does not contain one.', 'The message queue prop sets it.'],
  ['pulsar.requestTimeout', 'Seconds that a request to Pulsar may take.', 'Raise it for slow brokers.'],
  ['pulsar.tenant', 'Pulsar tenant of the topics.', 'Before the first start, if instances share a Pulsar; afterwards never.'],
  ['pulsar.webaddress', 'Address of Pulsar\'s HTTP interface; empty derives it from `pulsar.address`.', 'If that interface has another host.'],
  ['pulsar.webport', 'Port of Pulsar\'s HTTP interface.', 'The message queue prop sets it.'],
];
