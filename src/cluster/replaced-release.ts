import type { PreviousSpec, ReplacedRelease } from '../model';
import type { CoordinatorTopology, MilvusVersion } from '../version';

/** What the app says about the release that runs. */
interface DeclaredUpgrade {
  readonly upgradingFrom?: MilvusVersion | undefined;
  readonly coordinators?: CoordinatorTopology | undefined;
}

/**
 * The release that `to` replaces: the one that the app names, else the one that is recorded among what is deployed. How
 * coordinators run is what is deployed rather than what the app says, because they are there.
 */
export function replacedRelease(said: DeclaredUpgrade, deployed: PreviousSpec | undefined, to: MilvusVersion): ReplacedRelease | undefined {
  const coordinators = deployed?.coordinators ?? said.coordinators;
  const how = coordinators === undefined ? {} : { coordinators };
  if (said.upgradingFrom) return { release: said.upgradingFrom.version, ...how, prop: 'upgradingFrom' };
  const recorded = deployed?.release;
  return recorded === undefined || recorded === to.version ? undefined : { release: recorded, ...how, prop: 'previous' };
}
