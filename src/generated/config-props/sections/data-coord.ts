// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, DurationValue, FlagValue, NumberValue, SizeTextValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys below `dataCoord`. */
export interface DataCoordSection {
  readonly [key: string]: ConfigNode;
  /** Flag. 2.3 to 3.0: `true`. Change: reloads live. */
  readonly autoBalance?: FlagValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
  readonly autoUpgradeSegmentIndex?: FlagValue | undefined;
  /** Whole number of milliseconds, 0 or more. 2.4 to 3.0: `5000`. Change: restarts the roles that read it. */
  readonly brokerTimeout?: TimeValue | undefined;
  readonly channel?: {
    readonly [key: string]: ConfigNode;
    /** Whole number. 2.3 to 3.0: `360`. Change: reloads live. */
    readonly balanceInterval?: NumberValue | undefined;
    /** Whole number. 2.3 to 3.0: `300`. Change: reloads live. */
    readonly balanceSilentDuration?: NumberValue | undefined;
    /** Flag. 2.4: `true`. Change: restarts the roles that read it. */
    readonly balanceWithRpc?: FlagValue | undefined;
    /** Whole number of seconds, 0 or more. 2.4 to 3.0: `1`. Change: reloads live. */
    readonly checkInterval?: TimeValue | undefined;
    /** Text. 2.4 to 3.0: `2.4.1`. Change: restarts the roles that read it. */
    readonly legacyVersionWithoutRPCWatch?: TextValue | undefined;
    /** Whole number of seconds, 0 or more. 2.3 to 3.0: `5`. Change: reloads live. */
    readonly notifyChannelOperationTimeout?: TimeValue | undefined;
    /** Whole number of seconds, 0 or more. 2.3 to 3.0: `300`. Change: restarts the roles that read it. */
    readonly watchTimeoutInterval?: TimeValue | undefined;
  } | undefined;
  /** Whole number. 2.3 to 3.0: `10`. Change: restarts the roles that read it. */
  readonly checkAutoBalanceConfigInterval?: NumberValue | undefined;
  readonly compaction?: {
    readonly [key: string]: ConfigNode;
    readonly bumpSchemaVersion?: {
      readonly [key: string]: ConfigNode;
      /** Flag. 3.0: `false`. Change: reloads live. */
      readonly enabled?: FlagValue | undefined;
      /** Whole number. 3.0: `20`. Change: reloads live. */
      readonly triggerInterval?: NumberValue | undefined;
    } | undefined;
    /** Whole number. 2.4 to 3.0: `900`. Change: reloads live. */
    readonly channelMaxCPLag?: NumberValue | undefined;
    readonly check?: {
      readonly [key: string]: ConfigNode;
      /** Whole number. 2.3: `10`; 2.4 to 3.0: `3`. Change: restarts the roles that read it. */
      readonly interval?: NumberValue | undefined;
    } | undefined;
    readonly clustering?: {
      readonly [key: string]: ConfigNode;
      /** Flag. 2.4 to 3.0: `false`. Change: reloads live. */
      readonly autoEnable?: FlagValue | undefined;
      /** Flag. 2.4 to 3.0: `true`. Change: reloads live. */
      readonly enable?: FlagValue | undefined;
      /** Whole number. 2.4 to 3.0: `10240`. Change: reloads live. */
      readonly maxCentroidsNum?: NumberValue | undefined;
      /** Size such as `64m`. 2.4 to 3.0: `5g`. Change: reloads live. */
      readonly maxClusterSize?: SizeTextValue | undefined;
      /** Number. 2.4 to 3.0: `10`. Change: reloads live. */
      readonly maxClusterSizeRatio?: NumberValue | undefined;
      /** Whole number. 2.4 to 3.0: `259200`. Change: reloads live. */
      readonly maxInterval?: NumberValue | undefined;
      /** Number. 2.4 to 3.0: `1`. Change: reloads live. */
      readonly maxSegmentSizeRatio?: NumberValue | undefined;
      /** Number. 2.4 to 3.0: `0.8`. Change: reloads live. */
      readonly maxTrainSizeRatio?: NumberValue | undefined;
      /** Whole number. 2.4 to 3.0: `16`. Change: reloads live. */
      readonly minCentroidsNum?: NumberValue | undefined;
      /** Number. 2.4 to 3.0: `0.01`. Change: reloads live. */
      readonly minClusterSizeRatio?: NumberValue | undefined;
      /** Whole number. 2.4 to 3.0: `3600`. Change: reloads live. */
      readonly minInterval?: NumberValue | undefined;
      /** Size such as `64m`. 2.4 to 3.0: `512m`. Change: reloads live. */
      readonly newDataSizeThreshold?: SizeTextValue | undefined;
      /** Number. 2.4 to 3.0: `0.8`. Change: reloads live. */
      readonly preferSegmentSizeRatio?: NumberValue | undefined;
      /** Whole number. 2.4 to 3.0: `3600`. Change: reloads live. */
      readonly timeout?: NumberValue | undefined;
      /** Whole number of seconds, 0 or more. 2.4 to 3.0: `600`. Change: reloads live. */
      readonly triggerInterval?: TimeValue | undefined;
    } | undefined;
    /** Whole number of seconds, 0 or more. 2.4 to 2.5: `86400`; 2.6 to 3.0: `3600`. Change: reloads live. */
    readonly dropTolerance?: TimeValue | undefined;
    /** Flag. 2.3 to 3.0: `true`. Change: reloads live. */
    readonly enableAutoCompaction?: FlagValue | undefined;
    readonly expiry?: {
      readonly [key: string]: ConfigNode;
      /** Whole number of hours. 2.5 to 3.0: `-1`. Change: reloads live. */
      readonly tolerance?: TimeValue | undefined;
    } | undefined;
    readonly forceMerge?: {
      readonly [key: string]: ConfigNode;
      /** Number. 2.6 to 3.0: `4.0`. Change: reloads live. */
      readonly dataNodeMemoryFactor?: NumberValue | undefined;
      /** Number. 2.6 to 3.0: `4.0`. Change: reloads live. */
      readonly queryNodeMemoryFactor?: NumberValue | undefined;
    } | undefined;
    /** Whole number of seconds, 0 or more. 2.4 to 3.0: `1800`. Change: reloads live. */
    readonly gcInterval?: TimeValue | undefined;
    readonly global?: {
      readonly [key: string]: ConfigNode;
      /** Whole number. 2.3 to 3.0: `60`. Change: restarts the roles that read it. */
      readonly interval?: NumberValue | undefined;
    } | undefined;
    /** Flag. 2.3 to 3.0: `true`. Change: reloads live. */
    readonly indexBasedCompaction?: FlagValue | undefined;
    readonly levelzero?: {
      readonly [key: string]: ConfigNode;
      /** Flag. 2.6 to 3.0: `false`. Change: reloads live. */
      readonly forceSelectAllSegments?: FlagValue | undefined;
      readonly forceTrigger?: {
        readonly [key: string]: ConfigNode;
        /** Whole number. 2.4 to 2.5: `30`; 2.6 to 3.0: `1000`. Change: reloads live. */
        readonly deltalogMaxNum?: NumberValue | undefined;
        /** Whole number. 2.4 to 3.0: `10`. Change: reloads live. */
        readonly deltalogMinNum?: NumberValue | undefined;
        /** Whole number of bytes, 0 or more. 2.4 to 3.0: `67108864`. Change: reloads live. */
        readonly maxSize?: SizeValue | undefined;
        /** Whole number of bytes, 0 or more. 2.4 to 3.0: `8388608`. Change: reloads live. */
        readonly minSize?: SizeValue | undefined;
      } | undefined;
      /** Whole number. 3.0: `16`. Change: reloads live. */
      readonly manifestUpdatePoolSize?: NumberValue | undefined;
      /** Whole number of seconds, 0 or more. 2.4 to 3.0: `10`. Change: restarts the roles that read it. */
      readonly triggerInterval?: TimeValue | undefined;
    } | undefined;
    readonly max?: {
      readonly [key: string]: ConfigNode;
      /** Whole number. 2.3 to 2.4: `30`. Change: reloads live. */
      readonly segment?: NumberValue | undefined;
    } | undefined;
    /** Whole number. 2.6 to 3.0: `100`. Change: reloads live. */
    readonly maxFullSegmentThreshold?: NumberValue | undefined;
    /** Whole number. 2.3 to 2.5: `10`; 2.6 to 3.0: `-1`. Change: reloads live. */
    readonly maxParallelTaskNum?: NumberValue | undefined;
    readonly min?: {
      readonly [key: string]: ConfigNode;
      /** Whole number. 2.3 to 3.0: `3`. Change: reloads live. */
      readonly segment?: NumberValue | undefined;
    } | undefined;
    readonly mix?: {
      readonly [key: string]: ConfigNode;
      /** Whole number of seconds, 0 or more. 2.4 to 3.0: `60`. Change: restarts the roles that read it. */
      readonly triggerInterval?: TimeValue | undefined;
    } | undefined;
    /** Number. 2.5: `100`; 2.6 to 3.0: `10000`. Change: restarts the roles that read it. */
    readonly preAllocateIDExpansionFactor?: NumberValue | undefined;
    /** Whole number. 2.3 to 3.0: `10`. Change: reloads live. */
    readonly rpcTimeout?: NumberValue | undefined;
    /** Whole number of milliseconds, 0 or more. 2.4 to 3.0: `500`. Change: restarts the roles that read it. */
    readonly scheduleInterval?: TimeValue | undefined;
    readonly single?: {
      readonly [key: string]: ConfigNode;
      readonly deltalog?: {
        readonly [key: string]: ConfigNode;
        /** Whole number. 2.3 to 3.0: `200`. Change: reloads live. */
        readonly maxnum?: NumberValue | undefined;
        /** Whole number of bytes, 0 or more. 2.3: `2097152`; 2.4 to 3.0: `16777216`. Change: reloads live. */
        readonly maxsize?: SizeValue | undefined;
      } | undefined;
      readonly expiredlog?: {
        readonly [key: string]: ConfigNode;
        /** Whole number of bytes, 0 or more. 2.3 to 3.0: `10485760`. Change: reloads live. */
        readonly maxsize?: SizeValue | undefined;
      } | undefined;
      readonly ratio?: {
        readonly [key: string]: ConfigNode;
        /** Number. 2.3 to 3.0: `0.2`. Change: reloads live. */
        readonly threshold?: NumberValue | undefined;
      } | undefined;
    } | undefined;
    readonly storageFormat?: {
      readonly [key: string]: ConfigNode;
      /** Flag. 3.0: `false`. Change: reloads live. */
      readonly enabled?: FlagValue | undefined;
    } | undefined;
    readonly storageVersion?: {
      readonly [key: string]: ConfigNode;
      /** Flag. 2.6: `false`; 3.0: `true`. Change: reloads live. */
      readonly enabled?: FlagValue | undefined;
      /** Whole number. 2.6 to 3.0: `120`. Change: reloads live. */
      readonly rateLimitInterval?: NumberValue | undefined;
      /** Whole number. 2.6 to 3.0: `3`. Change: reloads live. */
      readonly rateLimitTokens?: NumberValue | undefined;
      /** Text. 3.0: `2.6.9`. Change: reloads live. */
      readonly sessionVersionRequirement?: TextValue | undefined;
    } | undefined;
    /** One of `default`, `level`, `mix`. 2.4 to 2.5: `default`; 2.6 to 3.0: `level`. Change: reloads live. */
    readonly taskPrioritizer?: 'default' | 'level' | 'mix' | undefined;
    /** Whole number. 2.4 to 3.0: `100000`. Change: restarts the roles that read it. */
    readonly taskQueueCapacity?: NumberValue | undefined;
    /** Whole number. 2.3 to 3.0: `900`. Change: reloads live. */
    readonly timeout?: NumberValue | undefined;
    /** Whole number. 2.3: `2`. Change: reloads live. */
    readonly workerMaxParallelTaskNum?: NumberValue | undefined;
  } | undefined;
  /** Whole number. 3.0: `2`. Change: reloads live. */
  readonly copySegmentCheckInterval?: NumberValue | undefined;
  /** Whole number. 3.0: `86400`. Change: reloads live. */
  readonly copySegmentJobTimeout?: NumberValue | undefined;
  /** Whole number. 3.0: `10800`. Change: reloads live. */
  readonly copySegmentTaskRetention?: NumberValue | undefined;
  readonly dataview?: {
    readonly [key: string]: ConfigNode;
    /** Flag. 2.5 to 3.0: `false`. Change: reloads live. */
    readonly forceAllIndexReady?: FlagValue | undefined;
  } | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly enableActiveStandby?: FlagValue | undefined;
  /** Flag. 2.3 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly enableCompaction?: FlagValue | undefined;
  /** Flag. 2.5: `false`. Change: reloads live. */
  readonly enabledJSONKeyStatsInSort?: FlagValue | undefined;
  /** Flag. 2.3 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly enableGarbageCollection?: FlagValue | undefined;
  /** Whole number. 3.0: `10`. Change: reloads live. */
  readonly externalCollectionCheckInterval?: NumberValue | undefined;
  /** Number. 3.0: `0.9`. Change: reloads live. */
  readonly externalCollectionDropRatioWarn?: NumberValue | undefined;
  /** Whole number. 3.0: `10000`. Change: reloads live. */
  readonly externalCollectionFilesPerTask?: NumberValue | undefined;
  /** Whole number. 3.0: `86400`. Change: reloads live. */
  readonly externalCollectionJobRetention?: NumberValue | undefined;
  /** Whole number. 3.0: `3600`. Change: reloads live. */
  readonly externalCollectionJobTimeout?: NumberValue | undefined;
  /** Whole number. 3.0: `500000`. Change: reloads live. */
  readonly externalCollectionPreAllocSegments?: NumberValue | undefined;
  /** Whole number. 2.5: `100`. Change: reloads live. */
  readonly flushAllMaxParallelTasks?: NumberValue | undefined;
  /** Flag. 2.6 to 3.0: `false`. Change: reloads live. */
  readonly forceRebuildScalarSegmentIndex?: FlagValue | undefined;
  /** Flag. 2.5 to 3.0: `false`. Change: reloads live. */
  readonly forceRebuildSegmentIndex?: FlagValue | undefined;
  readonly gc?: {
    readonly [key: string]: ConfigNode;
    /** Whole number of seconds, 0 or more. 2.3 to 3.0: `10800`. Change: restarts the roles that read it. */
    readonly dropTolerance?: TimeValue | undefined;
    /** Whole number of seconds, 0 or more. 2.3 to 3.0: `3600`. Change: restarts the roles that read it. */
    readonly interval?: TimeValue | undefined;
    readonly lob?: {
      readonly [key: string]: ConfigNode;
      /** Whole number. 3.0: `1800`. Change: reloads live. */
      readonly checkInterval?: NumberValue | undefined;
      /** Flag. 3.0: `true`. Change: restarts the roles that read it. */
      readonly enabled?: FlagValue | undefined;
      /** Whole number. 3.0: `3600`. Change: reloads live. */
      readonly safetyWindow?: NumberValue | undefined;
    } | undefined;
    /** Whole number of seconds, 0 or more. 2.3: `3600`; 2.4 to 3.0: `86400`. Change: restarts the roles that read it. */
    readonly missingTolerance?: TimeValue | undefined;
    /** Whole number. 2.3 to 2.5: `32`; 2.6 to 3.0: `0`. Change: restarts the roles that read it. */
    readonly removeConcurrent?: NumberValue | undefined;
    /** Whole number of hours, 0 or more. 2.3 to 3.0: `168`. Change: restarts the roles that read it. */
    readonly scanInterval?: TimeValue | undefined;
    /** Number, 0 to 1. 2.6 to 3.0: `0.6`. Change: restarts the roles that read it. */
    readonly slowDownCPUUsageThreshold?: NumberValue | undefined;
  } | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `5`. Change: reloads live. */
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
    /** Whole number of seconds, 0 or more. 2.4 to 3.0: `2`. Change: reloads live. */
    readonly checkIntervalHigh?: TimeValue | undefined;
    /** Whole number of seconds, 0 or more. 2.4 to 3.0: `120`. Change: reloads live. */
    readonly checkIntervalLow?: TimeValue | undefined;
    /** Flag. 3.0: `false`. Change: reloads live. */
    readonly enableInReplicatingCluster?: FlagValue | undefined;
    /** Flag. 3.0: `false`. Change: reloads live. */
    readonly enableL0Import?: FlagValue | undefined;
    /** Whole number. 2.6 to 3.0: `4`. Change: reloads live. */
    readonly fileNumPerSlot?: NumberValue | undefined;
    /** Whole number. 2.4 to 3.0: `2`. Change: reloads live. */
    readonly filesPerPreImportTask?: NumberValue | undefined;
    /** Whole number. 2.4 to 3.0: `1024`. Change: reloads live. */
    readonly maxImportFileNumPerReq?: NumberValue | undefined;
    /** Whole number. 2.4 to 3.0: `1024`. Change: reloads live. */
    readonly maxImportJobNum?: NumberValue | undefined;
    /** Whole number. 3.0: `100`. Change: reloads live. */
    readonly maxSegmentsPerCopyTask?: NumberValue | undefined;
    /** Whole number of MiB, 1 or more. 2.4 to 2.5: `6144`; 2.6 to 3.0: `16384`. Change: reloads live. */
    readonly maxSizeInMBPerImportTask?: SizeValue | undefined;
    /** Whole number of MiB, 1 or more. 2.6 to 3.0: `160`. Change: reloads live. */
    readonly memoryLimitPerSlot?: SizeValue | undefined;
    /** Number. 2.5 to 3.0: `10`. Change: reloads live. */
    readonly preAllocateIDExpansionFactor?: NumberValue | undefined;
    /** Whole number of seconds, 0 or more. 2.4 to 3.0: `2`. Change: reloads live. */
    readonly scheduleInterval?: TimeValue | undefined;
    /** Whole number of seconds, 0 or more. 2.4 to 3.0: `10800`. Change: reloads live. */
    readonly taskRetention?: TimeValue | undefined;
    /** Flag. 2.4 to 3.0: `true`. Change: reloads live. */
    readonly waitForIndex?: FlagValue | undefined;
  } | undefined;
  readonly index?: {
    readonly [key: string]: ConfigNode;
    readonly hybridIndex?: {
      readonly [key: string]: ConfigNode;
      /** Text. 2.6 to 3.0: `STL_SORT`. Change: reloads live. */
      readonly highCardinalityIndexType?: TextValue | undefined;
      /** Text. 2.6 to 3.0: `BITMAP`. Change: reloads live. */
      readonly lowCardinalityIndexType?: TextValue | undefined;
    } | undefined;
    /** Number. 2.4 to 3.0: `2`. Change: reloads live. */
    readonly memSizeEstimateMultiplier?: NumberValue | undefined;
  } | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly ip?: TextValue | undefined;
  /** Whole number. 2.5: `16777216`. Change: restarts the roles that read it. */
  readonly jsonKeyStatsMemoryBudgetInTantivy?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `1024`. Change: reloads live. */
  readonly jsonShreddingMaxColumns?: NumberValue | undefined;
  /** Number. 2.6 to 3.0: `0.3`. Change: reloads live. */
  readonly jsonShreddingRatioThreshold?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `10`. Change: reloads live. */
  readonly jsonShreddingTriggerCount?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `10`. Change: reloads live. */
  readonly jsonShreddingTriggerInterval?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `81920`. Change: reloads live. */
  readonly jsonShreddingWriteBatchSize?: NumberValue | undefined;
  /** Whole number. 2.5: `10`. Change: reloads live. */
  readonly jsonStatsTriggerCount?: NumberValue | undefined;
  /** Whole number. 2.5: `10`. Change: reloads live. */
  readonly jsonStatsTriggerInterval?: NumberValue | undefined;
  /** Whole number, 1 to 65535. 2.3 to 3.0: `13333`. Change: restarts the roles that read it. */
  readonly port?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.5 to 3.0: `600`. Change: reloads live. */
  readonly requestTimeoutSeconds?: TimeValue | undefined;
  readonly scheduler?: {
    readonly [key: string]: ConfigNode;
    /** Whole number. 2.4 to 3.0: `300`. Change: reloads live. */
    readonly taskSlowThreshold?: NumberValue | undefined;
  } | undefined;
  readonly sealPolicy?: {
    readonly [key: string]: ConfigNode;
    readonly channel?: {
      readonly [key: string]: ConfigNode;
      /** Whole number. 2.5 to 3.0: `5000000`. Change: reloads live. */
      readonly blockingL0EntryNum?: NumberValue | undefined;
      /** Whole number of MiB, 0 or more. 2.5 to 3.0: `64`. Change: reloads live. */
      readonly blockingL0SizeInMB?: SizeValue | undefined;
      /** Whole number of MiB, 0 or more. 2.4 to 3.0: `4096`. Change: reloads live. */
      readonly growingSegmentsMemSize?: SizeValue | undefined;
    } | undefined;
  } | undefined;
  readonly segment?: {
    readonly [key: string]: ConfigNode;
    /** Whole number. 2.3 to 3.0: `200`. Change: reloads live. */
    readonly allocLatestExpireAttempt?: NumberValue | undefined;
    /** Whole number of milliseconds, 0 or more. 2.3 to 3.0: `2000`. Change: restarts the roles that read it. */
    readonly assignmentExpiration?: TimeValue | undefined;
    /** Number, 0 to 1. 2.3 to 3.0: `0.85`. Change: reloads live. */
    readonly compactableProportion?: NumberValue | undefined;
    /** Whole number of MiB, 1 or more. 2.3 to 3.0: `2048`. Change: reloads live. */
    readonly diskSegmentMaxSize?: SizeValue | undefined;
    /** Number. 2.3 to 3.0: `1.25`. Change: reloads live. */
    readonly expansionRate?: NumberValue | undefined;
    /** Whole number. 2.3 to 3.0: `32`. Change: restarts the roles that read it. */
    readonly maxBinlogFileNumber?: NumberValue | undefined;
    /** Whole number of seconds, 0 or more. 2.3 to 3.0: `600`. Change: restarts the roles that read it. */
    readonly maxIdleTime?: TimeValue | undefined;
    /** Whole number of seconds, 0 or more. 2.3 to 3.0: `86400`. Change: restarts the roles that read it. */
    readonly maxLife?: TimeValue | undefined;
    /** Whole number of MiB, 1 or more. 2.3: `512`; 2.4 to 3.0: `1024`. Change: restarts the roles that read it. */
    readonly maxSize?: SizeValue | undefined;
    /** Number of MiB, 0 or more. 2.3 to 3.0: `16`. Change: restarts the roles that read it. */
    readonly minSizeFromIdleToSealed?: SizeValue | undefined;
    /** Number, 0 to 1. 2.3: `0.23`; 2.4 to 3.0: `0.12`. Change: restarts the roles that read it. */
    readonly sealProportion?: NumberValue | undefined;
    /** Number, 0 to 1. 2.5 to 3.0: `0.1`. Change: reloads live. */
    readonly sealProportionJitter?: NumberValue | undefined;
    /** Number, 0 to 1. 2.3 to 3.0: `0.5`. Change: reloads live. */
    readonly smallProportion?: NumberValue | undefined;
  } | undefined;
  /** Whole number of seconds, 0 or more. 2.4 to 3.0: `2`. Change: reloads live. */
  readonly segmentFlushInterval?: TimeValue | undefined;
  readonly slot?: {
    readonly [key: string]: ConfigNode;
    /** Whole number. 2.5 to 3.0: `65535`. Change: reloads live. */
    readonly analyzeTaskSlotUsage?: NumberValue | undefined;
    /** Whole number. 3.0: `1`. Change: reloads live. */
    readonly bumpSchemaVersionCompactionUsage?: NumberValue | undefined;
    /** Whole number. 2.4 to 2.5: `16`; 2.6 to 3.0: `65535`. Change: reloads live. */
    readonly clusteringCompactionUsage?: NumberValue | undefined;
    /** Whole number. 2.5 to 3.0: `64`. Change: reloads live. */
    readonly indexTaskSlotUsage?: NumberValue | undefined;
    /** Whole number. 2.4 to 3.0: `8`. Change: reloads live. */
    readonly l0DeleteCompactionUsage?: NumberValue | undefined;
    /** Whole number. 2.4 to 2.5: `8`; 2.6 to 3.0: `4`. Change: reloads live. */
    readonly mixCompactionUsage?: NumberValue | undefined;
    /** Whole number. 2.5 to 3.0: `16`. Change: reloads live. */
    readonly scalarIndexTaskSlotUsage?: NumberValue | undefined;
    /** Whole number. 2.5 to 3.0: `8`. Change: reloads live. */
    readonly statsTaskSlotUsage?: NumberValue | undefined;
  } | undefined;
  readonly snapshot?: {
    readonly [key: string]: ConfigNode;
    /** Whole number of seconds, 0 or more. 3.0: `604800`. Change: reloads live. */
    readonly maxCompactionProtectionSeconds?: TimeValue | undefined;
    /** Whole number. 3.0: `60`. Change: reloads live. */
    readonly pendingTimeout?: NumberValue | undefined;
    /** Duration such as `10s`. 3.0: `60s`. Change: reloads live. */
    readonly refIndexLoadInterval?: DurationValue | undefined;
    /** Duration such as `10s`. 3.0: `30s`. Change: reloads live. */
    readonly refIndexLoadTimeout?: DurationValue | undefined;
    /** Whole number of seconds, 0 or more. 3.0: `86400`. Change: reloads live. */
    readonly restorePinTTLSeconds?: TimeValue | undefined;
  } | undefined;
  readonly sortCompaction?: {
    readonly [key: string]: ConfigNode;
    /** Flag. 2.6 to 3.0: `true`. Change: reloads live. */
    readonly enable?: FlagValue | undefined;
  } | undefined;
  /** Whole number. 2.6 to 3.0: `100`. Change: reloads live. */
  readonly sortCompactionTriggerCount?: NumberValue | undefined;
  readonly statsTask?: {
    readonly [key: string]: ConfigNode;
    /** Flag. 2.5: `true`. Change: reloads live. */
    readonly enable?: FlagValue | undefined;
  } | undefined;
  /** Whole number. 2.5: `100`. Change: reloads live. */
  readonly statsTaskTriggerCount?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `300`. Change: restarts the roles that read it. */
  readonly syncSegmentsInterval?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `-1`. Change: reloads live. */
  readonly targetScalarIndexVersion?: NumberValue | undefined;
  /** Whole number. 2.5 to 2.6: `-1`; 3.0: `8`. Change: reloads live. */
  readonly targetVecIndexVersion?: NumberValue | undefined;
  /** Whole number. 2.5 to 3.0: `60`. Change: reloads live. */
  readonly taskCheckInterval?: NumberValue | undefined;
  /** Whole number. 3.0: `1`. Change: reloads live. */
  readonly taskRetryBackoffInterval?: NumberValue | undefined;
  /** Whole number. 3.0: `60`. Change: reloads live. */
  readonly taskRetryBackoffMaxInterval?: NumberValue | undefined;
}
