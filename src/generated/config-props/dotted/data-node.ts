// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue, NumberValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys of `dataNode`, each in one piece. */
export interface DataNodeKeys {
  /** Whole number. 2.3: `4`. Change: reloads live. */
  readonly 'datanode.bloomFilterApplyBatchSize'?: NumberValue | undefined;
  /** Number. 2.4 to 2.5: `4`; 2.6 to 3.0: `2`. Change: reloads live. */
  readonly 'dataNode.bloomFilterApplyParallelFactor'?: NumberValue | undefined;
  /** Whole number. 2.3: `6442450944`. Change: reloads live. */
  readonly 'datanode.bulkinsert.maxMemorySize'?: NumberValue | undefined;
  /** Whole number. 2.3: `16777216`. Change: reloads live. */
  readonly 'datanode.bulkinsert.readBufferSize'?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3: `18000`. Change: reloads live. */
  readonly 'datanode.bulkinsert.timeout.seconds'?: TimeValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `10`. Change: reloads live. */
  readonly 'dataNode.channel.channelCheckpointUpdateTickInSeconds'?: TimeValue | undefined;
  /** Whole number. 2.3 to 3.0: `128`. Change: reloads live. */
  readonly 'dataNode.channel.maxChannelCheckpointsPerPRC'?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `60`. Change: reloads live. */
  readonly 'dataNode.channel.updateChannelCheckpointInterval'?: TimeValue | undefined;
  /** Whole number. 2.3 to 3.0: `10`. Change: reloads live. */
  readonly 'dataNode.channel.updateChannelCheckpointMaxParallel'?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `20`. Change: reloads live. */
  readonly 'dataNode.channel.updateChannelCheckpointRPCTimeout'?: TimeValue | undefined;
  /** Whole number. 2.3 to 3.0: `-1`. Change: reloads live. */
  readonly 'dataNode.channel.workPoolSize'?: NumberValue | undefined;
  /** Number. 2.4 to 3.0: `0.3`. Change: reloads live. */
  readonly 'dataNode.clusteringCompaction.memoryBufferRatio'?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `8`. Change: reloads live. */
  readonly 'dataNode.clusteringCompaction.workPoolSize'?: NumberValue | undefined;
  /** Number. 2.4 to 3.0: `0.5`. Change: reloads live. */
  readonly 'dataNode.compaction.levelZeroBatchMemoryRatio'?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `-1`. Change: reloads live. */
  readonly 'dataNode.compaction.levelZeroMaxBatchSize'?: NumberValue | undefined;
  /** Number. 3.0: `0.3`. Change: reloads live. */
  readonly 'dataNode.compaction.lobHoleRatioThreshold'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `10`. Change: reloads live. */
  readonly 'dataNode.compaction.maxConcurrency'?: NumberValue | undefined;
  /** Whole number. 2.5 to 3.0: `30`. Change: reloads live. */
  readonly 'dataNode.compaction.maxSegmentMergeSort'?: NumberValue | undefined;
  /** Flag. 2.5: `false`; 2.6 to 3.0: `true`. Change: reloads live. */
  readonly 'dataNode.compaction.useMergeSort'?: FlagValue | undefined;
  /** Whole number. 2.3 to 3.0: `1024`. Change: restarts the roles that read it. */
  readonly 'dataNode.dataSync.flowGraph.maxParallelism'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `16`. Change: restarts the roles that read it. */
  readonly 'dataNode.dataSync.flowGraph.maxQueueLength'?: NumberValue | undefined;
  /** Whole number. 2.3 to 2.6: `16`; 3.0: `0`. Change: restarts the roles that read it. */
  readonly 'dataNode.dataSync.ioConcurrency'?: NumberValue | undefined;
  /** Whole number. 2.4 to 2.5: `256`. Change: reloads live. */
  readonly 'dataNode.dataSync.maxParallelSyncMgrTasks'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `16`. Change: reloads live. */
  readonly 'dataNode.dataSync.maxParallelSyncMgrTasksPerCPUCore'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `6`. Change: restarts the roles that read it. */
  readonly 'dataNode.dataSync.maxParallelSyncTaskNum'?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `60`. Change: reloads live. */
  readonly 'dataNode.dataSync.skipMode.coldTime'?: TimeValue | undefined;
  /** Flag. 2.3 to 3.0: `true`. Change: reloads live. */
  readonly 'dataNode.dataSync.skipMode.enable'?: FlagValue | undefined;
  /** Whole number. 2.3 to 3.0: `4`. Change: reloads live. */
  readonly 'dataNode.dataSync.skipMode.skipNum'?: NumberValue | undefined;
  /** Whole number. 3.0: `1000000`. Change: reloads live. */
  readonly 'dataNode.externalCollection.targetRowsPerSegment'?: NumberValue | undefined;
  /** Whole number. 2.3: `300`. Change: reloads live. */
  readonly 'datanode.flushMgrCleanInterval'?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `1800`. Change: reloads live. */
  readonly 'dataNode.gracefulStopTimeout'?: TimeValue | undefined;
  /** Whole number of bytes, 1 or more. 2.3 to 3.0: `536870912`. Change: restarts the roles that read it. */
  readonly 'dataNode.grpc.clientMaxRecvSize'?: SizeValue | undefined;
  /** Whole number of bytes, 1 or more. 2.3 to 3.0: `268435456`. Change: restarts the roles that read it. */
  readonly 'dataNode.grpc.clientMaxSendSize'?: SizeValue | undefined;
  /** Whole number of bytes, 1 or more. 2.3 to 3.0: `268435456`. Change: restarts the roles that read it. */
  readonly 'dataNode.grpc.serverMaxRecvSize'?: SizeValue | undefined;
  /** Whole number of bytes, 1 or more. 2.3 to 3.0: `536870912`. Change: restarts the roles that read it. */
  readonly 'dataNode.grpc.serverMaxSendSize'?: SizeValue | undefined;
  /** Whole number. 2.5 to 3.0: `4`. Change: reloads live. */
  readonly 'dataNode.import.concurrencyPerCPUCore'?: NumberValue | undefined;
  /** Whole number. 2.4: `16`. Change: reloads live. */
  readonly 'dataNode.import.maxConcurrentTaskNum'?: NumberValue | undefined;
  /** Whole number of GiB, 1 or more. 2.4 to 3.0: `16`. Change: reloads live. */
  readonly 'dataNode.import.maxImportFileSizeInGB'?: SizeValue | undefined;
  /** Whole number. 2.4: `16`. Change: reloads live. */
  readonly 'dataNode.import.maxTaskSlotNum'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `0`. Change: reloads live. */
  readonly 'dataNode.import.maxWriteRetryAttempts'?: NumberValue | undefined;
  /** Whole number of per cent, 0 to 100. 2.6 to 3.0: `10`. Change: reloads live. */
  readonly 'dataNode.import.memoryLimitPercentage'?: NumberValue | undefined;
  /** Whole number of MiB, 1 or more. 2.4: `16`; 2.5: `64`; 2.6 to 3.0: `16`. Change: reloads live. */
  readonly 'dataNode.import.readBufferSizeInMB'?: SizeValue | undefined;
  /** Whole number of MiB, 1 or more. 2.5 to 3.0: `16`. Change: reloads live. */
  readonly 'dataNode.import.readDeleteBufferSizeInMB'?: SizeValue | undefined;
  /** Whole number. 2.6 to 3.0: `4`. Change: reloads live. */
  readonly 'dataNode.index.maxVecIndexBuildConcurrency'?: NumberValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'dataNode.ip'?: TextValue | undefined;
  /** Whole number of milliseconds, 0 or more. 2.4 to 3.0: `3000`. Change: reloads live. */
  readonly 'dataNode.memory.checkInterval'?: TimeValue | undefined;
  /** Flag. 2.3 to 3.0: `true`. Change: reloads live. */
  readonly 'dataNode.memory.forceSyncEnable'?: FlagValue | undefined;
  /** Whole number. 2.3 to 3.0: `1`. Change: reloads live. */
  readonly 'dataNode.memory.forceSyncSegmentNum'?: NumberValue | undefined;
  /** Number, 0 to 1. 2.4 to 3.0: `0.5`. Change: reloads live. */
  readonly 'dataNode.memory.forceSyncWatermark'?: NumberValue | undefined;
  /** Number. 2.3: `0.5`. Change: reloads live. */
  readonly 'dataNode.memory.watermarkCluster'?: NumberValue | undefined;
  /** Number. 2.3: `0.2`. Change: reloads live. */
  readonly 'dataNode.memory.watermarkStandalone'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `16`. Change: restarts the roles that read it. */
  readonly 'dataNode.multiRead.concurrency'?: NumberValue | undefined;
  /** Whole number, 1 to 65535. 2.3 to 3.0: `21124`. Change: restarts the roles that read it. */
  readonly 'dataNode.port'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `67108864`. Change: reloads live. */
  readonly 'dataNode.segment.binlog.maxsize'?: NumberValue | undefined;
  /** Whole number of bytes, 1 or more. 2.3: `67108864`; 2.4 to 3.0: `16777216`. Change: reloads live. */
  readonly 'dataNode.segment.deleteBufBytes'?: SizeValue | undefined;
  /** Whole number of bytes, 1 or more. 2.3 to 3.0: `16777216`. Change: reloads live. */
  readonly 'dataNode.segment.insertBufSize'?: SizeValue | undefined;
  /** Whole number. 2.3 to 3.0: `600`. Change: reloads live. */
  readonly 'dataNode.segment.syncPeriod'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `15`. Change: restarts the roles that read it. */
  readonly 'datanode.segment.watchEventTicklerInterval'?: NumberValue | undefined;
  /** Flag. 2.3: `false`; 2.4 to 3.0: `true`. Change: reloads live. */
  readonly 'dataNode.skip.BFStats.Load'?: FlagValue | undefined;
  /** Whole number. 2.4 to 3.0: `16`. Change: reloads live. */
  readonly 'dataNode.slot.slotCap'?: NumberValue | undefined;
  /** Number. 2.6 to 3.0: `0.25`. Change: restarts the roles that read it. */
  readonly 'dataNode.standaloneSlotFactor'?: NumberValue | undefined;
  /** One of `json`, `parquet`. 2.5 to 3.0: `json`. Change: restarts the roles that read it. */
  readonly 'dataNode.storage.deltalog'?: 'json' | 'parquet' | undefined;
  /** Text. 3.0: `parquet`. Change: restarts the roles that read it. */
  readonly 'dataNode.storage.format'?: TextValue | undefined;
  /** Whole number of bytes, 0 or more. 3.0: `16777216`. Change: reloads live. */
  readonly 'dataNode.text.flushThresholdBytes'?: SizeValue | undefined;
  /** Whole number. 3.0: `65536`. Change: reloads live. */
  readonly 'dataNode.text.inlineThreshold'?: NumberValue | undefined;
  /** Whole number of bytes, 0 or more. 3.0: `67108864`. Change: reloads live. */
  readonly 'dataNode.text.maxLobFileBytes'?: SizeValue | undefined;
  /** Flag. 2.3 to 2.4: `true`. Change: restarts the roles that read it. */
  readonly 'dataNode.timetick.byRPC'?: FlagValue | undefined;
  /** Whole number. 2.3 to 3.0: `500`. Change: restarts the roles that read it. */
  readonly 'dataNode.timetick.interval'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `16`. Change: reloads live. */
  readonly 'dataNode.workerSlotUnit'?: NumberValue | undefined;
}
