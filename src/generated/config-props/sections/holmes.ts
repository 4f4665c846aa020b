// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue, NumberValue, TextValue } from '../../../props/config-value';

/** Profiles that a process takes of itself when it is busy. */
export interface HolmesSection {
  readonly [key: string]: ConfigNode;
  /**
   * Seconds between two looks at the use of CPU. Leave it.
   *
   * Whole number. 2.6 to 3.0: `10`. Change: restarts the roles that read it.
   */
  readonly collectInterval?: NumberValue | undefined;
  /**
   * Folder for profiles; the pod must be allowed to write it. Together with `holmes.enable`, on a volume that outlives the process.
   *
   * Text. 2.6 to 3.0: `/tmp`. Change: restarts the roles that read it.
   */
  readonly dumpPath?: TextValue | undefined;
  /**
   * Watches the use of CPU and takes profiles of busy moments. To find the cause of peaks that nobody is there to see.
   *
   * Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it.
   */
  readonly enable?: FlagValue | undefined;
  /** Moments at which profiles are taken. */
  readonly profile?: {
    readonly [key: string]: ConfigNode;
    /**
     * Use of CPU in % from which a profile is taken in any case. Lower it if no profile appears.
     *
     * Whole number. 2.6 to 3.0: `90`. Change: restarts the roles that read it.
     */
    readonly absCPU?: NumberValue | undefined;
    /**
     * Seconds between two profiles. Raise it if profiles fill the disk.
     *
     * Whole number. 2.6 to 3.0: `60`. Change: restarts the roles that read it.
     */
    readonly cooldown?: NumberValue | undefined;
    /**
     * Rise of the use of CPU in % from which a profile is taken. Lower it to catch smaller peaks.
     *
     * Whole number. 2.6 to 3.0: `50`. Change: restarts the roles that read it.
     */
    readonly diffCPU?: NumberValue | undefined;
    /**
     * Takes profiles of the CPU at busy moments. Together with `holmes.enable`.
     *
     * Flag. 2.6 to 3.0: `false`. Change: restarts the roles that read it.
     */
    readonly enable?: FlagValue | undefined;
    /**
     * Use of CPU in % below which a rise is ignored. Lower it to catch peaks of idle processes.
     *
     * Whole number. 2.6 to 3.0: `50`. Change: restarts the roles that read it.
     */
    readonly minCPU?: NumberValue | undefined;
  } | undefined;
  /**
   * Reads limits of the container instead of the machine; no role reads it. Leave it.
   *
   * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
   */
  readonly useCGroup?: FlagValue | undefined;
}
