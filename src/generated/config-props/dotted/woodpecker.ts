// Generated from data/ by `npm run generate:config`. Do not edit.
import type { DurationValue, FlagValue, NumberValue, SizeTextValue, TextValue } from '../../../props/config-value';

/** Keys of `woodpecker`, each in one piece. */
export interface WoodpeckerKeys {
  /** Duration such as `10s`. 2.6 to 3.0: `10s`. Change: reloads live. */
  readonly 'woodpecker.client.auditor.maxInterval'?: DurationValue | undefined;
  /** Text. 3.0: empty. Change: reloads live. */
  readonly 'woodpecker.client.quorum.quorumBufferPools'?: TextValue | undefined;
  /** Text. 3.0: `soft`. Change: reloads live. */
  readonly 'woodpecker.client.quorum.quorumSelectStrategy.affinityMode'?: TextValue | undefined;
  /** Text. 3.0: empty. Change: reloads live. */
  readonly 'woodpecker.client.quorum.quorumSelectStrategy.customPlacement'?: TextValue | undefined;
  /** Whole number. 3.0: `3`. Change: reloads live. */
  readonly 'woodpecker.client.quorum.quorumSelectStrategy.replicas'?: NumberValue | undefined;
  /** Text. 3.0: `random`. Change: reloads live. */
  readonly 'woodpecker.client.quorum.quorumSelectStrategy.strategy'?: TextValue | undefined;
  /** Whole number. 2.6 to 3.0: `3`. Change: reloads live. */
  readonly 'woodpecker.client.segmentAppend.maxRetries'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `10000`. Change: reloads live. */
  readonly 'woodpecker.client.segmentAppend.queueSize'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `1000`. Change: reloads live. */
  readonly 'woodpecker.client.segmentRollingPolicy.maxBlocks'?: NumberValue | undefined;
  /** Duration such as `10s`. 2.6 to 3.0: `10m`. Change: reloads live. */
  readonly 'woodpecker.client.segmentRollingPolicy.maxInterval'?: DurationValue | undefined;
  /** Size such as `64m`. 2.6 to 3.0: `256M`. Change: reloads live. */
  readonly 'woodpecker.client.segmentRollingPolicy.maxSize'?: SizeTextValue | undefined;
  /** Text. 2.6 to 3.0: `auto`. Change: reloads live. */
  readonly 'woodpecker.logstore.fencePolicy.conditionWrite'?: TextValue | undefined;
  /** Duration such as `10s`. 2.6 to 3.0: `72h`. Change: reloads live. */
  readonly 'woodpecker.logstore.retentionPolicy.ttl'?: DurationValue | undefined;
  /** Whole number. 2.6 to 3.0: `8`. Change: reloads live. */
  readonly 'woodpecker.logstore.segmentCompactionPolicy.maxParallelReads'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `4`. Change: reloads live. */
  readonly 'woodpecker.logstore.segmentCompactionPolicy.maxParallelUploads'?: NumberValue | undefined;
  /** Size such as `64m`. 2.6 to 3.0: `2M`. Change: reloads live. */
  readonly 'woodpecker.logstore.segmentCompactionPolicy.maxSize'?: SizeTextValue | undefined;
  /** Size such as `64m`. 2.6 to 3.0: `16M`. Change: reloads live. */
  readonly 'woodpecker.logstore.segmentReadPolicy.maxBatchSize'?: SizeTextValue | undefined;
  /** Whole number. 2.6 to 3.0: `32`. Change: reloads live. */
  readonly 'woodpecker.logstore.segmentReadPolicy.maxFetchThreads'?: NumberValue | undefined;
  /** Size such as `64m`. 2.6 to 3.0: `256M`. Change: reloads live. */
  readonly 'woodpecker.logstore.segmentSyncPolicy.maxBytes'?: SizeTextValue | undefined;
  /** Whole number. 2.6 to 3.0: `10000`. Change: reloads live. */
  readonly 'woodpecker.logstore.segmentSyncPolicy.maxEntries'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `5`. Change: reloads live. */
  readonly 'woodpecker.logstore.segmentSyncPolicy.maxFlushRetries'?: NumberValue | undefined;
  /** Size such as `64m`. 2.6 to 3.0: `2M`. Change: reloads live. */
  readonly 'woodpecker.logstore.segmentSyncPolicy.maxFlushSize'?: SizeTextValue | undefined;
  /** Whole number. 2.6 to 3.0: `32`. Change: reloads live. */
  readonly 'woodpecker.logstore.segmentSyncPolicy.maxFlushThreads'?: NumberValue | undefined;
  /** Duration such as `10s`. 2.6 to 3.0: `200ms`. Change: reloads live. */
  readonly 'woodpecker.logstore.segmentSyncPolicy.maxInterval'?: DurationValue | undefined;
  /** Duration such as `10s`. 2.6 to 3.0: `10ms`. Change: reloads live. */
  readonly 'woodpecker.logstore.segmentSyncPolicy.maxIntervalForLocalStorage'?: DurationValue | undefined;
  /** Duration such as `10s`. 2.6 to 3.0: `1000ms`. Change: reloads live. */
  readonly 'woodpecker.logstore.segmentSyncPolicy.retryInterval'?: DurationValue | undefined;
  /** Text. 2.6 to 3.0: `woodpecker`. Change: restarts the roles that read it. */
  readonly 'woodpecker.meta.prefix'?: TextValue | undefined;
  /** One of `etcd`. 2.6 to 3.0: `etcd`. Change: restarts the roles that read it. */
  readonly 'woodpecker.meta.type'?: 'etcd' | undefined;
  /** Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'woodpecker.storage.forceLocalStorage'?: FlagValue | undefined;
  /** Text. 2.6 to 3.0: `default`. Change: restarts the roles that read it. */
  readonly 'woodpecker.storage.rootPath'?: TextValue | undefined;
  /** One of `minio`, `local`, `service`. 2.6 to 3.0: `minio`. Change: restarts the roles that read it. */
  readonly 'woodpecker.storage.type'?: 'minio' | 'local' | 'service' | undefined;
}
