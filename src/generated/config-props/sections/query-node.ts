// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, DurationValue, FlagValue, NumberValue, SizeTextValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Nodes that load segments and search them; streaming nodes read most of it too, for growing data. */
export interface QueryNodeSection {
  readonly [key: string]: ConfigNode;
  /**
   * Parallelism of Bloom filter checks in query nodes of 2.3, under a misleading name. Leave it.
   *
   * Whole number. 2.3: `4`. Change: reloads live.
   */
  readonly bloomFilterApplyBatchSize?: NumberValue | undefined;
  /**
   * Threads for each CPU core that check Bloom filters. Raise it if many deletes lag behind and CPU is idle.
   *
   * Number. 2.4 to 2.5: `4`; 2.6 to 3.0: `2`. Change: reloads live.
   */
  readonly bloomFilterApplyParallelFactor?: NumberValue | undefined;
  /** Cache of raw vectors. */
  readonly cache?: {
    readonly [key: string]: ConfigNode;
    /**
     * Cache of old releases that `milvus.yaml` of 2.3 still lists. Leave it.
     *
     * Flag. 2.3: `true`. Change: restarts the roles that read it.
     */
    readonly enabled?: FlagValue | undefined;
    /**
     * Bytes of the cache of old releases; no role reads it since 2.5. Leave it.
     *
     * Whole number of bytes, 0 or more. 2.3 to 3.0: `2147483648`. Change: restarts the roles that read it.
     */
    readonly memoryLimit?: SizeValue | undefined;
    /**
     * Advice to the kernel about reading mapped files ahead. Set `random` if searches on mapped data read far too much from disk.
     *
     * One of `normal`, `random`, `sequential`, `willneed`, `dontneed`. 2.3 to 3.0: `willneed`. Change: restarts the roles that read it.
     */
    readonly readAheadPolicy?: 'normal' | 'random' | 'sequential' | 'willneed' | 'dontneed' | undefined;
    /**
     * Loads raw vectors into the cache with a segment: `sync`, `async`, or `disable`. Up to 2.5, if first results with vectors are slow; later use the keys below `tieredStorage`.
     *
     * One of `async`, `sync`, `off`, `disable`. 2.3: `async`; 2.4 to 3.0: `disable`. Change: reloads live.
     */
    readonly warmup?: 'async' | 'sync' | 'off' | 'disable' | undefined;
  } | undefined;
  /** Flow of fresh data into query nodes. */
  readonly dataSync?: {
    readonly [key: string]: ConfigNode;
    /** Handling of writes in batches. */
    readonly dmlMicroBatch?: {
      readonly [key: string]: ConfigNode;
      /**
       * Messages with writes that are handled in one step, if they wait already. Raise it if fresh data lags while CPU is idle.
       *
       * Whole number. 2.6 to 3.0: `8`. Change: reloads live.
       */
      readonly maxMsgNum?: NumberValue | undefined;
    } | undefined;
    /** Pipeline of one channel in query nodes. */
    readonly flowGraph?: {
      readonly [key: string]: ConfigNode;
      /**
       * Tasks that the pipelines of a query node run at once; no role reads it since 2.5. Leave it.
       *
       * Whole number. 2.3 to 3.0: `1024`. Change: restarts the roles that read it.
       */
      readonly maxParallelism?: NumberValue | undefined;
      /**
       * Messages that wait between two steps of a channel's pipeline in query nodes. Lower it if bursts of writes take too much memory.
       *
       * Whole number. 2.3 to 3.0: `16`. Change: restarts the roles that read it.
       */
      readonly maxQueueLength?: NumberValue | undefined;
    } | undefined;
  } | undefined;
  /**
   * Factor that decides how many clustered segments a search by vectors visits. Raise it for recall, lower it for speed.
   *
   * Number. 2.4 to 3.0: `2`. Change: reloads live.
   */
  readonly defaultSegmentFilterRatio?: NumberValue | undefined;
  /** Nodes that lead a channel. */
  readonly delegator?: {
    readonly [key: string]: ConfigNode;
    /**
     * Lag of fresh data up to which a node that takes over a channel counts as ready. Raise it if takeovers last long under heavy writes.
     *
     * Duration such as `10s`. 2.6 to 3.0: `1s`. Change: reloads live.
     */
    readonly catchUpStreamingDataTsLag?: DurationValue | undefined;
  } | undefined;
  /**
   * Segments that a leading node makes ready at once after their load, for each CPU core. Raise it if many segments become searchable slowly.
   *
   * Number. 2.6 to 3.0: `1`. Change: reloads live.
   */
  readonly delegatorPostLoadConcurrencyFactor?: NumberValue | undefined;
  /**
   * Bytes of one block in the list of recent deletes that a leading node keeps. Leave it.
   *
   * Whole number. 2.3 to 3.0: `1048576`. Change: restarts the roles that read it.
   */
  readonly deleteBufferBlockSize?: NumberValue | undefined;
  /**
   * Factor from the file size of deletes to the memory that they need. Raise it if loads of segments with many deletes exceed memory.
   *
   * Number. 2.4 to 3.0: `50`. Change: reloads live.
   */
  readonly deltaDataExpansionRate?: NumberValue | undefined;
  /**
   * Bytes of local disk for cached data; empty means the share `queryNode.maxDiskUsagePercentage`. If other data shares the disk.
   *
   * Size such as `64m`. 2.4 to 3.0: empty. Change: reloads live.
   */
  readonly diskCacheCapacityLimit?: SizeTextValue | undefined;
  /**
   * Seconds between two measurements of the used disk. Leave it.
   *
   * Whole number. 2.4 to 3.0: `60`. Change: restarts the roles that read it.
   */
  readonly diskSizeFetchInterval?: NumberValue | undefined;
  /**
   * Answers searches without waiting for fresh data, while the message queue is broken. Only during an outage of the queue, if old results are better than errors.
   *
   * Flag. 2.5 to 3.0: `false`. Change: reloads live.
   */
  readonly downgradeTsafe?: FlagValue | undefined;
  /**
   * Allows disk indexes, such as DISKANN. Turn it on with a fast local disk; this library then asks for one.
   *
   * Flag. 2.3 to 3.0: `false`. Change: reloads live.
   */
  readonly enableDisk?: FlagValue | undefined;
  /**
   * Skips segments that cannot have the primary keys which a query names. Leave it on.
   *
   * Flag. 2.6 to 3.0: `true`. Change: reloads live.
   */
  readonly enableSegmentFilter?: FlagValue | undefined;
  /**
   * Skips segments by their clustering key. Together with clustering compaction.
   *
   * Flag. 2.4 to 3.0: `false`. Change: reloads live.
   */
  readonly enableSegmentPrune?: FlagValue | undefined;
  /**
   * Skips segments without the primary keys of a query, in 2.5. Leave it on.
   *
   * Flag. 2.5: `true`. Change: reloads live.
   */
  readonly enableSparseFilterInQuery?: FlagValue | undefined;
  /**
   * Measures load at the nodes that search, not at the leading one; no role reads it since 2.6. Leave it.
   *
   * Flag. 2.3 to 3.0: `false`. Change: reloads live.
   */
  readonly enableWorkerSQCostMetrics?: FlagValue | undefined;
  /** Cache of results of filters. */
  readonly exprCache?: {
    readonly [key: string]: ConfigNode;
    /**
     * Times that a filter must come before its result is cached; 1 caches at once. Raise it if many filters come only once.
     *
     * Whole number. 3.0: `2`. Change: reloads live.
     */
    readonly admissionThreshold?: NumberValue | undefined;
    /**
     * Bytes of memory for results of filters, in 2.5 and 2.6. Raise it if the same filters come often.
     *
     * Whole number of bytes, 0 or more. 2.5 to 2.6: `268435456`. Change: restarts the roles that read it.
     */
    readonly capacityBytes?: SizeValue | undefined;
    /** Cache on the local disk. */
    readonly disk?: {
      readonly [key: string]: ConfigNode;
      /**
       * Bytes of local disk for results of filters. Below the free space of the disk.
       *
       * Whole number of bytes, 0 or more. 3.0: `10737418240`. Change: reloads live.
       */
      readonly maxBytes?: SizeValue | undefined;
      /**
       * Bytes of results of filters for one segment on disk. Leave it.
       *
       * Whole number of bytes, 0 or more. 3.0: `268435456`. Change: reloads live.
       */
      readonly maxFileSizeBytes?: SizeValue | undefined;
    } | undefined;
    /**
     * Keeps results of filters, so that the same filter is not computed again. If many searches share few filters.
     *
     * Flag. 2.5 to 3.0: `false`. Change: reloads live.
     */
    readonly enabled?: FlagValue | undefined;
    /** Cache in memory. */
    readonly memory?: {
      readonly [key: string]: ConfigNode;
      /**
       * Compresses results of filters in memory. Turn it off to save CPU if memory is free.
       *
       * Flag. 3.0: `true`. Change: reloads live.
       */
      readonly compressionEnabled?: FlagValue | undefined;
      /**
       * Bytes of memory for results of filters. Raise it if the same filters come often.
       *
       * Whole number of bytes, 0 or more. 3.0: `268435456`. Change: reloads live.
       */
      readonly maxBytes?: SizeValue | undefined;
    } | undefined;
    /**
     * Microseconds that a filter must take for its result to be cached; 0 caches all. Raise it to keep cheap filters out.
     *
     * Whole number of microseconds, 0 or more. 3.0: `1000`. Change: reloads live.
     */
    readonly minEvalDurationUs?: TimeValue | undefined;
    /**
     * Place of the cache: `disk` for sealed segments, or `memory` for growing ones too. Choose `memory` if the disk is slow.
     *
     * Text. 3.0: `disk`. Change: reloads live.
     */
    readonly mode?: TextValue | undefined;
  } | undefined;
  /** Searches of collections over external files. */
  readonly externalCollection?: {
    readonly [key: string]: ConfigNode;
    /**
     * Factor from the size of external data to the memory that its load needs at the peak. Raise it if such loads exceed memory.
     *
     * Number. 3.0: `2.0`. Change: reloads live.
     */
    readonly rawDataFactor?: NumberValue | undefined;
    /**
     * Measures the size of rows in each segment of external files, not once for a collection. If sizes differ much between files.
     *
     * Flag. 3.0: `false`. Change: reloads live.
     */
    readonly samplePerSegment?: FlagValue | undefined;
    /**
     * Rows of external files that are read to measure their size. Raise it if estimates are wrong.
     *
     * Whole number. 3.0: `100`. Change: reloads live.
     */
    readonly sampleRows?: NumberValue | undefined;
    /**
     * Reads single rows of external files for results, instead of whole blocks. Leave it on unless results with very many rows are slow.
     *
     * Flag. 3.0: `true`. Change: reloads live.
     */
    readonly useTakeForOutput?: FlagValue | undefined;
  } | undefined;
  /**
   * Bytes of deletes that a leading node forwards at once while a segment loads. Leave it.
   *
   * Whole number. 2.5 to 3.0: `4194304`. Change: reloads live.
   */
  readonly forwardBatchSize?: NumberValue | undefined;
  /**
   * Turns the garbage collector of Go on, in 2.3. Never turn it off outside of a test.
   *
   * Flag. 2.3: `true`. Change: reloads live.
   */
  readonly gcenabled?: FlagValue | undefined;
  /** Adaptation of Go's garbage collector, in 2.3. */
  readonly gchelper?: {
    readonly [key: string]: ConfigNode;
    /**
     * Lets query nodes of 2.3 adjust `GOGC` to their free memory. Leave it on.
     *
     * Flag. 2.3: `true`. Change: restarts the roles that read it.
     */
    readonly enabled?: FlagValue | undefined;
    /**
     * Largest `GOGC` of query nodes of 2.3. Lower it if pods come close to their memory limit.
     *
     * Whole number. 2.3: `200`. Change: restarts the roles that read it.
     */
    readonly maximumGoGC?: NumberValue | undefined;
    /**
     * Smallest `GOGC` of query nodes of 2.3. Raise it if the garbage collector takes much CPU near the limit.
     *
     * Whole number. 2.3: `30`. Change: restarts the roles that read it.
     */
    readonly minimumGoGC?: NumberValue | undefined;
  } | undefined;
  /**
   * Seconds that a query node takes to hand over its segments before it exits; empty means `common.gracefulStopTimeout`. Raise it for large nodes or slow storage; the grace period of the pods follows.
   *
   * Whole number of seconds, 0 or more. 2.3 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly gracefulStopTimeout?: TimeValue | undefined;
  /** Joining of similar searches into one. */
  readonly grouping?: {
    readonly [key: string]: ConfigNode;
    /**
     * Joins waiting searches that fit together; no role of the last 2.5 reads it. Leave it.
     *
     * Flag. 2.3 to 2.5: `true`. Change: reloads live.
     */
    readonly enabled?: FlagValue | undefined;
    /**
     * Difference between the deadlines of two searches up to which they are joined; a negative one ignores deadlines. Lower it if short deadlines fail in joined searches.
     *
     * Duration such as `10s`. 2.6 to 3.0: `50ms`. Change: reloads live.
     */
    readonly maxDeadlineMergeGap?: DurationValue | undefined;
    /**
     * Vectors in one joined search. Raise it for throughput, lower it for latency.
     *
     * Whole number. 2.3 to 2.5: `1000`; 2.6 to 3.0: `64`. Change: reloads live.
     */
    readonly maxNQ?: NumberValue | undefined;
    /**
     * Ratio of the joined search to its smaller part up to which two searches are joined. Lower it if small searches suffer behind large ones.
     *
     * Number. 2.6 to 3.0: `16`. Change: reloads live.
     */
    readonly nqMergeRatio?: NumberValue | undefined;
    /**
     * Ratio between the result counts of two searches up to which they are joined. Lower it if small searches suffer behind large ones.
     *
     * Number. 2.3 to 3.0: `20`. Change: reloads live.
     */
    readonly topKMergeRatio?: NumberValue | undefined;
  } | undefined;
  /** Message sizes in calls to query nodes. */
  readonly grpc?: {
    readonly [key: string]: ConfigNode;
    /**
     * Largest answer in bytes that a caller of query nodes accepts. Raise it together with `serverMaxSendSize` of the same section, if large results fail.
     *
     * Whole number of bytes, 1 or more. 2.3 to 3.0: `536870912`. Change: restarts the roles that read it.
     */
    readonly clientMaxRecvSize?: SizeValue | undefined;
    /**
     * Largest request in bytes that a caller sends to query nodes. Keep it at or below `serverMaxRecvSize` of the same section.
     *
     * Whole number of bytes, 1 or more. 2.3 to 3.0: `268435456`. Change: restarts the roles that read it.
     */
    readonly clientMaxSendSize?: SizeValue | undefined;
    /**
     * Largest request in bytes that query nodes accept. Raise it if calls fail with `ResourceExhausted`.
     *
     * Whole number of bytes, 1 or more. 2.3 to 3.0: `268435456`. Change: restarts the roles that read it.
     */
    readonly serverMaxRecvSize?: SizeValue | undefined;
    /**
     * Largest answer in bytes that query nodes send. Raise it if calls fail with `ResourceExhausted`.
     *
     * Whole number of bytes, 1 or more. 2.3 to 3.0: `536870912`. Change: restarts the roles that read it.
     */
    readonly serverMaxSendSize?: SizeValue | undefined;
  } | undefined;
  /** Statistics of words for full text search. */
  readonly idfOracle?: {
    readonly [key: string]: ConfigNode;
    /**
     * Bytes of memory that one entry of these statistics is taken to need. Raise it if nodes with full text search exceed memory.
     *
     * Whole number of bytes, 0 or more. 2.6 to 3.0: `20`. Change: reloads live.
     */
    readonly bm25StatsBytesPerEntry?: SizeValue | undefined;
    /**
     * Keeps such statistics on the local disk, in 2.5. Turn it off on nodes without a fast disk.
     *
     * Flag. 2.5: `true`. Change: reloads live.
     */
    readonly enableDisk?: FlagValue | undefined;
    /**
     * Reads such statistics into memory with the segment, not at its first use. Turn it off if loads take too long or too much memory.
     *
     * Flag. 2.6 to 3.0: `true`. Change: reloads live.
     */
    readonly preload?: FlagValue | undefined;
    /**
     * Buffer in bytes with which such statistics are read. Raise it if reads of object storage are slow.
     *
     * Whole number. 2.6 to 3.0: `4194304`. Change: reloads live.
     */
    readonly readBufferSize?: NumberValue | undefined;
    /**
     * Parallel writes of such statistics to disk, in 2.5. Leave it.
     *
     * Whole number. 2.5: `4`. Change: reloads live.
     */
    readonly writeConcurrency?: NumberValue | undefined;
  } | undefined;
  /**
   * Caches positions in bitmap indexes, which speeds up results with such fields. If results with fields under a bitmap index are slow.
   *
   * Flag. 2.5 to 3.0: `false`. Change: reloads live.
   */
  readonly indexOffsetCacheEnabled?: FlagValue | undefined;
  /** Collections with data in the instance. */
  readonly internalCollection?: {
    readonly [key: string]: ConfigNode;
    /**
     * Reads single rows from object storage for results, instead of cached columns. With tiered storage, if results need few rows of large columns.
     *
     * Flag. 3.0: `false`. Change: reloads live.
     */
    readonly useTakeForOutput?: FlagValue | undefined;
  } | undefined;
  /**
   * Threads that load segments, up to 2.6; 0 takes a number from the CPU cores. Raise it if loads are slow while network and storage are idle.
   *
   * Whole number. 2.3 to 2.6: `0`. Change: restarts the roles that read it.
   */
  readonly ioPoolSize?: NumberValue | undefined;
  /**
   * Address that a query node registers; empty means the first address of the pod. Leave it empty in Kubernetes.
   *
   * Text. 2.3 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly ip?: TextValue | undefined;
  /**
   * Factor from the file size of JSON columns to the memory that they need. Raise it if loads of such segments exceed memory.
   *
   * Number. 2.6 to 3.0: `1.0`. Change: reloads live.
   */
  readonly JSONKeyStatsExpansionFactor?: NumberValue | undefined;
  /** Loading of segments at their first search, in 2.4 to 2.6. */
  readonly lazyload?: {
    readonly [key: string]: ConfigNode;
    /**
     * Loads segments when a search needs them, not in advance. If much data is rarely searched; first searches are slow.
     *
     * Flag. 2.4 to 2.6: `false`. Change: restarts the roles that read it.
     */
    readonly enabled?: FlagValue | undefined;
    /**
     * Segments that are dropped from memory for each attempt to load one. Leave it.
     *
     * Whole number. 2.4 to 2.6: `1`. Change: reloads live.
     */
    readonly maxEvictPerRetry?: NumberValue | undefined;
    /**
     * Attempts to load a segment at a search. Raise it if searches fail for lack of memory.
     *
     * Whole number. 2.4 to 2.6: `1`. Change: reloads live.
     */
    readonly maxRetryTimes?: NumberValue | undefined;
    /**
     * Milliseconds between two attempts to get memory for a segment. Leave it.
     *
     * Whole number of milliseconds, 0 or more. 2.4 to 2.6: `2000`. Change: reloads live.
     */
    readonly requestResourceRetryInterval?: TimeValue | undefined;
    /**
     * Milliseconds that a search waits for memory for a segment. Raise it if searches fail for lack of memory.
     *
     * Whole number of milliseconds, 0 or more. 2.4 to 2.6: `5000`. Change: reloads live.
     */
    readonly requestResourceTimeout?: TimeValue | undefined;
    /**
     * Milliseconds that a search waits for a segment to load. Raise it for large segments or slow storage.
     *
     * Whole number of milliseconds, 0 or more. 2.4 to 2.6: `30000`. Change: reloads live.
     */
    readonly waitTimeout?: TimeValue | undefined;
  } | undefined;
  /**
   * Way in which deletes reach the nodes with the data: `FilterByBF` sends matching ones, `RemoteLoad` lets nodes read them. Choose `RemoteLoad` if leading nodes are busy with many deletes.
   *
   * One of `FilterByBF`, `RemoteLoad`. 2.4 to 3.0: `FilterByBF`. Change: reloads live.
   */
  readonly levelZeroForwardPolicy?: 'FilterByBF' | 'RemoteLoad' | undefined;
  /**
   * Factor from the size of a segment to the memory that its load is taken to need. Raise it if nodes are killed for memory during loads.
   *
   * Number. 2.3 to 3.0: `1`. Change: reloads live.
   */
  readonly loadMemoryUsageFactor?: NumberValue | undefined;
  /**
   * Share of the local disk in % that loaded data may use. Lower it if the disk is shared.
   *
   * Whole number of per cent, 0 to 100. 2.3 to 3.0: `95`. Change: reloads live.
   */
  readonly maxDiskUsagePercentage?: NumberValue | undefined;
  /**
   * Deletes that old releases kept for each segment; no role reads it since 2.5. Leave it.
   *
   * Whole number. 2.3 to 3.0: `10000000`. Change: restarts the roles that read it.
   */
  readonly maxSegmentDeleteBuffer?: NumberValue | undefined;
  /**
   * Factor from the size of an index in memory to what its load is taken to need at the peak. Lower it only after measuring; loads beyond memory kill the pod.
   *
   * Number. 2.3 to 3.0: `2.5`. Change: reloads live.
   */
  readonly memoryIndexLoadPredictMemoryUsageFactor?: NumberValue | undefined;
  /** Mapping of files into memory, so that data on disk is searched without loading it whole. */
  readonly mmap?: {
    readonly [key: string]: ConfigNode;
    /**
     * Maps the cache of raw vectors, in 2.4 and 2.5. Turn it off if raw vectors must be in memory.
     *
     * Flag. 2.4 to 2.5: `true`. Change: restarts the roles that read it.
     */
    readonly chunkCache?: FlagValue | undefined;
    /**
     * MiB of one file in which growing data is mapped. Raise it if many small files appear.
     *
     * Whole number. 2.4 to 3.0: `1`. Change: restarts the roles that read it.
     */
    readonly fixedFileSizeForMmapAlloc?: NumberValue | undefined;
    /**
     * Maps growing data, which saves memory and slows searches of it. If fresh data takes too much memory.
     *
     * Flag. 2.4 to 3.0: `false`. Change: restarts the roles that read it.
     */
    readonly growingMmapEnabled?: FlagValue | undefined;
    /**
     * Maps columns that JSON shredding made. Turn it off if filters on JSON must be fastest and memory is free.
     *
     * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
     */
    readonly jsonShredding?: FlagValue | undefined;
    /**
     * Share of the local disk in % that mapped growing data may use. Lower it if the disk is shared.
     *
     * Whole number of per cent, 0 to 100. 2.4 to 3.0: `50`. Change: restarts the roles that read it.
     */
    readonly maxDiskUsagePercentageForMmapAlloc?: NumberValue | undefined;
    /**
     * Folder for mapped files; empty means a folder below `localStorage.path`. Leave it empty; use the storage props of roles.
     *
     * Text. 2.4 to 3.0: empty. Change: restarts the roles that read it.
     */
    readonly mmapDirPath?: TextValue | undefined;
    /**
     * Maps everything, vectors and scalars with their indexes. Use the four keys for single kinds instead.
     *
     * Flag. 2.4 to 3.0: `false`. Change: restarts the roles that read it.
     */
    readonly mmapEnabled?: FlagValue | undefined;
    /**
     * Reads mapped files into the page cache when they are mapped. Turn it off if loads of data larger than memory thrash.
     *
     * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
     */
    readonly populate?: FlagValue | undefined;
    /**
     * Maps scalar fields from disk instead of loading them into memory. If they take too much memory and filters may be slower.
     *
     * Flag. 2.4 to 3.0: `false`. Change: restarts the roles that read it.
     */
    readonly scalarField?: FlagValue | undefined;
    /**
     * Maps indexes of scalar fields from disk instead of loading them into memory. If they take too much memory and filters may be slower.
     *
     * Flag. 2.4 to 3.0: `false`. Change: restarts the roles that read it.
     */
    readonly scalarIndex?: FlagValue | undefined;
    /**
     * Maps raw vectors from disk instead of loading them into memory. Turn it off if results with vectors must be fastest and memory is free.
     *
     * Flag. 2.4 to 2.5: `false`; 2.6 to 3.0: `true`. Change: restarts the roles that read it.
     */
    readonly vectorField?: FlagValue | undefined;
    /**
     * Maps indexes of vectors from disk instead of loading them into memory. If they do not fit into memory; use a fast disk and expect slower searches.
     *
     * Flag. 2.4 to 3.0: `false`. Change: restarts the roles that read it.
     */
    readonly vectorIndex?: FlagValue | undefined;
  } | undefined;
  /**
   * Folder for mapped files of 2.3; setting it turns mapping on. To map data in 2.3, on a fast disk.
   *
   * Text. 2.3: empty. Change: restarts the roles that read it.
   */
  readonly mmapDirPath?: TextValue | undefined;
  /**
   * Port of query nodes for other roles. Leave it; Services and policies of this library follow the default.
   *
   * Whole number, 1 to 65535. 2.3 to 3.0: `21123`. Change: restarts the roles that read it.
   */
  readonly port?: NumberValue | undefined;
  /**
   * Takes output fields from their columns although an index has the values, which needs both in memory. If results with such fields are slow and memory is free.
   *
   * Flag. 3.0: `false`. Change: restarts the roles that read it.
   */
  readonly preferFieldDataWhenIndexHasRawData?: FlagValue | undefined;
  /**
   * Bytes that a query returns in one message at least. Leave it.
   *
   * Whole number. 2.4 to 3.0: `4194304`. Change: restarts the roles that read it.
   */
  readonly queryStreamBatchSize?: NumberValue | undefined;
  /**
   * Bytes that a query returns in one message at most. Keep it below the message limits of `queryNode.grpc`.
   *
   * Whole number. 2.5 to 3.0: `134217728`. Change: restarts the roles that read it.
   */
  readonly queryStreamMaxBatchSize?: NumberValue | undefined;
  /** Scheduling of searches on one node. */
  readonly scheduler?: {
    readonly [key: string]: ConfigNode;
    /**
     * Factor with which old releases estimated the CPU of a search; no role reads it since 2.5. Leave it.
     *
     * Number. 2.3 to 3.0: `10`. Change: reloads live.
     */
    readonly cpuRatio?: NumberValue | undefined;
    /**
     * Searches that use the GPU at once. Raise it until GPU memory or latency sets the limit.
     *
     * Whole number. 2.3 to 3.0: `6`. Change: restarts the roles that read it.
     */
    readonly maxGpuReadConcurrency?: NumberValue | undefined;
    /**
     * Searches and queries that run at once, for each CPU core. Raise it if CPU is idle while searches queue, for example with disk indexes.
     *
     * Number, 0 to 100. 2.3 to 3.0: `1`. Change: reloads live.
     */
    readonly maxReadConcurrentRatio?: NumberValue | undefined;
    /**
     * Seconds of lag of fresh data beyond which searches that need it fail. Leave it; a large lag is a fault to look into.
     *
     * Whole number. 2.3 to 3.0: `86400`. Change: reloads live.
     */
    readonly maxTimestampLag?: NumberValue | undefined;
    /**
     * Searches that wait to be scheduled, up to 2.5. Leave it.
     *
     * Whole number. 2.3 to 2.5: `10240`. Change: restarts the roles that read it.
     */
    readonly receiveChanSize?: NumberValue | undefined;
    /** Order of waiting searches. */
    readonly scheduleReadPolicy?: {
      readonly [key: string]: ConfigNode;
      /**
       * Joins searches of different users when users take turns. Turn it on if users search the same collections.
       *
       * Flag. 2.3 to 3.0: `false`. Change: reloads live.
       */
      readonly enableCrossUserGrouping?: FlagValue | undefined;
      /**
       * Searches that wait in all queues together; `milvus.yaml` of 2.3 lists it. Use `queryNode.scheduler.unsolvedQueueSize`.
       *
       * Whole number. 2.3: `10240`. Change: restarts the roles that read it.
       */
      readonly maxPendingTask?: NumberValue | undefined;
      /**
       * Searches of one user that wait when users take turns. Lower it to protect others from one user.
       *
       * Whole number. 2.3 to 3.0: `1024`. Change: reloads live.
       */
      readonly maxPendingTaskPerUser?: NumberValue | undefined;
      /**
       * Order of waiting searches: `fifo` as they came, or `user-task-polling` with users in turn. Choose turns if one user's bursts delay others.
       *
       * One of `fifo`, `user-task-polling`. 2.3 to 3.0: `fifo`. Change: restarts the roles that read it.
       */
      readonly name?: 'fifo' | 'user-task-polling' | undefined;
      /**
       * Time before its deadline at which a waiting search is dropped. Raise it if searches run although their client has given up.
       *
       * Duration such as `10s`. 2.6 to 3.0: `50ms`. Change: reloads live.
       */
      readonly taskDeadlineAdvance?: DurationValue | undefined;
      /**
       * Seconds that the empty queue of a user is kept. Leave it.
       *
       * Whole number of seconds, 0 or more. 2.3 to 3.0: `60`. Change: reloads live.
       */
      readonly taskQueueExpire?: TimeValue | undefined;
    } | undefined;
    /**
     * Searches that wait on a node; more are rejected. Raise it to absorb bursts, lower it to reject early.
     *
     * Whole number. 2.3 to 2.5: `10240`; 2.6 to 3.0: `1024`. Change: reloads live.
     */
    readonly unsolvedQueueSize?: NumberValue | undefined;
  } | undefined;
  /** Results of searches. */
  readonly search?: {
    readonly [key: string]: ConfigNode;
    /**
     * Passes results on within a node without packing them again. Try it if leading nodes spend CPU on results; it can be turned off at any time.
     *
     * Flag. 2.6 to 3.0: `false`. Change: reloads live.
     */
    readonly enableResultZeroCopy?: FlagValue | undefined;
  } | undefined;
  /** The C++ engine. */
  readonly segcore?: {
    readonly [key: string]: ConfigNode;
    /**
     * Threads of calls into the engine, relative to the searches that run at once. Leave it.
     *
     * Number. 2.3 to 3.0: `2.0`. Change: reloads live.
     */
    readonly cgoPoolSizeRatio?: NumberValue | undefined;
    /**
     * Rows of one block of growing data; Milvus takes 128 at least. Leave it.
     *
     * Whole number. 2.3 to 3.0: `128`. Change: restarts the roles that read it.
     */
    readonly chunkRows?: NumberValue | undefined;
    /**
     * Deletes between two snapshots of the list of deletes of a segment. Leave it.
     *
     * Whole number. 2.5 to 3.0: `10000`. Change: restarts the roles that read it.
     */
    readonly deleteDumpBatchSize?: NumberValue | undefined;
    /**
     * Threads for each CPU core that apply deletes, in 3.0. Raise it if deletes lag behind and CPU is idle.
     *
     * Number. 3.0: `1`. Change: reloads live.
     */
    readonly deletePoolSizeFactor?: NumberValue | undefined;
    /**
     * Threads for each CPU core for changing work of the engine, in 3.0. Leave it.
     *
     * Number. 3.0: `1`. Change: reloads live.
     */
    readonly dynamicPoolSizeFactor?: NumberValue | undefined;
    /**
     * Keeps parsed geometries, which speeds up filters and takes memory. If filters on geometries are slow and memory is free.
     *
     * Flag. 2.5 to 3.0: `false`. Change: restarts the roles that read it.
     */
    readonly enableGeometryCache?: FlagValue | undefined;
    /**
     * Takes the newest list of deletes at once when a query needs all of them. Leave it on.
     *
     * Flag. 2.6 to 3.0: `true`. Change: reloads live.
     */
    readonly enableLatestDeleteSnapshotOptimization?: FlagValue | undefined;
    /**
     * Rows that a filter handles in one step. Leave it.
     *
     * Whole number. 2.4 to 3.0: `8192`. Change: restarts the roles that read it.
     */
    readonly exprEvalBatchSize?: NumberValue | undefined;
    /** Temporary index of data that has no index yet. */
    readonly interimIndex?: {
      readonly [key: string]: ConfigNode;
      /**
       * Share of CPU cores that builds of temporary indexes may use. Lower it if searches suffer under heavy writes.
       *
       * Number. 2.3 to 3.0: `0.5`. Change: restarts the roles that read it.
       */
      readonly buildParallelRate?: NumberValue | undefined;
      /**
       * Type of the temporary index of float vectors. If memory of fresh data matters more than its recall, choose a compressed type.
       *
       * Text. 2.5 to 3.0: `IVF_FLAT_CC`. Change: restarts the roles that read it.
       */
      readonly denseVectorIndexType?: TextValue | undefined;
      /**
       * Builds a temporary index, so that fresh data is not searched row by row. Turn it off if inserts need the CPU and fresh data is small.
       *
       * Flag. 2.3 to 3.0: `true`. Change: restarts the roles that read it.
       */
      readonly enableIndex?: FlagValue | undefined;
      /**
       * Share of a full segment's rows from which a growing segment gets a temporary index. Lower it if small growing segments make searches slow.
       *
       * Number, 0 to 1. 2.5 to 3.0: `0.1`. Change: restarts the roles that read it.
       */
      readonly indexBuildRatio?: NumberValue | undefined;
      /**
       * Factor from raw vectors to the memory of their temporary index. Leave it.
       *
       * Number. 2.3 to 3.0: `1.15`. Change: restarts the roles that read it.
       */
      readonly memExpansionRate?: NumberValue | undefined;
      /**
       * Clusters of a temporary index. Leave it.
       *
       * Whole number. 2.3 to 3.0: `128`. Change: restarts the roles that read it.
       */
      readonly nlist?: NumberValue | undefined;
      /**
       * Clusters of a temporary index that a search visits. Raise it for recall on fresh data.
       *
       * Whole number. 2.3 to 3.0: `16`. Change: restarts the roles that read it.
       */
      readonly nprobe?: NumberValue | undefined;
      /**
       * Compression of the vectors with which a temporary index ranks again. To save memory of fresh data, at the cost of recall.
       *
       * One of `NONE`, `FLOAT16`, `BFLOAT16`, `UINT8`. 2.5 to 3.0: `NONE`. Change: restarts the roles that read it.
       */
      readonly refineQuantType?: 'NONE' | 'FLOAT16' | 'BFLOAT16' | 'UINT8' | undefined;
      /**
       * Factor on the results that a compressed temporary index ranks again. Raise it for recall on fresh data.
       *
       * Number, 1 or more. 2.5 to 3.0: `4.5`. Change: restarts the roles that read it.
       */
      readonly refineRatio?: NumberValue | undefined;
      /**
       * Ranks again with compressed vectors, which is faster and less exact. Turn it off for recall on fresh data.
       *
       * Flag. 2.5 to 3.0: `true`. Change: restarts the roles that read it.
       */
      readonly refineWithQuant?: FlagValue | undefined;
      /**
       * Dimensions that one code of a compressed temporary index covers. Leave it.
       *
       * Whole number. 2.5 to 3.0: `4`. Change: restarts the roles that read it.
       */
      readonly subDim?: NumberValue | undefined;
    } | undefined;
    /**
     * Rows between two commits of JSON statistics of growing segments, in 2.5. Leave it.
     *
     * Whole number. 2.5: `200`. Change: restarts the roles that read it.
     */
    readonly jsonKeyStatsCommitInterval?: NumberValue | undefined;
    /**
     * Threads for each CPU core with which the index engine reads object storage; 100 is the limit. Raise it if indexes in object storage are searched slowly.
     *
     * Whole number. 2.6 to 3.0: `16`. Change: reloads live.
     */
    readonly knowhereFetchThreadPoolNumRatio?: NumberValue | undefined;
    /**
     * Computes distances so that they are the same in all index types, which is slower. If scores of fresh and indexed data must agree exactly.
     *
     * Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it.
     */
    readonly knowhereScoreConsistency?: FlagValue | undefined;
    /**
     * Threads of the index engine for each CPU core, with disk indexes; without them it is one. Raise it to use a fast disk better.
     *
     * Whole number, 1 to 32. 2.3 to 3.0: `4`. Change: reloads live.
     */
    readonly knowhereThreadPoolNumRatio?: NumberValue | undefined;
    /**
     * Search of a segment in blocks, now always on; no role reads it since 2.6. Leave it.
     *
     * Flag. 2.5 to 3.0: `true`. Change: restarts the roles that read it.
     */
    readonly multipleChunkedEnable?: FlagValue | undefined;
    /**
     * Threads for each CPU core that insert into growing segments, in 3.0. Raise it if fresh data lags and CPU is idle.
     *
     * Number. 3.0: `2`. Change: reloads live.
     */
    readonly mutatePoolSizeFactor?: NumberValue | undefined;
    /** Reading of storage V2. */
    readonly storageV2?: {
      readonly [key: string]: ConfigNode;
      /**
       * Bytes that the cache loads and drops as one piece. Lower it for finer caching, raise it for fewer reads.
       *
       * Whole number of bytes, 0 or more. 3.0: `4194304`. Change: reloads live.
       */
      readonly cellTargetSizeBytes?: SizeValue | undefined;
    } | undefined;
    /** Cache of segments whose data stays in object storage until it is needed. */
    readonly tieredStorage?: {
      readonly [key: string]: ConfigNode;
      /**
       * Drops cached data in the background, not only when space is needed. Together with eviction, if loads wait for space.
       *
       * Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it.
       */
      readonly backgroundEvictionEnabled?: FlagValue | undefined;
      /**
       * Milliseconds in which repeated use of cached data counts once. Leave it.
       *
       * Whole number of milliseconds. 2.6 to 3.0: `3000`. Change: restarts the roles that read it.
       */
      readonly cacheTouchWindowMs?: TimeValue | undefined;
      /**
       * Seconds after which unused cached data is dropped; 0 turns it off. Set it if rarely used data should not stay; needs background eviction.
       *
       * Whole number of seconds, 0 or more. 2.6 to 3.0: `0`. Change: restarts the roles that read it.
       */
      readonly cacheTtl?: TimeValue | undefined;
      /**
       * Share of the disk from which cached data is dropped. Keep it at 0.8 or below, and above the low mark.
       *
       * Number, 0 to 1. 2.6 to 3.0: `0.8`. Change: restarts the roles that read it.
       */
      readonly diskHighWatermarkRatio?: NumberValue | undefined;
      /**
       * Share of the disk down to which cached data is dropped. Lower it for longer pauses between evictions.
       *
       * Number, 0 to 1. 2.6 to 3.0: `0.75`. Change: restarts the roles that read it.
       */
      readonly diskLowWatermarkRatio?: NumberValue | undefined;
      /**
       * Share of the data on disk that may be dropped for which space is planned. Raise it for fewer reads, lower it to load more segments.
       *
       * Number. 2.6 to 3.0: `0.3`. Change: restarts the roles that read it.
       */
      readonly evictableDiskCacheRatio?: NumberValue | undefined;
      /**
       * Share of the data in memory that may be dropped for which space is planned. Raise it for fewer reads, lower it to load more segments.
       *
       * Number. 2.6 to 3.0: `0.3`. Change: restarts the roles that read it.
       */
      readonly evictableMemoryCacheRatio?: NumberValue | undefined;
      /**
       * Drops cached data when space is short, so that collections larger than memory and disk can be searched. Together with water marks, if slower first searches are accepted.
       *
       * Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it.
       */
      readonly evictionEnabled?: FlagValue | undefined;
      /**
       * Milliseconds between two evictions in the background. Leave it.
       *
       * Whole number of milliseconds. 2.6 to 3.0: `1000`. Change: restarts the roles that read it.
       */
      readonly evictionIntervalMs?: TimeValue | undefined;
      /**
       * Factor on the resources that a load is taken to need; below 1 counts as 1. Raise it if loads exceed memory.
       *
       * Number. 2.6 to 3.0: `1.0`. Change: restarts the roles that read it.
       */
      readonly loadingResourceFactor?: NumberValue | undefined;
      /**
       * Milliseconds that a search waits for space to load data; -1 waits without an end, 0 not at all. Set it if searches must fail fast instead of waiting.
       *
       * Whole number of milliseconds. 2.6 to 3.0: `-1`. Change: reloads live.
       */
      readonly loadingTimeoutMs?: TimeValue | undefined;
      /**
       * Share of memory from which cached data is dropped. Keep it at 0.8 or below, and above the low mark.
       *
       * Number, 0 to 1. 2.6 to 3.0: `0.8`. Change: restarts the roles that read it.
       */
      readonly memoryHighWatermarkRatio?: NumberValue | undefined;
      /**
       * Share of memory down to which cached data is dropped. Lower it for longer pauses between evictions.
       *
       * Number, 0 to 1. 2.6 to 3.0: `0.75`. Change: restarts the roles that read it.
       */
      readonly memoryLowWatermarkRatio?: NumberValue | undefined;
      /**
       * Fails a search that asks for vectors which are not on the node. If reads of vectors from object storage overload nodes.
       *
       * Flag. 3.0: `false`. Change: reloads live.
       */
      readonly rejectRemoteVectorOutput?: FlagValue | undefined;
      /**
       * Counts what searches read from object storage, and reports it with results. To find searches that miss the cache.
       *
       * Flag. 2.6 to 3.0: `false`. Change: reloads live.
       */
      readonly storageUsageTrackingEnabled?: FlagValue | undefined;
      /** Loading of data before its first use: `sync`, `async` or `disable`. */
      readonly warmup?: {
        readonly [key: string]: ConfigNode;
        /**
         * Loading of scalar fields in advance. Set `disable` if many fields are rarely used.
         *
         * One of `sync`, `async`, `disable`. 2.6 to 3.0: `sync`. Change: reloads live.
         */
        readonly scalarField?: 'sync' | 'async' | 'disable' | undefined;
        /**
         * Loading of indexes of scalar fields and of primary keys in advance. Leave `sync` unless filters are rare.
         *
         * One of `sync`, `async`, `disable`. 2.6 to 3.0: `sync`. Change: reloads live.
         */
        readonly scalarIndex?: 'sync' | 'async' | 'disable' | undefined;
        /**
         * Loading of raw vectors in advance. Set `sync` if results contain vectors and space is free.
         *
         * One of `sync`, `async`, `disable`. 2.6 to 3.0: `disable`. Change: reloads live.
         */
        readonly vectorField?: 'sync' | 'async' | 'disable' | undefined;
        /**
         * Loading of indexes of vectors in advance. Set `disable` for collections that are rarely searched; first searches are slow.
         *
         * One of `sync`, `async`, `disable`. 2.6 to 3.0: `sync`. Change: reloads live.
         */
        readonly vectorIndex?: 'sync' | 'async' | 'disable' | undefined;
      } | undefined;
      /**
       * Milliseconds that loading in advance waits for space; -1 waits without an end, 0 not at all. Leave it.
       *
       * Whole number of milliseconds. 2.6 to 3.0: `0`. Change: reloads live.
       */
      readonly warmupLoadingTimeoutMs?: TimeValue | undefined;
    } | undefined;
  } | undefined;
  /**
   * Keeps no Bloom filters for growing segments. Leave it on.
   *
   * Flag. 2.4 to 3.0: `true`. Change: reloads live.
   */
  readonly skipGrowingSegmentBF?: FlagValue | undefined;
  /**
   * Path of a plugin of query nodes. Only with a plugin that you build for this release.
   *
   * Text. 2.3 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly soPath?: TextValue | undefined;
  /** Reports of query nodes. */
  readonly stats?: {
    readonly [key: string]: ConfigNode;
    /**
     * Milliseconds between two reports of old releases; no role reads it since 2.5. Leave it.
     *
     * Whole number of milliseconds, 0 or more. 2.3 to 3.0: `1000`. Change: reloads live.
     */
    readonly publishInterval?: TimeValue | undefined;
  } | undefined;
  /**
   * Way in which fresh deletes reach the nodes with the data: `FilterByBF` sends matching ones, `Direct` all. Choose `Direct` if leading nodes spend CPU on filters.
   *
   * One of `FilterByBF`, `Direct`. 2.4 to 3.0: `FilterByBF`. Change: reloads live.
   */
  readonly streamingDeltaForwardPolicy?: 'FilterByBF' | 'Direct' | undefined;
  /**
   * Factor from the file size of text indexes to the memory that they need. Raise it if loads of such segments exceed memory.
   *
   * Number. 2.6 to 3.0: `1.0`. Change: reloads live.
   */
  readonly textIndexExpansionFactor?: NumberValue | undefined;
  /**
   * Merges results while segments are searched, an experiment; no role of 3.0 reads it. Leave it off.
   *
   * Flag. 2.4 to 3.0: `false`. Change: restarts the roles that read it.
   */
  readonly useStreamComputing?: FlagValue | undefined;
  /**
   * Time without progress of fresh data after which a waiting search fails, so that another replica answers. Raise it if short pauses of the queue fail searches.
   *
   * Duration such as `10s`. 2.6 to 3.0: `3s`. Change: reloads live.
   */
  readonly waitTsafeStallTimeout?: DurationValue | undefined;
  /** Connections between query nodes. */
  readonly workerPooling?: {
    readonly [key: string]: ConfigNode;
    /**
     * Connections that a leading node opens to each other query node. Raise it if leading nodes wait for connections.
     *
     * Whole number. 2.4 to 3.0: `10`. Change: restarts the roles that read it.
     */
    readonly size?: NumberValue | undefined;
  } | undefined;
}
