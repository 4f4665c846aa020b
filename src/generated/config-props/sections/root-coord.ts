// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue, NumberValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** The part of the coordinator that owns databases, collections, users and the clock. */
export interface RootCoordSection {
  readonly [key: string]: ConfigNode;
  /**
   * Properties of the default database, as one JSON object. Before the first start, for example to set its replicas; later use the API.
   *
   * Text. 2.4 to 3.0: `{}`. Change: restarts the roles that read it.
   */
  readonly defaultDBProperties?: TextValue | undefined;
  /**
   * Physical channels, which all collections share; also the number of logs that streaming nodes share out. Before the first start, if you need more streaming or data nodes than the default; it can only grow.
   *
   * Whole number, 1 or more. 2.3 to 3.0: `16`. Change: restarts the roles that read it.
   */
  readonly dmlChannelNum?: NumberValue | undefined;
  /**
   * Lets a second root coordinator wait to take over; the last releases of 2.6 and 3.0 always do. This library sets it as the number of coordinators asks for.
   *
   * Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it.
   */
  readonly enableActiveStandby?: FlagValue | undefined;
  /**
   * Seconds that a root coordinator or mixed coordinator takes to stop before it exits. Leave it; a coordinator has little to hand over.
   *
   * Whole number of seconds, 0 or more. 2.3 to 3.0: `5`. Change: reloads live.
   */
  readonly gracefulStopTimeout?: TimeValue | undefined;
  /** Message sizes in calls to the root coordinator. */
  readonly grpc?: {
    readonly [key: string]: ConfigNode;
    /**
     * Largest answer in bytes that a caller of the root coordinator accepts. Raise it together with `serverMaxSendSize` of the same section, if large results fail.
     *
     * Whole number of bytes, 1 or more. 2.3 to 3.0: `536870912`. Change: restarts the roles that read it.
     */
    readonly clientMaxRecvSize?: SizeValue | undefined;
    /**
     * Largest request in bytes that a caller sends to the root coordinator. Keep it at or below `serverMaxRecvSize` of the same section.
     *
     * Whole number of bytes, 1 or more. 2.3 to 3.0: `268435456`. Change: restarts the roles that read it.
     */
    readonly clientMaxSendSize?: SizeValue | undefined;
    /**
     * Largest request in bytes that the root coordinator accepts. Raise it if calls fail with `ResourceExhausted`.
     *
     * Whole number of bytes, 1 or more. 2.3 to 3.0: `268435456`. Change: restarts the roles that read it.
     */
    readonly serverMaxRecvSize?: SizeValue | undefined;
    /**
     * Largest answer in bytes that the root coordinator sends. Raise it if calls fail with `ResourceExhausted`.
     *
     * Whole number of bytes, 1 or more. 2.3 to 3.0: `536870912`. Change: restarts the roles that read it.
     */
    readonly serverMaxSendSize?: SizeValue | undefined;
  } | undefined;
  /**
   * Imports of 2.3 that may wait. Leave it.
   *
   * Whole number. 2.3: `65535`. Change: reloads live.
   */
  readonly importMaxPendingTaskCount?: NumberValue | undefined;
  /**
   * Seconds after which an import of 2.3 that does not progress fails. Raise it for very large files.
   *
   * Whole number of seconds, 0 or more. 2.3: `900`. Change: reloads live.
   */
  readonly importTaskExpiration?: TimeValue | undefined;
  /**
   * Seconds that the record of an import of 2.3 is kept. Raise it if clients ask for the state later.
   *
   * Whole number of seconds, 0 or more. 2.3: `86400`. Change: reloads live.
   */
  readonly importTaskRetention?: TimeValue | undefined;
  /**
   * Part of the etcd path for imports of 2.3. Leave it.
   *
   * Text. 2.3: `importtask`. Change: reloads live.
   */
  readonly ImportTaskSubPath?: TextValue | undefined;
  /**
   * Address that a root or mixed coordinator registers; empty means the first address of the pod. Leave it empty in Kubernetes.
   *
   * Text. 2.3 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly ip?: TextValue | undefined;
  /**
   * Databases of the instance, at most. Raise it if each tenant has a database.
   *
   * Whole number. 2.3 to 3.0: `64`. Change: reloads live.
   */
  readonly maxDatabaseNum?: NumberValue | undefined;
  /**
   * Sum over all collections of partitions times shards, at most; below 512 counts as 512. Raise it for very many collections or partitions; coordinators and etcd need more memory.
   *
   * Whole number. 2.3 to 3.0: `65536`. Change: reloads live.
   */
  readonly maxGeneralCapacity?: NumberValue | undefined;
  /**
   * Partitions of a collection, at most. Use a partition key for many tenants instead.
   *
   * Whole number, 0 or more. 2.3: `4096`; 2.4 to 3.0: `1024`. Change: reloads live.
   */
  readonly maxPartitionNum?: NumberValue | undefined;
  /**
   * Rows below which a segment gets no index, an older name. Use `indexCoord.segment.minSegmentNumRowsToEnableIndex`, which decides it.
   *
   * Whole number. 2.3 to 3.0: `1024`. Change: reloads live.
   */
  readonly minSegmentSizeToEnableIndex?: NumberValue | undefined;
  /**
   * Port of the root coordinator, from 2.6 on of the mixed coordinator, for other roles. Leave it; Services and policies of this library follow the default.
   *
   * Whole number, 1 to 65535. 2.3 to 2.5: `53100`; 2.6 to 3.0: `22125`. Change: restarts the roles that read it.
   */
  readonly port?: NumberValue | undefined;
  /**
   * Runs changes of different collections at once instead of one after the other. Leave it on.
   *
   * Flag. 2.4 to 3.0: `true`. Change: reloads live.
   */
  readonly useLockScheduler?: FlagValue | undefined;
}
