// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue, NumberValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** The message queue NATS inside a standalone, up to 2.5. */
export interface NatsmqSection {
  readonly [key: string]: ConfigNode;
  /** Server of the embedded NATS. */
  readonly server?: {
    readonly [key: string]: ConfigNode;
    /**
     * Milliseconds that the embedded NATS may take to start. Raise it on slow disks.
     *
     * Whole number of milliseconds, 0 or more. 2.3 to 2.5: `4000`. Change: restarts the roles that read it.
     */
    readonly initializeTimeout?: TimeValue | undefined;
    /**
     * Bytes of disk that the embedded NATS may use. Below the size of the volume.
     *
     * Whole number of bytes. 2.3 to 2.5: `17179869184`. Change: restarts the roles that read it.
     */
    readonly maxFileStore?: SizeValue | undefined;
    /**
     * Largest message of the embedded NATS in bytes. Raise it if inserts with large rows fail.
     *
     * Whole number of bytes. 2.3 to 2.5: `8388608`. Change: restarts the roles that read it.
     */
    readonly maxPayload?: SizeValue | undefined;
    /**
     * Bytes that wait for one slow consumer of the embedded NATS. Lower it to save memory.
     *
     * Whole number of bytes. 2.3 to 2.5: `67108864`. Change: restarts the roles that read it.
     */
    readonly maxPending?: SizeValue | undefined;
    /** Log of the embedded NATS. */
    readonly monitor?: {
      readonly [key: string]: ConfigNode;
      /**
       * Writes debugging entries of the embedded NATS. For a short search for a fault.
       *
       * Flag. 2.3 to 2.5: `false`. Change: restarts the roles that read it.
       */
      readonly debug?: FlagValue | undefined;
      /**
       * Log file of the embedded NATS. To put it on a volume that the pod may write.
       *
       * Text. 2.3 to 2.5: `/tmp/milvus/logs/nats.log`. Change: restarts the roles that read it.
       */
      readonly logFile?: TextValue | undefined;
      /**
       * Bytes from which the embedded NATS starts a new log file. Lower it if the disk is small.
       *
       * Whole number of bytes. 2.3 to 2.5: `536870912`. Change: restarts the roles that read it.
       */
      readonly logSizeLimit?: SizeValue | undefined;
      /**
       * Writes the time into each entry of the embedded NATS. Leave it on.
       *
       * Flag. 2.3 to 2.5: `true`. Change: restarts the roles that read it.
       */
      readonly logTime?: FlagValue | undefined;
      /**
       * Writes each protocol message of the embedded NATS to the log. For a short search for a fault.
       *
       * Flag. 2.3 to 2.5: `false`. Change: restarts the roles that read it.
       */
      readonly trace?: FlagValue | undefined;
    } | undefined;
    /**
     * Port on which the embedded NATS listens. If another process of the pod uses it.
     *
     * Whole number, 1 to 65535. 2.3 to 2.5: `4222`. Change: restarts the roles that read it.
     */
    readonly port?: NumberValue | undefined;
    /** Keeping of messages in the embedded NATS. */
    readonly retention?: {
      readonly [key: string]: ConfigNode;
      /**
       * Minutes that the embedded NATS keeps a message. Longer than the longest outage after which data must be recovered.
       *
       * Whole number of minutes, 0 or more. 2.3 to 2.5: `4320`. Change: reloads live.
       */
      readonly maxAge?: TimeValue | undefined;
      /**
       * Bytes that one channel of the embedded NATS keeps; empty means no limit. If one collection must not fill the disk; older messages are lost.
       *
       * Whole number of bytes. 2.3 to 2.5: empty. Change: reloads live.
       */
      readonly maxBytes?: SizeValue | undefined;
      /**
       * Messages that one channel of the embedded NATS keeps; empty means no limit. Leave it empty; older messages are lost.
       *
       * Whole number. 2.3 to 2.5: empty. Change: reloads live.
       */
      readonly maxMsgs?: NumberValue | undefined;
    } | undefined;
    /**
     * Folder of the data of the embedded NATS. On the persistent volume of the standalone.
     *
     * Text. 2.3 to 2.5: `/var/lib/milvus/nats`. Change: restarts the roles that read it.
     */
    readonly storeDir?: TextValue | undefined;
  } | undefined;
}
