// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue, NumberValue, SizeValue, TimeValue } from '../../../props/config-value';

/** Keys below `quotaAndLimits`. */
export interface QuotaAndLimitsSection {
  readonly [key: string]: ConfigNode;
  readonly compactionRate?: {
    readonly [key: string]: ConfigNode;
    readonly db?: {
      readonly [key: string]: ConfigNode;
      /** Number for each second. 2.4 to 3.0: `-1`. Change: reloads live. */
      readonly max?: NumberValue | undefined;
    } | undefined;
    /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
    readonly enabled?: FlagValue | undefined;
    /** Number for each second. 2.3 to 3.0: `-1`. Change: reloads live. */
    readonly max?: NumberValue | undefined;
  } | undefined;
  readonly dbRate?: {
    readonly [key: string]: ConfigNode;
    /** Flag. 2.4 to 3.0: `false`. Change: reloads live. */
    readonly enabled?: FlagValue | undefined;
    /** Number for each second. 2.4 to 3.0: `-1`. Change: reloads live. */
    readonly max?: NumberValue | undefined;
  } | undefined;
  readonly ddl?: {
    readonly [key: string]: ConfigNode;
    /** Number for each second. 2.3 to 3.0: `-1`. Change: reloads live. */
    readonly collectionRate?: NumberValue | undefined;
    readonly db?: {
      readonly [key: string]: ConfigNode;
      /** Number for each second. 2.4 to 3.0: `-1`. Change: reloads live. */
      readonly collectionRate?: NumberValue | undefined;
      /** Number for each second. 2.4 to 3.0: `-1`. Change: reloads live. */
      readonly partitionRate?: NumberValue | undefined;
    } | undefined;
    /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
    readonly enabled?: FlagValue | undefined;
    /** Number for each second. 2.3 to 3.0: `-1`. Change: reloads live. */
    readonly partitionRate?: NumberValue | undefined;
  } | undefined;
  readonly dml?: {
    readonly [key: string]: ConfigNode;
    readonly bulkLoadRate?: {
      readonly [key: string]: ConfigNode;
      readonly collection?: {
        readonly [key: string]: ConfigNode;
        /** Number of MiB/s. 2.3 to 3.0: `-1`. Change: reloads live. */
        readonly max?: NumberValue | undefined;
        /** Number of MiB/s. 2.3 to 3.0: `0`. Change: reloads live. */
        readonly min?: NumberValue | undefined;
      } | undefined;
      readonly db?: {
        readonly [key: string]: ConfigNode;
        /** Number of MiB/s. 2.4 to 3.0: `-1`. Change: reloads live. */
        readonly max?: NumberValue | undefined;
        /** Number of MiB/s. 2.4 to 3.0: `0`. Change: reloads live. */
        readonly min?: NumberValue | undefined;
      } | undefined;
      /** Number of MiB/s. 2.3 to 3.0: `-1`. Change: reloads live. */
      readonly max?: NumberValue | undefined;
      /** Number of MiB/s. 2.3 to 3.0: `0`. Change: reloads live. */
      readonly min?: NumberValue | undefined;
      readonly partition?: {
        readonly [key: string]: ConfigNode;
        /** Number of MiB/s. 2.4 to 3.0: `-1`. Change: reloads live. */
        readonly max?: NumberValue | undefined;
        /** Number of MiB/s. 2.4 to 3.0: `0`. Change: reloads live. */
        readonly min?: NumberValue | undefined;
      } | undefined;
    } | undefined;
    readonly deleteRate?: {
      readonly [key: string]: ConfigNode;
      readonly collection?: {
        readonly [key: string]: ConfigNode;
        /** Number of MiB/s. 2.3 to 3.0: `-1`. Change: reloads live. */
        readonly max?: NumberValue | undefined;
        /** Number of MiB/s. 2.3 to 3.0: `0`. Change: reloads live. */
        readonly min?: NumberValue | undefined;
      } | undefined;
      readonly db?: {
        readonly [key: string]: ConfigNode;
        /** Number of MiB/s. 2.4 to 3.0: `-1`. Change: reloads live. */
        readonly max?: NumberValue | undefined;
        /** Number of MiB/s. 2.4 to 3.0: `0`. Change: reloads live. */
        readonly min?: NumberValue | undefined;
      } | undefined;
      /** Number of MiB/s. 2.3 to 3.0: `-1`. Change: reloads live. */
      readonly max?: NumberValue | undefined;
      /** Number of MiB/s. 2.3 to 3.0: `0`. Change: reloads live. */
      readonly min?: NumberValue | undefined;
      readonly partition?: {
        readonly [key: string]: ConfigNode;
        /** Number of MiB/s. 2.4 to 3.0: `-1`. Change: reloads live. */
        readonly max?: NumberValue | undefined;
        /** Number of MiB/s. 2.4 to 3.0: `0`. Change: reloads live. */
        readonly min?: NumberValue | undefined;
      } | undefined;
    } | undefined;
    /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
    readonly enabled?: FlagValue | undefined;
    readonly insertRate?: {
      readonly [key: string]: ConfigNode;
      readonly collection?: {
        readonly [key: string]: ConfigNode;
        /** Number of MiB/s. 2.3 to 3.0: `-1`. Change: reloads live. */
        readonly max?: NumberValue | undefined;
        /** Number of MiB/s. 2.3 to 3.0: `0`. Change: reloads live. */
        readonly min?: NumberValue | undefined;
      } | undefined;
      readonly db?: {
        readonly [key: string]: ConfigNode;
        /** Number of MiB/s. 2.4 to 3.0: `-1`. Change: reloads live. */
        readonly max?: NumberValue | undefined;
        /** Number of MiB/s. 2.4 to 3.0: `0`. Change: reloads live. */
        readonly min?: NumberValue | undefined;
      } | undefined;
      /** Number of MiB/s. 2.3 to 3.0: `-1`. Change: reloads live. */
      readonly max?: NumberValue | undefined;
      /** Number of MiB/s. 2.3 to 3.0: `0`. Change: reloads live. */
      readonly min?: NumberValue | undefined;
      readonly partition?: {
        readonly [key: string]: ConfigNode;
        /** Number of MiB/s. 2.4 to 3.0: `-1`. Change: reloads live. */
        readonly max?: NumberValue | undefined;
        /** Number of MiB/s. 2.4 to 3.0: `0`. Change: reloads live. */
        readonly min?: NumberValue | undefined;
      } | undefined;
    } | undefined;
    readonly upsertRate?: {
      readonly [key: string]: ConfigNode;
      readonly collection?: {
        readonly [key: string]: ConfigNode;
        /** Number of MiB/s. 2.3 to 2.5: `-1`. Change: reloads live. */
        readonly max?: NumberValue | undefined;
        /** Number of MiB/s. 2.3 to 2.5: `0`. Change: reloads live. */
        readonly min?: NumberValue | undefined;
      } | undefined;
      readonly db?: {
        readonly [key: string]: ConfigNode;
        /** Number of MiB/s. 2.4 to 2.5: `-1`. Change: reloads live. */
        readonly max?: NumberValue | undefined;
        /** Number of MiB/s. 2.4 to 2.5: `0`. Change: reloads live. */
        readonly min?: NumberValue | undefined;
      } | undefined;
      /** Number of MiB/s. 2.3 to 2.5: `-1`. Change: reloads live. */
      readonly max?: NumberValue | undefined;
      /** Number of MiB/s. 2.3 to 2.5: `0`. Change: reloads live. */
      readonly min?: NumberValue | undefined;
      readonly partition?: {
        readonly [key: string]: ConfigNode;
        /** Number of MiB/s. 2.4 to 2.5: `-1`. Change: reloads live. */
        readonly max?: NumberValue | undefined;
        /** Number of MiB/s. 2.4 to 2.5: `0`. Change: reloads live. */
        readonly min?: NumberValue | undefined;
      } | undefined;
    } | undefined;
  } | undefined;
  readonly dql?: {
    readonly [key: string]: ConfigNode;
    /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
    readonly enabled?: FlagValue | undefined;
    readonly queryRate?: {
      readonly [key: string]: ConfigNode;
      readonly collection?: {
        readonly [key: string]: ConfigNode;
        /** Number for each second. 2.3 to 3.0: `-1`. Change: reloads live. */
        readonly max?: NumberValue | undefined;
        /** Number for each second. 2.3 to 3.0: `0`. Change: reloads live. */
        readonly min?: NumberValue | undefined;
      } | undefined;
      readonly db?: {
        readonly [key: string]: ConfigNode;
        /** Number for each second. 2.4 to 3.0: `-1`. Change: reloads live. */
        readonly max?: NumberValue | undefined;
        /** Number for each second. 2.4 to 3.0: `0`. Change: reloads live. */
        readonly min?: NumberValue | undefined;
      } | undefined;
      /** Number for each second. 2.3 to 3.0: `-1`. Change: reloads live. */
      readonly max?: NumberValue | undefined;
      /** Number for each second. 2.3 to 3.0: `0`. Change: reloads live. */
      readonly min?: NumberValue | undefined;
      readonly partition?: {
        readonly [key: string]: ConfigNode;
        /** Number for each second. 2.4 to 3.0: `-1`. Change: reloads live. */
        readonly max?: NumberValue | undefined;
        /** Number for each second. 2.4 to 3.0: `0`. Change: reloads live. */
        readonly min?: NumberValue | undefined;
      } | undefined;
    } | undefined;
    readonly searchRate?: {
      readonly [key: string]: ConfigNode;
      readonly collection?: {
        readonly [key: string]: ConfigNode;
        /** Number for each second. 2.3 to 3.0: `-1`. Change: reloads live. */
        readonly max?: NumberValue | undefined;
        /** Number for each second. 2.3 to 3.0: `0`. Change: reloads live. */
        readonly min?: NumberValue | undefined;
      } | undefined;
      readonly db?: {
        readonly [key: string]: ConfigNode;
        /** Number for each second. 2.4 to 3.0: `-1`. Change: reloads live. */
        readonly max?: NumberValue | undefined;
        /** Number for each second. 2.4 to 3.0: `0`. Change: reloads live. */
        readonly min?: NumberValue | undefined;
      } | undefined;
      /** Number for each second. 2.3 to 3.0: `-1`. Change: reloads live. */
      readonly max?: NumberValue | undefined;
      /** Number for each second. 2.3 to 3.0: `0`. Change: reloads live. */
      readonly min?: NumberValue | undefined;
      readonly partition?: {
        readonly [key: string]: ConfigNode;
        /** Number for each second. 2.4 to 3.0: `-1`. Change: reloads live. */
        readonly max?: NumberValue | undefined;
        /** Number for each second. 2.4 to 3.0: `0`. Change: reloads live. */
        readonly min?: NumberValue | undefined;
      } | undefined;
    } | undefined;
  } | undefined;
  /** Flag. 2.3 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly enabled?: FlagValue | undefined;
  /** Number. 2.6 to 3.0: `0.05`. Change: reloads live. */
  readonly factorChangeThreshold?: NumberValue | undefined;
  readonly flushRate?: {
    readonly [key: string]: ConfigNode;
    readonly collection?: {
      readonly [key: string]: ConfigNode;
      /** Number for each second. 2.3: `-1`; 2.4 to 3.0: `0.1`. Change: reloads live. */
      readonly max?: NumberValue | undefined;
    } | undefined;
    readonly db?: {
      readonly [key: string]: ConfigNode;
      /** Number for each second. 2.4 to 3.0: `-1`. Change: reloads live. */
      readonly max?: NumberValue | undefined;
    } | undefined;
    /** Flag. 2.3: `false`; 2.4 to 3.0: `true`. Change: reloads live. */
    readonly enabled?: FlagValue | undefined;
    /** Number for each second. 2.3 to 3.0: `-1`. Change: reloads live. */
    readonly max?: NumberValue | undefined;
  } | undefined;
  /** Flag. 2.4 to 3.0: `false`. Change: reloads live. */
  readonly forceDenyAllDDL?: FlagValue | undefined;
  readonly indexRate?: {
    readonly [key: string]: ConfigNode;
    readonly db?: {
      readonly [key: string]: ConfigNode;
      /** Number for each second. 2.4 to 3.0: `-1`. Change: reloads live. */
      readonly max?: NumberValue | undefined;
    } | undefined;
    /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
    readonly enabled?: FlagValue | undefined;
    /** Number for each second. 2.3 to 3.0: `-1`. Change: reloads live. */
    readonly max?: NumberValue | undefined;
  } | undefined;
  readonly limitReading?: {
    readonly [key: string]: ConfigNode;
    /** Number. 2.3: `0.9`. Change: reloads live. */
    readonly coolOffSpeed?: NumberValue | undefined;
    /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
    readonly forceDeny?: FlagValue | undefined;
    readonly queueProtection?: {
      readonly [key: string]: ConfigNode;
      /** Flag. 2.3: `false`. Change: reloads live. */
      readonly enabled?: FlagValue | undefined;
      /** Whole number. 2.3: `-1`. Change: reloads live. */
      readonly nqInQueueThreshold?: NumberValue | undefined;
      /** Whole number. 2.3: `-1`. Change: reloads live. */
      readonly queueLatencyThreshold?: NumberValue | undefined;
    } | undefined;
    readonly resultProtection?: {
      readonly [key: string]: ConfigNode;
      /** Flag. 2.3: `false`. Change: reloads live. */
      readonly enabled?: FlagValue | undefined;
      /** Number. 2.3: `-1`. Change: reloads live. */
      readonly maxReadResultRate?: NumberValue | undefined;
    } | undefined;
  } | undefined;
  readonly limits?: {
    readonly [key: string]: ConfigNode;
    /** Whole number. 2.3 to 3.0: `15`. Change: restarts the roles that read it. */
    readonly allocRetryTimes?: NumberValue | undefined;
    /** Whole number of milliseconds, 0 or more. 2.3 to 3.0: `1000`. Change: restarts the roles that read it. */
    readonly allocWaitInterval?: TimeValue | undefined;
    /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
    readonly complexDeleteLimitEnable?: FlagValue | undefined;
    /** Whole number. 2.6 to 3.0: `1000000`. Change: reloads live. */
    readonly largeMaxQueryResultWindow?: NumberValue | undefined;
    /** Whole number. 2.6 to 3.0: `1000000`. Change: reloads live. */
    readonly largeTopK?: NumberValue | undefined;
    /** Whole number. 2.3 to 3.0: `65536`. Change: reloads live. */
    readonly maxCollectionNum?: NumberValue | undefined;
    /** Whole number. 2.3 to 3.0: `65536`. Change: reloads live. */
    readonly maxCollectionNumPerDB?: NumberValue | undefined;
    /** Whole number. 2.5 to 3.0: `10`. Change: reloads live. */
    readonly maxGroupSize?: NumberValue | undefined;
    /** Whole number of bytes, -1 or more. 2.4 to 3.0: `-1`. Change: reloads live. */
    readonly maxInsertSize?: SizeValue | undefined;
    /** Whole number. 2.3 to 3.0: `104857600`. Change: reloads live. */
    readonly maxOutputSize?: NumberValue | undefined;
    /** Whole number. 2.3 to 3.0: `16384`. Change: reloads live. */
    readonly maxQueryResultWindow?: NumberValue | undefined;
    /** Whole number. 2.4 to 3.0: `1024`. Change: reloads live. */
    readonly maxResourceGroupNumOfQueryNode?: NumberValue | undefined;
    /** Whole number. 2.3 to 3.0: `16384`. Change: reloads live. */
    readonly nq?: NumberValue | undefined;
    /** Whole number. 2.3 to 3.0: `16384`. Change: reloads live. */
    readonly topK?: NumberValue | undefined;
  } | undefined;
  readonly limitWriting?: {
    readonly [key: string]: ConfigNode;
    readonly deleteBufferRowCountProtection?: {
      readonly [key: string]: ConfigNode;
      /** Flag. 2.4 to 3.0: `false`. Change: reloads live. */
      readonly enabled?: FlagValue | undefined;
      /** Whole number. 2.4 to 3.0: `65536`. Change: reloads live. */
      readonly highWaterLevel?: NumberValue | undefined;
      /** Whole number. 2.4 to 3.0: `32768`. Change: reloads live. */
      readonly lowWaterLevel?: NumberValue | undefined;
    } | undefined;
    readonly deleteBufferSizeProtection?: {
      readonly [key: string]: ConfigNode;
      /** Flag. 2.4 to 3.0: `false`. Change: reloads live. */
      readonly enabled?: FlagValue | undefined;
      /** Whole number of bytes, 0 or more. 2.4 to 3.0: `268435456`. Change: reloads live. */
      readonly highWaterLevel?: SizeValue | undefined;
      /** Whole number of bytes, 0 or more. 2.4 to 3.0: `134217728`. Change: reloads live. */
      readonly lowWaterLevel?: SizeValue | undefined;
    } | undefined;
    readonly diskProtection?: {
      readonly [key: string]: ConfigNode;
      /** Number of MiB. 2.3 to 3.0: `-1`. Change: reloads live. */
      readonly diskQuota?: SizeValue | undefined;
      /** Number of MiB. 2.3 to 3.0: `-1`. Change: reloads live. */
      readonly diskQuotaPerCollection?: SizeValue | undefined;
      /** Number of MiB. 2.4 to 3.0: `-1`. Change: reloads live. */
      readonly diskQuotaPerDB?: SizeValue | undefined;
      /** Number of MiB. 2.4 to 3.0: `-1`. Change: reloads live. */
      readonly diskQuotaPerPartition?: SizeValue | undefined;
      /** Flag. 2.3 to 3.0: `true`. Change: reloads live. */
      readonly enabled?: FlagValue | undefined;
      /** Number. 2.6 to 3.0: `-1`. Change: reloads live. */
      readonly loadedDiskQuota?: NumberValue | undefined;
    } | undefined;
    /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
    readonly forceDeny?: FlagValue | undefined;
    readonly growingSegmentsSizeProtection?: {
      readonly [key: string]: ConfigNode;
      /** Flag, 0 to 1. 2.3 to 3.0: `false`. Change: reloads live. */
      readonly enabled?: FlagValue | undefined;
      /** Number, 0 to 1. 2.3 to 3.0: `0.4`. Change: reloads live. */
      readonly highWaterLevel?: NumberValue | undefined;
      /** Number, 0 to 1. 2.3 to 3.0: `0.2`. Change: reloads live. */
      readonly lowWaterLevel?: NumberValue | undefined;
      /** Number, 0 to 1. 2.3 to 3.0: `0.5`. Change: reloads live. */
      readonly minRateRatio?: NumberValue | undefined;
    } | undefined;
    readonly l0SegmentsRowCountProtection?: {
      readonly [key: string]: ConfigNode;
      /** Flag. 2.4 to 3.0: `false`. Change: reloads live. */
      readonly enabled?: FlagValue | undefined;
      /** Whole number. 2.4 to 3.0: `50000000`. Change: reloads live. */
      readonly highWaterLevel?: NumberValue | undefined;
      /** Whole number. 2.4 to 3.0: `30000000`. Change: reloads live. */
      readonly lowWaterLevel?: NumberValue | undefined;
    } | undefined;
    readonly memProtection?: {
      readonly [key: string]: ConfigNode;
      /** Number, 0 to 1. 2.3 to 3.0: `0.95`. Change: reloads live. */
      readonly dataNodeMemoryHighWaterLevel?: NumberValue | undefined;
      /** Number, 0 to 1. 2.3 to 3.0: `0.85`. Change: reloads live. */
      readonly dataNodeMemoryLowWaterLevel?: NumberValue | undefined;
      /** Flag. 2.3 to 3.0: `true`. Change: reloads live. */
      readonly enabled?: FlagValue | undefined;
      /** Number, 0 to 1. 2.3 to 3.0: `0.95`. Change: reloads live. */
      readonly queryNodeMemoryHighWaterLevel?: NumberValue | undefined;
      /** Number, 0 to 1. 2.3 to 3.0: `0.85`. Change: reloads live. */
      readonly queryNodeMemoryLowWaterLevel?: NumberValue | undefined;
    } | undefined;
    readonly ttProtection?: {
      readonly [key: string]: ConfigNode;
      /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
      readonly enabled?: FlagValue | undefined;
      /** Whole number of seconds, 0 or more. 2.3 to 2.5: `300`; 2.6 to 3.0: `1200`. Change: reloads live. */
      readonly maxTimeTickDelay?: TimeValue | undefined;
    } | undefined;
  } | undefined;
  /** Whole number of seconds, 0 to 65536. 2.3 to 3.0: `3`. Change: restarts the roles that read it. */
  readonly quotaCenterCollectInterval?: TimeValue | undefined;
}
