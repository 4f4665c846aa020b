import type { MilvusVersion } from './milvus-version';
import type { ReleaseLine } from './release-line';
import { ROLES, hasRole, type RoleName } from './role-facts';

/**
 * How the coordinators of Milvus 2.3 to 2.5 run: all in one process, or each in a separate one.
 *
 * The upgrade to 2.6 needs `mixcoord`.
 */
export type CoordinatorTopology = 'mixcoord' | 'separate';

/** How Milvus is deployed: each role in separate pods, or all of them in one process. */
export type DeploymentMode = 'cluster' | 'standalone';

const SEPARATE_COORDINATORS: readonly RoleName[] = ['rootCoord', 'dataCoord', 'indexCoord', 'queryCoord'];

/** The first step of an upgrade and of a rollback. */
const FIRST: readonly RoleName[] = ['cdc'];

/**
 * Roles of a cluster by line, in the order in which they must start and be replaced. The roles of a step may run in parallel,
 * and the next step waits until they are healthy.
 *
 * Sources: the component graphs of the vendor's operator and its rolling upgrade guides. From 2.6 the streaming nodes
 * share a step with the coordinator: in an upgrade from 2.5, a streaming node is never ready before a coordinator of 2.6
 * (milvus-operator#446), while a coordinator is ready without streaming nodes (`internal/coordinator/mix_coord.go`).
 * Change data capture is first: the operator holds every other role back until it has the new image, in a rollback too
 * (`pkg/controllers/deployment_updater.go`, RollingUpdateImageDependencyReady; milvus-operator#430). It can be first: it
 * forwards what others write, and needs only etcd to be healthy (`internal/distributed/cdc/service.go`).
 */
const ORDER: Readonly<Record<ReleaseLine, readonly (readonly RoleName[])[]>> = {
  '2.3': [['indexNode'], ['mixCoord'], ['queryNode'], ['dataNode'], ['proxy']],
  '2.4': [['indexNode'], ['mixCoord'], ['queryNode'], ['dataNode'], ['proxy']],
  '2.5': [['indexNode'], ['mixCoord'], ['queryNode'], ['dataNode'], ['proxy']],
  '2.6': [FIRST, ['mixCoord', 'streamingNode'], ['queryNode'], ['dataNode'], ['proxy']],
  '3.0': [FIRST, ['mixCoord', 'streamingNode'], ['queryNode'], ['dataNode'], ['proxy']],
};

/** Steps of roles for a release, in rollout order. */
export function rolloutSteps(version: MilvusVersion, coordinators: CoordinatorTopology): readonly (readonly RoleName[])[] {
  const steps = ORDER[version.line];
  if (coordinators === 'mixcoord' || version.facts.mixcoordRole) return steps;
  return steps.flatMap((step) => (step.includes('mixCoord') ? SEPARATE_COORDINATORS.map((role) => [role]) : [step]));
}

/** The same steps in the order of a rollback: reversed, after the step that is always first. */
export function rollbackSteps(version: MilvusVersion, coordinators: CoordinatorTopology): readonly (readonly RoleName[])[] {
  const steps = rolloutSteps(version, coordinators);
  return [...steps.filter((step) => step === FIRST), ...steps.filter((step) => step !== FIRST).reverse()];
}

/** Roles that the release has with this topology, in rollout order. */
export function rolesOf(version: MilvusVersion, coordinators: CoordinatorTopology): readonly RoleName[] {
  return rolloutSteps(version, coordinators)
    .flat()
    .filter((role) => hasRole(version, role));
}

/** Arguments for the image to run a role. */
export function runArguments(role: RoleName, version: MilvusVersion): readonly string[] {
  if (role === 'mixCoord' && !version.facts.mixcoordRole) {
    return ['milvus', 'run', 'mixture', '-rootcoord', '-querycoord', '-datacoord', '-indexcoord'];
  }
  return ['milvus', 'run', ROLES[role].component];
}

/**
 * Keys that enable active-standby in a coordinator process.
 *
 * Source: `configs/milvus.yaml` of each line. `indexCoord` has no such key since 2.3, when it became part of `dataCoord`.
 */
export function activeStandbyKeys(role: RoleName, version: MilvusVersion): readonly string[] {
  if (role === 'mixCoord') {
    const parts = ['rootCoord', 'queryCoord', 'dataCoord'].map((coordinator) => `${coordinator}.enableActiveStandby`);
    return version.facts.mixcoordRole ? ['mixCoord.enableActiveStandby', ...parts] : parts;
  }
  return role === 'indexCoord' ? [] : [`${role}.enableActiveStandby`];
}
