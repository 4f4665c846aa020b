// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue, ListValue, NumberValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Settings that several roles share: security, sessions, storage format, thread pools. */
export interface CommonSection {
  readonly [key: string]: ConfigNode;
  /** Reading of Parquet files with Apache Arrow. */
  readonly arrow?: {
    readonly [key: string]: ConfigNode;
    /**
     * Threads for each CPU core with which Arrow reads object storage; 0 keeps Arrow's own eight threads. Set 2 to 8 if loading is slow while network and object storage are idle.
     *
     * Number. 2.6 to 3.0: `0`. Change: reloads live.
     */
    readonly ioThreadPoolCoefficient?: NumberValue | undefined;
    /**
     * Upper limit of the threads that `common.arrow.ioThreadPoolCoefficient` yields; 0 means no limit. On nodes with many cores, so that reads stay below `minio.maxConnections`.
     *
     * Whole number. 2.6 to 3.0: `0`. Change: reloads live.
     */
    readonly ioThreadPoolMaxCapacity?: NumberValue | undefined;
    /** Grouping of neighbouring reads of a Parquet file. */
    readonly reader?: {
      readonly [key: string]: ConfigNode;
      /**
       * Largest gap in bytes between two ranges that Arrow still reads with one request; 0 keeps its default. Raise it if requests to object storage are expensive or slow.
       *
       * Whole number of bytes, 0 or more. 2.6 to 3.0: `0`. Change: reloads live.
       */
      readonly holeSizeLimitBytes?: SizeValue | undefined;
      /**
       * Largest range in bytes that Arrow reads with one request after grouping; 0 keeps its default. Raise it together with `common.arrow.reader.holeSizeLimitBytes`.
       *
       * Whole number of bytes, 0 or more. 2.6 to 3.0: `0`. Change: reloads live.
       */
      readonly rangeSizeLimitBytes?: SizeValue | undefined;
    } | undefined;
  } | undefined;
  /**
   * Number of primary keys that are checked against Bloom filters in one step when deletes are applied. If many deletes keep query nodes busy; otherwise leave it.
   *
   * Whole number. 2.3 to 3.0: `1000`. Change: reloads live.
   */
  readonly bloomFilterApplyBatchSize?: NumberValue | undefined;
  /**
   * Loads Bloom filters of primary keys in query nodes, so that deletes and lookups skip segments without the key. Turn it off to save memory if you neither delete nor query by primary key.
   *
   * Flag. 3.0: `true`. Change: restarts the roles that read it.
   */
  readonly bloomFilterEnabled?: FlagValue | undefined;
  /**
   * Number of primary keys for which a new Bloom filter is sized. Raise it if segments hold far more rows and false hits show.
   *
   * Whole number. 2.3 to 3.0: `100000`. Change: reloads live.
   */
  readonly bloomFilterSize?: NumberValue | undefined;
  /**
   * Implementation of Bloom filters; the blocked one is faster and slightly larger. Leave it; segments keep the type they were written with.
   *
   * One of `BasicBloomFilter`, `BlockedBloomFilter`. 2.4: `BasicBloomFilter`; 2.5 to 3.0: `BlockedBloomFilter`. Change: reloads live.
   */
  readonly bloomFilterType?: 'BasicBloomFilter' | 'BlockedBloomFilter' | undefined;
  /**
   * Share of CPU cores that index builds may use in a standalone, where they compete with searches. Lower it if searches become slow while a standalone builds indexes.
   *
   * Number. 2.4 to 3.0: `0.75`. Change: restarts the roles that read it.
   */
  readonly buildIndexThreadPoolRatio?: NumberValue | undefined;
  /** Names of the internal topics, under the name that 2.3 uses; later lines use `msgChannel.chanNamePrefix`. */
  readonly chanNamePrefix?: {
    readonly [key: string]: ConfigNode;
    /**
     * First part of all topic names of an instance, under its old name. Write `msgChannel.chanNamePrefix.cluster` instead, which every line reads.
     *
     * Text. 2.3: `by-dev`. Change: never: Milvus would start empty, next to its data.
     */
    readonly cluster?: TextValue | undefined;
    /**
     * Topic with statistics of segments, under its old name. Never after the first start: old messages would be lost.
     *
     * Text. 2.3: `segment-info-channel`. Change: restarts the roles that read it.
     */
    readonly dataCoordSegmentInfo?: TextValue | undefined;
    /**
     * Topic with statistics of data nodes that `milvus.yaml` of 2.3 still lists. Never; nothing in the table of readers uses it.
     *
     * Text. 2.3: `datacoord-statistics-channel`. Change: restarts the roles that read it.
     */
    readonly dataCoordStatistic?: TextValue | undefined;
    /**
     * Topic with time ticks of data nodes, under its old name. Never after the first start; use the key below `msgChannel`.
     *
     * Text. 2.3: `datacoord-timetick-channel`. Change: restarts the roles that read it.
     */
    readonly dataCoordTimeTick?: TextValue | undefined;
    /**
     * Topic with time ticks of query nodes, under its old name. Never after the first start; later lines name it `msgChannel.chanNamePrefix.queryTimeTick`.
     *
     * Text. 2.3: `queryTimeTick`. Change: restarts the roles that read it.
     */
    readonly queryTimeTick?: TextValue | undefined;
    /**
     * Topic for messages that an external replication tool feeds in, under its old name. Only with that tool, and before the first start.
     *
     * Text. 2.3: `replicate-msg`. Change: restarts the roles that read it.
     */
    readonly replicateMsg?: TextValue | undefined;
    /**
     * Topic for deletes that `milvus.yaml` of 2.3 still lists. Never; deletes use the channels of `rootCoordDml`.
     *
     * Text. 2.3: `rootcoord-delta`. Change: restarts the roles that read it.
     */
    readonly rootCoordDelta?: TextValue | undefined;
    /**
     * Name of the channels that carry inserts and deletes, under its old name. Never after the first start: data that is not flushed would be lost.
     *
     * Text. 2.3: `rootcoord-dml`. Change: restarts the roles that read it.
     */
    readonly rootCoordDml?: TextValue | undefined;
    /**
     * Topic with statistics of the root coordinator, under its old name. Leave it.
     *
     * Text. 2.3: `rootcoord-statistics`. Change: restarts the roles that read it.
     */
    readonly rootCoordStatistics?: TextValue | undefined;
    /**
     * Topic with time ticks of the root coordinator, under its old name. Leave it; two instances on one queue differ in the part `cluster`.
     *
     * Text. 2.3: `rootcoord-timetick`. Change: restarts the roles that read it.
     */
    readonly rootCoordTimeTick?: TextValue | undefined;
    /**
     * Topic for search requests of releases before 2.1 that `milvus.yaml` of 2.3 still lists. Never; searches use gRPC.
     *
     * Text. 2.3: `search`. Change: restarts the roles that read it.
     */
    readonly search?: TextValue | undefined;
    /**
     * Topic for search results of releases before 2.1 that `milvus.yaml` of 2.3 still lists. Never; results use gRPC.
     *
     * Text. 2.3: `searchResult`. Change: restarts the roles that read it.
     */
    readonly searchResult?: TextValue | undefined;
  } | undefined;
  /** Name of the instance in calls for metadata. */
  readonly cluster?: {
    readonly [key: string]: ConfigNode;
    /**
     * Name that the root coordinator gives as the tenant when it reads and writes metadata. Leave it empty; it does not separate instances, the paths of etcd do.
     *
     * Text. 2.3 to 3.0: empty. Change: restarts the roles that read it.
     */
    readonly name?: TextValue | undefined;
  } | undefined;
  /**
   * Number of this cluster in IDs that it assigns, so that IDs of replicated clusters do not collide. Before the first start, if the cluster will replicate with another one.
   *
   * Whole number. 2.5 to 3.0: `0`. Change: restarts the roles that read it.
   */
  readonly clusterID?: NumberValue | undefined;
  /**
   * Permission to replicate collections with the older external tool; 2.6 lists it without reading it. Only in 2.5 with that tool.
   *
   * Flag. 2.5 to 2.6: `false`. Change: reloads live.
   */
  readonly collectionReplicateEnable?: FlagValue | undefined;
  /**
   * Consistency of the query that finds the rows of a delete by expression. Set `Strong` if deletes must see inserts that came just before.
   *
   * Text. 2.3: `Bounded`. Change: reloads live.
   */
  readonly consistencyLevelUsedInDelete?: TextValue | undefined;
  /**
   * Name of an index that is created without one. Before collections exist; clients find older indexes by the old name.
   *
   * Text. 2.3 to 3.0: `_default_idx`. Change: reloads live.
   */
  readonly defaultIndexName?: TextValue | undefined;
  /**
   * Name of the partition that each collection starts with. Never after the first start: collections would lose their default partition.
   *
   * Text. 2.3 to 3.0: `_default`. Change: restarts the roles that read it.
   */
  readonly defaultPartitionName?: TextValue | undefined;
  /** Parameters of DISKANN indexes, under their older names; releases with `knowhere.DISKANN` prefer those. */
  readonly DiskIndex?: {
    readonly [key: string]: ConfigNode;
    /**
     * Parallel reads of a DISKANN search for each CPU core; more use the disk better and cost CPU. Raise it on fast NVMe disks with idle CPU.
     *
     * Text. 2.3 to 3.0: `4`. Change: reloads live.
     */
    readonly BeamWidthRatio?: TextValue | undefined;
    /**
     * Threads of a DISKANN build for each CPU core. Lower it if builds starve other work on the node.
     *
     * Text. 2.3 to 3.0: `1`. Change: reloads live.
     */
    readonly BuildNumThreadsRatio?: TextValue | undefined;
    /**
     * Threads that load a DISKANN index for each CPU core. Lower it if loads overload the disk.
     *
     * Text. 2.3 to 3.0: `8`. Change: reloads live.
     */
    readonly LoadNumThreadRatio?: TextValue | undefined;
    /**
     * Neighbours of each vector in a DISKANN graph; more give recall and a larger, slower build. Raise it for recall before you rebuild indexes.
     *
     * Whole number. 2.3 to 3.0: `56`. Change: reloads live.
     */
    readonly MaxDegree?: NumberValue | undefined;
    /**
     * Size of the compressed vectors that DISKANN keeps in memory, as a share of the raw vectors. Raise it for recall, lower it to fit more data into memory.
     *
     * Number. 2.3 to 3.0: `0.125`. Change: reloads live.
     */
    readonly PQCodeBudgetGBRatio?: NumberValue | undefined;
    /**
     * Size of the cache of frequent graph nodes in memory, as a share of the raw vectors. Raise it if disk reads limit searches and memory is free.
     *
     * Number. 2.3 to 3.0: `0.1`. Change: reloads live.
     */
    readonly SearchCacheBudgetGBRatio?: NumberValue | undefined;
    /**
     * Candidates that a DISKANN build considers for each vector; more give recall and a slower build. Raise it together with the degree, before you rebuild indexes.
     *
     * Whole number. 2.3 to 3.0: `100`. Change: reloads live.
     */
    readonly SearchListSize?: NumberValue | undefined;
  } | undefined;
  /**
   * Buffer in KiB of one write to the local disk; Milvus rounds it up to a multiple of 4. With `direct` writes, if small writes limit the disk.
   *
   * Whole number of KiB, 4 to 65536. 2.5 to 3.0: `64`. Change: reloads live.
   */
  readonly diskWriteBufferSizeKb?: SizeValue | undefined;
  /**
   * Way in which query nodes write downloaded files: `buffered` through the page cache, or `direct` past it. Set `direct` if loads push useful pages out of the cache.
   *
   * One of `direct`, `buffered`. 2.5 to 3.0: `buffered`. Change: reloads live.
   */
  readonly diskWriteMode?: 'direct' | 'buffered' | undefined;
  /**
   * Threads that write to local disks; 0 lets each loading thread write. Limit them if loads make disk searches slow.
   *
   * Whole number, 0 or more. 2.5 to 3.0: `0`. Change: reloads live.
   */
  readonly diskWriteNumThreads?: NumberValue | undefined;
  /** Limit of writes to the local disk. */
  readonly diskWriteRateLimiter?: {
    readonly [key: string]: ConfigNode;
    /**
     * Average rate in KiB for each second that the limiter allows. Below what the disk sustains while it serves searches.
     *
     * Whole number of KiB/s, 0 or more. 2.5 to 3.0: `262144`. Change: reloads live.
     */
    readonly avgKBps?: NumberValue | undefined;
    /**
     * Factor on the average rate for writes that a request waits for; 0 or less means no limit. If downloads that a search waits for still take too much of the disk.
     *
     * Number. 2.5 to 3.0: `-1`. Change: reloads live.
     */
    readonly highPriorityRatio?: NumberValue | undefined;
    /**
     * Factor on the average rate for writes in the background; 0 or less means no limit. First, if background loads slow down searches.
     *
     * Number. 2.5 to 3.0: `-1`. Change: reloads live.
     */
    readonly lowPriorityRatio?: NumberValue | undefined;
    /**
     * Rate in KiB for each second that short bursts of writes may reach. At or below the peak rate of the disk.
     *
     * Whole number of KiB/s, 0 or more. 2.5 to 3.0: `524288`. Change: reloads live.
     */
    readonly maxBurstKBps?: NumberValue | undefined;
    /**
     * Factor on the average rate for loads of segments; 0 or less means no limit. If loads of collections slow down searches.
     *
     * Number. 2.5 to 3.0: `-1`. Change: reloads live.
     */
    readonly middlePriorityRatio?: NumberValue | undefined;
    /**
     * Microseconds after which the limiter hands out the next share of the rate. Leave it; shorter periods smooth writes and cost CPU.
     *
     * Whole number of microseconds, 0 or more. 2.5 to 3.0: `100000`. Change: reloads live.
     */
    readonly refillPeriodUs?: TimeValue | undefined;
  } | undefined;
  /**
   * Checks the types of index and load parameters that reach the engine, and rejects wrong ones. Turn it off only to load an old collection whose parameters are malformed.
   *
   * Flag. 2.5 to 3.0: `true`. Change: reloads live.
   */
  readonly enableConfigParamTypeCheck?: FlagValue | undefined;
  /**
   * Statistics of JSON keys for growing segments, in 2.5. Turn it on if filters on JSON of fresh rows are slow, and watch memory.
   *
   * Flag. 2.5: `false`. Change: reloads live.
   */
  readonly enabledGrowingSegmentJSONKeyStats?: FlagValue | undefined;
  /**
   * Splits JSON of growing segments into columns, as `common.enabledJSONShredding` does for sealed ones. If filters on JSON of fresh rows are slow, and memory is free.
   *
   * Flag. 2.6 to 3.0: `false`. Change: reloads live.
   */
  readonly enabledGrowingSegmentJSONShredding?: FlagValue | undefined;
  /**
   * Builds statistics of JSON keys for sealed segments in 2.5, which speeds up filters and costs build time and disk. If filters on JSON fields are slow.
   *
   * Flag. 2.5: `false`. Change: reloads live.
   */
  readonly enabledJSONKeyStats?: FlagValue | undefined;
  /**
   * Builds columns out of frequent JSON keys of sealed segments, so that filters read the key and not the document. Turn it off if you do not filter on JSON and want to save build time and disk.
   *
   * Flag. 2.6 to 3.0: `true`. Change: reloads live.
   */
  readonly enabledJSONShredding?: FlagValue | undefined;
  /**
   * Rewrites filter expressions into cheaper ones before they run. Turn it off to check whether a wrong result comes from the rewriting.
   *
   * Flag. 2.5 to 3.0: `true`. Change: reloads live.
   */
  readonly enabledOptimizeExpr?: FlagValue | undefined;
  /**
   * Fetches the data of a filter ahead where the query knows what it can skip, instead of in each part of the expression. Try it if filters wait for cold data; new in 3.0.
   *
   * Flag. 3.0: `false`. Change: reloads live.
   */
  readonly enableDriverPrefetch?: FlagValue | undefined;
  /**
   * Adapts file access to file systems with strict POSIX rules, such as network mounts. If `localStorage.path` is on a network file system and renames fail.
   *
   * Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it.
   */
  readonly enablePosixMode?: FlagValue | undefined;
  /**
   * Allows a vector field as clustering key, and clustering compaction by vectors. Together with `common.useVectorAsClusteringKey`, if searches should skip segments far from the query.
   *
   * Flag. 2.4 to 3.0: `false`. Change: reloads live.
   */
  readonly enableVectorClusteringKey?: FlagValue | undefined;
  /**
   * Age in seconds at which rows expire in collections without a TTL property; -1 keeps rows. Better set `collection.ttl.seconds` on a collection: this key affects all of them.
   *
   * Whole number of seconds, -1 or more. 2.3 to 2.6: `-1`. Change: reloads live.
   */
  readonly entityExpiration?: TimeValue | undefined;
  /** Streaming of index entries in 2.6. */
  readonly entryStream?: {
    readonly [key: string]: ConfigNode;
    /**
     * Ratio that limits the memory of index entries which stream from storage in 2.6; what it is a ratio of is not documented. Lower it if loads of scalar indexes exceed memory; 3.0 has `common.loadTransientBudgetBytes` instead.
     *
     * Number. 2.6: `3`. Change: reloads live.
     */
    readonly streamBudgetRatio?: NumberValue | undefined;
  } | undefined;
  /** Sizes that Milvus assumes for values of variable length. */
  readonly estimate?: {
    readonly [key: string]: ConfigNode;
    /**
     * Bytes that Milvus assumes for a JSON, array or geometry value when it sizes batches and segments. If your values are much larger and segments or messages come out too big.
     *
     * Whole number. 2.6 to 3.0: `512`. Change: reloads live.
     */
    readonly dynamicFieldLengthAvg?: NumberValue | undefined;
    /**
     * Bytes that Milvus assumes for a sparse vector when it sizes batches and segments. If your sparse vectors have far more entries.
     *
     * Whole number. 2.6 to 3.0: `1200`. Change: reloads live.
     */
    readonly sparseFloatVectorSize?: NumberValue | undefined;
    /**
     * Bytes that Milvus assumes for a text value when it sizes batches and segments. If your texts are much longer and segments come out too big.
     *
     * Whole number. 2.6 to 3.0: `256`. Change: reloads live.
     */
    readonly varCharLengthAvg?: NumberValue | undefined;
  } | undefined;
  /** Files, such as dictionaries of analyzers, that Milvus hands to its nodes. */
  readonly fileResource?: {
    readonly [key: string]: ConfigNode;
    /** Way in which each kind of node gets file resources. */
    readonly mode?: {
      readonly [key: string]: ConfigNode;
      /**
       * Way in which data nodes get file resources: `sync` copies all in advance, `ref` on demand, `close` not at all. Set `close` if you use no file resources.
       *
       * Text. 3.0: `sync`. Change: reloads live.
       */
      readonly dataNode?: TextValue | undefined;
      /**
       * Way in which query nodes get file resources: `sync` copies them in advance, `close` not at all. Set `close` if no analyzer uses files.
       *
       * Text. 3.0: `sync`. Change: reloads live.
       */
      readonly queryNode?: TextValue | undefined;
    } | undefined;
  } | undefined;
  /**
   * Turns the garbage collector of Go on; off, memory grows until the pod dies. Never turn it off outside of a test.
   *
   * Flag. 2.4 to 3.0: `true`. Change: restarts the roles that read it.
   */
  readonly gcenabled?: FlagValue | undefined;
  /** Adaptation of Go's garbage collector to the memory of the pod. */
  readonly gchelper?: {
    readonly [key: string]: ConfigNode;
    /**
     * Lets Milvus adjust `GOGC` to the free memory of the pod, between the two limits of this section. Turn it off if you set the variables of the Go runtime yourself.
     *
     * Flag. 2.4 to 3.0: `true`. Change: restarts the roles that read it.
     */
    readonly enabled?: FlagValue | undefined;
    /**
     * Largest `GOGC`, used while memory is free: collections are rare and the heap may grow more. Lower it if pods come close to their memory limit.
     *
     * Whole number. 2.4 to 3.0: `200`. Change: restarts the roles that read it.
     */
    readonly maximumGoGC?: NumberValue | undefined;
    /**
     * Smallest `GOGC`, used when memory is short: collections are frequent and cost CPU. Raise it if the garbage collector takes much CPU near the limit.
     *
     * Whole number. 2.4 to 3.0: `30`. Change: restarts the roles that read it.
     */
    readonly minimumGoGC?: NumberValue | undefined;
  } | undefined;
  /**
   * Longest time that query nodes, and index nodes up to 2.5, take to hand over their work before they exit. Raise it for large segments or slow storage; the grace period of the pods follows.
   *
   * Whole number of seconds, 0 or more. 2.3 to 3.0: `1800`. Change: reloads live.
   */
  readonly gracefulStopTimeout?: TimeValue | undefined;
  /**
   * Age of data that a search with bounded consistency may miss; a longer one means less waiting. Lower it for fresher results, raise it if searches wait for time ticks.
   *
   * Whole number of milliseconds, 0 or more. 2.3 to 3.0: `5000`. Change: reloads live.
   */
  readonly gracefulTime?: TimeValue | undefined;
  /** Grouping of results in queries. */
  readonly groupBy?: {
    readonly [key: string]: ConfigNode;
    /**
     * Largest number of groups in an aggregation, for each segment and in the merge; more groups fail the query. Raise it for wide groupings, if query nodes and proxies have the memory.
     *
     * Whole number. 3.0: `100000`. Change: restarts the roles that read it.
     */
    readonly maxGroups?: NumberValue | undefined;
  } | undefined;
  /** Health check of 2.4. */
  readonly healthcheck?: {
    readonly [key: string]: ConfigNode;
    /** Interval of the check. */
    readonly interval?: {
      readonly [key: string]: ConfigNode;
      /**
       * Time between two checks of the cluster's health in the background. Lower it if problems must show sooner at the health endpoint.
       *
       * Whole number of seconds, 0 or more. 2.4: `30`. Change: reloads live.
       */
      readonly seconds?: TimeValue | undefined;
    } | undefined;
    /** Time limit of the check. */
    readonly timeout?: {
      readonly [key: string]: ConfigNode;
      /**
       * Longest time that one check of the cluster's health may take. Raise it if a large cluster reports itself unhealthy under load.
       *
       * Whole number of seconds, 0 or more. 2.4: `10`. Change: reloads live.
       */
      readonly seconds?: TimeValue | undefined;
    } | undefined;
  } | undefined;
  /**
   * Largest file in bytes that an import of 2.3 accepts. Raise it for larger files, if data nodes have the memory.
   *
   * Whole number. 2.3: `17179869184`. Change: reloads live.
   */
  readonly ImportMaxFileSize?: NumberValue | undefined;
  /**
   * Size in MiB of the pieces in which index files reach object storage. Leave it; larger pieces mean fewer requests and more memory.
   *
   * Whole number of MiB, 1 or more. 2.3 to 3.0: `16`. Change: restarts the roles that read it.
   */
  readonly indexSliceSize?: SizeValue | undefined;
  /**
   * Largest size in bytes of one JSON value, and of the dynamic fields of one row. Raise it if inserts with large documents fail; rows grow in every queue and cache.
   *
   * Whole number. 2.3 to 3.0: `65536`. Change: restarts the roles that read it.
   */
  readonly JSONMaxLength?: NumberValue | undefined;
  /**
   * Memory in bytes that all loads of one process may use for data in flight; 0 means no limit. Set it if loads push pods over their memory limit; loads become slower.
   *
   * Whole number. 3.0: `0`. Change: reloads live.
   */
  readonly loadTransientBudgetBytes?: NumberValue | undefined;
  /**
   * Calls between roles in one process without the network; no role of 2.6 and 3.0 reads it. Only in 2.4 and 2.5, for a standalone or coordinators that run together.
   *
   * Flag. 2.4 to 3.0: `false`. Change: restarts the roles that read it.
   */
  readonly localRPCEnabled?: FlagValue | undefined;
  /** Measuring of locks inside the processes. */
  readonly locks?: {
    readonly [key: string]: ConfigNode;
    /**
     * Seconds that the release of a segment may wait for its readers before Milvus reports it. Leave it; a report means that a search hangs.
     *
     * Whole number of seconds, 0 or more. 2.4 to 3.0: `600`. Change: reloads live.
     */
    readonly maxWLockConditionalWaitTime?: TimeValue | undefined;
    /** Metrics of locks. */
    readonly metrics?: {
      readonly [key: string]: ConfigNode;
      /**
       * Metrics of lock waits; no role calls the code that would record them. Leave it.
       *
       * Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it.
       */
      readonly enable?: FlagValue | undefined;
    } | undefined;
    /** Log entries for slow locks. */
    readonly threshold?: {
      readonly [key: string]: ConfigNode;
      /**
       * Milliseconds of a lock wait from which an entry of level info would appear; no role calls that code. Leave it.
       *
       * Whole number of milliseconds, 0 or more. 2.3 to 3.0: `500`. Change: reloads live.
       */
      readonly info?: TimeValue | undefined;
      /**
       * Milliseconds of a lock wait from which a warning would appear; no role calls that code. Leave it.
       *
       * Whole number of milliseconds, 0 or more. 2.3 to 3.0: `1000`. Change: reloads live.
       */
      readonly warn?: TimeValue | undefined;
    } | undefined;
  } | undefined;
  /** Index that keeps rows of one partition key together. */
  readonly materializedView?: {
    readonly [key: string]: ConfigNode;
    /**
     * Builds vector indexes that group rows by partition key, so that a search of one tenant visits its rows only. Turn it on in 2.4 if tenants share collections; off, if builds take too much memory.
     *
     * Flag. 2.4: `false`; 2.5 to 3.0: `true`. Change: restarts the roles that read it.
     */
    readonly enabled?: FlagValue | undefined;
  } | undefined;
  /**
   * Share of lookups that a Bloom filter may wrongly answer with yes; fewer cost memory. Raise it to save memory if deletes are rare.
   *
   * Number, 0 to 1. 2.3: `0.05`; 2.4 to 3.0: `0.001`. Change: reloads live.
   */
  readonly maxBloomFalsePositive?: NumberValue | undefined;
  /**
   * Port of metrics and health checks; the variable `METRICS_PORT` decides it, and no role reads the key. Leave it; probes and monitors of this library use the default.
   *
   * Whole number, 1 to 65535. 2.3 to 3.0: `9091`. Change: restarts the roles that read it.
   */
  readonly MetricsPort?: NumberValue | undefined;
  /** Namespaces within a collection. */
  readonly namespace?: {
    readonly [key: string]: ConfigNode;
    /**
     * Allows collections whose rows belong to namespaces, a kind of partition key, in 2.6. If an application asks for namespaces.
     *
     * Flag. 2.6: `false`. Change: restarts the roles that read it.
     */
    readonly enabled?: FlagValue | undefined;
  } | undefined;
  /**
   * Share of the pod's memory in % that the tuner of the garbage collector aims to stay below. Lower it if pods are killed for memory while Go's heap grows.
   *
   * Number of per cent, 0 to 100. 2.4 to 3.0: `90`. Change: restarts the roles that read it.
   */
  readonly overloadedMemoryThresholdPercentage?: NumberValue | undefined;
  /**
   * Stops a proxy whose plugin does not load, instead of running without it. Leave it on: a missing plugin may be a missing check.
   *
   * Flag. 2.4 to 3.0: `true`. Change: restarts the roles that read it.
   */
  readonly panicWhenPluginFail?: FlagValue | undefined;
  /** Statistics in Parquet files. */
  readonly parquetStatsSkipIndex?: {
    readonly [key: string]: ConfigNode;
    /**
     * Skips parts of Parquet files by the minimum and maximum that they record, if a filter cannot match there. Try it if filters on sorted or clustered fields read too much.
     *
     * Flag. 3.0: `false`. Change: reloads live.
     */
    readonly enabled?: FlagValue | undefined;
  } | undefined;
  /** Topics that exist before Milvus starts. */
  readonly preCreatedTopic?: {
    readonly [key: string]: ConfigNode;
    /**
     * Uses the topics of `common.preCreatedTopic.names` instead of creating topics. If Milvus may not create topics in your Kafka or Pulsar; before the first start.
     *
     * Flag. 2.3 to 3.0: `false`. Change: reloads live.
     */
    readonly enabled?: FlagValue | undefined;
    /**
     * Names of the existing topics; their number replaces `rootCoord.dmlChannelNum`. Together with `common.preCreatedTopic.enabled`; never change the order later.
     *
     * List. 2.3: `["topic1", "topic2"]`; 2.4 to 3.0: empty. Change: reloads live.
     */
    readonly names?: ListValue | undefined;
    /**
     * Existing topic for time ticks of the root coordinator; no role reads it since 2.5. Only in 2.3 and 2.4 with topics that exist already.
     *
     * Text. 2.3: `timetick-channel`; 2.4 to 3.0: empty. Change: reloads live.
     */
    readonly timeticker?: TextValue | undefined;
  } | undefined;
  /**
   * Prefers an IPv6 address when a role picks the address that it registers. In clusters with both address families, if pods reach each other by IPv6.
   *
   * Flag. 3.0: `false`. Change: restarts the roles that read it.
   */
  readonly preferIPv6?: FlagValue | undefined;
  /** Fetching of output fields after a search. */
  readonly requery?: {
    readonly [key: string]: ConfigNode;
    /**
     * Decides when a hybrid search fetches its output fields in a second request: always, for vectors, or for any field. If hybrid searches with many output fields are slow; compare the choices.
     *
     * Text. 2.5 to 3.0: `OutputVector`. Change: reloads live.
     */
    readonly hybridSearchPolicy?: TextValue | undefined;
    /**
     * Decides when a search fetches its output fields in a second request: always, for vectors, or for any field. If searches with large output fields and many results are slow.
     *
     * Text. 2.6 to 3.0: `OutputVector`. Change: reloads live.
     */
    readonly searchPolicy?: TextValue | undefined;
  } | undefined;
  /** Authentication, authorization and encryption of connections. */
  readonly security?: {
    readonly [key: string]: ConfigNode;
    /** Privilege group for administrators, in one list. */
    readonly admin?: {
      readonly [key: string]: ConfigNode;
      /**
       * Privileges that replace those of the built-in group for administrators. To give or take a privilege from everyone with that group.
       *
       * List. 2.4 to 3.0: empty. Change: restarts the roles that read it.
       */
      readonly privileges?: ListValue | undefined;
    } | undefined;
    /**
     * Asks each request for a user and checks the roles of the user. Use the prop `authentication` in production; clients without a password fail from then on.
     *
     * Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it.
     */
    readonly authorizationEnabled?: FlagValue | undefined;
    /**
     * Gives the role `public`, which every user has, its default privileges. Turn it off if users must see only what a role grants.
     *
     * Flag. 2.4 to 3.0: `true`. Change: restarts the roles that read it.
     */
    readonly enablePublicPrivilege?: FlagValue | undefined;
    /**
     * Decides who may use the debugging endpoint `/expr`: the user `root`, or users with a privilege. Only while `common.security.exprEnabled` is on.
     *
     * Text. 3.0: `rootOnly`. Change: restarts the roles that read it.
     */
    readonly exprAuthMode?: TextValue | undefined;
    /**
     * Opens the debugging endpoint `/expr`, which runs expressions inside a process. Leave it off; it was the way into unauthenticated servers.
     *
     * Flag. 2.5 to 3.0: `false`. Change: restarts the roles that read it.
     */
    readonly exprEnabled?: FlagValue | undefined;
    /**
     * Encrypts connections between roles with the certificates of `internaltls`. Use the prop `internalTls`, which mounts the files too.
     *
     * Flag. 2.5 to 3.0: `false`. Change: restarts the roles that read it.
     */
    readonly internaltlsEnabled?: FlagValue | undefined;
    /** Content of the built-in privilege groups. */
    readonly rbac?: {
      readonly [key: string]: ConfigNode;
      /** Built-in privilege groups for the whole instance. */
      readonly cluster?: {
        readonly [key: string]: ConfigNode;
        /** Group `ClusterAdmin`. */
        readonly admin?: {
          readonly [key: string]: ConfigNode;
          /**
           * Privileges in the built-in group `ClusterAdmin`. To add or remove a privilege for everyone with the group.
           *
           * Text. 2.4 to 2.5: `ListDatabases,SelectOwnership,SelectUser,DescribeResource…`; 2.6 to 3.0: `(built-in)`. Change: restarts the roles that read it.
           */
          readonly privileges?: TextValue | undefined;
        } | undefined;
        /** Group `ClusterReadOnly`. */
        readonly readonly?: {
          readonly [key: string]: ConfigNode;
          /**
           * Privileges in the built-in group `ClusterReadOnly`. If readers of the instance should see more or less.
           *
           * Text. 2.4 to 2.5: `ListDatabases,SelectOwnership,SelectUser,DescribeResource…`; 2.6 to 3.0: `(built-in)`. Change: restarts the roles that read it.
           */
          readonly privileges?: TextValue | undefined;
        } | undefined;
        /** Group `ClusterReadWrite`. */
        readonly readwrite?: {
          readonly [key: string]: ConfigNode;
          /**
           * Privileges in the built-in group `ClusterReadWrite`. If writers of the instance should do more or less.
           *
           * Text. 2.4 to 2.5: `ListDatabases,SelectOwnership,SelectUser,DescribeResource…`; 2.6 to 3.0: `(built-in)`. Change: restarts the roles that read it.
           */
          readonly privileges?: TextValue | undefined;
        } | undefined;
      } | undefined;
      /** Built-in privilege groups for a collection. */
      readonly collection?: {
        readonly [key: string]: ConfigNode;
        /** Group `CollectionAdmin`. */
        readonly admin?: {
          readonly [key: string]: ConfigNode;
          /**
           * Privileges in the built-in group `CollectionAdmin`. If owners of a collection should do more or less.
           *
           * Text. 2.4 to 2.5: `Query,Search,IndexDetail,GetFlushState,GetLoadState,GetLo…`; 2.6 to 3.0: `(built-in)`. Change: restarts the roles that read it.
           */
          readonly privileges?: TextValue | undefined;
        } | undefined;
        /** Group `CollectionReadOnly`. */
        readonly readonly?: {
          readonly [key: string]: ConfigNode;
          /**
           * Privileges in the built-in group `CollectionReadOnly`. If readers of a collection should see more or less.
           *
           * Text. 2.4 to 2.5: `Query,Search,IndexDetail,GetFlushState,GetLoadState,GetLo…`; 2.6 to 3.0: `(built-in)`. Change: restarts the roles that read it.
           */
          readonly privileges?: TextValue | undefined;
        } | undefined;
        /** Group `CollectionReadWrite`. */
        readonly readwrite?: {
          readonly [key: string]: ConfigNode;
          /**
           * Privileges in the built-in group `CollectionReadWrite`. If writers of a collection should do more or less.
           *
           * Text. 2.4 to 2.5: `Query,Search,IndexDetail,GetFlushState,GetLoadState,GetLo…`; 2.6 to 3.0: `(built-in)`. Change: restarts the roles that read it.
           */
          readonly privileges?: TextValue | undefined;
        } | undefined;
      } | undefined;
      /** Built-in privilege groups for a database. */
      readonly database?: {
        readonly [key: string]: ConfigNode;
        /** Group `DatabaseAdmin`. */
        readonly admin?: {
          readonly [key: string]: ConfigNode;
          /**
           * Privileges in the built-in group `DatabaseAdmin`. If owners of a database should do more or less.
           *
           * Text. 2.4 to 2.5: `ShowCollections,DescribeDatabase,AlterDatabase,CreateColl…`; 2.6 to 3.0: `(built-in)`. Change: restarts the roles that read it.
           */
          readonly privileges?: TextValue | undefined;
        } | undefined;
        /** Group `DatabaseReadOnly`. */
        readonly readonly?: {
          readonly [key: string]: ConfigNode;
          /**
           * Privileges in the built-in group `DatabaseReadOnly`. If readers of a database should see more or less.
           *
           * Text. 2.4 to 2.5: `ShowCollections,DescribeDatabase`; 2.6 to 3.0: `(built-in)`. Change: restarts the roles that read it.
           */
          readonly privileges?: TextValue | undefined;
        } | undefined;
        /** Group `DatabaseReadWrite`. */
        readonly readwrite?: {
          readonly [key: string]: ConfigNode;
          /**
           * Privileges in the built-in group `DatabaseReadWrite`. If writers of a database should do more or less.
           *
           * Text. 2.4 to 2.5: `ShowCollections,DescribeDatabase,AlterDatabase`; 2.6 to 3.0: `(built-in)`. Change: restarts the roles that read it.
           */
          readonly privileges?: TextValue | undefined;
        } | undefined;
      } | undefined;
      /** Switch of the lists of 2.4 and 2.5. */
      readonly overrideBuiltInPrivilegeGroups?: {
        readonly [key: string]: ConfigNode;
        /**
         * Uses the lists of this section for the built-in groups; no role of the last 2.5 reads it. In 2.4, if you change one of the lists.
         *
         * Flag. 2.4 to 2.5: `false`. Change: restarts the roles that read it.
         */
        readonly enabled?: FlagValue | undefined;
      } | undefined;
    } | undefined;
    /** Privilege group for readers, in one list. */
    readonly readonly?: {
      readonly [key: string]: ConfigNode;
      /**
       * Privileges that replace those of the built-in group for readers. If readers should see more or less.
       *
       * List. 2.4 to 3.0: empty. Change: restarts the roles that read it.
       */
      readonly privileges?: ListValue | undefined;
    } | undefined;
    /** Privilege group for writers, in one list. */
    readonly readwrite?: {
      readonly [key: string]: ConfigNode;
      /**
       * Privileges that replace those of the built-in group for writers. If writers should do more or less.
       *
       * List. 2.4 to 3.0: empty. Change: restarts the roles that read it.
       */
      readonly privileges?: ListValue | undefined;
    } | undefined;
    /**
     * Treats `root` like any user, who needs a role for everything. If a company rule forbids an account that may do all; grant it a role first.
     *
     * Flag. 2.4 to 3.0: `false`. Change: reloads live.
     */
    readonly rootShouldBindRole?: FlagValue | undefined;
    /**
     * Users who may change the password of others without the old one. Keep the list short, or empty.
     *
     * List. 2.3 to 3.0: empty. Change: reloads live.
     */
    readonly superUsers?: ListValue | undefined;
    /**
     * Encryption of client connections: 0 none, 1 with a server certificate, 2 with client certificates too. Use the prop `tls`, which mounts the files too.
     *
     * Whole number, 0 to 2. 2.3 to 3.0: `0`. Change: restarts the roles that read it.
     */
    readonly tlsMode?: NumberValue | undefined;
  } | undefined;
  /** Registration of roles in etcd. */
  readonly session?: {
    readonly [key: string]: ConfigNode;
    /**
     * Attempts to register or to read sessions in etcd before a role gives up. Raise it if etcd is away longer during maintenance.
     *
     * Whole number. 2.3 to 3.0: `30`. Change: restarts the roles that read it.
     */
    readonly retryTimes?: NumberValue | undefined;
    /**
     * Seconds after which a silent role counts as dead and its work moves to others. Raise it if slow etcd disks cause restarts; lower it for a faster takeover.
     *
     * Whole number of seconds, 1 or more. 2.3 to 2.5: `30`; 2.6 to 3.0: `15`. Change: restarts the roles that read it.
     */
    readonly ttl?: TimeValue | undefined;
  } | undefined;
  /**
   * CPU instructions that vector operations use; `auto` takes the best of the machine. Fix it only to work around a fault of a CPU or hypervisor.
   *
   * One of `auto`, `avx512`, `avx2`, `avx`, `sse4_2`. 2.3 to 3.0: `auto`. Change: restarts the roles that read it.
   */
  readonly simdType?: 'auto' | 'avx512' | 'avx2' | 'avx' | 'sse4_2' | undefined;
  /** Format of stored data. */
  readonly storage?: {
    readonly [key: string]: ConfigNode;
    /**
     * Writes growing segments to storage straight from the query engine, in the newest storage format. Only together with `common.storage.useLoonFFI`, as the release notes describe.
     *
     * Flag. 3.0: `false`. Change: restarts the roles that read it.
     */
    readonly enableGrowingSourceFlush?: FlagValue | undefined;
    /**
     * First version of storage V2, an experiment; no role of the last 2.5 reads it. Leave it off.
     *
     * Flag. 2.4 to 2.5: `false`. Change: restarts the roles that read it.
     */
    readonly enablev2?: FlagValue | undefined;
    /**
     * Attempts to commit a manifest of storage V3 while other writers change it. Raise it if commits fail by conflicts.
     *
     * Whole number. 3.0: `10`. Change: reloads live.
     */
    readonly manifestTransactionRetryLimit?: NumberValue | undefined;
    /**
     * Prefix of paths for an experimental storage; no role reads it since 2.5. Leave it empty.
     *
     * Text. 2.4 to 3.0: empty. Change: restarts the roles that read it.
     */
    readonly pathPrefix?: TextValue | undefined;
    /**
     * Attempts to read an object after errors that may pass. Raise it for an unreliable object storage; reads then fail later.
     *
     * Whole number. 2.5 to 3.0: `10`. Change: reloads live.
     */
    readonly readRetryAttempts?: NumberValue | undefined;
    /**
     * Scheme of addresses for an experimental storage; no role of the last 2.5 reads it. Leave it.
     *
     * Text. 2.4 to 2.5: `s3`. Change: restarts the roles that read it.
     */
    readonly scheme?: TextValue | undefined;
    /** Splitting of columns into files in storage V2. */
    readonly stv2?: {
      readonly [key: string]: ConfigNode;
      /** Separate files for large columns. */
      readonly splitByAvgSize?: {
        readonly [key: string]: ConfigNode;
        /**
         * Gives columns with large values files for themselves, so that reading small columns costs less. Leave the default; affects new files only.
         *
         * Flag. 2.6: `false`; 3.0: `true`. Change: reloads live.
         */
        readonly enabled?: FlagValue | undefined;
        /**
         * Average size in bytes from which a column gets a separate file. Lower it if scans of small columns read much that they do not need.
         *
         * Whole number of bytes, 0 or more. 2.6 to 3.0: `1024`. Change: reloads live.
         */
        readonly threshold?: SizeValue | undefined;
      } | undefined;
      /** Separate files for system columns. */
      readonly splitSystemColumn?: {
        readonly [key: string]: ConfigNode;
        /**
         * Keeps system columns, such as the time of a row, in a separate file. Leave it on; loads read these columns first.
         *
         * Flag. 2.6 to 3.0: `true`. Change: reloads live.
         */
        readonly enabled?: FlagValue | undefined;
        /**
         * Puts the clustering key into the file with the system columns. Leave it on.
         *
         * Flag. 2.6 to 3.0: `true`. Change: reloads live.
         */
        readonly includeClusteringKey?: FlagValue | undefined;
        /**
         * Puts the partition key into the file with the system columns. Leave it on unless partition keys are large texts.
         *
         * Flag. 2.6 to 3.0: `true`. Change: reloads live.
         */
        readonly includePartitionKey?: FlagValue | undefined;
        /**
         * Puts the primary key into the file with the system columns. Leave it on unless primary keys are large texts.
         *
         * Flag. 2.6 to 3.0: `true`. Change: reloads live.
         */
        readonly includePK?: FlagValue | undefined;
      } | undefined;
    } | undefined;
    /**
     * Writes storage V3, with manifests; releases that do not know it cannot read the data. Only when you will not go back to an older release.
     *
     * Flag. 2.6 to 3.0: `false`. Change: reloads live.
     */
    readonly useLoonFFI?: FlagValue | undefined;
    /** Compression of stored files. */
    readonly zstd?: {
      readonly [key: string]: ConfigNode;
      /**
       * Threads that compress one file; 0 takes all cores, and each thread takes memory. Raise it if flushes wait for compression on nodes with free cores.
       *
       * Whole number. 2.6 to 3.0: `1`. Change: restarts the roles that read it.
       */
      readonly concurrency?: NumberValue | undefined;
    } | undefined;
  } | undefined;
  /**
   * Kind of storage: `remote` object storage, or `local` disk for a standalone for tests. Never on an existing instance: its data stays in the other storage.
   *
   * One of `local`, `remote`, `minio`, `opendal`. 2.3 to 3.0: `remote`. Change: never: Milvus would start empty, next to its data.
   */
  readonly storageType?: 'local' | 'remote' | 'minio' | 'opendal' | undefined;
  /** Names of subscriptions of internal topics, under the name that 2.3 uses. */
  readonly subNamePrefix?: {
    readonly [key: string]: ConfigNode;
    /**
     * Subscription of the data coordinator, under its old name. Never after the first start; use the key below `msgChannel`.
     *
     * Text. 2.3: `dataCoord`. Change: restarts the roles that read it.
     */
    readonly dataCoordSubNamePrefix?: TextValue | undefined;
    /**
     * Subscription of data nodes, under its old name. Never after the first start: data nodes would read from another position.
     *
     * Text. 2.3: `dataNode`. Change: restarts the roles that read it.
     */
    readonly dataNodeSubNamePrefix?: TextValue | undefined;
    /**
     * Subscription of proxies that `milvus.yaml` of 2.3 still lists. Leave it.
     *
     * Text. 2.3: `proxy`. Change: restarts the roles that read it.
     */
    readonly proxySubNamePrefix?: TextValue | undefined;
    /**
     * Subscription of query nodes that `milvus.yaml` of 2.3 still lists. Leave it.
     *
     * Text. 2.3: `queryNode`. Change: restarts the roles that read it.
     */
    readonly queryNodeSubNamePrefix?: TextValue | undefined;
    /**
     * Subscription of the root coordinator that `milvus.yaml` of 2.3 still lists. Leave it.
     *
     * Text. 2.3: `rootCoord`. Change: restarts the roles that read it.
     */
    readonly rootCoordSubNamePrefix?: TextValue | undefined;
  } | undefined;
  /** Writing of buffers to object storage. */
  readonly sync?: {
    readonly [key: string]: ConfigNode;
    /**
     * Longest wait for writes to finish when a node shrinks or closes its pool of writers. Raise it if a stopping node drops writes to slow storage.
     *
     * Whole number of seconds, 0 or more. 2.4 to 3.0: `60`. Change: reloads live.
     */
    readonly taskPoolReleaseTimeoutSeconds?: TimeValue | undefined;
  } | undefined;
  /** Threads for each CPU core in the pools of the C++ engine. */
  readonly threadCoreCoefficient?: {
    readonly [key: string]: ConfigNode;
    /**
     * Threads for each CPU core that load statistics of full text search, in 2.6. Raise it if collections with full text search load slowly.
     *
     * Number. 2.6: `1`. Change: reloads live.
     */
    readonly bm25Load?: NumberValue | undefined;
    /**
     * Threads for each CPU core that fill the cache of raw vectors, in 2.5. Lower it if warming up slows down searches.
     *
     * Number. 2.5: `10`. Change: reloads live.
     */
    readonly chunkCache?: NumberValue | undefined;
    /**
     * Threads for each CPU core for reads that a request waits for. Raise it if object storage answers slowly and CPU is idle.
     *
     * Number. 2.3 to 3.0: `10`. Change: reloads live.
     */
    readonly highPriority?: NumberValue | undefined;
    /**
     * Threads for each CPU core for work in the background. Raise it if background work lags behind; lower it for steadier latency.
     *
     * Number. 2.3 to 3.0: `1`. Change: reloads live.
     */
    readonly lowPriority?: NumberValue | undefined;
    /**
     * Upper limit of threads in each of these pools; 0 means no limit. Raise it on nodes with many cores if loads are slow.
     *
     * Number. 2.6 to 3.0: `16`. Change: reloads live.
     */
    readonly maxThreadsSize?: NumberValue | undefined;
    /**
     * Threads for each CPU core for loads of segments and indexes. Raise it if loads are slow while network and CPU are idle.
     *
     * Number. 2.3 to 3.0: `5`. Change: reloads live.
     */
    readonly middlePriority?: NumberValue | undefined;
  } | undefined;
  /**
   * Detail of the log of proxies about requests: 0 none, higher values more. For a short search for the cause of a fault; the log grows fast.
   *
   * Whole number. 2.3 to 3.0: `0`. Change: reloads live.
   */
  readonly traceLogMode?: NumberValue | undefined;
  /**
   * Lets the coordinator send time ticks; without them the instance accepts no writes and no searches. Leave it on; an old replication tool turned it off at its target.
   *
   * Flag. 2.3 to 2.6: `true`. Change: reloads live.
   */
  readonly ttMsgEnabled?: FlagValue | undefined;
  /**
   * Compacts and skips segments by the partition key, as if it were the clustering key. If tenants share a collection and search only their rows.
   *
   * Flag. 2.4 to 3.0: `false`. Change: reloads live.
   */
  readonly usePartitionKeyAsClusteringKey?: FlagValue | undefined;
  /**
   * Compacts and skips segments by the vector field, as if it were the clustering key. If searches may skip distant segments; recall falls with the share that is skipped.
   *
   * Flag. 2.4 to 3.0: `false`. Change: reloads live.
   */
  readonly useVectorAsClusteringKey?: FlagValue | undefined;
  /**
   * Lets filters read the columns that JSON shredding made. Turn it off to check whether a wrong result comes from them.
   *
   * Flag. 2.6 to 3.0: `true`. Change: reloads live.
   */
  readonly usingJSONShreddingForQuery?: FlagValue | undefined;
  /**
   * Hides rows that are deleted, expired or not yet visible; off, searches return all of them. Never turn it off outside of a test.
   *
   * Flag. 3.0: `true`. Change: restarts the roles that read it.
   */
  readonly visibilityFilterEnabled?: FlagValue | undefined;
}
