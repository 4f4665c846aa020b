// Generated from data/ by `npm run generate:config`. Do not edit.
import type { DurationValue, FlagValue, ListValue, NumberValue, SizeTextValue, TextValue } from '../../../props/config-value';

/** Keys of `streaming`, each in one piece. */
export interface StreamingKeys {
  /**
   * Longest time for which time ticks without data are held back from nodes that search. Lower it if searches with strong consistency wait on quiet collections.
   *
   * Duration such as `10s`. 2.6 to 3.0: `2s`. Change: reloads live.
   */
  readonly 'streaming.delegator.emptyTimeTick.maxFilterInterval'?: DurationValue | undefined;
  /**
   * Longest time for which time ticks without data are held back from the flush. Leave it; longer ones delay answers about flushes.
   *
   * Duration such as `10s`. 2.6 to 3.0: `1s`. Change: reloads live.
   */
  readonly 'streaming.flush.emptyTimeTick.maxFilterInterval'?: DurationValue | undefined;
  /**
   * Share of a streaming node's memory from which growing segments are flushed early. Lower it if bursts of inserts exhaust memory.
   *
   * Number. 2.6 to 3.0: `0.2`. Change: reloads live.
   */
  readonly 'streaming.flush.growingSegmentBytesHwmThreshold'?: NumberValue | undefined;
  /**
   * Share of a streaming node's memory down to which such an early flush goes. Below the high mark.
   *
   * Number. 2.6 to 3.0: `0.1`. Change: reloads live.
   */
  readonly 'streaming.flush.growingSegmentBytesLwmThreshold'?: NumberValue | undefined;
  /**
   * Longest time that deletes stay unflushed. Lower it for faster recovery.
   *
   * Duration such as `10s`. 2.6 to 3.0: `10m`. Change: reloads live.
   */
  readonly 'streaming.flush.l0.maxLifetime'?: DurationValue | undefined;
  /**
   * Deletes from which they are flushed. Lower it if deletes take too much memory.
   *
   * Whole number. 2.6 to 3.0: `500000`. Change: reloads live.
   */
  readonly 'streaming.flush.l0.maxRowNum'?: NumberValue | undefined;
  /**
   * Size of deletes from which they are flushed. Lower it if deletes take too much memory.
   *
   * Size such as `64m`. 2.6 to 3.0: `32m`. Change: reloads live.
   */
  readonly 'streaming.flush.l0.maxSize'?: SizeTextValue | undefined;
  /**
   * Share of a streaming node's used memory from which growing segments are flushed early. Lower it if streaming nodes are killed for memory.
   *
   * Number. 2.6 to 3.0: `0.6`. Change: reloads live.
   */
  readonly 'streaming.flush.memoryThreshold'?: NumberValue | undefined;
  /**
   * Time from which an append to the WAL is logged as slow. Raise it if the log is full of it.
   *
   * Duration such as `10s`. 2.6 to 3.0: `1s`. Change: reloads live.
   */
  readonly 'streaming.logging.appendSlowThreshold'?: DurationValue | undefined;
  /**
   * Resource group whose streaming nodes hold the WAL; empty means all. To keep writes in the zone of the queue or storage.
   *
   * Text. 2.6 to 3.0: empty. Change: reloads live.
   */
  readonly 'streaming.primaryResourceGroup'?: TextValue | undefined;
  /**
   * Messages that wait for each replicated channel. Raise it for targets far away.
   *
   * Whole number. 3.0: `128`. Change: reloads live.
   */
  readonly 'streaming.replication.pendingMessagesQueueLength'?: NumberValue | undefined;
  /**
   * Bytes of messages that wait for each replicated channel. Raise it for targets far away, if the CDC role has the memory.
   *
   * Whole number. 3.0: `134217728`. Change: reloads live.
   */
  readonly 'streaming.replication.pendingMessagesQueueMaxSize'?: NumberValue | undefined;
  /**
   * Kinds of messages that a target ignores. Leave it unless both clusters must share resource groups.
   *
   * List. 2.6 to 3.0: `AlterResourceGroup,DropResourceGroup`. Change: restarts the roles that read it.
   */
  readonly 'streaming.replication.skipMessageTypes'?: ListValue | undefined;
  /**
   * Lets a target keep its replica numbers and resource groups instead of those of the source. Turn it off if both clusters are equal.
   *
   * Flag. 2.6 to 3.0: `true`. Change: reloads live.
   */
  readonly 'streaming.replication.useLocalReplicaConfig'?: FlagValue | undefined;
  /**
   * Gives a replica streaming nodes of its resource group only, even if that means none. If traffic between zones must be avoided, with streaming nodes in each group.
   *
   * Flag. 2.6 to 3.0: `false`. Change: reloads live.
   */
  readonly 'streaming.strictResourceGroupIsolation.enabled'?: FlagValue | undefined;
  /**
   * Time without a message after which a transaction in the WAL ends. Leave it.
   *
   * Duration such as `10s`. 2.5 to 3.0: `10s`. Change: reloads live.
   */
  readonly 'streaming.txn.defaultKeepaliveTimeout'?: DurationValue | undefined;
  /**
   * First wait after a failed round of the balancer. Leave it.
   *
   * Duration such as `10s`. 2.5: `50ms`; 2.6 to 3.0: `10ms`. Change: reloads live.
   */
  readonly 'streaming.walBalancer.backoffInitialInterval'?: DurationValue | undefined;
  /**
   * Longest wait after failed rounds of the balancer. Leave it.
   *
   * Duration such as `10s`. 2.6 to 3.0: `5s`. Change: reloads live.
   */
  readonly 'streaming.walBalancer.backoffMaxInterval'?: DurationValue | undefined;
  /**
   * Factor by which that wait grows. Leave it.
   *
   * Number. 2.5 to 3.0: `2`. Change: reloads live.
   */
  readonly 'streaming.walBalancer.backoffMultiplier'?: NumberValue | undefined;
  /**
   * Moves channels between running streaming nodes; off, only those of lost nodes move. Turn it off for a time without moves.
   *
   * Flag. 2.6 to 3.0: `true`. Change: reloads live.
   */
  readonly 'streaming.walBalancer.balancePolicy.allowRebalance'?: FlagValue | undefined;
  /**
   * Lag of recovery of a channel beyond which it does not move. Leave it.
   *
   * Duration such as `10s`. 2.6 to 3.0: `1s`. Change: reloads live.
   */
  readonly 'streaming.walBalancer.balancePolicy.allowRebalanceRecoveryLagThreshold'?: DurationValue | undefined;
  /**
   * Shortest time between two moves of the same channel. Raise it if channels move too often.
   *
   * Duration such as `10s`. 2.6 to 3.0: `5m`. Change: reloads live.
   */
  readonly 'streaming.walBalancer.balancePolicy.minRebalanceIntervalThreshold'?: DurationValue | undefined;
  /**
   * Rule by which channels are spread. Leave it.
   *
   * Text. 2.6 to 3.0: `vchannelFair`. Change: reloads live.
   */
  readonly 'streaming.walBalancer.balancePolicy.name'?: TextValue | undefined;
  /**
   * Weight of keeping shards of one collection apart. Raise it if one collection's shards gather on a node.
   *
   * Number. 2.6 to 3.0: `0.01`. Change: reloads live.
   */
  readonly 'streaming.walBalancer.balancePolicy.vchannelFair.antiAffinityWeight'?: NumberValue | undefined;
  /**
   * Weight of equal numbers of physical channels. Leave it.
   *
   * Number. 2.6 to 3.0: `0.4`. Change: reloads live.
   */
  readonly 'streaming.walBalancer.balancePolicy.vchannelFair.pchannelWeight'?: NumberValue | undefined;
  /**
   * Channels that one round considers together. Leave it; more cost CPU of the coordinator.
   *
   * Whole number. 2.6 to 3.0: `3`. Change: reloads live.
   */
  readonly 'streaming.walBalancer.balancePolicy.vchannelFair.rebalanceMaxStep'?: NumberValue | undefined;
  /**
   * Gain below which no channel moves. Raise it if channels move for little gain.
   *
   * Number. 2.6 to 3.0: `0.01`. Change: reloads live.
   */
  readonly 'streaming.walBalancer.balancePolicy.vchannelFair.rebalanceTolerance'?: NumberValue | undefined;
  /**
   * Weight of equal numbers of shards. Leave it.
   *
   * Number. 2.6 to 3.0: `0.3`. Change: reloads live.
   */
  readonly 'streaming.walBalancer.balancePolicy.vchannelFair.vchannelWeight'?: NumberValue | undefined;
  /**
   * Streaming nodes that must be there before an upgrade from 2.5 goes on; 0 does not wait. During that upgrade, to the number of streaming nodes.
   *
   * Whole number. 2.6 to 3.0: `0`. Change: reloads live.
   */
  readonly 'streaming.walBalancer.expectedInitialStreamingNodeNum'?: NumberValue | undefined;
  /**
   * Time that one operation of the balancer may take. Leave it.
   *
   * Duration such as `10s`. 2.6 to 3.0: `30m`. Change: reloads live.
   */
  readonly 'streaming.walBalancer.operationTimeout'?: DurationValue | undefined;
  /**
   * Time between two rounds of the balancer. Lower it to use new streaming nodes sooner.
   *
   * Duration such as `10s`. 2.5 to 3.0: `1m`. Change: reloads live.
   */
  readonly 'streaming.walBalancer.triggerInterval'?: DurationValue | undefined;
  /**
   * Such messages that are sent at once, for each CPU core. Leave it.
   *
   * Number. 2.5: `1`; 2.6 to 3.0: `4`. Change: restarts the roles that read it.
   */
  readonly 'streaming.walBroadcaster.concurrencyRatio'?: NumberValue | undefined;
  /**
   * Time between two cleanings of this memory; the name has the spelling of Milvus. Leave it.
   *
   * Duration such as `10s`. 2.6 to 3.0: `5m`. Change: reloads live.
   */
  readonly 'streaming.walBroadcaster.tombstone.checkInternal'?: DurationValue | undefined;
  /**
   * Finished messages that are remembered. Leave it; fewer may run a change twice.
   *
   * Whole number. 2.6 to 3.0: `8192`. Change: reloads live.
   */
  readonly 'streaming.walBroadcaster.tombstone.maxCount'?: NumberValue | undefined;
  /**
   * Time for which finished messages are remembered. Leave it; less may run a change twice.
   *
   * Duration such as `10s`. 2.6 to 3.0: `24h`. Change: reloads live.
   */
  readonly 'streaming.walBroadcaster.tombstone.maxLifetime'?: DurationValue | undefined;
  /**
   * Slows appends down when a WAL gets more than it sustains. If bursts make the queue or storage fail.
   *
   * Flag. 3.0: `false`. Change: reloads live.
   */
  readonly 'streaming.walRateLimit.appendRate.enabled'?: FlagValue | undefined;
  /**
   * Bytes in each second below which appends speed up again. Below the threshold of slowing down.
   *
   * Size such as `64m`. 3.0: `28m`. Change: reloads live.
   */
  readonly 'streaming.walRateLimit.appendRate.recoverThreshold'?: SizeTextValue | undefined;
  /**
   * Bytes in each second and WAL from which appends slow down. To what the queue or storage sustains.
   *
   * Size such as `64m`. 3.0: `32m`. Change: reloads live.
   */
  readonly 'streaming.walRateLimit.appendRate.slowdownThreshold'?: SizeTextValue | undefined;
  /**
   * Bytes that may be appended at once under a limit. At least the size of the largest insert.
   *
   * Size such as `64m`. 3.0: `20m`. Change: reloads live.
   */
  readonly 'streaming.walRateLimit.defaultBurst'?: SizeTextValue | undefined;
  /**
   * Share of memory below which appends speed up again. Below the threshold of slowing down.
   *
   * Number. 3.0: `0.80`. Change: reloads live.
   */
  readonly 'streaming.walRateLimit.nodeMemory.recoverThreshold'?: NumberValue | undefined;
  /**
   * Share of memory from which appends are rejected. Leave it, and give nodes memory.
   *
   * Number. 3.0: `0.90`. Change: reloads live.
   */
  readonly 'streaming.walRateLimit.nodeMemory.rejectThreshold'?: NumberValue | undefined;
  /**
   * Share of memory from which appends slow down. Lower it to slow down earlier and more gently.
   *
   * Number. 3.0: `0.85`. Change: reloads live.
   */
  readonly 'streaming.walRateLimit.nodeMemory.slowdownThreshold'?: NumberValue | undefined;
  /**
   * Messages that each reader of a WAL fetches ahead; 0 leaves it to the WAL. Lower it to save memory, raise it for faster recovery.
   *
   * Whole number. 2.6 to 3.0: `128`. Change: reloads live.
   */
  readonly 'streaming.walReadAheadBuffer.length'?: NumberValue | undefined;
  /**
   * Time that saving the state may take when a WAL closes. Raise it for slow etcd; without the state the next start takes longer.
   *
   * Duration such as `10s`. 2.6 to 3.0: `3s`. Change: reloads live.
   */
  readonly 'streaming.walRecovery.gracefulCloseTimeout'?: DurationValue | undefined;
  /**
   * Messages from which the state is saved at once. Leave it.
   *
   * Whole number. 2.6 to 3.0: `100`. Change: reloads live.
   */
  readonly 'streaming.walRecovery.maxDirtyMessage'?: NumberValue | undefined;
  /**
   * Time between two savings of the state. Raise it to spare etcd with many channels.
   *
   * Duration such as `10s`. 2.6 to 3.0: `10s`. Change: reloads live.
   */
  readonly 'streaming.walRecovery.persistInterval'?: DurationValue | undefined;
  /**
   * Time for which old schemas are kept behind the checkpoint. Leave it.
   *
   * Duration such as `10s`. 2.6 to 3.0: `24h`. Change: reloads live.
   */
  readonly 'streaming.walRecovery.schemaExpirationTolerance'?: DurationValue | undefined;
  /**
   * Messages by which a reader steps back on entries of an older format. Leave it; it serves upgrades.
   *
   * Whole number. 2.6 to 3.0: `30`. Change: reloads live.
   */
  readonly 'streaming.walScanner.oldVersionLastConfirmedWindowSize'?: NumberValue | undefined;
  /**
   * Stops all readers of the WAL. Only to bring a crashing streaming node up, as the documentation of failovers describes; undo it afterwards.
   *
   * Flag. 2.6 to 3.0: `false`. Change: reloads live.
   */
  readonly 'streaming.walScanner.pauseConsumption'?: FlagValue | undefined;
  /**
   * Memory for recent entries of each WAL, from which readers are served. Lower it if many channels take too much memory.
   *
   * Size such as `64m`. 2.6 to 3.0: `64m`. Change: reloads live.
   */
  readonly 'streaming.walWriteAheadBuffer.capacity'?: SizeTextValue | undefined;
  /**
   * Time for which recent entries stay in memory. Leave it.
   *
   * Duration such as `10s`. 2.6 to 3.0: `30s`. Change: reloads live.
   */
  readonly 'streaming.walWriteAheadBuffer.keepalive'?: DurationValue | undefined;
}
