// Generated from data/ by `npm run generate:config`. Do not edit.
import type { NumberValue, SizeValue } from '../../../props/config-value';

/** Keys of `gpu`, each in one piece. */
export interface GpuKeys {
  /**
   * MiB of GPU memory that a process reserves at start. Set it near the need of your indexes, so that the pool does not grow under load.
   *
   * Whole number of MiB, 0 or more. 2.4 to 3.0: `2048`. Change: restarts the roles that read it.
   */
  readonly 'gpu.initMemSize'?: SizeValue | undefined;
  /**
   * MiB of GPU memory that the pool may take at most. Below the memory of the card, by what other processes on it need.
   *
   * Whole number of MiB, 0 or more. 2.4 to 3.0: `4096`. Change: restarts the roles that read it.
   */
  readonly 'gpu.maxMemSize'?: SizeValue | undefined;
  /**
   * Share of the GPU memory in % beyond which a node loads no further segment. Lower it if searches fail for lack of GPU memory.
   *
   * Whole number of per cent, 0 to 100. 2.6 to 3.0: `95`. Change: restarts the roles that read it.
   */
  readonly 'gpu.overloadedMemoryThresholdPercentage'?: NumberValue | undefined;
}
