// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue, NumberValue, SizeValue, TimeValue } from '../../../props/config-value';

/** Keys of `quotaAndLimits`, each in one piece. */
export interface QuotaAndLimitsKeys {
  /**
   * Compactions that clients may ask for in each second and database; -1 means no limit. Set it if tools ask for compactions in a loop.
   *
   * Number for each second. 2.4 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.compactionRate.db.max'?: NumberValue | undefined;
  /**
   * Turns limits of requested compactions on. Together with one of the rates.
   *
   * Flag. 2.3 to 3.0: `false`. Change: reloads live.
   */
  readonly 'quotaAndLimits.compactionRate.enabled'?: FlagValue | undefined;
  /**
   * Compactions that clients may ask for in each second; -1 means no limit. Set it if tools ask for compactions in a loop.
   *
   * Number for each second. 2.3 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.compactionRate.max'?: NumberValue | undefined;
  /**
   * Turns the limit of changes of databases on. Together with the rate.
   *
   * Flag. 2.4 to 3.0: `false`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dbRate.enabled'?: FlagValue | undefined;
  /**
   * Databases that may be created, dropped or altered in each second; -1 means no limit. Set it if tenants manage databases themselves.
   *
   * Number for each second. 2.4 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dbRate.max'?: NumberValue | undefined;
  /**
   * Collections that may be created, dropped, loaded or released in each second; -1 means no limit. Set it if jobs that create many collections disturb others.
   *
   * Number for each second. 2.3 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.ddl.collectionRate'?: NumberValue | undefined;
  /**
   * Collections that may be created, dropped, loaded or released in each second and database; -1 means no limit. Set it to protect databases from each other.
   *
   * Number for each second. 2.4 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.ddl.db.collectionRate'?: NumberValue | undefined;
  /**
   * Partitions that may be created, dropped, loaded or released in each second and database; -1 means no limit. Set it to protect databases from each other.
   *
   * Number for each second. 2.4 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.ddl.db.partitionRate'?: NumberValue | undefined;
  /**
   * Switch of limits of changes of schemas that no role reads since 2.5. Leave it; look at the release notes before you rely on the rates.
   *
   * Flag. 2.3 to 3.0: `false`. Change: reloads live.
   */
  readonly 'quotaAndLimits.ddl.enabled'?: FlagValue | undefined;
  /**
   * Partitions that may be created, dropped, loaded or released in each second; -1 means no limit. Set it if jobs that create many partitions disturb others.
   *
   * Number for each second. 2.3 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.ddl.partitionRate'?: NumberValue | undefined;
  /**
   * MiB of bulk imports for each second in each collection, at most; -1 means no limit. Set it to protect collections from each other.
   *
   * Number of MiB/s. 2.3 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dml.bulkLoadRate.collection.max'?: NumberValue | undefined;
  /**
   * MiB of bulk imports for each second that each collection keeps while Milvus slows down writing or reading. Raise it if important collections must not come to a stop.
   *
   * Number of MiB/s. 2.3 to 3.0: `0`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dml.bulkLoadRate.collection.min'?: NumberValue | undefined;
  /**
   * MiB of bulk imports for each second in each database, at most; -1 means no limit. Set it to protect databases from each other.
   *
   * Number of MiB/s. 2.4 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dml.bulkLoadRate.db.max'?: NumberValue | undefined;
  /**
   * Lowest rate of bulk imports in each database while Milvus slows down; no role reads it since 2.5. Leave it; the rate of collections counts.
   *
   * Number of MiB/s. 2.4 to 3.0: `0`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dml.bulkLoadRate.db.min'?: NumberValue | undefined;
  /**
   * MiB of bulk imports for each second in the whole instance, at most; -1 means no limit. Set it to what the nodes sustain, with `quotaAndLimits.dml.enabled`.
   *
   * Number of MiB/s. 2.3 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dml.bulkLoadRate.max'?: NumberValue | undefined;
  /**
   * Lowest rate of bulk imports in the whole instance while Milvus slows down; no role reads it since 2.5. Leave it; the rate of collections counts.
   *
   * Number of MiB/s. 2.3 to 3.0: `0`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dml.bulkLoadRate.min'?: NumberValue | undefined;
  /**
   * MiB of bulk imports for each second in each partition, at most; -1 means no limit. Set it to protect partitions from each other.
   *
   * Number of MiB/s. 2.4 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dml.bulkLoadRate.partition.max'?: NumberValue | undefined;
  /**
   * Lowest rate of bulk imports in each partition while Milvus slows down; no role reads it since 2.5. Leave it; the rate of collections counts.
   *
   * Number of MiB/s. 2.4 to 3.0: `0`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dml.bulkLoadRate.partition.min'?: NumberValue | undefined;
  /**
   * MiB of deletes for each second in each collection, at most; -1 means no limit. Set it to protect collections from each other.
   *
   * Number of MiB/s. 2.3 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dml.deleteRate.collection.max'?: NumberValue | undefined;
  /**
   * MiB of deletes for each second that each collection keeps while Milvus slows down writing or reading. Raise it if important collections must not come to a stop.
   *
   * Number of MiB/s. 2.3 to 3.0: `0`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dml.deleteRate.collection.min'?: NumberValue | undefined;
  /**
   * MiB of deletes for each second in each database, at most; -1 means no limit. Set it to protect databases from each other.
   *
   * Number of MiB/s. 2.4 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dml.deleteRate.db.max'?: NumberValue | undefined;
  /**
   * Lowest rate of deletes in each database while Milvus slows down; no role reads it since 2.5. Leave it; the rate of collections counts.
   *
   * Number of MiB/s. 2.4 to 3.0: `0`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dml.deleteRate.db.min'?: NumberValue | undefined;
  /**
   * MiB of deletes for each second in the whole instance, at most; -1 means no limit. Set it to what the nodes sustain, with `quotaAndLimits.dml.enabled`.
   *
   * Number of MiB/s. 2.3 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dml.deleteRate.max'?: NumberValue | undefined;
  /**
   * Lowest rate of deletes in the whole instance while Milvus slows down; no role reads it since 2.5. Leave it; the rate of collections counts.
   *
   * Number of MiB/s. 2.3 to 3.0: `0`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dml.deleteRate.min'?: NumberValue | undefined;
  /**
   * MiB of deletes for each second in each partition, at most; -1 means no limit. Set it to protect partitions from each other.
   *
   * Number of MiB/s. 2.4 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dml.deleteRate.partition.max'?: NumberValue | undefined;
  /**
   * Lowest rate of deletes in each partition while Milvus slows down; no role reads it since 2.5. Leave it; the rate of collections counts.
   *
   * Number of MiB/s. 2.4 to 3.0: `0`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dml.deleteRate.partition.min'?: NumberValue | undefined;
  /**
   * Turns the limits of writes in this section on. Together with one of the rates of this section.
   *
   * Flag. 2.3 to 3.0: `false`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dml.enabled'?: FlagValue | undefined;
  /**
   * MiB of inserts for each second in each collection, at most; -1 means no limit. Set it to protect collections from each other.
   *
   * Number of MiB/s. 2.3 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dml.insertRate.collection.max'?: NumberValue | undefined;
  /**
   * MiB of inserts for each second that each collection keeps while Milvus slows down writing or reading. Raise it if important collections must not come to a stop.
   *
   * Number of MiB/s. 2.3 to 3.0: `0`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dml.insertRate.collection.min'?: NumberValue | undefined;
  /**
   * MiB of inserts for each second in each database, at most; -1 means no limit. Set it to protect databases from each other.
   *
   * Number of MiB/s. 2.4 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dml.insertRate.db.max'?: NumberValue | undefined;
  /**
   * Lowest rate of inserts in each database while Milvus slows down; no role reads it since 2.5. Leave it; the rate of collections counts.
   *
   * Number of MiB/s. 2.4 to 3.0: `0`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dml.insertRate.db.min'?: NumberValue | undefined;
  /**
   * MiB of inserts for each second in the whole instance, at most; -1 means no limit. Set it to what the nodes sustain, with `quotaAndLimits.dml.enabled`.
   *
   * Number of MiB/s. 2.3 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dml.insertRate.max'?: NumberValue | undefined;
  /**
   * Lowest rate of inserts in the whole instance while Milvus slows down; no role reads it since 2.5. Leave it; the rate of collections counts.
   *
   * Number of MiB/s. 2.3 to 3.0: `0`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dml.insertRate.min'?: NumberValue | undefined;
  /**
   * MiB of inserts for each second in each partition, at most; -1 means no limit. Set it to protect partitions from each other.
   *
   * Number of MiB/s. 2.4 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dml.insertRate.partition.max'?: NumberValue | undefined;
  /**
   * Lowest rate of inserts in each partition while Milvus slows down; no role reads it since 2.5. Leave it; the rate of collections counts.
   *
   * Number of MiB/s. 2.4 to 3.0: `0`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dml.insertRate.partition.min'?: NumberValue | undefined;
  /**
   * MiB of upserts for each second in each collection, at most, up to 2.5; -1 means no limit. Set it to protect collections from each other.
   *
   * Number of MiB/s. 2.3 to 2.5: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dml.upsertRate.collection.max'?: NumberValue | undefined;
  /**
   * MiB of upserts for each second that each collection keeps while Milvus slows down writing or reading, up to 2.5. Raise it if important collections must not come to a stop.
   *
   * Number of MiB/s. 2.3 to 2.5: `0`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dml.upsertRate.collection.min'?: NumberValue | undefined;
  /**
   * MiB of upserts for each second in each database, at most, up to 2.5; -1 means no limit. Set it to protect databases from each other.
   *
   * Number of MiB/s. 2.4 to 2.5: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dml.upsertRate.db.max'?: NumberValue | undefined;
  /**
   * Lowest rate of upserts in each database while Milvus slows down, up to 2.5; no role reads it since 2.5. Leave it; the rate of collections counts.
   *
   * Number of MiB/s. 2.4 to 2.5: `0`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dml.upsertRate.db.min'?: NumberValue | undefined;
  /**
   * MiB of upserts for each second in the whole instance, at most, up to 2.5; -1 means no limit. Set it to what the nodes sustain, with `quotaAndLimits.dml.enabled`.
   *
   * Number of MiB/s. 2.3 to 2.5: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dml.upsertRate.max'?: NumberValue | undefined;
  /**
   * Lowest rate of upserts in the whole instance while Milvus slows down, up to 2.5; no role reads it since 2.5. Leave it; the rate of collections counts.
   *
   * Number of MiB/s. 2.3 to 2.5: `0`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dml.UpsertRate.min'?: NumberValue | undefined;
  /**
   * MiB of upserts for each second in each partition, at most, up to 2.5; -1 means no limit. Set it to protect partitions from each other.
   *
   * Number of MiB/s. 2.4 to 2.5: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dml.upsertRate.partition.max'?: NumberValue | undefined;
  /**
   * Lowest rate of upserts in each partition while Milvus slows down, up to 2.5; no role reads it since 2.5. Leave it; the rate of collections counts.
   *
   * Number of MiB/s. 2.4 to 2.5: `0`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dml.upsertRate.partition.min'?: NumberValue | undefined;
  /**
   * Turns the limits of reads in this section on. Together with one of the rates of this section.
   *
   * Flag. 2.3 to 3.0: `false`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dql.enabled'?: FlagValue | undefined;
  /**
   * Requests of queries for each second in each collection, at most; -1 means no limit. Set it to protect collections from each other.
   *
   * Number for each second. 2.3 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dql.queryRate.collection.max'?: NumberValue | undefined;
  /**
   * Requests of queries for each second that each collection keeps while Milvus slows down writing or reading. Raise it if important collections must not come to a stop.
   *
   * Number for each second. 2.3 to 3.0: `0`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dql.queryRate.collection.min'?: NumberValue | undefined;
  /**
   * Requests of queries for each second in each database, at most; -1 means no limit. Set it to protect databases from each other.
   *
   * Number for each second. 2.4 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dql.queryRate.db.max'?: NumberValue | undefined;
  /**
   * Lowest rate of queries in each database while Milvus slows down; no role reads it since 2.5. Leave it; the rate of collections counts.
   *
   * Number for each second. 2.4 to 3.0: `0`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dql.queryRate.db.min'?: NumberValue | undefined;
  /**
   * Requests of queries for each second in the whole instance, at most; -1 means no limit. Set it to what the nodes sustain, with `quotaAndLimits.dql.enabled`.
   *
   * Number for each second. 2.3 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dql.queryRate.max'?: NumberValue | undefined;
  /**
   * Lowest rate of queries in the whole instance while Milvus slows down; no role reads it since 2.5. Leave it; the rate of collections counts.
   *
   * Number for each second. 2.3 to 3.0: `0`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dql.queryRate.min'?: NumberValue | undefined;
  /**
   * Requests of queries for each second in each partition, at most; -1 means no limit. Set it to protect partitions from each other.
   *
   * Number for each second. 2.4 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dql.queryRate.partition.max'?: NumberValue | undefined;
  /**
   * Lowest rate of queries in each partition while Milvus slows down; no role reads it since 2.5. Leave it; the rate of collections counts.
   *
   * Number for each second. 2.4 to 3.0: `0`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dql.queryRate.partition.min'?: NumberValue | undefined;
  /**
   * Vectors of searches for each second in each collection, at most; -1 means no limit. Set it to protect collections from each other.
   *
   * Number for each second. 2.3 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dql.searchRate.collection.max'?: NumberValue | undefined;
  /**
   * Vectors of searches for each second that each collection keeps while Milvus slows down writing or reading. Raise it if important collections must not come to a stop.
   *
   * Number for each second. 2.3 to 3.0: `0`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dql.searchRate.collection.min'?: NumberValue | undefined;
  /**
   * Vectors of searches for each second in each database, at most; -1 means no limit. Set it to protect databases from each other.
   *
   * Number for each second. 2.4 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dql.searchRate.db.max'?: NumberValue | undefined;
  /**
   * Lowest rate of searches in each database while Milvus slows down; no role reads it since 2.5. Leave it; the rate of collections counts.
   *
   * Number for each second. 2.4 to 3.0: `0`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dql.searchRate.db.min'?: NumberValue | undefined;
  /**
   * Vectors of searches for each second in the whole instance, at most; -1 means no limit. Set it to what the nodes sustain, with `quotaAndLimits.dql.enabled`.
   *
   * Number for each second. 2.3 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dql.searchRate.max'?: NumberValue | undefined;
  /**
   * Lowest rate of searches in the whole instance while Milvus slows down; no role reads it since 2.5. Leave it; the rate of collections counts.
   *
   * Number for each second. 2.3 to 3.0: `0`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dql.searchRate.min'?: NumberValue | undefined;
  /**
   * Vectors of searches for each second in each partition, at most; -1 means no limit. Set it to protect partitions from each other.
   *
   * Number for each second. 2.4 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dql.searchRate.partition.max'?: NumberValue | undefined;
  /**
   * Lowest rate of searches in each partition while Milvus slows down; no role reads it since 2.5. Leave it; the rate of collections counts.
   *
   * Number for each second. 2.4 to 3.0: `0`. Change: reloads live.
   */
  readonly 'quotaAndLimits.dql.searchRate.partition.min'?: NumberValue | undefined;
  /**
   * Turns all limits of this section on. Leave it on; off, nothing protects nodes from overload.
   *
   * Flag. 2.3 to 3.0: `true`. Change: restarts the roles that read it.
   */
  readonly 'quotaAndLimits.enabled'?: FlagValue | undefined;
  /**
   * Smallest change of a computed rate that is sent to proxies. Leave it.
   *
   * Number. 2.6 to 3.0: `0.05`. Change: reloads live.
   */
  readonly 'quotaAndLimits.factorChangeThreshold'?: NumberValue | undefined;
  /**
   * Flushes of a collection in each second; the default of newer releases allows one in ten seconds. Leave it; clients do not have to flush after inserts.
   *
   * Number for each second. 2.3: `-1`; 2.4 to 3.0: `0.1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.flushRate.collection.max'?: NumberValue | undefined;
  /**
   * Flushes in each second and database; -1 means no limit. Set it to protect databases from each other.
   *
   * Number for each second. 2.4 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.flushRate.db.max'?: NumberValue | undefined;
  /**
   * Turns the limits of flushes in this section on. Leave it on: frequent flushes make many small segments.
   *
   * Flag. 2.3: `false`; 2.4 to 3.0: `true`. Change: reloads live.
   */
  readonly 'quotaAndLimits.flushRate.enabled'?: FlagValue | undefined;
  /**
   * Flushes in each second; -1 means no limit. Set it if many collections are flushed at once.
   *
   * Number for each second. 2.3 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.flushRate.max'?: NumberValue | undefined;
  /**
   * Rejects all changes of schemas. During maintenance or a migration of metadata.
   *
   * Flag. 2.4 to 3.0: `false`. Change: reloads live.
   */
  readonly 'quotaAndLimits.forceDenyAllDDL'?: FlagValue | undefined;
  /**
   * Indexes that may be created or dropped in each second and database; -1 means no limit. Set it to protect databases from each other.
   *
   * Number for each second. 2.4 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.indexRate.db.max'?: NumberValue | undefined;
  /**
   * Turns limits of changes of indexes on. Together with one of the rates.
   *
   * Flag. 2.3 to 3.0: `false`. Change: reloads live.
   */
  readonly 'quotaAndLimits.indexRate.enabled'?: FlagValue | undefined;
  /**
   * Indexes that may be created or dropped in each second; -1 means no limit. Set it if jobs that create many indexes disturb others.
   *
   * Number for each second. 2.3 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.indexRate.max'?: NumberValue | undefined;
  /**
   * Factor by which reads slow down while a protection of 2.3 holds. Lower it to slow down faster.
   *
   * Number. 2.3: `0.9`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limitReading.coolOffSpeed'?: NumberValue | undefined;
  /**
   * Rejects all searches and queries of the instance. During maintenance, or to stop an overload at once.
   *
   * Flag. 2.3 to 3.0: `false`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limitReading.forceDeny'?: FlagValue | undefined;
  /**
   * Slows reads down when searches queue on query nodes, in 2.3. If bursts of searches make all of them slow.
   *
   * Flag. 2.3: `false`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limitReading.queueProtection.enabled'?: FlagValue | undefined;
  /**
   * Waiting vectors on a query node from which reads slow down, in 2.3. Together with the switch of this section.
   *
   * Whole number. 2.3: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limitReading.queueProtection.nqInQueueThreshold'?: NumberValue | undefined;
  /**
   * Waiting time on a query node from which reads slow down, in 2.3. Together with the switch of this section.
   *
   * Whole number. 2.3: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limitReading.queueProtection.queueLatencyThreshold'?: NumberValue | undefined;
  /**
   * Slows reads down when results are large, in 2.3. If results fill the network of proxies.
   *
   * Flag. 2.3: `false`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limitReading.resultProtection.enabled'?: FlagValue | undefined;
  /**
   * MiB of results in each second from which reads slow down, in 2.3. Below the bandwidth of proxies.
   *
   * Number. 2.3: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limitReading.resultProtection.maxReadResultRate'?: NumberValue | undefined;
  /**
   * Attempts of a delete with a complex expression to get permission. Leave it.
   *
   * Whole number. 2.3 to 3.0: `15`. Change: restarts the roles that read it.
   */
  readonly 'quotaAndLimits.limits.allocRetryTimes'?: NumberValue | undefined;
  /**
   * Milliseconds between two such attempts. Leave it.
   *
   * Whole number of milliseconds, 0 or more. 2.3 to 3.0: `1000`. Change: restarts the roles that read it.
   */
  readonly 'quotaAndLimits.limits.allocWaitInterval'?: TimeValue | undefined;
  /**
   * Limits deletes with complex expressions, which query first. If such deletes disturb searches.
   *
   * Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it.
   */
  readonly 'quotaAndLimits.limits.complexDeleteLimitEnable'?: FlagValue | undefined;
  /**
   * Offset and limit of a query together, at most, in collections for large result sets. Raise it if proxies have the memory.
   *
   * Whole number. 2.6 to 3.0: `1000000`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limits.largeMaxQueryResultWindow'?: NumberValue | undefined;
  /**
   * Results of a search, at most, in collections for large result sets. Raise it if proxies have the memory.
   *
   * Whole number. 2.6 to 3.0: `1000000`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limits.largeTopK'?: NumberValue | undefined;
  /**
   * Collections of the instance, at most. Raise it with `rootCoord.maxGeneralCapacity`; each collection costs memory of coordinators.
   *
   * Whole number. 2.3 to 3.0: `65536`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limits.maxCollectionNum'?: NumberValue | undefined;
  /**
   * Collections of one database, at most. Lower it to keep tenants apart, raise it with the limit of the instance.
   *
   * Whole number. 2.3 to 3.0: `65536`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limits.maxCollectionNumPerDB'?: NumberValue | undefined;
  /**
   * Results of each group in a search with grouping, at most. Raise it if clients need larger groups.
   *
   * Whole number. 2.5 to 3.0: `10`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limits.maxGroupSize'?: NumberValue | undefined;
  /**
   * Bytes of one insert, at most; -1 means no limit except that of messages. Set it to reject huge inserts early.
   *
   * Whole number of bytes, -1 or more. 2.4 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limits.maxInsertSize'?: SizeValue | undefined;
  /**
   * Bytes of one result, at most. Raise it for large results, if nodes and proxies have the memory.
   *
   * Whole number. 2.3 to 3.0: `104857600`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limits.maxOutputSize'?: NumberValue | undefined;
  /**
   * Offset and limit of a query together, at most. Raise it with care; iterators need no change.
   *
   * Whole number. 2.3 to 3.0: `16384`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limits.maxQueryResultWindow'?: NumberValue | undefined;
  /**
   * Resource groups of query nodes, at most. Raise it if you have one for each of very many tenants.
   *
   * Whole number. 2.4 to 3.0: `1024`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limits.maxResourceGroupNumOfQueryNode'?: NumberValue | undefined;
  /**
   * Vectors in one search, at most. Lower it to protect nodes from huge batches.
   *
   * Whole number. 2.3 to 3.0: `16384`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limits.nq'?: NumberValue | undefined;
  /**
   * Results of a search, at most. Raise it with care: memory of proxies grows with it.
   *
   * Whole number. 2.3 to 3.0: `16384`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limits.topK'?: NumberValue | undefined;
  /**
   * Slows writes down when leading nodes keep many recent deletes. If mass deletes make searches slow.
   *
   * Flag. 2.4 to 3.0: `false`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limitWriting.deleteBufferRowCountProtection.enabled'?: FlagValue | undefined;
  /**
   * Recent deletes of a channel from which writes stop. Together with the switch of this section.
   *
   * Whole number. 2.4 to 3.0: `65536`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limitWriting.deleteBufferRowCountProtection.highWaterLevel'?: NumberValue | undefined;
  /**
   * Recent deletes of a channel from which writes slow down. Below the high mark of this section.
   *
   * Whole number. 2.4 to 3.0: `32768`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limitWriting.deleteBufferRowCountProtection.lowWaterLevel'?: NumberValue | undefined;
  /**
   * Slows writes down when recent deletes take much memory of leading nodes. If mass deletes with long keys exhaust memory.
   *
   * Flag. 2.4 to 3.0: `false`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limitWriting.deleteBufferSizeProtection.enabled'?: FlagValue | undefined;
  /**
   * Bytes of recent deletes of a channel from which writes stop. Together with the switch of this section.
   *
   * Whole number of bytes, 0 or more. 2.4 to 3.0: `268435456`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limitWriting.deleteBufferSizeProtection.highWaterLevel'?: SizeValue | undefined;
  /**
   * Bytes of recent deletes of a channel from which writes slow down. Below the high mark of this section.
   *
   * Whole number of bytes, 0 or more. 2.4 to 3.0: `134217728`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limitWriting.deleteBufferSizeProtection.lowWaterLevel'?: SizeValue | undefined;
  /**
   * MiB that the instance may store; writes stop beyond it, and -1 means no limit. To about 80 % of the bucket or volume of a storage that can fill up.
   *
   * Number of MiB. 2.3 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limitWriting.diskProtection.diskQuota'?: SizeValue | undefined;
  /**
   * MiB that each collection may store; -1 means no limit. To protect collections from each other.
   *
   * Number of MiB. 2.3 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limitWriting.diskProtection.diskQuotaPerCollection'?: SizeValue | undefined;
  /**
   * MiB that each database may store; -1 means no limit. To give tenants a share.
   *
   * Number of MiB. 2.4 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limitWriting.diskProtection.diskQuotaPerDB'?: SizeValue | undefined;
  /**
   * MiB that each partition may store; -1 means no limit. To give tenants with a partition each a share.
   *
   * Number of MiB. 2.4 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limitWriting.diskProtection.diskQuotaPerPartition'?: SizeValue | undefined;
  /**
   * Turns limits of stored data on. Leave it on; without a quota it does nothing.
   *
   * Flag. 2.3 to 3.0: `true`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limitWriting.diskProtection.enabled'?: FlagValue | undefined;
  /**
   * MiB of data in loaded collections beyond which writes stop; -1 means no limit. To what query nodes can load.
   *
   * Number. 2.6 to 3.0: `-1`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limitWriting.diskProtection.loadedDiskQuota'?: NumberValue | undefined;
  /**
   * Rejects all inserts, upserts and deletes of the instance. During maintenance, a migration, or when storage is full.
   *
   * Flag. 2.3 to 3.0: `false`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limitWriting.forceDeny'?: FlagValue | undefined;
  /**
   * Slows writes down when growing data takes much memory. If bursts of inserts exhaust memory before data is flushed.
   *
   * Flag, 0 to 1. 2.3 to 3.0: `false`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limitWriting.growingSegmentsSizeProtection.enabled'?: FlagValue | undefined;
  /**
   * Share of memory of growing data from which writes run at the lowest rate. Together with the switch of this section.
   *
   * Number, 0 to 1. 2.3 to 3.0: `0.4`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limitWriting.growingSegmentsSizeProtection.highWaterLevel'?: NumberValue | undefined;
  /**
   * Share of memory of growing data from which writes slow down. Below the high mark of this section.
   *
   * Number, 0 to 1. 2.3 to 3.0: `0.2`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limitWriting.growingSegmentsSizeProtection.lowWaterLevel'?: NumberValue | undefined;
  /**
   * Share of the normal rate at which writes go on under this protection. Raise it if writes must not come near a stop.
   *
   * Number, 0 to 1. 2.3 to 3.0: `0.5`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limitWriting.growingSegmentsSizeProtection.minRateRatio'?: NumberValue | undefined;
  /**
   * Slows writes down when many deletes wait to be applied. If compaction cannot follow mass deletes.
   *
   * Flag. 2.4 to 3.0: `false`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limitWriting.l0SegmentsRowCountProtection.enabled'?: FlagValue | undefined;
  /**
   * Waiting deletes of a collection from which writes stop. Together with the switch of this section.
   *
   * Whole number. 2.4 to 3.0: `50000000`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limitWriting.l0SegmentsRowCountProtection.highWaterLevel'?: NumberValue | undefined;
  /**
   * Waiting deletes of a collection from which writes slow down. Below the high mark of this section.
   *
   * Whole number. 2.4 to 3.0: `30000000`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limitWriting.l0SegmentsRowCountProtection.lowWaterLevel'?: NumberValue | undefined;
  /**
   * Share of a data node's memory from which writes stop. Leave it, and give nodes memory.
   *
   * Number, 0 to 1. 2.3 to 3.0: `0.95`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limitWriting.memProtection.dataNodeMemoryHighWaterLevel'?: NumberValue | undefined;
  /**
   * Share of a data node's memory from which writes slow down. Lower it to slow down earlier and more gently.
   *
   * Number, 0 to 1. 2.3 to 3.0: `0.85`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limitWriting.memProtection.dataNodeMemoryLowWaterLevel'?: NumberValue | undefined;
  /**
   * Slows down and stops writes when nodes run out of memory. Leave it on: the alternative is a killed pod.
   *
   * Flag. 2.3 to 3.0: `true`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limitWriting.memProtection.enabled'?: FlagValue | undefined;
  /**
   * Share of a query node's memory from which writes stop. Raise it slightly if full query nodes stop writes that do not concern them.
   *
   * Number, 0 to 1. 2.3 to 3.0: `0.95`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limitWriting.memProtection.queryNodeMemoryHighWaterLevel'?: NumberValue | undefined;
  /**
   * Share of a query node's memory from which writes slow down. Raise it slightly if query nodes are full by design.
   *
   * Number, 0 to 1. 2.3 to 3.0: `0.85`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limitWriting.memProtection.queryNodeMemoryLowWaterLevel'?: NumberValue | undefined;
  /**
   * Slows writes down when nodes lag behind them. If fresh results matter more than fast inserts.
   *
   * Flag. 2.3 to 3.0: `false`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limitWriting.ttProtection.enabled'?: FlagValue | undefined;
  /**
   * Seconds of lag at which writes stop; they slow down on the way there. Lower it for fresher results.
   *
   * Whole number of seconds, 0 or more. 2.3 to 2.5: `300`; 2.6 to 3.0: `1200`. Change: reloads live.
   */
  readonly 'quotaAndLimits.limitWriting.ttProtection.maxTimeTickDelay'?: TimeValue | undefined;
  /**
   * Seconds between two rounds that collect the load of nodes and compute limits. Leave it.
   *
   * Whole number of seconds, 0 to 65536. 2.3 to 3.0: `3`. Change: restarts the roles that read it.
   */
  readonly 'quotaAndLimits.quotaCenterCollectInterval'?: TimeValue | undefined;
}
