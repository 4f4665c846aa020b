/** Flag that makes a member compare its data with its peers' before it serves any request, and the first release that has it. */
interface CorruptCheck {
  readonly since: readonly [major: number, minor: number];
  readonly flag: string;
}

/**
 * Newest first. 3.6 accepts both flags and warns of the older one; 3.7 exits at the older one.
 *
 * Sources: etcd#18478 (feature gate, 3.6), etcd#19959 (the experimental flags left in 3.7)
 */
const CORRUPT_CHECKS: readonly [CorruptCheck, ...CorruptCheck[]] = [
  { since: [3, 6], flag: '--feature-gates=InitialCorruptCheck=true' },
  { since: [3, 0], flag: '--experimental-initial-corrupt-check=true' },
];

/** Flag for the etcd of an image, or for `usual` if the tag of the image is not a release. */
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
