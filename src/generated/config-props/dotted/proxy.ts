// Generated from data/ by `npm run generate:config`. Do not edit.
import type { DurationValue, FlagValue, ListValue, NumberValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys of `proxy`, each in one piece. */
export interface ProxyKeys {
  /** Whole number of seconds, 0 or more. 2.4 to 3.0: `3`. Change: restarts the roles that read it. */
  readonly 'proxy.accessLog.cacheFlushInterval'?: TimeValue | undefined;
  /** Whole number of bytes, 0 or more. 2.3: `10240`; 2.4 to 3.0: `0`. Change: restarts the roles that read it. */
  readonly 'proxy.accessLog.cacheSize'?: SizeValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'proxy.accessLog.enable'?: FlagValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'proxy.accessLog.filename'?: TextValue | undefined;
  /** Text. 2.3 to 2.5: `[$time_now] [ACCESS] <$user_name: $user_addr> $method_nam…`; 2.6 to 3.0: `[$time_now] [ACCESS] <$user_name: $user_addr> $method_nam…`. Change: restarts the roles that read it. */
  readonly 'proxy.accessLog.formatters.base.format'?: TextValue | undefined;
  /** Text. 2.3 to 2.4: `[$time_now] [ACCESS] <$user_name: $user_addr> $method_nam…`; 2.5: `[$time_now] [ACCESS] <$user_name: $user_addr> $method_nam…`; 2.6 to 3.0: `[$time_now] [ACCESS] <$user_name: $user_addr> $method_nam…`. Change: restarts the roles that read it. */
  readonly 'proxy.accessLog.formatters.query.format'?: TextValue | undefined;
  /** List. 2.3: `["Query", "Search", "Delete"]`; 2.4: `Query,Search,Delete`; 2.5: `Query, Delete`; 2.6 to 3.0: `Query, Delete, /query, /v2/vectordb/entities/query, /v2/v…`. Change: restarts the roles that read it. */
  readonly 'proxy.accessLog.formatters.query.methods'?: ListValue | undefined;
  /** Text. 2.5: `[$time_now] [ACCESS] <$user_name: $user_addr> $method_nam…`; 2.6 to 3.0: `[$time_now] [ACCESS] <$user_name: $user_addr> $method_nam…`. Change: restarts the roles that read it. */
  readonly 'proxy.accessLog.formatters.search.format'?: TextValue | undefined;
  /** Text. 2.5: `HybridSearch, Search`; 2.6 to 3.0: `HybridSearch, Search, /search, /v2/vectordb/entities/sear…`. Change: restarts the roles that read it. */
  readonly 'proxy.accessLog.formatters.search.methods'?: TextValue | undefined;
  /** Text. 2.6 to 3.0: `[$time_now] [ACCESS] <$user_name: $user_addr> $method_nam…`. Change: restarts the roles that read it. */
  readonly 'proxy.accessLog.formatters.upsert.format'?: TextValue | undefined;
  /** Text. 2.6 to 3.0: `Upsert`. Change: restarts the roles that read it. */
  readonly 'proxy.accessLog.formatters.upsert.methods'?: TextValue | undefined;
  /** Text. 2.3 to 3.0: `/tmp/milvus_access`. Change: restarts the roles that read it. */
  readonly 'proxy.accessLog.localPath'?: TextValue | undefined;
  /** Whole number. 2.3 to 3.0: `8`. Change: restarts the roles that read it. */
  readonly 'proxy.accessLog.maxBackups'?: NumberValue | undefined;
  /** Whole number of MiB, 0 or more. 2.3 to 3.0: `64`. Change: restarts the roles that read it. */
  readonly 'proxy.accessLog.maxSize'?: SizeValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'proxy.accessLog.minioEnable'?: FlagValue | undefined;
  /** Whole number of hours, 0 or more. 2.3 to 3.0: `0`. Change: restarts the roles that read it. */
  readonly 'proxy.accessLog.remoteMaxTime'?: TimeValue | undefined;
  /** Text. 2.3 to 3.0: `access_log/`. Change: restarts the roles that read it. */
  readonly 'proxy.accessLog.remotePath'?: TextValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `0`. Change: restarts the roles that read it. */
  readonly 'proxy.accessLog.rotatedTime'?: TimeValue | undefined;
  /** Whole number. 2.3 to 3.0: `1000`. Change: restarts the roles that read it. */
  readonly 'proxy.checkQueryNodeHealthInterval'?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `10`. Change: restarts the roles that read it. */
  readonly 'proxy.checkWorkloadRequestNum'?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `120`. Change: reloads live. */
  readonly 'proxy.connectionCheckIntervalSeconds'?: TimeValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `86400`. Change: reloads live. */
  readonly 'proxy.connectionClientInfoTTLSeconds'?: TimeValue | undefined;
  /** Whole number. 2.3 to 3.0: `1000`. Change: restarts the roles that read it. */
  readonly 'proxy.costMetricsExpireTime'?: NumberValue | undefined;
  /** Whole number. 2.5 to 3.0: `16`. Change: reloads live. */
  readonly 'proxy.dclConcurrency'?: NumberValue | undefined;
  /** Whole number. 2.5 to 3.0: `16`. Change: reloads live. */
  readonly 'proxy.ddlConcurrency'?: NumberValue | undefined;
  /** Flag. 2.5 to 3.0: `true`. Change: reloads live. */
  readonly 'proxy.enableCachedServiceProvider'?: FlagValue | undefined;
  /** Flag. 2.3 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'proxy.ginLogging'?: FlagValue | undefined;
  /** List. 2.3 to 3.0: `/`. Change: restarts the roles that read it. */
  readonly 'proxy.ginLogSkipPaths'?: ListValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `30`. Change: reloads live. */
  readonly 'proxy.gracefulStopTimeout'?: TimeValue | undefined;
  /** Whole number of bytes, 1 or more. 2.3 to 3.0: `67108864`. Change: restarts the roles that read it. */
  readonly 'proxy.grpc.clientMaxRecvSize'?: SizeValue | undefined;
  /** Whole number of bytes, 1 or more. 2.3 to 3.0: `268435456`. Change: restarts the roles that read it. */
  readonly 'proxy.grpc.clientMaxSendSize'?: SizeValue | undefined;
  /** Whole number of bytes, 1 or more. 2.3 to 3.0: `67108864`. Change: restarts the roles that read it. */
  readonly 'proxy.grpc.serverMaxRecvSize'?: SizeValue | undefined;
  /** Whole number of bytes, 1 or more. 2.3 to 3.0: `268435456`. Change: restarts the roles that read it. */
  readonly 'proxy.grpc.serverMaxSendSize'?: SizeValue | undefined;
  /** Whole number of milliseconds, 1 or more. 2.3 to 3.0: `3000`. Change: reloads live. */
  readonly 'proxy.healthCheckTimeout'?: TimeValue | undefined;
  /** Flag. 2.3 to 3.0: `true`. Change: reloads live. */
  readonly 'proxy.http.acceptTypeAllowInt64'?: FlagValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'proxy.http.debug_mode'?: FlagValue | undefined;
  /** Flag. 2.3 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'proxy.http.enabled'?: FlagValue | undefined;
  /** Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'proxy.http.enableHSTS'?: FlagValue | undefined;
  /** Flag. 2.3 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'proxy.http.enablePprof'?: FlagValue | undefined;
  /** Flag. 2.5 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'proxy.http.enableWebUI'?: FlagValue | undefined;
  /** Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'proxy.http.hstsIncludeSubDomains'?: FlagValue | undefined;
  /** Whole number of seconds, 0 or more. 2.6 to 3.0: `31536000`. Change: restarts the roles that read it. */
  readonly 'proxy.http.hstsMaxAge'?: TimeValue | undefined;
  /** Duration such as `10s`. 3.0: `300s`. Change: restarts the roles that read it. */
  readonly 'proxy.http.idleTimeout'?: DurationValue | undefined;
  /** Whole number of bytes, 0 or more. 3.0: `16777216`. Change: restarts the roles that read it. */
  readonly 'proxy.http.maxHeaderBytes'?: SizeValue | undefined;
  /** Whole number, 1 to 65535. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'proxy.http.port'?: NumberValue | undefined;
  /** Duration such as `10s`. 3.0: `5s`. Change: restarts the roles that read it. */
  readonly 'proxy.http.readHeaderTimeout'?: DurationValue | undefined;
  /** Duration such as `10s`. 3.0: `0s`. Change: restarts the roles that read it. */
  readonly 'proxy.http.readTimeout'?: DurationValue | undefined;
  /** Whole number of milliseconds, 0 or more. 2.5 to 3.0: `30000`. Change: reloads live. */
  readonly 'proxy.http.requestTimeoutMs'?: TimeValue | undefined;
  /** Duration such as `10s`. 3.0: `0s`. Change: restarts the roles that read it. */
  readonly 'proxy.http.writeTimeout'?: DurationValue | undefined;
  /** Whole number, 1 to 65535. 2.3 to 3.0: `19529`. Change: restarts the roles that read it. */
  readonly 'proxy.internalPort'?: NumberValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'proxy.ip'?: TextValue | undefined;
  /** Whole number. 2.6 to 3.0: `4096`. Change: reloads live. */
  readonly 'proxy.maxArrayCapacity'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `1024`. Change: reloads live. */
  readonly 'proxy.maxCollectionDescriptionLength'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `10000`. Change: reloads live. */
  readonly 'proxy.maxConnectionNum'?: NumberValue | undefined;
  /** Whole number, 1 or more. 2.3 to 3.0: `32768`. Change: reloads live. */
  readonly 'proxy.maxDimension'?: NumberValue | undefined;
  /** Whole number, 1 or more. 2.3 to 3.0: `64`. Change: reloads live. */
  readonly 'proxy.maxFieldNum'?: NumberValue | undefined;
  /** Whole number. 3.0: `102400`. Change: reloads live. */
  readonly 'proxy.maxIndexParamsSize'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `255`. Change: reloads live. */
  readonly 'proxy.maxNameLength'?: NumberValue | undefined;
  /** Whole number. 2.3: `256`; 2.4 to 3.0: `72`. Change: reloads live. */
  readonly 'proxy.maxPasswordLength'?: NumberValue | undefined;
  /** Whole number. 2.5 to 3.0: `-1`. Change: reloads live. */
  readonly 'proxy.maxResultEntries'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `1024`. Change: reloads live. */
  readonly 'proxy.maxRoleDescriptionLength'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `10`. Change: reloads live. */
  readonly 'proxy.maxRoleNum'?: NumberValue | undefined;
  /** Whole number. 3.0: `10000`. Change: reloads live. */
  readonly 'proxy.maxSearchAggregationResultEntries'?: NumberValue | undefined;
  /** Whole number, 1 or more. 2.3 to 3.0: `16`. Change: reloads live. */
  readonly 'proxy.maxShardNum'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `1024`. Change: restarts the roles that read it. */
  readonly 'proxy.maxTaskNum'?: NumberValue | undefined;
  /** Whole number. 2.5 to 3.0: `2097152`. Change: restarts the roles that read it. */
  readonly 'proxy.maxTextLength'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `1024`. Change: reloads live. */
  readonly 'proxy.maxUserDescriptionLength'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `32`. Change: reloads live. */
  readonly 'proxy.maxUsernameLength'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `100`. Change: reloads live. */
  readonly 'proxy.maxUserNum'?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `65535`. Change: restarts the roles that read it. */
  readonly 'proxy.maxVarCharLength'?: NumberValue | undefined;
  /** Whole number, 1 to 10. 2.4 to 2.5: `4`; 2.6 to 3.0: `10`. Change: reloads live. */
  readonly 'proxy.maxVectorFieldNum'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `6`. Change: reloads live. */
  readonly 'proxy.minPasswordLength'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `512`. Change: reloads live. */
  readonly 'proxy.msgStream.timeTick.bufSize'?: NumberValue | undefined;
  /** Flag. 2.4 to 3.0: `false`. Change: reloads live. */
  readonly 'proxy.mustUsePartitionKey'?: FlagValue | undefined;
  /** Text. 2.6 to 3.0: `$`. Change: reloads live. */
  readonly 'proxy.nameValidation.allowedChars'?: TextValue | undefined;
  /** Number, 0 to 1. 2.6 to 3.0: `1`. Change: reloads live. */
  readonly 'proxy.partialResultRequiredDataRatio'?: NumberValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
  readonly 'proxy.partitionNameRegexp'?: FlagValue | undefined;
  /** Whole number, 1 to 65535. 2.3 to 3.0: `19530`. Change: restarts the roles that read it. */
  readonly 'proxy.port'?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `10`. Change: restarts the roles that read it. */
  readonly 'proxy.queryNodePooling.size'?: NumberValue | undefined;
  /** Duration such as `10s`. 3.0: `10s`. Change: reloads live. */
  readonly 'proxy.replicaBlacklistCleanupInterval'?: DurationValue | undefined;
  /** Duration such as `10s`. 3.0: `30s`. Change: reloads live. */
  readonly 'proxy.replicaBlacklistDuration'?: DurationValue | undefined;
  /** One of `look_aside`, `round_robin`. 2.3 to 3.0: `look_aside`. Change: restarts the roles that read it. */
  readonly 'proxy.replicaSelectionPolicy'?: 'look_aside' | 'round_robin' | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: reloads live. */
  readonly 'proxy.resolveAliasForPrivilege'?: FlagValue | undefined;
  /** Whole number. 2.3 to 3.0: `3`. Change: reloads live. */
  readonly 'proxy.retryTimesOnHealthCheck'?: NumberValue | undefined;
  /** Whole number. 2.3 to 2.4: `2`; 2.5 to 3.0: `5`. Change: reloads live. */
  readonly 'proxy.retryTimesOnReplica'?: NumberValue | undefined;
  /** Text. 2.6 to 3.0: `$`. Change: reloads live. */
  readonly 'proxy.roleNameValidation.allowedChars'?: TextValue | undefined;
  /** Whole number. 2.3 to 3.0: `3`. Change: restarts the roles that read it. */
  readonly 'proxy.shardLeaderCacheInterval'?: NumberValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
  readonly 'proxy.skipAutoIDCheck'?: FlagValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: reloads live. */
  readonly 'proxy.skipPartitionKeyCheck'?: FlagValue | undefined;
  /** Whole number of seconds, 0 or more. 2.5: `1`. Change: reloads live. */
  readonly 'proxy.slowLogSpanInSeconds'?: TimeValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 2.5: `5`; 2.6 to 3.0: `1`. Change: reloads live. */
  readonly 'proxy.slowQuerySpanInSeconds'?: TimeValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'proxy.soPath'?: TextValue | undefined;
  /** Whole number of milliseconds, 1 or more. 2.3 to 3.0: `200`. Change: restarts the roles that read it. */
  readonly 'proxy.timeTickInterval'?: TimeValue | undefined;
  /** Number. 2.4 to 3.0: `0.1`. Change: restarts the roles that read it. */
  readonly 'proxy.workloadToleranceFactor'?: NumberValue | undefined;
}
