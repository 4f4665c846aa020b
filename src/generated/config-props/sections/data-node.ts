// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue, NumberValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys below `dataNode`. */
export interface DataNodeSection {
  readonly [key: string]: ConfigNode;
  /** Whole number. 2.3: `4`. Change: reloads live. */
  readonly bloomFilterApplyBatchSize?: NumberValue | undefined;
  /** Number. 2.4 to 2.5: `4`; 2.6 to 3.0: `2`. Change: reloads live. */
  readonly bloomFilterApplyParallelFactor?: NumberValue | undefined;
  readonly bulkinsert?: {
    readonly [key: string]: ConfigNode;
    /** Whole number. 2.3: `6442450944`. Change: reloads live. */
    readonly maxMemorySize?: NumberValue | undefined;
    /** Whole number. 2.3: `16777216`. Change: reloads live. */
    readonly readBufferSize?: NumberValue | undefined;
    readonly timeout?: {
      readonly [key: string]: ConfigNode;
      /** Whole number of seconds, 0 or more. 2.3: `18000`. Change: reloads live. */
      readonly seconds?: TimeValue | undefined;
    } | undefined;
  } | undefined;
  readonly channel?: {
    readonly [key: string]: ConfigNode;
    /** Whole number of seconds, 0 or more. 2.3 to 3.0: `10`. Change: reloads live. */
    readonly channelCheckpointUpdateTickInSeconds?: TimeValue | undefined;
    /** Whole number. 2.3 to 3.0: `128`. Change: reloads live. */
    readonly maxChannelCheckpointsPerPRC?: NumberValue | undefined;
    /** Whole number of seconds, 0 or more. 2.3 to 3.0: `60`. Change: reloads live. */
    readonly updateChannelCheckpointInterval?: TimeValue | undefined;
    /** Whole number. 2.3 to 3.0: `10`. Change: reloads live. */
    readonly updateChannelCheckpointMaxParallel?: NumberValue | undefined;
    /** Whole number of seconds, 0 or more. 2.3 to 3.0: `20`. Change: reloads live. */
    readonly updateChannelCheckpointRPCTimeout?: TimeValue | undefined;
    /** Whole number. 2.3 to 3.0: `-1`. Change: reloads live. */
    readonly workPoolSize?: NumberValue | undefined;
  } | undefined;
  readonly clusteringCompaction?: {
    readonly [key: string]: ConfigNode;
    /** Number. 2.4 to 3.0: `0.3`. Change: reloads live. */
    readonly memoryBufferRatio?: NumberValue | undefined;
    /** Whole number. 2.4 to 3.0: `8`. Change: reloads live. */
    readonly workPoolSize?: NumberValue | undefined;
  } | undefined;
  readonly compaction?: {
    readonly [key: string]: ConfigNode;
    /** Number. 2.4 to 3.0: `0.5`. Change: reloads live. */
    readonly levelZeroBatchMemoryRatio?: NumberValue | undefined;
    /** Whole number. 2.4 to 3.0: `-1`. Change: reloads live. */
    readonly levelZeroMaxBatchSize?: NumberValue | undefined;
    /** Number. 3.0: `0.3`. Change: reloads live. */
    readonly lobHoleRatioThreshold?: NumberValue | undefined;
    /** Whole number. 2.6 to 3.0: `10`. Change: reloads live. */
    readonly maxConcurrency?: NumberValue | undefined;
    /** Whole number. 2.5 to 3.0: `30`. Change: reloads live. */
    readonly maxSegmentMergeSort?: NumberValue | undefined;
    /** Flag. 2.5: `false`; 2.6 to 3.0: `true`. Change: reloads live. */
    readonly useMergeSort?: FlagValue | undefined;
  } | undefined;
  readonly dataSync?: {
    readonly [key: string]: ConfigNode;
    readonly flowGraph?: {
      readonly [key: string]: ConfigNode;
      /** Whole number. 2.3 to 3.0: `1024`. Change: restarts the roles that read it. */
      readonly maxParallelism?: NumberValue | undefined;
      /** Whole number. 2.3 to 3.0: `16`. Change: restarts the roles that read it. */
      readonly maxQueueLength?: NumberValue | undefined;
    } | undefined;
    /** Whole number. 2.3 to 2.6: `16`; 3.0: `0`. Change: restarts the roles that read it. */
    readonly ioConcurrency?: NumberValue | undefined;
    /** Whole number. 2.4 to 2.5: `256`. Change: reloads live. */
    readonly maxParallelSyncMgrTasks?: NumberValue | undefined;
    /** Whole number. 2.6 to 3.0: `16`. Change: reloads live. */
    readonly maxParallelSyncMgrTasksPerCPUCore?: NumberValue | undefined;
    /** Whole number. 2.3 to 3.0: `6`. Change: restarts the roles that read it. */
    readonly maxParallelSyncTaskNum?: NumberValue | undefined;
    readonly skipMode?: {
      readonly [key: string]: ConfigNode;
      /** Whole number of seconds, 0 or more. 2.3 to 3.0: `60`. Change: reloads live. */
      readonly coldTime?: TimeValue | undefined;
      /** Flag. 2.3 to 3.0: `true`. Change: reloads live. */
      readonly enable?: FlagValue | undefined;
      /** Whole number. 2.3 to 3.0: `4`. Change: reloads live. */
      readonly skipNum?: NumberValue | undefined;
    } | undefined;
  } | undefined;
  readonly externalCollection?: {
    readonly [key: string]: ConfigNode;
    /** Whole number. 3.0: `1000000`. Change: reloads live. */
    readonly targetRowsPerSegment?: NumberValue | undefined;
  } | undefined;
  /** Whole number. 2.3: `300`. Change: reloads live. */
  readonly flushMgrCleanInterval?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `1800`. Change: reloads live. */
  readonly gracefulStopTimeout?: TimeValue | undefined;
  readonly grpc?: {
    readonly [key: string]: ConfigNode;
    /** Whole number of bytes, 1 or more. 2.3 to 3.0: `536870912`. Change: restarts the roles that read it. */
    readonly clientMaxRecvSize?: SizeValue | undefined;
    /** Whole number of bytes, 1 or more. 2.3 to 3.0: `268435456`. Change: restarts the roles that read it. */
    readonly clientMaxSendSize?: SizeValue | undefined;
    /** Whole number of bytes, 1 or more. 2.3 to 3.0: `268435456`. Change: restarts the roles that read it. */
    readonly serverMaxRecvSize?: SizeValue | undefined;
    /** Whole number of bytes, 1 or more. 2.3 to 3.0: `536870912`. Change: restarts the roles that read it. */
    readonly serverMaxSendSize?: SizeValue | undefined;
  } | undefined;
  readonly import?: {
    readonly [key: string]: ConfigNode;
    /** Whole number. 2.5 to 3.0: `4`. Change: reloads live. */
    readonly concurrencyPerCPUCore?: NumberValue | undefined;
    /** Whole number. 2.4: `16`. Change: reloads live. */
    readonly maxConcurrentTaskNum?: NumberValue | undefined;
    /** Whole number of GiB, 1 or more. 2.4 to 3.0: `16`. Change: reloads live. */
    readonly maxImportFileSizeInGB?: SizeValue | undefined;
    /** Whole number. 2.4: `16`. Change: reloads live. */
    readonly maxTaskSlotNum?: NumberValue | undefined;
    /** Whole number. 2.6 to 3.0: `0`. Change: reloads live. */
    readonly maxWriteRetryAttempts?: NumberValue | undefined;
    /** Whole number of per cent, 0 to 100. 2.6 to 3.0: `10`. Change: reloads live. */
    readonly memoryLimitPercentage?: NumberValue | undefined;
    /** Whole number of MiB, 1 or more. 2.4: `16`; 2.5: `64`; 2.6 to 3.0: `16`. Change: reloads live. */
    readonly readBufferSizeInMB?: SizeValue | undefined;
    /** Whole number of MiB, 1 or more. 2.5 to 3.0: `16`. Change: reloads live. */
    readonly readDeleteBufferSizeInMB?: SizeValue | undefined;
  } | undefined;
  readonly index?: {
    readonly [key: string]: ConfigNode;
    /** Whole number. 2.6 to 3.0: `4`. Change: reloads live. */
    readonly maxVecIndexBuildConcurrency?: NumberValue | undefined;
  } | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly ip?: TextValue | undefined;
  readonly memory?: {
    readonly [key: string]: ConfigNode;
    /** Whole number of milliseconds, 0 or more. 2.4 to 3.0: `3000`. Change: reloads live. */
    readonly checkInterval?: TimeValue | undefined;
    /** Flag. 2.3 to 3.0: `true`. Change: reloads live. */
    readonly forceSyncEnable?: FlagValue | undefined;
    /** Whole number. 2.3 to 3.0: `1`. Change: reloads live. */
    readonly forceSyncSegmentNum?: NumberValue | undefined;
    /** Number, 0 to 1. 2.4 to 3.0: `0.5`. Change: reloads live. */
    readonly forceSyncWatermark?: NumberValue | undefined;
    /** Number. 2.3: `0.5`. Change: reloads live. */
    readonly watermarkCluster?: NumberValue | undefined;
    /** Number. 2.3: `0.2`. Change: reloads live. */
    readonly watermarkStandalone?: NumberValue | undefined;
  } | undefined;
  readonly multiRead?: {
    readonly [key: string]: ConfigNode;
    /** Whole number. 2.3 to 3.0: `16`. Change: restarts the roles that read it. */
    readonly concurrency?: NumberValue | undefined;
  } | undefined;
  /** Whole number, 1 to 65535. 2.3 to 3.0: `21124`. Change: restarts the roles that read it. */
  readonly port?: NumberValue | undefined;
  readonly segment?: {
    readonly [key: string]: ConfigNode;
    readonly binlog?: {
      readonly [key: string]: ConfigNode;
      /** Whole number. 2.3 to 3.0: `67108864`. Change: reloads live. */
      readonly maxsize?: NumberValue | undefined;
    } | undefined;
    /** Whole number of bytes, 1 or more. 2.3: `67108864`; 2.4 to 3.0: `16777216`. Change: reloads live. */
    readonly deleteBufBytes?: SizeValue | undefined;
    /** Whole number of bytes, 1 or more. 2.3 to 3.0: `16777216`. Change: reloads live. */
    readonly insertBufSize?: SizeValue | undefined;
    /** Whole number. 2.3 to 3.0: `600`. Change: reloads live. */
    readonly syncPeriod?: NumberValue | undefined;
    /** Whole number. 2.3 to 3.0: `15`. Change: restarts the roles that read it. */
    readonly watchEventTicklerInterval?: NumberValue | undefined;
  } | undefined;
  readonly skip?: {
    readonly [key: string]: ConfigNode;
    readonly BFStats?: {
      readonly [key: string]: ConfigNode;
      /** Flag. 2.3: `false`; 2.4 to 3.0: `true`. Change: reloads live. */
      readonly Load?: FlagValue | undefined;
    } | undefined;
  } | undefined;
  readonly slot?: {
    readonly [key: string]: ConfigNode;
    /** Whole number. 2.4 to 3.0: `16`. Change: reloads live. */
    readonly slotCap?: NumberValue | undefined;
  } | undefined;
  /** Number. 2.6 to 3.0: `0.25`. Change: restarts the roles that read it. */
  readonly standaloneSlotFactor?: NumberValue | undefined;
  readonly storage?: {
    readonly [key: string]: ConfigNode;
    /** One of `json`, `parquet`. 2.5 to 3.0: `json`. Change: restarts the roles that read it. */
    readonly deltalog?: 'json' | 'parquet' | undefined;
    /** Text. 3.0: `parquet`. Change: restarts the roles that read it. */
    readonly format?: TextValue | undefined;
  } | undefined;
  readonly text?: {
    readonly [key: string]: ConfigNode;
    /** Whole number of bytes, 0 or more. 3.0: `16777216`. Change: reloads live. */
    readonly flushThresholdBytes?: SizeValue | undefined;
    /** Whole number. 3.0: `65536`. Change: reloads live. */
    readonly inlineThreshold?: NumberValue | undefined;
    /** Whole number of bytes, 0 or more. 3.0: `67108864`. Change: reloads live. */
    readonly maxLobFileBytes?: SizeValue | undefined;
  } | undefined;
  readonly timetick?: {
    readonly [key: string]: ConfigNode;
    /** Flag. 2.3 to 2.4: `true`. Change: restarts the roles that read it. */
    readonly byRPC?: FlagValue | undefined;
    /** Whole number. 2.3 to 3.0: `500`. Change: restarts the roles that read it. */
    readonly interval?: NumberValue | undefined;
  } | undefined;
  /** Whole number. 2.6 to 3.0: `16`. Change: reloads live. */
  readonly workerSlotUnit?: NumberValue | undefined;
}
