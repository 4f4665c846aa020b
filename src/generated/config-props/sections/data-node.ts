// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue, NumberValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Nodes that do the work on data: up to 2.5 flush and compaction, from 2.6 on compaction, index builds and imports. */
export interface DataNodeSection {
  readonly [key: string]: ConfigNode;
  /**
   * Parallelism of Bloom filter checks in data nodes of 2.3, under a misleading name. Leave it.
   *
   * Whole number. 2.3: `4`. Change: reloads live.
   */
  readonly bloomFilterApplyBatchSize?: NumberValue | undefined;
  /**
   * Threads for each CPU core that check Bloom filters in data nodes; no role reads it since 2.5. Leave it.
   *
   * Number. 2.4 to 2.5: `4`; 2.6 to 3.0: `2`. Change: reloads live.
   */
  readonly bloomFilterApplyParallelFactor?: NumberValue | undefined;
  /** Bulk import of 2.3. */
  readonly bulkinsert?: {
    readonly [key: string]: ConfigNode;
    /**
     * Memory in bytes that an import of 2.3 may use for its buffers. Lower it if imports run data nodes out of memory.
     *
     * Whole number. 2.3: `6442450944`. Change: reloads live.
     */
    readonly maxMemorySize?: NumberValue | undefined;
    /**
     * Buffer in bytes with which an import of 2.3 reads a file. Leave it.
     *
     * Whole number. 2.3: `16777216`. Change: reloads live.
     */
    readonly readBufferSize?: NumberValue | undefined;
    /** Time limit of an import of 2.3. */
    readonly timeout?: {
      readonly [key: string]: ConfigNode;
      /**
       * Seconds that an import of 2.3 may take. Raise it for very large files.
       *
       * Whole number of seconds, 0 or more. 2.3: `18000`. Change: reloads live.
       */
      readonly seconds?: TimeValue | undefined;
    } | undefined;
  } | undefined;
  /** Work on channels: checkpoints and buffers; streaming nodes read it from 2.6 on. */
  readonly channel?: {
    readonly [key: string]: ConfigNode;
    /**
     * Seconds between two rounds that report checkpoints of channels to the coordinator. Leave it.
     *
     * Whole number of seconds, 0 or more. 2.3 to 3.0: `10`. Change: reloads live.
     */
    readonly channelCheckpointUpdateTickInSeconds?: TimeValue | undefined;
    /**
     * Checkpoints that one call reports; the name has the spelling of Milvus. Leave it.
     *
     * Whole number. 2.3 to 3.0: `128`. Change: reloads live.
     */
    readonly maxChannelCheckpointsPerPRC?: NumberValue | undefined;
    /**
     * Seconds between two reports of the checkpoint of one channel; the lag decides how much is replayed after a crash. Lower it for faster recovery, raise it to spare etcd with many channels.
     *
     * Whole number of seconds, 0 or more. 2.3 to 3.0: `60`. Change: reloads live.
     */
    readonly updateChannelCheckpointInterval?: TimeValue | undefined;
    /**
     * Parallel reports of checkpoints. Raise it if checkpoints lag with very many channels.
     *
     * Whole number. 2.3 to 3.0: `10`. Change: reloads live.
     */
    readonly updateChannelCheckpointMaxParallel?: NumberValue | undefined;
    /**
     * Seconds that one report of checkpoints may take. Raise it if etcd is slow and reports fail.
     *
     * Whole number of seconds, 0 or more. 2.3 to 3.0: `20`. Change: reloads live.
     */
    readonly updateChannelCheckpointRPCTimeout?: TimeValue | undefined;
    /**
     * Threads that work on all channels of a node; 0 or less means one for each CPU core. Raise it with very many collections on a node.
     *
     * Whole number. 2.3 to 3.0: `-1`. Change: reloads live.
     */
    readonly workPoolSize?: NumberValue | undefined;
  } | undefined;
  /** Resources of clustering compactions. */
  readonly clusteringCompaction?: {
    readonly [key: string]: ConfigNode;
    /**
     * Share of the node's memory that a clustering compaction may use for buffers. Raise it on nodes that do little else; lower it after out of memory kills.
     *
     * Number. 2.4 to 3.0: `0.3`. Change: reloads live.
     */
    readonly memoryBufferRatio?: NumberValue | undefined;
    /**
     * Threads of one clustering compaction. Raise it on nodes with many cores.
     *
     * Whole number. 2.4 to 3.0: `8`. Change: reloads live.
     */
    readonly workPoolSize?: NumberValue | undefined;
  } | undefined;
  /** Details of compactions. */
  readonly compaction?: {
    readonly [key: string]: ConfigNode;
    /**
     * Share of the free memory up to which a compaction of deletes takes all segments in one batch. Lower it if such compactions run out of memory.
     *
     * Number. 2.4 to 3.0: `0.5`. Change: reloads live.
     */
    readonly levelZeroBatchMemoryRatio?: NumberValue | undefined;
    /**
     * Segments in one batch of a compaction of deletes; below 1 means no limit. Limit it if such compactions run out of memory.
     *
     * Whole number. 2.4 to 3.0: `-1`. Change: reloads live.
     */
    readonly levelZeroMaxBatchSize?: NumberValue | undefined;
    /**
     * Share of unused text in a file of long texts from which a compaction rewrites the file. Lower it to free storage sooner, for more writing.
     *
     * Number. 3.0: `0.3`. Change: reloads live.
     */
    readonly lobHoleRatioThreshold?: NumberValue | undefined;
    /**
     * Compactions that one data node runs at once. Lower it if compactions run the node out of memory.
     *
     * Whole number. 2.6 to 3.0: `10`. Change: reloads live.
     */
    readonly maxConcurrency?: NumberValue | undefined;
    /**
     * Segments that a merge which keeps the order by primary key takes at most. Leave it.
     *
     * Whole number. 2.5 to 3.0: `30`. Change: reloads live.
     */
    readonly maxSegmentMergeSort?: NumberValue | undefined;
    /**
     * Merges sorted segments without sorting again. Leave it on where the release has it on.
     *
     * Flag. 2.5: `false`; 2.6 to 3.0: `true`. Change: reloads live.
     */
    readonly useMergeSort?: FlagValue | undefined;
  } | undefined;
  /** Flow of data from channels to object storage; streaming nodes read most of it from 2.6 on. */
  readonly dataSync?: {
    readonly [key: string]: ConfigNode;
    /** Pipeline of one channel. */
    readonly flowGraph?: {
      readonly [key: string]: ConfigNode;
      /**
       * Tasks that the pipelines of a node run at once. Leave it.
       *
       * Whole number. 2.3 to 3.0: `1024`. Change: restarts the roles that read it.
       */
      readonly maxParallelism?: NumberValue | undefined;
      /**
       * Messages that wait between two steps of a channel's pipeline. Lower it if bursts of writes take too much memory.
       *
       * Whole number. 2.3 to 3.0: `16`. Change: restarts the roles that read it.
       */
      readonly maxQueueLength?: NumberValue | undefined;
    } | undefined;
    /**
     * Parallel reads of object storage by the pool that loads statistics and compaction input; in 3.0 the value 0 leaves it to Milvus. Lower it if object storage limits requests.
     *
     * Whole number. 2.3 to 2.6: `16`; 3.0: `0`. Change: restarts the roles that read it.
     */
    readonly ioConcurrency?: NumberValue | undefined;
    /**
     * Buffers that a node writes to object storage at once, in 2.4 and 2.5. Raise it if flushes queue while network and storage are idle.
     *
     * Whole number. 2.4 to 2.5: `256`. Change: reloads live.
     */
    readonly maxParallelSyncMgrTasks?: NumberValue | undefined;
    /**
     * Buffers that a node writes to object storage at once, for each CPU core. Raise it if flushes queue, lower it if object storage limits requests.
     *
     * Whole number. 2.6 to 3.0: `16`. Change: reloads live.
     */
    readonly maxParallelSyncMgrTasksPerCPUCore?: NumberValue | undefined;
    /**
     * Parallel writes of the older flush; no role reads it since 2.5. Leave it.
     *
     * Whole number. 2.3 to 3.0: `6`. Change: restarts the roles that read it.
     */
    readonly maxParallelSyncTaskNum?: NumberValue | undefined;
    /** Skipping of time ticks on channels without data. */
    readonly skipMode?: {
      readonly [key: string]: ConfigNode;
      /**
       * Seconds with time ticks only after which a pipeline starts to skip them. Leave it.
       *
       * Whole number of seconds, 0 or more. 2.3 to 3.0: `60`. Change: reloads live.
       */
      readonly coldTime?: TimeValue | undefined;
      /**
       * Skips time ticks of quiet channels, which saves CPU with many collections. Leave it on.
       *
       * Flag. 2.3 to 3.0: `true`. Change: reloads live.
       */
      readonly enable?: FlagValue | undefined;
      /**
       * Time ticks that are skipped for each one that is handled. Leave it.
       *
       * Whole number. 2.3 to 3.0: `4`. Change: reloads live.
       */
      readonly skipNum?: NumberValue | undefined;
    } | undefined;
  } | undefined;
  /** Collections over external files. */
  readonly externalCollection?: {
    readonly [key: string]: ConfigNode;
    /**
     * Rows that a segment over external files is meant to hold. Lower it if such segments do not fit into query nodes.
     *
     * Whole number. 3.0: `1000000`. Change: reloads live.
     */
    readonly targetRowsPerSegment?: NumberValue | undefined;
  } | undefined;
  /**
   * Seconds between two removals of idle flush managers, in 2.3. Leave it.
   *
   * Whole number. 2.3: `300`. Change: reloads live.
   */
  readonly flushMgrCleanInterval?: NumberValue | undefined;
  /**
   * Seconds that a data node takes to finish its work before it exits; cut work is done again elsewhere. Lower it if rollouts must be fast and repeated work does not matter.
   *
   * Whole number of seconds, 0 or more. 2.3 to 3.0: `1800`. Change: reloads live.
   */
  readonly gracefulStopTimeout?: TimeValue | undefined;
  /** Message sizes in calls to data nodes. */
  readonly grpc?: {
    readonly [key: string]: ConfigNode;
    /**
     * Largest answer in bytes that a caller of data nodes accepts. Raise it together with `serverMaxSendSize` of the same section, if large results fail.
     *
     * Whole number of bytes, 1 or more. 2.3 to 3.0: `536870912`. Change: restarts the roles that read it.
     */
    readonly clientMaxRecvSize?: SizeValue | undefined;
    /**
     * Largest request in bytes that a caller sends to data nodes. Keep it at or below `serverMaxRecvSize` of the same section.
     *
     * Whole number of bytes, 1 or more. 2.3 to 3.0: `268435456`. Change: restarts the roles that read it.
     */
    readonly clientMaxSendSize?: SizeValue | undefined;
    /**
     * Largest request in bytes that data nodes accept. Raise it if calls fail with `ResourceExhausted`.
     *
     * Whole number of bytes, 1 or more. 2.3 to 3.0: `268435456`. Change: restarts the roles that read it.
     */
    readonly serverMaxRecvSize?: SizeValue | undefined;
    /**
     * Largest answer in bytes that data nodes send. Raise it if calls fail with `ResourceExhausted`.
     *
     * Whole number of bytes, 1 or more. 2.3 to 3.0: `536870912`. Change: restarts the roles that read it.
     */
    readonly serverMaxSendSize?: SizeValue | undefined;
  } | undefined;
  /** Bulk import on data nodes. */
  readonly import?: {
    readonly [key: string]: ConfigNode;
    /**
     * Parallel steps of imports for each CPU core. Lower it if imports disturb other jobs.
     *
     * Whole number. 2.5 to 3.0: `4`. Change: reloads live.
     */
    readonly concurrencyPerCPUCore?: NumberValue | undefined;
    /**
     * Tasks of import that one node runs at once, in 2.4. Lower it if imports run out of memory.
     *
     * Whole number. 2.4: `16`. Change: reloads live.
     */
    readonly maxConcurrentTaskNum?: NumberValue | undefined;
    /**
     * Largest file of an import in GiB. Raise it for larger files, or split them.
     *
     * Whole number of GiB, 1 or more. 2.4 to 3.0: `16`. Change: reloads live.
     */
    readonly maxImportFileSizeInGB?: SizeValue | undefined;
    /**
     * Slots for imports that a node offers, in 2.4. Lower it if imports disturb other jobs.
     *
     * Whole number. 2.4: `16`. Change: reloads live.
     */
    readonly maxTaskSlotNum?: NumberValue | undefined;
    /**
     * Attempts to write a file of an import; 0 tries without an end. Limit it if a broken storage should fail the import.
     *
     * Whole number. 2.6 to 3.0: `0`. Change: reloads live.
     */
    readonly maxWriteRetryAttempts?: NumberValue | undefined;
    /**
     * Share of the node's memory in % that imports may use. Raise it on nodes that mostly import.
     *
     * Whole number of per cent, 0 to 100. 2.6 to 3.0: `10`. Change: reloads live.
     */
    readonly memoryLimitPercentage?: NumberValue | undefined;
    /**
     * Buffer in MiB with which an import reads inserts; the shards of the collection share it. Lower it if imports into many shards run out of memory.
     *
     * Whole number of MiB, 1 or more. 2.4: `16`; 2.5: `64`; 2.6 to 3.0: `16`. Change: reloads live.
     */
    readonly readBufferSizeInMB?: SizeValue | undefined;
    /**
     * Buffer in MiB with which an import reads deletes. Leave it.
     *
     * Whole number of MiB, 1 or more. 2.5 to 3.0: `16`. Change: reloads live.
     */
    readonly readDeleteBufferSizeInMB?: SizeValue | undefined;
  } | undefined;
  /** Index builds on data nodes. */
  readonly index?: {
    readonly [key: string]: ConfigNode;
    /**
     * Builds of vector indexes that one node runs at once. Lower it if builds run the node out of memory.
     *
     * Whole number. 2.6 to 3.0: `4`. Change: reloads live.
     */
    readonly maxVecIndexBuildConcurrency?: NumberValue | undefined;
  } | undefined;
  /**
   * Address that a data node registers; empty means the first address of the pod. Leave it empty in Kubernetes.
   *
   * Text. 2.3 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly ip?: TextValue | undefined;
  /** Flush of buffers when memory is short; streaming nodes read it from 2.6 on. */
  readonly memory?: {
    readonly [key: string]: ConfigNode;
    /**
     * Milliseconds between two looks at the memory of the node. Leave it.
     *
     * Whole number of milliseconds, 0 or more. 2.4 to 3.0: `3000`. Change: reloads live.
     */
    readonly checkInterval?: TimeValue | undefined;
    /**
     * Writes the largest buffers to storage early when memory is short. Leave it on.
     *
     * Flag. 2.3 to 3.0: `true`. Change: reloads live.
     */
    readonly forceSyncEnable?: FlagValue | undefined;
    /**
     * Buffers that are written early at once. Raise it if memory rises faster than buffers are written.
     *
     * Whole number. 2.3 to 3.0: `1`. Change: reloads live.
     */
    readonly forceSyncSegmentNum?: NumberValue | undefined;
    /**
     * Share of the memory from which buffers are written early. Lower it if nodes with bursts of writes are killed for memory.
     *
     * Number, 0 to 1. 2.4 to 3.0: `0.5`. Change: reloads live.
     */
    readonly forceSyncWatermark?: NumberValue | undefined;
    /**
     * Share of the memory from which a data node of 2.3 writes buffers early, in a cluster. Lower it after out of memory kills.
     *
     * Number. 2.3: `0.5`. Change: reloads live.
     */
    readonly watermarkCluster?: NumberValue | undefined;
    /**
     * Share of the memory from which a standalone of 2.3 writes buffers early. Raise it if the standalone has memory to spare and writes small files.
     *
     * Number. 2.3: `0.2`. Change: reloads live.
     */
    readonly watermarkStandalone?: NumberValue | undefined;
  } | undefined;
  /** Reading of files by the older compaction. */
  readonly multiRead?: {
    readonly [key: string]: ConfigNode;
    /**
     * Files that a compaction of older releases reads at once; no role calls that code since 2.5. Leave it.
     *
     * Whole number. 2.3 to 3.0: `16`. Change: restarts the roles that read it.
     */
    readonly concurrency?: NumberValue | undefined;
  } | undefined;
  /**
   * Port of data nodes for other roles. Leave it; Services and policies of this library follow the default.
   *
   * Whole number, 1 to 65535. 2.3 to 3.0: `21124`. Change: restarts the roles that read it.
   */
  readonly port?: NumberValue | undefined;
  /** Buffers of segments; streaming nodes read most of it from 2.6 on. */
  readonly segment?: {
    readonly [key: string]: ConfigNode;
    /** Files of segments. */
    readonly binlog?: {
      readonly [key: string]: ConfigNode;
      /**
       * Bytes of one file that a compaction or import writes. Leave it.
       *
       * Whole number. 2.3 to 3.0: `67108864`. Change: reloads live.
       */
      readonly maxsize?: NumberValue | undefined;
    } | undefined;
    /**
     * Bytes of deletes of a channel that are kept before they are written to storage. Lower it if deletes take too much memory.
     *
     * Whole number of bytes, 1 or more. 2.3: `67108864`; 2.4 to 3.0: `16777216`. Change: reloads live.
     */
    readonly deleteBufBytes?: SizeValue | undefined;
    /**
     * Bytes of inserts of a segment that are kept before they are written to storage. Lower it with very many partitions to save memory, for more and smaller files.
     *
     * Whole number of bytes, 1 or more. 2.3 to 3.0: `16777216`. Change: reloads live.
     */
    readonly insertBufSize?: SizeValue | undefined;
    /**
     * Seconds after which a buffer that is not full is written to storage. Lower it for faster recovery, for more and smaller files.
     *
     * Whole number. 2.3 to 3.0: `600`. Change: reloads live.
     */
    readonly syncPeriod?: NumberValue | undefined;
    /**
     * Seconds between two signs of life while a channel is prepared; no role reads it since 2.5. Leave it.
     *
     * Whole number. 2.3 to 3.0: `15`. Change: restarts the roles that read it.
     */
    readonly watchEventTicklerInterval?: NumberValue | undefined;
  } | undefined;
  /** Work that a node may skip. */
  readonly skip?: {
    readonly [key: string]: ConfigNode;
    /** Bloom filters at the start of a channel. */
    readonly BFStats?: {
      readonly [key: string]: ConfigNode;
      /**
       * Starts a channel without loading Bloom filters first, which makes recovery faster. Leave it on where the release has it on.
       *
       * Flag. 2.3: `false`; 2.4 to 3.0: `true`. Change: reloads live.
       */
      readonly Load?: FlagValue | undefined;
    } | undefined;
  } | undefined;
  /** Capacity of a data node. */
  readonly slot?: {
    readonly [key: string]: ConfigNode;
    /**
     * Slots that a data node offers for compactions and imports, in 2.4 and 2.5; later ones count by CPU and memory. Raise it on large nodes if jobs queue.
     *
     * Whole number. 2.4 to 3.0: `16`. Change: reloads live.
     */
    readonly slotCap?: NumberValue | undefined;
  } | undefined;
  /**
   * Share of the slots that a standalone offers for background jobs, because it searches too. Raise it if a standalone builds indexes too slowly.
   *
   * Number. 2.6 to 3.0: `0.25`. Change: restarts the roles that read it.
   */
  readonly standaloneSlotFactor?: NumberValue | undefined;
  /** Format of files. */
  readonly storage?: {
    readonly [key: string]: ConfigNode;
    /**
     * Format of files with deletes: `json` or `parquet`. Leave it; older releases read JSON only.
     *
     * One of `json`, `parquet`. 2.5 to 3.0: `json`. Change: restarts the roles that read it.
     */
    readonly deltalog?: 'json' | 'parquet' | undefined;
    /**
     * Format of new files with data: `parquet` or `vortex`. Leave it unless you have tested the newer format; older releases cannot read it.
     *
     * Text. 3.0: `parquet`. Change: restarts the roles that read it.
     */
    readonly format?: TextValue | undefined;
  } | undefined;
  /** Storage of fields of type text. */
  readonly text?: {
    readonly [key: string]: ConfigNode;
    /**
     * Bytes of long texts that are kept before they are written. Lower it if texts take too much memory.
     *
     * Whole number of bytes, 0 or more. 3.0: `16777216`. Change: reloads live.
     */
    readonly flushThresholdBytes?: SizeValue | undefined;
    /**
     * Length in bytes up to which a text is kept with its row instead of in a file for long texts. Lower it if rows with medium texts make loads slow.
     *
     * Whole number. 3.0: `65536`. Change: reloads live.
     */
    readonly inlineThreshold?: NumberValue | undefined;
    /**
     * Largest file with long texts in bytes. Leave it.
     *
     * Whole number of bytes, 0 or more. 3.0: `67108864`. Change: reloads live.
     */
    readonly maxLobFileBytes?: SizeValue | undefined;
  } | undefined;
  /** Time ticks of data nodes. */
  readonly timetick?: {
    readonly [key: string]: ConfigNode;
    /**
     * Sends time ticks of data nodes by calls instead of the message queue. Leave it on.
     *
     * Flag. 2.3 to 2.4: `true`. Change: restarts the roles that read it.
     */
    readonly byRPC?: FlagValue | undefined;
    /**
     * Milliseconds between two reports of a data node about its progress, up to 2.5. Leave it.
     *
     * Whole number. 2.3 to 3.0: `500`. Change: restarts the roles that read it.
     */
    readonly interval?: NumberValue | undefined;
  } | undefined;
  /**
   * Slots that a node offers for each 2 CPU cores and 8 GiB of memory. Raise it to run more jobs at once, lower it after out of memory kills.
   *
   * Whole number. 2.6 to 3.0: `16`. Change: reloads live.
   */
  readonly workerSlotUnit?: NumberValue | undefined;
}
