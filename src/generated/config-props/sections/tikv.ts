// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue, ListValue, NumberValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys below `tikv`. */
export interface TikvSection {
  readonly [key: string]: ConfigNode;
  /** List. 2.3 to 3.0: `127.0.0.1:2389`. Change: restarts the roles that read it. */
  readonly endpoints?: ListValue | undefined;
  /** Text. 2.3 to 3.0: `kv`. Change: restarts the roles that read it. */
  readonly kvSubPath?: TextValue | undefined;
  /** Text. 2.3 to 3.0: `meta`. Change: restarts the roles that read it. */
  readonly metaSubPath?: TextValue | undefined;
  /** Whole number of milliseconds, 1 or more. 2.3 to 3.0: `10000`. Change: restarts the roles that read it. */
  readonly requestTimeout?: TimeValue | undefined;
  /** Text. 2.3 to 3.0: `by-dev`. Change: restarts the roles that read it. */
  readonly rootPath?: TextValue | undefined;
  /** Whole number. 2.3 to 3.0: `256`. Change: reloads live. */
  readonly snapshotScanSize?: NumberValue | undefined;
  readonly ssl?: {
    readonly [key: string]: ConfigNode;
    /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
    readonly enabled?: FlagValue | undefined;
    /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
    readonly tlsCACert?: TextValue | undefined;
    /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
    readonly tlsCert?: TextValue | undefined;
    /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
    readonly tlsKey?: TextValue | undefined;
  } | undefined;
}
