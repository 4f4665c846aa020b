import { k8s } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import { Manifest, PRUNE_LAST, instanceWave, type RolloutWaves } from '../../emit';
import type { ConnectionSpec, EgressSpec, InstanceModel, RoleSpec } from '../../model';
import { frontOf, isCanary } from '../../model/read-model';
import { DEFAULT_GROUP, type Labels, type NamingScheme } from '../../naming';
import { ciliumPolicy, connectionsToFront, egressPolicySpec, type OutgoingConnections } from '../../network';
import { CLIENT_PORT, ROLES, callsOf, isRemovedLater, type RoleName } from '../../version';

/** What the objects need of the declaration of their instance. */
interface Declaration {
  readonly naming: NamingScheme;
  readonly waves: RolloutWaves;
}

/** Purpose of the policies, and the end of their names. */
const EGRESS = 'egress';

/**
 * Emits the policies that name the connections which each role opens. The pods of an instance admit each other on all ports, so these
 * policies also close the ports that a role does not call.
 */
export function emitEgressPolicies(scope: Construct, instance: InstanceModel, { naming, waves }: Declaration): void {
  const { egress } = instance;
  if (egress === undefined) return;
  for (const role of instance.roles) {
    const outgoing = outgoingOf(role, instance, egress, naming);
    const pods = { matchLabels: role.selector };
    const shared = {
      name: naming.workloadObject(role.identity, EGRESS),
      labels: naming.workloadLabels(role.identity),
      annotations: { ...instanceWave(waves, waves.infrastructure), ...(isRemovedLater(role.role) || isCanary(role) ? PRUNE_LAST : {}) },
    };
    new Manifest(scope, `${EGRESS}-of-${role.name}`, {
      ...shared,
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      content: () => egressPolicySpec(pods, outgoing),
      toJson: k8s.toJson_NetworkPolicySpec,
    });
    const hosts = ciliumPolicy(pods, outgoing);
    if (hosts) new Manifest(scope, `${EGRESS}-to-hosts-of-${role.name}`, { ...shared, ...hosts });
  }
}

function outgoingOf(role: RoleSpec, instance: InstanceModel, egress: EgressSpec, naming: NamingScheme): OutgoingConnections {
  const destinations = egress.destinations.filter(({ roles }) => roles.includes(role.role));
  const { policies, dns } = egress;
  return { policies, dns, connections: [...toRoles(role, instance, naming), ...destinations] };
}

/** Connections to roles of the same instance. During an upgrade, pods of the replaced release call each other, too. */
function toRoles(role: RoleSpec, instance: InstanceModel, naming: NamingScheme): ConnectionSpec[] {
  const { version, upgradingFrom } = instance;
  const calls = [version, ...(upgradingFrom ? [upgradingFrom.release] : [])].flatMap((release) => callsOf(role.role, release));
  const ports = new Map<RoleName, Set<number>>();
  for (const { to, port } of calls) ports.set(to, (ports.get(to) ?? new Set()).add(port));
  return [...ports].flatMap(([to, numbers]): ConnectionSpec[] => {
    const peers = podsOf(to, role, instance, naming).map((matchLabels) => ({ podSelector: { matchLabels } }));
    return peers.length > 0 ? [{ ports: [...numbers].sort((a, b) => a - b), peers }] : [];
  });
}

/** Labels of the pods of a role: of all its groups, or of the pods that the replaced release still has. */
function podsOf(name: RoleName, caller: RoleSpec, { roles, upgradingFrom }: InstanceModel, naming: NamingScheme): Labels[] {
  const present = roles.filter(({ role }) => role === name).map(({ selector }) => selector);
  if (present.length > 0 || upgradingFrom === undefined) return present;
  return [naming.selector({ ...caller.identity, component: ROLES[name].component, group: DEFAULT_GROUP })];
}

/** Connections of a Job that calls an instance over REST; `undefined` if its pods may connect to everything. */
export function jobEgress(instance: InstanceModel): OutgoingConnections | undefined {
  const front = frontOf(instance);
  const peer = front && { podSelector: { matchLabels: front.selector } };
  return connectionsToFront(instance.egress, peer, instance.resourceGroups?.rest.port ?? CLIENT_PORT);
}
