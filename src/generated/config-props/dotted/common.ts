// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue, ListValue, NumberValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys of `common`, each in one piece. */
export interface CommonKeys {
  /** Number. 2.6 to 3.0: `0`. Change: reloads live. */
  readonly 'common.arrow.ioThreadPoolCoefficient'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `0`. Change: reloads live. */
  readonly 'common.arrow.ioThreadPoolMaxCapacity'?: NumberValue | undefined;
  /** Whole number of bytes, 0 or more. 2.6 to 3.0: `0`. Change: reloads live. */
  readonly 'common.arrow.reader.holeSizeLimitBytes'?: SizeValue | undefined;
  /** Whole number of bytes, 0 or more. 2.6 to 3.0: `0`. Change: reloads live. */
  readonly 'common.arrow.reader.rangeSizeLimitBytes'?: SizeValue | undefined;
  /** Whole number. 2.3 to 3.0: `1000`. Change: reloads live. */
  readonly 'common.bloomFilterApplyBatchSize'?: NumberValue | undefined;
  /** Flag. 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'common.bloomFilterEnabled'?: FlagValue | undefined;
  /** Whole number. 2.3 to 3.0: `100000`. Change: reloads live. */
  readonly 'common.bloomFilterSize'?: NumberValue | undefined;
  /** One of `BasicBloomFilter`, `BlockedBloomFilter`. 2.4: `BasicBloomFilter`; 2.5 to 3.0: `BlockedBloomFilter`. Change: reloads live. */
  readonly 'common.bloomFilterType'?: 'BasicBloomFilter' | 'BlockedBloomFilter' | undefined;
  /** Number. 2.4 to 3.0: `0.75`. Change: restarts the roles that read it. */
  readonly 'common.buildIndexThreadPoolRatio'?: NumberValue | undefined;
  /** Text. 2.3: `by-dev`. Change: restarts the roles that read it. */
  readonly 'common.chanNamePrefix.cluster'?: TextValue | undefined;
  /** Text. 2.3: `segment-info-channel`. Change: restarts the roles that read it. */
  readonly 'common.chanNamePrefix.dataCoordSegmentInfo'?: TextValue | undefined;
  /** Text. 2.3: `datacoord-statistics-channel`. Change: restarts the roles that read it. */
  readonly 'common.chanNamePrefix.dataCoordStatistic'?: TextValue | undefined;
  /** Text. 2.3: `datacoord-timetick-channel`. Change: restarts the roles that read it. */
  readonly 'common.chanNamePrefix.dataCoordTimeTick'?: TextValue | undefined;
  /** Text. 2.3: `queryTimeTick`. Change: restarts the roles that read it. */
  readonly 'common.chanNamePrefix.queryTimeTick'?: TextValue | undefined;
  /** Text. 2.3: `replicate-msg`. Change: restarts the roles that read it. */
  readonly 'common.chanNamePrefix.replicateMsg'?: TextValue | undefined;
  /** Text. 2.3: `rootcoord-delta`. Change: restarts the roles that read it. */
  readonly 'common.chanNamePrefix.rootCoordDelta'?: TextValue | undefined;
  /** Text. 2.3: `rootcoord-dml`. Change: restarts the roles that read it. */
  readonly 'common.chanNamePrefix.rootCoordDml'?: TextValue | undefined;
  /** Text. 2.3: `rootcoord-statistics`. Change: restarts the roles that read it. */
  readonly 'common.chanNamePrefix.rootCoordStatistics'?: TextValue | undefined;
  /** Text. 2.3: `rootcoord-timetick`. Change: restarts the roles that read it. */
  readonly 'common.chanNamePrefix.rootCoordTimeTick'?: TextValue | undefined;
  /** Text. 2.3: `search`. Change: restarts the roles that read it. */
  readonly 'common.chanNamePrefix.search'?: TextValue | undefined;
  /** Text. 2.3: `searchResult`. Change: restarts the roles that read it. */
  readonly 'common.chanNamePrefix.searchResult'?: TextValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'common.cluster.name'?: TextValue | undefined;
  /** Whole number. 2.5 to 3.0: `0`. Change: restarts the roles that read it. */
  readonly 'common.clusterID'?: NumberValue | undefined;
  /** Flag. 2.5 to 2.6: `false`. Change: reloads live. */
  readonly 'common.collectionReplicateEnable'?: FlagValue | undefined;
  /** Text. 2.3: `Bounded`. Change: reloads live. */
  readonly 'common.consistencyLevelUsedInDelete'?: TextValue | undefined;
  /** Text. 2.3 to 3.0: `_default_idx`. Change: reloads live. */
  readonly 'common.defaultIndexName'?: TextValue | undefined;
  /** Text. 2.3 to 3.0: `_default`. Change: restarts the roles that read it. */
  readonly 'common.defaultPartitionName'?: TextValue | undefined;
  /** Text. 2.3 to 3.0: `4`. Change: reloads live. */
  readonly 'common.DiskIndex.BeamWidthRatio'?: TextValue | undefined;
  /** Text. 2.3 to 3.0: `1`. Change: reloads live. */
  readonly 'common.DiskIndex.BuildNumThreadsRatio'?: TextValue | undefined;
  /** Text. 2.3 to 3.0: `8`. Change: reloads live. */
  readonly 'common.DiskIndex.LoadNumThreadRatio'?: TextValue | undefined;
  /** Whole number. 2.3 to 3.0: `56`. Change: reloads live. */
  readonly 'common.DiskIndex.MaxDegree'?: NumberValue | undefined;
  /** Number. 2.3 to 3.0: `0.125`. Change: reloads live. */
  readonly 'common.DiskIndex.PQCodeBudgetGBRatio'?: NumberValue | undefined;
  /** Number. 2.3 to 3.0: `0.1`. Change: reloads live. */
  readonly 'common.DiskIndex.SearchCacheBudgetGBRatio'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `100`. Change: reloads live. */
  readonly 'common.DiskIndex.SearchListSize'?: NumberValue | undefined;
  /** Whole number of KiB, 4 to 65536. 2.5 to 3.0: `64`. Change: reloads live. */
  readonly 'common.diskWriteBufferSizeKb'?: SizeValue | undefined;
  /** One of `direct`, `buffered`. 2.5 to 3.0: `buffered`. Change: reloads live. */
  readonly 'common.diskWriteMode'?: 'direct' | 'buffered' | undefined;
  /** Whole number, 0 or more. 2.5 to 3.0: `0`. Change: reloads live. */
  readonly 'common.diskWriteNumThreads'?: NumberValue | undefined;
  /** Whole number of KiB/s, 0 or more. 2.5 to 3.0: `262144`. Change: reloads live. */
  readonly 'common.diskWriteRateLimiter.avgKBps'?: NumberValue | undefined;
  /** Number. 2.5 to 3.0: `-1`. Change: reloads live. */
  readonly 'common.diskWriteRateLimiter.highPriorityRatio'?: NumberValue | undefined;
  /** Number. 2.5 to 3.0: `-1`. Change: reloads live. */
  readonly 'common.diskWriteRateLimiter.lowPriorityRatio'?: NumberValue | undefined;
  /** Whole number of KiB/s, 0 or more. 2.5 to 3.0: `524288`. Change: reloads live. */
  readonly 'common.diskWriteRateLimiter.maxBurstKBps'?: NumberValue | undefined;
  /** Number. 2.5 to 3.0: `-1`. Change: reloads live. */
  readonly 'common.diskWriteRateLimiter.middlePriorityRatio'?: NumberValue | undefined;
  /** Whole number of microseconds, 0 or more. 2.5 to 3.0: `100000`. Change: reloads live. */
  readonly 'common.diskWriteRateLimiter.refillPeriodUs'?: TimeValue | undefined;
  /** Flag. 2.5 to 3.0: `true`. Change: reloads live. */
  readonly 'common.enableConfigParamTypeCheck'?: FlagValue | undefined;
  /** Flag. 2.5: `false`. Change: reloads live. */
  readonly 'common.enabledGrowingSegmentJSONKeyStats'?: FlagValue | undefined;
  /** Flag. 2.6 to 3.0: `false`. Change: reloads live. */
  readonly 'common.enabledGrowingSegmentJSONShredding'?: FlagValue | undefined;
  /** Flag. 2.5: `false`. Change: reloads live. */
  readonly 'common.enabledJSONKeyStats'?: FlagValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: reloads live. */
  readonly 'common.enabledJSONShredding'?: FlagValue | undefined;
  /** Flag. 2.5 to 3.0: `true`. Change: reloads live. */
  readonly 'common.enabledOptimizeExpr'?: FlagValue | undefined;
  /** Flag. 3.0: `false`. Change: reloads live. */
  readonly 'common.enableDriverPrefetch'?: FlagValue | undefined;
  /** Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'common.enablePosixMode'?: FlagValue | undefined;
  /** Flag. 2.4 to 3.0: `false`. Change: reloads live. */
  readonly 'common.enableVectorClusteringKey'?: FlagValue | undefined;
  /** Whole number of seconds, -1 or more. 2.3 to 2.6: `-1`. Change: reloads live. */
  readonly 'common.entityExpiration'?: TimeValue | undefined;
  /** Number. 2.6: `3`. Change: reloads live. */
  readonly 'common.entryStream.streamBudgetRatio'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `512`. Change: reloads live. */
  readonly 'common.estimate.dynamicFieldLengthAvg'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `1200`. Change: reloads live. */
  readonly 'common.estimate.sparseFloatVectorSize'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `256`. Change: reloads live. */
  readonly 'common.estimate.varCharLengthAvg'?: NumberValue | undefined;
  /** Text. 3.0: `sync`. Change: reloads live. */
  readonly 'common.fileResource.mode.dataNode'?: TextValue | undefined;
  /** Text. 3.0: `sync`. Change: reloads live. */
  readonly 'common.fileResource.mode.queryNode'?: TextValue | undefined;
  /** Flag. 2.4 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'common.gcenabled'?: FlagValue | undefined;
  /** Flag. 2.4 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'common.gchelper.enabled'?: FlagValue | undefined;
  /** Whole number. 2.4 to 3.0: `200`. Change: restarts the roles that read it. */
  readonly 'common.gchelper.maximumGoGC'?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `30`. Change: restarts the roles that read it. */
  readonly 'common.gchelper.minimumGoGC'?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `1800`. Change: reloads live. */
  readonly 'common.gracefulStopTimeout'?: TimeValue | undefined;
  /** Whole number of milliseconds, 0 or more. 2.3 to 3.0: `5000`. Change: reloads live. */
  readonly 'common.gracefulTime'?: TimeValue | undefined;
  /** Whole number. 3.0: `100000`. Change: restarts the roles that read it. */
  readonly 'common.groupBy.maxGroups'?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.4: `30`. Change: reloads live. */
  readonly 'common.healthcheck.interval.seconds'?: TimeValue | undefined;
  /** Whole number of seconds, 0 or more. 2.4: `10`. Change: reloads live. */
  readonly 'common.healthcheck.timeout.seconds'?: TimeValue | undefined;
  /** Whole number. 2.3: `17179869184`. Change: reloads live. */
  readonly 'common.ImportMaxFileSize'?: NumberValue | undefined;
  /** Whole number of MiB, 1 or more. 2.3 to 3.0: `16`. Change: restarts the roles that read it. */
  readonly 'common.indexSliceSize'?: SizeValue | undefined;
  /** Whole number. 2.3 to 3.0: `65536`. Change: restarts the roles that read it. */
  readonly 'common.JSONMaxLength'?: NumberValue | undefined;
  /** Whole number. 3.0: `0`. Change: reloads live. */
  readonly 'common.loadTransientBudgetBytes'?: NumberValue | undefined;
  /** Flag. 2.4 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'common.localRPCEnabled'?: FlagValue | undefined;
  /** Whole number of seconds, 0 or more. 2.4 to 3.0: `600`. Change: reloads live. */
  readonly 'common.locks.maxWLockConditionalWaitTime'?: TimeValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'common.locks.metrics.enable'?: FlagValue | undefined;
  /** Whole number of milliseconds, 0 or more. 2.3 to 3.0: `500`. Change: reloads live. */
  readonly 'common.locks.threshold.info'?: TimeValue | undefined;
  /** Whole number of milliseconds, 0 or more. 2.3 to 3.0: `1000`. Change: reloads live. */
  readonly 'common.locks.threshold.warn'?: TimeValue | undefined;
  /** Flag. 2.4: `false`; 2.5 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'common.materializedView.enabled'?: FlagValue | undefined;
  /** Number, 0 to 1. 2.3: `0.05`; 2.4 to 3.0: `0.001`. Change: reloads live. */
  readonly 'common.maxBloomFalsePositive'?: NumberValue | undefined;
  /** Whole number, 1 to 65535. 2.3 to 3.0: `9091`. Change: restarts the roles that read it. */
  readonly 'common.MetricsPort'?: NumberValue | undefined;
  /** Flag. 2.6: `false`. Change: restarts the roles that read it. */
  readonly 'common.namespace.enabled'?: FlagValue | undefined;
  /** Number of per cent, 0 to 100. 2.4 to 3.0: `90`. Change: restarts the roles that read it. */
  readonly 'common.overloadedMemoryThresholdPercentage'?: NumberValue | undefined;
  /** Flag. 2.4 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'common.panicWhenPluginFail'?: FlagValue | undefined;
  /** Flag. 3.0: `false`. Change: reloads live. */
  readonly 'common.parquetStatsSkipIndex.enabled'?: FlagValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
  readonly 'common.preCreatedTopic.enabled'?: FlagValue | undefined;
  /** List. 2.3: `["topic1", "topic2"]`; 2.4 to 3.0: empty. Change: reloads live. */
  readonly 'common.preCreatedTopic.names'?: ListValue | undefined;
  /** Text. 2.3: `timetick-channel`; 2.4 to 3.0: empty. Change: reloads live. */
  readonly 'common.preCreatedTopic.timeticker'?: TextValue | undefined;
  /** Flag. 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'common.preferIPv6'?: FlagValue | undefined;
  /** Text. 2.5 to 3.0: `OutputVector`. Change: reloads live. */
  readonly 'common.requery.hybridSearchPolicy'?: TextValue | undefined;
  /** Text. 2.6 to 3.0: `OutputVector`. Change: reloads live. */
  readonly 'common.requery.searchPolicy'?: TextValue | undefined;
  /** List. 2.4 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'common.security.admin.privileges'?: ListValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'common.security.authorizationEnabled'?: FlagValue | undefined;
  /** Flag. 2.4 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'common.security.enablePublicPrivilege'?: FlagValue | undefined;
  /** Text. 3.0: `rootOnly`. Change: restarts the roles that read it. */
  readonly 'common.security.exprAuthMode'?: TextValue | undefined;
  /** Flag. 2.5 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'common.security.exprEnabled'?: FlagValue | undefined;
  /** Flag. 2.5 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'common.security.internaltlsEnabled'?: FlagValue | undefined;
  /** Text. 2.4 to 2.5: `ListDatabases,SelectOwnership,SelectUser,DescribeResource…`; 2.6 to 3.0: `(built-in)`. Change: restarts the roles that read it. */
  readonly 'common.security.rbac.cluster.admin.privileges'?: TextValue | undefined;
  /** Text. 2.4 to 2.5: `ListDatabases,SelectOwnership,SelectUser,DescribeResource…`; 2.6 to 3.0: `(built-in)`. Change: restarts the roles that read it. */
  readonly 'common.security.rbac.cluster.readonly.privileges'?: TextValue | undefined;
  /** Text. 2.4 to 2.5: `ListDatabases,SelectOwnership,SelectUser,DescribeResource…`; 2.6 to 3.0: `(built-in)`. Change: restarts the roles that read it. */
  readonly 'common.security.rbac.cluster.readwrite.privileges'?: TextValue | undefined;
  /** Text. 2.4 to 2.5: `Query,Search,IndexDetail,GetFlushState,GetLoadState,GetLo…`; 2.6 to 3.0: `(built-in)`. Change: restarts the roles that read it. */
  readonly 'common.security.rbac.collection.admin.privileges'?: TextValue | undefined;
  /** Text. 2.4 to 2.5: `Query,Search,IndexDetail,GetFlushState,GetLoadState,GetLo…`; 2.6 to 3.0: `(built-in)`. Change: restarts the roles that read it. */
  readonly 'common.security.rbac.collection.readonly.privileges'?: TextValue | undefined;
  /** Text. 2.4 to 2.5: `Query,Search,IndexDetail,GetFlushState,GetLoadState,GetLo…`; 2.6 to 3.0: `(built-in)`. Change: restarts the roles that read it. */
  readonly 'common.security.rbac.collection.readwrite.privileges'?: TextValue | undefined;
  /** Text. 2.4 to 2.5: `ShowCollections,DescribeDatabase,AlterDatabase,CreateColl…`; 2.6 to 3.0: `(built-in)`. Change: restarts the roles that read it. */
  readonly 'common.security.rbac.database.admin.privileges'?: TextValue | undefined;
  /** Text. 2.4 to 2.5: `ShowCollections,DescribeDatabase`; 2.6 to 3.0: `(built-in)`. Change: restarts the roles that read it. */
  readonly 'common.security.rbac.database.readonly.privileges'?: TextValue | undefined;
  /** Text. 2.4 to 2.5: `ShowCollections,DescribeDatabase,AlterDatabase`; 2.6 to 3.0: `(built-in)`. Change: restarts the roles that read it. */
  readonly 'common.security.rbac.database.readwrite.privileges'?: TextValue | undefined;
  /** Flag. 2.4 to 2.5: `false`. Change: restarts the roles that read it. */
  readonly 'common.security.rbac.overrideBuiltInPrivilegeGroups.enabled'?: FlagValue | undefined;
  /** List. 2.4 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'common.security.readonly.privileges'?: ListValue | undefined;
  /** List. 2.4 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'common.security.readwrite.privileges'?: ListValue | undefined;
  /** Flag. 2.4 to 3.0: `false`. Change: reloads live. */
  readonly 'common.security.rootShouldBindRole'?: FlagValue | undefined;
  /** List. 2.3 to 3.0: empty. Change: reloads live. */
  readonly 'common.security.superUsers'?: ListValue | undefined;
  /** Whole number, 0 to 2. 2.3 to 3.0: `0`. Change: restarts the roles that read it. */
  readonly 'common.security.tlsMode'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `30`. Change: restarts the roles that read it. */
  readonly 'common.session.retryTimes'?: NumberValue | undefined;
  /** Whole number of seconds, 1 or more. 2.3 to 2.5: `30`; 2.6 to 3.0: `15`. Change: restarts the roles that read it. */
  readonly 'common.session.ttl'?: TimeValue | undefined;
  /** One of `auto`, `avx512`, `avx2`, `avx`, `sse4_2`. 2.3 to 3.0: `auto`. Change: restarts the roles that read it. */
  readonly 'common.simdType'?: 'auto' | 'avx512' | 'avx2' | 'avx' | 'sse4_2' | undefined;
  /** Flag. 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'common.storage.enableGrowingSourceFlush'?: FlagValue | undefined;
  /** Flag. 2.4 to 2.5: `false`. Change: restarts the roles that read it. */
  readonly 'common.storage.enablev2'?: FlagValue | undefined;
  /** Whole number. 3.0: `10`. Change: reloads live. */
  readonly 'common.storage.manifestTransactionRetryLimit'?: NumberValue | undefined;
  /** Text. 2.4 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'common.storage.pathPrefix'?: TextValue | undefined;
  /** Whole number. 2.5 to 3.0: `10`. Change: reloads live. */
  readonly 'common.storage.readRetryAttempts'?: NumberValue | undefined;
  /** Text. 2.4 to 2.5: `s3`. Change: restarts the roles that read it. */
  readonly 'common.storage.scheme'?: TextValue | undefined;
  /** Flag. 2.6: `false`; 3.0: `true`. Change: reloads live. */
  readonly 'common.storage.stv2.splitByAvgSize.enabled'?: FlagValue | undefined;
  /** Whole number of bytes, 0 or more. 2.6 to 3.0: `1024`. Change: reloads live. */
  readonly 'common.storage.stv2.splitByAvgSize.threshold'?: SizeValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: reloads live. */
  readonly 'common.storage.stv2.splitSystemColumn.enabled'?: FlagValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: reloads live. */
  readonly 'common.storage.stv2.splitSystemColumn.includeClusteringKey'?: FlagValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: reloads live. */
  readonly 'common.storage.stv2.splitSystemColumn.includePartitionKey'?: FlagValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: reloads live. */
  readonly 'common.storage.stv2.splitSystemColumn.includePK'?: FlagValue | undefined;
  /** Flag. 2.6 to 3.0: `false`. Change: reloads live. */
  readonly 'common.storage.useLoonFFI'?: FlagValue | undefined;
  /** Whole number. 2.6 to 3.0: `1`. Change: restarts the roles that read it. */
  readonly 'common.storage.zstd.concurrency'?: NumberValue | undefined;
  /** One of `local`, `remote`, `minio`, `opendal`. 2.3 to 3.0: `remote`. Change: restarts the roles that read it. */
  readonly 'common.storageType'?: 'local' | 'remote' | 'minio' | 'opendal' | undefined;
  /** Text. 2.3: `dataCoord`. Change: restarts the roles that read it. */
  readonly 'common.subNamePrefix.dataCoordSubNamePrefix'?: TextValue | undefined;
  /** Text. 2.3: `dataNode`. Change: restarts the roles that read it. */
  readonly 'common.subNamePrefix.dataNodeSubNamePrefix'?: TextValue | undefined;
  /** Text. 2.3: `proxy`. Change: restarts the roles that read it. */
  readonly 'common.subNamePrefix.proxySubNamePrefix'?: TextValue | undefined;
  /** Text. 2.3: `queryNode`. Change: restarts the roles that read it. */
  readonly 'common.subNamePrefix.queryNodeSubNamePrefix'?: TextValue | undefined;
  /** Text. 2.3: `rootCoord`. Change: restarts the roles that read it. */
  readonly 'common.subNamePrefix.rootCoordSubNamePrefix'?: TextValue | undefined;
  /** Whole number of seconds, 0 or more. 2.4 to 3.0: `60`. Change: reloads live. */
  readonly 'common.sync.taskPoolReleaseTimeoutSeconds'?: TimeValue | undefined;
  /** Number. 2.6: `1`. Change: reloads live. */
  readonly 'common.threadCoreCoefficient.bm25Load'?: NumberValue | undefined;
  /** Number. 2.5: `10`. Change: reloads live. */
  readonly 'common.threadCoreCoefficient.chunkCache'?: NumberValue | undefined;
  /** Number. 2.3 to 3.0: `10`. Change: reloads live. */
  readonly 'common.threadCoreCoefficient.highPriority'?: NumberValue | undefined;
  /** Number. 2.3 to 3.0: `1`. Change: reloads live. */
  readonly 'common.threadCoreCoefficient.lowPriority'?: NumberValue | undefined;
  /** Number. 2.6 to 3.0: `16`. Change: reloads live. */
  readonly 'common.threadCoreCoefficient.maxThreadsSize'?: NumberValue | undefined;
  /** Number. 2.3 to 3.0: `5`. Change: reloads live. */
  readonly 'common.threadCoreCoefficient.middlePriority'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `0`. Change: reloads live. */
  readonly 'common.traceLogMode'?: NumberValue | undefined;
  /** Flag. 2.3 to 2.6: `true`. Change: reloads live. */
  readonly 'common.ttMsgEnabled'?: FlagValue | undefined;
  /** Flag. 2.4 to 3.0: `false`. Change: reloads live. */
  readonly 'common.usePartitionKeyAsClusteringKey'?: FlagValue | undefined;
  /** Flag. 2.4 to 3.0: `false`. Change: reloads live. */
  readonly 'common.useVectorAsClusteringKey'?: FlagValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: reloads live. */
  readonly 'common.usingJSONShreddingForQuery'?: FlagValue | undefined;
  /** Flag. 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'common.visibilityFilterEnabled'?: FlagValue | undefined;
}
