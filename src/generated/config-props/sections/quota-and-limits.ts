// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue, NumberValue, SizeValue, TimeValue } from '../../../props/config-value';

/** Limits of rates, sizes and numbers, and protection of nodes from overload. */
export interface QuotaAndLimitsSection {
  readonly [key: string]: ConfigNode;
  /** Rate of compactions that clients ask for. */
  readonly compactionRate?: {
    readonly [key: string]: ConfigNode;
    /** Rate of compactions in each database. */
    readonly db?: {
      readonly [key: string]: ConfigNode;
      /**
       * Compactions that clients may ask for in each second and database; -1 means no limit. Set it if tools ask for compactions in a loop.
       *
       * Number for each second. 2.4 to 3.0: `-1`. Change: reloads live.
       */
      readonly max?: NumberValue | undefined;
    } | undefined;
    /**
     * Turns limits of requested compactions on. Together with one of the rates.
     *
     * Flag. 2.3 to 3.0: `false`. Change: reloads live.
     */
    readonly enabled?: FlagValue | undefined;
    /**
     * Compactions that clients may ask for in each second; -1 means no limit. Set it if tools ask for compactions in a loop.
     *
     * Number for each second. 2.3 to 3.0: `-1`. Change: reloads live.
     */
    readonly max?: NumberValue | undefined;
  } | undefined;
  /** Rate of changes of databases. */
  readonly dbRate?: {
    readonly [key: string]: ConfigNode;
    /**
     * Turns the limit of changes of databases on. Together with the rate.
     *
     * Flag. 2.4 to 3.0: `false`. Change: reloads live.
     */
    readonly enabled?: FlagValue | undefined;
    /**
     * Databases that may be created, dropped or altered in each second; -1 means no limit. Set it if tenants manage databases themselves.
     *
     * Number for each second. 2.4 to 3.0: `-1`. Change: reloads live.
     */
    readonly max?: NumberValue | undefined;
  } | undefined;
  /** Rate of changes of schemas. */
  readonly ddl?: {
    readonly [key: string]: ConfigNode;
    /**
     * Collections that may be created, dropped, loaded or released in each second; -1 means no limit. Set it if jobs that create many collections disturb others.
     *
     * Number for each second. 2.3 to 3.0: `-1`. Change: reloads live.
     */
    readonly collectionRate?: NumberValue | undefined;
    /** Rate of changes of schemas in each database. */
    readonly db?: {
      readonly [key: string]: ConfigNode;
      /**
       * Collections that may be created, dropped, loaded or released in each second and database; -1 means no limit. Set it to protect databases from each other.
       *
       * Number for each second. 2.4 to 3.0: `-1`. Change: reloads live.
       */
      readonly collectionRate?: NumberValue | undefined;
      /**
       * Partitions that may be created, dropped, loaded or released in each second and database; -1 means no limit. Set it to protect databases from each other.
       *
       * Number for each second. 2.4 to 3.0: `-1`. Change: reloads live.
       */
      readonly partitionRate?: NumberValue | undefined;
    } | undefined;
    /**
     * Switch of limits of changes of schemas that no role reads since 2.5. Leave it; look at the release notes before you rely on the rates.
     *
     * Flag. 2.3 to 3.0: `false`. Change: reloads live.
     */
    readonly enabled?: FlagValue | undefined;
    /**
     * Partitions that may be created, dropped, loaded or released in each second; -1 means no limit. Set it if jobs that create many partitions disturb others.
     *
     * Number for each second. 2.3 to 3.0: `-1`. Change: reloads live.
     */
    readonly partitionRate?: NumberValue | undefined;
  } | undefined;
  /** Rates of writes. */
  readonly dml?: {
    readonly [key: string]: ConfigNode;
    /** Rates of bulk imports. */
    readonly bulkLoadRate?: {
      readonly [key: string]: ConfigNode;
      /** Rates of bulk imports in each collection. */
      readonly collection?: {
        readonly [key: string]: ConfigNode;
        /**
         * MiB of bulk imports for each second in each collection, at most; -1 means no limit. Set it to protect collections from each other.
         *
         * Number of MiB/s. 2.3 to 3.0: `-1`. Change: reloads live.
         */
        readonly max?: NumberValue | undefined;
        /**
         * MiB of bulk imports for each second that each collection keeps while Milvus slows down writing or reading. Raise it if important collections must not come to a stop.
         *
         * Number of MiB/s. 2.3 to 3.0: `0`. Change: reloads live.
         */
        readonly min?: NumberValue | undefined;
      } | undefined;
      /** Rates of bulk imports in each database. */
      readonly db?: {
        readonly [key: string]: ConfigNode;
        /**
         * MiB of bulk imports for each second in each database, at most; -1 means no limit. Set it to protect databases from each other.
         *
         * Number of MiB/s. 2.4 to 3.0: `-1`. Change: reloads live.
         */
        readonly max?: NumberValue | undefined;
        /**
         * Lowest rate of bulk imports in each database while Milvus slows down; no role reads it since 2.5. Leave it; the rate of collections counts.
         *
         * Number of MiB/s. 2.4 to 3.0: `0`. Change: reloads live.
         */
        readonly min?: NumberValue | undefined;
      } | undefined;
      /**
       * MiB of bulk imports for each second in the whole instance, at most; -1 means no limit. Set it to what the nodes sustain, with `quotaAndLimits.dml.enabled`.
       *
       * Number of MiB/s. 2.3 to 3.0: `-1`. Change: reloads live.
       */
      readonly max?: NumberValue | undefined;
      /**
       * Lowest rate of bulk imports in the whole instance while Milvus slows down; no role reads it since 2.5. Leave it; the rate of collections counts.
       *
       * Number of MiB/s. 2.3 to 3.0: `0`. Change: reloads live.
       */
      readonly min?: NumberValue | undefined;
      /** Rates of bulk imports in each partition. */
      readonly partition?: {
        readonly [key: string]: ConfigNode;
        /**
         * MiB of bulk imports for each second in each partition, at most; -1 means no limit. Set it to protect partitions from each other.
         *
         * Number of MiB/s. 2.4 to 3.0: `-1`. Change: reloads live.
         */
        readonly max?: NumberValue | undefined;
        /**
         * Lowest rate of bulk imports in each partition while Milvus slows down; no role reads it since 2.5. Leave it; the rate of collections counts.
         *
         * Number of MiB/s. 2.4 to 3.0: `0`. Change: reloads live.
         */
        readonly min?: NumberValue | undefined;
      } | undefined;
    } | undefined;
    /** Rates of deletes. */
    readonly deleteRate?: {
      readonly [key: string]: ConfigNode;
      /** Rates of deletes in each collection. */
      readonly collection?: {
        readonly [key: string]: ConfigNode;
        /**
         * MiB of deletes for each second in each collection, at most; -1 means no limit. Set it to protect collections from each other.
         *
         * Number of MiB/s. 2.3 to 3.0: `-1`. Change: reloads live.
         */
        readonly max?: NumberValue | undefined;
        /**
         * MiB of deletes for each second that each collection keeps while Milvus slows down writing or reading. Raise it if important collections must not come to a stop.
         *
         * Number of MiB/s. 2.3 to 3.0: `0`. Change: reloads live.
         */
        readonly min?: NumberValue | undefined;
      } | undefined;
      /** Rates of deletes in each database. */
      readonly db?: {
        readonly [key: string]: ConfigNode;
        /**
         * MiB of deletes for each second in each database, at most; -1 means no limit. Set it to protect databases from each other.
         *
         * Number of MiB/s. 2.4 to 3.0: `-1`. Change: reloads live.
         */
        readonly max?: NumberValue | undefined;
        /**
         * Lowest rate of deletes in each database while Milvus slows down; no role reads it since 2.5. Leave it; the rate of collections counts.
         *
         * Number of MiB/s. 2.4 to 3.0: `0`. Change: reloads live.
         */
        readonly min?: NumberValue | undefined;
      } | undefined;
      /**
       * MiB of deletes for each second in the whole instance, at most; -1 means no limit. Set it to what the nodes sustain, with `quotaAndLimits.dml.enabled`.
       *
       * Number of MiB/s. 2.3 to 3.0: `-1`. Change: reloads live.
       */
      readonly max?: NumberValue | undefined;
      /**
       * Lowest rate of deletes in the whole instance while Milvus slows down; no role reads it since 2.5. Leave it; the rate of collections counts.
       *
       * Number of MiB/s. 2.3 to 3.0: `0`. Change: reloads live.
       */
      readonly min?: NumberValue | undefined;
      /** Rates of deletes in each partition. */
      readonly partition?: {
        readonly [key: string]: ConfigNode;
        /**
         * MiB of deletes for each second in each partition, at most; -1 means no limit. Set it to protect partitions from each other.
         *
         * Number of MiB/s. 2.4 to 3.0: `-1`. Change: reloads live.
         */
        readonly max?: NumberValue | undefined;
        /**
         * Lowest rate of deletes in each partition while Milvus slows down; no role reads it since 2.5. Leave it; the rate of collections counts.
         *
         * Number of MiB/s. 2.4 to 3.0: `0`. Change: reloads live.
         */
        readonly min?: NumberValue | undefined;
      } | undefined;
    } | undefined;
    /**
     * Turns the limits of writes in this section on. Together with one of the rates of this section.
     *
     * Flag. 2.3 to 3.0: `false`. Change: reloads live.
     */
    readonly enabled?: FlagValue | undefined;
    /** Rates of inserts. */
    readonly insertRate?: {
      readonly [key: string]: ConfigNode;
      /** Rates of inserts in each collection. */
      readonly collection?: {
        readonly [key: string]: ConfigNode;
        /**
         * MiB of inserts for each second in each collection, at most; -1 means no limit. Set it to protect collections from each other.
         *
         * Number of MiB/s. 2.3 to 3.0: `-1`. Change: reloads live.
         */
        readonly max?: NumberValue | undefined;
        /**
         * MiB of inserts for each second that each collection keeps while Milvus slows down writing or reading. Raise it if important collections must not come to a stop.
         *
         * Number of MiB/s. 2.3 to 3.0: `0`. Change: reloads live.
         */
        readonly min?: NumberValue | undefined;
      } | undefined;
      /** Rates of inserts in each database. */
      readonly db?: {
        readonly [key: string]: ConfigNode;
        /**
         * MiB of inserts for each second in each database, at most; -1 means no limit. Set it to protect databases from each other.
         *
         * Number of MiB/s. 2.4 to 3.0: `-1`. Change: reloads live.
         */
        readonly max?: NumberValue | undefined;
        /**
         * Lowest rate of inserts in each database while Milvus slows down; no role reads it since 2.5. Leave it; the rate of collections counts.
         *
         * Number of MiB/s. 2.4 to 3.0: `0`. Change: reloads live.
         */
        readonly min?: NumberValue | undefined;
      } | undefined;
      /**
       * MiB of inserts for each second in the whole instance, at most; -1 means no limit. Set it to what the nodes sustain, with `quotaAndLimits.dml.enabled`.
       *
       * Number of MiB/s. 2.3 to 3.0: `-1`. Change: reloads live.
       */
      readonly max?: NumberValue | undefined;
      /**
       * Lowest rate of inserts in the whole instance while Milvus slows down; no role reads it since 2.5. Leave it; the rate of collections counts.
       *
       * Number of MiB/s. 2.3 to 3.0: `0`. Change: reloads live.
       */
      readonly min?: NumberValue | undefined;
      /** Rates of inserts in each partition. */
      readonly partition?: {
        readonly [key: string]: ConfigNode;
        /**
         * MiB of inserts for each second in each partition, at most; -1 means no limit. Set it to protect partitions from each other.
         *
         * Number of MiB/s. 2.4 to 3.0: `-1`. Change: reloads live.
         */
        readonly max?: NumberValue | undefined;
        /**
         * Lowest rate of inserts in each partition while Milvus slows down; no role reads it since 2.5. Leave it; the rate of collections counts.
         *
         * Number of MiB/s. 2.4 to 3.0: `0`. Change: reloads live.
         */
        readonly min?: NumberValue | undefined;
      } | undefined;
    } | undefined;
    /** Rates of upserts. */
    readonly upsertRate?: {
      readonly [key: string]: ConfigNode;
      /** Rates of upserts in each collection. */
      readonly collection?: {
        readonly [key: string]: ConfigNode;
        /**
         * MiB of upserts for each second in each collection, at most, up to 2.5; -1 means no limit. Set it to protect collections from each other.
         *
         * Number of MiB/s. 2.3 to 2.5: `-1`. Change: reloads live.
         */
        readonly max?: NumberValue | undefined;
        /**
         * MiB of upserts for each second that each collection keeps while Milvus slows down writing or reading, up to 2.5. Raise it if important collections must not come to a stop.
         *
         * Number of MiB/s. 2.3 to 2.5: `0`. Change: reloads live.
         */
        readonly min?: NumberValue | undefined;
      } | undefined;
      /** Rates of upserts in each database. */
      readonly db?: {
        readonly [key: string]: ConfigNode;
        /**
         * MiB of upserts for each second in each database, at most, up to 2.5; -1 means no limit. Set it to protect databases from each other.
         *
         * Number of MiB/s. 2.4 to 2.5: `-1`. Change: reloads live.
         */
        readonly max?: NumberValue | undefined;
        /**
         * Lowest rate of upserts in each database while Milvus slows down, up to 2.5; no role reads it since 2.5. Leave it; the rate of collections counts.
         *
         * Number of MiB/s. 2.4 to 2.5: `0`. Change: reloads live.
         */
        readonly min?: NumberValue | undefined;
      } | undefined;
      /**
       * MiB of upserts for each second in the whole instance, at most, up to 2.5; -1 means no limit. Set it to what the nodes sustain, with `quotaAndLimits.dml.enabled`.
       *
       * Number of MiB/s. 2.3 to 2.5: `-1`. Change: reloads live.
       */
      readonly max?: NumberValue | undefined;
      /**
       * Lowest rate of upserts in the whole instance while Milvus slows down, up to 2.5; no role reads it since 2.5. Leave it; the rate of collections counts.
       *
       * Number of MiB/s. 2.3 to 2.5: `0`. Change: reloads live.
       */
      readonly min?: NumberValue | undefined;
      /** Rates of upserts in each partition. */
      readonly partition?: {
        readonly [key: string]: ConfigNode;
        /**
         * MiB of upserts for each second in each partition, at most, up to 2.5; -1 means no limit. Set it to protect partitions from each other.
         *
         * Number of MiB/s. 2.4 to 2.5: `-1`. Change: reloads live.
         */
        readonly max?: NumberValue | undefined;
        /**
         * Lowest rate of upserts in each partition while Milvus slows down, up to 2.5; no role reads it since 2.5. Leave it; the rate of collections counts.
         *
         * Number of MiB/s. 2.4 to 2.5: `0`. Change: reloads live.
         */
        readonly min?: NumberValue | undefined;
      } | undefined;
    } | undefined;
  } | undefined;
  /** Rates of reads. */
  readonly dql?: {
    readonly [key: string]: ConfigNode;
    /**
     * Turns the limits of reads in this section on. Together with one of the rates of this section.
     *
     * Flag. 2.3 to 3.0: `false`. Change: reloads live.
     */
    readonly enabled?: FlagValue | undefined;
    /** Rates of queries. */
    readonly queryRate?: {
      readonly [key: string]: ConfigNode;
      /** Rates of queries in each collection. */
      readonly collection?: {
        readonly [key: string]: ConfigNode;
        /**
         * Requests of queries for each second in each collection, at most; -1 means no limit. Set it to protect collections from each other.
         *
         * Number for each second. 2.3 to 3.0: `-1`. Change: reloads live.
         */
        readonly max?: NumberValue | undefined;
        /**
         * Requests of queries for each second that each collection keeps while Milvus slows down writing or reading. Raise it if important collections must not come to a stop.
         *
         * Number for each second. 2.3 to 3.0: `0`. Change: reloads live.
         */
        readonly min?: NumberValue | undefined;
      } | undefined;
      /** Rates of queries in each database. */
      readonly db?: {
        readonly [key: string]: ConfigNode;
        /**
         * Requests of queries for each second in each database, at most; -1 means no limit. Set it to protect databases from each other.
         *
         * Number for each second. 2.4 to 3.0: `-1`. Change: reloads live.
         */
        readonly max?: NumberValue | undefined;
        /**
         * Lowest rate of queries in each database while Milvus slows down; no role reads it since 2.5. Leave it; the rate of collections counts.
         *
         * Number for each second. 2.4 to 3.0: `0`. Change: reloads live.
         */
        readonly min?: NumberValue | undefined;
      } | undefined;
      /**
       * Requests of queries for each second in the whole instance, at most; -1 means no limit. Set it to what the nodes sustain, with `quotaAndLimits.dql.enabled`.
       *
       * Number for each second. 2.3 to 3.0: `-1`. Change: reloads live.
       */
      readonly max?: NumberValue | undefined;
      /**
       * Lowest rate of queries in the whole instance while Milvus slows down; no role reads it since 2.5. Leave it; the rate of collections counts.
       *
       * Number for each second. 2.3 to 3.0: `0`. Change: reloads live.
       */
      readonly min?: NumberValue | undefined;
      /** Rates of queries in each partition. */
      readonly partition?: {
        readonly [key: string]: ConfigNode;
        /**
         * Requests of queries for each second in each partition, at most; -1 means no limit. Set it to protect partitions from each other.
         *
         * Number for each second. 2.4 to 3.0: `-1`. Change: reloads live.
         */
        readonly max?: NumberValue | undefined;
        /**
         * Lowest rate of queries in each partition while Milvus slows down; no role reads it since 2.5. Leave it; the rate of collections counts.
         *
         * Number for each second. 2.4 to 3.0: `0`. Change: reloads live.
         */
        readonly min?: NumberValue | undefined;
      } | undefined;
    } | undefined;
    /** Rates of searches. */
    readonly searchRate?: {
      readonly [key: string]: ConfigNode;
      /** Rates of searches in each collection. */
      readonly collection?: {
        readonly [key: string]: ConfigNode;
        /**
         * Vectors of searches for each second in each collection, at most; -1 means no limit. Set it to protect collections from each other.
         *
         * Number for each second. 2.3 to 3.0: `-1`. Change: reloads live.
         */
        readonly max?: NumberValue | undefined;
        /**
         * Vectors of searches for each second that each collection keeps while Milvus slows down writing or reading. Raise it if important collections must not come to a stop.
         *
         * Number for each second. 2.3 to 3.0: `0`. Change: reloads live.
         */
        readonly min?: NumberValue | undefined;
      } | undefined;
      /** Rates of searches in each database. */
      readonly db?: {
        readonly [key: string]: ConfigNode;
        /**
         * Vectors of searches for each second in each database, at most; -1 means no limit. Set it to protect databases from each other.
         *
         * Number for each second. 2.4 to 3.0: `-1`. Change: reloads live.
         */
        readonly max?: NumberValue | undefined;
        /**
         * Lowest rate of searches in each database while Milvus slows down; no role reads it since 2.5. Leave it; the rate of collections counts.
         *
         * Number for each second. 2.4 to 3.0: `0`. Change: reloads live.
         */
        readonly min?: NumberValue | undefined;
      } | undefined;
      /**
       * Vectors of searches for each second in the whole instance, at most; -1 means no limit. Set it to what the nodes sustain, with `quotaAndLimits.dql.enabled`.
       *
       * Number for each second. 2.3 to 3.0: `-1`. Change: reloads live.
       */
      readonly max?: NumberValue | undefined;
      /**
       * Lowest rate of searches in the whole instance while Milvus slows down; no role reads it since 2.5. Leave it; the rate of collections counts.
       *
       * Number for each second. 2.3 to 3.0: `0`. Change: reloads live.
       */
      readonly min?: NumberValue | undefined;
      /** Rates of searches in each partition. */
      readonly partition?: {
        readonly [key: string]: ConfigNode;
        /**
         * Vectors of searches for each second in each partition, at most; -1 means no limit. Set it to protect partitions from each other.
         *
         * Number for each second. 2.4 to 3.0: `-1`. Change: reloads live.
         */
        readonly max?: NumberValue | undefined;
        /**
         * Lowest rate of searches in each partition while Milvus slows down; no role reads it since 2.5. Leave it; the rate of collections counts.
         *
         * Number for each second. 2.4 to 3.0: `0`. Change: reloads live.
         */
        readonly min?: NumberValue | undefined;
      } | undefined;
    } | undefined;
  } | undefined;
  /**
   * Turns all limits of this section on. Leave it on; off, nothing protects nodes from overload.
   *
   * Flag. 2.3 to 3.0: `true`. Change: restarts the roles that read it.
   */
  readonly enabled?: FlagValue | undefined;
  /**
   * Smallest change of a computed rate that is sent to proxies. Leave it.
   *
   * Number. 2.6 to 3.0: `0.05`. Change: reloads live.
   */
  readonly factorChangeThreshold?: NumberValue | undefined;
  /** Rate of flushes that clients ask for. */
  readonly flushRate?: {
    readonly [key: string]: ConfigNode;
    /** Rate of flushes of each collection. */
    readonly collection?: {
      readonly [key: string]: ConfigNode;
      /**
       * Flushes of a collection in each second; the default of newer releases allows one in ten seconds. Leave it; clients do not have to flush after inserts.
       *
       * Number for each second. 2.3: `-1`; 2.4 to 3.0: `0.1`. Change: reloads live.
       */
      readonly max?: NumberValue | undefined;
    } | undefined;
    /** Rate of flushes in each database. */
    readonly db?: {
      readonly [key: string]: ConfigNode;
      /**
       * Flushes in each second and database; -1 means no limit. Set it to protect databases from each other.
       *
       * Number for each second. 2.4 to 3.0: `-1`. Change: reloads live.
       */
      readonly max?: NumberValue | undefined;
    } | undefined;
    /**
     * Turns the limits of flushes in this section on. Leave it on: frequent flushes make many small segments.
     *
     * Flag. 2.3: `false`; 2.4 to 3.0: `true`. Change: reloads live.
     */
    readonly enabled?: FlagValue | undefined;
    /**
     * Flushes in each second; -1 means no limit. Set it if many collections are flushed at once.
     *
     * Number for each second. 2.3 to 3.0: `-1`. Change: reloads live.
     */
    readonly max?: NumberValue | undefined;
  } | undefined;
  /**
   * Rejects all changes of schemas. During maintenance or a migration of metadata.
   *
   * Flag. 2.4 to 3.0: `false`. Change: reloads live.
   */
  readonly forceDenyAllDDL?: FlagValue | undefined;
  /** Rate of changes of indexes. */
  readonly indexRate?: {
    readonly [key: string]: ConfigNode;
    /** Rate of changes of indexes in each database. */
    readonly db?: {
      readonly [key: string]: ConfigNode;
      /**
       * Indexes that may be created or dropped in each second and database; -1 means no limit. Set it to protect databases from each other.
       *
       * Number for each second. 2.4 to 3.0: `-1`. Change: reloads live.
       */
      readonly max?: NumberValue | undefined;
    } | undefined;
    /**
     * Turns limits of changes of indexes on. Together with one of the rates.
     *
     * Flag. 2.3 to 3.0: `false`. Change: reloads live.
     */
    readonly enabled?: FlagValue | undefined;
    /**
     * Indexes that may be created or dropped in each second; -1 means no limit. Set it if jobs that create many indexes disturb others.
     *
     * Number for each second. 2.3 to 3.0: `-1`. Change: reloads live.
     */
    readonly max?: NumberValue | undefined;
  } | undefined;
  /** Rejecting and slowing down of reads. */
  readonly limitReading?: {
    readonly [key: string]: ConfigNode;
    /**
     * Factor by which reads slow down while a protection of 2.3 holds. Lower it to slow down faster.
     *
     * Number. 2.3: `0.9`. Change: reloads live.
     */
    readonly coolOffSpeed?: NumberValue | undefined;
    /**
     * Rejects all searches and queries of the instance. During maintenance, or to stop an overload at once.
     *
     * Flag. 2.3 to 3.0: `false`. Change: reloads live.
     */
    readonly forceDeny?: FlagValue | undefined;
    /** Slowing down of reads when queues are long, in 2.3. */
    readonly queueProtection?: {
      readonly [key: string]: ConfigNode;
      /**
       * Slows reads down when searches queue on query nodes, in 2.3. If bursts of searches make all of them slow.
       *
       * Flag. 2.3: `false`. Change: reloads live.
       */
      readonly enabled?: FlagValue | undefined;
      /**
       * Waiting vectors on a query node from which reads slow down, in 2.3. Together with the switch of this section.
       *
       * Whole number. 2.3: `-1`. Change: reloads live.
       */
      readonly nqInQueueThreshold?: NumberValue | undefined;
      /**
       * Waiting time on a query node from which reads slow down, in 2.3. Together with the switch of this section.
       *
       * Whole number. 2.3: `-1`. Change: reloads live.
       */
      readonly queueLatencyThreshold?: NumberValue | undefined;
    } | undefined;
    /** Slowing down of reads with large results, in 2.3. */
    readonly resultProtection?: {
      readonly [key: string]: ConfigNode;
      /**
       * Slows reads down when results are large, in 2.3. If results fill the network of proxies.
       *
       * Flag. 2.3: `false`. Change: reloads live.
       */
      readonly enabled?: FlagValue | undefined;
      /**
       * MiB of results in each second from which reads slow down, in 2.3. Below the bandwidth of proxies.
       *
       * Number. 2.3: `-1`. Change: reloads live.
       */
      readonly maxReadResultRate?: NumberValue | undefined;
    } | undefined;
  } | undefined;
  /** Limits of single requests and of numbers. */
  readonly limits?: {
    readonly [key: string]: ConfigNode;
    /**
     * Attempts of a delete with a complex expression to get permission. Leave it.
     *
     * Whole number. 2.3 to 3.0: `15`. Change: restarts the roles that read it.
     */
    readonly allocRetryTimes?: NumberValue | undefined;
    /**
     * Milliseconds between two such attempts. Leave it.
     *
     * Whole number of milliseconds, 0 or more. 2.3 to 3.0: `1000`. Change: restarts the roles that read it.
     */
    readonly allocWaitInterval?: TimeValue | undefined;
    /**
     * Limits deletes with complex expressions, which query first. If such deletes disturb searches.
     *
     * Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it.
     */
    readonly complexDeleteLimitEnable?: FlagValue | undefined;
    /**
     * Offset and limit of a query together, at most, in collections for large result sets. Raise it if proxies have the memory.
     *
     * Whole number. 2.6 to 3.0: `1000000`. Change: reloads live.
     */
    readonly largeMaxQueryResultWindow?: NumberValue | undefined;
    /**
     * Results of a search, at most, in collections for large result sets. Raise it if proxies have the memory.
     *
     * Whole number. 2.6 to 3.0: `1000000`. Change: reloads live.
     */
    readonly largeTopK?: NumberValue | undefined;
    /**
     * Collections of the instance, at most. Raise it with `rootCoord.maxGeneralCapacity`; each collection costs memory of coordinators.
     *
     * Whole number. 2.3 to 3.0: `65536`. Change: reloads live.
     */
    readonly maxCollectionNum?: NumberValue | undefined;
    /**
     * Collections of one database, at most. Lower it to keep tenants apart, raise it with the limit of the instance.
     *
     * Whole number. 2.3 to 3.0: `65536`. Change: reloads live.
     */
    readonly maxCollectionNumPerDB?: NumberValue | undefined;
    /**
     * Results of each group in a search with grouping, at most. Raise it if clients need larger groups.
     *
     * Whole number. 2.5 to 3.0: `10`. Change: reloads live.
     */
    readonly maxGroupSize?: NumberValue | undefined;
    /**
     * Bytes of one insert, at most; -1 means no limit except that of messages. Set it to reject huge inserts early.
     *
     * Whole number of bytes, -1 or more. 2.4 to 3.0: `-1`. Change: reloads live.
     */
    readonly maxInsertSize?: SizeValue | undefined;
    /**
     * Bytes of one result, at most. Raise it for large results, if nodes and proxies have the memory.
     *
     * Whole number. 2.3 to 3.0: `104857600`. Change: reloads live.
     */
    readonly maxOutputSize?: NumberValue | undefined;
    /**
     * Offset and limit of a query together, at most. Raise it with care; iterators need no change.
     *
     * Whole number. 2.3 to 3.0: `16384`. Change: reloads live.
     */
    readonly maxQueryResultWindow?: NumberValue | undefined;
    /**
     * Resource groups of query nodes, at most. Raise it if you have one for each of very many tenants.
     *
     * Whole number. 2.4 to 3.0: `1024`. Change: reloads live.
     */
    readonly maxResourceGroupNumOfQueryNode?: NumberValue | undefined;
    /**
     * Vectors in one search, at most. Lower it to protect nodes from huge batches.
     *
     * Whole number. 2.3 to 3.0: `16384`. Change: reloads live.
     */
    readonly nq?: NumberValue | undefined;
    /**
     * Results of a search, at most. Raise it with care: memory of proxies grows with it.
     *
     * Whole number. 2.3 to 3.0: `16384`. Change: reloads live.
     */
    readonly topK?: NumberValue | undefined;
  } | undefined;
  /** Rejecting and slowing down of writes. */
  readonly limitWriting?: {
    readonly [key: string]: ConfigNode;
    /** Protection by the number of recent deletes. */
    readonly deleteBufferRowCountProtection?: {
      readonly [key: string]: ConfigNode;
      /**
       * Slows writes down when leading nodes keep many recent deletes. If mass deletes make searches slow.
       *
       * Flag. 2.4 to 3.0: `false`. Change: reloads live.
       */
      readonly enabled?: FlagValue | undefined;
      /**
       * Recent deletes of a channel from which writes stop. Together with the switch of this section.
       *
       * Whole number. 2.4 to 3.0: `65536`. Change: reloads live.
       */
      readonly highWaterLevel?: NumberValue | undefined;
      /**
       * Recent deletes of a channel from which writes slow down. Below the high mark of this section.
       *
       * Whole number. 2.4 to 3.0: `32768`. Change: reloads live.
       */
      readonly lowWaterLevel?: NumberValue | undefined;
    } | undefined;
    /** Protection by the size of recent deletes. */
    readonly deleteBufferSizeProtection?: {
      readonly [key: string]: ConfigNode;
      /**
       * Slows writes down when recent deletes take much memory of leading nodes. If mass deletes with long keys exhaust memory.
       *
       * Flag. 2.4 to 3.0: `false`. Change: reloads live.
       */
      readonly enabled?: FlagValue | undefined;
      /**
       * Bytes of recent deletes of a channel from which writes stop. Together with the switch of this section.
       *
       * Whole number of bytes, 0 or more. 2.4 to 3.0: `268435456`. Change: reloads live.
       */
      readonly highWaterLevel?: SizeValue | undefined;
      /**
       * Bytes of recent deletes of a channel from which writes slow down. Below the high mark of this section.
       *
       * Whole number of bytes, 0 or more. 2.4 to 3.0: `134217728`. Change: reloads live.
       */
      readonly lowWaterLevel?: SizeValue | undefined;
    } | undefined;
    /** Limits of stored data. */
    readonly diskProtection?: {
      readonly [key: string]: ConfigNode;
      /**
       * MiB that the instance may store; writes stop beyond it, and -1 means no limit. To about 80 % of the bucket or volume of a storage that can fill up.
       *
       * Number of MiB. 2.3 to 3.0: `-1`. Change: reloads live.
       */
      readonly diskQuota?: SizeValue | undefined;
      /**
       * MiB that each collection may store; -1 means no limit. To protect collections from each other.
       *
       * Number of MiB. 2.3 to 3.0: `-1`. Change: reloads live.
       */
      readonly diskQuotaPerCollection?: SizeValue | undefined;
      /**
       * MiB that each database may store; -1 means no limit. To give tenants a share.
       *
       * Number of MiB. 2.4 to 3.0: `-1`. Change: reloads live.
       */
      readonly diskQuotaPerDB?: SizeValue | undefined;
      /**
       * MiB that each partition may store; -1 means no limit. To give tenants with a partition each a share.
       *
       * Number of MiB. 2.4 to 3.0: `-1`. Change: reloads live.
       */
      readonly diskQuotaPerPartition?: SizeValue | undefined;
      /**
       * Turns limits of stored data on. Leave it on; without a quota it does nothing.
       *
       * Flag. 2.3 to 3.0: `true`. Change: reloads live.
       */
      readonly enabled?: FlagValue | undefined;
      /**
       * MiB of data in loaded collections beyond which writes stop; -1 means no limit. To what query nodes can load.
       *
       * Number. 2.6 to 3.0: `-1`. Change: reloads live.
       */
      readonly loadedDiskQuota?: NumberValue | undefined;
    } | undefined;
    /**
     * Rejects all inserts, upserts and deletes of the instance. During maintenance, a migration, or when storage is full.
     *
     * Flag. 2.3 to 3.0: `false`. Change: reloads live.
     */
    readonly forceDeny?: FlagValue | undefined;
    /** Protection by the size of growing data. */
    readonly growingSegmentsSizeProtection?: {
      readonly [key: string]: ConfigNode;
      /**
       * Slows writes down when growing data takes much memory. If bursts of inserts exhaust memory before data is flushed.
       *
       * Flag, 0 to 1. 2.3 to 3.0: `false`. Change: reloads live.
       */
      readonly enabled?: FlagValue | undefined;
      /**
       * Share of memory of growing data from which writes run at the lowest rate. Together with the switch of this section.
       *
       * Number, 0 to 1. 2.3 to 3.0: `0.4`. Change: reloads live.
       */
      readonly highWaterLevel?: NumberValue | undefined;
      /**
       * Share of memory of growing data from which writes slow down. Below the high mark of this section.
       *
       * Number, 0 to 1. 2.3 to 3.0: `0.2`. Change: reloads live.
       */
      readonly lowWaterLevel?: NumberValue | undefined;
      /**
       * Share of the normal rate at which writes go on under this protection. Raise it if writes must not come near a stop.
       *
       * Number, 0 to 1. 2.3 to 3.0: `0.5`. Change: reloads live.
       */
      readonly minRateRatio?: NumberValue | undefined;
    } | undefined;
    /** Protection by the number of deletes that are not applied. */
    readonly l0SegmentsRowCountProtection?: {
      readonly [key: string]: ConfigNode;
      /**
       * Slows writes down when many deletes wait to be applied. If compaction cannot follow mass deletes.
       *
       * Flag. 2.4 to 3.0: `false`. Change: reloads live.
       */
      readonly enabled?: FlagValue | undefined;
      /**
       * Waiting deletes of a collection from which writes stop. Together with the switch of this section.
       *
       * Whole number. 2.4 to 3.0: `50000000`. Change: reloads live.
       */
      readonly highWaterLevel?: NumberValue | undefined;
      /**
       * Waiting deletes of a collection from which writes slow down. Below the high mark of this section.
       *
       * Whole number. 2.4 to 3.0: `30000000`. Change: reloads live.
       */
      readonly lowWaterLevel?: NumberValue | undefined;
    } | undefined;
    /** Protection by the memory of nodes. */
    readonly memProtection?: {
      readonly [key: string]: ConfigNode;
      /**
       * Share of a data node's memory from which writes stop. Leave it, and give nodes memory.
       *
       * Number, 0 to 1. 2.3 to 3.0: `0.95`. Change: reloads live.
       */
      readonly dataNodeMemoryHighWaterLevel?: NumberValue | undefined;
      /**
       * Share of a data node's memory from which writes slow down. Lower it to slow down earlier and more gently.
       *
       * Number, 0 to 1. 2.3 to 3.0: `0.85`. Change: reloads live.
       */
      readonly dataNodeMemoryLowWaterLevel?: NumberValue | undefined;
      /**
       * Slows down and stops writes when nodes run out of memory. Leave it on: the alternative is a killed pod.
       *
       * Flag. 2.3 to 3.0: `true`. Change: reloads live.
       */
      readonly enabled?: FlagValue | undefined;
      /**
       * Share of a query node's memory from which writes stop. Raise it slightly if full query nodes stop writes that do not concern them.
       *
       * Number, 0 to 1. 2.3 to 3.0: `0.95`. Change: reloads live.
       */
      readonly queryNodeMemoryHighWaterLevel?: NumberValue | undefined;
      /**
       * Share of a query node's memory from which writes slow down. Raise it slightly if query nodes are full by design.
       *
       * Number, 0 to 1. 2.3 to 3.0: `0.85`. Change: reloads live.
       */
      readonly queryNodeMemoryLowWaterLevel?: NumberValue | undefined;
    } | undefined;
    /** Protection by the lag of fresh data. */
    readonly ttProtection?: {
      readonly [key: string]: ConfigNode;
      /**
       * Slows writes down when nodes lag behind them. If fresh results matter more than fast inserts.
       *
       * Flag. 2.3 to 3.0: `false`. Change: reloads live.
       */
      readonly enabled?: FlagValue | undefined;
      /**
       * Seconds of lag at which writes stop; they slow down on the way there. Lower it for fresher results.
       *
       * Whole number of seconds, 0 or more. 2.3 to 2.5: `300`; 2.6 to 3.0: `1200`. Change: reloads live.
       */
      readonly maxTimeTickDelay?: TimeValue | undefined;
    } | undefined;
  } | undefined;
  /**
   * Seconds between two rounds that collect the load of nodes and compute limits. Leave it.
   *
   * Whole number of seconds, 0 to 65536. 2.3 to 3.0: `3`. Change: restarts the roles that read it.
   */
  readonly quotaCenterCollectInterval?: TimeValue | undefined;
}
