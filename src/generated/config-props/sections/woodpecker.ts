// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, DurationValue, FlagValue, NumberValue, SizeTextValue, TextValue } from '../../../props/config-value';

/** Keys below `woodpecker`. */
export interface WoodpeckerSection {
  readonly [key: string]: ConfigNode;
  readonly client?: {
    readonly [key: string]: ConfigNode;
    readonly auditor?: {
      readonly [key: string]: ConfigNode;
      /** Duration such as `10s`. 2.6 to 3.0: `10s`. Change: reloads live. */
      readonly maxInterval?: DurationValue | undefined;
    } | undefined;
    readonly quorum?: {
      readonly [key: string]: ConfigNode;
      /** Text. 3.0: empty. Change: reloads live. */
      readonly quorumBufferPools?: TextValue | undefined;
      readonly quorumSelectStrategy?: {
        readonly [key: string]: ConfigNode;
        /** Text. 3.0: `soft`. Change: reloads live. */
        readonly affinityMode?: TextValue | undefined;
        /** Text. 3.0: empty. Change: reloads live. */
        readonly customPlacement?: TextValue | undefined;
        /** Whole number. 3.0: `3`. Change: reloads live. */
        readonly replicas?: NumberValue | undefined;
        /** Text. 3.0: `random`. Change: reloads live. */
        readonly strategy?: TextValue | undefined;
      } | undefined;
    } | undefined;
    readonly segmentAppend?: {
      readonly [key: string]: ConfigNode;
      /** Whole number. 2.6 to 3.0: `3`. Change: reloads live. */
      readonly maxRetries?: NumberValue | undefined;
      /** Whole number. 2.6 to 3.0: `10000`. Change: reloads live. */
      readonly queueSize?: NumberValue | undefined;
    } | undefined;
    readonly segmentRollingPolicy?: {
      readonly [key: string]: ConfigNode;
      /** Whole number. 2.6 to 3.0: `1000`. Change: reloads live. */
      readonly maxBlocks?: NumberValue | undefined;
      /** Duration such as `10s`. 2.6 to 3.0: `10m`. Change: reloads live. */
      readonly maxInterval?: DurationValue | undefined;
      /** Size such as `64m`. 2.6 to 3.0: `256M`. Change: reloads live. */
      readonly maxSize?: SizeTextValue | undefined;
    } | undefined;
  } | undefined;
  readonly logstore?: {
    readonly [key: string]: ConfigNode;
    readonly fencePolicy?: {
      readonly [key: string]: ConfigNode;
      /** Text. 2.6 to 3.0: `auto`. Change: reloads live. */
      readonly conditionWrite?: TextValue | undefined;
    } | undefined;
    readonly retentionPolicy?: {
      readonly [key: string]: ConfigNode;
      /** Duration such as `10s`. 2.6 to 3.0: `72h`. Change: reloads live. */
      readonly ttl?: DurationValue | undefined;
    } | undefined;
    readonly segmentCompactionPolicy?: {
      readonly [key: string]: ConfigNode;
      /** Whole number. 2.6 to 3.0: `8`. Change: reloads live. */
      readonly maxParallelReads?: NumberValue | undefined;
      /** Whole number. 2.6 to 3.0: `4`. Change: reloads live. */
      readonly maxParallelUploads?: NumberValue | undefined;
      /** Size such as `64m`. 2.6 to 3.0: `2M`. Change: reloads live. */
      readonly maxSize?: SizeTextValue | undefined;
    } | undefined;
    readonly segmentReadPolicy?: {
      readonly [key: string]: ConfigNode;
      /** Size such as `64m`. 2.6 to 3.0: `16M`. Change: reloads live. */
      readonly maxBatchSize?: SizeTextValue | undefined;
      /** Whole number. 2.6 to 3.0: `32`. Change: reloads live. */
      readonly maxFetchThreads?: NumberValue | undefined;
    } | undefined;
    readonly segmentSyncPolicy?: {
      readonly [key: string]: ConfigNode;
      /** Size such as `64m`. 2.6 to 3.0: `256M`. Change: reloads live. */
      readonly maxBytes?: SizeTextValue | undefined;
      /** Whole number. 2.6 to 3.0: `10000`. Change: reloads live. */
      readonly maxEntries?: NumberValue | undefined;
      /** Whole number. 2.6 to 3.0: `5`. Change: reloads live. */
      readonly maxFlushRetries?: NumberValue | undefined;
      /** Size such as `64m`. 2.6 to 3.0: `2M`. Change: reloads live. */
      readonly maxFlushSize?: SizeTextValue | undefined;
      /** Whole number. 2.6 to 3.0: `32`. Change: reloads live. */
      readonly maxFlushThreads?: NumberValue | undefined;
      /** Duration such as `10s`. 2.6 to 3.0: `200ms`. Change: reloads live. */
      readonly maxInterval?: DurationValue | undefined;
      /** Duration such as `10s`. 2.6 to 3.0: `10ms`. Change: reloads live. */
      readonly maxIntervalForLocalStorage?: DurationValue | undefined;
      /** Duration such as `10s`. 2.6 to 3.0: `1000ms`. Change: reloads live. */
      readonly retryInterval?: DurationValue | undefined;
    } | undefined;
  } | undefined;
  readonly meta?: {
    readonly [key: string]: ConfigNode;
    /** Text. 2.6 to 3.0: `woodpecker`. Change: restarts the roles that read it. */
    readonly prefix?: TextValue | undefined;
    /** One of `etcd`. 2.6 to 3.0: `etcd`. Change: restarts the roles that read it. */
    readonly type?: 'etcd' | undefined;
  } | undefined;
  readonly storage?: {
    readonly [key: string]: ConfigNode;
    /** Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it. */
    readonly forceLocalStorage?: FlagValue | undefined;
    /** Text. 2.6 to 3.0: `default`. Change: restarts the roles that read it. */
    readonly rootPath?: TextValue | undefined;
    /** One of `minio`, `local`, `service`. 2.6 to 3.0: `minio`. Change: restarts the roles that read it. */
    readonly type?: 'minio' | 'local' | 'service' | undefined;
  } | undefined;
}
