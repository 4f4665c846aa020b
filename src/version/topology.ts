import type { MilvusVersion } from './milvus-version';
import type { ReleaseLine } from './release-line';
import { ROLES, hasRole, type RoleName } from './role-facts';

/**
 * How the coordinators of Milvus 2.3 to 2.5 run: all in one process, or each in its own.
 *
 * `mixcoord` is what the upgrade to 2.6 needs.
 */
export type CoordinatorTopology = 'mixcoord' | 'separate';

const SEPARATE_COORDINATORS: readonly RoleName[] = ['rootCoord', 'dataCoord', 'indexCoord', 'queryCoord'];

/**
 * Roles of a cluster by line, in the order in which they must start and be replaced: each step may run in parallel,
 * and the next one waits for it to be healthy.
 *
 * Sources: the component graphs of the vendor's operator and its rolling upgrade guides. From 2.6 the streaming nodes
 * share a step with the coordinator: coming from 2.5, a streaming node is never ready before a coordinator of 2.6
 * (milvus-operator#446), while a coordinator is ready without any (`internal/coordinator/mix_coord.go`).
 */
const ORDER: Readonly<Record<ReleaseLine, readonly (readonly RoleName[])[]>> = {
  '2.3': [['indexNode'], ['mixCoord'], ['queryNode'], ['dataNode'], ['proxy']],
  '2.4': [['indexNode'], ['mixCoord'], ['queryNode'], ['dataNode'], ['proxy']],
  '2.5': [['indexNode'], ['mixCoord'], ['queryNode'], ['dataNode'], ['proxy']],
  '2.6': [['mixCoord', 'streamingNode'], ['queryNode'], ['dataNode'], ['proxy'], ['cdc']],
  '3.0': [['mixCoord', 'streamingNode'], ['queryNode'], ['dataNode'], ['proxy'], ['cdc']],
};

/** Steps of roles for a release, first step first. */
export function rolloutSteps(version: MilvusVersion, coordinators: CoordinatorTopology): readonly (readonly RoleName[])[] {
  const steps = ORDER[version.line];
  if (coordinators === 'mixcoord' || version.facts.mixcoordRole) return steps;
  return steps.flatMap((step) => (step.includes('mixCoord') ? SEPARATE_COORDINATORS.map((role) => [role]) : [step]));
}

/** The same steps, last step first: the order in which roles go back to an older release. */
export function rollbackSteps(version: MilvusVersion, coordinators: CoordinatorTopology): readonly (readonly RoleName[])[] {
  return [...rolloutSteps(version, coordinators)].reverse();
}

/** Roles that the release has with this topology, in rollout order. */
export function rolesOf(version: MilvusVersion, coordinators: CoordinatorTopology): readonly RoleName[] {
  return rolloutSteps(version, coordinators)
    .flat()
    .filter((role) => hasRole(version, role));
}

/** Arguments that make the image run a role. */
export function runArguments(role: RoleName, version: MilvusVersion): readonly string[] {
  if (role === 'mixCoord' && !version.facts.mixcoordRole) {
    return ['milvus', 'run', 'mixture', '-rootcoord', '-querycoord', '-datacoord', '-indexcoord'];
  }
  return ['milvus', 'run', ROLES[role].component];
}

/**
 * Keys that switch active-standby on for a coordinator process.
 *
 * Source: `configs/milvus.yaml` of each line. `indexCoord` has no such key since 2.3, where it became part of `dataCoord`.
 */
export function activeStandbyKeys(role: RoleName, version: MilvusVersion): readonly string[] {
  if (role === 'mixCoord') {
    const parts = ['rootCoord', 'queryCoord', 'dataCoord'].map((coordinator) => `${coordinator}.enableActiveStandby`);
    return version.facts.mixcoordRole ? ['mixCoord.enableActiveStandby', ...parts] : parts;
  }
  return role === 'indexCoord' ? [] : [`${role}.enableActiveStandby`];
}
