/** Between which numbers a count lies where each of many has this chance, but for one time in a million. All or nothing is exact. */
export function bounds(count: number, chance: number): readonly [number, number] {
  const deviation = 5 * Math.sqrt(count * chance * (1 - chance));
  return [Math.floor(count * chance - deviation), Math.ceil(count * chance + deviation)];
}
