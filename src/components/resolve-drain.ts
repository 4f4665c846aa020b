import { mostReplicas, type DrainSpec, type ReplicaSpec } from '../model';
import { GRACE_BELOW_STOP_TIMEOUT } from '../rules/catalogue';
import { STOPPING, STOP_MARGIN_SECONDS, gracePeriodSeconds } from '../version';
import type { MilvusRole } from './milvus-role';
import type { Report } from './resolve-role';
import type { AnyRoleProps } from './role-props';

/**
 * Sets Milvus' stop timeout and the grace period of the pod together: from the user's configuration, from the grace
 * period that the user asked for, or from whether a peer can take over.
 */
export function resolveDrain(construct: MilvusRole, props: AnyRoleProps, replicas: ReplicaSpec, report: Report): DrainSpec {
  const { role } = construct.options;
  const facts = STOPPING[role];
  const given = props.terminationGracePeriod?.toSeconds();
  const wanted = given === undefined ? defaultStopTimeout(construct, replicas) : stopTimeoutWithin(construct, given);
  const origin = { path: construct.propOwner, prop: construct.propPath('terminationGracePeriod') };
  for (const key of facts.keys) construct.config.setDefault(key, wanted, origin);
  const effective = construct.config.resolve().filter((entry) => facts.keys.includes(entry.key));
  const stopTimeout = Math.max(facts.keys.length === 0 ? wanted : 0, ...effective.map(({ value }) => Number(value) || 0));
  const needed = gracePeriodSeconds(role, stopTimeout);
  if (given !== undefined && given < needed - STOP_MARGIN_SECONDS) {
    const problem = `is ${given} s, and Milvus may take ${needed - STOP_MARGIN_SECONDS} s to stop.`;
    const fix = `Write ${needed} s or more, or lower ${facts.keys.join(', ')}.`;
    report('terminationGracePeriod', { rule: GRACE_BELOW_STOP_TIMEOUT, problem, fix });
  }
  return { preStop: facts.preStop, gracePeriod: given ?? needed };
}

function defaultStopTimeout(construct: MilvusRole, replicas: ReplicaSpec): number {
  const { role } = construct.options;
  return hasPeer(construct, replicas) ? STOPPING[role].withPeer : STOPPING[role].alone;
}

/** The stop timeout that leaves a margin before a given grace period ends. */
function stopTimeoutWithin(construct: MilvusRole, gracePeriod: number): number {
  const { preStop, sequence } = STOPPING[construct.options.role];
  const margin = Math.min(STOP_MARGIN_SECONDS, gracePeriod / 4);
  return Math.max(1, Math.floor((gracePeriod - preStop - margin) / sequence));
}

/**
 * Whether another pod can take over the work of one that stops. In a Deployment always: a rollout adds the new pod
 * first, and an evicted pod is replaced while it still stops. In a StatefulSet only a further replica, or for a query
 * node one of another group of the same resource group.
 */
function hasPeer(construct: MilvusRole, replicas: ReplicaSpec): boolean {
  const { role, instance, resourceGroup } = construct.options;
  if (role === 'standalone') return false;
  if (construct.controller === 'Deployment' || mostReplicas(replicas) > 1) return true;
  return instance.roles.some(
    (other) => other !== construct && other.options.role === role && other.options.resourceGroup === resourceGroup,
  );
}
