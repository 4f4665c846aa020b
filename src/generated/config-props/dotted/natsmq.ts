// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue, NumberValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys of `natsmq`, each in one piece. */
export interface NatsmqKeys {
  /**
   * Milliseconds that the embedded NATS may take to start. Raise it on slow disks.
   *
   * Whole number of milliseconds, 0 or more. 2.3 to 2.5: `4000`. Change: restarts the roles that read it.
   */
  readonly 'natsmq.server.initializeTimeout'?: TimeValue | undefined;
  /**
   * Bytes of disk that the embedded NATS may use. Below the size of the volume.
   *
   * Whole number of bytes. 2.3 to 2.5: `17179869184`. Change: restarts the roles that read it.
   */
  readonly 'natsmq.server.maxFileStore'?: SizeValue | undefined;
  /**
   * Largest message of the embedded NATS in bytes. Raise it if inserts with large rows fail.
   *
   * Whole number of bytes. 2.3 to 2.5: `8388608`. Change: restarts the roles that read it.
   */
  readonly 'natsmq.server.maxPayload'?: SizeValue | undefined;
  /**
   * Bytes that wait for one slow consumer of the embedded NATS. Lower it to save memory.
   *
   * Whole number of bytes. 2.3 to 2.5: `67108864`. Change: restarts the roles that read it.
   */
  readonly 'natsmq.server.maxPending'?: SizeValue | undefined;
  /**
   * Writes debugging entries of the embedded NATS. For a short search for a fault.
   *
   * Flag. 2.3 to 2.5: `false`. Change: restarts the roles that read it.
   */
  readonly 'natsmq.server.monitor.debug'?: FlagValue | undefined;
  /**
   * Log file of the embedded NATS. To put it on a volume that the pod may write.
   *
   * Text. 2.3 to 2.5: `/tmp/milvus/logs/nats.log`. Change: restarts the roles that read it.
   */
  readonly 'natsmq.server.monitor.logFile'?: TextValue | undefined;
  /**
   * Bytes from which the embedded NATS starts a new log file. Lower it if the disk is small.
   *
   * Whole number of bytes. 2.3 to 2.5: `536870912`. Change: restarts the roles that read it.
   */
  readonly 'natsmq.server.monitor.logSizeLimit'?: SizeValue | undefined;
  /**
   * Writes the time into each entry of the embedded NATS. Leave it on.
   *
   * Flag. 2.3 to 2.5: `true`. Change: restarts the roles that read it.
   */
  readonly 'natsmq.server.monitor.logTime'?: FlagValue | undefined;
  /**
   * Writes each protocol message of the embedded NATS to the log. For a short search for a fault.
   *
   * Flag. 2.3 to 2.5: `false`. Change: restarts the roles that read it.
   */
  readonly 'natsmq.server.monitor.trace'?: FlagValue | undefined;
  /**
   * Port on which the embedded NATS listens. If another process of the pod uses it.
   *
   * Whole number, 1 to 65535. 2.3 to 2.5: `4222`. Change: restarts the roles that read it.
   */
  readonly 'natsmq.server.port'?: NumberValue | undefined;
  /**
   * Minutes that the embedded NATS keeps a message. Longer than the longest outage after which data must be recovered.
   *
   * Whole number of minutes, 0 or more. 2.3 to 2.5: `4320`. Change: reloads live.
   */
  readonly 'natsmq.server.retention.maxAge'?: TimeValue | undefined;
  /**
   * Bytes that one channel of the embedded NATS keeps; empty means no limit. If one collection must not fill the disk; older messages are lost.
   *
   * Whole number of bytes. 2.3 to 2.5: empty. Change: reloads live.
   */
  readonly 'natsmq.server.retention.maxBytes'?: SizeValue | undefined;
  /**
   * Messages that one channel of the embedded NATS keeps; empty means no limit. Leave it empty; older messages are lost.
   *
   * Whole number. 2.3 to 2.5: empty. Change: reloads live.
   */
  readonly 'natsmq.server.retention.maxMsgs'?: NumberValue | undefined;
  /**
   * Folder of the data of the embedded NATS. On the persistent volume of the standalone.
   *
   * Text. 2.3 to 2.5: `/var/lib/milvus/nats`. Change: restarts the roles that read it.
   */
  readonly 'natsmq.server.storeDir'?: TextValue | undefined;
}
