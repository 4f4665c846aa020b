// Generated from data/ by `npm run generate:config`. Do not edit.
import type { MeaningRow } from '../meaning-row';

export const LOG_MEANINGS: readonly MeaningRow[] = [
  ['log', 'Log of all roles.'],
  ['log.asyncWrite', 'Writing of the log in the background.'],
  ['log.asyncWrite.bufferSize', 'Buffer of one write to the log.', 'Leave it; larger writes may mix with those of the C++ engine.'],
  ['log.asyncWrite.droppedTimeout', 'Time that an entry waits for space in a full queue before it is dropped.', 'Raise it if entries must not get lost, at the cost of slower requests.'],
  ['log.asyncWrite.enable', 'Writes the log in the background, so that a slow output does not stop requests; entries may be dropped.', 'Turn it off if a complete log matters more than latency.'],
  ['log.asyncWrite.flushInterval', 'Longest time before an entry in the buffer is written.', 'Lower it to see entries of quiet processes sooner.'],
  ['log.asyncWrite.maxBytesPerLog', 'Length from which an entry is cut.', 'Raise it if long expressions are cut in the log.'],
  ['log.asyncWrite.nonDroppableLevel', 'Level from which entries are never dropped; no role reads it at the end of 2.6 and 3.0.', 'Leave it.'],
  ['log.asyncWrite.pendingLength', 'Entries that may wait to be written.', 'Raise it if `milvus_logging_dropped_write_total` grows.'],
  ['log.asyncWrite.stopTimeout', 'Time in which the last entries are written when a process stops.', 'Raise it if the end of the log is missing after stops.'],
  ['log.file', 'Log files, in addition to the output of the container.'],
  ['log.file.maxAge', 'Days that a log file is kept.', 'Only with `log.file.rootPath`.'],
  ['log.file.maxBackups', 'Number of older log files that are kept.', 'Only with `log.file.rootPath`.'],
  ['log.file.maxSize', 'Size in MiB from which a new log file starts.', 'Only with `log.file.rootPath`.'],
  ['log.file.rootPath', 'Folder for log files; empty writes to the output of the container alone.', 'Leave it empty in Kubernetes, where the node collects the output.'],
  ['log.format', 'Format of entries: `text` or `json`.', 'Use the prop `log`; choose `json` if your log system parses fields.'],
  ['log.level', 'Level from which entries are written.', 'Use the prop `log`; `debug` slows requests and fills disks.'],
  ['log.stdout', 'Writes the log to the output of the container.', 'Leave it on.'],
];
