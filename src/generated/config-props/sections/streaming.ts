// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, DurationValue, FlagValue, ListValue, NumberValue, SizeTextValue, TextValue } from '../../../props/config-value';

/** The write-ahead log, or WAL, of streaming nodes. */
export interface StreamingSection {
  readonly [key: string]: ConfigNode;
  /** Fresh data on its way to searches. */
  readonly delegator?: {
    readonly [key: string]: ConfigNode;
    /** Time ticks without data. */
    readonly emptyTimeTick?: {
      readonly [key: string]: ConfigNode;
      /**
       * Longest time for which time ticks without data are held back from nodes that search. Lower it if searches with strong consistency wait on quiet collections.
       *
       * Duration such as `10s`. 2.6 to 3.0: `2s`. Change: reloads live.
       */
      readonly maxFilterInterval?: DurationValue | undefined;
    } | undefined;
  } | undefined;
  /** Flush of growing segments. */
  readonly flush?: {
    readonly [key: string]: ConfigNode;
    /** Time ticks without data in the flush. */
    readonly emptyTimeTick?: {
      readonly [key: string]: ConfigNode;
      /**
       * Longest time for which time ticks without data are held back from the flush. Leave it; longer ones delay answers about flushes.
       *
       * Duration such as `10s`. 2.6 to 3.0: `1s`. Change: reloads live.
       */
      readonly maxFilterInterval?: DurationValue | undefined;
    } | undefined;
    /**
     * Share of a streaming node's memory from which growing segments are flushed early. Lower it if bursts of inserts exhaust memory.
     *
     * Number. 2.6 to 3.0: `0.2`. Change: reloads live.
     */
    readonly growingSegmentBytesHwmThreshold?: NumberValue | undefined;
    /**
     * Share of a streaming node's memory down to which such an early flush goes. Below the high mark.
     *
     * Number. 2.6 to 3.0: `0.1`. Change: reloads live.
     */
    readonly growingSegmentBytesLwmThreshold?: NumberValue | undefined;
    /** Flush of deletes. */
    readonly l0?: {
      readonly [key: string]: ConfigNode;
      /**
       * Longest time that deletes stay unflushed. Lower it for faster recovery.
       *
       * Duration such as `10s`. 2.6 to 3.0: `10m`. Change: reloads live.
       */
      readonly maxLifetime?: DurationValue | undefined;
      /**
       * Deletes from which they are flushed. Lower it if deletes take too much memory.
       *
       * Whole number. 2.6 to 3.0: `500000`. Change: reloads live.
       */
      readonly maxRowNum?: NumberValue | undefined;
      /**
       * Size of deletes from which they are flushed. Lower it if deletes take too much memory.
       *
       * Size such as `64m`. 2.6 to 3.0: `32m`. Change: reloads live.
       */
      readonly maxSize?: SizeTextValue | undefined;
    } | undefined;
    /**
     * Share of a streaming node's used memory from which growing segments are flushed early. Lower it if streaming nodes are killed for memory.
     *
     * Number. 2.6 to 3.0: `0.6`. Change: reloads live.
     */
    readonly memoryThreshold?: NumberValue | undefined;
  } | undefined;
  /** Log of the WAL. */
  readonly logging?: {
    readonly [key: string]: ConfigNode;
    /**
     * Time from which an append to the WAL is logged as slow. Raise it if the log is full of it.
     *
     * Duration such as `10s`. 2.6 to 3.0: `1s`. Change: reloads live.
     */
    readonly appendSlowThreshold?: DurationValue | undefined;
  } | undefined;
  /**
   * Resource group whose streaming nodes hold the WAL; empty means all. To keep writes in the zone of the queue or storage.
   *
   * Text. 2.6 to 3.0: empty. Change: reloads live.
   */
  readonly primaryResourceGroup?: TextValue | undefined;
  /** Replication to other clusters. */
  readonly replication?: {
    readonly [key: string]: ConfigNode;
    /**
     * Messages that wait for each replicated channel. Raise it for targets far away.
     *
     * Whole number. 3.0: `128`. Change: reloads live.
     */
    readonly pendingMessagesQueueLength?: NumberValue | undefined;
    /**
     * Bytes of messages that wait for each replicated channel. Raise it for targets far away, if the CDC role has the memory.
     *
     * Whole number. 3.0: `134217728`. Change: reloads live.
     */
    readonly pendingMessagesQueueMaxSize?: NumberValue | undefined;
    /**
     * Kinds of messages that a target ignores. Leave it unless both clusters must share resource groups.
     *
     * List. 2.6 to 3.0: `AlterResourceGroup,DropResourceGroup`. Change: restarts the roles that read it.
     */
    readonly skipMessageTypes?: ListValue | undefined;
    /**
     * Lets a target keep its replica numbers and resource groups instead of those of the source. Turn it off if both clusters are equal.
     *
     * Flag. 2.6 to 3.0: `true`. Change: reloads live.
     */
    readonly useLocalReplicaConfig?: FlagValue | undefined;
  } | undefined;
  /** Streaming nodes by resource group. */
  readonly strictResourceGroupIsolation?: {
    readonly [key: string]: ConfigNode;
    /**
     * Gives a replica streaming nodes of its resource group only, even if that means none. If traffic between zones must be avoided, with streaming nodes in each group.
     *
     * Flag. 2.6 to 3.0: `false`. Change: reloads live.
     */
    readonly enabled?: FlagValue | undefined;
  } | undefined;
  /** Transactions in the WAL. */
  readonly txn?: {
    readonly [key: string]: ConfigNode;
    /**
     * Time without a message after which a transaction in the WAL ends. Leave it.
     *
     * Duration such as `10s`. 2.5 to 3.0: `10s`. Change: reloads live.
     */
    readonly defaultKeepaliveTimeout?: DurationValue | undefined;
  } | undefined;
  /** Spreading of channels over streaming nodes. */
  readonly walBalancer?: {
    readonly [key: string]: ConfigNode;
    /**
     * First wait after a failed round of the balancer. Leave it.
     *
     * Duration such as `10s`. 2.5: `50ms`; 2.6 to 3.0: `10ms`. Change: reloads live.
     */
    readonly backoffInitialInterval?: DurationValue | undefined;
    /**
     * Longest wait after failed rounds of the balancer. Leave it.
     *
     * Duration such as `10s`. 2.6 to 3.0: `5s`. Change: reloads live.
     */
    readonly backoffMaxInterval?: DurationValue | undefined;
    /**
     * Factor by which that wait grows. Leave it.
     *
     * Number. 2.5 to 3.0: `2`. Change: reloads live.
     */
    readonly backoffMultiplier?: NumberValue | undefined;
    /** Rules of the balancer. */
    readonly balancePolicy?: {
      readonly [key: string]: ConfigNode;
      /**
       * Moves channels between running streaming nodes; off, only those of lost nodes move. Turn it off for a time without moves.
       *
       * Flag. 2.6 to 3.0: `true`. Change: reloads live.
       */
      readonly allowRebalance?: FlagValue | undefined;
      /**
       * Lag of recovery of a channel beyond which it does not move. Leave it.
       *
       * Duration such as `10s`. 2.6 to 3.0: `1s`. Change: reloads live.
       */
      readonly allowRebalanceRecoveryLagThreshold?: DurationValue | undefined;
      /**
       * Shortest time between two moves of the same channel. Raise it if channels move too often.
       *
       * Duration such as `10s`. 2.6 to 3.0: `5m`. Change: reloads live.
       */
      readonly minRebalanceIntervalThreshold?: DurationValue | undefined;
      /**
       * Rule by which channels are spread. Leave it.
       *
       * Text. 2.6 to 3.0: `vchannelFair`. Change: reloads live.
       */
      readonly name?: TextValue | undefined;
      /** Weights of the rule `vchannelFair`. */
      readonly vchannelFair?: {
        readonly [key: string]: ConfigNode;
        /**
         * Weight of keeping shards of one collection apart. Raise it if one collection's shards gather on a node.
         *
         * Number. 2.6 to 3.0: `0.01`. Change: reloads live.
         */
        readonly antiAffinityWeight?: NumberValue | undefined;
        /**
         * Weight of equal numbers of physical channels. Leave it.
         *
         * Number. 2.6 to 3.0: `0.4`. Change: reloads live.
         */
        readonly pchannelWeight?: NumberValue | undefined;
        /**
         * Channels that one round considers together. Leave it; more cost CPU of the coordinator.
         *
         * Whole number. 2.6 to 3.0: `3`. Change: reloads live.
         */
        readonly rebalanceMaxStep?: NumberValue | undefined;
        /**
         * Gain below which no channel moves. Raise it if channels move for little gain.
         *
         * Number. 2.6 to 3.0: `0.01`. Change: reloads live.
         */
        readonly rebalanceTolerance?: NumberValue | undefined;
        /**
         * Weight of equal numbers of shards. Leave it.
         *
         * Number. 2.6 to 3.0: `0.3`. Change: reloads live.
         */
        readonly vchannelWeight?: NumberValue | undefined;
      } | undefined;
    } | undefined;
    /**
     * Streaming nodes that must be there before an upgrade from 2.5 goes on; 0 does not wait. During that upgrade, to the number of streaming nodes.
     *
     * Whole number. 2.6 to 3.0: `0`. Change: reloads live.
     */
    readonly expectedInitialStreamingNodeNum?: NumberValue | undefined;
    /**
     * Time that one operation of the balancer may take. Leave it.
     *
     * Duration such as `10s`. 2.6 to 3.0: `30m`. Change: reloads live.
     */
    readonly operationTimeout?: DurationValue | undefined;
    /**
     * Time between two rounds of the balancer. Lower it to use new streaming nodes sooner.
     *
     * Duration such as `10s`. 2.5 to 3.0: `1m`. Change: reloads live.
     */
    readonly triggerInterval?: DurationValue | undefined;
  } | undefined;
  /** Messages to all channels, such as changes of schemas. */
  readonly walBroadcaster?: {
    readonly [key: string]: ConfigNode;
    /**
     * Such messages that are sent at once, for each CPU core. Leave it.
     *
     * Number. 2.5: `1`; 2.6 to 3.0: `4`. Change: restarts the roles that read it.
     */
    readonly concurrencyRatio?: NumberValue | undefined;
    /** Memory of finished messages, against sending them twice. */
    readonly tombstone?: {
      readonly [key: string]: ConfigNode;
      /**
       * Time between two cleanings of this memory; the name has the spelling of Milvus. Leave it.
       *
       * Duration such as `10s`. 2.6 to 3.0: `5m`. Change: reloads live.
       */
      readonly checkInternal?: DurationValue | undefined;
      /**
       * Finished messages that are remembered. Leave it; fewer may run a change twice.
       *
       * Whole number. 2.6 to 3.0: `8192`. Change: reloads live.
       */
      readonly maxCount?: NumberValue | undefined;
      /**
       * Time for which finished messages are remembered. Leave it; less may run a change twice.
       *
       * Duration such as `10s`. 2.6 to 3.0: `24h`. Change: reloads live.
       */
      readonly maxLifetime?: DurationValue | undefined;
    } | undefined;
  } | undefined;
  /** Limits of appends to the WAL. */
  readonly walRateLimit?: {
    readonly [key: string]: ConfigNode;
    /** Limit by the rate of appends. */
    readonly appendRate?: {
      readonly [key: string]: ConfigNode;
      /**
       * Slows appends down when a WAL gets more than it sustains. If bursts make the queue or storage fail.
       *
       * Flag. 3.0: `false`. Change: reloads live.
       */
      readonly enabled?: FlagValue | undefined;
      /**
       * Bytes in each second below which appends speed up again. Below the threshold of slowing down.
       *
       * Size such as `64m`. 3.0: `28m`. Change: reloads live.
       */
      readonly recoverThreshold?: SizeTextValue | undefined;
      /**
       * Bytes in each second and WAL from which appends slow down. To what the queue or storage sustains.
       *
       * Size such as `64m`. 3.0: `32m`. Change: reloads live.
       */
      readonly slowdownThreshold?: SizeTextValue | undefined;
    } | undefined;
    /**
     * Bytes that may be appended at once under a limit. At least the size of the largest insert.
     *
     * Size such as `64m`. 3.0: `20m`. Change: reloads live.
     */
    readonly defaultBurst?: SizeTextValue | undefined;
    /** Limit by the memory of streaming nodes. */
    readonly nodeMemory?: {
      readonly [key: string]: ConfigNode;
      /**
       * Share of memory below which appends speed up again. Below the threshold of slowing down.
       *
       * Number. 3.0: `0.80`. Change: reloads live.
       */
      readonly recoverThreshold?: NumberValue | undefined;
      /**
       * Share of memory from which appends are rejected. Leave it, and give nodes memory.
       *
       * Number. 3.0: `0.90`. Change: reloads live.
       */
      readonly rejectThreshold?: NumberValue | undefined;
      /**
       * Share of memory from which appends slow down. Lower it to slow down earlier and more gently.
       *
       * Number. 3.0: `0.85`. Change: reloads live.
       */
      readonly slowdownThreshold?: NumberValue | undefined;
    } | undefined;
  } | undefined;
  /** Reading of the WAL. */
  readonly walReadAheadBuffer?: {
    readonly [key: string]: ConfigNode;
    /**
     * Messages that each reader of a WAL fetches ahead; 0 leaves it to the WAL. Lower it to save memory, raise it for faster recovery.
     *
     * Whole number. 2.6 to 3.0: `128`. Change: reloads live.
     */
    readonly length?: NumberValue | undefined;
  } | undefined;
  /** Saving of the state of a WAL for the next start. */
  readonly walRecovery?: {
    readonly [key: string]: ConfigNode;
    /**
     * Time that saving the state may take when a WAL closes. Raise it for slow etcd; without the state the next start takes longer.
     *
     * Duration such as `10s`. 2.6 to 3.0: `3s`. Change: reloads live.
     */
    readonly gracefulCloseTimeout?: DurationValue | undefined;
    /**
     * Messages from which the state is saved at once. Leave it.
     *
     * Whole number. 2.6 to 3.0: `100`. Change: reloads live.
     */
    readonly maxDirtyMessage?: NumberValue | undefined;
    /**
     * Time between two savings of the state. Raise it to spare etcd with many channels.
     *
     * Duration such as `10s`. 2.6 to 3.0: `10s`. Change: reloads live.
     */
    readonly persistInterval?: DurationValue | undefined;
    /**
     * Time for which old schemas are kept behind the checkpoint. Leave it.
     *
     * Duration such as `10s`. 2.6 to 3.0: `24h`. Change: reloads live.
     */
    readonly schemaExpirationTolerance?: DurationValue | undefined;
  } | undefined;
  /** Readers of a WAL. */
  readonly walScanner?: {
    readonly [key: string]: ConfigNode;
    /**
     * Messages by which a reader steps back on entries of an older format. Leave it; it serves upgrades.
     *
     * Whole number. 2.6 to 3.0: `30`. Change: reloads live.
     */
    readonly oldVersionLastConfirmedWindowSize?: NumberValue | undefined;
    /**
     * Stops all readers of the WAL. Only to bring a crashing streaming node up, as the documentation of failovers describes; undo it afterwards.
     *
     * Flag. 2.6 to 3.0: `false`. Change: reloads live.
     */
    readonly pauseConsumption?: FlagValue | undefined;
  } | undefined;
  /** Recent entries of a WAL in memory. */
  readonly walWriteAheadBuffer?: {
    readonly [key: string]: ConfigNode;
    /**
     * Memory for recent entries of each WAL, from which readers are served. Lower it if many channels take too much memory.
     *
     * Size such as `64m`. 2.6 to 3.0: `64m`. Change: reloads live.
     */
    readonly capacity?: SizeTextValue | undefined;
    /**
     * Time for which recent entries stay in memory. Leave it.
     *
     * Duration such as `10s`. 2.6 to 3.0: `30s`. Change: reloads live.
     */
    readonly keepalive?: DurationValue | undefined;
  } | undefined;
}
