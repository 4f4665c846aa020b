import type { ClaimTemplateSpec, DeployedStatefulSet, PreviousSpec } from '../model';
import { DEFAULT_GROUP, RECORDED_CHOICES, type InstanceIdentity, type NamingScheme } from '../naming';
import { ROLES, type CoordinatorTopology, type RoleName } from '../version';
import { present } from '../props';
import { deployedSecurity } from './previous-security';

/** The fields read from a deployed object. */
interface DeployedObject {
  readonly kind?: unknown;
  readonly metadata?: {
    readonly name?: unknown;
    readonly namespace?: unknown;
    readonly annotations?: Readonly<Record<string, unknown>>;
  };
  readonly data?: Readonly<Record<string, unknown>>;
  readonly spec?: { readonly volumeClaimTemplates?: readonly (DeployedClaim | null)[] | null } | null;
  /** Only in a list, as `kubectl get -o yaml` prints it. */
  readonly items?: readonly unknown[];
}

interface DeployedClaim {
  readonly metadata?: { readonly name?: unknown };
  readonly spec?: {
    readonly accessModes?: readonly unknown[];
    readonly storageClassName?: unknown;
    readonly resources?: { readonly requests?: { readonly storage?: unknown } };
  };
}

/** Roles that show the coordinator topology. Both run while coordinators are being joined; the separate ones then lead. */
const TOPOLOGY_MARKERS: readonly (readonly [RoleName, CoordinatorTopology])[] = [
  ['rootCoord', 'separate'],
  ['mixCoord', 'mixcoord'],
];

const ROLE_NAMES = Object.keys(ROLES) as readonly RoleName[];

const EXACT_RELEASE = /^\d+\.\d+\.\d+$/;

/** Reads recorded choices, coordinator topology and StatefulSets from deployed objects. */
export function previousSpec(
  previous: readonly unknown[],
  { identity, naming }: { readonly identity: InstanceIdentity; readonly naming: NamingScheme },
  namespace: string | undefined,
): PreviousSpec {
  const objects = previous.flatMap(objectsOf);
  const find = (kinds: readonly string[], name: string) =>
    objects.find(({ kind, metadata }) => {
      const isThere = namespace === undefined || metadata?.namespace === undefined || metadata.namespace === namespace;
      return kinds.includes(String(kind)) && metadata?.name === name && isThere;
    });
  const record = find(['ConfigMap'], naming.instanceObject(identity, RECORDED_CHOICES));
  const workload = (role: RoleName) => naming.workload({ ...identity, component: ROLES[role].component, group: DEFAULT_GROUP });
  const isDeployed = (role: RoleName) => find(['Deployment', 'StatefulSet'], workload(role)) !== undefined;
  const pods = ROLE_NAMES.map((role) => ({ ...identity, component: ROLES[role].component, group: DEFAULT_GROUP }));
  const configMaps = pods.flatMap((role) => find(['ConfigMap'], naming.configMap(role)) ?? []);
  const workloads = pods.flatMap((role) => find(['Deployment', 'StatefulSet'], naming.workload(role)) ?? []);
  const [, coordinators] = TOPOLOGY_MARKERS.find(([role]) => isDeployed(role)) ?? [];
  const found = {
    objects: objects.length,
    statefulSets: objects.flatMap(statefulSetsOf),
    ...present({ coordinators }),
    ...deployedSecurity(configMaps, workloads),
  };
  if (!record) return found;
  const release = record.metadata?.annotations?.['milvus.io/release'];
  const isExact = typeof release === 'string' && EXACT_RELEASE.test(release);
  const choices = Object.entries(record.data ?? {}).map(([choice, value]) => [choice, String(value)]);
  return { ...found, ...(isExact ? { release } : {}), choices: Object.fromEntries(choices) };
}

function statefulSetsOf({ kind, metadata, spec }: DeployedObject): DeployedStatefulSet[] {
  if (kind !== 'StatefulSet' || typeof metadata?.name !== 'string') return [];
  const { name, namespace } = metadata;
  const claims = (spec?.volumeClaimTemplates ?? []).map((claim) => claimTemplate(claim ?? {}));
  return [{ name, ...(typeof namespace === 'string' ? { namespace } : {}), claims }];
}

function claimTemplate({ metadata, spec }: DeployedClaim): ClaimTemplateSpec {
  const { storageClassName } = spec ?? {};
  return {
    name: String(metadata?.name),
    size: String(spec?.resources?.requests?.storage),
    ...(typeof storageClassName === 'string' ? { storageClassName } : {}),
    accessModes: (spec?.accessModes ?? []).map(String),
  };
}

function objectsOf(document: unknown): DeployedObject[] {
  if (typeof document !== 'object' || document === null) return [];
  const object: DeployedObject = document;
  return Array.isArray(object.items) ? object.items.flatMap(objectsOf) : [object];
}
