// Generated from data/ by `npm run generate:config`. Do not edit.
import type { DurationValue, FlagValue, ListValue, NumberValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys of `queryCoord`, each in one piece. */
export interface QueryCoordKeys {
  /** Flag. 2.3 to 3.0: `true`. Change: reloads live. */
  readonly 'queryCoord.autoBalance'?: FlagValue | undefined;
  /** Flag. 2.3 to 3.0: `true`. Change: reloads live. */
  readonly 'queryCoord.autoBalanceChannel'?: FlagValue | undefined;
  /** Whole number. 2.4 to 3.0: `3000`. Change: reloads live. */
  readonly 'queryCoord.autoBalanceInterval'?: NumberValue | undefined;
  /** Flag. 2.3 to 3.0: `true`. Change: reloads live. */
  readonly 'queryCoord.autoHandoff'?: FlagValue | undefined;
  /** Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'queryCoord.autoWarmupForNonPKIsolationCollection'?: FlagValue | undefined;
  /** Whole number. 2.5 to 3.0: `1`. Change: reloads live. */
  readonly 'queryCoord.balanceChannelBatchSize'?: NumberValue | undefined;
  /** Whole number. 2.5 to 3.0: `100`. Change: reloads live. */
  readonly 'queryCoord.balanceCheckCollectionMaxCount'?: NumberValue | undefined;
  /** Number. 2.4 to 3.0: `0.001`. Change: reloads live. */
  readonly 'queryCoord.balanceCostThreshold'?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `60`. Change: reloads live. */
  readonly 'queryCoord.balanceIntervalSeconds'?: TimeValue | undefined;
  /** Text. 2.3 to 2.5: `ScoreBasedBalancer`; 2.6 to 3.0: `ChannelLevelScoreBalancer`. Change: reloads live. */
  readonly 'queryCoord.balancer'?: TextValue | undefined;
  /** Whole number. 2.5 to 3.0: `5`. Change: reloads live. */
  readonly 'queryCoord.balanceSegmentBatchSize'?: NumberValue | undefined;
  /** Text. 2.5 to 3.0: `ByRowCount`. Change: reloads live. */
  readonly 'queryCoord.balanceTriggerOrder'?: TextValue | undefined;
  /** Whole number of milliseconds, 0 or more. 2.3 to 3.0: `5000`. Change: restarts the roles that read it. */
  readonly 'queryCoord.brokerTimeout'?: TimeValue | undefined;
  /** Number. 2.4 to 2.5: `4`; 2.6 to 3.0: `3`. Change: reloads live. */
  readonly 'queryCoord.channelExclusiveNodeFactor'?: NumberValue | undefined;
  /** Number. 2.6 to 3.0: `0.3`. Change: reloads live. */
  readonly 'queryCoord.channelTaskCapFraction'?: NumberValue | undefined;
  /** Whole number of milliseconds, 0 or more. 2.3 to 3.0: `60000`. Change: reloads live. */
  readonly 'queryCoord.channelTaskTimeout'?: TimeValue | undefined;
  /** Whole number. 2.3 to 3.0: `10`. Change: restarts the roles that read it. */
  readonly 'queryCoord.checkAutoBalanceConfigInterval'?: NumberValue | undefined;
  /** Whole number. 2.3: `10000`; 2.4: `3000`; 2.5 to 3.0: `300`. Change: reloads live. */
  readonly 'queryCoord.checkBalanceInterval'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `1000`. Change: reloads live. */
  readonly 'queryCoord.checkChannelInterval'?: NumberValue | undefined;
  /** Whole number. 2.3 to 2.5: `100`. Change: restarts the roles that read it. */
  readonly 'queryCoord.checkExecutedFlagInterval'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `5000`. Change: reloads live. */
  readonly 'queryCoord.checkHandoffInterval'?: NumberValue | undefined;
  /** Whole number of milliseconds, 0 or more. 2.3 to 3.0: `3000`. Change: restarts the roles that read it. */
  readonly 'queryCoord.checkHealthInterval'?: TimeValue | undefined;
  /** Whole number. 2.3 to 3.0: `2000`. Change: reloads live. */
  readonly 'queryCoord.checkHealthRPCTimeout'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `10000`. Change: reloads live. */
  readonly 'queryCoord.checkIndexInterval'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `1000`. Change: reloads live. */
  readonly 'queryCoord.checkInterval'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `60`. Change: restarts the roles that read it. */
  readonly 'queryCoord.checkNodeInReplicaInterval'?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `60`. Change: restarts the roles that read it. */
  readonly 'queryCoord.checkNodeSessionInterval'?: TimeValue | undefined;
  /** Whole number. 2.3 to 3.0: `10`. Change: restarts the roles that read it. */
  readonly 'queryCoord.checkResourceGroupInterval'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `1000`. Change: reloads live. */
  readonly 'queryCoord.checkSegmentInterval'?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.4 to 3.0: `60`. Change: restarts the roles that read it. */
  readonly 'queryCoord.cleanExcludeSegmentInterval'?: TimeValue | undefined;
  /** Flag. 2.6 to 3.0: `false`. Change: reloads live. */
  readonly 'queryCoord.clusterLevelLoadForceOverrideUserReplicaMode'?: FlagValue | undefined;
  /** Whole number. 2.4 to 3.0: `0`. Change: reloads live. */
  readonly 'queryCoord.clusterLevelLoadReplicaNumber'?: NumberValue | undefined;
  /** List. 2.4 to 3.0: empty. Change: reloads live. */
  readonly 'queryCoord.clusterLevelLoadResourceGroups'?: ListValue | undefined;
  /** Duration such as `10s`. 2.6 to 3.0: `3m`. Change: reloads live. */
  readonly 'queryCoord.clusterLevelLoadWaitRGReadyTimeout'?: DurationValue | undefined;
  /** Whole number. 2.4 to 3.0: `1`. Change: reloads live. */
  readonly 'queryCoord.collectionBalanceChannelBatchSize'?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `5`. Change: reloads live. */
  readonly 'queryCoord.collectionBalanceSegmentBatchSize'?: NumberValue | undefined;
  /** Number. 2.4 to 3.0: `10`. Change: reloads live. */
  readonly 'queryCoord.collectionChannelCountFactor'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `200`. Change: restarts the roles that read it. */
  readonly 'queryCoord.collectionObserverInterval'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `3`. Change: reloads live. */
  readonly 'queryCoord.collectionRecoverTimes'?: NumberValue | undefined;
  /** Number. 2.3 to 3.0: `0.1`. Change: reloads live. */
  readonly 'queryCoord.delegatorMemoryOverloadFactor'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `500`. Change: restarts the roles that read it. */
  readonly 'queryCoord.dispatchInterval'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `500`. Change: restarts the roles that read it. */
  readonly 'queryCoord.distPullInterval'?: NumberValue | undefined;
  /** Whole number of milliseconds, 0 or more. 2.3 to 3.0: `5000`. Change: reloads live. */
  readonly 'queryCoord.distRequestTimeout'?: TimeValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'queryCoord.enableActiveStandby'?: FlagValue | undefined;
  /** Flag. 2.5 to 3.0: `true`. Change: reloads live. */
  readonly 'queryCoord.enableBalanceOnMultipleCollections'?: FlagValue | undefined;
  /** Flag. 2.3 to 3.0: `true`. Change: reloads live. */
  readonly 'queryCoord.enableRGAutoRecover'?: FlagValue | undefined;
  /** Flag. 2.4 to 3.0: `true`. Change: reloads live. */
  readonly 'queryCoord.enableStoppingBalance'?: FlagValue | undefined;
  /** Text. 2.6: empty. Change: reloads live. */
  readonly 'queryCoord.forceLoadPriority'?: TextValue | undefined;
  /** Number. 2.3 to 3.0: `0.1`. Change: reloads live. */
  readonly 'queryCoord.globalRowCountFactor'?: NumberValue | undefined;
  /** Number. 2.4 to 3.0: `0.1`. Change: reloads live. */
  readonly 'queryCoord.globalSegmentCountFactor'?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `5`. Change: reloads live. */
  readonly 'queryCoord.gracefulStopTimeout'?: TimeValue | undefined;
  /** Number. 2.3: `4.0`; 2.4 to 3.0: `4`. Change: reloads live. */
  readonly 'queryCoord.growingRowCountWeight'?: NumberValue | undefined;
  /** Whole number of bytes, 1 or more. 2.3 to 3.0: `536870912`. Change: restarts the roles that read it. */
  readonly 'queryCoord.grpc.clientMaxRecvSize'?: SizeValue | undefined;
  /** Whole number of bytes, 1 or more. 2.3 to 3.0: `268435456`. Change: restarts the roles that read it. */
  readonly 'queryCoord.grpc.clientMaxSendSize'?: SizeValue | undefined;
  /** Whole number of bytes, 1 or more. 2.3 to 3.0: `268435456`. Change: restarts the roles that read it. */
  readonly 'queryCoord.grpc.serverMaxRecvSize'?: SizeValue | undefined;
  /** Whole number of bytes, 1 or more. 2.3 to 3.0: `536870912`. Change: restarts the roles that read it. */
  readonly 'queryCoord.grpc.serverMaxSendSize'?: SizeValue | undefined;
  /** Whole number of milliseconds, 0 or more. 2.3 to 3.0: `10000`. Change: reloads live. */
  readonly 'queryCoord.heartbeatAvailableInterval'?: TimeValue | undefined;
  /** Whole number of milliseconds, 0 or more. 2.3 to 3.0: `5000`. Change: reloads live. */
  readonly 'queryCoord.heatbeatWarningLag'?: TimeValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'queryCoord.ip'?: TextValue | undefined;
  /** Whole number. 2.3 to 3.0: `1`. Change: restarts the roles that read it. */
  readonly 'queryCoord.leaderViewUpdateInterval'?: NumberValue | undefined;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `600`. Change: reloads live. */
  readonly 'queryCoord.loadTimeoutSeconds'?: TimeValue | undefined;
  /** Whole number of per cent, 0 to 100. 2.3 to 3.0: `30`. Change: reloads live. */
  readonly 'queryCoord.memoryUsageMaxDifferencePercentage'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `300`. Change: reloads live. */
  readonly 'queryCoord.NextTargetSurviveTime'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `16`. Change: restarts the roles that read it. */
  readonly 'queryCoord.observerTaskParallel'?: NumberValue | undefined;
  /** Number of per cent, 0 to 100. 2.3 to 3.0: `90`. Change: restarts the roles that read it. */
  readonly 'queryCoord.overloadedMemoryThresholdPercentage'?: NumberValue | undefined;
  /** Whole number, 1 to 65535. 2.3 to 3.0: `19531`. Change: restarts the roles that read it. */
  readonly 'queryCoord.port'?: NumberValue | undefined;
  /** Number. 2.6 to 3.0: `20`. Change: reloads live. */
  readonly 'queryCoord.queryNodeTaskParallelismFactor'?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `10`. Change: reloads live. */
  readonly 'queryCoord.randomMaxSteps'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `10`. Change: reloads live. */
  readonly 'queryCoord.resourceExhaustionCleanupInterval'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `30`. Change: reloads live. */
  readonly 'queryCoord.resourceExhaustionPenaltyDuration'?: NumberValue | undefined;
  /** Number. 2.3 to 3.0: `1.3`. Change: reloads live. */
  readonly 'queryCoord.reverseUnBalanceTolerationFactor'?: NumberValue | undefined;
  /** Number. 2.4 to 3.0: `0.4`. Change: reloads live. */
  readonly 'queryCoord.rowCountFactor'?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `50`. Change: reloads live. */
  readonly 'queryCoord.rowCountMaxSteps'?: NumberValue | undefined;
  /** Number. 2.3 to 3.0: `0.05`. Change: reloads live. */
  readonly 'queryCoord.scoreUnbalanceTolerationFactor'?: NumberValue | undefined;
  /** Number. 2.4 to 3.0: `0.4`. Change: reloads live. */
  readonly 'queryCoord.segmentCountFactor'?: NumberValue | undefined;
  /** Whole number. 2.4 to 3.0: `50`. Change: reloads live. */
  readonly 'queryCoord.segmentCountMaxSteps'?: NumberValue | undefined;
  /** Whole number of milliseconds, 0 or more. 2.3 to 3.0: `120000`. Change: reloads live. */
  readonly 'queryCoord.segmentTaskTimeout'?: TimeValue | undefined;
  /** Text. 2.6 to 3.0: `ScoreBased`. Change: reloads live. */
  readonly 'queryCoord.stoppingBalanceAssignPolicy'?: TextValue | undefined;
  /** Whole number. 2.3 to 3.0: `10000000000`. Change: reloads live. */
  readonly 'queryCoord.task.retryinterval'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `5`. Change: reloads live. */
  readonly 'queryCoord.task.retrynum'?: NumberValue | undefined;
  /** Whole number. 2.3 to 2.5: `256`; 2.6 to 3.0: `360`. Change: reloads live. */
  readonly 'queryCoord.taskExecutionCap'?: NumberValue | undefined;
  /** Whole number. 2.3 to 3.0: `1`. Change: restarts the roles that read it. */
  readonly 'queryCoord.taskMergeCap'?: NumberValue | undefined;
  /** Whole number of minutes, 0 or more. 2.4: `300`; 2.5 to 3.0: `5`. Change: restarts the roles that read it. */
  readonly 'queryCoord.updateCollectionLoadStatusInterval'?: TimeValue | undefined;
  /** Whole number. 2.3 to 3.0: `10`. Change: restarts the roles that read it. */
  readonly 'queryCoord.UpdateNextTargetInterval'?: NumberValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: reloads live. */
  readonly 'queryCoord.updateTargetNeedSegmentDataReady'?: FlagValue | undefined;
}
