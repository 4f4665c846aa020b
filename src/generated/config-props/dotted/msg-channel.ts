// Generated from data/ by `npm run generate:config`. Do not edit.
import type { TextValue } from '../../../props/config-value';

/** Keys of `msgChannel`, each in one piece. */
export interface MsgChannelKeys {
  /** Text. 2.3 to 3.0: `by-dev`. Change: restarts the roles that read it. */
  readonly 'msgChannel.chanNamePrefix.cluster'?: TextValue | undefined;
  /** Text. 2.3: empty; 2.4 to 3.0: `segment-info-channel`. Change: reloads live. */
  readonly 'msgChannel.chanNamePrefix.dataCoordSegmentInfo'?: TextValue | undefined;
  /** Text. 2.3: empty; 2.4 to 3.0: `datacoord-timetick-channel`. Change: restarts the roles that read it. */
  readonly 'msgChannel.chanNamePrefix.dataCoordTimeTick'?: TextValue | undefined;
  /** Text. 2.3: empty; 2.4 to 3.0: `queryTimeTick`. Change: reloads live. */
  readonly 'msgChannel.chanNamePrefix.queryTimeTick'?: TextValue | undefined;
  /** Text. 2.3: empty; 2.4 to 2.6: `replicate-msg`. Change: restarts the roles that read it. */
  readonly 'msgChannel.chanNamePrefix.replicateMsg'?: TextValue | undefined;
  /** Text. 2.3: empty; 2.4 to 3.0: `rootcoord-dml`. Change: restarts the roles that read it. */
  readonly 'msgChannel.chanNamePrefix.rootCoordDml'?: TextValue | undefined;
  /** Text. 2.3: empty; 2.4 to 3.0: `rootcoord-statistics`. Change: reloads live. */
  readonly 'msgChannel.chanNamePrefix.rootCoordStatistics'?: TextValue | undefined;
  /** Text. 2.3: empty; 2.4 to 3.0: `rootcoord-timetick`. Change: reloads live. */
  readonly 'msgChannel.chanNamePrefix.rootCoordTimeTick'?: TextValue | undefined;
  /** Text. 2.3: empty; 2.4 to 3.0: `dataCoord`. Change: restarts the roles that read it. */
  readonly 'msgChannel.subNamePrefix.dataCoordSubNamePrefix'?: TextValue | undefined;
  /** Text. 2.3 to 3.0: `channelwatch`. Change: restarts the roles that read it. */
  readonly 'msgChannel.subNamePrefix.dataCoordWatchSubPath'?: TextValue | undefined;
  /** Text. 2.3: empty; 2.4 to 3.0: `dataNode`. Change: restarts the roles that read it. */
  readonly 'msgChannel.subNamePrefix.dataNodeSubNamePrefix'?: TextValue | undefined;
}
