import type { Suite } from './suite';

/** Which suites a run has. */
export interface Selection {
  readonly chosen: readonly Suite[];
  /** Suites that it would have if this were the lab. */
  readonly leftOut: readonly Suite[];
  /** Words that are no suite's name. */
  readonly unknown: readonly string[];
}

/**
 * Picks suites by name, all of them, or the core ones where nothing is named.
 *
 * On a cluster that is not the lab, what needs the lab is left out, unless its name was given.
 */
export function selectSuites(suites: readonly Suite[], words: readonly string[], isLab: boolean): Selection {
  const names = words.filter((word) => word !== 'all');
  const asked = (suite: Suite): boolean => names.includes(suite.name);
  const wanted = suites.filter((suite) => asked(suite) || words.includes('all') || (words.length === 0 && suite.core));
  const runs = (suite: Suite): boolean => isLab || !suite.needsLab || asked(suite);
  return {
    chosen: wanted.filter(runs),
    leftOut: wanted.filter((suite) => !runs(suite)),
    unknown: names.filter((name) => !suites.some((suite) => suite.name === name)),
  };
}
