// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, TextValue } from '../../../props/config-value';

/** Keys below `msgChannel`. */
export interface MsgChannelSection {
  readonly [key: string]: ConfigNode;
  readonly chanNamePrefix?: {
    readonly [key: string]: ConfigNode;
    /** Text. 2.3 to 3.0: `by-dev`. Change: restarts the roles that read it. */
    readonly cluster?: TextValue | undefined;
    /** Text. 2.3: empty; 2.4 to 3.0: `segment-info-channel`. Change: reloads live. */
    readonly dataCoordSegmentInfo?: TextValue | undefined;
    /** Text. 2.3: empty; 2.4 to 3.0: `datacoord-timetick-channel`. Change: restarts the roles that read it. */
    readonly dataCoordTimeTick?: TextValue | undefined;
    /** Text. 2.3: empty; 2.4 to 3.0: `queryTimeTick`. Change: reloads live. */
    readonly queryTimeTick?: TextValue | undefined;
    /** Text. 2.3: empty; 2.4 to 2.6: `replicate-msg`. Change: restarts the roles that read it. */
    readonly replicateMsg?: TextValue | undefined;
    /** Text. 2.3: empty; 2.4 to 3.0: `rootcoord-dml`. Change: restarts the roles that read it. */
    readonly rootCoordDml?: TextValue | undefined;
    /** Text. 2.3: empty; 2.4 to 3.0: `rootcoord-statistics`. Change: reloads live. */
    readonly rootCoordStatistics?: TextValue | undefined;
    /** Text. 2.3: empty; 2.4 to 3.0: `rootcoord-timetick`. Change: reloads live. */
    readonly rootCoordTimeTick?: TextValue | undefined;
  } | undefined;
  readonly subNamePrefix?: {
    readonly [key: string]: ConfigNode;
    /** Text. 2.3: empty; 2.4 to 3.0: `dataCoord`. Change: restarts the roles that read it. */
    readonly dataCoordSubNamePrefix?: TextValue | undefined;
    /** Text. 2.3 to 3.0: `channelwatch`. Change: restarts the roles that read it. */
    readonly dataCoordWatchSubPath?: TextValue | undefined;
    /** Text. 2.3: empty; 2.4 to 3.0: `dataNode`. Change: restarts the roles that read it. */
    readonly dataNodeSubNamePrefix?: TextValue | undefined;
  } | undefined;
}
