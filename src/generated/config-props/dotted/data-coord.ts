// Generated from data/ by `npm run generate:config`. Do not edit.
import type { DurationValue, FlagValue, NumberValue, SizeTextValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys of `dataCoord`, each in one piece. */
export interface DataCoordKeys {
  /** Flag. 2.3 to 3.0: `true`. Change: reloads live. */
  readonly 'dataCoord.autoBalance'?: FlagValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
  readonly 'dataCoord.autoUpgradeSegmentIndex'?: FlagValue | undefined;
  /** Whole number of milliseconds, 0 or more. 2.4 to 3.0: `5000`. Change: restarts the roles that read it. */
  readonly 'dataCoord.brokerTimeout'?: TimeValue | undefined;
  /** Whole number. 2.3 to 3.0: `360`. Change: reloads live. */
  readonly 'dataCoord.channel.balanceInterval'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `300`. Change: reloads live. */
  readonly 'dataCoord.channel.balanceSilentDuration'?: NumberValue | undefined;
  /** Flag. 2.4: `true`. Change: restarts the roles that read it. */
  readonly 'dataCoord.channel.balanceWithRpc'?: FlagValue | undefined;
  /** Whole number of seconds, 0 or more. 2.4 to 3.0: `1`. Change: reloads live. */
  readonly 'dataCoord.channel.checkInterval'?: TimeValue | undefined;
  /** Text. 2.4 to 3.0: `2.4.1`. Change: restarts the roles that read it. */
  readonly 'dataCoord.channel.legacyVersionWithoutRPCWatch'?: TextValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `5`. Change: reloads live. */
  readonly 'dataCoord.channel.notifyChannelOperationTimeout'?: TimeValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `300`. Change: restarts the roles that read it. */
  readonly 'dataCoord.channel.watchTimeoutInterval'?: TimeValue | undefined;
  /** Whole number. 2.3 to 3.0: `10`. Change: restarts the roles that read it. */
  readonly 'dataCoord.checkAutoBalanceConfigInterval'?: NumberValue | undefined;
  /** Flag. 3.0: `false`. Change: reloads live. */
  readonly 'dataCoord.compaction.bumpSchemaVersion.enabled'?: FlagValue | undefined;
  /** Whole number. 3.0: `20`. Change: reloads live. */
  readonly 'dataCoord.compaction.bumpSchemaVersion.triggerInterval'?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `900`. Change: reloads live. */
  readonly 'dataCoord.compaction.channelMaxCPLag'?: NumberValue | undefined;
  /** Whole number. 2.3: `10`; 2.4 to 3.0: `3`. Change: restarts the roles that read it. */
  readonly 'dataCoord.compaction.check.interval'?: NumberValue | undefined;
  /** Flag. 2.4 to 3.0: `false`. Change: reloads live. */
  readonly 'dataCoord.compaction.clustering.autoEnable'?: FlagValue | undefined;
  /** Flag. 2.4 to 3.0: `true`. Change: reloads live. */
  readonly 'dataCoord.compaction.clustering.enable'?: FlagValue | undefined;
  /** Whole number. 2.4 to 3.0: `10240`. Change: reloads live. */
  readonly 'dataCoord.compaction.clustering.maxCentroidsNum'?: NumberValue | undefined;
  /** Size such as `64m`. 2.4 to 3.0: `5g`. Change: reloads live. */
  readonly 'dataCoord.compaction.clustering.maxClusterSize'?: SizeTextValue | undefined;
  /** Number. 2.4 to 3.0: `10`. Change: reloads live. */
  readonly 'dataCoord.compaction.clustering.maxClusterSizeRatio'?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `259200`. Change: reloads live. */
  readonly 'dataCoord.compaction.clustering.maxInterval'?: NumberValue | undefined;
  /** Number. 2.4 to 3.0: `1`. Change: reloads live. */
  readonly 'dataCoord.compaction.clustering.maxSegmentSizeRatio'?: NumberValue | undefined;
  /** Number. 2.4 to 3.0: `0.8`. Change: reloads live. */
  readonly 'dataCoord.compaction.clustering.maxTrainSizeRatio'?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `16`. Change: reloads live. */
  readonly 'dataCoord.compaction.clustering.minCentroidsNum'?: NumberValue | undefined;
  /** Number. 2.4 to 3.0: `0.01`. Change: reloads live. */
  readonly 'dataCoord.compaction.clustering.minClusterSizeRatio'?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `3600`. Change: reloads live. */
  readonly 'dataCoord.compaction.clustering.minInterval'?: NumberValue | undefined;
  /** Size such as `64m`. 2.4 to 3.0: `512m`. Change: reloads live. */
  readonly 'dataCoord.compaction.clustering.newDataSizeThreshold'?: SizeTextValue | undefined;
  /** Number. 2.4 to 3.0: `0.8`. Change: reloads live. */
  readonly 'dataCoord.compaction.clustering.preferSegmentSizeRatio'?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `3600`. Change: reloads live. */
  readonly 'dataCoord.compaction.clustering.timeout'?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.4 to 3.0: `600`. Change: reloads live. */
  readonly 'dataCoord.compaction.clustering.triggerInterval'?: TimeValue | undefined;
  /** Whole number of seconds, 0 or more. 2.4 to 2.5: `86400`; 2.6 to 3.0: `3600`. Change: reloads live. */
  readonly 'dataCoord.compaction.dropTolerance'?: TimeValue | undefined;
  /** Flag. 2.3 to 3.0: `true`. Change: reloads live. */
  readonly 'dataCoord.compaction.enableAutoCompaction'?: FlagValue | undefined;
  /** Whole number of hours. 2.5 to 3.0: `-1`. Change: reloads live. */
  readonly 'dataCoord.compaction.expiry.tolerance'?: TimeValue | undefined;
  /** Number. 2.6 to 3.0: `4.0`. Change: reloads live. */
  readonly 'dataCoord.compaction.forceMerge.dataNodeMemoryFactor'?: NumberValue | undefined;
  /** Number. 2.6 to 3.0: `4.0`. Change: reloads live. */
  readonly 'dataCoord.compaction.forceMerge.queryNodeMemoryFactor'?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.4 to 3.0: `1800`. Change: reloads live. */
  readonly 'dataCoord.compaction.gcInterval'?: TimeValue | undefined;
  /** Whole number. 2.3 to 3.0: `60`. Change: restarts the roles that read it. */
  readonly 'dataCoord.compaction.global.interval'?: NumberValue | undefined;
  /** Flag. 2.3 to 3.0: `true`. Change: reloads live. */
  readonly 'dataCoord.compaction.indexBasedCompaction'?: FlagValue | undefined;
  /** Flag. 2.6 to 3.0: `false`. Change: reloads live. */
  readonly 'dataCoord.compaction.levelzero.forceSelectAllSegments'?: FlagValue | undefined;
  /** Whole number. 2.4 to 2.5: `30`; 2.6 to 3.0: `1000`. Change: reloads live. */
  readonly 'dataCoord.compaction.levelzero.forceTrigger.deltalogMaxNum'?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `10`. Change: reloads live. */
  readonly 'dataCoord.compaction.levelzero.forceTrigger.deltalogMinNum'?: NumberValue | undefined;
  /** Whole number of bytes, 0 or more. 2.4 to 3.0: `67108864`. Change: reloads live. */
  readonly 'dataCoord.compaction.levelzero.forceTrigger.maxSize'?: SizeValue | undefined;
  /** Whole number of bytes, 0 or more. 2.4 to 3.0: `8388608`. Change: reloads live. */
  readonly 'dataCoord.compaction.levelzero.forceTrigger.minSize'?: SizeValue | undefined;
  /** Whole number. 3.0: `16`. Change: reloads live. */
  readonly 'dataCoord.compaction.levelzero.manifestUpdatePoolSize'?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.4 to 3.0: `10`. Change: restarts the roles that read it. */
  readonly 'dataCoord.compaction.levelzero.triggerInterval'?: TimeValue | undefined;
  /** Whole number. 2.3 to 2.4: `30`. Change: reloads live. */
  readonly 'dataCoord.compaction.max.segment'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `100`. Change: reloads live. */
  readonly 'dataCoord.compaction.maxFullSegmentThreshold'?: NumberValue | undefined;
  /** Whole number. 2.3 to 2.5: `10`; 2.6 to 3.0: `-1`. Change: reloads live. */
  readonly 'dataCoord.compaction.maxParallelTaskNum'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `3`. Change: reloads live. */
  readonly 'dataCoord.compaction.min.segment'?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.4 to 3.0: `60`. Change: restarts the roles that read it. */
  readonly 'dataCoord.compaction.mix.triggerInterval'?: TimeValue | undefined;
  /** Number. 2.5: `100`; 2.6 to 3.0: `10000`. Change: restarts the roles that read it. */
  readonly 'dataCoord.compaction.preAllocateIDExpansionFactor'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `10`. Change: reloads live. */
  readonly 'dataCoord.compaction.rpcTimeout'?: NumberValue | undefined;
  /** Whole number of milliseconds, 0 or more. 2.4 to 3.0: `500`. Change: restarts the roles that read it. */
  readonly 'dataCoord.compaction.scheduleInterval'?: TimeValue | undefined;
  /** Whole number. 2.3 to 3.0: `200`. Change: reloads live. */
  readonly 'dataCoord.compaction.single.deltalog.maxnum'?: NumberValue | undefined;
  /** Whole number of bytes, 0 or more. 2.3: `2097152`; 2.4 to 3.0: `16777216`. Change: reloads live. */
  readonly 'dataCoord.compaction.single.deltalog.maxsize'?: SizeValue | undefined;
  /** Whole number of bytes, 0 or more. 2.3 to 3.0: `10485760`. Change: reloads live. */
  readonly 'dataCoord.compaction.single.expiredlog.maxsize'?: SizeValue | undefined;
  /** Number. 2.3 to 3.0: `0.2`. Change: reloads live. */
  readonly 'dataCoord.compaction.single.ratio.threshold'?: NumberValue | undefined;
  /** Flag. 3.0: `false`. Change: reloads live. */
  readonly 'dataCoord.compaction.storageFormat.enabled'?: FlagValue | undefined;
  /** Flag. 2.6: `false`; 3.0: `true`. Change: reloads live. */
  readonly 'dataCoord.compaction.storageVersion.enabled'?: FlagValue | undefined;
  /** Whole number. 2.6 to 3.0: `120`. Change: reloads live. */
  readonly 'dataCoord.compaction.storageVersion.rateLimitInterval'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `3`. Change: reloads live. */
  readonly 'dataCoord.compaction.storageVersion.rateLimitTokens'?: NumberValue | undefined;
  /** Text. 3.0: `2.6.9`. Change: reloads live. */
  readonly 'dataCoord.compaction.storageVersion.sessionVersionRequirement'?: TextValue | undefined;
  /** One of `default`, `level`, `mix`. 2.4 to 2.5: `default`; 2.6 to 3.0: `level`. Change: reloads live. */
  readonly 'dataCoord.compaction.taskPrioritizer'?: 'default' | 'level' | 'mix' | undefined;
  /** Whole number. 2.4 to 3.0: `100000`. Change: restarts the roles that read it. */
  readonly 'dataCoord.compaction.taskQueueCapacity'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `900`. Change: reloads live. */
  readonly 'dataCoord.compaction.timeout'?: NumberValue | undefined;
  /** Whole number. 2.3: `2`. Change: reloads live. */
  readonly 'dataCoord.compaction.workerMaxParallelTaskNum'?: NumberValue | undefined;
  /** Whole number. 3.0: `2`. Change: reloads live. */
  readonly 'dataCoord.copySegmentCheckInterval'?: NumberValue | undefined;
  /** Whole number. 3.0: `86400`. Change: reloads live. */
  readonly 'dataCoord.copySegmentJobTimeout'?: NumberValue | undefined;
  /** Whole number. 3.0: `10800`. Change: reloads live. */
  readonly 'dataCoord.copySegmentTaskRetention'?: NumberValue | undefined;
  /** Flag. 2.5 to 3.0: `false`. Change: reloads live. */
  readonly 'dataCoord.dataview.forceAllIndexReady'?: FlagValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'dataCoord.enableActiveStandby'?: FlagValue | undefined;
  /** Flag. 2.3 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'dataCoord.enableCompaction'?: FlagValue | undefined;
  /** Flag. 2.5: `false`. Change: reloads live. */
  readonly 'dataCoord.enabledJSONKeyStatsInSort'?: FlagValue | undefined;
  /** Flag. 2.3 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'dataCoord.enableGarbageCollection'?: FlagValue | undefined;
  /** Whole number. 3.0: `10`. Change: reloads live. */
  readonly 'dataCoord.externalCollectionCheckInterval'?: NumberValue | undefined;
  /** Number. 3.0: `0.9`. Change: reloads live. */
  readonly 'dataCoord.externalCollectionDropRatioWarn'?: NumberValue | undefined;
  /** Whole number. 3.0: `10000`. Change: reloads live. */
  readonly 'dataCoord.externalCollectionFilesPerTask'?: NumberValue | undefined;
  /** Whole number. 3.0: `86400`. Change: reloads live. */
  readonly 'dataCoord.externalCollectionJobRetention'?: NumberValue | undefined;
  /** Whole number. 3.0: `3600`. Change: reloads live. */
  readonly 'dataCoord.externalCollectionJobTimeout'?: NumberValue | undefined;
  /** Whole number. 3.0: `500000`. Change: reloads live. */
  readonly 'dataCoord.externalCollectionPreAllocSegments'?: NumberValue | undefined;
  /** Whole number. 2.5: `100`. Change: reloads live. */
  readonly 'dataCoord.flushAllMaxParallelTasks'?: NumberValue | undefined;
  /** Flag. 2.6 to 3.0: `false`. Change: reloads live. */
  readonly 'dataCoord.forceRebuildScalarSegmentIndex'?: FlagValue | undefined;
  /** Flag. 2.5 to 3.0: `false`. Change: reloads live. */
  readonly 'dataCoord.forceRebuildSegmentIndex'?: FlagValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `10800`. Change: restarts the roles that read it. */
  readonly 'dataCoord.gc.dropTolerance'?: TimeValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `3600`. Change: restarts the roles that read it. */
  readonly 'dataCoord.gc.interval'?: TimeValue | undefined;
  /** Whole number. 3.0: `1800`. Change: reloads live. */
  readonly 'dataCoord.gc.lob.checkInterval'?: NumberValue | undefined;
  /** Flag. 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'dataCoord.gc.lob.enabled'?: FlagValue | undefined;
  /** Whole number. 3.0: `3600`. Change: reloads live. */
  readonly 'dataCoord.gc.lob.safetyWindow'?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3: `3600`; 2.4 to 3.0: `86400`. Change: restarts the roles that read it. */
  readonly 'dataCoord.gc.missingTolerance'?: TimeValue | undefined;
  /** Whole number. 2.3 to 2.5: `32`; 2.6 to 3.0: `0`. Change: restarts the roles that read it. */
  readonly 'dataCoord.gc.removeConcurrent'?: NumberValue | undefined;
  /** Whole number of hours, 0 or more. 2.3 to 3.0: `168`. Change: restarts the roles that read it. */
  readonly 'dataCoord.gc.scanInterval'?: TimeValue | undefined;
  /** Number, 0 to 1. 2.6 to 3.0: `0.6`. Change: restarts the roles that read it. */
  readonly 'dataCoord.gc.slowDownCPUUsageThreshold'?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `5`. Change: reloads live. */
  readonly 'dataCoord.gracefulStopTimeout'?: TimeValue | undefined;
  /** Whole number of bytes, 1 or more. 2.3 to 3.0: `536870912`. Change: restarts the roles that read it. */
  readonly 'dataCoord.grpc.clientMaxRecvSize'?: SizeValue | undefined;
  /** Whole number of bytes, 1 or more. 2.3 to 3.0: `268435456`. Change: restarts the roles that read it. */
  readonly 'dataCoord.grpc.clientMaxSendSize'?: SizeValue | undefined;
  /** Whole number of bytes, 1 or more. 2.3 to 3.0: `268435456`. Change: restarts the roles that read it. */
  readonly 'dataCoord.grpc.serverMaxRecvSize'?: SizeValue | undefined;
  /** Whole number of bytes, 1 or more. 2.3 to 3.0: `536870912`. Change: restarts the roles that read it. */
  readonly 'dataCoord.grpc.serverMaxSendSize'?: SizeValue | undefined;
  /** Whole number of seconds, 0 or more. 2.4 to 3.0: `2`. Change: reloads live. */
  readonly 'dataCoord.import.checkIntervalHigh'?: TimeValue | undefined;
  /** Whole number of seconds, 0 or more. 2.4 to 3.0: `120`. Change: reloads live. */
  readonly 'dataCoord.import.checkIntervalLow'?: TimeValue | undefined;
  /** Flag. 3.0: `false`. Change: reloads live. */
  readonly 'dataCoord.import.enableInReplicatingCluster'?: FlagValue | undefined;
  /** Flag. 3.0: `false`. Change: reloads live. */
  readonly 'dataCoord.import.enableL0Import'?: FlagValue | undefined;
  /** Whole number. 2.6 to 3.0: `4`. Change: reloads live. */
  readonly 'dataCoord.import.fileNumPerSlot'?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `2`. Change: reloads live. */
  readonly 'dataCoord.import.filesPerPreImportTask'?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `1024`. Change: reloads live. */
  readonly 'dataCoord.import.maxImportFileNumPerReq'?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `1024`. Change: reloads live. */
  readonly 'dataCoord.import.maxImportJobNum'?: NumberValue | undefined;
  /** Whole number. 3.0: `100`. Change: reloads live. */
  readonly 'dataCoord.import.maxSegmentsPerCopyTask'?: NumberValue | undefined;
  /** Whole number of MiB, 1 or more. 2.4 to 2.5: `6144`; 2.6 to 3.0: `16384`. Change: reloads live. */
  readonly 'dataCoord.import.maxSizeInMBPerImportTask'?: SizeValue | undefined;
  /** Whole number of MiB, 1 or more. 2.6 to 3.0: `160`. Change: reloads live. */
  readonly 'dataCoord.import.memoryLimitPerSlot'?: SizeValue | undefined;
  /** Number. 2.5 to 3.0: `10`. Change: reloads live. */
  readonly 'dataCoord.import.preAllocateIDExpansionFactor'?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.4 to 3.0: `2`. Change: reloads live. */
  readonly 'dataCoord.import.scheduleInterval'?: TimeValue | undefined;
  /** Whole number of seconds, 0 or more. 2.4 to 3.0: `10800`. Change: reloads live. */
  readonly 'dataCoord.import.taskRetention'?: TimeValue | undefined;
  /** Flag. 2.4 to 3.0: `true`. Change: reloads live. */
  readonly 'dataCoord.import.waitForIndex'?: FlagValue | undefined;
  /** Text. 2.6 to 3.0: `STL_SORT`. Change: reloads live. */
  readonly 'dataCoord.index.hybridIndex.highCardinalityIndexType'?: TextValue | undefined;
  /** Text. 2.6 to 3.0: `BITMAP`. Change: reloads live. */
  readonly 'dataCoord.index.hybridIndex.lowCardinalityIndexType'?: TextValue | undefined;
  /** Number. 2.4 to 3.0: `2`. Change: reloads live. */
  readonly 'dataCoord.index.memSizeEstimateMultiplier'?: NumberValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'dataCoord.ip'?: TextValue | undefined;
  /** Whole number. 2.5: `16777216`. Change: restarts the roles that read it. */
  readonly 'dataCoord.jsonKeyStatsMemoryBudgetInTantivy'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `1024`. Change: reloads live. */
  readonly 'dataCoord.jsonShreddingMaxColumns'?: NumberValue | undefined;
  /** Number. 2.6 to 3.0: `0.3`. Change: reloads live. */
  readonly 'dataCoord.jsonShreddingRatioThreshold'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `10`. Change: reloads live. */
  readonly 'dataCoord.jsonShreddingTriggerCount'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `10`. Change: reloads live. */
  readonly 'dataCoord.jsonShreddingTriggerInterval'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `81920`. Change: reloads live. */
  readonly 'dataCoord.jsonShreddingWriteBatchSize'?: NumberValue | undefined;
  /** Whole number. 2.5: `10`. Change: reloads live. */
  readonly 'dataCoord.jsonStatsTriggerCount'?: NumberValue | undefined;
  /** Whole number. 2.5: `10`. Change: reloads live. */
  readonly 'dataCoord.jsonStatsTriggerInterval'?: NumberValue | undefined;
  /** Whole number, 1 to 65535. 2.3 to 3.0: `13333`. Change: restarts the roles that read it. */
  readonly 'dataCoord.port'?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.5 to 3.0: `600`. Change: reloads live. */
  readonly 'dataCoord.requestTimeoutSeconds'?: TimeValue | undefined;
  /** Whole number. 2.4 to 3.0: `300`. Change: reloads live. */
  readonly 'datacoord.scheduler.taskSlowThreshold'?: NumberValue | undefined;
  /** Whole number. 2.5 to 3.0: `5000000`. Change: reloads live. */
  readonly 'dataCoord.sealPolicy.channel.blockingL0EntryNum'?: NumberValue | undefined;
  /** Whole number of MiB, 0 or more. 2.5 to 3.0: `64`. Change: reloads live. */
  readonly 'dataCoord.sealPolicy.channel.blockingL0SizeInMB'?: SizeValue | undefined;
  /** Whole number of MiB, 0 or more. 2.4 to 3.0: `4096`. Change: reloads live. */
  readonly 'dataCoord.sealPolicy.channel.growingSegmentsMemSize'?: SizeValue | undefined;
  /** Whole number. 2.3 to 3.0: `200`. Change: reloads live. */
  readonly 'dataCoord.segment.allocLatestExpireAttempt'?: NumberValue | undefined;
  /** Whole number of milliseconds, 0 or more. 2.3 to 3.0: `2000`. Change: restarts the roles that read it. */
  readonly 'dataCoord.segment.assignmentExpiration'?: TimeValue | undefined;
  /** Number, 0 to 1. 2.3 to 3.0: `0.85`. Change: reloads live. */
  readonly 'dataCoord.segment.compactableProportion'?: NumberValue | undefined;
  /** Whole number of MiB, 1 or more. 2.3 to 3.0: `2048`. Change: reloads live. */
  readonly 'dataCoord.segment.diskSegmentMaxSize'?: SizeValue | undefined;
  /** Number. 2.3 to 3.0: `1.25`. Change: reloads live. */
  readonly 'dataCoord.segment.expansionRate'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `32`. Change: restarts the roles that read it. */
  readonly 'dataCoord.segment.maxBinlogFileNumber'?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `600`. Change: restarts the roles that read it. */
  readonly 'dataCoord.segment.maxIdleTime'?: TimeValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `86400`. Change: restarts the roles that read it. */
  readonly 'dataCoord.segment.maxLife'?: TimeValue | undefined;
  /** Whole number of MiB, 1 or more. 2.3: `512`; 2.4 to 3.0: `1024`. Change: restarts the roles that read it. */
  readonly 'dataCoord.segment.maxSize'?: SizeValue | undefined;
  /** Number of MiB, 0 or more. 2.3 to 3.0: `16`. Change: restarts the roles that read it. */
  readonly 'dataCoord.segment.minSizeFromIdleToSealed'?: SizeValue | undefined;
  /** Number, 0 to 1. 2.3: `0.23`; 2.4 to 3.0: `0.12`. Change: restarts the roles that read it. */
  readonly 'dataCoord.segment.sealProportion'?: NumberValue | undefined;
  /** Number, 0 to 1. 2.5 to 3.0: `0.1`. Change: reloads live. */
  readonly 'dataCoord.segment.sealProportionJitter'?: NumberValue | undefined;
  /** Number, 0 to 1. 2.3 to 3.0: `0.5`. Change: reloads live. */
  readonly 'dataCoord.segment.smallProportion'?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.4 to 3.0: `2`. Change: reloads live. */
  readonly 'dataCoord.segmentFlushInterval'?: TimeValue | undefined;
  /** Whole number. 2.5 to 3.0: `65535`. Change: reloads live. */
  readonly 'dataCoord.slot.analyzeTaskSlotUsage'?: NumberValue | undefined;
  /** Whole number. 3.0: `1`. Change: reloads live. */
  readonly 'dataCoord.slot.bumpSchemaVersionCompactionUsage'?: NumberValue | undefined;
  /** Whole number. 2.4 to 2.5: `16`; 2.6 to 3.0: `65535`. Change: reloads live. */
  readonly 'dataCoord.slot.clusteringCompactionUsage'?: NumberValue | undefined;
  /** Whole number. 2.5 to 3.0: `64`. Change: reloads live. */
  readonly 'dataCoord.slot.indexTaskSlotUsage'?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `8`. Change: reloads live. */
  readonly 'dataCoord.slot.l0DeleteCompactionUsage'?: NumberValue | undefined;
  /** Whole number. 2.4 to 2.5: `8`; 2.6 to 3.0: `4`. Change: reloads live. */
  readonly 'dataCoord.slot.mixCompactionUsage'?: NumberValue | undefined;
  /** Whole number. 2.5 to 3.0: `16`. Change: reloads live. */
  readonly 'dataCoord.slot.scalarIndexTaskSlotUsage'?: NumberValue | undefined;
  /** Whole number. 2.5 to 3.0: `8`. Change: reloads live. */
  readonly 'dataCoord.slot.statsTaskSlotUsage'?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 3.0: `604800`. Change: reloads live. */
  readonly 'dataCoord.snapshot.maxCompactionProtectionSeconds'?: TimeValue | undefined;
  /** Whole number. 3.0: `60`. Change: reloads live. */
  readonly 'dataCoord.snapshot.pendingTimeout'?: NumberValue | undefined;
  /** Duration such as `10s`. 3.0: `60s`. Change: reloads live. */
  readonly 'dataCoord.snapshot.refIndexLoadInterval'?: DurationValue | undefined;
  /** Duration such as `10s`. 3.0: `30s`. Change: reloads live. */
  readonly 'dataCoord.snapshot.refIndexLoadTimeout'?: DurationValue | undefined;
  /** Whole number of seconds, 0 or more. 3.0: `86400`. Change: reloads live. */
  readonly 'dataCoord.snapshot.restorePinTTLSeconds'?: TimeValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: reloads live. */
  readonly 'dataCoord.sortCompaction.enable'?: FlagValue | undefined;
  /** Whole number. 2.6 to 3.0: `100`. Change: reloads live. */
  readonly 'dataCoord.sortCompactionTriggerCount'?: NumberValue | undefined;
  /** Flag. 2.5: `true`. Change: reloads live. */
  readonly 'dataCoord.statsTask.enable'?: FlagValue | undefined;
  /** Whole number. 2.5: `100`. Change: reloads live. */
  readonly 'dataCoord.statsTaskTriggerCount'?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `300`. Change: restarts the roles that read it. */
  readonly 'dataCoord.syncSegmentsInterval'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `-1`. Change: reloads live. */
  readonly 'dataCoord.targetScalarIndexVersion'?: NumberValue | undefined;
  /** Whole number. 2.5 to 2.6: `-1`; 3.0: `8`. Change: reloads live. */
  readonly 'dataCoord.targetVecIndexVersion'?: NumberValue | undefined;
  /** Whole number. 2.5 to 3.0: `60`. Change: reloads live. */
  readonly 'dataCoord.taskCheckInterval'?: NumberValue | undefined;
  /** Whole number. 3.0: `1`. Change: reloads live. */
  readonly 'dataCoord.taskRetryBackoffInterval'?: NumberValue | undefined;
  /** Whole number. 3.0: `60`. Change: reloads live. */
  readonly 'dataCoord.taskRetryBackoffMaxInterval'?: NumberValue | undefined;
}
