// Generated from data/ by `npm run generate:config`. Do not edit.
import type { DurationValue, FlagValue, ListValue, NumberValue, SizeTextValue, TextValue } from '../../../props/config-value';

/** Keys of `streaming`, each in one piece. */
export interface StreamingKeys {
  /** Duration such as `10s`. 2.6 to 3.0: `2s`. Change: reloads live. */
  readonly 'streaming.delegator.emptyTimeTick.maxFilterInterval'?: DurationValue | undefined;
  /** Duration such as `10s`. 2.6 to 3.0: `1s`. Change: reloads live. */
  readonly 'streaming.flush.emptyTimeTick.maxFilterInterval'?: DurationValue | undefined;
  /** Number. 2.6 to 3.0: `0.2`. Change: reloads live. */
  readonly 'streaming.flush.growingSegmentBytesHwmThreshold'?: NumberValue | undefined;
  /** Number. 2.6 to 3.0: `0.1`. Change: reloads live. */
  readonly 'streaming.flush.growingSegmentBytesLwmThreshold'?: NumberValue | undefined;
  /** Duration such as `10s`. 2.6 to 3.0: `10m`. Change: reloads live. */
  readonly 'streaming.flush.l0.maxLifetime'?: DurationValue | undefined;
  /** Whole number. 2.6 to 3.0: `500000`. Change: reloads live. */
  readonly 'streaming.flush.l0.maxRowNum'?: NumberValue | undefined;
  /** Size such as `64m`. 2.6 to 3.0: `32m`. Change: reloads live. */
  readonly 'streaming.flush.l0.maxSize'?: SizeTextValue | undefined;
  /** Number. 2.6 to 3.0: `0.6`. Change: reloads live. */
  readonly 'streaming.flush.memoryThreshold'?: NumberValue | undefined;
  /** Duration such as `10s`. 2.6 to 3.0: `1s`. Change: reloads live. */
  readonly 'streaming.logging.appendSlowThreshold'?: DurationValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: reloads live. */
  readonly 'streaming.primaryResourceGroup'?: TextValue | undefined;
  /** Whole number. 3.0: `128`. Change: reloads live. */
  readonly 'streaming.replication.pendingMessagesQueueLength'?: NumberValue | undefined;
  /** Whole number. 3.0: `134217728`. Change: reloads live. */
  readonly 'streaming.replication.pendingMessagesQueueMaxSize'?: NumberValue | undefined;
  /** List. 2.6 to 3.0: `AlterResourceGroup,DropResourceGroup`. Change: restarts the roles that read it. */
  readonly 'streaming.replication.skipMessageTypes'?: ListValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: reloads live. */
  readonly 'streaming.replication.useLocalReplicaConfig'?: FlagValue | undefined;
  /** Flag. 2.6 to 3.0: `false`. Change: reloads live. */
  readonly 'streaming.strictResourceGroupIsolation.enabled'?: FlagValue | undefined;
  /** Duration such as `10s`. 2.5 to 3.0: `10s`. Change: reloads live. */
  readonly 'streaming.txn.defaultKeepaliveTimeout'?: DurationValue | undefined;
  /** Duration such as `10s`. 2.5: `50ms`; 2.6 to 3.0: `10ms`. Change: reloads live. */
  readonly 'streaming.walBalancer.backoffInitialInterval'?: DurationValue | undefined;
  /** Duration such as `10s`. 2.6 to 3.0: `5s`. Change: reloads live. */
  readonly 'streaming.walBalancer.backoffMaxInterval'?: DurationValue | undefined;
  /** Number. 2.5 to 3.0: `2`. Change: reloads live. */
  readonly 'streaming.walBalancer.backoffMultiplier'?: NumberValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: reloads live. */
  readonly 'streaming.walBalancer.balancePolicy.allowRebalance'?: FlagValue | undefined;
  /** Duration such as `10s`. 2.6 to 3.0: `1s`. Change: reloads live. */
  readonly 'streaming.walBalancer.balancePolicy.allowRebalanceRecoveryLagThreshold'?: DurationValue | undefined;
  /** Duration such as `10s`. 2.6 to 3.0: `5m`. Change: reloads live. */
  readonly 'streaming.walBalancer.balancePolicy.minRebalanceIntervalThreshold'?: DurationValue | undefined;
  /** Text. 2.6 to 3.0: `vchannelFair`. Change: reloads live. */
  readonly 'streaming.walBalancer.balancePolicy.name'?: TextValue | undefined;
  /** Number. 2.6 to 3.0: `0.01`. Change: reloads live. */
  readonly 'streaming.walBalancer.balancePolicy.vchannelFair.antiAffinityWeight'?: NumberValue | undefined;
  /** Number. 2.6 to 3.0: `0.4`. Change: reloads live. */
  readonly 'streaming.walBalancer.balancePolicy.vchannelFair.pchannelWeight'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `3`. Change: reloads live. */
  readonly 'streaming.walBalancer.balancePolicy.vchannelFair.rebalanceMaxStep'?: NumberValue | undefined;
  /** Number. 2.6 to 3.0: `0.01`. Change: reloads live. */
  readonly 'streaming.walBalancer.balancePolicy.vchannelFair.rebalanceTolerance'?: NumberValue | undefined;
  /** Number. 2.6 to 3.0: `0.3`. Change: reloads live. */
  readonly 'streaming.walBalancer.balancePolicy.vchannelFair.vchannelWeight'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `0`. Change: reloads live. */
  readonly 'streaming.walBalancer.expectedInitialStreamingNodeNum'?: NumberValue | undefined;
  /** Duration such as `10s`. 2.6 to 3.0: `30m`. Change: reloads live. */
  readonly 'streaming.walBalancer.operationTimeout'?: DurationValue | undefined;
  /** Duration such as `10s`. 2.5 to 3.0: `1m`. Change: reloads live. */
  readonly 'streaming.walBalancer.triggerInterval'?: DurationValue | undefined;
  /** Number. 2.5: `1`; 2.6 to 3.0: `4`. Change: restarts the roles that read it. */
  readonly 'streaming.walBroadcaster.concurrencyRatio'?: NumberValue | undefined;
  /** Duration such as `10s`. 2.6 to 3.0: `5m`. Change: reloads live. */
  readonly 'streaming.walBroadcaster.tombstone.checkInternal'?: DurationValue | undefined;
  /** Whole number. 2.6 to 3.0: `8192`. Change: reloads live. */
  readonly 'streaming.walBroadcaster.tombstone.maxCount'?: NumberValue | undefined;
  /** Duration such as `10s`. 2.6 to 3.0: `24h`. Change: reloads live. */
  readonly 'streaming.walBroadcaster.tombstone.maxLifetime'?: DurationValue | undefined;
  /** Flag. 3.0: `false`. Change: reloads live. */
  readonly 'streaming.walRateLimit.appendRate.enabled'?: FlagValue | undefined;
  /** Size such as `64m`. 3.0: `28m`. Change: reloads live. */
  readonly 'streaming.walRateLimit.appendRate.recoverThreshold'?: SizeTextValue | undefined;
  /** Size such as `64m`. 3.0: `32m`. Change: reloads live. */
  readonly 'streaming.walRateLimit.appendRate.slowdownThreshold'?: SizeTextValue | undefined;
  /** Size such as `64m`. 3.0: `20m`. Change: reloads live. */
  readonly 'streaming.walRateLimit.defaultBurst'?: SizeTextValue | undefined;
  /** Number. 3.0: `0.80`. Change: reloads live. */
  readonly 'streaming.walRateLimit.nodeMemory.recoverThreshold'?: NumberValue | undefined;
  /** Number. 3.0: `0.90`. Change: reloads live. */
  readonly 'streaming.walRateLimit.nodeMemory.rejectThreshold'?: NumberValue | undefined;
  /** Number. 3.0: `0.85`. Change: reloads live. */
  readonly 'streaming.walRateLimit.nodeMemory.slowdownThreshold'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `128`. Change: reloads live. */
  readonly 'streaming.walReadAheadBuffer.length'?: NumberValue | undefined;
  /** Duration such as `10s`. 2.6 to 3.0: `3s`. Change: reloads live. */
  readonly 'streaming.walRecovery.gracefulCloseTimeout'?: DurationValue | undefined;
  /** Whole number. 2.6 to 3.0: `100`. Change: reloads live. */
  readonly 'streaming.walRecovery.maxDirtyMessage'?: NumberValue | undefined;
  /** Duration such as `10s`. 2.6 to 3.0: `10s`. Change: reloads live. */
  readonly 'streaming.walRecovery.persistInterval'?: DurationValue | undefined;
  /** Duration such as `10s`. 2.6 to 3.0: `24h`. Change: reloads live. */
  readonly 'streaming.walRecovery.schemaExpirationTolerance'?: DurationValue | undefined;
  /** Whole number. 2.6 to 3.0: `30`. Change: reloads live. */
  readonly 'streaming.walScanner.oldVersionLastConfirmedWindowSize'?: NumberValue | undefined;
  /** Flag. 2.6 to 3.0: `false`. Change: reloads live. */
  readonly 'streaming.walScanner.pauseConsumption'?: FlagValue | undefined;
  /** Size such as `64m`. 2.6 to 3.0: `64m`. Change: reloads live. */
  readonly 'streaming.walWriteAheadBuffer.capacity'?: SizeTextValue | undefined;
  /** Duration such as `10s`. 2.6 to 3.0: `30s`. Change: reloads live. */
  readonly 'streaming.walWriteAheadBuffer.keepalive'?: DurationValue | undefined;
}
