// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue, NumberValue, TextValue } from '../../../props/config-value';

/** Keys below `holmes`. */
export interface HolmesSection {
  readonly [key: string]: ConfigNode;
  /** Whole number. 2.6 to 3.0: `10`. Change: restarts the roles that read it. */
  readonly collectInterval?: NumberValue | undefined;
  /** Text. 2.6 to 3.0: `/tmp`. Change: restarts the roles that read it. */
  readonly dumpPath?: TextValue | undefined;
  /** Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly enable?: FlagValue | undefined;
  readonly profile?: {
    readonly [key: string]: ConfigNode;
    /** Whole number. 2.6 to 3.0: `90`. Change: restarts the roles that read it. */
    readonly absCPU?: NumberValue | undefined;
    /** Whole number. 2.6 to 3.0: `60`. Change: restarts the roles that read it. */
    readonly cooldown?: NumberValue | undefined;
    /** Whole number. 2.6 to 3.0: `50`. Change: restarts the roles that read it. */
    readonly diffCPU?: NumberValue | undefined;
    /** Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it. */
    readonly enable?: FlagValue | undefined;
    /** Whole number. 2.6 to 3.0: `50`. Change: restarts the roles that read it. */
    readonly minCPU?: NumberValue | undefined;
  } | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly useCGroup?: FlagValue | undefined;
}
