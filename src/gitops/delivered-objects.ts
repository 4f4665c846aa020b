import { ApiObject, Chart } from 'cdk8s';
import { withNestedCharts } from './chart-files';

/** JSON of an object, as far as this room reads it. */
export interface ObjectJson {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly spec?: Readonly<Record<string, unknown>>;
  readonly immutable?: boolean;
}

/** All objects of charts and of the charts in them. */
export function objectsOf(charts: readonly Chart[]): readonly ApiObject[] {
  const all = withNestedCharts(charts);
  return all.flatMap((chart) =>
    chart.node.findAll().filter((each): each is ApiObject => each instanceof ApiObject && Chart.of(each) === chart),
  );
}

/** The object as it will be written; undefined if that fails, which cdk8s then reports itself. */
export function jsonOf(object: ApiObject): ObjectJson | undefined {
  try {
    return object.toJson() as ObjectJson;
  } catch {
    return undefined;
  }
}

/** Labels and annotations of an object, without rendering it. */
export function metadataOf(object: ApiObject): ObjectJson['metadata'] {
  return object.metadata.toJson() as ObjectJson['metadata'];
}

/** Group and kind, such as `apps/Deployment`; a kind of the core group is `/Service`. */
export function groupKindOf({ apiGroup, kind }: ApiObject): string {
  return `${apiGroup === 'core' ? '' : apiGroup}/${kind}`;
}

/**
 * Kinds without a namespace, by group. A kind that is not here is taken for one with a namespace.
 *
 * Source: `kubectl api-resources --namespaced=false`; the CRDs of cert-manager, External Secrets and the snapshot controller
 */
const CLUSTER_SCOPED: ReadonlySet<string> = new Set([
  '/Namespace',
  '/Node',
  '/PersistentVolume',
  'apiextensions.k8s.io/CustomResourceDefinition',
  'admissionregistration.k8s.io/MutatingWebhookConfiguration',
  'admissionregistration.k8s.io/ValidatingAdmissionPolicy',
  'admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding',
  'admissionregistration.k8s.io/ValidatingWebhookConfiguration',
  'cert-manager.io/ClusterIssuer',
  'external-secrets.io/ClusterExternalSecret',
  'external-secrets.io/ClusterSecretStore',
  'gateway.networking.k8s.io/GatewayClass',
  'networking.k8s.io/IngressClass',
  'rbac.authorization.k8s.io/ClusterRole',
  'rbac.authorization.k8s.io/ClusterRoleBinding',
  'scheduling.k8s.io/PriorityClass',
  'snapshot.storage.k8s.io/VolumeSnapshotClass',
  'snapshot.storage.k8s.io/VolumeSnapshotContent',
  'storage.k8s.io/StorageClass',
]);

/** Whether objects of a kind have no namespace. */
export function isClusterScoped(object: ApiObject): boolean {
  return CLUSTER_SCOPED.has(groupKindOf(object));
}

/** Namespaces of the objects, sorted. */
export function namespacesOf(objects: readonly ApiObject[]): readonly string[] {
  const names = objects.filter((object) => !isClusterScoped(object)).flatMap((object) => metadataOf(object).namespace ?? []);
  return [...new Set(names)].sort();
}
