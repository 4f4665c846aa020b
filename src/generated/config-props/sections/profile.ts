// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, TextValue } from '../../../props/config-value';

/** Profiles of the Go runtime. */
export interface ProfileSection {
  readonly [key: string]: ConfigNode;
  /** Profiles at a stop that takes too long. */
  readonly pprof?: {
    readonly [key: string]: ConfigNode;
    /**
     * Folder for profiles that a process writes when it exceeds its stop timeout; empty means a folder below `localStorage.path`. To keep them on a volume that outlives the pod.
     *
     * Text. 2.4 to 3.0: empty. Change: restarts the roles that read it.
     */
    readonly path?: TextValue | undefined;
  } | undefined;
}
