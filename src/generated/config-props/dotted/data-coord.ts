// Generated from data/ by `npm run generate:config`. Do not edit.
import type { DurationValue, FlagValue, NumberValue, SizeTextValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys of `dataCoord`, each in one piece. */
export interface DataCoordKeys {
  /**
   * Moves channels between data nodes when one watches more than others; streaming nodes do this work from 2.6 on. Turn it off only while you move channels by hand.
   *
   * Flag. 2.3 to 3.0: `true`. Change: reloads live.
   */
  readonly 'dataCoord.autoBalance'?: FlagValue | undefined;
  /**
   * Rebuilds indexes of an older version of the index engine in the background. After an upgrade whose notes promise faster indexes; the builds need data nodes for hours.
   *
   * Flag. 2.3 to 3.0: `false`. Change: reloads live.
   */
  readonly 'dataCoord.autoUpgradeSegmentIndex'?: FlagValue | undefined;
  /**
   * Milliseconds that a call from the data side to the root coordinator may take. Raise it if a coordinator with very many collections answers late.
   *
   * Whole number of milliseconds, 0 or more. 2.4 to 3.0: `5000`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.brokerTimeout'?: TimeValue | undefined;
  /**
   * Seconds between two checks whether channels are spread evenly over data nodes, up to 2.5. Lower it if new data nodes wait long for work.
   *
   * Whole number. 2.3 to 3.0: `360`. Change: reloads live.
   */
  readonly 'dataCoord.channel.balanceInterval'?: NumberValue | undefined;
  /**
   * Seconds without a change of data nodes before channels move, up to 2.5. Raise it if channels move during each rollout.
   *
   * Whole number. 2.3 to 3.0: `300`. Change: reloads live.
   */
  readonly 'dataCoord.channel.balanceSilentDuration'?: NumberValue | undefined;
  /**
   * Assigns channels to data nodes by calls instead of entries in etcd, in 2.4. Leave it on; it is the way of later releases.
   *
   * Flag. 2.4: `true`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.channel.balanceWithRpc'?: FlagValue | undefined;
  /**
   * Seconds between two steps of the state machine that assigns channels, up to 2.5. Leave it.
   *
   * Whole number of seconds, 0 or more. 2.4 to 3.0: `1`. Change: reloads live.
   */
  readonly 'dataCoord.channel.checkInterval'?: TimeValue | undefined;
  /**
   * Newest version of data nodes that do not take channels by calls; such nodes get no new channels. Leave it; it serves the upgrade to 2.4.
   *
   * Text. 2.4 to 3.0: `2.4.1`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.channel.legacyVersionWithoutRPCWatch'?: TextValue | undefined;
  /**
   * Seconds that a data node may take to accept an order about a channel, up to 2.5. Raise it if busy data nodes lose channels.
   *
   * Whole number of seconds, 0 or more. 2.3 to 3.0: `5`. Change: reloads live.
   */
  readonly 'dataCoord.channel.notifyChannelOperationTimeout'?: TimeValue | undefined;
  /**
   * Seconds without progress after which a data node loses a channel that it prepares, up to 2.5. Raise it if channels with much history move from node to node without an end.
   *
   * Whole number of seconds, 0 or more. 2.3 to 3.0: `300`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.channel.watchTimeoutInterval'?: TimeValue | undefined;
  /**
   * Seconds between two looks at whether balancing of channels was switched on or off. Leave it.
   *
   * Whole number. 2.3 to 3.0: `10`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.checkAutoBalanceConfigInterval'?: NumberValue | undefined;
  /**
   * Rewrites segments that were written before a field was added, so that they follow the new schema. If you add fields often and reads of old segments are slow.
   *
   * Flag. 3.0: `false`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.bumpSchemaVersion.enabled'?: FlagValue | undefined;
  /**
   * Seconds between two searches for segments with an older schema. Raise it if the rewriting takes too much of the data nodes.
   *
   * Whole number. 3.0: `20`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.bumpSchemaVersion.triggerInterval'?: NumberValue | undefined;
  /**
   * Lag in seconds of a channel's checkpoint beyond which its segments are not compacted. Leave it; a large lag is a fault to look into.
   *
   * Whole number. 2.4 to 3.0: `900`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.channelMaxCPLag'?: NumberValue | undefined;
  /**
   * Seconds between two checks for compactions that are late, up to 2.5. Leave it.
   *
   * Whole number. 2.3: `10`; 2.4 to 3.0: `3`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.compaction.check.interval'?: NumberValue | undefined;
  /**
   * Starts clustering compactions by itself when enough new data arrived. If collections have a clustering key and data nodes have time.
   *
   * Flag. 2.4 to 3.0: `false`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.clustering.autoEnable'?: FlagValue | undefined;
  /**
   * Allows clustering compactions, also those that a client asks for. Turn it off if a client's compactions disturb others.
   *
   * Flag. 2.4 to 3.0: `true`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.clustering.enable'?: FlagValue | undefined;
  /**
   * Largest number of clusters into which vectors are split. Raise it for very large collections with a vector as clustering key.
   *
   * Whole number. 2.4 to 3.0: `10240`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.clustering.maxCentroidsNum'?: NumberValue | undefined;
  /**
   * Largest size of one cluster of vectors before the split fails. Raise it if clustering of uneven data fails.
   *
   * Size such as `64m`. 2.4 to 3.0: `5g`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.clustering.maxClusterSize'?: SizeTextValue | undefined;
  /**
   * Size of a cluster, relative to the average, beyond which the split counts as too uneven. Raise it if clustering of uneven data is given up.
   *
   * Number. 2.4 to 3.0: `10`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.clustering.maxClusterSizeRatio'?: NumberValue | undefined;
  /**
   * Seconds after which a collection is clustered again even with little new data. Lower it if searches must profit from new data sooner.
   *
   * Whole number. 2.4 to 3.0: `259200`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.clustering.maxInterval'?: NumberValue | undefined;
  /**
   * Largest size of a clustered segment, relative to `dataCoord.segment.maxSize`. Leave it.
   *
   * Number. 2.4 to 3.0: `1`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.clustering.maxSegmentSizeRatio'?: NumberValue | undefined;
  /**
   * Share of the data node's memory that training data for clusters may take; beyond it Milvus takes a sample. Lower it if data nodes run out of memory during clustering.
   *
   * Number. 2.4 to 3.0: `0.8`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.clustering.maxTrainSizeRatio'?: NumberValue | undefined;
  /**
   * Smallest number of clusters into which vectors are split. Raise it if small collections are split too coarsely.
   *
   * Whole number. 2.4 to 3.0: `16`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.clustering.minCentroidsNum'?: NumberValue | undefined;
  /**
   * Size of a cluster, relative to the average, below which the split counts as too uneven. Lower it if clustering of uneven data is given up.
   *
   * Number. 2.4 to 3.0: `0.01`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.clustering.minClusterSizeRatio'?: NumberValue | undefined;
  /**
   * Seconds between two automatic clusterings of a collection, at least. Raise it if repeated clustering takes too much of the data nodes.
   *
   * Whole number. 2.4 to 3.0: `3600`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.clustering.minInterval'?: NumberValue | undefined;
  /**
   * Amount of new data from which a collection is clustered again. Lower it if searches must profit from new data sooner.
   *
   * Size such as `64m`. 2.4 to 3.0: `512m`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.clustering.newDataSizeThreshold'?: SizeTextValue | undefined;
  /**
   * Size at which clustering closes a segment, relative to `dataCoord.segment.maxSize`. Leave it.
   *
   * Number. 2.4 to 3.0: `0.8`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.clustering.preferSegmentSizeRatio'?: NumberValue | undefined;
  /**
   * Seconds that a clustering compaction may take; no role reads it since 2.5. Leave it.
   *
   * Whole number. 2.4 to 3.0: `3600`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.clustering.timeout'?: NumberValue | undefined;
  /**
   * Seconds between two searches for collections to cluster. Leave it.
   *
   * Whole number of seconds, 0 or more. 2.4 to 3.0: `600`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.clustering.triggerInterval'?: TimeValue | undefined;
  /**
   * Seconds that the record of a finished compaction is kept. Raise it to look into compactions of the past day.
   *
   * Whole number of seconds, 0 or more. 2.4 to 2.5: `86400`; 2.6 to 3.0: `3600`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.dropTolerance'?: TimeValue | undefined;
  /**
   * Starts compactions by itself; without them deleted rows and small segments stay. Turn it off for a short time only, for example during a bulk import.
   *
   * Flag. 2.3 to 3.0: `true`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.enableAutoCompaction'?: FlagValue | undefined;
  /**
   * Hours that expired rows may stay before they alone cause a compaction; a negative value means none. Raise it if rows expire steadily and compactions never rest.
   *
   * Whole number of hours. 2.5 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.expiry.tolerance'?: TimeValue | undefined;
  /**
   * Divisor of a data node's memory that gives the largest segment of a forced merge. Raise it if forced merges run out of memory.
   *
   * Number. 2.6 to 3.0: `4.0`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.forceMerge.dataNodeMemoryFactor'?: NumberValue | undefined;
  /**
   * Divisor of a query node's memory that gives the largest segment of a forced merge. Raise it if merged segments do not fit into query nodes.
   *
   * Number. 2.6 to 3.0: `4.0`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.forceMerge.queryNodeMemoryFactor'?: NumberValue | undefined;
  /**
   * Seconds between two removals of records of old compactions. Leave it.
   *
   * Whole number of seconds, 0 or more. 2.4 to 3.0: `1800`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.gcInterval'?: TimeValue | undefined;
  /**
   * Seconds between two global compactions of older releases; no role reads it since 2.5. Leave it.
   *
   * Whole number. 2.3 to 3.0: `60`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.compaction.global.interval'?: NumberValue | undefined;
  /**
   * Compacts segments only after their index is built, so that searches never fall back to unindexed data. Turn it off if compaction must not wait for slow index builds.
   *
   * Flag. 2.3 to 3.0: `true`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.indexBasedCompaction'?: FlagValue | undefined;
  /**
   * Applies deletes to all segments, whatever their recorded position. To repair data after the import fault that the release notes describe; turn it off afterwards.
   *
   * Flag. 2.6 to 3.0: `false`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.levelzero.forceSelectAllSegments'?: FlagValue | undefined;
  /**
   * Files of deletes that one compaction of deletes takes at most. Lower it if such compactions run out of memory.
   *
   * Whole number. 2.4 to 2.5: `30`; 2.6 to 3.0: `1000`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.levelzero.forceTrigger.deltalogMaxNum'?: NumberValue | undefined;
  /**
   * Files of deletes that start a compaction of deletes. Lower it if deletes pile up and searches slow down.
   *
   * Whole number. 2.4 to 3.0: `10`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.levelzero.forceTrigger.deltalogMinNum'?: NumberValue | undefined;
  /**
   * Bytes of deletes that one compaction of deletes takes at most. Lower it if data nodes run out of memory by deletes.
   *
   * Whole number of bytes, 0 or more. 2.4 to 3.0: `67108864`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.levelzero.forceTrigger.maxSize'?: SizeValue | undefined;
  /**
   * Bytes of deletes that start a compaction of deletes. Lower it if many small deletes keep query nodes busy.
   *
   * Whole number of bytes, 0 or more. 2.4 to 3.0: `8388608`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.levelzero.forceTrigger.minSize'?: SizeValue | undefined;
  /**
   * Parallel commits of manifests when deletes are applied in storage V3. Raise it if such commits wait for object storage.
   *
   * Whole number. 3.0: `16`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.levelzero.manifestUpdatePoolSize'?: NumberValue | undefined;
  /**
   * Seconds between two searches for deletes to apply. Leave it.
   *
   * Whole number of seconds, 0 or more. 2.4 to 3.0: `10`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.compaction.levelzero.triggerInterval'?: TimeValue | undefined;
  /**
   * Segments that one merge takes at most, up to 2.4. Lower it if merges run out of memory.
   *
   * Whole number. 2.3 to 2.4: `30`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.max.segment'?: NumberValue | undefined;
  /**
   * Number of segments up to which a forced merge looks for the best grouping, whose cost grows with the cube. Leave it; a large value keeps the coordinator's CPU busy.
   *
   * Whole number. 2.6 to 3.0: `100`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.maxFullSegmentThreshold'?: NumberValue | undefined;
  /**
   * Compactions that the coordinator lets run at once, up to 2.5; later releases count slots of data nodes. Raise it in 2.5 if compactions queue while data nodes are idle.
   *
   * Whole number. 2.3 to 2.5: `10`; 2.6 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.maxParallelTaskNum'?: NumberValue | undefined;
  /**
   * Number of small segments that a merge needs. Lower it if a few small segments stay forever.
   *
   * Whole number. 2.3 to 3.0: `3`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.min.segment'?: NumberValue | undefined;
  /**
   * Seconds between two searches for segments to merge. Raise it if the search keeps a coordinator with many collections busy.
   *
   * Whole number of seconds, 0 or more. 2.4 to 3.0: `60`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.compaction.mix.triggerInterval'?: TimeValue | undefined;
  /**
   * Factor on the number of IDs that a compaction reserves for its files. Raise it only if a compaction reports that it ran out of IDs.
   *
   * Number. 2.5: `100`; 2.6 to 3.0: `10000`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.compaction.preAllocateIDExpansionFactor'?: NumberValue | undefined;
  /**
   * Seconds that a data node may take to accept a compaction, up to 2.5. Raise it if busy data nodes refuse compactions.
   *
   * Whole number. 2.3 to 3.0: `10`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.rpcTimeout'?: NumberValue | undefined;
  /**
   * Milliseconds between two rounds that hand compactions to data nodes; Milvus takes 100 at least. Leave it.
   *
   * Whole number of milliseconds, 0 or more. 2.4 to 3.0: `500`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.compaction.scheduleInterval'?: TimeValue | undefined;
  /**
   * Files of deletes of one segment that start its compaction. Lower it if deletes are many and small.
   *
   * Whole number. 2.3 to 3.0: `200`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.single.deltalog.maxnum'?: NumberValue | undefined;
  /**
   * Bytes of deletes of one segment that start its compaction. Lower it to free space sooner after deletes.
   *
   * Whole number of bytes, 0 or more. 2.3: `2097152`; 2.4 to 3.0: `16777216`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.single.deltalog.maxsize'?: SizeValue | undefined;
  /**
   * Bytes of expired rows of one segment that start its compaction. Lower it to free space sooner after expiry.
   *
   * Whole number of bytes, 0 or more. 2.3 to 3.0: `10485760`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.single.expiredlog.maxsize'?: SizeValue | undefined;
  /**
   * Share of deleted or expired rows in a segment that starts its compaction. Lower it to free space and speed up searches after many deletes.
   *
   * Number. 2.3 to 3.0: `0.2`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.single.ratio.threshold'?: NumberValue | undefined;
  /**
   * Rewrites segments whose file format differs from `dataNode.storage.format`. After you change the format, when data nodes have time; watch object storage.
   *
   * Flag. 3.0: `false`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.storageFormat.enabled'?: FlagValue | undefined;
  /**
   * Rewrites segments of an older storage version; older releases cannot read the result. Turn it off until you will not go back to the previous release.
   *
   * Flag. 2.6: `false`; 3.0: `true`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.storageVersion.enabled'?: FlagValue | undefined;
  /**
   * Seconds of one period in the limit of such rewrites. Lower it to rewrite faster.
   *
   * Whole number. 2.6 to 3.0: `120`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.storageVersion.rateLimitInterval'?: NumberValue | undefined;
  /**
   * Rewrites that may start in each period. Lower it if rewrites disturb other work.
   *
   * Whole number. 2.6 to 3.0: `3`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.storageVersion.rateLimitTokens'?: NumberValue | undefined;
  /**
   * Oldest version that all nodes must have before rewrites start. Leave it; it protects a rollout that is not finished.
   *
   * Text. 3.0: `2.6.9`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.storageVersion.sessionVersionRequirement'?: TextValue | undefined;
  /**
   * Order of waiting compactions: as they came, deletes first, or merges first. Choose `mix` if merges starve behind deletes.
   *
   * One of `default`, `level`, `mix`. 2.4 to 2.5: `default`; 2.6 to 3.0: `level`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.taskPrioritizer'?: 'default' | 'level' | 'mix' | undefined;
  /**
   * Compactions that may wait in the coordinator. Leave it.
   *
   * Whole number. 2.4 to 3.0: `100000`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.compaction.taskQueueCapacity'?: NumberValue | undefined;
  /**
   * Seconds that a compaction may take; no role reads it since 2.5. Raise it in 2.3 and 2.4 if large compactions fail.
   *
   * Whole number. 2.3 to 3.0: `900`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.timeout'?: NumberValue | undefined;
  /**
   * Compactions that one data node of 2.3 runs at once. Raise it on large data nodes if compactions queue.
   *
   * Whole number. 2.3: `2`. Change: reloads live.
   */
  readonly 'dataCoord.compaction.workerMaxParallelTaskNum'?: NumberValue | undefined;
  /**
   * Seconds between two looks at jobs that copy segments to restore a snapshot. Leave it.
   *
   * Whole number. 3.0: `2`. Change: reloads live.
   */
  readonly 'dataCoord.copySegmentCheckInterval'?: NumberValue | undefined;
  /**
   * Seconds after which a restore of a snapshot counts as failed. Raise it for very large restores.
   *
   * Whole number. 3.0: `86400`. Change: reloads live.
   */
  readonly 'dataCoord.copySegmentJobTimeout'?: NumberValue | undefined;
  /**
   * Seconds that the record of a finished restore is kept. Raise it to look into restores of the past days.
   *
   * Whole number. 3.0: `10800`. Change: reloads live.
   */
  readonly 'dataCoord.copySegmentTaskRetention'?: NumberValue | undefined;
  /**
   * Shows a segment as indexed only when all its indexes are built, not the vector index alone. If searches with filters on new segments are slow until scalar indexes exist.
   *
   * Flag. 2.5 to 3.0: `false`. Change: reloads live.
   */
  readonly 'dataCoord.dataview.forceAllIndexReady'?: FlagValue | undefined;
  /**
   * Lets a second data coordinator wait to take over, up to 2.5; later coordinators always do. This library sets it as the number of coordinators asks for.
   *
   * Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.enableActiveStandby'?: FlagValue | undefined;
  /**
   * Allows compaction at all; without it deletes are never applied to files. Leave it on.
   *
   * Flag. 2.3 to 3.0: `true`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.enableCompaction'?: FlagValue | undefined;
  /**
   * Builds statistics of JSON keys while segments are sorted, in 2.5. If you use such statistics and want to save a separate job.
   *
   * Flag. 2.5: `false`. Change: reloads live.
   */
  readonly 'dataCoord.enabledJSONKeyStatsInSort'?: FlagValue | undefined;
  /**
   * Removes files of dropped and compacted segments from object storage. Turn it off while you repair lost metadata, so that no file disappears.
   *
   * Flag. 2.3 to 3.0: `true`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.enableGarbageCollection'?: FlagValue | undefined;
  /**
   * Seconds between two looks at jobs that refresh collections over external files. Leave it.
   *
   * Whole number. 3.0: `10`. Change: reloads live.
   */
  readonly 'dataCoord.externalCollectionCheckInterval'?: NumberValue | undefined;
  /**
   * Share of segments that a refresh may drop before Milvus warns. Lower it if a wrong path must show sooner.
   *
   * Number. 3.0: `0.9`. Change: reloads live.
   */
  readonly 'dataCoord.externalCollectionDropRatioWarn'?: NumberValue | undefined;
  /**
   * Smallest number of external files in one task of a refresh. Lower it to spread a refresh over more data nodes.
   *
   * Whole number. 3.0: `10000`. Change: reloads live.
   */
  readonly 'dataCoord.externalCollectionFilesPerTask'?: NumberValue | undefined;
  /**
   * Seconds that the record of a finished refresh is kept. Raise it to look into refreshes of the past days.
   *
   * Whole number. 3.0: `86400`. Change: reloads live.
   */
  readonly 'dataCoord.externalCollectionJobRetention'?: NumberValue | undefined;
  /**
   * Seconds after which a refresh of an external collection counts as failed. Raise it for very many files.
   *
   * Whole number. 3.0: `3600`. Change: reloads live.
   */
  readonly 'dataCoord.externalCollectionJobTimeout'?: NumberValue | undefined;
  /**
   * IDs that a refresh of an external collection reserves; each segment takes two. Raise it if a refresh reports that it ran out of IDs.
   *
   * Whole number. 3.0: `500000`. Change: reloads live.
   */
  readonly 'dataCoord.externalCollectionPreAllocSegments'?: NumberValue | undefined;
  /**
   * Collections that a flush of everything handles at once, in 2.5. Lower it if such a flush overloads object storage.
   *
   * Whole number. 2.5: `100`. Change: reloads live.
   */
  readonly 'dataCoord.flushAllMaxParallelTasks'?: NumberValue | undefined;
  /**
   * Rebuilds all scalar indexes at the version of `dataCoord.targetScalarIndexVersion`. For a planned change of versions; the builds load data nodes.
   *
   * Flag. 2.6 to 3.0: `false`. Change: reloads live.
   */
  readonly 'dataCoord.forceRebuildScalarSegmentIndex'?: FlagValue | undefined;
  /**
   * Rebuilds all vector indexes at the version of `dataCoord.targetVecIndexVersion`. Before a rollback to a release with an older index engine; the builds take long.
   *
   * Flag. 2.5 to 3.0: `false`. Change: reloads live.
   */
  readonly 'dataCoord.forceRebuildSegmentIndex'?: FlagValue | undefined;
  /**
   * Seconds that files of dropped segments stay before they are removed. Raise it if a snapshot of etcd must find its files for longer.
   *
   * Whole number of seconds, 0 or more. 2.3 to 3.0: `10800`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.gc.dropTolerance'?: TimeValue | undefined;
  /**
   * Seconds between two removals of files of dropped segments. Lower it if storage must shrink sooner after drops.
   *
   * Whole number of seconds, 0 or more. 2.3 to 3.0: `3600`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.gc.interval'?: TimeValue | undefined;
  /**
   * Seconds between two removals of files with long texts that nothing refers to. Leave it.
   *
   * Whole number. 3.0: `1800`. Change: reloads live.
   */
  readonly 'dataCoord.gc.lob.checkInterval'?: NumberValue | undefined;
  /**
   * Removes files with long texts that nothing refers to. Turn it off while you repair lost metadata.
   *
   * Flag. 3.0: `true`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.gc.lob.enabled'?: FlagValue | undefined;
  /**
   * Age in seconds from which a file with long texts may be removed. Raise it if writers take longer than this to commit.
   *
   * Whole number. 3.0: `3600`. Change: reloads live.
   */
  readonly 'dataCoord.gc.lob.safetyWindow'?: NumberValue | undefined;
  /**
   * Age in seconds from which a file without metadata may be removed. Never below the time of the longest import or restore: its files would disappear.
   *
   * Whole number of seconds, 0 or more. 2.3: `3600`; 2.4 to 3.0: `86400`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.gc.missingTolerance'?: TimeValue | undefined;
  /**
   * Parallel deletions in object storage; 0 means one for each CPU core, where the release has it as the default. Lower it if object storage limits requests.
   *
   * Whole number. 2.3 to 2.5: `32`; 2.6 to 3.0: `0`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.gc.removeConcurrent'?: NumberValue | undefined;
  /**
   * Hours between two scans of the whole bucket for files without metadata. Raise it if listing a large bucket is slow or costly.
   *
   * Whole number of hours, 0 or more. 2.3 to 3.0: `168`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.gc.scanInterval'?: TimeValue | undefined;
  /**
   * CPU use of the coordinator, from 0 to 1, beyond which the removal of files slows down. Lower it if removals disturb the coordinator.
   *
   * Number, 0 to 1. 2.6 to 3.0: `0.6`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.gc.slowDownCPUUsageThreshold'?: NumberValue | undefined;
  /**
   * Seconds that a data coordinator takes to stop before it exits, up to 2.5. Leave it; a coordinator has little to hand over.
   *
   * Whole number of seconds, 0 or more. 2.3 to 3.0: `5`. Change: reloads live.
   */
  readonly 'dataCoord.gracefulStopTimeout'?: TimeValue | undefined;
  /**
   * Largest answer in bytes that a caller of the data coordinator accepts, up to 2.5. Raise it together with `serverMaxSendSize` of the same section, if large results fail.
   *
   * Whole number of bytes, 1 or more. 2.3 to 3.0: `536870912`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.grpc.clientMaxRecvSize'?: SizeValue | undefined;
  /**
   * Largest request in bytes that a caller sends to the data coordinator, up to 2.5. Keep it at or below `serverMaxRecvSize` of the same section.
   *
   * Whole number of bytes, 1 or more. 2.3 to 3.0: `268435456`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.grpc.clientMaxSendSize'?: SizeValue | undefined;
  /**
   * Largest request in bytes that the data coordinator accepts, up to 2.5. Raise it if calls fail with `ResourceExhausted`.
   *
   * Whole number of bytes, 1 or more. 2.3 to 3.0: `268435456`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.grpc.serverMaxRecvSize'?: SizeValue | undefined;
  /**
   * Largest answer in bytes that the data coordinator sends, up to 2.5. Raise it if calls fail with `ResourceExhausted`.
   *
   * Whole number of bytes, 1 or more. 2.3 to 3.0: `536870912`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.grpc.serverMaxSendSize'?: SizeValue | undefined;
  /**
   * Seconds between two looks at jobs of import that change fast. Leave it.
   *
   * Whole number of seconds, 0 or more. 2.4 to 3.0: `2`. Change: reloads live.
   */
  readonly 'dataCoord.import.checkIntervalHigh'?: TimeValue | undefined;
  /**
   * Seconds between two looks at jobs of import for timeouts and cleaning. Leave it.
   *
   * Whole number of seconds, 0 or more. 2.4 to 3.0: `120`. Change: reloads live.
   */
  readonly 'dataCoord.import.checkIntervalLow'?: TimeValue | undefined;
  /**
   * Allows imports on a cluster that replicates, if they are committed explicitly. Only if your import tool commits on both clusters.
   *
   * Flag. 3.0: `false`. Change: reloads live.
   */
  readonly 'dataCoord.import.enableInReplicatingCluster'?: FlagValue | undefined;
  /**
   * Allows imports of files with deletes, as restores of backups make them, in 3.0. If a restore reports that imports of deletes are off.
   *
   * Flag. 3.0: `false`. Change: reloads live.
   */
  readonly 'dataCoord.import.enableL0Import'?: FlagValue | undefined;
  /**
   * Files of an import that count as one slot of a data node. Lower it if imports run out of memory, raise it to run more at once.
   *
   * Whole number. 2.6 to 3.0: `4`. Change: reloads live.
   */
  readonly 'dataCoord.import.fileNumPerSlot'?: NumberValue | undefined;
  /**
   * Files that one task reads to learn sizes before an import. Raise it for very many small files.
   *
   * Whole number. 2.4 to 3.0: `2`. Change: reloads live.
   */
  readonly 'dataCoord.import.filesPerPreImportTask'?: NumberValue | undefined;
  /**
   * Files that one request of import may name. Raise it rather than splitting a large import by hand.
   *
   * Whole number. 2.4 to 3.0: `1024`. Change: reloads live.
   */
  readonly 'dataCoord.import.maxImportFileNumPerReq'?: NumberValue | undefined;
  /**
   * Jobs of import that may wait or run at once. Raise it if a loader starts thousands of jobs.
   *
   * Whole number. 2.4 to 3.0: `1024`. Change: reloads live.
   */
  readonly 'dataCoord.import.maxImportJobNum'?: NumberValue | undefined;
  /**
   * Segments in one task that copies a snapshot. Lower it to spread a restore over more data nodes.
   *
   * Whole number. 3.0: `100`. Change: reloads live.
   */
  readonly 'dataCoord.import.maxSegmentsPerCopyTask'?: NumberValue | undefined;
  /**
   * Size in MiB of the files that one task of import takes, which decides how full its segments are. Lower it if single tasks take too long.
   *
   * Whole number of MiB, 1 or more. 2.4 to 2.5: `6144`; 2.6 to 3.0: `16384`. Change: reloads live.
   */
  readonly 'dataCoord.import.maxSizeInMBPerImportTask'?: SizeValue | undefined;
  /**
   * Memory in MiB for buffers that counts as one slot in an import. Raise it if imports run out of memory.
   *
   * Whole number of MiB, 1 or more. 2.6 to 3.0: `160`. Change: reloads live.
   */
  readonly 'dataCoord.import.memoryLimitPerSlot'?: SizeValue | undefined;
  /**
   * Factor on the number of row IDs that an import reserves. Raise it only if an import reports that it ran out of IDs.
   *
   * Number. 2.5 to 3.0: `10`. Change: reloads live.
   */
  readonly 'dataCoord.import.preAllocateIDExpansionFactor'?: NumberValue | undefined;
  /**
   * Seconds between two rounds that hand imports to data nodes. Leave it.
   *
   * Whole number of seconds, 0 or more. 2.4 to 3.0: `2`. Change: reloads live.
   */
  readonly 'dataCoord.import.scheduleInterval'?: TimeValue | undefined;
  /**
   * Seconds that the record of a finished import is kept. Raise it if clients ask for the state later.
   *
   * Whole number of seconds, 0 or more. 2.4 to 3.0: `10800`. Change: reloads live.
   */
  readonly 'dataCoord.import.taskRetention'?: TimeValue | undefined;
  /**
   * Reports an import as finished only when its indexes are built. Turn it off if a pipeline may continue before searches are fast.
   *
   * Flag. 2.4 to 3.0: `true`. Change: reloads live.
   */
  readonly 'dataCoord.import.waitForIndex'?: FlagValue | undefined;
  /**
   * Type that a hybrid index takes for fields with many different values. If filters on such fields run better with another type.
   *
   * Text. 2.6 to 3.0: `STL_SORT`. Change: reloads live.
   */
  readonly 'dataCoord.index.hybridIndex.highCardinalityIndexType'?: TextValue | undefined;
  /**
   * Type that a hybrid index takes for fields with few different values. If filters on such fields run better with another type.
   *
   * Text. 2.6 to 3.0: `BITMAP`. Change: reloads live.
   */
  readonly 'dataCoord.index.hybridIndex.lowCardinalityIndexType'?: TextValue | undefined;
  /**
   * Factor on the file size of an index that gives its memory, if the build recorded none. Raise it if old indexes load beyond memory.
   *
   * Number. 2.4 to 3.0: `2`. Change: reloads live.
   */
  readonly 'dataCoord.index.memSizeEstimateMultiplier'?: NumberValue | undefined;
  /**
   * Address that a data coordinator registers, up to 2.5; empty means the first address of the pod. Leave it empty in Kubernetes.
   *
   * Text. 2.3 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.ip'?: TextValue | undefined;
  /**
   * Memory in bytes for a build of statistics of JSON keys, in 2.5. Raise it if such builds are slow.
   *
   * Whole number. 2.5: `16777216`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.jsonKeyStatsMemoryBudgetInTantivy'?: NumberValue | undefined;
  /**
   * Columns that JSON shredding makes of one field at most; 10000 is the limit. Lower it if documents have very many keys and builds take long.
   *
   * Whole number. 2.6 to 3.0: `1024`. Change: reloads live.
   */
  readonly 'dataCoord.jsonShreddingMaxColumns'?: NumberValue | undefined;
  /**
   * Share of rows with a JSON key from which the key gets a column. Lower it if you filter on rare keys.
   *
   * Number. 2.6 to 3.0: `0.3`. Change: reloads live.
   */
  readonly 'dataCoord.jsonShreddingRatioThreshold'?: NumberValue | undefined;
  /**
   * Jobs of JSON shredding that one round starts. Raise it after an upgrade if old segments wait long.
   *
   * Whole number. 2.6 to 3.0: `10`. Change: reloads live.
   */
  readonly 'dataCoord.jsonShreddingTriggerCount'?: NumberValue | undefined;
  /**
   * Seconds between two rounds that start JSON shredding. Leave it.
   *
   * Whole number. 2.6 to 3.0: `10`. Change: reloads live.
   */
  readonly 'dataCoord.jsonShreddingTriggerInterval'?: NumberValue | undefined;
  /**
   * Size of the batches in which JSON shredding writes its columns. Lower it if shredding takes too much memory.
   *
   * Whole number. 2.6 to 3.0: `81920`. Change: reloads live.
   */
  readonly 'dataCoord.jsonShreddingWriteBatchSize'?: NumberValue | undefined;
  /**
   * Jobs of JSON statistics that one round starts, in 2.5. Leave it.
   *
   * Whole number. 2.5: `10`. Change: reloads live.
   */
  readonly 'dataCoord.jsonStatsTriggerCount'?: NumberValue | undefined;
  /**
   * Seconds between two rounds that start JSON statistics, in 2.5. Leave it.
   *
   * Whole number. 2.5: `10`. Change: reloads live.
   */
  readonly 'dataCoord.jsonStatsTriggerInterval'?: NumberValue | undefined;
  /**
   * Port of the data coordinator for other roles, up to 2.5. Leave it; Services and policies of this library follow the default.
   *
   * Whole number, 1 to 65535. 2.3 to 3.0: `13333`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.port'?: NumberValue | undefined;
  /**
   * Seconds that a data node may take to answer an order of the coordinator. Raise it if orders to busy data nodes fail.
   *
   * Whole number of seconds, 0 or more. 2.5 to 3.0: `600`. Change: reloads live.
   */
  readonly 'dataCoord.requestTimeoutSeconds'?: TimeValue | undefined;
  /**
   * Seconds from which a waiting or running job is logged as slow. Lower it to find slow builds in the log.
   *
   * Whole number. 2.4 to 3.0: `300`. Change: reloads live.
   */
  readonly 'datacoord.scheduler.taskSlowThreshold'?: NumberValue | undefined;
  /**
   * Waiting deletes of a channel from which the oldest growing segment closes, so that they can be applied. Lower it if deletes pile up behind slow inserts.
   *
   * Whole number. 2.5 to 3.0: `5000000`. Change: reloads live.
   */
  readonly 'dataCoord.sealPolicy.channel.blockingL0EntryNum'?: NumberValue | undefined;
  /**
   * MiB of waiting deletes of a channel from which the oldest growing segment closes. Lower it if deletes with long keys pile up.
   *
   * Whole number of MiB, 0 or more. 2.5 to 3.0: `64`. Change: reloads live.
   */
  readonly 'dataCoord.sealPolicy.channel.blockingL0SizeInMB'?: SizeValue | undefined;
  /**
   * MiB of growing segments of a channel from which the largest closes. Lower it if growing data takes too much memory with many partitions.
   *
   * Whole number of MiB, 0 or more. 2.4 to 3.0: `4096`. Change: reloads live.
   */
  readonly 'dataCoord.sealPolicy.channel.growingSegmentsMemSize'?: SizeValue | undefined;
  /**
   * Attempts to get a first timestamp from the root coordinator after a start. Leave it.
   *
   * Whole number. 2.3 to 3.0: `200`. Change: reloads live.
   */
  readonly 'dataCoord.segment.allocLatestExpireAttempt'?: NumberValue | undefined;
  /**
   * Milliseconds that a reservation of space in a segment stays valid. Leave it.
   *
   * Whole number of milliseconds, 0 or more. 2.3 to 3.0: `2000`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.segment.assignmentExpiration'?: TimeValue | undefined;
  /**
   * Share of the full size that a merged segment must reach for a merge to be worth it. Leave it; keep it above `dataCoord.segment.smallProportion`.
   *
   * Number, 0 to 1. 2.3 to 3.0: `0.85`. Change: reloads live.
   */
  readonly 'dataCoord.segment.compactableProportion'?: NumberValue | undefined;
  /**
   * Size in MiB of a full segment in collections with a disk index. Raise it for fewer, faster searches on DISKANN, if builds have the memory.
   *
   * Whole number of MiB, 1 or more. 2.3 to 3.0: `2048`. Change: reloads live.
   */
  readonly 'dataCoord.segment.diskSegmentMaxSize'?: SizeValue | undefined;
  /**
   * Factor by which a merge may exceed the full size of a segment. Leave it.
   *
   * Number. 2.3 to 3.0: `1.25`. Change: reloads live.
   */
  readonly 'dataCoord.segment.expansionRate'?: NumberValue | undefined;
  /**
   * Files of one field from which a growing segment closes. Raise it if slow inserts make many small segments.
   *
   * Whole number. 2.3 to 3.0: `32`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.segment.maxBinlogFileNumber'?: NumberValue | undefined;
  /**
   * Seconds without a write after which a growing segment closes. Lower it to index fresh data sooner; small segments then need merging.
   *
   * Whole number of seconds, 0 or more. 2.3 to 3.0: `600`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.segment.maxIdleTime'?: TimeValue | undefined;
  /**
   * Seconds after which a growing segment closes in any case. Leave it.
   *
   * Whole number of seconds, 0 or more. 2.3 to 3.0: `86400`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.segment.maxLife'?: TimeValue | undefined;
  /**
   * Size in MiB of a full segment; larger ones make searches cheaper, and builds, loads and moves heavier. Raise it on query nodes with much memory, before you load data.
   *
   * Whole number of MiB, 1 or more. 2.3: `512`; 2.4 to 3.0: `1024`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.segment.maxSize'?: SizeValue | undefined;
  /**
   * Size in MiB below which an idle segment stays open. Raise it if many tiny segments appear.
   *
   * Number of MiB, 0 or more. 2.3 to 3.0: `16`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.segment.minSizeFromIdleToSealed'?: SizeValue | undefined;
  /**
   * Share of the full size at which a growing segment closes. Raise it for fewer merges; growing data then takes more memory.
   *
   * Number, 0 to 1. 2.3: `0.23`; 2.4 to 3.0: `0.12`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.segment.sealProportion'?: NumberValue | undefined;
  /**
   * Random variation of that share, so that channels do not flush at the same time. Leave it.
   *
   * Number, 0 to 1. 2.5 to 3.0: `0.1`. Change: reloads live.
   */
  readonly 'dataCoord.segment.sealProportionJitter'?: NumberValue | undefined;
  /**
   * Share of the full size below which a segment counts as small and is merged. Leave it.
   *
   * Number, 0 to 1. 2.3 to 3.0: `0.5`. Change: reloads live.
   */
  readonly 'dataCoord.segment.smallProportion'?: NumberValue | undefined;
  /**
   * Seconds between two flushes of the same segment, at least. Leave it.
   *
   * Whole number of seconds, 0 or more. 2.4 to 3.0: `2`. Change: reloads live.
   */
  readonly 'dataCoord.segmentFlushInterval'?: TimeValue | undefined;
  /**
   * Slots of a job that analyzes vectors for clustering; the default fills a whole node. Lower it on very large data nodes.
   *
   * Whole number. 2.5 to 3.0: `65535`. Change: reloads live.
   */
  readonly 'dataCoord.slot.analyzeTaskSlotUsage'?: NumberValue | undefined;
  /**
   * Slots of a job that rewrites a segment after a change of the schema. Raise it if such jobs overload a node.
   *
   * Whole number. 3.0: `1`. Change: reloads live.
   */
  readonly 'dataCoord.slot.bumpSchemaVersionCompactionUsage'?: NumberValue | undefined;
  /**
   * Slots of a clustering compaction; the newer default fills a whole node. Lower it on very large data nodes.
   *
   * Whole number. 2.4 to 2.5: `16`; 2.6 to 3.0: `65535`. Change: reloads live.
   */
  readonly 'dataCoord.slot.clusteringCompactionUsage'?: NumberValue | undefined;
  /**
   * Slots of a build of a vector index, for each 512 MiB. Lower it to build more at once if memory allows.
   *
   * Whole number. 2.5 to 3.0: `64`. Change: reloads live.
   */
  readonly 'dataCoord.slot.indexTaskSlotUsage'?: NumberValue | undefined;
  /**
   * Slots of a compaction of deletes. Raise it if such compactions run out of memory.
   *
   * Whole number. 2.4 to 3.0: `8`. Change: reloads live.
   */
  readonly 'dataCoord.slot.l0DeleteCompactionUsage'?: NumberValue | undefined;
  /**
   * Slots of a merge of segments. Raise it if merges run out of memory, lower it to run more at once.
   *
   * Whole number. 2.4 to 2.5: `8`; 2.6 to 3.0: `4`. Change: reloads live.
   */
  readonly 'dataCoord.slot.mixCompactionUsage'?: NumberValue | undefined;
  /**
   * Slots of a build of a scalar index, for each 512 MiB. Lower it if scalar builds wait for vector builds.
   *
   * Whole number. 2.5 to 3.0: `16`. Change: reloads live.
   */
  readonly 'dataCoord.slot.scalarIndexTaskSlotUsage'?: NumberValue | undefined;
  /**
   * Slots of a job that sorts a segment or computes statistics, for each 512 MiB. Raise it if such jobs run out of memory.
   *
   * Whole number. 2.5 to 3.0: `8`. Change: reloads live.
   */
  readonly 'dataCoord.slot.statsTaskSlotUsage'?: NumberValue | undefined;
  /**
   * Longest time in seconds for which a client may protect the segments of a snapshot from compaction. Raise it if a restore or copy takes more than a week.
   *
   * Whole number of seconds, 0 or more. 3.0: `604800`. Change: reloads live.
   */
  readonly 'dataCoord.snapshot.maxCompactionProtectionSeconds'?: TimeValue | undefined;
  /**
   * Minutes after which a snapshot that was not finished is removed. Raise it for snapshots of very large collections.
   *
   * Whole number. 3.0: `60`. Change: reloads live.
   */
  readonly 'dataCoord.snapshot.pendingTimeout'?: NumberValue | undefined;
  /**
   * Time between two rounds that load the lists of files which snapshots refer to. Leave it; removal of files waits for these lists.
   *
   * Duration such as `10s`. 3.0: `60s`. Change: reloads live.
   */
  readonly 'dataCoord.snapshot.refIndexLoadInterval'?: DurationValue | undefined;
  /**
   * Time that loading the file list of one snapshot may take. Raise it for very large snapshots on slow storage.
   *
   * Duration such as `10s`. 3.0: `30s`. Change: reloads live.
   */
  readonly 'dataCoord.snapshot.refIndexLoadTimeout'?: DurationValue | undefined;
  /**
   * Seconds that a restore holds the snapshot which it reads, if the job is lost; below 300 the default holds. Raise it if a restore takes longer than a day.
   *
   * Whole number of seconds, 0 or more. 3.0: `86400`. Change: reloads live.
   */
  readonly 'dataCoord.snapshot.restorePinTTLSeconds'?: TimeValue | undefined;
  /**
   * Sorts each flushed segment by primary key, which speeds up deletes and lookups. Leave it on; later steps expect sorted segments.
   *
   * Flag. 2.6 to 3.0: `true`. Change: reloads live.
   */
  readonly 'dataCoord.sortCompaction.enable'?: FlagValue | undefined;
  /**
   * Segments that one round hands to sorting. Raise it after an upgrade or import if many segments wait.
   *
   * Whole number. 2.6 to 3.0: `100`. Change: reloads live.
   */
  readonly 'dataCoord.sortCompactionTriggerCount'?: NumberValue | undefined;
  /**
   * Sorts each flushed segment and computes its statistics, in 2.5. Leave it on.
   *
   * Flag. 2.5: `true`. Change: reloads live.
   */
  readonly 'dataCoord.statsTask.enable'?: FlagValue | undefined;
  /**
   * Segments that one round hands to sorting, in 2.5. Raise it after an upgrade or import if many segments wait.
   *
   * Whole number. 2.5: `100`. Change: reloads live.
   */
  readonly 'dataCoord.statsTaskTriggerCount'?: NumberValue | undefined;
  /**
   * Seconds between two comparisons of the segment lists of coordinator and data nodes, up to 2.5. Leave it.
   *
   * Whole number. 2.4 to 3.0: `300`. Change: restarts the roles that read it.
   */
  readonly 'dataCoord.syncSegmentsInterval'?: NumberValue | undefined;
  /**
   * Version of scalar indexes that new builds use at least; -1 leaves it to the index engine. Raise it only when no older release will read the data.
   *
   * Whole number. 2.6 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'dataCoord.targetScalarIndexVersion'?: NumberValue | undefined;
  /**
   * Version of vector indexes that new builds use at least; -1 leaves it to the index engine. Keep it low until you will not go back to an older release.
   *
   * Whole number. 2.5 to 2.6: `-1`; 3.0: `8`. Change: reloads live.
   */
  readonly 'dataCoord.targetVecIndexVersion'?: NumberValue | undefined;
  /**
   * Seconds between two looks for segments that miss a job, such as sorting or an index. Lower it if new segments wait long for their index.
   *
   * Whole number. 2.5 to 3.0: `60`. Change: reloads live.
   */
  readonly 'dataCoord.taskCheckInterval'?: NumberValue | undefined;
  /**
   * First wait in seconds before a failed job is tried again. Leave it.
   *
   * Whole number. 3.0: `1`. Change: reloads live.
   */
  readonly 'dataCoord.taskRetryBackoffInterval'?: NumberValue | undefined;
  /**
   * Longest wait in seconds before a failed job is tried again. Lower it if recovery after an outage takes long.
   *
   * Whole number. 3.0: `60`. Change: reloads live.
   */
  readonly 'dataCoord.taskRetryBackoffMaxInterval'?: NumberValue | undefined;
}
