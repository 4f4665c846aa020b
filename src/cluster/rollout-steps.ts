import type { ReplacedRelease } from '../model';
import {
  isRollback,
  rollbackSteps,
  rolloutSteps as forwardSteps,
  type CoordinatorTopology,
  type MilvusVersion,
  type RoleName,
} from '../version';

/** Roles in rollout order, reversed for a downgrade. Roles of one wave may start together. */
export function rolloutSteps(
  version: MilvusVersion,
  coordinators: CoordinatorTopology | undefined,
  replaced: ReplacedRelease | undefined,
  roles: readonly RoleName[],
): readonly (readonly RoleName[])[] {
  // Change data capture is first, as in a cluster.
  if (coordinators === undefined) return roles.includes('cdc') ? [['cdc'], ['standalone']] : [['standalone']];
  const steps = replaced && isRollback(replaced, version.version) ? rollbackSteps : forwardSteps;
  return steps(version, coordinators);
}
