import type { ReleaseRange } from '../../findings';
import { isWithin } from '../../version';
import type { RoleName } from '../../version';

/** Pods, cores of each and GiB of each. */
export type Tier = readonly [pods: number, cpus: number, gibibytes: number];

/** Rows by an amount: a row holds below its bound, and the last one above all bounds. */
type Tiers = readonly (readonly [below: number, tier: Tier])[];

interface RoleTiers {
  readonly releases: ReleaseRange;
  readonly tiers: Tiers;
}

const TWO: Tier = [1, 2, 8];
const FOUR: Tier = [1, 4, 16];

const PROXY: Tiers = [
  [8, [1, 1, 4]],
  [96, [1, 2, 8]],
  [Infinity, [1, 8, 32]],
];

const BUILDERS: Tiers = [
  [8, TWO],
  [16, FOUR],
  [64, [2, 4, 16]],
  [96, [4, 4, 16]],
  [Infinity, [8, 8, 16]],
];

/**
 * Roles other than query nodes, by GiB of loaded data.
 *
 * Source: sizing tool of Milvus, `sizingTool.ts` for 2.6 and later and `sizingToolV250.ts` before, at f57ab62. Both have the same proxy
 * and coordinator, and neither sizes separate coordinators.
 */
const ROLE_TIERS: Partial<Readonly<Record<RoleName, readonly RoleTiers[]>>> = {
  proxy: [{ releases: {}, tiers: PROXY }],
  mixCoord: [{ releases: {}, tiers: PROXY }],
  dataNode: [
    { releases: { from: '2.6.0' }, tiers: BUILDERS },
    {
      releases: { below: '2.6.0' },
      tiers: [
        [96, TWO],
        [Infinity, [1, 8, 32]],
      ],
    },
  ],
  indexNode: [{ releases: { below: '2.6.0' }, tiers: BUILDERS }],
};

/** Streaming nodes by groups of 16 cores of query nodes. Source: as above; above 8 groups, `ceil(groups / 4)` nodes. */
const STREAMING: Tiers = [
  [2, TWO],
  [3, FOUR],
  [5, [2, 4, 16]],
  [9, [2, 8, 32]],
];

/** GiB of a standalone. Source: as above, which gives it one core for 4 GiB. */
export function standaloneTier(loadedGibibytes: number): Tier {
  const gibibytes = loadedGibibytes <= 8 ? 8 : loadedGibibytes <= 16 ? 16 : Math.ceil(loadedGibibytes / 32) * 32;
  return [1, gibibytes / 4, gibibytes];
}

/** The tier of a role; undefined if the tool does not size it in this release. */
export function tierOf(role: RoleName, release: string, loadedGibibytes: number): Tier | undefined {
  const rows = ROLE_TIERS[role]?.find(({ releases }) => isWithin(release, releases));
  return rows?.tiers.find(([below]) => loadedGibibytes < below)?.[1];
}

/** The tier of streaming nodes. */
export function streamingTier(queryNodeCores: number): Tier {
  const groups = Math.ceil(queryNodeCores / 16);
  return STREAMING.find(([below]) => groups < below)?.[1] ?? [Math.ceil(groups / 4), 8, 32];
}
