// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, NumberValue, SizeValue } from '../../../props/config-value';

/** Keys below `gpu`. */
export interface GpuSection {
  readonly [key: string]: ConfigNode;
  /** Whole number of MiB, 0 or more. 2.4 to 3.0: `2048`. Change: restarts the roles that read it. */
  readonly initMemSize?: SizeValue | undefined;
  /** Whole number of MiB, 0 or more. 2.4 to 3.0: `4096`. Change: restarts the roles that read it. */
  readonly maxMemSize?: SizeValue | undefined;
  /** Whole number of per cent, 0 to 100. 2.6 to 3.0: `95`. Change: restarts the roles that read it. */
  readonly overloadedMemoryThresholdPercentage?: NumberValue | undefined;
}
