// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue, NumberValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys of `natsmq`, each in one piece. */
export interface NatsmqKeys {
  /** Whole number of milliseconds, 0 or more. 2.3 to 2.5: `4000`. Change: restarts the roles that read it. */
  readonly 'natsmq.server.initializeTimeout'?: TimeValue | undefined;
  /** Whole number of bytes. 2.3 to 2.5: `17179869184`. Change: restarts the roles that read it. */
  readonly 'natsmq.server.maxFileStore'?: SizeValue | undefined;
  /** Whole number of bytes. 2.3 to 2.5: `8388608`. Change: restarts the roles that read it. */
  readonly 'natsmq.server.maxPayload'?: SizeValue | undefined;
  /** Whole number of bytes. 2.3 to 2.5: `67108864`. Change: restarts the roles that read it. */
  readonly 'natsmq.server.maxPending'?: SizeValue | undefined;
  /** Flag. 2.3 to 2.5: `false`. Change: restarts the roles that read it. */
  readonly 'natsmq.server.monitor.debug'?: FlagValue | undefined;
  /** Text. 2.3 to 2.5: `/tmp/milvus/logs/nats.log`. Change: restarts the roles that read it. */
  readonly 'natsmq.server.monitor.logFile'?: TextValue | undefined;
  /** Whole number of bytes. 2.3 to 2.5: `536870912`. Change: restarts the roles that read it. */
  readonly 'natsmq.server.monitor.logSizeLimit'?: SizeValue | undefined;
  /** Flag. 2.3 to 2.5: `true`. Change: restarts the roles that read it. */
  readonly 'natsmq.server.monitor.logTime'?: FlagValue | undefined;
  /** Flag. 2.3 to 2.5: `false`. Change: restarts the roles that read it. */
  readonly 'natsmq.server.monitor.trace'?: FlagValue | undefined;
  /** Whole number, 1 to 65535. 2.3 to 2.5: `4222`. Change: restarts the roles that read it. */
  readonly 'natsmq.server.port'?: NumberValue | undefined;
  /** Whole number of minutes, 0 or more. 2.3 to 2.5: `4320`. Change: reloads live. */
  readonly 'natsmq.server.retention.maxAge'?: TimeValue | undefined;
  /** Whole number of bytes. 2.3 to 2.5: empty. Change: reloads live. */
  readonly 'natsmq.server.retention.maxBytes'?: SizeValue | undefined;
  /** Whole number. 2.3 to 2.5: empty. Change: reloads live. */
  readonly 'natsmq.server.retention.maxMsgs'?: NumberValue | undefined;
  /** Text. 2.3 to 2.5: `/var/lib/milvus/nats`. Change: restarts the roles that read it. */
  readonly 'natsmq.server.storeDir'?: TextValue | undefined;
}
