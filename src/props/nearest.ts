import { distance } from 'fastest-levenshtein';

/** The most similar name. Up to a third of the letters may differ. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const wanted = name.toLowerCase();
  const ranked = names.map((candidate) => ({ candidate, rank: distance(wanted, candidate.toLowerCase()) }));
  const [first] = ranked.sort((a, b) => a.rank - b.rank || (a.candidate < b.candidate ? -1 : 1));
  return first && first.rank <= Math.max(1, Math.floor(name.length / 3)) ? first.candidate : undefined;
}
