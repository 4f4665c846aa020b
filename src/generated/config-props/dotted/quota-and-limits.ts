// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue, NumberValue, SizeValue, TimeValue } from '../../../props/config-value';

/** Keys of `quotaAndLimits`, each in one piece. */
export interface QuotaAndLimitsKeys {
  /** Number for each second. 2.4 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.compactionRate.db.max'?: NumberValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
  readonly 'quotaAndLimits.compactionRate.enabled'?: FlagValue | undefined;
  /** Number for each second. 2.3 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.compactionRate.max'?: NumberValue | undefined;
  /** Flag. 2.4 to 3.0: `false`. Change: reloads live. */
  readonly 'quotaAndLimits.dbRate.enabled'?: FlagValue | undefined;
  /** Number for each second. 2.4 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.dbRate.max'?: NumberValue | undefined;
  /** Number for each second. 2.3 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.ddl.collectionRate'?: NumberValue | undefined;
  /** Number for each second. 2.4 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.ddl.db.collectionRate'?: NumberValue | undefined;
  /** Number for each second. 2.4 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.ddl.db.partitionRate'?: NumberValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
  readonly 'quotaAndLimits.ddl.enabled'?: FlagValue | undefined;
  /** Number for each second. 2.3 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.ddl.partitionRate'?: NumberValue | undefined;
  /** Number of MiB/s. 2.3 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.dml.bulkLoadRate.collection.max'?: NumberValue | undefined;
  /** Number of MiB/s. 2.3 to 3.0: `0`. Change: reloads live. */
  readonly 'quotaAndLimits.dml.bulkLoadRate.collection.min'?: NumberValue | undefined;
  /** Number of MiB/s. 2.4 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.dml.bulkLoadRate.db.max'?: NumberValue | undefined;
  /** Number of MiB/s. 2.4 to 3.0: `0`. Change: reloads live. */
  readonly 'quotaAndLimits.dml.bulkLoadRate.db.min'?: NumberValue | undefined;
  /** Number of MiB/s. 2.3 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.dml.bulkLoadRate.max'?: NumberValue | undefined;
  /** Number of MiB/s. 2.3 to 3.0: `0`. Change: reloads live. */
  readonly 'quotaAndLimits.dml.bulkLoadRate.min'?: NumberValue | undefined;
  /** Number of MiB/s. 2.4 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.dml.bulkLoadRate.partition.max'?: NumberValue | undefined;
  /** Number of MiB/s. 2.4 to 3.0: `0`. Change: reloads live. */
  readonly 'quotaAndLimits.dml.bulkLoadRate.partition.min'?: NumberValue | undefined;
  /** Number of MiB/s. 2.3 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.dml.deleteRate.collection.max'?: NumberValue | undefined;
  /** Number of MiB/s. 2.3 to 3.0: `0`. Change: reloads live. */
  readonly 'quotaAndLimits.dml.deleteRate.collection.min'?: NumberValue | undefined;
  /** Number of MiB/s. 2.4 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.dml.deleteRate.db.max'?: NumberValue | undefined;
  /** Number of MiB/s. 2.4 to 3.0: `0`. Change: reloads live. */
  readonly 'quotaAndLimits.dml.deleteRate.db.min'?: NumberValue | undefined;
  /** Number of MiB/s. 2.3 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.dml.deleteRate.max'?: NumberValue | undefined;
  /** Number of MiB/s. 2.3 to 3.0: `0`. Change: reloads live. */
  readonly 'quotaAndLimits.dml.deleteRate.min'?: NumberValue | undefined;
  /** Number of MiB/s. 2.4 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.dml.deleteRate.partition.max'?: NumberValue | undefined;
  /** Number of MiB/s. 2.4 to 3.0: `0`. Change: reloads live. */
  readonly 'quotaAndLimits.dml.deleteRate.partition.min'?: NumberValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
  readonly 'quotaAndLimits.dml.enabled'?: FlagValue | undefined;
  /** Number of MiB/s. 2.3 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.dml.insertRate.collection.max'?: NumberValue | undefined;
  /** Number of MiB/s. 2.3 to 3.0: `0`. Change: reloads live. */
  readonly 'quotaAndLimits.dml.insertRate.collection.min'?: NumberValue | undefined;
  /** Number of MiB/s. 2.4 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.dml.insertRate.db.max'?: NumberValue | undefined;
  /** Number of MiB/s. 2.4 to 3.0: `0`. Change: reloads live. */
  readonly 'quotaAndLimits.dml.insertRate.db.min'?: NumberValue | undefined;
  /** Number of MiB/s. 2.3 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.dml.insertRate.max'?: NumberValue | undefined;
  /** Number of MiB/s. 2.3 to 3.0: `0`. Change: reloads live. */
  readonly 'quotaAndLimits.dml.insertRate.min'?: NumberValue | undefined;
  /** Number of MiB/s. 2.4 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.dml.insertRate.partition.max'?: NumberValue | undefined;
  /** Number of MiB/s. 2.4 to 3.0: `0`. Change: reloads live. */
  readonly 'quotaAndLimits.dml.insertRate.partition.min'?: NumberValue | undefined;
  /** Number of MiB/s. 2.3 to 2.5: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.dml.upsertRate.collection.max'?: NumberValue | undefined;
  /** Number of MiB/s. 2.3 to 2.5: `0`. Change: reloads live. */
  readonly 'quotaAndLimits.dml.upsertRate.collection.min'?: NumberValue | undefined;
  /** Number of MiB/s. 2.4 to 2.5: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.dml.upsertRate.db.max'?: NumberValue | undefined;
  /** Number of MiB/s. 2.4 to 2.5: `0`. Change: reloads live. */
  readonly 'quotaAndLimits.dml.upsertRate.db.min'?: NumberValue | undefined;
  /** Number of MiB/s. 2.3 to 2.5: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.dml.upsertRate.max'?: NumberValue | undefined;
  /** Number of MiB/s. 2.3 to 2.5: `0`. Change: reloads live. */
  readonly 'quotaAndLimits.dml.UpsertRate.min'?: NumberValue | undefined;
  /** Number of MiB/s. 2.4 to 2.5: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.dml.upsertRate.partition.max'?: NumberValue | undefined;
  /** Number of MiB/s. 2.4 to 2.5: `0`. Change: reloads live. */
  readonly 'quotaAndLimits.dml.upsertRate.partition.min'?: NumberValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
  readonly 'quotaAndLimits.dql.enabled'?: FlagValue | undefined;
  /** Number for each second. 2.3 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.dql.queryRate.collection.max'?: NumberValue | undefined;
  /** Number for each second. 2.3 to 3.0: `0`. Change: reloads live. */
  readonly 'quotaAndLimits.dql.queryRate.collection.min'?: NumberValue | undefined;
  /** Number for each second. 2.4 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.dql.queryRate.db.max'?: NumberValue | undefined;
  /** Number for each second. 2.4 to 3.0: `0`. Change: reloads live. */
  readonly 'quotaAndLimits.dql.queryRate.db.min'?: NumberValue | undefined;
  /** Number for each second. 2.3 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.dql.queryRate.max'?: NumberValue | undefined;
  /** Number for each second. 2.3 to 3.0: `0`. Change: reloads live. */
  readonly 'quotaAndLimits.dql.queryRate.min'?: NumberValue | undefined;
  /** Number for each second. 2.4 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.dql.queryRate.partition.max'?: NumberValue | undefined;
  /** Number for each second. 2.4 to 3.0: `0`. Change: reloads live. */
  readonly 'quotaAndLimits.dql.queryRate.partition.min'?: NumberValue | undefined;
  /** Number for each second. 2.3 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.dql.searchRate.collection.max'?: NumberValue | undefined;
  /** Number for each second. 2.3 to 3.0: `0`. Change: reloads live. */
  readonly 'quotaAndLimits.dql.searchRate.collection.min'?: NumberValue | undefined;
  /** Number for each second. 2.4 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.dql.searchRate.db.max'?: NumberValue | undefined;
  /** Number for each second. 2.4 to 3.0: `0`. Change: reloads live. */
  readonly 'quotaAndLimits.dql.searchRate.db.min'?: NumberValue | undefined;
  /** Number for each second. 2.3 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.dql.searchRate.max'?: NumberValue | undefined;
  /** Number for each second. 2.3 to 3.0: `0`. Change: reloads live. */
  readonly 'quotaAndLimits.dql.searchRate.min'?: NumberValue | undefined;
  /** Number for each second. 2.4 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.dql.searchRate.partition.max'?: NumberValue | undefined;
  /** Number for each second. 2.4 to 3.0: `0`. Change: reloads live. */
  readonly 'quotaAndLimits.dql.searchRate.partition.min'?: NumberValue | undefined;
  /** Flag. 2.3 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'quotaAndLimits.enabled'?: FlagValue | undefined;
  /** Number. 2.6 to 3.0: `0.05`. Change: reloads live. */
  readonly 'quotaAndLimits.factorChangeThreshold'?: NumberValue | undefined;
  /** Number for each second. 2.3: `-1`; 2.4 to 3.0: `0.1`. Change: reloads live. */
  readonly 'quotaAndLimits.flushRate.collection.max'?: NumberValue | undefined;
  /** Number for each second. 2.4 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.flushRate.db.max'?: NumberValue | undefined;
  /** Flag. 2.3: `false`; 2.4 to 3.0: `true`. Change: reloads live. */
  readonly 'quotaAndLimits.flushRate.enabled'?: FlagValue | undefined;
  /** Number for each second. 2.3 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.flushRate.max'?: NumberValue | undefined;
  /** Flag. 2.4 to 3.0: `false`. Change: reloads live. */
  readonly 'quotaAndLimits.forceDenyAllDDL'?: FlagValue | undefined;
  /** Number for each second. 2.4 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.indexRate.db.max'?: NumberValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
  readonly 'quotaAndLimits.indexRate.enabled'?: FlagValue | undefined;
  /** Number for each second. 2.3 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.indexRate.max'?: NumberValue | undefined;
  /** Number. 2.3: `0.9`. Change: reloads live. */
  readonly 'quotaAndLimits.limitReading.coolOffSpeed'?: NumberValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
  readonly 'quotaAndLimits.limitReading.forceDeny'?: FlagValue | undefined;
  /** Flag. 2.3: `false`. Change: reloads live. */
  readonly 'quotaAndLimits.limitReading.queueProtection.enabled'?: FlagValue | undefined;
  /** Whole number. 2.3: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.limitReading.queueProtection.nqInQueueThreshold'?: NumberValue | undefined;
  /** Whole number. 2.3: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.limitReading.queueProtection.queueLatencyThreshold'?: NumberValue | undefined;
  /** Flag. 2.3: `false`. Change: reloads live. */
  readonly 'quotaAndLimits.limitReading.resultProtection.enabled'?: FlagValue | undefined;
  /** Number. 2.3: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.limitReading.resultProtection.maxReadResultRate'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `15`. Change: restarts the roles that read it. */
  readonly 'quotaAndLimits.limits.allocRetryTimes'?: NumberValue | undefined;
  /** Whole number of milliseconds, 0 or more. 2.3 to 3.0: `1000`. Change: restarts the roles that read it. */
  readonly 'quotaAndLimits.limits.allocWaitInterval'?: TimeValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'quotaAndLimits.limits.complexDeleteLimitEnable'?: FlagValue | undefined;
  /** Whole number. 2.6 to 3.0: `1000000`. Change: reloads live. */
  readonly 'quotaAndLimits.limits.largeMaxQueryResultWindow'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `1000000`. Change: reloads live. */
  readonly 'quotaAndLimits.limits.largeTopK'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `65536`. Change: reloads live. */
  readonly 'quotaAndLimits.limits.maxCollectionNum'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `65536`. Change: reloads live. */
  readonly 'quotaAndLimits.limits.maxCollectionNumPerDB'?: NumberValue | undefined;
  /** Whole number. 2.5 to 3.0: `10`. Change: reloads live. */
  readonly 'quotaAndLimits.limits.maxGroupSize'?: NumberValue | undefined;
  /** Whole number of bytes, -1 or more. 2.4 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.limits.maxInsertSize'?: SizeValue | undefined;
  /** Whole number. 2.3 to 3.0: `104857600`. Change: reloads live. */
  readonly 'quotaAndLimits.limits.maxOutputSize'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `16384`. Change: reloads live. */
  readonly 'quotaAndLimits.limits.maxQueryResultWindow'?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `1024`. Change: reloads live. */
  readonly 'quotaAndLimits.limits.maxResourceGroupNumOfQueryNode'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `16384`. Change: reloads live. */
  readonly 'quotaAndLimits.limits.nq'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `16384`. Change: reloads live. */
  readonly 'quotaAndLimits.limits.topK'?: NumberValue | undefined;
  /** Flag. 2.4 to 3.0: `false`. Change: reloads live. */
  readonly 'quotaAndLimits.limitWriting.deleteBufferRowCountProtection.enabled'?: FlagValue | undefined;
  /** Whole number. 2.4 to 3.0: `65536`. Change: reloads live. */
  readonly 'quotaAndLimits.limitWriting.deleteBufferRowCountProtection.highWaterLevel'?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `32768`. Change: reloads live. */
  readonly 'quotaAndLimits.limitWriting.deleteBufferRowCountProtection.lowWaterLevel'?: NumberValue | undefined;
  /** Flag. 2.4 to 3.0: `false`. Change: reloads live. */
  readonly 'quotaAndLimits.limitWriting.deleteBufferSizeProtection.enabled'?: FlagValue | undefined;
  /** Whole number of bytes, 0 or more. 2.4 to 3.0: `268435456`. Change: reloads live. */
  readonly 'quotaAndLimits.limitWriting.deleteBufferSizeProtection.highWaterLevel'?: SizeValue | undefined;
  /** Whole number of bytes, 0 or more. 2.4 to 3.0: `134217728`. Change: reloads live. */
  readonly 'quotaAndLimits.limitWriting.deleteBufferSizeProtection.lowWaterLevel'?: SizeValue | undefined;
  /** Number of MiB. 2.3 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.limitWriting.diskProtection.diskQuota'?: SizeValue | undefined;
  /** Number of MiB. 2.3 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.limitWriting.diskProtection.diskQuotaPerCollection'?: SizeValue | undefined;
  /** Number of MiB. 2.4 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.limitWriting.diskProtection.diskQuotaPerDB'?: SizeValue | undefined;
  /** Number of MiB. 2.4 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.limitWriting.diskProtection.diskQuotaPerPartition'?: SizeValue | undefined;
  /** Flag. 2.3 to 3.0: `true`. Change: reloads live. */
  readonly 'quotaAndLimits.limitWriting.diskProtection.enabled'?: FlagValue | undefined;
  /** Number. 2.6 to 3.0: `-1`. Change: reloads live. */
  readonly 'quotaAndLimits.limitWriting.diskProtection.loadedDiskQuota'?: NumberValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
  readonly 'quotaAndLimits.limitWriting.forceDeny'?: FlagValue | undefined;
  /** Flag, 0 to 1. 2.3 to 3.0: `false`. Change: reloads live. */
  readonly 'quotaAndLimits.limitWriting.growingSegmentsSizeProtection.enabled'?: FlagValue | undefined;
  /** Number, 0 to 1. 2.3 to 3.0: `0.4`. Change: reloads live. */
  readonly 'quotaAndLimits.limitWriting.growingSegmentsSizeProtection.highWaterLevel'?: NumberValue | undefined;
  /** Number, 0 to 1. 2.3 to 3.0: `0.2`. Change: reloads live. */
  readonly 'quotaAndLimits.limitWriting.growingSegmentsSizeProtection.lowWaterLevel'?: NumberValue | undefined;
  /** Number, 0 to 1. 2.3 to 3.0: `0.5`. Change: reloads live. */
  readonly 'quotaAndLimits.limitWriting.growingSegmentsSizeProtection.minRateRatio'?: NumberValue | undefined;
  /** Flag. 2.4 to 3.0: `false`. Change: reloads live. */
  readonly 'quotaAndLimits.limitWriting.l0SegmentsRowCountProtection.enabled'?: FlagValue | undefined;
  /** Whole number. 2.4 to 3.0: `50000000`. Change: reloads live. */
  readonly 'quotaAndLimits.limitWriting.l0SegmentsRowCountProtection.highWaterLevel'?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `30000000`. Change: reloads live. */
  readonly 'quotaAndLimits.limitWriting.l0SegmentsRowCountProtection.lowWaterLevel'?: NumberValue | undefined;
  /** Number, 0 to 1. 2.3 to 3.0: `0.95`. Change: reloads live. */
  readonly 'quotaAndLimits.limitWriting.memProtection.dataNodeMemoryHighWaterLevel'?: NumberValue | undefined;
  /** Number, 0 to 1. 2.3 to 3.0: `0.85`. Change: reloads live. */
  readonly 'quotaAndLimits.limitWriting.memProtection.dataNodeMemoryLowWaterLevel'?: NumberValue | undefined;
  /** Flag. 2.3 to 3.0: `true`. Change: reloads live. */
  readonly 'quotaAndLimits.limitWriting.memProtection.enabled'?: FlagValue | undefined;
  /** Number, 0 to 1. 2.3 to 3.0: `0.95`. Change: reloads live. */
  readonly 'quotaAndLimits.limitWriting.memProtection.queryNodeMemoryHighWaterLevel'?: NumberValue | undefined;
  /** Number, 0 to 1. 2.3 to 3.0: `0.85`. Change: reloads live. */
  readonly 'quotaAndLimits.limitWriting.memProtection.queryNodeMemoryLowWaterLevel'?: NumberValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
  readonly 'quotaAndLimits.limitWriting.ttProtection.enabled'?: FlagValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 2.5: `300`; 2.6 to 3.0: `1200`. Change: reloads live. */
  readonly 'quotaAndLimits.limitWriting.ttProtection.maxTimeTickDelay'?: TimeValue | undefined;
  /** Whole number of seconds, 0 to 65536. 2.3 to 3.0: `3`. Change: restarts the roles that read it. */
  readonly 'quotaAndLimits.quotaCenterCollectInterval'?: TimeValue | undefined;
}
