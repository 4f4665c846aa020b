import type { ConfigOrigin, ConfigValue } from '../config';
import type { Report } from '../findings';
import { mostReplicas, writtenAt, type DrainSpec, type ReplicaSpec } from '../model';
import { wholeSeconds } from '../props';
import { FALLBACK_STOP_KEY, STOPPING, STOP_MARGIN_SECONDS, gracePeriodSeconds, stopKeys } from '../version';
import type { RoleDeclaration } from './role-declaration';
import type { AnyRoleProps } from './role-props';
import { GRACE_BELOW_STOP_TIMEOUT } from './rules';

/**
 * Sets Milvus' stop timeout and the pod's grace period together. The stop timeout comes from the user's configuration (the key, or
 * the key that Milvus falls back to), else from the grace period that the user set, else from whether a peer can take over.
 */
export function resolveDrain(declaration: RoleDeclaration, props: AnyRoleProps, replicas: ReplicaSpec, report: Report): DrainSpec {
  const { role, instance } = declaration.options;
  const keys = stopKeys(role, instance.version.version);
  const given = wholeSeconds(props.terminationGracePeriod, { prop: 'terminationGracePeriod', fallback: undefined }, report);
  const wanted = given === undefined ? defaultStopTimeout(declaration, replicas) : stopTimeoutWithin(declaration, given);
  const origin = writtenAt(declaration.place, 'terminationGracePeriod');
  const fallback = fallbackOf(declaration);
  for (const { key, fallsBack } of keys) {
    const isFallingBack = fallback !== undefined && fallsBack;
    declaration.config.setDefault(key, isFallingBack ? fallback.value : wanted, isFallingBack ? fallback.origin : origin);
  }
  const effective = keys.map(({ key }) => Number(declaration.config.entryOf(key)?.value) || 0);
  const stopTimeout = Math.max(keys.length === 0 ? wanted : 0, ...effective);
  const needed = gracePeriodSeconds(role, stopTimeout);
  const longestStop = needed - STOP_MARGIN_SECONDS;
  if (given !== undefined && given < longestStop) {
    const problem = `is ${given} s, but Milvus may take ${longestStop} s to stop.`;
    const fix = `Write ${needed} s or more, or lower ${keys.map(({ key }) => key).join(', ')}.`;
    report('terminationGracePeriod', { rule: GRACE_BELOW_STOP_TIMEOUT, problem, fix });
  }
  return { preStop: STOPPING[role].preStop, longestStop, gracePeriod: given ?? needed };
}

/** The user's value for the key that Milvus falls back to; a default of the library would hide it. */
function fallbackOf(declaration: RoleDeclaration): { readonly value: ConfigValue; readonly origin: ConfigOrigin } | undefined {
  const entry = declaration.config.entryOf(FALLBACK_STOP_KEY);
  return entry?.value === undefined || entry.value === '' ? undefined : { value: entry.value, origin: entry.origin };
}

function defaultStopTimeout(declaration: RoleDeclaration, replicas: ReplicaSpec): number {
  const { role } = declaration.options;
  return hasPeer(declaration, replicas) ? STOPPING[role].withPeer : STOPPING[role].alone;
}

/** The stop timeout that leaves a margin before a given grace period ends. */
function stopTimeoutWithin(declaration: RoleDeclaration, gracePeriod: number): number {
  const { preStop, sequence } = STOPPING[declaration.options.role];
  const margin = Math.min(STOP_MARGIN_SECONDS, gracePeriod / 4);
  return Math.max(1, Math.floor((gracePeriod - preStop - margin) / sequence));
}

/**
 * Whether another pod can take over the work of a pod that stops. In a Deployment it always can: a rollout adds the new pod
 * first, and an evicted pod is replaced while it still stops. In a StatefulSet it takes a further replica or, for a query node, a
 * replica of another group with the same resource group.
 */
function hasPeer(declaration: RoleDeclaration, replicas: ReplicaSpec): boolean {
  const { role, instance, resourceGroup } = declaration.options;
  if (role === 'standalone') return false;
  if (declaration.controller === 'Deployment' || mostReplicas(replicas) > 1) return true;
  return instance.roles.some(
    (other) => other !== declaration && other.options.role === role && other.options.resourceGroup === resourceGroup,
  );
}
