import type { Mistake } from '../findings';
import type { PreviousSpec, ReplacedRelease } from '../model';
import type { CoordinatorTopology, MilvusVersion } from '../version';
import { UNKNOWN_VERSION } from '../version/rules';
import { present } from '../props';

/** The release that another one replaces, if any, and what is wrong with how the app names it. */
export interface DeclaredUpgrade {
  readonly release: ReplacedRelease | undefined;
  readonly mistakes: readonly Mistake[];
}

/**
 * The release that `to` replaces: the one that the app names, else the one that is recorded among what is deployed. How
 * coordinators run is what is deployed rather than what the app says, because they are there.
 *
 * Vulnerabilities of the old release are not held against the app that leaves it, but it has to be a release.
 */
export function replacedRelease(
  upgradingFrom: MilvusVersion | undefined,
  coordinatorsBefore: CoordinatorTopology | undefined,
  deployed: PreviousSpec | undefined,
  to: MilvusVersion,
): DeclaredUpgrade {
  const mistakes = upgradingFrom?.mistakes.filter(({ rule }) => rule === UNKNOWN_VERSION) ?? [];
  const coordinators = deployed?.coordinators ?? coordinatorsBefore;
  const topology = present({ coordinators });
  if (upgradingFrom) return { release: { release: upgradingFrom.version, ...topology, prop: 'upgradingFrom' }, mistakes };
  const recorded = deployed?.release;
  const isReplaced = recorded !== undefined && recorded !== to.version;
  return { release: isReplaced ? { release: recorded, ...topology, prop: 'previous' } : undefined, mistakes };
}
