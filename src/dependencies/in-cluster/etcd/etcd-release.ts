/** What lets a member compare its data with its peers' before it answers anybody, by the first release that takes it. */
interface CorruptCheck {
  readonly since: readonly [major: number, minor: number];
  readonly flag: string;
}

/**
 * The newest first. 3.6 takes both and warns of the older one; 3.7 ends at the older one.
 *
 * Sources: etcd#18478 (feature gate, 3.6), etcd#19959 (the experimental flags left in 3.7)
 */
const CORRUPT_CHECKS: readonly [CorruptCheck, ...CorruptCheck[]] = [
  { since: [3, 6], flag: '--feature-gates=InitialCorruptCheck=true' },
  { since: [3, 0], flag: '--experimental-initial-corrupt-check=true' },
];

/** The flag that the etcd of an image takes; that of `usual` where the tag of the image names no release. */
export function corruptCheck(image: string, usual: string): string {
  const release = releaseOf(image) ?? releaseOf(usual) ?? [3, 0];
  return (CORRUPT_CHECKS.find(({ since }) => isAtLeast(release, since)) ?? CORRUPT_CHECKS[0]).flag;
}

function releaseOf(image: string): readonly [number, number] | undefined {
  const [, major, minor] = /:v?(\d+)\.(\d+)(?![\d])/.exec(image) ?? [];
  return major === undefined || minor === undefined ? undefined : [Number(major), Number(minor)];
}

function isAtLeast([major, minor]: readonly [number, number], [otherMajor, otherMinor]: readonly [number, number]): boolean {
  return major > otherMajor || (major === otherMajor && minor >= otherMinor);
}
