// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, TextValue } from '../../../props/config-value';

/** Names of internal topics and subscriptions. */
export interface MsgChannelSection {
  readonly [key: string]: ConfigNode;
  /** Names of internal topics. */
  readonly chanNamePrefix?: {
    readonly [key: string]: ConfigNode;
    /**
     * First part of all topic names; instances that share a queue differ in it. Before the first start, by the prop `channelPrefix`; afterwards never.
     *
     * Text. 2.3 to 3.0: `by-dev`. Change: never: Milvus would start empty, next to its data.
     */
    readonly cluster?: TextValue | undefined;
    /**
     * Name of the topic with statistics of segments. Leave it.
     *
     * Text. 2.3: empty; 2.4 to 3.0: `segment-info-channel`. Change: reloads live.
     */
    readonly dataCoordSegmentInfo?: TextValue | undefined;
    /**
     * Name of the topic with time ticks of data nodes, up to 2.5. Never after the first start.
     *
     * Text. 2.3: empty; 2.4 to 3.0: `datacoord-timetick-channel`. Change: restarts the roles that read it.
     */
    readonly dataCoordTimeTick?: TextValue | undefined;
    /**
     * Name of the topic with time ticks of query nodes. Leave it.
     *
     * Text. 2.3: empty; 2.4 to 3.0: `queryTimeTick`. Change: reloads live.
     */
    readonly queryTimeTick?: TextValue | undefined;
    /**
     * Name of the topic that an older external replication tool feeds. Only with that tool, and before the first start.
     *
     * Text. 2.3: empty; 2.4 to 2.6: `replicate-msg`. Change: restarts the roles that read it.
     */
    readonly replicateMsg?: TextValue | undefined;
    /**
     * Name of the physical channels that carry inserts and deletes. Never after the first start: data that is not flushed would be lost.
     *
     * Text. 2.3: empty; 2.4 to 3.0: `rootcoord-dml`. Change: never: Milvus would start empty, next to its data.
     */
    readonly rootCoordDml?: TextValue | undefined;
    /**
     * Name of the topic with statistics of the root coordinator. Leave it.
     *
     * Text. 2.3: empty; 2.4 to 3.0: `rootcoord-statistics`. Change: reloads live.
     */
    readonly rootCoordStatistics?: TextValue | undefined;
    /**
     * Name of the topic with time ticks of the root coordinator. Leave it.
     *
     * Text. 2.3: empty; 2.4 to 3.0: `rootcoord-timetick`. Change: reloads live.
     */
    readonly rootCoordTimeTick?: TextValue | undefined;
  } | undefined;
  /** Names of subscriptions. */
  readonly subNamePrefix?: {
    readonly [key: string]: ConfigNode;
    /**
     * Name of the subscription of the data coordinator; no role reads it since 2.5. Leave it.
     *
     * Text. 2.3: empty; 2.4 to 3.0: `dataCoord`. Change: restarts the roles that read it.
     */
    readonly dataCoordSubNamePrefix?: TextValue | undefined;
    /**
     * Part of the etcd path for assignments of channels, up to 2.5. Never after the first start.
     *
     * Text. 2.3 to 3.0: `channelwatch`. Change: restarts the roles that read it.
     */
    readonly dataCoordWatchSubPath?: TextValue | undefined;
    /**
     * Name of the subscription of data nodes, up to 2.5. Never after the first start: data nodes would start from another position.
     *
     * Text. 2.3: empty; 2.4 to 3.0: `dataNode`. Change: restarts the roles that read it.
     */
    readonly dataNodeSubNamePrefix?: TextValue | undefined;
  } | undefined;
}
