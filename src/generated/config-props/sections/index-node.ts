// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue, NumberValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Nodes that build indexes, up to 2.5; data nodes do it from 2.6 on. */
export interface IndexNodeSection {
  readonly [key: string]: ConfigNode;
  /**
   * Allows builds of disk indexes, in 2.3 and 2.4. Turn it off on nodes without a fast disk.
   *
   * Flag. 2.3 to 2.4: `true`. Change: restarts the roles that read it.
   */
  readonly enableDisk?: FlagValue | undefined;
  /**
   * Seconds that an index node takes to finish builds before it exits; empty means `common.gracefulStopTimeout`. Lower it if rollouts must be fast and repeated builds do not matter.
   *
   * Whole number of seconds, 0 or more. 2.3 to 2.5: empty. Change: reloads live.
   */
  readonly gracefulStopTimeout?: TimeValue | undefined;
  /** Message sizes in calls to index nodes. */
  readonly grpc?: {
    readonly [key: string]: ConfigNode;
    /**
     * Largest answer in bytes that a caller of index nodes accepts, up to 2.5. Raise it together with `serverMaxSendSize` of the same section, if large results fail.
     *
     * Whole number of bytes, 1 or more. 2.3 to 2.5: `536870912`. Change: restarts the roles that read it.
     */
    readonly clientMaxRecvSize?: SizeValue | undefined;
    /**
     * Largest request in bytes that a caller sends to index nodes, up to 2.5. Keep it at or below `serverMaxRecvSize` of the same section.
     *
     * Whole number of bytes, 1 or more. 2.3 to 2.5: `268435456`. Change: restarts the roles that read it.
     */
    readonly clientMaxSendSize?: SizeValue | undefined;
    /**
     * Largest request in bytes that index nodes accept, up to 2.5. Raise it if calls fail with `ResourceExhausted`.
     *
     * Whole number of bytes, 1 or more. 2.3 to 2.5: `268435456`. Change: restarts the roles that read it.
     */
    readonly serverMaxRecvSize?: SizeValue | undefined;
    /**
     * Largest answer in bytes that index nodes send, up to 2.5. Raise it if calls fail with `ResourceExhausted`.
     *
     * Whole number of bytes, 1 or more. 2.3 to 2.5: `536870912`. Change: restarts the roles that read it.
     */
    readonly serverMaxSendSize?: SizeValue | undefined;
  } | undefined;
  /**
   * Address that an index node registers; empty means the first address of the pod. Leave it empty in Kubernetes.
   *
   * Text. 2.3 to 2.5: empty. Change: restarts the roles that read it.
   */
  readonly ip?: TextValue | undefined;
  /**
   * Share of the local disk in % beyond which an index node takes no further build. Lower it if the disk is shared.
   *
   * Whole number of per cent, 0 to 100. 2.3 to 2.4: `95`. Change: reloads live.
   */
  readonly maxDiskUsagePercentage?: NumberValue | undefined;
  /**
   * Port of index nodes for other roles. Leave it; Services and policies of this library follow the default.
   *
   * Whole number, 1 to 65535. 2.3 to 2.5: `21121`. Change: restarts the roles that read it.
   */
  readonly port?: NumberValue | undefined;
  /** Builds on one node. */
  readonly scheduler?: {
    readonly [key: string]: ConfigNode;
    /**
     * Index builds that one node runs at once; data nodes read it from 2.6 on. Raise it on large nodes if builds queue and memory is free.
     *
     * Whole number. 2.3 to 3.0: `1`. Change: restarts the roles that read it.
     */
    readonly buildParallel?: NumberValue | undefined;
  } | undefined;
  /**
   * Share of the slots for builds that a standalone of 2.5 offers. Raise it if a standalone builds indexes too slowly.
   *
   * Number. 2.5: `0.25`. Change: restarts the roles that read it.
   */
  readonly standaloneSlotFactor?: NumberValue | undefined;
  /**
   * Slots that an index node of 2.5 offers for each 2 CPU cores and 8 GiB of memory. Raise it to run more builds at once, lower it after out of memory kills.
   *
   * Whole number. 2.5: `16`. Change: reloads live.
   */
  readonly workerSlotUnit?: NumberValue | undefined;
}
