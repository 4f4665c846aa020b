// Generated from data/ by `npm run generate:config`. Do not edit.
import type { TextValue } from '../../../props/config-value';

/** Keys of `profile`, each in one piece. */
export interface ProfileKeys {
  /** Text. 2.4 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'profile.pprof.path'?: TextValue | undefined;
}
