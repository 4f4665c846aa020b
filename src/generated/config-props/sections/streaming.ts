// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, DurationValue, FlagValue, ListValue, NumberValue, SizeTextValue, TextValue } from '../../../props/config-value';

/** Keys below `streaming`. */
export interface StreamingSection {
  readonly [key: string]: ConfigNode;
  readonly delegator?: {
    readonly [key: string]: ConfigNode;
    readonly emptyTimeTick?: {
      readonly [key: string]: ConfigNode;
      /** Duration such as `10s`. 2.6 to 3.0: `2s`. Change: reloads live. */
      readonly maxFilterInterval?: DurationValue | undefined;
    } | undefined;
  } | undefined;
  readonly flush?: {
    readonly [key: string]: ConfigNode;
    readonly emptyTimeTick?: {
      readonly [key: string]: ConfigNode;
      /** Duration such as `10s`. 2.6 to 3.0: `1s`. Change: reloads live. */
      readonly maxFilterInterval?: DurationValue | undefined;
    } | undefined;
    /** Number. 2.6 to 3.0: `0.2`. Change: reloads live. */
    readonly growingSegmentBytesHwmThreshold?: NumberValue | undefined;
    /** Number. 2.6 to 3.0: `0.1`. Change: reloads live. */
    readonly growingSegmentBytesLwmThreshold?: NumberValue | undefined;
    readonly l0?: {
      readonly [key: string]: ConfigNode;
      /** Duration such as `10s`. 2.6 to 3.0: `10m`. Change: reloads live. */
      readonly maxLifetime?: DurationValue | undefined;
      /** Whole number. 2.6 to 3.0: `500000`. Change: reloads live. */
      readonly maxRowNum?: NumberValue | undefined;
      /** Size such as `64m`. 2.6 to 3.0: `32m`. Change: reloads live. */
      readonly maxSize?: SizeTextValue | undefined;
    } | undefined;
    /** Number. 2.6 to 3.0: `0.6`. Change: reloads live. */
    readonly memoryThreshold?: NumberValue | undefined;
  } | undefined;
  readonly logging?: {
    readonly [key: string]: ConfigNode;
    /** Duration such as `10s`. 2.6 to 3.0: `1s`. Change: reloads live. */
    readonly appendSlowThreshold?: DurationValue | undefined;
  } | undefined;
  /** Text. 2.6 to 3.0: empty. Change: reloads live. */
  readonly primaryResourceGroup?: TextValue | undefined;
  readonly replication?: {
    readonly [key: string]: ConfigNode;
    /** Whole number. 3.0: `128`. Change: reloads live. */
    readonly pendingMessagesQueueLength?: NumberValue | undefined;
    /** Whole number. 3.0: `134217728`. Change: reloads live. */
    readonly pendingMessagesQueueMaxSize?: NumberValue | undefined;
    /** List. 2.6 to 3.0: `AlterResourceGroup,DropResourceGroup`. Change: restarts the roles that read it. */
    readonly skipMessageTypes?: ListValue | undefined;
    /** Flag. 2.6 to 3.0: `true`. Change: reloads live. */
    readonly useLocalReplicaConfig?: FlagValue | undefined;
  } | undefined;
  readonly strictResourceGroupIsolation?: {
    readonly [key: string]: ConfigNode;
    /** Flag. 2.6 to 3.0: `false`. Change: reloads live. */
    readonly enabled?: FlagValue | undefined;
  } | undefined;
  readonly txn?: {
    readonly [key: string]: ConfigNode;
    /** Duration such as `10s`. 2.5 to 3.0: `10s`. Change: reloads live. */
    readonly defaultKeepaliveTimeout?: DurationValue | undefined;
  } | undefined;
  readonly walBalancer?: {
    readonly [key: string]: ConfigNode;
    /** Duration such as `10s`. 2.5: `50ms`; 2.6 to 3.0: `10ms`. Change: reloads live. */
    readonly backoffInitialInterval?: DurationValue | undefined;
    /** Duration such as `10s`. 2.6 to 3.0: `5s`. Change: reloads live. */
    readonly backoffMaxInterval?: DurationValue | undefined;
    /** Number. 2.5 to 3.0: `2`. Change: reloads live. */
    readonly backoffMultiplier?: NumberValue | undefined;
    readonly balancePolicy?: {
      readonly [key: string]: ConfigNode;
      /** Flag. 2.6 to 3.0: `true`. Change: reloads live. */
      readonly allowRebalance?: FlagValue | undefined;
      /** Duration such as `10s`. 2.6 to 3.0: `1s`. Change: reloads live. */
      readonly allowRebalanceRecoveryLagThreshold?: DurationValue | undefined;
      /** Duration such as `10s`. 2.6 to 3.0: `5m`. Change: reloads live. */
      readonly minRebalanceIntervalThreshold?: DurationValue | undefined;
      /** Text. 2.6 to 3.0: `vchannelFair`. Change: reloads live. */
      readonly name?: TextValue | undefined;
      readonly vchannelFair?: {
        readonly [key: string]: ConfigNode;
        /** Number. 2.6 to 3.0: `0.01`. Change: reloads live. */
        readonly antiAffinityWeight?: NumberValue | undefined;
        /** Number. 2.6 to 3.0: `0.4`. Change: reloads live. */
        readonly pchannelWeight?: NumberValue | undefined;
        /** Whole number. 2.6 to 3.0: `3`. Change: reloads live. */
        readonly rebalanceMaxStep?: NumberValue | undefined;
        /** Number. 2.6 to 3.0: `0.01`. Change: reloads live. */
        readonly rebalanceTolerance?: NumberValue | undefined;
        /** Number. 2.6 to 3.0: `0.3`. Change: reloads live. */
        readonly vchannelWeight?: NumberValue | undefined;
      } | undefined;
    } | undefined;
    /** Whole number. 2.6 to 3.0: `0`. Change: reloads live. */
    readonly expectedInitialStreamingNodeNum?: NumberValue | undefined;
    /** Duration such as `10s`. 2.6 to 3.0: `30m`. Change: reloads live. */
    readonly operationTimeout?: DurationValue | undefined;
    /** Duration such as `10s`. 2.5 to 3.0: `1m`. Change: reloads live. */
    readonly triggerInterval?: DurationValue | undefined;
  } | undefined;
  readonly walBroadcaster?: {
    readonly [key: string]: ConfigNode;
    /** Number. 2.5: `1`; 2.6 to 3.0: `4`. Change: restarts the roles that read it. */
    readonly concurrencyRatio?: NumberValue | undefined;
    readonly tombstone?: {
      readonly [key: string]: ConfigNode;
      /** Duration such as `10s`. 2.6 to 3.0: `5m`. Change: reloads live. */
      readonly checkInternal?: DurationValue | undefined;
      /** Whole number. 2.6 to 3.0: `8192`. Change: reloads live. */
      readonly maxCount?: NumberValue | undefined;
      /** Duration such as `10s`. 2.6 to 3.0: `24h`. Change: reloads live. */
      readonly maxLifetime?: DurationValue | undefined;
    } | undefined;
  } | undefined;
  readonly walRateLimit?: {
    readonly [key: string]: ConfigNode;
    readonly appendRate?: {
      readonly [key: string]: ConfigNode;
      /** Flag. 3.0: `false`. Change: reloads live. */
      readonly enabled?: FlagValue | undefined;
      /** Size such as `64m`. 3.0: `28m`. Change: reloads live. */
      readonly recoverThreshold?: SizeTextValue | undefined;
      /** Size such as `64m`. 3.0: `32m`. Change: reloads live. */
      readonly slowdownThreshold?: SizeTextValue | undefined;
    } | undefined;
    /** Size such as `64m`. 3.0: `20m`. Change: reloads live. */
    readonly defaultBurst?: SizeTextValue | undefined;
    readonly nodeMemory?: {
      readonly [key: string]: ConfigNode;
      /** Number. 3.0: `0.80`. Change: reloads live. */
      readonly recoverThreshold?: NumberValue | undefined;
      /** Number. 3.0: `0.90`. Change: reloads live. */
      readonly rejectThreshold?: NumberValue | undefined;
      /** Number. 3.0: `0.85`. Change: reloads live. */
      readonly slowdownThreshold?: NumberValue | undefined;
    } | undefined;
  } | undefined;
  readonly walReadAheadBuffer?: {
    readonly [key: string]: ConfigNode;
    /** Whole number. 2.6 to 3.0: `128`. Change: reloads live. */
    readonly length?: NumberValue | undefined;
  } | undefined;
  readonly walRecovery?: {
    readonly [key: string]: ConfigNode;
    /** Duration such as `10s`. 2.6 to 3.0: `3s`. Change: reloads live. */
    readonly gracefulCloseTimeout?: DurationValue | undefined;
    /** Whole number. 2.6 to 3.0: `100`. Change: reloads live. */
    readonly maxDirtyMessage?: NumberValue | undefined;
    /** Duration such as `10s`. 2.6 to 3.0: `10s`. Change: reloads live. */
    readonly persistInterval?: DurationValue | undefined;
    /** Duration such as `10s`. 2.6 to 3.0: `24h`. Change: reloads live. */
    readonly schemaExpirationTolerance?: DurationValue | undefined;
  } | undefined;
  readonly walScanner?: {
    readonly [key: string]: ConfigNode;
    /** Whole number. 2.6 to 3.0: `30`. Change: reloads live. */
    readonly oldVersionLastConfirmedWindowSize?: NumberValue | undefined;
    /** Flag. 2.6 to 3.0: `false`. Change: reloads live. */
    readonly pauseConsumption?: FlagValue | undefined;
  } | undefined;
  readonly walWriteAheadBuffer?: {
    readonly [key: string]: ConfigNode;
    /** Size such as `64m`. 2.6 to 3.0: `64m`. Change: reloads live. */
    readonly capacity?: SizeTextValue | undefined;
    /** Duration such as `10s`. 2.6 to 3.0: `30s`. Change: reloads live. */
    readonly keepalive?: DurationValue | undefined;
  } | undefined;
}
