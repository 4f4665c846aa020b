// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, DurationValue, FlagValue, NumberValue, SizeTextValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys below `queryNode`. */
export interface QueryNodeSection {
  readonly [key: string]: ConfigNode;
  /** Whole number. 2.3: `4`. Change: reloads live. */
  readonly bloomFilterApplyBatchSize?: NumberValue | undefined;
  /** Number. 2.4 to 2.5: `4`; 2.6 to 3.0: `2`. Change: reloads live. */
  readonly bloomFilterApplyParallelFactor?: NumberValue | undefined;
  readonly cache?: {
    readonly [key: string]: ConfigNode;
    /** Flag. 2.3: `true`. Change: restarts the roles that read it. */
    readonly enabled?: FlagValue | undefined;
    /** Whole number of bytes, 0 or more. 2.3 to 3.0: `2147483648`. Change: restarts the roles that read it. */
    readonly memoryLimit?: SizeValue | undefined;
    /** One of `normal`, `random`, `sequential`, `willneed`, `dontneed`. 2.3 to 3.0: `willneed`. Change: restarts the roles that read it. */
    readonly readAheadPolicy?: 'normal' | 'random' | 'sequential' | 'willneed' | 'dontneed' | undefined;
    /** One of `async`, `sync`, `off`, `disable`. 2.3: `async`; 2.4 to 3.0: `disable`. Change: reloads live. */
    readonly warmup?: 'async' | 'sync' | 'off' | 'disable' | undefined;
  } | undefined;
  readonly dataSync?: {
    readonly [key: string]: ConfigNode;
    readonly dmlMicroBatch?: {
      readonly [key: string]: ConfigNode;
      /** Whole number. 2.6 to 3.0: `8`. Change: reloads live. */
      readonly maxMsgNum?: NumberValue | undefined;
    } | undefined;
    readonly flowGraph?: {
      readonly [key: string]: ConfigNode;
      /** Whole number. 2.3 to 3.0: `1024`. Change: restarts the roles that read it. */
      readonly maxParallelism?: NumberValue | undefined;
      /** Whole number. 2.3 to 3.0: `16`. Change: restarts the roles that read it. */
      readonly maxQueueLength?: NumberValue | undefined;
    } | undefined;
  } | undefined;
  /** Number. 2.4 to 3.0: `2`. Change: reloads live. */
  readonly defaultSegmentFilterRatio?: NumberValue | undefined;
  readonly delegator?: {
    readonly [key: string]: ConfigNode;
    /** Duration such as `10s`. 2.6 to 3.0: `1s`. Change: reloads live. */
    readonly catchUpStreamingDataTsLag?: DurationValue | undefined;
  } | undefined;
  /** Number. 2.6 to 3.0: `1`. Change: reloads live. */
  readonly delegatorPostLoadConcurrencyFactor?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `1048576`. Change: restarts the roles that read it. */
  readonly deleteBufferBlockSize?: NumberValue | undefined;
  /** Number. 2.4 to 3.0: `50`. Change: reloads live. */
  readonly deltaDataExpansionRate?: NumberValue | undefined;
  /** Size such as `64m`. 2.4 to 3.0: empty. Change: reloads live. */
  readonly diskCacheCapacityLimit?: SizeTextValue | undefined;
  /** Whole number. 2.4 to 3.0: `60`. Change: restarts the roles that read it. */
  readonly diskSizeFetchInterval?: NumberValue | undefined;
  /** Flag. 2.5 to 3.0: `false`. Change: reloads live. */
  readonly downgradeTsafe?: FlagValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
  readonly enableDisk?: FlagValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: reloads live. */
  readonly enableSegmentFilter?: FlagValue | undefined;
  /** Flag. 2.4 to 3.0: `false`. Change: reloads live. */
  readonly enableSegmentPrune?: FlagValue | undefined;
  /** Flag. 2.5: `true`. Change: reloads live. */
  readonly enableSparseFilterInQuery?: FlagValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
  readonly enableWorkerSQCostMetrics?: FlagValue | undefined;
  readonly exprCache?: {
    readonly [key: string]: ConfigNode;
    /** Whole number. 3.0: `2`. Change: reloads live. */
    readonly admissionThreshold?: NumberValue | undefined;
    /** Whole number of bytes, 0 or more. 2.5 to 2.6: `268435456`. Change: restarts the roles that read it. */
    readonly capacityBytes?: SizeValue | undefined;
    readonly disk?: {
      readonly [key: string]: ConfigNode;
      /** Whole number of bytes, 0 or more. 3.0: `10737418240`. Change: reloads live. */
      readonly maxBytes?: SizeValue | undefined;
      /** Whole number of bytes, 0 or more. 3.0: `268435456`. Change: reloads live. */
      readonly maxFileSizeBytes?: SizeValue | undefined;
    } | undefined;
    /** Flag. 2.5 to 3.0: `false`. Change: reloads live. */
    readonly enabled?: FlagValue | undefined;
    readonly memory?: {
      readonly [key: string]: ConfigNode;
      /** Flag. 3.0: `true`. Change: reloads live. */
      readonly compressionEnabled?: FlagValue | undefined;
      /** Whole number of bytes, 0 or more. 3.0: `268435456`. Change: reloads live. */
      readonly maxBytes?: SizeValue | undefined;
    } | undefined;
    /** Whole number of microseconds, 0 or more. 3.0: `1000`. Change: reloads live. */
    readonly minEvalDurationUs?: TimeValue | undefined;
    /** Text. 3.0: `disk`. Change: reloads live. */
    readonly mode?: TextValue | undefined;
  } | undefined;
  readonly externalCollection?: {
    readonly [key: string]: ConfigNode;
    /** Number. 3.0: `2.0`. Change: reloads live. */
    readonly rawDataFactor?: NumberValue | undefined;
    /** Flag. 3.0: `false`. Change: reloads live. */
    readonly samplePerSegment?: FlagValue | undefined;
    /** Whole number. 3.0: `100`. Change: reloads live. */
    readonly sampleRows?: NumberValue | undefined;
    /** Flag. 3.0: `true`. Change: reloads live. */
    readonly useTakeForOutput?: FlagValue | undefined;
  } | undefined;
  /** Whole number. 2.5 to 3.0: `4194304`. Change: reloads live. */
  readonly forwardBatchSize?: NumberValue | undefined;
  /** Flag. 2.3: `true`. Change: reloads live. */
  readonly gcenabled?: FlagValue | undefined;
  readonly gchelper?: {
    readonly [key: string]: ConfigNode;
    /** Flag. 2.3: `true`. Change: restarts the roles that read it. */
    readonly enabled?: FlagValue | undefined;
    /** Whole number. 2.3: `200`. Change: restarts the roles that read it. */
    readonly maximumGoGC?: NumberValue | undefined;
    /** Whole number. 2.3: `30`. Change: restarts the roles that read it. */
    readonly minimumGoGC?: NumberValue | undefined;
  } | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly gracefulStopTimeout?: TimeValue | undefined;
  readonly grouping?: {
    readonly [key: string]: ConfigNode;
    /** Flag. 2.3 to 2.5: `true`. Change: reloads live. */
    readonly enabled?: FlagValue | undefined;
    /** Duration such as `10s`. 2.6 to 3.0: `50ms`. Change: reloads live. */
    readonly maxDeadlineMergeGap?: DurationValue | undefined;
    /** Whole number. 2.3 to 2.5: `1000`; 2.6 to 3.0: `64`. Change: reloads live. */
    readonly maxNQ?: NumberValue | undefined;
    /** Number. 2.6 to 3.0: `16`. Change: reloads live. */
    readonly nqMergeRatio?: NumberValue | undefined;
    /** Number. 2.3 to 3.0: `20`. Change: reloads live. */
    readonly topKMergeRatio?: NumberValue | undefined;
  } | undefined;
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
  readonly idfOracle?: {
    readonly [key: string]: ConfigNode;
    /** Whole number of bytes, 0 or more. 2.6 to 3.0: `20`. Change: reloads live. */
    readonly bm25StatsBytesPerEntry?: SizeValue | undefined;
    /** Flag. 2.5: `true`. Change: reloads live. */
    readonly enableDisk?: FlagValue | undefined;
    /** Flag. 2.6 to 3.0: `true`. Change: reloads live. */
    readonly preload?: FlagValue | undefined;
    /** Whole number. 2.6 to 3.0: `4194304`. Change: reloads live. */
    readonly readBufferSize?: NumberValue | undefined;
    /** Whole number. 2.5: `4`. Change: reloads live. */
    readonly writeConcurrency?: NumberValue | undefined;
  } | undefined;
  /** Flag. 2.5 to 3.0: `false`. Change: reloads live. */
  readonly indexOffsetCacheEnabled?: FlagValue | undefined;
  readonly internalCollection?: {
    readonly [key: string]: ConfigNode;
    /** Flag. 3.0: `false`. Change: reloads live. */
    readonly useTakeForOutput?: FlagValue | undefined;
  } | undefined;
  /** Whole number. 2.3 to 2.6: `0`. Change: restarts the roles that read it. */
  readonly ioPoolSize?: NumberValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly ip?: TextValue | undefined;
  /** Number. 2.6 to 3.0: `1.0`. Change: reloads live. */
  readonly JSONKeyStatsExpansionFactor?: NumberValue | undefined;
  readonly lazyload?: {
    readonly [key: string]: ConfigNode;
    /** Flag. 2.4 to 2.6: `false`. Change: restarts the roles that read it. */
    readonly enabled?: FlagValue | undefined;
    /** Whole number. 2.4 to 2.6: `1`. Change: reloads live. */
    readonly maxEvictPerRetry?: NumberValue | undefined;
    /** Whole number. 2.4 to 2.6: `1`. Change: reloads live. */
    readonly maxRetryTimes?: NumberValue | undefined;
    /** Whole number of milliseconds, 0 or more. 2.4 to 2.6: `2000`. Change: reloads live. */
    readonly requestResourceRetryInterval?: TimeValue | undefined;
    /** Whole number of milliseconds, 0 or more. 2.4 to 2.6: `5000`. Change: reloads live. */
    readonly requestResourceTimeout?: TimeValue | undefined;
    /** Whole number of milliseconds, 0 or more. 2.4 to 2.6: `30000`. Change: reloads live. */
    readonly waitTimeout?: TimeValue | undefined;
  } | undefined;
  /** One of `FilterByBF`, `RemoteLoad`. 2.4 to 3.0: `FilterByBF`. Change: reloads live. */
  readonly levelZeroForwardPolicy?: 'FilterByBF' | 'RemoteLoad' | undefined;
  /** Number. 2.3 to 3.0: `1`. Change: reloads live. */
  readonly loadMemoryUsageFactor?: NumberValue | undefined;
  /** Whole number of per cent, 0 to 100. 2.3 to 3.0: `95`. Change: reloads live. */
  readonly maxDiskUsagePercentage?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `10000000`. Change: restarts the roles that read it. */
  readonly maxSegmentDeleteBuffer?: NumberValue | undefined;
  /** Number. 2.3 to 3.0: `2.5`. Change: reloads live. */
  readonly memoryIndexLoadPredictMemoryUsageFactor?: NumberValue | undefined;
  readonly mmap?: {
    readonly [key: string]: ConfigNode;
    /** Flag. 2.4 to 2.5: `true`. Change: restarts the roles that read it. */
    readonly chunkCache?: FlagValue | undefined;
    /** Whole number. 2.4 to 3.0: `1`. Change: restarts the roles that read it. */
    readonly fixedFileSizeForMmapAlloc?: NumberValue | undefined;
    /** Flag. 2.4 to 3.0: `false`. Change: restarts the roles that read it. */
    readonly growingMmapEnabled?: FlagValue | undefined;
    /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
    readonly jsonShredding?: FlagValue | undefined;
    /** Whole number of per cent, 0 to 100. 2.4 to 3.0: `50`. Change: restarts the roles that read it. */
    readonly maxDiskUsagePercentageForMmapAlloc?: NumberValue | undefined;
    /** Text. 2.4 to 3.0: empty. Change: restarts the roles that read it. */
    readonly mmapDirPath?: TextValue | undefined;
    /** Flag. 2.4 to 3.0: `false`. Change: restarts the roles that read it. */
    readonly mmapEnabled?: FlagValue | undefined;
    /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
    readonly populate?: FlagValue | undefined;
    /** Flag. 2.4 to 3.0: `false`. Change: restarts the roles that read it. */
    readonly scalarField?: FlagValue | undefined;
    /** Flag. 2.4 to 3.0: `false`. Change: restarts the roles that read it. */
    readonly scalarIndex?: FlagValue | undefined;
    /** Flag. 2.4 to 2.5: `false`; 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
    readonly vectorField?: FlagValue | undefined;
    /** Flag. 2.4 to 3.0: `false`. Change: restarts the roles that read it. */
    readonly vectorIndex?: FlagValue | undefined;
  } | undefined;
  /** Text. 2.3: empty. Change: restarts the roles that read it. */
  readonly mmapDirPath?: TextValue | undefined;
  /** Whole number, 1 to 65535. 2.3 to 3.0: `21123`. Change: restarts the roles that read it. */
  readonly port?: NumberValue | undefined;
  /** Flag. 3.0: `false`. Change: restarts the roles that read it. */
  readonly preferFieldDataWhenIndexHasRawData?: FlagValue | undefined;
  /** Whole number. 2.4 to 3.0: `4194304`. Change: restarts the roles that read it. */
  readonly queryStreamBatchSize?: NumberValue | undefined;
  /** Whole number. 2.5 to 3.0: `134217728`. Change: restarts the roles that read it. */
  readonly queryStreamMaxBatchSize?: NumberValue | undefined;
  readonly scheduler?: {
    readonly [key: string]: ConfigNode;
    /** Number. 2.3 to 3.0: `10`. Change: reloads live. */
    readonly cpuRatio?: NumberValue | undefined;
    /** Whole number. 2.3 to 3.0: `6`. Change: restarts the roles that read it. */
    readonly maxGpuReadConcurrency?: NumberValue | undefined;
    /** Number, 0 to 100. 2.3 to 3.0: `1`. Change: reloads live. */
    readonly maxReadConcurrentRatio?: NumberValue | undefined;
    /** Whole number. 2.3 to 3.0: `86400`. Change: reloads live. */
    readonly maxTimestampLag?: NumberValue | undefined;
    /** Whole number. 2.3 to 2.5: `10240`. Change: restarts the roles that read it. */
    readonly receiveChanSize?: NumberValue | undefined;
    readonly scheduleReadPolicy?: {
      readonly [key: string]: ConfigNode;
      /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
      readonly enableCrossUserGrouping?: FlagValue | undefined;
      /** Whole number. 2.3: `10240`. Change: restarts the roles that read it. */
      readonly maxPendingTask?: NumberValue | undefined;
      /** Whole number. 2.3 to 3.0: `1024`. Change: reloads live. */
      readonly maxPendingTaskPerUser?: NumberValue | undefined;
      /** One of `fifo`, `user-task-polling`. 2.3 to 3.0: `fifo`. Change: restarts the roles that read it. */
      readonly name?: 'fifo' | 'user-task-polling' | undefined;
      /** Duration such as `10s`. 2.6 to 3.0: `50ms`. Change: reloads live. */
      readonly taskDeadlineAdvance?: DurationValue | undefined;
      /** Whole number of seconds, 0 or more. 2.3 to 3.0: `60`. Change: reloads live. */
      readonly taskQueueExpire?: TimeValue | undefined;
    } | undefined;
    /** Whole number. 2.3 to 2.5: `10240`; 2.6 to 3.0: `1024`. Change: reloads live. */
    readonly unsolvedQueueSize?: NumberValue | undefined;
  } | undefined;
  readonly search?: {
    readonly [key: string]: ConfigNode;
    /** Flag. 2.6 to 3.0: `false`. Change: reloads live. */
    readonly enableResultZeroCopy?: FlagValue | undefined;
  } | undefined;
  readonly segcore?: {
    readonly [key: string]: ConfigNode;
    /** Number. 2.3 to 3.0: `2.0`. Change: reloads live. */
    readonly cgoPoolSizeRatio?: NumberValue | undefined;
    /** Whole number. 2.3 to 3.0: `128`. Change: restarts the roles that read it. */
    readonly chunkRows?: NumberValue | undefined;
    /** Whole number. 2.5 to 3.0: `10000`. Change: restarts the roles that read it. */
    readonly deleteDumpBatchSize?: NumberValue | undefined;
    /** Number. 3.0: `1`. Change: reloads live. */
    readonly deletePoolSizeFactor?: NumberValue | undefined;
    /** Number. 3.0: `1`. Change: reloads live. */
    readonly dynamicPoolSizeFactor?: NumberValue | undefined;
    /** Flag. 2.5 to 3.0: `false`. Change: restarts the roles that read it. */
    readonly enableGeometryCache?: FlagValue | undefined;
    /** Flag. 2.6 to 3.0: `true`. Change: reloads live. */
    readonly enableLatestDeleteSnapshotOptimization?: FlagValue | undefined;
    /** Whole number. 2.4 to 3.0: `8192`. Change: restarts the roles that read it. */
    readonly exprEvalBatchSize?: NumberValue | undefined;
    readonly interimIndex?: {
      readonly [key: string]: ConfigNode;
      /** Number. 2.3 to 3.0: `0.5`. Change: restarts the roles that read it. */
      readonly buildParallelRate?: NumberValue | undefined;
      /** Text. 2.5 to 3.0: `IVF_FLAT_CC`. Change: restarts the roles that read it. */
      readonly denseVectorIndexType?: TextValue | undefined;
      /** Flag. 2.3 to 3.0: `true`. Change: restarts the roles that read it. */
      readonly enableIndex?: FlagValue | undefined;
      /** Number, 0 to 1. 2.5 to 3.0: `0.1`. Change: restarts the roles that read it. */
      readonly indexBuildRatio?: NumberValue | undefined;
      /** Number. 2.3 to 3.0: `1.15`. Change: restarts the roles that read it. */
      readonly memExpansionRate?: NumberValue | undefined;
      /** Whole number. 2.3 to 3.0: `128`. Change: restarts the roles that read it. */
      readonly nlist?: NumberValue | undefined;
      /** Whole number. 2.3 to 3.0: `16`. Change: restarts the roles that read it. */
      readonly nprobe?: NumberValue | undefined;
      /** One of `NONE`, `FLOAT16`, `BFLOAT16`, `UINT8`. 2.5 to 3.0: `NONE`. Change: restarts the roles that read it. */
      readonly refineQuantType?: 'NONE' | 'FLOAT16' | 'BFLOAT16' | 'UINT8' | undefined;
      /** Number, 1 or more. 2.5 to 3.0: `4.5`. Change: restarts the roles that read it. */
      readonly refineRatio?: NumberValue | undefined;
      /** Flag. 2.5 to 3.0: `true`. Change: restarts the roles that read it. */
      readonly refineWithQuant?: FlagValue | undefined;
      /** Whole number. 2.5 to 3.0: `4`. Change: restarts the roles that read it. */
      readonly subDim?: NumberValue | undefined;
    } | undefined;
    /** Whole number. 2.5: `200`. Change: restarts the roles that read it. */
    readonly jsonKeyStatsCommitInterval?: NumberValue | undefined;
    /** Whole number. 2.6 to 3.0: `16`. Change: reloads live. */
    readonly knowhereFetchThreadPoolNumRatio?: NumberValue | undefined;
    /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
    readonly knowhereScoreConsistency?: FlagValue | undefined;
    /** Whole number, 1 to 32. 2.3 to 3.0: `4`. Change: reloads live. */
    readonly knowhereThreadPoolNumRatio?: NumberValue | undefined;
    /** Flag. 2.5 to 3.0: `true`. Change: restarts the roles that read it. */
    readonly multipleChunkedEnable?: FlagValue | undefined;
    /** Number. 3.0: `2`. Change: reloads live. */
    readonly mutatePoolSizeFactor?: NumberValue | undefined;
    readonly storageV2?: {
      readonly [key: string]: ConfigNode;
      /** Whole number of bytes, 0 or more. 3.0: `4194304`. Change: reloads live. */
      readonly cellTargetSizeBytes?: SizeValue | undefined;
    } | undefined;
    readonly tieredStorage?: {
      readonly [key: string]: ConfigNode;
      /** Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it. */
      readonly backgroundEvictionEnabled?: FlagValue | undefined;
      /** Whole number of milliseconds. 2.6 to 3.0: `3000`. Change: restarts the roles that read it. */
      readonly cacheTouchWindowMs?: TimeValue | undefined;
      /** Whole number of seconds, 0 or more. 2.6 to 3.0: `0`. Change: restarts the roles that read it. */
      readonly cacheTtl?: TimeValue | undefined;
      /** Number, 0 to 1. 2.6 to 3.0: `0.8`. Change: restarts the roles that read it. */
      readonly diskHighWatermarkRatio?: NumberValue | undefined;
      /** Number, 0 to 1. 2.6 to 3.0: `0.75`. Change: restarts the roles that read it. */
      readonly diskLowWatermarkRatio?: NumberValue | undefined;
      /** Number. 2.6 to 3.0: `0.3`. Change: restarts the roles that read it. */
      readonly evictableDiskCacheRatio?: NumberValue | undefined;
      /** Number. 2.6 to 3.0: `0.3`. Change: restarts the roles that read it. */
      readonly evictableMemoryCacheRatio?: NumberValue | undefined;
      /** Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it. */
      readonly evictionEnabled?: FlagValue | undefined;
      /** Whole number of milliseconds. 2.6 to 3.0: `1000`. Change: restarts the roles that read it. */
      readonly evictionIntervalMs?: TimeValue | undefined;
      /** Number. 2.6 to 3.0: `1.0`. Change: restarts the roles that read it. */
      readonly loadingResourceFactor?: NumberValue | undefined;
      /** Whole number of milliseconds. 2.6 to 3.0: `-1`. Change: reloads live. */
      readonly loadingTimeoutMs?: TimeValue | undefined;
      /** Number, 0 to 1. 2.6 to 3.0: `0.8`. Change: restarts the roles that read it. */
      readonly memoryHighWatermarkRatio?: NumberValue | undefined;
      /** Number, 0 to 1. 2.6 to 3.0: `0.75`. Change: restarts the roles that read it. */
      readonly memoryLowWatermarkRatio?: NumberValue | undefined;
      /** Flag. 3.0: `false`. Change: reloads live. */
      readonly rejectRemoteVectorOutput?: FlagValue | undefined;
      /** Flag. 2.6 to 3.0: `false`. Change: reloads live. */
      readonly storageUsageTrackingEnabled?: FlagValue | undefined;
      readonly warmup?: {
        readonly [key: string]: ConfigNode;
        /** One of `sync`, `async`, `disable`. 2.6 to 3.0: `sync`. Change: reloads live. */
        readonly scalarField?: 'sync' | 'async' | 'disable' | undefined;
        /** One of `sync`, `async`, `disable`. 2.6 to 3.0: `sync`. Change: reloads live. */
        readonly scalarIndex?: 'sync' | 'async' | 'disable' | undefined;
        /** One of `sync`, `async`, `disable`. 2.6 to 3.0: `disable`. Change: reloads live. */
        readonly vectorField?: 'sync' | 'async' | 'disable' | undefined;
        /** One of `sync`, `async`, `disable`. 2.6 to 3.0: `sync`. Change: reloads live. */
        readonly vectorIndex?: 'sync' | 'async' | 'disable' | undefined;
      } | undefined;
      /** Whole number of milliseconds. 2.6 to 3.0: `0`. Change: reloads live. */
      readonly warmupLoadingTimeoutMs?: TimeValue | undefined;
    } | undefined;
  } | undefined;
  /** Flag. 2.4 to 3.0: `true`. Change: reloads live. */
  readonly skipGrowingSegmentBF?: FlagValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly soPath?: TextValue | undefined;
  readonly stats?: {
    readonly [key: string]: ConfigNode;
    /** Whole number of milliseconds, 0 or more. 2.3 to 3.0: `1000`. Change: reloads live. */
    readonly publishInterval?: TimeValue | undefined;
  } | undefined;
  /** One of `FilterByBF`, `Direct`. 2.4 to 3.0: `FilterByBF`. Change: reloads live. */
  readonly streamingDeltaForwardPolicy?: 'FilterByBF' | 'Direct' | undefined;
  /** Number. 2.6 to 3.0: `1.0`. Change: reloads live. */
  readonly textIndexExpansionFactor?: NumberValue | undefined;
  /** Flag. 2.4 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly useStreamComputing?: FlagValue | undefined;
  /** Duration such as `10s`. 2.6 to 3.0: `3s`. Change: reloads live. */
  readonly waitTsafeStallTimeout?: DurationValue | undefined;
  readonly workerPooling?: {
    readonly [key: string]: ConfigNode;
    /** Whole number. 2.4 to 3.0: `10`. Change: restarts the roles that read it. */
    readonly size?: NumberValue | undefined;
  } | undefined;
}
