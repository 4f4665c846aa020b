// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue, NumberValue, TextValue } from '../../../props/config-value';

/** Keys of `holmes`, each in one piece. */
export interface HolmesKeys {
  /** Whole number. 2.6 to 3.0: `10`. Change: restarts the roles that read it. */
  readonly 'holmes.collectInterval'?: NumberValue | undefined;
  /** Text. 2.6 to 3.0: `/tmp`. Change: restarts the roles that read it. */
  readonly 'holmes.dumpPath'?: TextValue | undefined;
  /** Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'holmes.enable'?: FlagValue | undefined;
  /** Whole number. 2.6 to 3.0: `90`. Change: restarts the roles that read it. */
  readonly 'holmes.profile.absCPU'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `60`. Change: restarts the roles that read it. */
  readonly 'holmes.profile.cooldown'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `50`. Change: restarts the roles that read it. */
  readonly 'holmes.profile.diffCPU'?: NumberValue | undefined;
  /** Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'holmes.profile.enable'?: FlagValue | undefined;
  /** Whole number. 2.6 to 3.0: `50`. Change: restarts the roles that read it. */
  readonly 'holmes.profile.minCPU'?: NumberValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'holmes.useCGroup'?: FlagValue | undefined;
}
