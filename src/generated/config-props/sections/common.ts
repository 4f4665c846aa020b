// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue, ListValue, NumberValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys below `common`. */
export interface CommonSection {
  readonly [key: string]: ConfigNode;
  readonly arrow?: {
    readonly [key: string]: ConfigNode;
    /** Number. 2.6 to 3.0: `0`. Change: reloads live. */
    readonly ioThreadPoolCoefficient?: NumberValue | undefined;
    /** Whole number. 2.6 to 3.0: `0`. Change: reloads live. */
    readonly ioThreadPoolMaxCapacity?: NumberValue | undefined;
    readonly reader?: {
      readonly [key: string]: ConfigNode;
      /** Whole number of bytes, 0 or more. 2.6 to 3.0: `0`. Change: reloads live. */
      readonly holeSizeLimitBytes?: SizeValue | undefined;
      /** Whole number of bytes, 0 or more. 2.6 to 3.0: `0`. Change: reloads live. */
      readonly rangeSizeLimitBytes?: SizeValue | undefined;
    } | undefined;
  } | undefined;
  /** Whole number. 2.3 to 3.0: `1000`. Change: reloads live. */
  readonly bloomFilterApplyBatchSize?: NumberValue | undefined;
  /** Flag. 3.0: `true`. Change: restarts the roles that read it. */
  readonly bloomFilterEnabled?: FlagValue | undefined;
  /** Whole number. 2.3 to 3.0: `100000`. Change: reloads live. */
  readonly bloomFilterSize?: NumberValue | undefined;
  /** One of `BasicBloomFilter`, `BlockedBloomFilter`. 2.4: `BasicBloomFilter`; 2.5 to 3.0: `BlockedBloomFilter`. Change: reloads live. */
  readonly bloomFilterType?: 'BasicBloomFilter' | 'BlockedBloomFilter' | undefined;
  /** Number. 2.4 to 3.0: `0.75`. Change: restarts the roles that read it. */
  readonly buildIndexThreadPoolRatio?: NumberValue | undefined;
  readonly chanNamePrefix?: {
    readonly [key: string]: ConfigNode;
    /** Text. 2.3: `by-dev`. Change: restarts the roles that read it. */
    readonly cluster?: TextValue | undefined;
    /** Text. 2.3: `segment-info-channel`. Change: restarts the roles that read it. */
    readonly dataCoordSegmentInfo?: TextValue | undefined;
    /** Text. 2.3: `datacoord-statistics-channel`. Change: restarts the roles that read it. */
    readonly dataCoordStatistic?: TextValue | undefined;
    /** Text. 2.3: `datacoord-timetick-channel`. Change: restarts the roles that read it. */
    readonly dataCoordTimeTick?: TextValue | undefined;
    /** Text. 2.3: `queryTimeTick`. Change: restarts the roles that read it. */
    readonly queryTimeTick?: TextValue | undefined;
    /** Text. 2.3: `replicate-msg`. Change: restarts the roles that read it. */
    readonly replicateMsg?: TextValue | undefined;
    /** Text. 2.3: `rootcoord-delta`. Change: restarts the roles that read it. */
    readonly rootCoordDelta?: TextValue | undefined;
    /** Text. 2.3: `rootcoord-dml`. Change: restarts the roles that read it. */
    readonly rootCoordDml?: TextValue | undefined;
    /** Text. 2.3: `rootcoord-statistics`. Change: restarts the roles that read it. */
    readonly rootCoordStatistics?: TextValue | undefined;
    /** Text. 2.3: `rootcoord-timetick`. Change: restarts the roles that read it. */
    readonly rootCoordTimeTick?: TextValue | undefined;
    /** Text. 2.3: `search`. Change: restarts the roles that read it. */
    readonly search?: TextValue | undefined;
    /** Text. 2.3: `searchResult`. Change: restarts the roles that read it. */
    readonly searchResult?: TextValue | undefined;
  } | undefined;
  readonly cluster?: {
    readonly [key: string]: ConfigNode;
    /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
    readonly name?: TextValue | undefined;
  } | undefined;
  /** Whole number. 2.5 to 3.0: `0`. Change: restarts the roles that read it. */
  readonly clusterID?: NumberValue | undefined;
  /** Flag. 2.5 to 2.6: `false`. Change: reloads live. */
  readonly collectionReplicateEnable?: FlagValue | undefined;
  /** Text. 2.3: `Bounded`. Change: reloads live. */
  readonly consistencyLevelUsedInDelete?: TextValue | undefined;
  /** Text. 2.3 to 3.0: `_default_idx`. Change: reloads live. */
  readonly defaultIndexName?: TextValue | undefined;
  /** Text. 2.3 to 3.0: `_default`. Change: restarts the roles that read it. */
  readonly defaultPartitionName?: TextValue | undefined;
  readonly DiskIndex?: {
    readonly [key: string]: ConfigNode;
    /** Text. 2.3 to 3.0: `4`. Change: reloads live. */
    readonly BeamWidthRatio?: TextValue | undefined;
    /** Text. 2.3 to 3.0: `1`. Change: reloads live. */
    readonly BuildNumThreadsRatio?: TextValue | undefined;
    /** Text. 2.3 to 3.0: `8`. Change: reloads live. */
    readonly LoadNumThreadRatio?: TextValue | undefined;
    /** Whole number. 2.3 to 3.0: `56`. Change: reloads live. */
    readonly MaxDegree?: NumberValue | undefined;
    /** Number. 2.3 to 3.0: `0.125`. Change: reloads live. */
    readonly PQCodeBudgetGBRatio?: NumberValue | undefined;
    /** Number. 2.3 to 3.0: `0.1`. Change: reloads live. */
    readonly SearchCacheBudgetGBRatio?: NumberValue | undefined;
    /** Whole number. 2.3 to 3.0: `100`. Change: reloads live. */
    readonly SearchListSize?: NumberValue | undefined;
  } | undefined;
  /** Whole number of KiB, 4 to 65536. 2.5 to 3.0: `64`. Change: reloads live. */
  readonly diskWriteBufferSizeKb?: SizeValue | undefined;
  /** One of `direct`, `buffered`. 2.5 to 3.0: `buffered`. Change: reloads live. */
  readonly diskWriteMode?: 'direct' | 'buffered' | undefined;
  /** Whole number, 0 or more. 2.5 to 3.0: `0`. Change: reloads live. */
  readonly diskWriteNumThreads?: NumberValue | undefined;
  readonly diskWriteRateLimiter?: {
    readonly [key: string]: ConfigNode;
    /** Whole number of KiB/s, 0 or more. 2.5 to 3.0: `262144`. Change: reloads live. */
    readonly avgKBps?: NumberValue | undefined;
    /** Number. 2.5 to 3.0: `-1`. Change: reloads live. */
    readonly highPriorityRatio?: NumberValue | undefined;
    /** Number. 2.5 to 3.0: `-1`. Change: reloads live. */
    readonly lowPriorityRatio?: NumberValue | undefined;
    /** Whole number of KiB/s, 0 or more. 2.5 to 3.0: `524288`. Change: reloads live. */
    readonly maxBurstKBps?: NumberValue | undefined;
    /** Number. 2.5 to 3.0: `-1`. Change: reloads live. */
    readonly middlePriorityRatio?: NumberValue | undefined;
    /** Whole number of microseconds, 0 or more. 2.5 to 3.0: `100000`. Change: reloads live. */
    readonly refillPeriodUs?: TimeValue | undefined;
  } | undefined;
  /** Flag. 2.5 to 3.0: `true`. Change: reloads live. */
  readonly enableConfigParamTypeCheck?: FlagValue | undefined;
  /** Flag. 2.5: `false`. Change: reloads live. */
  readonly enabledGrowingSegmentJSONKeyStats?: FlagValue | undefined;
  /** Flag. 2.6 to 3.0: `false`. Change: reloads live. */
  readonly enabledGrowingSegmentJSONShredding?: FlagValue | undefined;
  /** Flag. 2.5: `false`. Change: reloads live. */
  readonly enabledJSONKeyStats?: FlagValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: reloads live. */
  readonly enabledJSONShredding?: FlagValue | undefined;
  /** Flag. 2.5 to 3.0: `true`. Change: reloads live. */
  readonly enabledOptimizeExpr?: FlagValue | undefined;
  /** Flag. 3.0: `false`. Change: reloads live. */
  readonly enableDriverPrefetch?: FlagValue | undefined;
  /** Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly enablePosixMode?: FlagValue | undefined;
  /** Flag. 2.4 to 3.0: `false`. Change: reloads live. */
  readonly enableVectorClusteringKey?: FlagValue | undefined;
  /** Whole number of seconds, -1 or more. 2.3 to 2.6: `-1`. Change: reloads live. */
  readonly entityExpiration?: TimeValue | undefined;
  readonly entryStream?: {
    readonly [key: string]: ConfigNode;
    /** Number. 2.6: `3`. Change: reloads live. */
    readonly streamBudgetRatio?: NumberValue | undefined;
  } | undefined;
  readonly estimate?: {
    readonly [key: string]: ConfigNode;
    /** Whole number. 2.6 to 3.0: `512`. Change: reloads live. */
    readonly dynamicFieldLengthAvg?: NumberValue | undefined;
    /** Whole number. 2.6 to 3.0: `1200`. Change: reloads live. */
    readonly sparseFloatVectorSize?: NumberValue | undefined;
    /** Whole number. 2.6 to 3.0: `256`. Change: reloads live. */
    readonly varCharLengthAvg?: NumberValue | undefined;
  } | undefined;
  readonly fileResource?: {
    readonly [key: string]: ConfigNode;
    readonly mode?: {
      readonly [key: string]: ConfigNode;
      /** Text. 3.0: `sync`. Change: reloads live. */
      readonly dataNode?: TextValue | undefined;
      /** Text. 3.0: `sync`. Change: reloads live. */
      readonly queryNode?: TextValue | undefined;
    } | undefined;
  } | undefined;
  /** Flag. 2.4 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly gcenabled?: FlagValue | undefined;
  readonly gchelper?: {
    readonly [key: string]: ConfigNode;
    /** Flag. 2.4 to 3.0: `true`. Change: restarts the roles that read it. */
    readonly enabled?: FlagValue | undefined;
    /** Whole number. 2.4 to 3.0: `200`. Change: restarts the roles that read it. */
    readonly maximumGoGC?: NumberValue | undefined;
    /** Whole number. 2.4 to 3.0: `30`. Change: restarts the roles that read it. */
    readonly minimumGoGC?: NumberValue | undefined;
  } | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `1800`. Change: reloads live. */
  readonly gracefulStopTimeout?: TimeValue | undefined;
  /** Whole number of milliseconds, 0 or more. 2.3 to 3.0: `5000`. Change: reloads live. */
  readonly gracefulTime?: TimeValue | undefined;
  readonly groupBy?: {
    readonly [key: string]: ConfigNode;
    /** Whole number. 3.0: `100000`. Change: restarts the roles that read it. */
    readonly maxGroups?: NumberValue | undefined;
  } | undefined;
  readonly healthcheck?: {
    readonly [key: string]: ConfigNode;
    readonly interval?: {
      readonly [key: string]: ConfigNode;
      /** Whole number of seconds, 0 or more. 2.4: `30`. Change: reloads live. */
      readonly seconds?: TimeValue | undefined;
    } | undefined;
    readonly timeout?: {
      readonly [key: string]: ConfigNode;
      /** Whole number of seconds, 0 or more. 2.4: `10`. Change: reloads live. */
      readonly seconds?: TimeValue | undefined;
    } | undefined;
  } | undefined;
  /** Whole number. 2.3: `17179869184`. Change: reloads live. */
  readonly ImportMaxFileSize?: NumberValue | undefined;
  /** Whole number of MiB, 1 or more. 2.3 to 3.0: `16`. Change: restarts the roles that read it. */
  readonly indexSliceSize?: SizeValue | undefined;
  /** Whole number. 2.3 to 3.0: `65536`. Change: restarts the roles that read it. */
  readonly JSONMaxLength?: NumberValue | undefined;
  /** Whole number. 3.0: `0`. Change: reloads live. */
  readonly loadTransientBudgetBytes?: NumberValue | undefined;
  /** Flag. 2.4 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly localRPCEnabled?: FlagValue | undefined;
  readonly locks?: {
    readonly [key: string]: ConfigNode;
    /** Whole number of seconds, 0 or more. 2.4 to 3.0: `600`. Change: reloads live. */
    readonly maxWLockConditionalWaitTime?: TimeValue | undefined;
    readonly metrics?: {
      readonly [key: string]: ConfigNode;
      /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
      readonly enable?: FlagValue | undefined;
    } | undefined;
    readonly threshold?: {
      readonly [key: string]: ConfigNode;
      /** Whole number of milliseconds, 0 or more. 2.3 to 3.0: `500`. Change: reloads live. */
      readonly info?: TimeValue | undefined;
      /** Whole number of milliseconds, 0 or more. 2.3 to 3.0: `1000`. Change: reloads live. */
      readonly warn?: TimeValue | undefined;
    } | undefined;
  } | undefined;
  readonly materializedView?: {
    readonly [key: string]: ConfigNode;
    /** Flag. 2.4: `false`; 2.5 to 3.0: `true`. Change: restarts the roles that read it. */
    readonly enabled?: FlagValue | undefined;
  } | undefined;
  /** Number, 0 to 1. 2.3: `0.05`; 2.4 to 3.0: `0.001`. Change: reloads live. */
  readonly maxBloomFalsePositive?: NumberValue | undefined;
  /** Whole number, 1 to 65535. 2.3 to 3.0: `9091`. Change: restarts the roles that read it. */
  readonly MetricsPort?: NumberValue | undefined;
  readonly namespace?: {
    readonly [key: string]: ConfigNode;
    /** Flag. 2.6: `false`. Change: restarts the roles that read it. */
    readonly enabled?: FlagValue | undefined;
  } | undefined;
  /** Number of per cent, 0 to 100. 2.4 to 3.0: `90`. Change: restarts the roles that read it. */
  readonly overloadedMemoryThresholdPercentage?: NumberValue | undefined;
  /** Flag. 2.4 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly panicWhenPluginFail?: FlagValue | undefined;
  readonly parquetStatsSkipIndex?: {
    readonly [key: string]: ConfigNode;
    /** Flag. 3.0: `false`. Change: reloads live. */
    readonly enabled?: FlagValue | undefined;
  } | undefined;
  readonly preCreatedTopic?: {
    readonly [key: string]: ConfigNode;
    /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
    readonly enabled?: FlagValue | undefined;
    /** List. 2.3: `["topic1", "topic2"]`; 2.4 to 3.0: empty. Change: reloads live. */
    readonly names?: ListValue | undefined;
    /** Text. 2.3: `timetick-channel`; 2.4 to 3.0: empty. Change: reloads live. */
    readonly timeticker?: TextValue | undefined;
  } | undefined;
  /** Flag. 3.0: `false`. Change: restarts the roles that read it. */
  readonly preferIPv6?: FlagValue | undefined;
  readonly requery?: {
    readonly [key: string]: ConfigNode;
    /** Text. 2.5 to 3.0: `OutputVector`. Change: reloads live. */
    readonly hybridSearchPolicy?: TextValue | undefined;
    /** Text. 2.6 to 3.0: `OutputVector`. Change: reloads live. */
    readonly searchPolicy?: TextValue | undefined;
  } | undefined;
  readonly security?: {
    readonly [key: string]: ConfigNode;
    readonly admin?: {
      readonly [key: string]: ConfigNode;
      /** List. 2.4 to 3.0: empty. Change: restarts the roles that read it. */
      readonly privileges?: ListValue | undefined;
    } | undefined;
    /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
    readonly authorizationEnabled?: FlagValue | undefined;
    /** Flag. 2.4 to 3.0: `true`. Change: restarts the roles that read it. */
    readonly enablePublicPrivilege?: FlagValue | undefined;
    /** Text. 3.0: `rootOnly`. Change: restarts the roles that read it. */
    readonly exprAuthMode?: TextValue | undefined;
    /** Flag. 2.5 to 3.0: `false`. Change: restarts the roles that read it. */
    readonly exprEnabled?: FlagValue | undefined;
    /** Flag. 2.5 to 3.0: `false`. Change: restarts the roles that read it. */
    readonly internaltlsEnabled?: FlagValue | undefined;
    readonly rbac?: {
      readonly [key: string]: ConfigNode;
      readonly cluster?: {
        readonly [key: string]: ConfigNode;
        readonly admin?: {
          readonly [key: string]: ConfigNode;
          /** Text. 2.4 to 2.5: `ListDatabases,SelectOwnership,SelectUser,DescribeResource…`; 2.6 to 3.0: `(built-in)`. Change: restarts the roles that read it. */
          readonly privileges?: TextValue | undefined;
        } | undefined;
        readonly readonly?: {
          readonly [key: string]: ConfigNode;
          /** Text. 2.4 to 2.5: `ListDatabases,SelectOwnership,SelectUser,DescribeResource…`; 2.6 to 3.0: `(built-in)`. Change: restarts the roles that read it. */
          readonly privileges?: TextValue | undefined;
        } | undefined;
        readonly readwrite?: {
          readonly [key: string]: ConfigNode;
          /** Text. 2.4 to 2.5: `ListDatabases,SelectOwnership,SelectUser,DescribeResource…`; 2.6 to 3.0: `(built-in)`. Change: restarts the roles that read it. */
          readonly privileges?: TextValue | undefined;
        } | undefined;
      } | undefined;
      readonly collection?: {
        readonly [key: string]: ConfigNode;
        readonly admin?: {
          readonly [key: string]: ConfigNode;
          /** Text. 2.4 to 2.5: `Query,Search,IndexDetail,GetFlushState,GetLoadState,GetLo…`; 2.6 to 3.0: `(built-in)`. Change: restarts the roles that read it. */
          readonly privileges?: TextValue | undefined;
        } | undefined;
        readonly readonly?: {
          readonly [key: string]: ConfigNode;
          /** Text. 2.4 to 2.5: `Query,Search,IndexDetail,GetFlushState,GetLoadState,GetLo…`; 2.6 to 3.0: `(built-in)`. Change: restarts the roles that read it. */
          readonly privileges?: TextValue | undefined;
        } | undefined;
        readonly readwrite?: {
          readonly [key: string]: ConfigNode;
          /** Text. 2.4 to 2.5: `Query,Search,IndexDetail,GetFlushState,GetLoadState,GetLo…`; 2.6 to 3.0: `(built-in)`. Change: restarts the roles that read it. */
          readonly privileges?: TextValue | undefined;
        } | undefined;
      } | undefined;
      readonly database?: {
        readonly [key: string]: ConfigNode;
        readonly admin?: {
          readonly [key: string]: ConfigNode;
          /** Text. 2.4 to 2.5: `ShowCollections,DescribeDatabase,AlterDatabase,CreateColl…`; 2.6 to 3.0: `(built-in)`. Change: restarts the roles that read it. */
          readonly privileges?: TextValue | undefined;
        } | undefined;
        readonly readonly?: {
          readonly [key: string]: ConfigNode;
          /** Text. 2.4 to 2.5: `ShowCollections,DescribeDatabase`; 2.6 to 3.0: `(built-in)`. Change: restarts the roles that read it. */
          readonly privileges?: TextValue | undefined;
        } | undefined;
        readonly readwrite?: {
          readonly [key: string]: ConfigNode;
          /** Text. 2.4 to 2.5: `ShowCollections,DescribeDatabase,AlterDatabase`; 2.6 to 3.0: `(built-in)`. Change: restarts the roles that read it. */
          readonly privileges?: TextValue | undefined;
        } | undefined;
      } | undefined;
      readonly overrideBuiltInPrivilegeGroups?: {
        readonly [key: string]: ConfigNode;
        /** Flag. 2.4 to 2.5: `false`. Change: restarts the roles that read it. */
        readonly enabled?: FlagValue | undefined;
      } | undefined;
    } | undefined;
    readonly readonly?: {
      readonly [key: string]: ConfigNode;
      /** List. 2.4 to 3.0: empty. Change: restarts the roles that read it. */
      readonly privileges?: ListValue | undefined;
    } | undefined;
    readonly readwrite?: {
      readonly [key: string]: ConfigNode;
      /** List. 2.4 to 3.0: empty. Change: restarts the roles that read it. */
      readonly privileges?: ListValue | undefined;
    } | undefined;
    /** Flag. 2.4 to 3.0: `false`. Change: reloads live. */
    readonly rootShouldBindRole?: FlagValue | undefined;
    /** List. 2.3 to 3.0: empty. Change: reloads live. */
    readonly superUsers?: ListValue | undefined;
    /** Whole number, 0 to 2. 2.3 to 3.0: `0`. Change: restarts the roles that read it. */
    readonly tlsMode?: NumberValue | undefined;
  } | undefined;
  readonly session?: {
    readonly [key: string]: ConfigNode;
    /** Whole number. 2.3 to 3.0: `30`. Change: restarts the roles that read it. */
    readonly retryTimes?: NumberValue | undefined;
    /** Whole number of seconds, 1 or more. 2.3 to 2.5: `30`; 2.6 to 3.0: `15`. Change: restarts the roles that read it. */
    readonly ttl?: TimeValue | undefined;
  } | undefined;
  /** One of `auto`, `avx512`, `avx2`, `avx`, `sse4_2`. 2.3 to 3.0: `auto`. Change: restarts the roles that read it. */
  readonly simdType?: 'auto' | 'avx512' | 'avx2' | 'avx' | 'sse4_2' | undefined;
  readonly storage?: {
    readonly [key: string]: ConfigNode;
    /** Flag. 3.0: `false`. Change: restarts the roles that read it. */
    readonly enableGrowingSourceFlush?: FlagValue | undefined;
    /** Flag. 2.4 to 2.5: `false`. Change: restarts the roles that read it. */
    readonly enablev2?: FlagValue | undefined;
    /** Whole number. 3.0: `10`. Change: reloads live. */
    readonly manifestTransactionRetryLimit?: NumberValue | undefined;
    /** Text. 2.4 to 3.0: empty. Change: restarts the roles that read it. */
    readonly pathPrefix?: TextValue | undefined;
    /** Whole number. 2.5 to 3.0: `10`. Change: reloads live. */
    readonly readRetryAttempts?: NumberValue | undefined;
    /** Text. 2.4 to 2.5: `s3`. Change: restarts the roles that read it. */
    readonly scheme?: TextValue | undefined;
    readonly stv2?: {
      readonly [key: string]: ConfigNode;
      readonly splitByAvgSize?: {
        readonly [key: string]: ConfigNode;
        /** Flag. 2.6: `false`; 3.0: `true`. Change: reloads live. */
        readonly enabled?: FlagValue | undefined;
        /** Whole number of bytes, 0 or more. 2.6 to 3.0: `1024`. Change: reloads live. */
        readonly threshold?: SizeValue | undefined;
      } | undefined;
      readonly splitSystemColumn?: {
        readonly [key: string]: ConfigNode;
        /** Flag. 2.6 to 3.0: `true`. Change: reloads live. */
        readonly enabled?: FlagValue | undefined;
        /** Flag. 2.6 to 3.0: `true`. Change: reloads live. */
        readonly includeClusteringKey?: FlagValue | undefined;
        /** Flag. 2.6 to 3.0: `true`. Change: reloads live. */
        readonly includePartitionKey?: FlagValue | undefined;
        /** Flag. 2.6 to 3.0: `true`. Change: reloads live. */
        readonly includePK?: FlagValue | undefined;
      } | undefined;
    } | undefined;
    /** Flag. 2.6 to 3.0: `false`. Change: reloads live. */
    readonly useLoonFFI?: FlagValue | undefined;
    readonly zstd?: {
      readonly [key: string]: ConfigNode;
      /** Whole number. 2.6 to 3.0: `1`. Change: restarts the roles that read it. */
      readonly concurrency?: NumberValue | undefined;
    } | undefined;
  } | undefined;
  /** One of `local`, `remote`, `minio`, `opendal`. 2.3 to 3.0: `remote`. Change: restarts the roles that read it. */
  readonly storageType?: 'local' | 'remote' | 'minio' | 'opendal' | undefined;
  readonly subNamePrefix?: {
    readonly [key: string]: ConfigNode;
    /** Text. 2.3: `dataCoord`. Change: restarts the roles that read it. */
    readonly dataCoordSubNamePrefix?: TextValue | undefined;
    /** Text. 2.3: `dataNode`. Change: restarts the roles that read it. */
    readonly dataNodeSubNamePrefix?: TextValue | undefined;
    /** Text. 2.3: `proxy`. Change: restarts the roles that read it. */
    readonly proxySubNamePrefix?: TextValue | undefined;
    /** Text. 2.3: `queryNode`. Change: restarts the roles that read it. */
    readonly queryNodeSubNamePrefix?: TextValue | undefined;
    /** Text. 2.3: `rootCoord`. Change: restarts the roles that read it. */
    readonly rootCoordSubNamePrefix?: TextValue | undefined;
  } | undefined;
  readonly sync?: {
    readonly [key: string]: ConfigNode;
    /** Whole number of seconds, 0 or more. 2.4 to 3.0: `60`. Change: reloads live. */
    readonly taskPoolReleaseTimeoutSeconds?: TimeValue | undefined;
  } | undefined;
  readonly threadCoreCoefficient?: {
    readonly [key: string]: ConfigNode;
    /** Number. 2.6: `1`. Change: reloads live. */
    readonly bm25Load?: NumberValue | undefined;
    /** Number. 2.5: `10`. Change: reloads live. */
    readonly chunkCache?: NumberValue | undefined;
    /** Number. 2.3 to 3.0: `10`. Change: reloads live. */
    readonly highPriority?: NumberValue | undefined;
    /** Number. 2.3 to 3.0: `1`. Change: reloads live. */
    readonly lowPriority?: NumberValue | undefined;
    /** Number. 2.6 to 3.0: `16`. Change: reloads live. */
    readonly maxThreadsSize?: NumberValue | undefined;
    /** Number. 2.3 to 3.0: `5`. Change: reloads live. */
    readonly middlePriority?: NumberValue | undefined;
  } | undefined;
  /** Whole number. 2.3 to 3.0: `0`. Change: reloads live. */
  readonly traceLogMode?: NumberValue | undefined;
  /** Flag. 2.3 to 2.6: `true`. Change: reloads live. */
  readonly ttMsgEnabled?: FlagValue | undefined;
  /** Flag. 2.4 to 3.0: `false`. Change: reloads live. */
  readonly usePartitionKeyAsClusteringKey?: FlagValue | undefined;
  /** Flag. 2.4 to 3.0: `false`. Change: reloads live. */
  readonly useVectorAsClusteringKey?: FlagValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: reloads live. */
  readonly usingJSONShreddingForQuery?: FlagValue | undefined;
  /** Flag. 3.0: `true`. Change: restarts the roles that read it. */
  readonly visibilityFilterEnabled?: FlagValue | undefined;
}
