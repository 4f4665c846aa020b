// Generated from data/ by `npm run generate:config`. Do not edit.
import type { DurationValue, FlagValue, ListValue, NumberValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys of `queryCoord`, each in one piece. */
export interface QueryCoordKeys {
  /**
   * Moves segments between query nodes to even out their load. Turn it off for a short time only, for example during maintenance.
   *
   * Flag. 2.3 to 3.0: `true`. Change: reloads live.
   */
  readonly 'queryCoord.autoBalance'?: FlagValue | undefined;
  /**
   * Moves channels between nodes to even out their number. Turn it off if moves of channels disturb searches.
   *
   * Flag. 2.3 to 3.0: `true`. Change: reloads live.
   */
  readonly 'queryCoord.autoBalanceChannel'?: FlagValue | undefined;
  /**
   * Milliseconds between two searches for segments to move. Raise it if moves never rest.
   *
   * Whole number. 2.4 to 3.0: `3000`. Change: reloads live.
   */
  readonly 'queryCoord.autoBalanceInterval'?: NumberValue | undefined;
  /**
   * Replacing growing segments by sealed ones, a switch of old releases; no role reads it since 2.5. Leave it.
   *
   * Flag. 2.3 to 3.0: `true`. Change: reloads live.
   */
  readonly 'queryCoord.autoHandoff'?: FlagValue | undefined;
  /**
   * Loads indexes and scalar fields of collections without isolation by partition key fully before they count as loaded. With tiered storage, if first searches of such collections must not be slow.
   *
   * Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it.
   */
  readonly 'queryCoord.autoWarmupForNonPKIsolationCollection'?: FlagValue | undefined;
  /**
   * Channels that one round moves. Leave it; moves of channels interrupt searches for a moment.
   *
   * Whole number. 2.5 to 3.0: `1`. Change: reloads live.
   */
  readonly 'queryCoord.balanceChannelBatchSize'?: NumberValue | undefined;
  /**
   * Collections that one round looks at. Lower it if the coordinator is busy with very many collections.
   *
   * Whole number. 2.5 to 3.0: `100`. Change: reloads live.
   */
  readonly 'queryCoord.balanceCheckCollectionMaxCount'?: NumberValue | undefined;
  /**
   * Gain that a plan of moves must have to be carried out. Raise it if small moves never end.
   *
   * Number. 2.4 to 3.0: `0.001`. Change: reloads live.
   */
  readonly 'queryCoord.balanceCostThreshold'?: NumberValue | undefined;
  /**
   * Seconds between two rounds of the older balancer; no role reads it since 2.5. Leave it.
   *
   * Whole number of seconds, 0 or more. 2.3 to 3.0: `60`. Change: reloads live.
   */
  readonly 'queryCoord.balanceIntervalSeconds'?: TimeValue | undefined;
  /**
   * Way in which segments and channels are spread over query nodes. Leave it; the default of the release is the one that Milvus tests.
   *
   * Text. 2.3 to 2.5: `ScoreBasedBalancer`; 2.6 to 3.0: `ChannelLevelScoreBalancer`. Change: reloads live.
   */
  readonly 'queryCoord.balancer'?: TextValue | undefined;
  /**
   * Segments that one round moves. Raise it to fill new nodes faster, at the cost of searches.
   *
   * Whole number. 2.5 to 3.0: `5`. Change: reloads live.
   */
  readonly 'queryCoord.balanceSegmentBatchSize'?: NumberValue | undefined;
  /**
   * Order in which collections are balanced: by rows or by ID. Leave it.
   *
   * Text. 2.5 to 3.0: `ByRowCount`. Change: reloads live.
   */
  readonly 'queryCoord.balanceTriggerOrder'?: TextValue | undefined;
  /**
   * Milliseconds that a call to the other parts of the coordinator may take. Raise it if loads fail on a coordinator with much metadata.
   *
   * Whole number of milliseconds, 0 or more. 2.3 to 3.0: `5000`. Change: restarts the roles that read it.
   */
  readonly 'queryCoord.brokerTimeout'?: TimeValue | undefined;
  /**
   * Nodes for each channel of a collection from which each channel gets separate nodes. Leave it; it affects one kind of balancer.
   *
   * Number. 2.4 to 2.5: `4`; 2.6 to 3.0: `3`. Change: reloads live.
   */
  readonly 'queryCoord.channelExclusiveNodeFactor'?: NumberValue | undefined;
  /**
   * Share of a node's tasks that is reserved for channels, so that they do not wait behind segments. Raise it if channels recover slowly while many segments load.
   *
   * Number. 2.6 to 3.0: `0.3`. Change: reloads live.
   */
  readonly 'queryCoord.channelTaskCapFraction'?: NumberValue | undefined;
  /**
   * Milliseconds that moving or loading a channel may take. Raise it for channels with much data that is not flushed.
   *
   * Whole number of milliseconds, 0 or more. 2.3 to 3.0: `60000`. Change: reloads live.
   */
  readonly 'queryCoord.channelTaskTimeout'?: TimeValue | undefined;
  /**
   * Seconds between two looks at whether balancing was switched on or off. Leave it.
   *
   * Whole number. 2.3 to 3.0: `10`. Change: restarts the roles that read it.
   */
  readonly 'queryCoord.checkAutoBalanceConfigInterval'?: NumberValue | undefined;
  /**
   * Milliseconds between two checks for work of the balancer. Raise it if the coordinator is busy with very many collections.
   *
   * Whole number. 2.3: `10000`; 2.4: `3000`; 2.5 to 3.0: `300`. Change: reloads live.
   */
  readonly 'queryCoord.checkBalanceInterval'?: NumberValue | undefined;
  /**
   * Milliseconds between two checks for missing or superfluous channels. Leave it; it decides how fast a lost channel comes back.
   *
   * Whole number. 2.3 to 3.0: `1000`. Change: reloads live.
   */
  readonly 'queryCoord.checkChannelInterval'?: NumberValue | undefined;
  /**
   * Milliseconds between two looks at whether nodes finished a task, up to 2.5. Leave it.
   *
   * Whole number. 2.3 to 2.5: `100`. Change: restarts the roles that read it.
   */
  readonly 'queryCoord.checkExecutedFlagInterval'?: NumberValue | undefined;
  /**
   * Milliseconds between two checks of the older handoff; no role reads it since 2.5. Leave it.
   *
   * Whole number. 2.3 to 3.0: `5000`. Change: reloads live.
   */
  readonly 'queryCoord.checkHandoffInterval'?: NumberValue | undefined;
  /**
   * Milliseconds between two checks of query nodes by the coordinator; no role reads it since 2.5. Leave it.
   *
   * Whole number of milliseconds, 0 or more. 2.3 to 3.0: `3000`. Change: restarts the roles that read it.
   */
  readonly 'queryCoord.checkHealthInterval'?: TimeValue | undefined;
  /**
   * Milliseconds that a query node may take to answer such a check; no role reads it since 2.5. Leave it.
   *
   * Whole number. 2.3 to 3.0: `2000`. Change: reloads live.
   */
  readonly 'queryCoord.checkHealthRPCTimeout'?: NumberValue | undefined;
  /**
   * Milliseconds between two checks for segments that should load a new index. Leave it.
   *
   * Whole number. 2.3 to 3.0: `10000`. Change: reloads live.
   */
  readonly 'queryCoord.checkIndexInterval'?: NumberValue | undefined;
  /**
   * Milliseconds between two general checks; releases with a separate interval for each check use those. Leave it.
   *
   * Whole number. 2.3 to 3.0: `1000`. Change: reloads live.
   */
  readonly 'queryCoord.checkInterval'?: NumberValue | undefined;
  /**
   * Seconds between two checks whether each replica has the right nodes. Lower it if replicas must change nodes sooner.
   *
   * Whole number. 2.3 to 3.0: `60`. Change: restarts the roles that read it.
   */
  readonly 'queryCoord.checkNodeInReplicaInterval'?: NumberValue | undefined;
  /**
   * Seconds between two comparisons of known and registered query nodes. Leave it.
   *
   * Whole number of seconds, 0 or more. 2.3 to 3.0: `60`. Change: restarts the roles that read it.
   */
  readonly 'queryCoord.checkNodeSessionInterval'?: TimeValue | undefined;
  /**
   * Seconds between two checks whether each resource group has its nodes. Lower it if groups must recover sooner.
   *
   * Whole number. 2.3 to 3.0: `10`. Change: restarts the roles that read it.
   */
  readonly 'queryCoord.checkResourceGroupInterval'?: NumberValue | undefined;
  /**
   * Milliseconds between two checks for missing or superfluous segments. Leave it; it decides how fast a lost segment comes back.
   *
   * Whole number. 2.3 to 3.0: `1000`. Change: reloads live.
   */
  readonly 'queryCoord.checkSegmentInterval'?: NumberValue | undefined;
  /**
   * Seconds between two cleanings of the list of segments whose growing data is ignored. Leave it.
   *
   * Whole number of seconds, 0 or more. 2.4 to 3.0: `60`. Change: restarts the roles that read it.
   */
  readonly 'queryCoord.cleanExcludeSegmentInterval'?: TimeValue | undefined;
  /**
   * Applies the replica number of this section also to collections that were loaded with their own. To enforce one number of replicas for all collections.
   *
   * Flag. 2.6 to 3.0: `false`. Change: reloads live.
   */
  readonly 'queryCoord.clusterLevelLoadForceOverrideUserReplicaMode'?: FlagValue | undefined;
  /**
   * Replicas of each collection that is loaded without a number; 0 leaves it at one. For availability: 2 or more keep searches running when a node is lost, for as many times the memory.
   *
   * Whole number. 2.4 to 3.0: `0`. Change: reloads live.
   */
  readonly 'queryCoord.clusterLevelLoadReplicaNumber'?: NumberValue | undefined;
  /**
   * Resource groups for the replicas of collections that are loaded without them. To spread replicas over zones; at least as many groups as replicas.
   *
   * List. 2.4 to 3.0: empty. Change: reloads live.
   */
  readonly 'queryCoord.clusterLevelLoadResourceGroups'?: ListValue | undefined;
  /**
   * Time that a new replica waits for all nodes of its resource group; 0 does not wait. Raise it if nodes of a group start slowly.
   *
   * Duration such as `10s`. 2.6 to 3.0: `3m`. Change: reloads live.
   */
  readonly 'queryCoord.clusterLevelLoadWaitRGReadyTimeout'?: DurationValue | undefined;
  /**
   * Channels of one collection that a round moves, under its older name. Leave it; `queryCoord.balanceChannelBatchSize` replaces it from 2.5 on.
   *
   * Whole number. 2.4 to 3.0: `1`. Change: reloads live.
   */
  readonly 'queryCoord.collectionBalanceChannelBatchSize'?: NumberValue | undefined;
  /**
   * Segments of one collection that a round moves, under its older name. Leave it; `queryCoord.balanceSegmentBatchSize` replaces it from 2.5 on.
   *
   * Whole number. 2.4 to 3.0: `5`. Change: reloads live.
   */
  readonly 'queryCoord.collectionBalanceSegmentBatchSize'?: NumberValue | undefined;
  /**
   * Weight that keeps channels of one collection on different nodes; 1 turns it off. Raise it if one collection's channels gather on a node.
   *
   * Number. 2.4 to 3.0: `10`. Change: reloads live.
   */
  readonly 'queryCoord.collectionChannelCountFactor'?: NumberValue | undefined;
  /**
   * Milliseconds between two looks at the progress of loads. Leave it.
   *
   * Whole number. 2.3 to 3.0: `200`. Change: restarts the roles that read it.
   */
  readonly 'queryCoord.collectionObserverInterval'?: NumberValue | undefined;
  /**
   * Attempts to load a collection after restarts before Milvus gives up and releases it. Raise it if loads of large collections meet restarts.
   *
   * Whole number. 2.3 to 3.0: `3`. Change: reloads live.
   */
  readonly 'queryCoord.collectionRecoverTimes'?: NumberValue | undefined;
  /**
   * Share of its memory that a node is taken to need for each channel that it leads. Raise it to 0.3 or more if nodes that lead channels run out of memory.
   *
   * Number. 2.3 to 3.0: `0.1`. Change: reloads live.
   */
  readonly 'queryCoord.delegatorMemoryOverloadFactor'?: NumberValue | undefined;
  /**
   * Milliseconds between two rounds that hand tasks to query nodes. Leave it.
   *
   * Whole number. 2.6 to 3.0: `500`. Change: restarts the roles that read it.
   */
  readonly 'queryCoord.dispatchInterval'?: NumberValue | undefined;
  /**
   * Milliseconds between two questions to a query node about what it has loaded. Raise it if the coordinator is busy with very many segments.
   *
   * Whole number. 2.3 to 3.0: `500`. Change: restarts the roles that read it.
   */
  readonly 'queryCoord.distPullInterval'?: NumberValue | undefined;
  /**
   * Milliseconds that a query node may take to tell what it has loaded. Raise it if busy nodes with very many segments are late.
   *
   * Whole number of milliseconds, 0 or more. 2.3 to 3.0: `5000`. Change: reloads live.
   */
  readonly 'queryCoord.distRequestTimeout'?: TimeValue | undefined;
  /**
   * Lets a second query coordinator wait to take over; the last releases of 2.6 and 3.0 always do. This library sets it as the number of coordinators asks for.
   *
   * Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it.
   */
  readonly 'queryCoord.enableActiveStandby'?: FlagValue | undefined;
  /**
   * Moves segments of several collections in one round. Turn it off if moves disturb too many collections at once.
   *
   * Flag. 2.5 to 3.0: `true`. Change: reloads live.
   */
  readonly 'queryCoord.enableBalanceOnMultipleCollections'?: FlagValue | undefined;
  /**
   * Moves nodes between resource groups so that each has the number that it asks for. Turn it off while you move nodes by hand.
   *
   * Flag. 2.3 to 3.0: `true`. Change: reloads live.
   */
  readonly 'queryCoord.enableRGAutoRecover'?: FlagValue | undefined;
  /**
   * Moves data away from a query node that stops, so that searches go on. Leave it on; without it each rollout interrupts searches.
   *
   * Flag. 2.4 to 3.0: `true`. Change: reloads live.
   */
  readonly 'queryCoord.enableStoppingBalance'?: FlagValue | undefined;
  /**
   * Priority of all loads, `high` or `low`, in 2.6; empty leaves it to each case. If loads in the background must not disturb searches, or must be fast.
   *
   * Text. 2.6: empty. Change: reloads live.
   */
  readonly 'queryCoord.forceLoadPriority'?: TextValue | undefined;
  /**
   * Weight of a node's rows over all collections when segments are placed. Raise it if nodes hold unequal amounts although collections are even.
   *
   * Number. 2.3 to 3.0: `0.1`. Change: reloads live.
   */
  readonly 'queryCoord.globalRowCountFactor'?: NumberValue | undefined;
  /**
   * Weight of a node's segments over all collections when they are placed; one kind of balancer uses it. Leave it.
   *
   * Number. 2.4 to 3.0: `0.1`. Change: reloads live.
   */
  readonly 'queryCoord.globalSegmentCountFactor'?: NumberValue | undefined;
  /**
   * Seconds that a query coordinator takes to stop before it exits, up to 2.5. Leave it; a coordinator has little to hand over.
   *
   * Whole number of seconds, 0 or more. 2.3 to 3.0: `5`. Change: reloads live.
   */
  readonly 'queryCoord.gracefulStopTimeout'?: TimeValue | undefined;
  /**
   * Weight of growing rows in a node's load; no role reads it since 2.5. Leave it.
   *
   * Number. 2.3: `4.0`; 2.4 to 3.0: `4`. Change: reloads live.
   */
  readonly 'queryCoord.growingRowCountWeight'?: NumberValue | undefined;
  /**
   * Largest answer in bytes that a caller of the query coordinator accepts, up to 2.5. Raise it together with `serverMaxSendSize` of the same section, if large results fail.
   *
   * Whole number of bytes, 1 or more. 2.3 to 3.0: `536870912`. Change: restarts the roles that read it.
   */
  readonly 'queryCoord.grpc.clientMaxRecvSize'?: SizeValue | undefined;
  /**
   * Largest request in bytes that a caller sends to the query coordinator, up to 2.5. Keep it at or below `serverMaxRecvSize` of the same section.
   *
   * Whole number of bytes, 1 or more. 2.3 to 3.0: `268435456`. Change: restarts the roles that read it.
   */
  readonly 'queryCoord.grpc.clientMaxSendSize'?: SizeValue | undefined;
  /**
   * Largest request in bytes that the query coordinator accepts, up to 2.5. Raise it if calls fail with `ResourceExhausted`.
   *
   * Whole number of bytes, 1 or more. 2.3 to 3.0: `268435456`. Change: restarts the roles that read it.
   */
  readonly 'queryCoord.grpc.serverMaxRecvSize'?: SizeValue | undefined;
  /**
   * Largest answer in bytes that the query coordinator sends, up to 2.5. Raise it if calls fail with `ResourceExhausted`.
   *
   * Whole number of bytes, 1 or more. 2.3 to 3.0: `536870912`. Change: restarts the roles that read it.
   */
  readonly 'queryCoord.grpc.serverMaxSendSize'?: SizeValue | undefined;
  /**
   * Milliseconds after which a silent query node counts as away; no role reads it since 2.5. Leave it.
   *
   * Whole number of milliseconds, 0 or more. 2.3 to 3.0: `10000`. Change: reloads live.
   */
  readonly 'queryCoord.heartbeatAvailableInterval'?: TimeValue | undefined;
  /**
   * Milliseconds without an answer of a query node from which the coordinator warns; the name has the spelling of Milvus. Leave it.
   *
   * Whole number of milliseconds, 0 or more. 2.3 to 3.0: `5000`. Change: reloads live.
   */
  readonly 'queryCoord.heatbeatWarningLag'?: TimeValue | undefined;
  /**
   * Address that a query coordinator registers, up to 2.5; empty means the first address of the pod. Leave it empty in Kubernetes.
   *
   * Text. 2.3 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'queryCoord.ip'?: TextValue | undefined;
  /**
   * Seconds between two updates of what each leading node knows about segments. Leave it.
   *
   * Whole number. 2.3 to 3.0: `1`. Change: restarts the roles that read it.
   */
  readonly 'queryCoord.leaderViewUpdateInterval'?: NumberValue | undefined;
  /**
   * Seconds without progress after which the load of a collection fails. Raise it for large segments on slow storage.
   *
   * Whole number of seconds, 0 or more. 2.3 to 3.0: `600`. Change: reloads live.
   */
  readonly 'queryCoord.loadTimeoutSeconds'?: TimeValue | undefined;
  /**
   * Difference of memory in % from which the older balancer moved segments; no role reads it since 2.5. Leave it.
   *
   * Whole number of per cent, 0 to 100. 2.3 to 3.0: `30`. Change: reloads live.
   */
  readonly 'queryCoord.memoryUsageMaxDifferencePercentage'?: NumberValue | undefined;
  /**
   * Seconds after which a new set of segments that cannot be loaded is given up for a newer one. Raise it if loads of many new segments never finish.
   *
   * Whole number. 2.3 to 3.0: `300`. Change: reloads live.
   */
  readonly 'queryCoord.NextTargetSurviveTime'?: NumberValue | undefined;
  /**
   * Collections whose state is checked at once. Raise it with very many collections.
   *
   * Whole number. 2.3 to 3.0: `16`. Change: restarts the roles that read it.
   */
  readonly 'queryCoord.observerTaskParallel'?: NumberValue | undefined;
  /**
   * Share of memory in % beyond which a query node loads nothing more. Lower it if nodes are killed for memory during searches.
   *
   * Number of per cent, 0 to 100. 2.3 to 3.0: `90`. Change: restarts the roles that read it.
   */
  readonly 'queryCoord.overloadedMemoryThresholdPercentage'?: NumberValue | undefined;
  /**
   * Port of the query coordinator for other roles, up to 2.5. Leave it; Services and policies of this library follow the default.
   *
   * Whole number, 1 to 65535. 2.3 to 3.0: `19531`. Change: restarts the roles that read it.
   */
  readonly 'queryCoord.port'?: NumberValue | undefined;
  /**
   * Tasks that a query node gets at once, for each CPU core. Lower it if loads disturb searches, raise it to fill new nodes faster.
   *
   * Number. 2.6 to 3.0: `20`. Change: reloads live.
   */
  readonly 'queryCoord.queryNodeTaskParallelismFactor'?: NumberValue | undefined;
  /**
   * Attempts at random moves of one kind of balancer. Leave it.
   *
   * Whole number. 2.4 to 3.0: `10`. Change: reloads live.
   */
  readonly 'queryCoord.randomMaxSteps'?: NumberValue | undefined;
  /**
   * Seconds between two removals of marks of nodes without free resources. Leave it.
   *
   * Whole number. 2.6 to 3.0: `10`. Change: reloads live.
   */
  readonly 'queryCoord.resourceExhaustionCleanupInterval'?: NumberValue | undefined;
  /**
   * Seconds for which a node that refused a load for lack of resources gets no further one; 0 turns it off. Raise it if loads keep going to full nodes.
   *
   * Whole number. 2.6 to 3.0: `30`. Change: reloads live.
   */
  readonly 'queryCoord.resourceExhaustionPenaltyDuration'?: NumberValue | undefined;
  /**
   * Imbalance in the other direction that a move may leave behind. Leave it.
   *
   * Number. 2.3 to 3.0: `1.3`. Change: reloads live.
   */
  readonly 'queryCoord.reverseUnBalanceTolerationFactor'?: NumberValue | undefined;
  /**
   * Weight of rows when one kind of balancer places segments. Leave it.
   *
   * Number. 2.4 to 3.0: `0.4`. Change: reloads live.
   */
  readonly 'queryCoord.rowCountFactor'?: NumberValue | undefined;
  /**
   * Attempts at moves by rows of one kind of balancer. Leave it.
   *
   * Whole number. 2.4 to 3.0: `50`. Change: reloads live.
   */
  readonly 'queryCoord.rowCountMaxSteps'?: NumberValue | undefined;
  /**
   * Imbalance between two nodes that is accepted without a move. Raise it if small moves never end.
   *
   * Number. 2.3 to 3.0: `0.05`. Change: reloads live.
   */
  readonly 'queryCoord.scoreUnbalanceTolerationFactor'?: NumberValue | undefined;
  /**
   * Weight of the number of segments when one kind of balancer places them. Leave it.
   *
   * Number. 2.4 to 3.0: `0.4`. Change: reloads live.
   */
  readonly 'queryCoord.segmentCountFactor'?: NumberValue | undefined;
  /**
   * Attempts at moves by segments of one kind of balancer. Leave it.
   *
   * Whole number. 2.4 to 3.0: `50`. Change: reloads live.
   */
  readonly 'queryCoord.segmentCountMaxSteps'?: NumberValue | undefined;
  /**
   * Milliseconds that moving or loading a segment may take. Raise it for large segments on slow storage.
   *
   * Whole number of milliseconds, 0 or more. 2.3 to 3.0: `120000`. Change: reloads live.
   */
  readonly 'queryCoord.segmentTaskTimeout'?: TimeValue | undefined;
  /**
   * Choice of the nodes that take over from a stopping one: in turn, by rows, or by score. Leave it.
   *
   * Text. 2.6 to 3.0: `ScoreBased`. Change: reloads live.
   */
  readonly 'queryCoord.stoppingBalanceAssignPolicy'?: TextValue | undefined;
  /**
   * Wait before an old release tried a task again; no role reads it since 2.5. Leave it.
   *
   * Whole number. 2.3 to 3.0: `10000000000`. Change: reloads live.
   */
  readonly 'queryCoord.task.retryinterval'?: NumberValue | undefined;
  /**
   * Attempts of a task in old releases; no role reads it since 2.5. Leave it.
   *
   * Whole number. 2.3 to 3.0: `5`. Change: reloads live.
   */
  readonly 'queryCoord.task.retrynum'?: NumberValue | undefined;
  /**
   * Tasks that each query node gets in one round. Lower it if nodes run out of memory during loads.
   *
   * Whole number. 2.3 to 2.5: `256`; 2.6 to 3.0: `360`. Change: reloads live.
   */
  readonly 'queryCoord.taskExecutionCap'?: NumberValue | undefined;
  /**
   * Loads that old releases merged into one request; no role reads it since 2.5. Leave it.
   *
   * Whole number. 2.3 to 3.0: `1`. Change: restarts the roles that read it.
   */
  readonly 'queryCoord.taskMergeCap'?: NumberValue | undefined;
  /**
   * Longest time between two checks of the state of loaded collections for the health endpoint, in minutes from 2.5 on. Leave it.
   *
   * Whole number of minutes, 0 or more. 2.4: `300`; 2.5 to 3.0: `5`. Change: restarts the roles that read it.
   */
  readonly 'queryCoord.updateCollectionLoadStatusInterval'?: TimeValue | undefined;
  /**
   * Seconds between two looks for new segments of loaded collections; it decides how fast flushed data moves to query nodes. Leave it.
   *
   * Whole number. 2.3 to 3.0: `10`. Change: restarts the roles that read it.
   */
  readonly 'queryCoord.UpdateNextTargetInterval'?: NumberValue | undefined;
  /**
   * Switches to a new set of segments only when leading nodes know that all are loaded. Leave it on.
   *
   * Flag. 2.6 to 3.0: `true`. Change: reloads live.
   */
  readonly 'queryCoord.updateTargetNeedSegmentDataReady'?: FlagValue | undefined;
}
