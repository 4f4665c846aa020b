import { Construct } from 'constructs';
import type { DependencyBinding } from '../model';
import type { DependencySlot, IDependencies, IDependency } from './dependency';

/** Stand-in for a missing host: a public one, so that no rule reports its certificate. */
export const STAND_IN_HOST = 'stand-in.example';

/** Stand-in for an unusable service, so that the next mistake is found too. */
export function standInService<Slot extends DependencySlot>(slot: Slot): IDependency<Slot> {
  const bind = (): DependencyBinding => ({ service: 'none', config: {}, addresses: [], mistakes: [] });
  return { slot, bind };
}

/** Stand-in for missing dependencies. */
export class StandInDependencies extends Construct implements IDependencies {
  public readonly metaStore = standInService('metaStore');
  public readonly objectStorage = standInService('objectStorage');
  public readonly messageQueue = standInService('messageQueue');
}
