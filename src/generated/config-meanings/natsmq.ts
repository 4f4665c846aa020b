// Generated from data/ by `npm run generate:config`. Do not edit.
import type { MeaningRow } from '../meaning-row';

export const NATSMQ_MEANINGS: readonly MeaningRow[] = [
  ['natsmq', 'The message queue NATS inside a standalone, up to 2.5.'],
  ['natsmq.server', 'Server of the embedded NATS.'],
  ['natsmq.server.initializeTimeout', 'Milliseconds that the embedded NATS may take to start.', 'Raise it on slow disks.'],
  ['natsmq.server.maxFileStore', 'Bytes of disk that the embedded NATS may use.', 'Below the size of the volume.'],
  ['natsmq.server.maxPayload', 'Largest message of the embedded NATS in bytes.', 'Raise it if inserts with large rows fail.'],
  ['natsmq.server.maxPending', 'Bytes that wait for one slow consumer of the embedded NATS.', 'Lower it to save memory.'],
  ['natsmq.server.monitor', 'Log of the embedded NATS.'],
  ['natsmq.server.monitor.debug', 'Writes debugging entries of the embedded NATS.', 'For a short search for a fault.'],
  ['natsmq.server.monitor.logFile', 'Log file of the embedded NATS.', 'To put it on a volume that the pod may write.'],
  ['natsmq.server.monitor.logSizeLimit', 'Bytes from which the embedded NATS starts a new log file.', 'Lower it if the disk is small.'],
  ['natsmq.server.monitor.logTime', 'Writes the time into each entry of the embedded NATS.', 'Leave it on.'],
  ['natsmq.server.monitor.trace', 'Writes each protocol message of the embedded NATS to the log.', 'For a short search for a fault.'],
  ['natsmq.server.port', 'Port on which the embedded NATS listens.', 'If another process of the pod uses it.'],
  ['natsmq.server.retention', 'Keeping of messages in the embedded NATS.'],
  ['natsmq.server.retention.maxAge', 'Minutes that the embedded NATS keeps a message.', 'Longer than the longest outage after which data must be recovered.'],
  ['natsmq.server.retention.maxBytes', 'Bytes that one channel of the embedded NATS keeps; empty means no limit.', 'If one collection must not fill the disk; older messages are lost.'],
  ['natsmq.server.retention.maxMsgs', 'Messages that one channel of the embedded NATS keeps; empty means no limit.', 'Leave it empty; older messages are lost.'],
  ['natsmq.server.storeDir', 'Folder of the data of the embedded NATS.', 'On the persistent volume of the standalone.'],
];
