import type { Mistake } from '../findings';
import type { PreviousSpec, ReplacedRelease } from '../model';
import type { CoordinatorTopology, MilvusVersion } from '../version';
import { UNKNOWN_VERSION } from '../version/rules';
import { present } from '../props';

/** The release that another one replaces, if any, and mistakes in the props that name it. */
export interface DeclaredUpgrade {
  readonly release: ReplacedRelease | undefined;
  readonly mistakes: readonly Mistake[];
}

/**
 * The release that `to` replaces: the release that the app gives, or else the release recorded in the deployed state. For the
 * coordinator topology the deployed state comes first, because it shows the coordinators that run.
 *
 * The old release may have vulnerabilities, since the app leaves it, but it must exist.
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
