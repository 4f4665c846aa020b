// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, DurationValue, FlagValue, ListValue, NumberValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys below `proxy`. */
export interface ProxySection {
  readonly [key: string]: ConfigNode;
  readonly accessLog?: {
    readonly [key: string]: ConfigNode;
    /** Whole number of seconds, 0 or more. 2.4 to 3.0: `3`. Change: restarts the roles that read it. */
    readonly cacheFlushInterval?: TimeValue | undefined;
    /** Whole number of bytes, 0 or more. 2.3: `10240`; 2.4 to 3.0: `0`. Change: restarts the roles that read it. */
    readonly cacheSize?: SizeValue | undefined;
    /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
    readonly enable?: FlagValue | undefined;
    /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
    readonly filename?: TextValue | undefined;
    readonly formatters?: {
      readonly [key: string]: ConfigNode;
      readonly base?: {
        readonly [key: string]: ConfigNode;
        /** Text. 2.3 to 2.5: `[$time_now] [ACCESS] <$user_name: $user_addr> $method_nam…`; 2.6 to 3.0: `[$time_now] [ACCESS] <$user_name: $user_addr> $method_nam…`. Change: restarts the roles that read it. */
        readonly format?: TextValue | undefined;
      } | undefined;
      readonly query?: {
        readonly [key: string]: ConfigNode;
        /** Text. 2.3 to 2.4: `[$time_now] [ACCESS] <$user_name: $user_addr> $method_nam…`; 2.5: `[$time_now] [ACCESS] <$user_name: $user_addr> $method_nam…`; 2.6 to 3.0: `[$time_now] [ACCESS] <$user_name: $user_addr> $method_nam…`. Change: restarts the roles that read it. */
        readonly format?: TextValue | undefined;
        /** List. 2.3: `["Query", "Search", "Delete"]`; 2.4: `Query,Search,Delete`; 2.5: `Query, Delete`; 2.6 to 3.0: `Query, Delete, /query, /v2/vectordb/entities/query, /v2/v…`. Change: restarts the roles that read it. */
        readonly methods?: ListValue | undefined;
      } | undefined;
      readonly search?: {
        readonly [key: string]: ConfigNode;
        /** Text. 2.5: `[$time_now] [ACCESS] <$user_name: $user_addr> $method_nam…`; 2.6 to 3.0: `[$time_now] [ACCESS] <$user_name: $user_addr> $method_nam…`. Change: restarts the roles that read it. */
        readonly format?: TextValue | undefined;
        /** Text. 2.5: `HybridSearch, Search`; 2.6 to 3.0: `HybridSearch, Search, /search, /v2/vectordb/entities/sear…`. Change: restarts the roles that read it. */
        readonly methods?: TextValue | undefined;
      } | undefined;
      readonly upsert?: {
        readonly [key: string]: ConfigNode;
        /** Text. 2.6 to 3.0: `[$time_now] [ACCESS] <$user_name: $user_addr> $method_nam…`. Change: restarts the roles that read it. */
        readonly format?: TextValue | undefined;
        /** Text. 2.6 to 3.0: `Upsert`. Change: restarts the roles that read it. */
        readonly methods?: TextValue | undefined;
      } | undefined;
    } | undefined;
    /** Text. 2.3 to 3.0: `/tmp/milvus_access`. Change: restarts the roles that read it. */
    readonly localPath?: TextValue | undefined;
    /** Whole number. 2.3 to 3.0: `8`. Change: restarts the roles that read it. */
    readonly maxBackups?: NumberValue | undefined;
    /** Whole number of MiB, 0 or more. 2.3 to 3.0: `64`. Change: restarts the roles that read it. */
    readonly maxSize?: SizeValue | undefined;
    /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
    readonly minioEnable?: FlagValue | undefined;
    /** Whole number of hours, 0 or more. 2.3 to 3.0: `0`. Change: restarts the roles that read it. */
    readonly remoteMaxTime?: TimeValue | undefined;
    /** Text. 2.3 to 3.0: `access_log/`. Change: restarts the roles that read it. */
    readonly remotePath?: TextValue | undefined;
    /** Whole number of seconds, 0 or more. 2.3 to 3.0: `0`. Change: restarts the roles that read it. */
    readonly rotatedTime?: TimeValue | undefined;
  } | undefined;
  /** Whole number. 2.3 to 3.0: `1000`. Change: restarts the roles that read it. */
  readonly checkQueryNodeHealthInterval?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `10`. Change: restarts the roles that read it. */
  readonly checkWorkloadRequestNum?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `120`. Change: reloads live. */
  readonly connectionCheckIntervalSeconds?: TimeValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `86400`. Change: reloads live. */
  readonly connectionClientInfoTTLSeconds?: TimeValue | undefined;
  /** Whole number. 2.3 to 3.0: `1000`. Change: restarts the roles that read it. */
  readonly costMetricsExpireTime?: NumberValue | undefined;
  /** Whole number. 2.5 to 3.0: `16`. Change: reloads live. */
  readonly dclConcurrency?: NumberValue | undefined;
  /** Whole number. 2.5 to 3.0: `16`. Change: reloads live. */
  readonly ddlConcurrency?: NumberValue | undefined;
  /** Flag. 2.5 to 3.0: `true`. Change: reloads live. */
  readonly enableCachedServiceProvider?: FlagValue | undefined;
  /** Flag. 2.3 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly ginLogging?: FlagValue | undefined;
  /** List. 2.3 to 3.0: `/`. Change: restarts the roles that read it. */
  readonly ginLogSkipPaths?: ListValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `30`. Change: reloads live. */
  readonly gracefulStopTimeout?: TimeValue | undefined;
  readonly grpc?: {
    readonly [key: string]: ConfigNode;
    /** Whole number of bytes, 1 or more. 2.3 to 3.0: `67108864`. Change: restarts the roles that read it. */
    readonly clientMaxRecvSize?: SizeValue | undefined;
    /** Whole number of bytes, 1 or more. 2.3 to 3.0: `268435456`. Change: restarts the roles that read it. */
    readonly clientMaxSendSize?: SizeValue | undefined;
    /** Whole number of bytes, 1 or more. 2.3 to 3.0: `67108864`. Change: restarts the roles that read it. */
    readonly serverMaxRecvSize?: SizeValue | undefined;
    /** Whole number of bytes, 1 or more. 2.3 to 3.0: `268435456`. Change: restarts the roles that read it. */
    readonly serverMaxSendSize?: SizeValue | undefined;
  } | undefined;
  /** Whole number of milliseconds, 1 or more. 2.3 to 3.0: `3000`. Change: reloads live. */
  readonly healthCheckTimeout?: TimeValue | undefined;
  readonly http?: {
    readonly [key: string]: ConfigNode;
    /** Flag. 2.3 to 3.0: `true`. Change: reloads live. */
    readonly acceptTypeAllowInt64?: FlagValue | undefined;
    /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
    readonly debug_mode?: FlagValue | undefined;
    /** Flag. 2.3 to 3.0: `true`. Change: restarts the roles that read it. */
    readonly enabled?: FlagValue | undefined;
    /** Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it. */
    readonly enableHSTS?: FlagValue | undefined;
    /** Flag. 2.3 to 3.0: `true`. Change: restarts the roles that read it. */
    readonly enablePprof?: FlagValue | undefined;
    /** Flag. 2.5 to 3.0: `true`. Change: restarts the roles that read it. */
    readonly enableWebUI?: FlagValue | undefined;
    /** Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it. */
    readonly hstsIncludeSubDomains?: FlagValue | undefined;
    /** Whole number of seconds, 0 or more. 2.6 to 3.0: `31536000`. Change: restarts the roles that read it. */
    readonly hstsMaxAge?: TimeValue | undefined;
    /** Duration such as `10s`. 3.0: `300s`. Change: restarts the roles that read it. */
    readonly idleTimeout?: DurationValue | undefined;
    /** Whole number of bytes, 0 or more. 3.0: `16777216`. Change: restarts the roles that read it. */
    readonly maxHeaderBytes?: SizeValue | undefined;
    /** Whole number, 1 to 65535. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
    readonly port?: NumberValue | undefined;
    /** Duration such as `10s`. 3.0: `5s`. Change: restarts the roles that read it. */
    readonly readHeaderTimeout?: DurationValue | undefined;
    /** Duration such as `10s`. 3.0: `0s`. Change: restarts the roles that read it. */
    readonly readTimeout?: DurationValue | undefined;
    /** Whole number of milliseconds, 0 or more. 2.5 to 3.0: `30000`. Change: reloads live. */
    readonly requestTimeoutMs?: TimeValue | undefined;
    /** Duration such as `10s`. 3.0: `0s`. Change: restarts the roles that read it. */
    readonly writeTimeout?: DurationValue | undefined;
  } | undefined;
  /** Whole number, 1 to 65535. 2.3 to 3.0: `19529`. Change: restarts the roles that read it. */
  readonly internalPort?: NumberValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly ip?: TextValue | undefined;
  /** Whole number. 2.6 to 3.0: `4096`. Change: reloads live. */
  readonly maxArrayCapacity?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `1024`. Change: reloads live. */
  readonly maxCollectionDescriptionLength?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `10000`. Change: reloads live. */
  readonly maxConnectionNum?: NumberValue | undefined;
  /** Whole number, 1 or more. 2.3 to 3.0: `32768`. Change: reloads live. */
  readonly maxDimension?: NumberValue | undefined;
  /** Whole number, 1 or more. 2.3 to 3.0: `64`. Change: reloads live. */
  readonly maxFieldNum?: NumberValue | undefined;
  /** Whole number. 3.0: `102400`. Change: reloads live. */
  readonly maxIndexParamsSize?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `255`. Change: reloads live. */
  readonly maxNameLength?: NumberValue | undefined;
  /** Whole number. 2.3: `256`; 2.4 to 3.0: `72`. Change: reloads live. */
  readonly maxPasswordLength?: NumberValue | undefined;
  /** Whole number. 2.5 to 3.0: `-1`. Change: reloads live. */
  readonly maxResultEntries?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `1024`. Change: reloads live. */
  readonly maxRoleDescriptionLength?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `10`. Change: reloads live. */
  readonly maxRoleNum?: NumberValue | undefined;
  /** Whole number. 3.0: `10000`. Change: reloads live. */
  readonly maxSearchAggregationResultEntries?: NumberValue | undefined;
  /** Whole number, 1 or more. 2.3 to 3.0: `16`. Change: reloads live. */
  readonly maxShardNum?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `1024`. Change: restarts the roles that read it. */
  readonly maxTaskNum?: NumberValue | undefined;
  /** Whole number. 2.5 to 3.0: `2097152`. Change: restarts the roles that read it. */
  readonly maxTextLength?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `1024`. Change: reloads live. */
  readonly maxUserDescriptionLength?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `32`. Change: reloads live. */
  readonly maxUsernameLength?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `100`. Change: reloads live. */
  readonly maxUserNum?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `65535`. Change: restarts the roles that read it. */
  readonly maxVarCharLength?: NumberValue | undefined;
  /** Whole number, 1 to 10. 2.4 to 2.5: `4`; 2.6 to 3.0: `10`. Change: reloads live. */
  readonly maxVectorFieldNum?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `6`. Change: reloads live. */
  readonly minPasswordLength?: NumberValue | undefined;
  readonly msgStream?: {
    readonly [key: string]: ConfigNode;
    readonly timeTick?: {
      readonly [key: string]: ConfigNode;
      /** Whole number. 2.3 to 3.0: `512`. Change: reloads live. */
      readonly bufSize?: NumberValue | undefined;
    } | undefined;
  } | undefined;
  /** Flag. 2.4 to 3.0: `false`. Change: reloads live. */
  readonly mustUsePartitionKey?: FlagValue | undefined;
  readonly nameValidation?: {
    readonly [key: string]: ConfigNode;
    /** Text. 2.6 to 3.0: `$`. Change: reloads live. */
    readonly allowedChars?: TextValue | undefined;
  } | undefined;
  /** Number, 0 to 1. 2.6 to 3.0: `1`. Change: reloads live. */
  readonly partialResultRequiredDataRatio?: NumberValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
  readonly partitionNameRegexp?: FlagValue | undefined;
  /** Whole number, 1 to 65535. 2.3 to 3.0: `19530`. Change: restarts the roles that read it. */
  readonly port?: NumberValue | undefined;
  readonly queryNodePooling?: {
    readonly [key: string]: ConfigNode;
    /** Whole number. 2.4 to 3.0: `10`. Change: restarts the roles that read it. */
    readonly size?: NumberValue | undefined;
  } | undefined;
  /** Duration such as `10s`. 3.0: `10s`. Change: reloads live. */
  readonly replicaBlacklistCleanupInterval?: DurationValue | undefined;
  /** Duration such as `10s`. 3.0: `30s`. Change: reloads live. */
  readonly replicaBlacklistDuration?: DurationValue | undefined;
  /** One of `look_aside`, `round_robin`. 2.3 to 3.0: `look_aside`. Change: restarts the roles that read it. */
  readonly replicaSelectionPolicy?: 'look_aside' | 'round_robin' | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: reloads live. */
  readonly resolveAliasForPrivilege?: FlagValue | undefined;
  /** Whole number. 2.3 to 3.0: `3`. Change: reloads live. */
  readonly retryTimesOnHealthCheck?: NumberValue | undefined;
  /** Whole number. 2.3 to 2.4: `2`; 2.5 to 3.0: `5`. Change: reloads live. */
  readonly retryTimesOnReplica?: NumberValue | undefined;
  readonly roleNameValidation?: {
    readonly [key: string]: ConfigNode;
    /** Text. 2.6 to 3.0: `$`. Change: reloads live. */
    readonly allowedChars?: TextValue | undefined;
  } | undefined;
  /** Whole number. 2.3 to 3.0: `3`. Change: restarts the roles that read it. */
  readonly shardLeaderCacheInterval?: NumberValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
  readonly skipAutoIDCheck?: FlagValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
  readonly skipPartitionKeyCheck?: FlagValue | undefined;
  /** Whole number of seconds, 0 or more. 2.5: `1`. Change: reloads live. */
  readonly slowLogSpanInSeconds?: TimeValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 2.5: `5`; 2.6 to 3.0: `1`. Change: reloads live. */
  readonly slowQuerySpanInSeconds?: TimeValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly soPath?: TextValue | undefined;
  /** Whole number of milliseconds, 1 or more. 2.3 to 3.0: `200`. Change: restarts the roles that read it. */
  readonly timeTickInterval?: TimeValue | undefined;
  /** Number. 2.4 to 3.0: `0.1`. Change: restarts the roles that read it. */
  readonly workloadToleranceFactor?: NumberValue | undefined;
}
