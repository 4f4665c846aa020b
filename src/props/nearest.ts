import { distance } from 'fastest-levenshtein';

/** How many letters differ between two names, whatever their case. */
export function spellingDistance(a: string, b: string): number {
  return distance(a.toLowerCase(), b.toLowerCase());
}

/** The names with a rank, lowest rank first; a name without a rank is too far away. */
export function byNearness(names: readonly string[], rankOf: (name: string) => number | undefined): readonly string[] {
  return names
    .map((name) => ({ name, rank: rankOf(name) }))
    .filter((ranked): ranked is { name: string; rank: number } => ranked.rank !== undefined)
    .sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
}

/** The name that somebody meant, as far as the spelling tells: up to a third of the letters may be others. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const farthest = Math.max(1, Math.floor(name.length / 3));
  const rankOf = (candidate: string) => {
    const rank = spellingDistance(name, candidate);
    return rank <= farthest ? rank : undefined;
  };
  return byNearness(names, rankOf)[0];
}
