import type { ReleaseRange } from '../findings';
import { compareVersions } from './compare-versions';

/** Whether a release is in a range. */
export function isWithin(release: string, { from, below }: ReleaseRange): boolean {
  return (from === undefined || compareVersions(release, from) >= 0) && (below === undefined || compareVersions(release, below) < 0);
}

/** A fact that differs between releases: its values, each with the releases that it holds in. */
export type ByRelease<T> = readonly (ReleaseRange & { readonly value: T })[];

/** The value of a fact in a release; undefined where no range holds it. */
export function valueIn<T>(release: string, byRelease: ByRelease<T>): T | undefined {
  return byRelease.find((range) => isWithin(release, range))?.value;
}

/** A range in words, such as `2.6.6 and later`. */
export function rangeWords({ from, below }: ReleaseRange): string {
  if (below === undefined) return from === undefined ? 'every release' : `${from} and later`;
  return from === undefined ? `releases before ${below}` : `releases from ${from} to before ${below}`;
}
