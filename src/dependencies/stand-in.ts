import { Construct } from 'constructs';
import type { DependencyBinding } from '../model';
import type { DependencySlot, IDependencies, IDependency } from './dependency';

/** Stands in for a host that is missing: a public one, so that nothing is said about its certificate. */
export const STAND_IN_HOST = 'stand-in.example';

/** A service that stands in for one that could not be used, so that the next mistake is found too. */
export function standInService<Slot extends DependencySlot>(slot: Slot): IDependency<Slot> {
  const bind = (): DependencyBinding => ({ service: 'none', config: {}, addresses: [], mistakes: [] });
  return { slot, bind };
}

/** Dependencies that stand in for those that are missing. */
export class StandInDependencies extends Construct implements IDependencies {
  public readonly metaStore = standInService('metaStore');
  public readonly objectStorage = standInService('objectStorage');
  public readonly messageQueue = standInService('messageQueue');
}
