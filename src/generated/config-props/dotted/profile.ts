// Generated from data/ by `npm run generate:config`. Do not edit.
import type { TextValue } from '../../../props/config-value';

/** Keys of `profile`, each in one piece. */
export interface ProfileKeys {
  /**
   * Folder for profiles that a process writes when it exceeds its stop timeout; empty means a folder below `localStorage.path`. To keep them on a volume that outlives the pod.
   *
   * Text. 2.4 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'profile.pprof.path'?: TextValue | undefined;
}
