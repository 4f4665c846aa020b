// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, DurationValue, FlagValue, ListValue, NumberValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys below `queryCoord`. */
export interface QueryCoordSection {
  readonly [key: string]: ConfigNode;
  /** Flag. 2.3 to 3.0: `true`. Change: reloads live. */
  readonly autoBalance?: FlagValue | undefined;
  /** Flag. 2.3 to 3.0: `true`. Change: reloads live. */
  readonly autoBalanceChannel?: FlagValue | undefined;
  /** Whole number. 2.4 to 3.0: `3000`. Change: reloads live. */
  readonly autoBalanceInterval?: NumberValue | undefined;
  /** Flag. 2.3 to 3.0: `true`. Change: reloads live. */
  readonly autoHandoff?: FlagValue | undefined;
  /** Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly autoWarmupForNonPKIsolationCollection?: FlagValue | undefined;
  /** Whole number. 2.5 to 3.0: `1`. Change: reloads live. */
  readonly balanceChannelBatchSize?: NumberValue | undefined;
  /** Whole number. 2.5 to 3.0: `100`. Change: reloads live. */
  readonly balanceCheckCollectionMaxCount?: NumberValue | undefined;
  /** Number. 2.4 to 3.0: `0.001`. Change: reloads live. */
  readonly balanceCostThreshold?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `60`. Change: reloads live. */
  readonly balanceIntervalSeconds?: TimeValue | undefined;
  /** Text. 2.3 to 2.5: `ScoreBasedBalancer`; 2.6 to 3.0: `ChannelLevelScoreBalancer`. Change: reloads live. */
  readonly balancer?: TextValue | undefined;
  /** Whole number. 2.5 to 3.0: `5`. Change: reloads live. */
  readonly balanceSegmentBatchSize?: NumberValue | undefined;
  /** Text. 2.5 to 3.0: `ByRowCount`. Change: reloads live. */
  readonly balanceTriggerOrder?: TextValue | undefined;
  /** Whole number of milliseconds, 0 or more. 2.3 to 3.0: `5000`. Change: restarts the roles that read it. */
  readonly brokerTimeout?: TimeValue | undefined;
  /** Number. 2.4 to 2.5: `4`; 2.6 to 3.0: `3`. Change: reloads live. */
  readonly channelExclusiveNodeFactor?: NumberValue | undefined;
  /** Number. 2.6 to 3.0: `0.3`. Change: reloads live. */
  readonly channelTaskCapFraction?: NumberValue | undefined;
  /** Whole number of milliseconds, 0 or more. 2.3 to 3.0: `60000`. Change: reloads live. */
  readonly channelTaskTimeout?: TimeValue | undefined;
  /** Whole number. 2.3 to 3.0: `10`. Change: restarts the roles that read it. */
  readonly checkAutoBalanceConfigInterval?: NumberValue | undefined;
  /** Whole number. 2.3: `10000`; 2.4: `3000`; 2.5 to 3.0: `300`. Change: reloads live. */
  readonly checkBalanceInterval?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `1000`. Change: reloads live. */
  readonly checkChannelInterval?: NumberValue | undefined;
  /** Whole number. 2.3 to 2.5: `100`. Change: restarts the roles that read it. */
  readonly checkExecutedFlagInterval?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `5000`. Change: reloads live. */
  readonly checkHandoffInterval?: NumberValue | undefined;
  /** Whole number of milliseconds, 0 or more. 2.3 to 3.0: `3000`. Change: restarts the roles that read it. */
  readonly checkHealthInterval?: TimeValue | undefined;
  /** Whole number. 2.3 to 3.0: `2000`. Change: reloads live. */
  readonly checkHealthRPCTimeout?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `10000`. Change: reloads live. */
  readonly checkIndexInterval?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `1000`. Change: reloads live. */
  readonly checkInterval?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `60`. Change: restarts the roles that read it. */
  readonly checkNodeInReplicaInterval?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `60`. Change: restarts the roles that read it. */
  readonly checkNodeSessionInterval?: TimeValue | undefined;
  /** Whole number. 2.3 to 3.0: `10`. Change: restarts the roles that read it. */
  readonly checkResourceGroupInterval?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `1000`. Change: reloads live. */
  readonly checkSegmentInterval?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.4 to 3.0: `60`. Change: restarts the roles that read it. */
  readonly cleanExcludeSegmentInterval?: TimeValue | undefined;
  /** Flag. 2.6 to 3.0: `false`. Change: reloads live. */
  readonly clusterLevelLoadForceOverrideUserReplicaMode?: FlagValue | undefined;
  /** Whole number. 2.4 to 3.0: `0`. Change: reloads live. */
  readonly clusterLevelLoadReplicaNumber?: NumberValue | undefined;
  /** List. 2.4 to 3.0: empty. Change: reloads live. */
  readonly clusterLevelLoadResourceGroups?: ListValue | undefined;
  /** Duration such as `10s`. 2.6 to 3.0: `3m`. Change: reloads live. */
  readonly clusterLevelLoadWaitRGReadyTimeout?: DurationValue | undefined;
  /** Whole number. 2.4 to 3.0: `1`. Change: reloads live. */
  readonly collectionBalanceChannelBatchSize?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `5`. Change: reloads live. */
  readonly collectionBalanceSegmentBatchSize?: NumberValue | undefined;
  /** Number. 2.4 to 3.0: `10`. Change: reloads live. */
  readonly collectionChannelCountFactor?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `200`. Change: restarts the roles that read it. */
  readonly collectionObserverInterval?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `3`. Change: reloads live. */
  readonly collectionRecoverTimes?: NumberValue | undefined;
  /** Number. 2.3 to 3.0: `0.1`. Change: reloads live. */
  readonly delegatorMemoryOverloadFactor?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `500`. Change: restarts the roles that read it. */
  readonly dispatchInterval?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `500`. Change: restarts the roles that read it. */
  readonly distPullInterval?: NumberValue | undefined;
  /** Whole number of milliseconds, 0 or more. 2.3 to 3.0: `5000`. Change: reloads live. */
  readonly distRequestTimeout?: TimeValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly enableActiveStandby?: FlagValue | undefined;
  /** Flag. 2.5 to 3.0: `true`. Change: reloads live. */
  readonly enableBalanceOnMultipleCollections?: FlagValue | undefined;
  /** Flag. 2.3 to 3.0: `true`. Change: reloads live. */
  readonly enableRGAutoRecover?: FlagValue | undefined;
  /** Flag. 2.4 to 3.0: `true`. Change: reloads live. */
  readonly enableStoppingBalance?: FlagValue | undefined;
  /** Text. 2.6: empty. Change: reloads live. */
  readonly forceLoadPriority?: TextValue | undefined;
  /** Number. 2.3 to 3.0: `0.1`. Change: reloads live. */
  readonly globalRowCountFactor?: NumberValue | undefined;
  /** Number. 2.4 to 3.0: `0.1`. Change: reloads live. */
  readonly globalSegmentCountFactor?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `5`. Change: reloads live. */
  readonly gracefulStopTimeout?: TimeValue | undefined;
  /** Number. 2.3: `4.0`; 2.4 to 3.0: `4`. Change: reloads live. */
  readonly growingRowCountWeight?: NumberValue | undefined;
  readonly grpc?: {
    readonly [key: string]: ConfigNode;
    /** Whole number of bytes, 1 or more. 2.3 to 3.0: `536870912`. Change: restarts the roles that read it. */
    readonly clientMaxRecvSize?: SizeValue | undefined;
    /** Whole number of bytes, 1 or more. 2.3 to 3.0: `268435456`. Change: restarts the roles that read it. */
    readonly clientMaxSendSize?: SizeValue | undefined;
    /** Whole number of bytes, 1 or more. 2.3 to 3.0: `268435456`. Change: restarts the roles that read it. */
    readonly serverMaxRecvSize?: SizeValue | undefined;
    /** Whole number of bytes, 1 or more. 2.3 to 3.0: `536870912`. Change: restarts the roles that read it. */
    readonly serverMaxSendSize?: SizeValue | undefined;
  } | undefined;
  /** Whole number of milliseconds, 0 or more. 2.3 to 3.0: `10000`. Change: reloads live. */
  readonly heartbeatAvailableInterval?: TimeValue | undefined;
  /** Whole number of milliseconds, 0 or more. 2.3 to 3.0: `5000`. Change: reloads live. */
  readonly heatbeatWarningLag?: TimeValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly ip?: TextValue | undefined;
  /** Whole number. 2.3 to 3.0: `1`. Change: restarts the roles that read it. */
  readonly leaderViewUpdateInterval?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `600`. Change: reloads live. */
  readonly loadTimeoutSeconds?: TimeValue | undefined;
  /** Whole number of per cent, 0 to 100. 2.3 to 3.0: `30`. Change: reloads live. */
  readonly memoryUsageMaxDifferencePercentage?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `300`. Change: reloads live. */
  readonly NextTargetSurviveTime?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `16`. Change: restarts the roles that read it. */
  readonly observerTaskParallel?: NumberValue | undefined;
  /** Number of per cent, 0 to 100. 2.3 to 3.0: `90`. Change: restarts the roles that read it. */
  readonly overloadedMemoryThresholdPercentage?: NumberValue | undefined;
  /** Whole number, 1 to 65535. 2.3 to 3.0: `19531`. Change: restarts the roles that read it. */
  readonly port?: NumberValue | undefined;
  /** Number. 2.6 to 3.0: `20`. Change: reloads live. */
  readonly queryNodeTaskParallelismFactor?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `10`. Change: reloads live. */
  readonly randomMaxSteps?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `10`. Change: reloads live. */
  readonly resourceExhaustionCleanupInterval?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `30`. Change: reloads live. */
  readonly resourceExhaustionPenaltyDuration?: NumberValue | undefined;
  /** Number. 2.3 to 3.0: `1.3`. Change: reloads live. */
  readonly reverseUnBalanceTolerationFactor?: NumberValue | undefined;
  /** Number. 2.4 to 3.0: `0.4`. Change: reloads live. */
  readonly rowCountFactor?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `50`. Change: reloads live. */
  readonly rowCountMaxSteps?: NumberValue | undefined;
  /** Number. 2.3 to 3.0: `0.05`. Change: reloads live. */
  readonly scoreUnbalanceTolerationFactor?: NumberValue | undefined;
  /** Number. 2.4 to 3.0: `0.4`. Change: reloads live. */
  readonly segmentCountFactor?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `50`. Change: reloads live. */
  readonly segmentCountMaxSteps?: NumberValue | undefined;
  /** Whole number of milliseconds, 0 or more. 2.3 to 3.0: `120000`. Change: reloads live. */
  readonly segmentTaskTimeout?: TimeValue | undefined;
  /** Text. 2.6 to 3.0: `ScoreBased`. Change: reloads live. */
  readonly stoppingBalanceAssignPolicy?: TextValue | undefined;
  readonly task?: {
    readonly [key: string]: ConfigNode;
    /** Whole number. 2.3 to 3.0: `10000000000`. Change: reloads live. */
    readonly retryinterval?: NumberValue | undefined;
    /** Whole number. 2.3 to 3.0: `5`. Change: reloads live. */
    readonly retrynum?: NumberValue | undefined;
  } | undefined;
  /** Whole number. 2.3 to 2.5: `256`; 2.6 to 3.0: `360`. Change: reloads live. */
  readonly taskExecutionCap?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `1`. Change: restarts the roles that read it. */
  readonly taskMergeCap?: NumberValue | undefined;
  /** Whole number of minutes, 0 or more. 2.4: `300`; 2.5 to 3.0: `5`. Change: restarts the roles that read it. */
  readonly updateCollectionLoadStatusInterval?: TimeValue | undefined;
  /** Whole number. 2.3 to 3.0: `10`. Change: restarts the roles that read it. */
  readonly UpdateNextTargetInterval?: NumberValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: reloads live. */
  readonly updateTargetNeedSegmentDataReady?: FlagValue | undefined;
}
