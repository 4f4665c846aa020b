// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, DurationValue, FlagValue, ListValue, NumberValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Proxies, which take the requests of clients, check them and merge results. */
export interface ProxySection {
  readonly [key: string]: ConfigNode;
  /** Log of requests, one line for each. */
  readonly accessLog?: {
    readonly [key: string]: ConfigNode;
    /**
     * Seconds after which cached lines of the access log are written; 0 writes only full caches. Lower it to see requests sooner.
     *
     * Whole number of seconds, 0 or more. 2.4 to 3.0: `3`. Change: restarts the roles that read it.
     */
    readonly cacheFlushInterval?: TimeValue | undefined;
    /**
     * Bytes of the access log that are collected before a write; 0 writes each line. Set it if many requests make the log a bottleneck.
     *
     * Whole number of bytes, 0 or more. 2.3: `10240`; 2.4 to 3.0: `0`. Change: restarts the roles that read it.
     */
    readonly cacheSize?: SizeValue | undefined;
    /**
     * Writes a line for each request of a client. Use the prop `accessLog`, for audits and to find slow requests.
     *
     * Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it.
     */
    readonly enable?: FlagValue | undefined;
    /**
     * Name of the access log file; empty writes to the output of the container. Leave it empty if the node collects the output.
     *
     * Text. 2.3 to 3.0: empty. Change: restarts the roles that read it.
     */
    readonly filename?: TextValue | undefined;
    /** Formats of lines, each under a name that you choose. */
    readonly formatters?: {
      readonly [key: string]: ConfigNode;
      /** Format of methods without another one. */
      readonly base?: {
        readonly [key: string]: ConfigNode;
        /**
         * Line for all methods that no other format is for; an empty text writes nothing. To add fields such as the database or the user.
         *
         * Text. 2.3 to 2.5: `[$time_now] [ACCESS] <$user_name: $user_addr> $method_nam…`; 2.6 to 3.0: `[$time_now] [ACCESS] <$user_name: $user_addr> $method_nam…`. Change: restarts the roles that read it.
         */
        readonly format?: TextValue | undefined;
      } | undefined;
      /** Format of queries. */
      readonly query?: {
        readonly [key: string]: ConfigNode;
        /**
         * Line for the methods of the format `query`, which adds collection and expression. To leave out expressions with personal data.
         *
         * Text. 2.3 to 2.4: `[$time_now] [ACCESS] <$user_name: $user_addr> $method_nam…`; 2.5: `[$time_now] [ACCESS] <$user_name: $user_addr> $method_nam…`; 2.6 to 3.0: `[$time_now] [ACCESS] <$user_name: $user_addr> $method_nam…`. Change: restarts the roles that read it.
         */
        readonly format?: TextValue | undefined;
        /**
         * Methods whose lines have the format `query`. Together with the format; a method belongs in one list only.
         *
         * List. 2.3: `["Query", "Search", "Delete"]`; 2.4: `Query,Search,Delete`; 2.5: `Query, Delete`; 2.6 to 3.0: `Query, Delete, /query, /v2/vectordb/entities/query, /v2/v…`. Change: restarts the roles that read it.
         */
        readonly methods?: ListValue | undefined;
      } | undefined;
      /** Format of searches. */
      readonly search?: {
        readonly [key: string]: ConfigNode;
        /**
         * Line for the methods of the format `search`, which adds search parameters. To leave out expressions with personal data, or to add counts.
         *
         * Text. 2.5: `[$time_now] [ACCESS] <$user_name: $user_addr> $method_nam…`; 2.6 to 3.0: `[$time_now] [ACCESS] <$user_name: $user_addr> $method_nam…`. Change: restarts the roles that read it.
         */
        readonly format?: TextValue | undefined;
        /**
         * Methods whose lines have the format `search`. Together with the format; a method belongs in one list only.
         *
         * Text. 2.5: `HybridSearch, Search`; 2.6 to 3.0: `HybridSearch, Search, /search, /v2/vectordb/entities/sear…`. Change: restarts the roles that read it.
         */
        readonly methods?: TextValue | undefined;
      } | undefined;
      /** Format of upserts. */
      readonly upsert?: {
        readonly [key: string]: ConfigNode;
        /**
         * Line for the methods of the format `upsert`. To add or leave out fields of upserts.
         *
         * Text. 2.6 to 3.0: `[$time_now] [ACCESS] <$user_name: $user_addr> $method_nam…`. Change: restarts the roles that read it.
         */
        readonly format?: TextValue | undefined;
        /**
         * Methods whose lines have the format `upsert`. Together with the format; a method belongs in one list only.
         *
         * Text. 2.6 to 3.0: `Upsert`. Change: restarts the roles that read it.
         */
        readonly methods?: TextValue | undefined;
      } | undefined;
    } | undefined;
    /**
     * Folder of access log files; the pod must be allowed to write it. Together with `proxy.accessLog.filename`.
     *
     * Text. 2.3 to 3.0: `/tmp/milvus_access`. Change: restarts the roles that read it.
     */
    readonly localPath?: TextValue | undefined;
    /**
     * Number of older access log files that are kept in the pod. Raise it if files are collected rarely.
     *
     * Whole number. 2.3 to 3.0: `8`. Change: restarts the roles that read it.
     */
    readonly maxBackups?: NumberValue | undefined;
    /**
     * Size in MiB from which a new access log file starts. Lower it to upload or collect smaller files.
     *
     * Whole number of MiB, 0 or more. 2.3 to 3.0: `64`. Change: restarts the roles that read it.
     */
    readonly maxSize?: SizeValue | undefined;
    /**
     * Uploads finished access log files to the object storage of the instance. To keep audits longer than pods live.
     *
     * Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it.
     */
    readonly minioEnable?: FlagValue | undefined;
    /**
     * Hours that uploaded access log files are kept; 0 keeps all. Set it to the retention that your audit rules ask for.
     *
     * Whole number of hours, 0 or more. 2.3 to 3.0: `0`. Change: restarts the roles that read it.
     */
    readonly remoteMaxTime?: TimeValue | undefined;
    /**
     * Folder below `minio.rootPath` for uploaded access log files. If another tool reads them from a fixed place.
     *
     * Text. 2.3 to 3.0: `access_log/`. Change: restarts the roles that read it.
     */
    readonly remotePath?: TextValue | undefined;
    /**
     * Seconds after which a new access log file starts; 0 looks at the size alone. To upload files at least once in an hour, for example.
     *
     * Whole number of seconds, 0 or more. 2.3 to 3.0: `0`. Change: restarts the roles that read it.
     */
    readonly rotatedTime?: TimeValue | undefined;
  } | undefined;
  /**
   * Milliseconds between two checks of query nodes by a proxy. Lower it to notice lost nodes sooner.
   *
   * Whole number. 2.3 to 3.0: `1000`. Change: restarts the roles that read it.
   */
  readonly checkQueryNodeHealthInterval?: NumberValue | undefined;
  /**
   * Requests after which a proxy compares the load of query nodes again. Leave it.
   *
   * Whole number. 2.4 to 3.0: `10`. Change: restarts the roles that read it.
   */
  readonly checkWorkloadRequestNum?: NumberValue | undefined;
  /**
   * Seconds between two removals of records of clients that are gone. Leave it.
   *
   * Whole number of seconds, 0 or more. 2.3 to 3.0: `120`. Change: reloads live.
   */
  readonly connectionCheckIntervalSeconds?: TimeValue | undefined;
  /**
   * Seconds that the record of a silent client is kept. Lower it if very many short clients fill the list.
   *
   * Whole number of seconds, 0 or more. 2.3 to 3.0: `86400`. Change: reloads live.
   */
  readonly connectionClientInfoTTLSeconds?: TimeValue | undefined;
  /**
   * Milliseconds after which a proxy distrusts the load that a query node reported. Leave it.
   *
   * Whole number. 2.3 to 3.0: `1000`. Change: restarts the roles that read it.
   */
  readonly costMetricsExpireTime?: NumberValue | undefined;
  /**
   * Requests about users, roles and privileges that a proxy handles at once. Raise it if many such requests wait.
   *
   * Whole number. 2.5 to 3.0: `16`. Change: reloads live.
   */
  readonly dclConcurrency?: NumberValue | undefined;
  /**
   * Requests about collections, partitions and indexes that a proxy handles at once. Raise it if jobs create very many collections.
   *
   * Whole number. 2.5 to 3.0: `16`. Change: reloads live.
   */
  readonly ddlConcurrency?: NumberValue | undefined;
  /**
   * Answers descriptions of collections from the cache of the proxy. Turn it off if a stale description causes trouble.
   *
   * Flag. 2.5 to 3.0: `true`. Change: reloads live.
   */
  readonly enableCachedServiceProvider?: FlagValue | undefined;
  /**
   * Writes each REST request to the log. Turn it off if REST requests fill the log.
   *
   * Flag. 2.3 to 3.0: `true`. Change: restarts the roles that read it.
   */
  readonly ginLogging?: FlagValue | undefined;
  /**
   * Paths whose REST requests are not logged, with commas between them. Add paths of health checks.
   *
   * List. 2.3 to 3.0: `/`. Change: restarts the roles that read it.
   */
  readonly ginLogSkipPaths?: ListValue | undefined;
  /**
   * Seconds that a proxy takes to finish requests before it exits. Raise it for long searches; the grace period of the pods follows.
   *
   * Whole number of seconds, 0 or more. 2.3 to 3.0: `30`. Change: reloads live.
   */
  readonly gracefulStopTimeout?: TimeValue | undefined;
  /** Message sizes in calls to proxies. */
  readonly grpc?: {
    readonly [key: string]: ConfigNode;
    /**
     * Largest answer in bytes that a caller of proxies accepts. Raise it together with `serverMaxSendSize` of the same section, if large results fail.
     *
     * Whole number of bytes, 1 or more. 2.3 to 3.0: `67108864`. Change: restarts the roles that read it.
     */
    readonly clientMaxRecvSize?: SizeValue | undefined;
    /**
     * Largest request in bytes that a caller sends to proxies. Keep it at or below `serverMaxRecvSize` of the same section.
     *
     * Whole number of bytes, 1 or more. 2.3 to 3.0: `268435456`. Change: restarts the roles that read it.
     */
    readonly clientMaxSendSize?: SizeValue | undefined;
    /**
     * Largest request in bytes that proxies accept from clients, which limits one insert. Raise it for inserts with more rows at once; better send smaller batches.
     *
     * Whole number of bytes, 1 or more. 2.3 to 3.0: `67108864`. Change: restarts the roles that read it.
     */
    readonly serverMaxRecvSize?: SizeValue | undefined;
    /**
     * Largest answer in bytes that proxies send to clients, which limits one result. Raise it for larger results, and the limit of the client too.
     *
     * Whole number of bytes, 1 or more. 2.3 to 3.0: `268435456`. Change: restarts the roles that read it.
     */
    readonly serverMaxSendSize?: SizeValue | undefined;
  } | undefined;
  /**
   * Milliseconds that a check of the health of all parts may take. Raise it if busy coordinators make proxies report themselves unhealthy.
   *
   * Whole number of milliseconds, 1 or more. 2.3 to 3.0: `3000`. Change: reloads live.
   */
  readonly healthCheckTimeout?: TimeValue | undefined;
  /** REST, web interface and profiles. */
  readonly http?: {
    readonly [key: string]: ConfigNode;
    /**
     * Returns 64-bit integers as numbers in REST; off, as text. Turn it off for JavaScript clients, which round large numbers.
     *
     * Flag. 2.3 to 3.0: `true`. Change: reloads live.
     */
    readonly acceptTypeAllowInt64?: FlagValue | undefined;
    /**
     * Debugging mode of the REST server. For development only.
     *
     * Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it.
     */
    readonly debug_mode?: FlagValue | undefined;
    /**
     * Serves REST, on the port of gRPC unless `proxy.http.port` is set. Turn it off if only SDKs use the instance.
     *
     * Flag. 2.3 to 3.0: `true`. Change: restarts the roles that read it.
     */
    readonly enabled?: FlagValue | undefined;
    /**
     * Tells browsers to use HTTPS only. If browsers reach REST directly, over TLS.
     *
     * Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it.
     */
    readonly enableHSTS?: FlagValue | undefined;
    /**
     * Serves profiles of every process on the management port. Turn it off if that port is reachable by others.
     *
     * Flag. 2.3 to 3.0: `true`. Change: restarts the roles that read it.
     */
    readonly enablePprof?: FlagValue | undefined;
    /**
     * Serves the web interface on the management port. Turn it off if that port is reachable by others.
     *
     * Flag. 2.5 to 3.0: `true`. Change: restarts the roles that read it.
     */
    readonly enableWebUI?: FlagValue | undefined;
    /**
     * Extends the instruction of `proxy.http.enableHSTS` to subdomains. If all subdomains have HTTPS.
     *
     * Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it.
     */
    readonly hstsIncludeSubDomains?: FlagValue | undefined;
    /**
     * Seconds for which browsers remember the instruction of `proxy.http.enableHSTS`. Start low, and raise it when HTTPS is stable.
     *
     * Whole number of seconds, 0 or more. 2.6 to 3.0: `31536000`. Change: restarts the roles that read it.
     */
    readonly hstsMaxAge?: TimeValue | undefined;
    /**
     * Time after which an idle REST connection is closed. Above the idle timeout of the load balancer in front.
     *
     * Duration such as `10s`. 3.0: `300s`. Change: restarts the roles that read it.
     */
    readonly idleTimeout?: DurationValue | undefined;
    /**
     * Largest header of a REST request in bytes. Lower it against misuse.
     *
     * Whole number of bytes, 0 or more. 3.0: `16777216`. Change: restarts the roles that read it.
     */
    readonly maxHeaderBytes?: SizeValue | undefined;
    /**
     * Separate port for REST; empty shares the port of gRPC. With TLS, where REST cannot share the port; this library sets it then.
     *
     * Whole number, 1 to 65535. 2.3 to 3.0: empty. Change: restarts the roles that read it.
     */
    readonly port?: NumberValue | undefined;
    /**
     * Time in which the header of a REST request must arrive. Leave it; it protects against slow clients.
     *
     * Duration such as `10s`. 3.0: `5s`. Change: restarts the roles that read it.
     */
    readonly readHeaderTimeout?: DurationValue | undefined;
    /**
     * Time in which a whole REST request must arrive; 0 means no limit. Set it against slow clients, above the time of your largest insert.
     *
     * Duration such as `10s`. 3.0: `0s`. Change: restarts the roles that read it.
     */
    readonly readTimeout?: DurationValue | undefined;
    /**
     * Milliseconds that a REST request may take. Raise it for slow searches or large inserts.
     *
     * Whole number of milliseconds, 0 or more. 2.5 to 3.0: `30000`. Change: reloads live.
     */
    readonly requestTimeoutMs?: TimeValue | undefined;
    /**
     * Time that writing a REST answer may take; 0 means no limit. Set it against slow clients, above the time of your slowest search.
     *
     * Duration such as `10s`. 3.0: `0s`. Change: restarts the roles that read it.
     */
    readonly writeTimeout?: DurationValue | undefined;
  } | undefined;
  /**
   * Port of proxies for other roles. Leave it; Services and policies of this library follow the default.
   *
   * Whole number, 1 to 65535. 2.3 to 3.0: `19529`. Change: restarts the roles that read it.
   */
  readonly internalPort?: NumberValue | undefined;
  /**
   * Address that a proxy registers; empty means the first address of the pod. Leave it empty in Kubernetes.
   *
   * Text. 2.3 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly ip?: TextValue | undefined;
  /**
   * Largest capacity of an array field, in elements of a row. Raise it if a schema needs longer arrays.
   *
   * Whole number. 2.6 to 3.0: `4096`. Change: reloads live.
   */
  readonly maxArrayCapacity?: NumberValue | undefined;
  /**
   * Largest description of a collection in bytes. Raise it before a restore of collections with longer ones.
   *
   * Whole number. 2.6 to 3.0: `1024`. Change: reloads live.
   */
  readonly maxCollectionDescriptionLength?: NumberValue | undefined;
  /**
   * Records of clients that a proxy keeps. Raise it if more clients are connected and you look at the list.
   *
   * Whole number. 2.3 to 3.0: `10000`. Change: reloads live.
   */
  readonly maxConnectionNum?: NumberValue | undefined;
  /**
   * Largest dimension of a vector field. Leave it; very large vectors cost memory in each step.
   *
   * Whole number, 1 or more. 2.3 to 3.0: `32768`. Change: reloads live.
   */
  readonly maxDimension?: NumberValue | undefined;
  /**
   * Fields of a collection, at most. Leave it; Milvus advises against more than 64.
   *
   * Whole number, 1 or more. 2.3 to 3.0: `64`. Change: reloads live.
   */
  readonly maxFieldNum?: NumberValue | undefined;
  /**
   * Largest size of the parameters of an index in bytes. Raise it if a request with many parameters is rejected.
   *
   * Whole number. 3.0: `102400`. Change: reloads live.
   */
  readonly maxIndexParamsSize?: NumberValue | undefined;
  /**
   * Longest name of a collection, partition, field or alias. Leave it; other tools expect this limit.
   *
   * Whole number. 2.3 to 3.0: `255`. Change: reloads live.
   */
  readonly maxNameLength?: NumberValue | undefined;
  /**
   * Longest password; from 2.4 on 72 is the limit of the hash. Lower it if a company rule asks for it.
   *
   * Whole number. 2.3: `256`; 2.4 to 3.0: `72`. Change: reloads live.
   */
  readonly maxPasswordLength?: NumberValue | undefined;
  /**
   * Results that one search may return, over all queries and groups; -1 means no limit. Set it to protect proxies from requests for millions of results.
   *
   * Whole number. 2.5 to 3.0: `-1`. Change: reloads live.
   */
  readonly maxResultEntries?: NumberValue | undefined;
  /**
   * Largest description of a role in bytes. Raise it if longer ones are needed.
   *
   * Whole number. 2.6 to 3.0: `1024`. Change: reloads live.
   */
  readonly maxRoleDescriptionLength?: NumberValue | undefined;
  /**
   * Roles that an instance may have. Raise it if you give each team or tenant a role.
   *
   * Whole number. 2.3 to 3.0: `10`. Change: reloads live.
   */
  readonly maxRoleNum?: NumberValue | undefined;
  /**
   * Results that one search with aggregation may produce, over all levels; 0 or less means no limit. Raise it for wide aggregations, if proxies have the memory.
   *
   * Whole number. 3.0: `10000`. Change: reloads live.
   */
  readonly maxSearchAggregationResultEntries?: NumberValue | undefined;
  /**
   * Shards of a collection, at most. Leave it; more shards than streaming or data nodes gain nothing.
   *
   * Whole number, 1 or more. 2.3 to 3.0: `16`. Change: reloads live.
   */
  readonly maxShardNum?: NumberValue | undefined;
  /**
   * Requests that wait in one queue of a proxy; more are rejected. Raise it to absorb bursts, lower it to reject early.
   *
   * Whole number. 2.3 to 3.0: `1024`. Change: restarts the roles that read it.
   */
  readonly maxTaskNum?: NumberValue | undefined;
  /**
   * Longest value of a text field of a row. Raise it if inserts of long documents fail.
   *
   * Whole number. 2.5 to 3.0: `2097152`. Change: restarts the roles that read it.
   */
  readonly maxTextLength?: NumberValue | undefined;
  /**
   * Largest description of a user in bytes. Raise it if longer ones are needed.
   *
   * Whole number. 2.6 to 3.0: `1024`. Change: reloads live.
   */
  readonly maxUserDescriptionLength?: NumberValue | undefined;
  /**
   * Longest name of a user, in characters. Raise it if you use mail addresses as names.
   *
   * Whole number. 2.3 to 3.0: `32`. Change: reloads live.
   */
  readonly maxUsernameLength?: NumberValue | undefined;
  /**
   * Users that an instance may have. Raise it if you give each application or person a user.
   *
   * Whole number. 2.3 to 3.0: `100`. Change: reloads live.
   */
  readonly maxUserNum?: NumberValue | undefined;
  /**
   * Longest maximum that the schema of a VARCHAR field may state. Leave it; use text fields for longer values.
   *
   * Whole number. 2.4 to 3.0: `65535`. Change: restarts the roles that read it.
   */
  readonly maxVarCharLength?: NumberValue | undefined;
  /**
   * Vector fields of a collection, at most. Leave it; ten is the limit that Milvus tests.
   *
   * Whole number, 1 to 10. 2.4 to 2.5: `4`; 2.6 to 3.0: `10`. Change: reloads live.
   */
  readonly maxVectorFieldNum?: NumberValue | undefined;
  /**
   * Shortest password that a user may have. Raise it to the length that your company asks for.
   *
   * Whole number. 2.3 to 3.0: `6`. Change: reloads live.
   */
  readonly minPasswordLength?: NumberValue | undefined;
  /** Streams of a proxy. */
  readonly msgStream?: {
    readonly [key: string]: ConfigNode;
    /** Stream of time ticks. */
    readonly timeTick?: {
      readonly [key: string]: ConfigNode;
      /**
       * Time ticks that a proxy keeps before it sends them; no role reads it since 2.5. Leave it.
       *
       * Whole number. 2.3 to 3.0: `512`. Change: reloads live.
       */
      readonly bufSize?: NumberValue | undefined;
    } | undefined;
  } | undefined;
  /**
   * Rejects collections without a partition key. On clusters of many tenants, to enforce shared collections.
   *
   * Flag. 2.4 to 3.0: `false`. Change: reloads live.
   */
  readonly mustUsePartitionKey?: FlagValue | undefined;
  /** Check of names. */
  readonly nameValidation?: {
    readonly [key: string]: ConfigNode;
    /**
     * Further characters that names may contain besides letters, digits and underscores. Add `-` if names with hyphens are wanted; other tools may not expect them.
     *
     * Text. 2.6 to 3.0: `$`. Change: reloads live.
     */
    readonly allowedChars?: TextValue | undefined;
  } | undefined;
  /**
   * Share of the data that must be searchable for an answer; 1 fails a search while any part is away. Lower it if an incomplete answer is better than an error.
   *
   * Number, 0 to 1. 2.6 to 3.0: `1`. Change: reloads live.
   */
  readonly partialResultRequiredDataRatio?: NumberValue | undefined;
  /**
   * Treats partition names in searches as regular expressions. If a client relies on it; a plain name may then match more partitions.
   *
   * Flag. 2.3 to 3.0: `false`. Change: reloads live.
   */
  readonly partitionNameRegexp?: FlagValue | undefined;
  /**
   * Port of proxies for clients, with gRPC and, without TLS, REST. Leave it; Services and policies of this library follow the default.
   *
   * Whole number, 1 to 65535. 2.3 to 3.0: `19530`. Change: restarts the roles that read it.
   */
  readonly port?: NumberValue | undefined;
  /** Connections to query nodes. */
  readonly queryNodePooling?: {
    readonly [key: string]: ConfigNode;
    /**
     * Connections that a proxy opens to each query node or streaming node. Raise it if proxies with many requests wait for connections.
     *
     * Whole number. 2.4 to 3.0: `10`. Change: restarts the roles that read it.
     */
    readonly size?: NumberValue | undefined;
  } | undefined;
  /**
   * Time between two removals of replicas from the list of failing ones. Leave it.
   *
   * Duration such as `10s`. 3.0: `10s`. Change: reloads live.
   */
  readonly replicaBlacklistCleanupInterval?: DurationValue | undefined;
  /**
   * Time for which a proxy avoids a replica after a failed search. Lower it if replicas recover faster.
   *
   * Duration such as `10s`. 3.0: `30s`. Change: reloads live.
   */
  readonly replicaBlacklistDuration?: DurationValue | undefined;
  /**
   * Choice between replicas of a collection: `look_aside` by load, or `round_robin` in turn. Choose `round_robin` if load reports mislead, for example with very short searches.
   *
   * One of `look_aside`, `round_robin`. 2.3 to 3.0: `look_aside`. Change: restarts the roles that read it.
   */
  readonly replicaSelectionPolicy?: 'look_aside' | 'round_robin' | undefined;
  /**
   * Checks privileges of an alias at the collection behind it. Turn it off if grants name aliases.
   *
   * Flag. 2.6 to 3.0: `true`. Change: reloads live.
   */
  readonly resolveAliasForPrivilege?: FlagValue | undefined;
  /**
   * Failed checks after which a proxy avoids a query node. Raise it if short pauses take nodes out of use.
   *
   * Whole number. 2.3 to 3.0: `3`. Change: reloads live.
   */
  readonly retryTimesOnHealthCheck?: NumberValue | undefined;
  /**
   * Attempts of a search on each replica. Raise it if searches fail during rollouts; they then take longer.
   *
   * Whole number. 2.3 to 2.4: `2`; 2.5 to 3.0: `5`. Change: reloads live.
   */
  readonly retryTimesOnReplica?: NumberValue | undefined;
  /** Check of names of roles. */
  readonly roleNameValidation?: {
    readonly [key: string]: ConfigNode;
    /**
     * Further characters that names of roles may contain. Add `-` if names come from a directory with hyphens.
     *
     * Text. 2.6 to 3.0: `$`. Change: reloads live.
     */
    readonly allowedChars?: TextValue | undefined;
  } | undefined;
  /**
   * Seconds between two refreshes of the list of leading nodes; no role reads it since 2.5. Leave it.
   *
   * Whole number. 2.3 to 3.0: `3`. Change: restarts the roles that read it.
   */
  readonly shardLeaderCacheInterval?: NumberValue | undefined;
  /**
   * Accepts inserts that bring primary keys for a collection which assigns them. To restore data with its keys; turn it off afterwards.
   *
   * Flag. 2.3 to 3.0: `false`. Change: reloads live.
   */
  readonly skipAutoIDCheck?: FlagValue | undefined;
  /**
   * Accepts inserts that name a partition of a collection with a partition key. To restore data partition by partition; turn it off afterwards.
   *
   * Flag. 2.3 to 3.0: `false`. Change: reloads live.
   */
  readonly skipPartitionKeyCheck?: FlagValue | undefined;
  /**
   * Seconds from which a request of 2.5 counts as slow in the log. Lower it to find slow requests.
   *
   * Whole number of seconds, 0 or more. 2.5: `1`. Change: reloads live.
   */
  readonly slowLogSpanInSeconds?: TimeValue | undefined;
  /**
   * Seconds from which a search or query counts as slow, in log, web interface and metrics. Lower it to find slow requests, raise it if all are logged.
   *
   * Whole number of seconds, 0 or more. 2.3 to 2.5: `5`; 2.6 to 3.0: `1`. Change: reloads live.
   */
  readonly slowQuerySpanInSeconds?: TimeValue | undefined;
  /**
   * Path of a plugin of the proxy. Only with a plugin that you build for this release.
   *
   * Text. 2.3 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly soPath?: TextValue | undefined;
  /**
   * Milliseconds between two time ticks, which decide how soon a write can be seen. Leave it; shorter ones load queue and nodes.
   *
   * Whole number of milliseconds, 1 or more. 2.3 to 3.0: `200`. Change: restarts the roles that read it.
   */
  readonly timeTickInterval?: TimeValue | undefined;
  /**
   * Difference of load between query nodes up to which a proxy takes turns. Raise it if requests gather on few nodes.
   *
   * Number. 2.4 to 3.0: `0.1`. Change: restarts the roles that read it.
   */
  readonly workloadToleranceFactor?: NumberValue | undefined;
}
