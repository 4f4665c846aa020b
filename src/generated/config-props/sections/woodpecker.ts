// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, DurationValue, FlagValue, NumberValue, SizeTextValue, TextValue } from '../../../props/config-value';

/** Woodpecker, a write-ahead log in object storage or on disks, without a separate queue. */
export interface WoodpeckerSection {
  readonly [key: string]: ConfigNode;
  /** The part of Woodpecker in streaming nodes that writes. */
  readonly client?: {
    readonly [key: string]: ConfigNode;
    /** Checks of old segments of the log. */
    readonly auditor?: {
      readonly [key: string]: ConfigNode;
      /**
       * Time between two checks of log segments for repair and removal. Leave it.
       *
       * Duration such as `10s`. 2.6 to 3.0: `10s`. Change: reloads live.
       */
      readonly maxInterval?: DurationValue | undefined;
    } | undefined;
    /** Nodes of Woodpecker as a service, from 3.0 on. */
    readonly quorum?: {
      readonly [key: string]: ConfigNode;
      /**
       * Groups of Woodpecker nodes with the addresses of some of them, as one JSON array. The message queue prop sets it for Woodpecker as a service.
       *
       * Text. 3.0: empty. Change: reloads live.
       */
      readonly quorumBufferPools?: TextValue | undefined;
      /** Choice of the nodes that keep a copy. */
      readonly quorumSelectStrategy?: {
        readonly [key: string]: ConfigNode;
        /**
         * Whether the wanted placement is required, `hard`, or preferred, `soft`. Choose `hard` if copies must be in different zones.
         *
         * Text. 3.0: `soft`. Change: reloads live.
         */
        readonly affinityMode?: TextValue | undefined;
        /**
         * Region, zone and resource group of each copy, as one JSON array. With the strategy `custom`.
         *
         * Text. 3.0: empty. Change: reloads live.
         */
        readonly customPlacement?: TextValue | undefined;
        /**
         * Nodes that keep a copy of each entry of the log. Keep 3; more cost writes and disks.
         *
         * Whole number. 3.0: `3`. Change: reloads live.
         */
        readonly replicas?: NumberValue | undefined;
        /**
         * Rule by which nodes for copies are chosen. Choose one that spreads over zones, if the nodes are in several.
         *
         * Text. 3.0: `random`. Change: reloads live.
         */
        readonly strategy?: TextValue | undefined;
      } | undefined;
    } | undefined;
    /** Appends to the log. */
    readonly segmentAppend?: {
      readonly [key: string]: ConfigNode;
      /**
       * Attempts of an append that fails. Raise it for an unreliable storage.
       *
       * Whole number. 2.6 to 3.0: `3`. Change: reloads live.
       */
      readonly maxRetries?: NumberValue | undefined;
      /**
       * Appends that wait for each log. Lower it to save memory, raise it to absorb bursts.
       *
       * Whole number. 2.6 to 3.0: `10000`. Change: reloads live.
       */
      readonly queueSize?: NumberValue | undefined;
    } | undefined;
    /** Start of new segments of the log. */
    readonly segmentRollingPolicy?: {
      readonly [key: string]: ConfigNode;
      /**
       * Blocks from which a new segment of the log starts. Leave it.
       *
       * Whole number. 2.6 to 3.0: `1000`. Change: reloads live.
       */
      readonly maxBlocks?: NumberValue | undefined;
      /**
       * Time after which a new segment of the log starts. Leave it.
       *
       * Duration such as `10s`. 2.6 to 3.0: `10m`. Change: reloads live.
       */
      readonly maxInterval?: DurationValue | undefined;
      /**
       * Size from which a new segment of the log starts. Leave it.
       *
       * Size such as `64m`. 2.6 to 3.0: `256M`. Change: reloads live.
       */
      readonly maxSize?: SizeTextValue | undefined;
    } | undefined;
  } | undefined;
  /** The part of Woodpecker that keeps entries. */
  readonly logstore?: {
    readonly [key: string]: ConfigNode;
    /** Protection from two writers of one log. */
    readonly fencePolicy?: {
      readonly [key: string]: ConfigNode;
      /**
       * Use of conditional writes of the object storage against two writers: `auto`, `enable` or `disable`. Leave `auto`; `disable` only for storage without them, and knowing the risk.
       *
       * Text. 2.6 to 3.0: `auto`. Change: reloads live.
       */
      readonly conditionWrite?: TextValue | undefined;
    } | undefined;
    /** Keeping of entries. */
    readonly retentionPolicy?: {
      readonly [key: string]: ConfigNode;
      /**
       * Time that entries are kept after Milvus no longer needs them. Raise it if replication targets may be away longer.
       *
       * Duration such as `10s`. 2.6 to 3.0: `72h`. Change: reloads live.
       */
      readonly ttl?: DurationValue | undefined;
    } | undefined;
    /** Merging of small files of the log. */
    readonly segmentCompactionPolicy?: {
      readonly [key: string]: ConfigNode;
      /**
       * Files that one merge of the log reads at once. Lower it if object storage limits requests.
       *
       * Whole number. 2.6 to 3.0: `8`. Change: reloads live.
       */
      readonly maxParallelReads?: NumberValue | undefined;
      /**
       * Files that one merge of the log writes at once. Lower it if object storage limits requests.
       *
       * Whole number. 2.6 to 3.0: `4`. Change: reloads live.
       */
      readonly maxParallelUploads?: NumberValue | undefined;
      /**
       * Size of the files that a merge of the log makes. Leave it.
       *
       * Size such as `64m`. 2.6 to 3.0: `2M`. Change: reloads live.
       */
      readonly maxSize?: SizeTextValue | undefined;
    } | undefined;
    /** Reads of the log. */
    readonly segmentReadPolicy?: {
      readonly [key: string]: ConfigNode;
      /**
       * Size of one read of the log. Raise it for faster recovery, if nodes have the memory.
       *
       * Size such as `64m`. 2.6 to 3.0: `16M`. Change: reloads live.
       */
      readonly maxBatchSize?: SizeTextValue | undefined;
      /**
       * Threads of a node that read the log from storage. Raise it for faster recovery.
       *
       * Whole number. 2.6 to 3.0: `32`. Change: reloads live.
       */
      readonly maxFetchThreads?: NumberValue | undefined;
    } | undefined;
    /** Writes of buffered entries to storage. */
    readonly segmentSyncPolicy?: {
      readonly [key: string]: ConfigNode;
      /**
       * Size of a buffer from which it is written at once. Leave it.
       *
       * Size such as `64m`. 2.6 to 3.0: `256M`. Change: reloads live.
       */
      readonly maxBytes?: SizeTextValue | undefined;
      /**
       * Entries in a buffer from which it is written at once. Leave it.
       *
       * Whole number. 2.6 to 3.0: `10000`. Change: reloads live.
       */
      readonly maxEntries?: NumberValue | undefined;
      /**
       * Attempts to write a buffer of the log to storage. Raise it for an unreliable storage.
       *
       * Whole number. 2.6 to 3.0: `5`. Change: reloads live.
       */
      readonly maxFlushRetries?: NumberValue | undefined;
      /**
       * Size of one file that a buffer is written into. Leave it.
       *
       * Size such as `64m`. 2.6 to 3.0: `2M`. Change: reloads live.
       */
      readonly maxFlushSize?: SizeTextValue | undefined;
      /**
       * Threads of a node that write buffers of the log to storage. Raise it if writes wait while network and storage are idle.
       *
       * Whole number. 2.6 to 3.0: `32`. Change: reloads live.
       */
      readonly maxFlushThreads?: NumberValue | undefined;
      /**
       * Longest time that an entry waits to be written to object storage, which each insert waits for. Lower it for faster inserts, for more and costlier requests.
       *
       * Duration such as `10s`. 2.6 to 3.0: `200ms`. Change: reloads live.
       */
      readonly maxInterval?: DurationValue | undefined;
      /**
       * Longest time that an entry waits to be written to a local disk. Lower it for faster inserts on fast disks.
       *
       * Duration such as `10s`. 2.6 to 3.0: `10ms`. Change: reloads live.
       */
      readonly maxIntervalForLocalStorage?: DurationValue | undefined;
      /**
       * Wait between two attempts to write a buffer. Leave it.
       *
       * Duration such as `10s`. 2.6 to 3.0: `1000ms`. Change: reloads live.
       */
      readonly retryInterval?: DurationValue | undefined;
    } | undefined;
  } | undefined;
  /** Metadata of the log. */
  readonly meta?: {
    readonly [key: string]: ConfigNode;
    /**
     * First part of the etcd path of the log. Never after the first start: the log would seem to be gone.
     *
     * Text. 2.6 to 3.0: `woodpecker`. Change: never: Milvus would start empty, next to its data.
     */
    readonly prefix?: TextValue | undefined;
    /**
     * Store of the metadata of the log; only etcd exists, and no role reads the key. Leave it.
     *
     * One of `etcd`. 2.6 to 3.0: `etcd`. Change: restarts the roles that read it.
     */
    readonly type?: 'etcd' | undefined;
  } | undefined;
  /** Place of the log. */
  readonly storage?: {
    readonly [key: string]: ConfigNode;
    /**
     * Allows local disks in a cluster, where a lost node loses its entries. Only on storage that all nodes share.
     *
     * Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it.
     */
    readonly forceLocalStorage?: FlagValue | undefined;
    /**
     * Folder of the log on local disks; `default` lets Milvus choose. With local storage, on a persistent volume.
     *
     * Text. 2.6 to 3.0: `default`. Change: restarts the roles that read it.
     */
    readonly rootPath?: TextValue | undefined;
    /**
     * Place of the log: `minio` for object storage, `local` for disks, `service` for separate nodes. The message queue prop sets it; never change it on an existing instance.
     *
     * One of `minio`, `local`, `service`. 2.6 to 3.0: `minio`. Change: restarts the roles that read it.
     */
    readonly type?: 'minio' | 'local' | 'service' | undefined;
  } | undefined;
}
