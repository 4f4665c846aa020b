// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue, NumberValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys of `indexNode`, each in one piece. */
export interface IndexNodeKeys {
  /** Flag. 2.3 to 2.4: `true`. Change: restarts the roles that read it. */
  readonly 'indexNode.enableDisk'?: FlagValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 2.5: empty. Change: reloads live. */
  readonly 'indexNode.gracefulStopTimeout'?: TimeValue | undefined;
  /** Whole number of bytes, 1 or more. 2.3 to 2.5: `536870912`. Change: restarts the roles that read it. */
  readonly 'indexNode.grpc.clientMaxRecvSize'?: SizeValue | undefined;
  /** Whole number of bytes, 1 or more. 2.3 to 2.5: `268435456`. Change: restarts the roles that read it. */
  readonly 'indexNode.grpc.clientMaxSendSize'?: SizeValue | undefined;
  /** Whole number of bytes, 1 or more. 2.3 to 2.5: `268435456`. Change: restarts the roles that read it. */
  readonly 'indexNode.grpc.serverMaxRecvSize'?: SizeValue | undefined;
  /** Whole number of bytes, 1 or more. 2.3 to 2.5: `536870912`. Change: restarts the roles that read it. */
  readonly 'indexNode.grpc.serverMaxSendSize'?: SizeValue | undefined;
  /** Text. 2.3 to 2.5: empty. Change: restarts the roles that read it. */
  readonly 'indexNode.ip'?: TextValue | undefined;
  /** Whole number of per cent, 0 to 100. 2.3 to 2.4: `95`. Change: reloads live. */
  readonly 'indexNode.maxDiskUsagePercentage'?: NumberValue | undefined;
  /** Whole number, 1 to 65535. 2.3 to 2.5: `21121`. Change: restarts the roles that read it. */
  readonly 'indexNode.port'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `1`. Change: restarts the roles that read it. */
  readonly 'indexNode.scheduler.buildParallel'?: NumberValue | undefined;
  /** Number. 2.5: `0.25`. Change: restarts the roles that read it. */
  readonly 'indexNode.standaloneSlotFactor'?: NumberValue | undefined;
  /** Whole number. 2.5: `16`. Change: reloads live. */
  readonly 'indexNode.workerSlotUnit'?: NumberValue | undefined;
}
