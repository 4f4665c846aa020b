/** Compares two releases such as `2.6.9` and `2.6.25`: negative if the first is the older one. */
export function compareReleases(one: string, other: string): number {
  const [first, second] = [one, other].map((release) => release.split(/[.-]/).map(Number));
  const difference = (first ?? []).map((part, index) => part - (second?.[index] ?? 0)).find((each) => each !== 0);
  return difference ?? 0;
}
