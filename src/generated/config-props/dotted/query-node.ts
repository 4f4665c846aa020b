// Generated from data/ by `npm run generate:config`. Do not edit.
import type { DurationValue, FlagValue, NumberValue, SizeTextValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys of `queryNode`, each in one piece. */
export interface QueryNodeKeys {
  /** Whole number. 2.3: `4`. Change: reloads live. */
  readonly 'queryNode.bloomFilterApplyBatchSize'?: NumberValue | undefined;
  /** Number. 2.4 to 2.5: `4`; 2.6 to 3.0: `2`. Change: reloads live. */
  readonly 'queryNode.bloomFilterApplyParallelFactor'?: NumberValue | undefined;
  /** Flag. 2.3: `true`. Change: restarts the roles that read it. */
  readonly 'queryNode.cache.enabled'?: FlagValue | undefined;
  /** Whole number of bytes, 0 or more. 2.3 to 3.0: `2147483648`. Change: restarts the roles that read it. */
  readonly 'queryNode.cache.memoryLimit'?: SizeValue | undefined;
  /** One of `normal`, `random`, `sequential`, `willneed`, `dontneed`. 2.3 to 3.0: `willneed`. Change: restarts the roles that read it. */
  readonly 'queryNode.cache.readAheadPolicy'?: 'normal' | 'random' | 'sequential' | 'willneed' | 'dontneed' | undefined;
  /** One of `async`, `sync`, `off`, `disable`. 2.3: `async`; 2.4 to 3.0: `disable`. Change: reloads live. */
  readonly 'queryNode.cache.warmup'?: 'async' | 'sync' | 'off' | 'disable' | undefined;
  /** Whole number. 2.6 to 3.0: `8`. Change: reloads live. */
  readonly 'queryNode.dataSync.dmlMicroBatch.maxMsgNum'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `1024`. Change: restarts the roles that read it. */
  readonly 'queryNode.dataSync.flowGraph.maxParallelism'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `16`. Change: restarts the roles that read it. */
  readonly 'queryNode.dataSync.flowGraph.maxQueueLength'?: NumberValue | undefined;
  /** Number. 2.4 to 3.0: `2`. Change: reloads live. */
  readonly 'queryNode.defaultSegmentFilterRatio'?: NumberValue | undefined;
  /** Duration such as `10s`. 2.6 to 3.0: `1s`. Change: reloads live. */
  readonly 'queryNode.delegator.catchUpStreamingDataTsLag'?: DurationValue | undefined;
  /** Number. 2.6 to 3.0: `1`. Change: reloads live. */
  readonly 'queryNode.delegatorPostLoadConcurrencyFactor'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `1048576`. Change: restarts the roles that read it. */
  readonly 'queryNode.deleteBufferBlockSize'?: NumberValue | undefined;
  /** Number. 2.4 to 3.0: `50`. Change: reloads live. */
  readonly 'querynode.deltaDataExpansionRate'?: NumberValue | undefined;
  /** Size such as `64m`. 2.4 to 3.0: empty. Change: reloads live. */
  readonly 'queryNode.diskCacheCapacityLimit'?: SizeTextValue | undefined;
  /** Whole number. 2.4 to 3.0: `60`. Change: restarts the roles that read it. */
  readonly 'querynode.diskSizeFetchInterval'?: NumberValue | undefined;
  /** Flag. 2.5 to 3.0: `false`. Change: reloads live. */
  readonly 'queryNode.downgradeTsafe'?: FlagValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
  readonly 'queryNode.enableDisk'?: FlagValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: reloads live. */
  readonly 'queryNode.enableSegmentFilter'?: FlagValue | undefined;
  /** Flag. 2.4 to 3.0: `false`. Change: reloads live. */
  readonly 'queryNode.enableSegmentPrune'?: FlagValue | undefined;
  /** Flag. 2.5: `true`. Change: reloads live. */
  readonly 'queryNode.enableSparseFilterInQuery'?: FlagValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
  readonly 'queryNode.enableWorkerSQCostMetrics'?: FlagValue | undefined;
  /** Whole number. 3.0: `2`. Change: reloads live. */
  readonly 'queryNode.exprCache.admissionThreshold'?: NumberValue | undefined;
  /** Whole number of bytes, 0 or more. 2.5 to 2.6: `268435456`. Change: restarts the roles that read it. */
  readonly 'queryNode.exprCache.capacityBytes'?: SizeValue | undefined;
  /** Whole number of bytes, 0 or more. 3.0: `10737418240`. Change: reloads live. */
  readonly 'queryNode.exprCache.disk.maxBytes'?: SizeValue | undefined;
  /** Whole number of bytes, 0 or more. 3.0: `268435456`. Change: reloads live. */
  readonly 'queryNode.exprCache.disk.maxFileSizeBytes'?: SizeValue | undefined;
  /** Flag. 2.5 to 3.0: `false`. Change: reloads live. */
  readonly 'queryNode.exprCache.enabled'?: FlagValue | undefined;
  /** Flag. 3.0: `true`. Change: reloads live. */
  readonly 'queryNode.exprCache.memory.compressionEnabled'?: FlagValue | undefined;
  /** Whole number of bytes, 0 or more. 3.0: `268435456`. Change: reloads live. */
  readonly 'queryNode.exprCache.memory.maxBytes'?: SizeValue | undefined;
  /** Whole number of microseconds, 0 or more. 3.0: `1000`. Change: reloads live. */
  readonly 'queryNode.exprCache.minEvalDurationUs'?: TimeValue | undefined;
  /** Text. 3.0: `disk`. Change: reloads live. */
  readonly 'queryNode.exprCache.mode'?: TextValue | undefined;
  /** Number. 3.0: `2.0`. Change: reloads live. */
  readonly 'queryNode.externalCollection.rawDataFactor'?: NumberValue | undefined;
  /** Flag. 3.0: `false`. Change: reloads live. */
  readonly 'queryNode.externalCollection.samplePerSegment'?: FlagValue | undefined;
  /** Whole number. 3.0: `100`. Change: reloads live. */
  readonly 'queryNode.externalCollection.sampleRows'?: NumberValue | undefined;
  /** Flag. 3.0: `true`. Change: reloads live. */
  readonly 'queryNode.externalCollection.useTakeForOutput'?: FlagValue | undefined;
  /** Whole number. 2.5 to 3.0: `4194304`. Change: reloads live. */
  readonly 'queryNode.forwardBatchSize'?: NumberValue | undefined;
  /** Flag. 2.3: `true`. Change: reloads live. */
  readonly 'queryNode.gcenabled'?: FlagValue | undefined;
  /** Flag. 2.3: `true`. Change: restarts the roles that read it. */
  readonly 'queryNode.gchelper.enabled'?: FlagValue | undefined;
  /** Whole number. 2.3: `200`. Change: restarts the roles that read it. */
  readonly 'queryNode.gchelper.maximumGoGC'?: NumberValue | undefined;
  /** Whole number. 2.3: `30`. Change: restarts the roles that read it. */
  readonly 'queryNode.gchelper.minimumGoGC'?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'queryNode.gracefulStopTimeout'?: TimeValue | undefined;
  /** Flag. 2.3 to 2.5: `true`. Change: reloads live. */
  readonly 'queryNode.grouping.enabled'?: FlagValue | undefined;
  /** Duration such as `10s`. 2.6 to 3.0: `50ms`. Change: reloads live. */
  readonly 'queryNode.grouping.maxDeadlineMergeGap'?: DurationValue | undefined;
  /** Whole number. 2.3 to 2.5: `1000`; 2.6 to 3.0: `64`. Change: reloads live. */
  readonly 'queryNode.grouping.maxNQ'?: NumberValue | undefined;
  /** Number. 2.6 to 3.0: `16`. Change: reloads live. */
  readonly 'queryNode.grouping.nqMergeRatio'?: NumberValue | undefined;
  /** Number. 2.3 to 3.0: `20`. Change: reloads live. */
  readonly 'queryNode.grouping.topKMergeRatio'?: NumberValue | undefined;
  /** Whole number of bytes, 1 or more. 2.3 to 3.0: `536870912`. Change: restarts the roles that read it. */
  readonly 'queryNode.grpc.clientMaxRecvSize'?: SizeValue | undefined;
  /** Whole number of bytes, 1 or more. 2.3 to 3.0: `268435456`. Change: restarts the roles that read it. */
  readonly 'queryNode.grpc.clientMaxSendSize'?: SizeValue | undefined;
  /** Whole number of bytes, 1 or more. 2.3 to 3.0: `268435456`. Change: restarts the roles that read it. */
  readonly 'queryNode.grpc.serverMaxRecvSize'?: SizeValue | undefined;
  /** Whole number of bytes, 1 or more. 2.3 to 3.0: `536870912`. Change: restarts the roles that read it. */
  readonly 'queryNode.grpc.serverMaxSendSize'?: SizeValue | undefined;
  /** Whole number of bytes, 0 or more. 2.6 to 3.0: `20`. Change: reloads live. */
  readonly 'queryNode.idfOracle.bm25StatsBytesPerEntry'?: SizeValue | undefined;
  /** Flag. 2.5: `true`. Change: reloads live. */
  readonly 'queryNode.idfOracle.enableDisk'?: FlagValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: reloads live. */
  readonly 'queryNode.idfOracle.preload'?: FlagValue | undefined;
  /** Whole number. 2.6 to 3.0: `4194304`. Change: reloads live. */
  readonly 'queryNode.idfOracle.readBufferSize'?: NumberValue | undefined;
  /** Whole number. 2.5: `4`. Change: reloads live. */
  readonly 'queryNode.idfOracle.writeConcurrency'?: NumberValue | undefined;
  /** Flag. 2.5 to 3.0: `false`. Change: reloads live. */
  readonly 'queryNode.indexOffsetCacheEnabled'?: FlagValue | undefined;
  /** Flag. 3.0: `false`. Change: reloads live. */
  readonly 'queryNode.internalCollection.useTakeForOutput'?: FlagValue | undefined;
  /** Whole number. 2.3 to 2.6: `0`. Change: restarts the roles that read it. */
  readonly 'queryNode.ioPoolSize'?: NumberValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'queryNode.ip'?: TextValue | undefined;
  /** Number. 2.6 to 3.0: `1.0`. Change: reloads live. */
  readonly 'querynode.JSONKeyStatsExpansionFactor'?: NumberValue | undefined;
  /** Flag. 2.4 to 2.6: `false`. Change: restarts the roles that read it. */
  readonly 'queryNode.lazyload.enabled'?: FlagValue | undefined;
  /** Whole number. 2.4 to 2.6: `1`. Change: reloads live. */
  readonly 'queryNode.lazyload.maxEvictPerRetry'?: NumberValue | undefined;
  /** Whole number. 2.4 to 2.6: `1`. Change: reloads live. */
  readonly 'queryNode.lazyload.maxRetryTimes'?: NumberValue | undefined;
  /** Whole number of milliseconds, 0 or more. 2.4 to 2.6: `2000`. Change: reloads live. */
  readonly 'queryNode.lazyload.requestResourceRetryInterval'?: TimeValue | undefined;
  /** Whole number of milliseconds, 0 or more. 2.4 to 2.6: `5000`. Change: reloads live. */
  readonly 'queryNode.lazyload.requestResourceTimeout'?: TimeValue | undefined;
  /** Whole number of milliseconds, 0 or more. 2.4 to 2.6: `30000`. Change: reloads live. */
  readonly 'queryNode.lazyload.waitTimeout'?: TimeValue | undefined;
  /** One of `FilterByBF`, `RemoteLoad`. 2.4 to 3.0: `FilterByBF`. Change: reloads live. */
  readonly 'queryNode.levelZeroForwardPolicy'?: 'FilterByBF' | 'RemoteLoad' | undefined;
  /** Number. 2.3 to 3.0: `1`. Change: reloads live. */
  readonly 'queryNode.loadMemoryUsageFactor'?: NumberValue | undefined;
  /** Whole number of per cent, 0 to 100. 2.3 to 3.0: `95`. Change: reloads live. */
  readonly 'queryNode.maxDiskUsagePercentage'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `10000000`. Change: restarts the roles that read it. */
  readonly 'queryNode.maxSegmentDeleteBuffer'?: NumberValue | undefined;
  /** Number. 2.3 to 3.0: `2.5`. Change: reloads live. */
  readonly 'queryNode.memoryIndexLoadPredictMemoryUsageFactor'?: NumberValue | undefined;
  /** Flag. 2.4 to 2.5: `true`. Change: restarts the roles that read it. */
  readonly 'queryNode.mmap.chunkCache'?: FlagValue | undefined;
  /** Whole number. 2.4 to 3.0: `1`. Change: restarts the roles that read it. */
  readonly 'queryNode.mmap.fixedFileSizeForMmapAlloc'?: NumberValue | undefined;
  /** Flag. 2.4 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'queryNode.mmap.growingMmapEnabled'?: FlagValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'queryNode.mmap.jsonShredding'?: FlagValue | undefined;
  /** Whole number of per cent, 0 to 100. 2.4 to 3.0: `50`. Change: restarts the roles that read it. */
  readonly 'queryNode.mmap.maxDiskUsagePercentageForMmapAlloc'?: NumberValue | undefined;
  /** Text. 2.4 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'queryNode.mmap.mmapDirPath'?: TextValue | undefined;
  /** Flag. 2.4 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'queryNode.mmap.mmapEnabled'?: FlagValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'queryNode.mmap.populate'?: FlagValue | undefined;
  /** Flag. 2.4 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'queryNode.mmap.scalarField'?: FlagValue | undefined;
  /** Flag. 2.4 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'queryNode.mmap.scalarIndex'?: FlagValue | undefined;
  /** Flag. 2.4 to 2.5: `false`; 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'queryNode.mmap.vectorField'?: FlagValue | undefined;
  /** Flag. 2.4 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'queryNode.mmap.vectorIndex'?: FlagValue | undefined;
  /** Text. 2.3: empty. Change: restarts the roles that read it. */
  readonly 'queryNode.mmapDirPath'?: TextValue | undefined;
  /** Whole number, 1 to 65535. 2.3 to 3.0: `21123`. Change: restarts the roles that read it. */
  readonly 'queryNode.port'?: NumberValue | undefined;
  /** Flag. 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'queryNode.preferFieldDataWhenIndexHasRawData'?: FlagValue | undefined;
  /** Whole number. 2.4 to 3.0: `4194304`. Change: restarts the roles that read it. */
  readonly 'queryNode.queryStreamBatchSize'?: NumberValue | undefined;
  /** Whole number. 2.5 to 3.0: `134217728`. Change: restarts the roles that read it. */
  readonly 'queryNode.queryStreamMaxBatchSize'?: NumberValue | undefined;
  /** Number. 2.3 to 3.0: `10`. Change: reloads live. */
  readonly 'queryNode.scheduler.cpuRatio'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `6`. Change: restarts the roles that read it. */
  readonly 'queryNode.scheduler.maxGpuReadConcurrency'?: NumberValue | undefined;
  /** Number, 0 to 100. 2.3 to 3.0: `1`. Change: reloads live. */
  readonly 'queryNode.scheduler.maxReadConcurrentRatio'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `86400`. Change: reloads live. */
  readonly 'queryNode.scheduler.maxTimestampLag'?: NumberValue | undefined;
  /** Whole number. 2.3 to 2.5: `10240`. Change: restarts the roles that read it. */
  readonly 'queryNode.scheduler.receiveChanSize'?: NumberValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
  readonly 'queryNode.scheduler.scheduleReadPolicy.enableCrossUserGrouping'?: FlagValue | undefined;
  /** Whole number. 2.3: `10240`. Change: restarts the roles that read it. */
  readonly 'queryNode.scheduler.scheduleReadPolicy.maxPendingTask'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `1024`. Change: reloads live. */
  readonly 'queryNode.scheduler.scheduleReadPolicy.maxPendingTaskPerUser'?: NumberValue | undefined;
  /** One of `fifo`, `user-task-polling`. 2.3 to 3.0: `fifo`. Change: restarts the roles that read it. */
  readonly 'queryNode.scheduler.scheduleReadPolicy.name'?: 'fifo' | 'user-task-polling' | undefined;
  /** Duration such as `10s`. 2.6 to 3.0: `50ms`. Change: reloads live. */
  readonly 'queryNode.scheduler.scheduleReadPolicy.taskDeadlineAdvance'?: DurationValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `60`. Change: reloads live. */
  readonly 'queryNode.scheduler.scheduleReadPolicy.taskQueueExpire'?: TimeValue | undefined;
  /** Whole number. 2.3 to 2.5: `10240`; 2.6 to 3.0: `1024`. Change: reloads live. */
  readonly 'queryNode.scheduler.unsolvedQueueSize'?: NumberValue | undefined;
  /** Flag. 2.6 to 3.0: `false`. Change: reloads live. */
  readonly 'queryNode.search.enableResultZeroCopy'?: FlagValue | undefined;
  /** Number. 2.3 to 3.0: `2.0`. Change: reloads live. */
  readonly 'queryNode.segcore.cgoPoolSizeRatio'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `128`. Change: restarts the roles that read it. */
  readonly 'queryNode.segcore.chunkRows'?: NumberValue | undefined;
  /** Whole number. 2.5 to 3.0: `10000`. Change: restarts the roles that read it. */
  readonly 'queryNode.segcore.deleteDumpBatchSize'?: NumberValue | undefined;
  /** Number. 3.0: `1`. Change: reloads live. */
  readonly 'queryNode.segcore.deletePoolSizeFactor'?: NumberValue | undefined;
  /** Number. 3.0: `1`. Change: reloads live. */
  readonly 'queryNode.segcore.dynamicPoolSizeFactor'?: NumberValue | undefined;
  /** Flag. 2.5 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'queryNode.segcore.enableGeometryCache'?: FlagValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: reloads live. */
  readonly 'queryNode.segcore.enableLatestDeleteSnapshotOptimization'?: FlagValue | undefined;
  /** Whole number. 2.4 to 3.0: `8192`. Change: restarts the roles that read it. */
  readonly 'queryNode.segcore.exprEvalBatchSize'?: NumberValue | undefined;
  /** Number. 2.3 to 3.0: `0.5`. Change: restarts the roles that read it. */
  readonly 'queryNode.segcore.interimIndex.buildParallelRate'?: NumberValue | undefined;
  /** Text. 2.5 to 3.0: `IVF_FLAT_CC`. Change: restarts the roles that read it. */
  readonly 'queryNode.segcore.interimIndex.denseVectorIndexType'?: TextValue | undefined;
  /** Flag. 2.3 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'queryNode.segcore.interimIndex.enableIndex'?: FlagValue | undefined;
  /** Number, 0 to 1. 2.5 to 3.0: `0.1`. Change: restarts the roles that read it. */
  readonly 'queryNode.segcore.interimIndex.indexBuildRatio'?: NumberValue | undefined;
  /** Number. 2.3 to 3.0: `1.15`. Change: restarts the roles that read it. */
  readonly 'queryNode.segcore.interimIndex.memExpansionRate'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `128`. Change: restarts the roles that read it. */
  readonly 'queryNode.segcore.interimIndex.nlist'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `16`. Change: restarts the roles that read it. */
  readonly 'queryNode.segcore.interimIndex.nprobe'?: NumberValue | undefined;
  /** One of `NONE`, `FLOAT16`, `BFLOAT16`, `UINT8`. 2.5 to 3.0: `NONE`. Change: restarts the roles that read it. */
  readonly 'queryNode.segcore.interimIndex.refineQuantType'?: 'NONE' | 'FLOAT16' | 'BFLOAT16' | 'UINT8' | undefined;
  /** Number, 1 or more. 2.5 to 3.0: `4.5`. Change: restarts the roles that read it. */
  readonly 'queryNode.segcore.interimIndex.refineRatio'?: NumberValue | undefined;
  /** Flag. 2.5 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'queryNode.segcore.interimIndex.refineWithQuant'?: FlagValue | undefined;
  /** Whole number. 2.5 to 3.0: `4`. Change: restarts the roles that read it. */
  readonly 'queryNode.segcore.interimIndex.subDim'?: NumberValue | undefined;
  /** Whole number. 2.5: `200`. Change: restarts the roles that read it. */
  readonly 'queryNode.segcore.jsonKeyStatsCommitInterval'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `16`. Change: reloads live. */
  readonly 'queryNode.segcore.knowhereFetchThreadPoolNumRatio'?: NumberValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'queryNode.segcore.knowhereScoreConsistency'?: FlagValue | undefined;
  /** Whole number, 1 to 32. 2.3 to 3.0: `4`. Change: reloads live. */
  readonly 'queryNode.segcore.knowhereThreadPoolNumRatio'?: NumberValue | undefined;
  /** Flag. 2.5 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'queryNode.segcore.multipleChunkedEnable'?: FlagValue | undefined;
  /** Number. 3.0: `2`. Change: reloads live. */
  readonly 'queryNode.segcore.mutatePoolSizeFactor'?: NumberValue | undefined;
  /** Whole number of bytes, 0 or more. 3.0: `4194304`. Change: reloads live. */
  readonly 'queryNode.segcore.storageV2.cellTargetSizeBytes'?: SizeValue | undefined;
  /** Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'queryNode.segcore.tieredStorage.backgroundEvictionEnabled'?: FlagValue | undefined;
  /** Whole number of milliseconds. 2.6 to 3.0: `3000`. Change: restarts the roles that read it. */
  readonly 'queryNode.segcore.tieredStorage.cacheTouchWindowMs'?: TimeValue | undefined;
  /** Whole number of seconds, 0 or more. 2.6 to 3.0: `0`. Change: restarts the roles that read it. */
  readonly 'queryNode.segcore.tieredStorage.cacheTtl'?: TimeValue | undefined;
  /** Number, 0 to 1. 2.6 to 3.0: `0.8`. Change: restarts the roles that read it. */
  readonly 'queryNode.segcore.tieredStorage.diskHighWatermarkRatio'?: NumberValue | undefined;
  /** Number, 0 to 1. 2.6 to 3.0: `0.75`. Change: restarts the roles that read it. */
  readonly 'queryNode.segcore.tieredStorage.diskLowWatermarkRatio'?: NumberValue | undefined;
  /** Number. 2.6 to 3.0: `0.3`. Change: restarts the roles that read it. */
  readonly 'queryNode.segcore.tieredStorage.evictableDiskCacheRatio'?: NumberValue | undefined;
  /** Number. 2.6 to 3.0: `0.3`. Change: restarts the roles that read it. */
  readonly 'queryNode.segcore.tieredStorage.evictableMemoryCacheRatio'?: NumberValue | undefined;
  /** Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'queryNode.segcore.tieredStorage.evictionEnabled'?: FlagValue | undefined;
  /** Whole number of milliseconds. 2.6 to 3.0: `1000`. Change: restarts the roles that read it. */
  readonly 'queryNode.segcore.tieredStorage.evictionIntervalMs'?: TimeValue | undefined;
  /** Number. 2.6 to 3.0: `1.0`. Change: restarts the roles that read it. */
  readonly 'queryNode.segcore.tieredStorage.loadingResourceFactor'?: NumberValue | undefined;
  /** Whole number of milliseconds. 2.6 to 3.0: `-1`. Change: reloads live. */
  readonly 'queryNode.segcore.tieredStorage.loadingTimeoutMs'?: TimeValue | undefined;
  /** Number, 0 to 1. 2.6 to 3.0: `0.8`. Change: restarts the roles that read it. */
  readonly 'queryNode.segcore.tieredStorage.memoryHighWatermarkRatio'?: NumberValue | undefined;
  /** Number, 0 to 1. 2.6 to 3.0: `0.75`. Change: restarts the roles that read it. */
  readonly 'queryNode.segcore.tieredStorage.memoryLowWatermarkRatio'?: NumberValue | undefined;
  /** Flag. 3.0: `false`. Change: reloads live. */
  readonly 'queryNode.segcore.tieredStorage.rejectRemoteVectorOutput'?: FlagValue | undefined;
  /** Flag. 2.6 to 3.0: `false`. Change: reloads live. */
  readonly 'queryNode.segcore.tieredStorage.storageUsageTrackingEnabled'?: FlagValue | undefined;
  /** One of `sync`, `async`, `disable`. 2.6 to 3.0: `sync`. Change: reloads live. */
  readonly 'queryNode.segcore.tieredStorage.warmup.scalarField'?: 'sync' | 'async' | 'disable' | undefined;
  /** One of `sync`, `async`, `disable`. 2.6 to 3.0: `sync`. Change: reloads live. */
  readonly 'queryNode.segcore.tieredStorage.warmup.scalarIndex'?: 'sync' | 'async' | 'disable' | undefined;
  /** One of `sync`, `async`, `disable`. 2.6 to 3.0: `disable`. Change: reloads live. */
  readonly 'queryNode.segcore.tieredStorage.warmup.vectorField'?: 'sync' | 'async' | 'disable' | undefined;
  /** One of `sync`, `async`, `disable`. 2.6 to 3.0: `sync`. Change: reloads live. */
  readonly 'queryNode.segcore.tieredStorage.warmup.vectorIndex'?: 'sync' | 'async' | 'disable' | undefined;
  /** Whole number of milliseconds. 2.6 to 3.0: `0`. Change: reloads live. */
  readonly 'queryNode.segcore.tieredStorage.warmupLoadingTimeoutMs'?: TimeValue | undefined;
  /** Flag. 2.4 to 3.0: `true`. Change: reloads live. */
  readonly 'queryNode.skipGrowingSegmentBF'?: FlagValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'queryNode.soPath'?: TextValue | undefined;
  /** Whole number of milliseconds, 0 or more. 2.3 to 3.0: `1000`. Change: reloads live. */
  readonly 'queryNode.stats.publishInterval'?: TimeValue | undefined;
  /** One of `FilterByBF`, `Direct`. 2.4 to 3.0: `FilterByBF`. Change: reloads live. */
  readonly 'queryNode.streamingDeltaForwardPolicy'?: 'FilterByBF' | 'Direct' | undefined;
  /** Number. 2.6 to 3.0: `1.0`. Change: reloads live. */
  readonly 'querynode.textIndexExpansionFactor'?: NumberValue | undefined;
  /** Flag. 2.4 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'queryNode.useStreamComputing'?: FlagValue | undefined;
  /** Duration such as `10s`. 2.6 to 3.0: `3s`. Change: reloads live. */
  readonly 'queryNode.waitTsafeStallTimeout'?: DurationValue | undefined;
  /** Whole number. 2.4 to 3.0: `10`. Change: restarts the roles that read it. */
  readonly 'queryNode.workerPooling.size'?: NumberValue | undefined;
}
