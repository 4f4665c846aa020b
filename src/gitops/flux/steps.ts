import type { ApiObject } from 'cdk8s';
import { WAVES } from '../../emit';
import { groupKindOf, jsonOf, metadataOf, type ObjectJson } from '../delivered-objects';

/** Objects that Flux applies together, after those of other steps. */
export interface FluxStep {
  /** Name, which does not change with the order of a rollout: Flux deletes an object that leaves its step. */
  readonly name: string;
  readonly objects: readonly ApiObject[];
  /** Names of the steps before it. */
  readonly dependsOn: readonly string[];
}

/** Fixed steps around those of the roles, by the waves of Argo CD that they stand for. */
const ORDER = { namespace: -3, secrets: -2, services: WAVES.services, base: 0, clients: 1000 } as const;

const NAMESPACE_KINDS: ReadonlySet<string> = new Set([
  '/Namespace',
  '/ResourceQuota',
  '/LimitRange',
  'apiextensions.k8s.io/CustomResourceDefinition',
  'scheduling.k8s.io/PriorityClass',
  'storage.k8s.io/StorageClass',
]);

const SECRET_KINDS: ReadonlySet<string> = new Set([
  '/Secret',
  'external-secrets.io/ExternalSecret',
  'external-secrets.io/SecretStore',
  'bitnami.com/SealedSecret',
]);

const BASE_KINDS: ReadonlySet<string> = new Set([
  '/ServiceAccount',
  'networking.k8s.io/NetworkPolicy',
  'cert-manager.io/Certificate',
  'cert-manager.io/Issuer',
  'rbac.authorization.k8s.io/Role',
  'rbac.authorization.k8s.io/RoleBinding',
  'snapshot.storage.k8s.io/VolumeSnapshotClass',
]);

const WORKLOADS: ReadonlySet<string> = new Set(['apps/Deployment', 'apps/StatefulSet']);

/**
 * Divides objects into the steps of a chain. Flux has no waves, so each step is a Kustomization, and the waves of the workloads decide which
 * one waits for which. The rest of a role, such as its configuration and its budget, goes with its workload.
 */
export function fluxSteps(objects: readonly ApiObject[]): readonly FluxStep[] {
  const waves = workloadWaves(objects);
  const members = new Map<string, ApiObject[]>();
  const orders = new Map<string, number>();
  for (const object of objects) {
    const { name, order } = placeOf(object, waves);
    members.set(name, [...(members.get(name) ?? []), object]);
    orders.set(name, Math.min(order, orders.get(name) ?? order));
  }
  const levels = [...new Set(orders.values())].sort((a, b) => a - b);
  return [...members.keys()]
    .sort((a, b) => (orders.get(a) ?? 0) - (orders.get(b) ?? 0) || (a < b ? -1 : 1))
    .map((name) => {
      const before = levels[levels.indexOf(orders.get(name) ?? 0) - 1];
      return {
        name,
        objects: members.get(name) ?? [],
        dependsOn: [...orders]
          .filter(([, order]) => order === before)
          .map(([other]) => other)
          .sort(),
      };
    });
}

interface Place {
  readonly name: string;
  readonly order: number;
}

/** The wave of each workload of Milvus, by its instance, component and group. */
function workloadWaves(objects: readonly ApiObject[]): ReadonlyMap<string, number> {
  const workloads = objects.filter((object) => WORKLOADS.has(groupKindOf(object)) && isOfMilvus(metadataOf(object)));
  return new Map(workloads.map((object) => [roleOf(metadataOf(object).labels) ?? object.name, waveOf(object)]));
}

function placeOf(object: ApiObject, waves: ReadonlyMap<string, number>): Place {
  const kind = groupKindOf(object);
  const metadata = metadataOf(object);
  if (NAMESPACE_KINDS.has(kind)) return { name: 'namespace', order: ORDER.namespace };
  if (SECRET_KINDS.has(kind)) return { name: 'secrets', order: ORDER.secrets };
  if (!isOfMilvus(metadata)) return placeBeside(object, kind);
  const role = roleOf(metadata.labels) ?? roleBehind(object, kind, waves);
  const wave = role === undefined ? undefined : waves.get(role);
  // Waves of roles keep their distance, so that the entry fits between the last role and the clients.
  if (role !== undefined && wave !== undefined) return { name: role, order: wave * 2 };
  if (kind === 'batch/Job' || kind === 'batch/CronJob') return { name: 'clients', order: ORDER.clients };
  if (BASE_KINDS.has(kind) || (kind === '/ConfigMap' && jsonOf(object)?.immutable === true)) return { name: 'base', order: ORDER.base };
  const last = Math.max(ORDER.base, ...waves.values());
  return { name: 'entry', order: kind === '/Service' ? Math.min(waveOf(object), last + 1) * 2 - 1 : last * 2 + 1 };
}

/** Objects of services next to Milvus, of tools, and those that a user adds, by their wave. */
function placeBeside(object: ApiObject, kind: string): Place {
  const wave = waveOf(object);
  const software = metadataOf(object).labels?.['app.kubernetes.io/name'];
  if (wave < 0) return { name: 'services', order: ORDER.services };
  if (wave >= WAVES.stoppedServices) return { name: 'services', order: ORDER.clients + 1 };
  if (kind === 'batch/Job' || kind === 'batch/CronJob') return { name: 'clients', order: ORDER.clients };
  if (wave === 0) return { name: 'base', order: ORDER.base };
  return { name: software ?? `wave-${wave}`, order: wave * 2 };
}

/** Instance, component and group of an object, as a name; undefined for an object of the whole instance. */
function roleOf(labels: Readonly<Record<string, string>> = {}): string | undefined {
  const { 'app.kubernetes.io/instance': instance, 'app.kubernetes.io/component': component, 'milvus.io/group': group } = labels;
  if (component === undefined) return undefined;
  return [instance, component, group === 'default' ? undefined : group].filter((part) => part !== undefined).join('-');
}

/** The role behind a Service in the wave of the role, such as that of the coordinators. */
function roleBehind(object: ApiObject, kind: string, waves: ReadonlyMap<string, number>): string | undefined {
  if (kind !== '/Service') return undefined;
  const role = roleOf((jsonOf(object)?.spec?.['selector'] ?? {}) as Readonly<Record<string, string>>);
  return role !== undefined && waves.get(role) === waveOf(object) ? role : undefined;
}

function isOfMilvus({ labels }: ObjectJson['metadata']): boolean {
  return labels?.['app.kubernetes.io/name'] === 'milvus';
}

/** Wave of an object in a sync of Argo CD. */
export function waveOf(object: ApiObject): number {
  return Number(metadataOf(object).annotations?.['argocd.argoproj.io/sync-wave'] ?? 0) || 0;
}
