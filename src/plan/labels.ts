import { ROLES, type RoleName } from '../version';
import { listAt, textsAt, type KubernetesObject } from './kubernetes-object';

const ROLE_OF_COMPONENT: ReadonlyMap<string, RoleName> = new Map(
  (Object.keys(ROLES) as RoleName[]).map((role) => [ROLES[role].component, role]),
);

/** Name of the instance or release that an object belongs to. */
export function instanceOf({ metadata: { labels } }: KubernetesObject): string | undefined {
  return labels?.['app.kubernetes.io/instance'] ?? labels?.['release'];
}

/** Component label of an object, in the form of this library and in those of Helm charts and of the Milvus operator. */
export function componentOf({ metadata: { labels } }: KubernetesObject): string | undefined {
  return labels?.['app.kubernetes.io/component'] ?? labels?.['component'];
}

/** Whether an object belongs to a Milvus itself, not to a service next to it. */
export function isOfMilvus({ metadata: { labels } }: KubernetesObject): boolean {
  return labels?.['app.kubernetes.io/name'] === 'milvus';
}

/** Role of Milvus that an object belongs to. */
export function milvusRoleOf(object: KubernetesObject): RoleName | undefined {
  return isOfMilvus(object) ? ROLE_OF_COMPONENT.get(componentOf(object) ?? '') : undefined;
}

/** Role of Milvus, such as `queryNode`, or the component label of another workload. */
export function roleOf(object: KubernetesObject): string | undefined {
  return milvusRoleOf(object) ?? componentOf(object);
}

/** Wave of an Argo CD sync that an object is in. */
export function waveOf({ metadata: { annotations } }: KubernetesObject): number {
  return Number(annotations?.['argocd.argoproj.io/sync-wave'] ?? 0) || 0;
}

/** Whether labels satisfy a label selector; a missing selector matches nothing. */
export function isSelected(selector: unknown, labels: Readonly<Record<string, string>>): boolean {
  if (typeof selector !== 'object' || selector === null) return false;
  const hasLabels = Object.entries(textsAt(selector, 'matchLabels')).every(([key, value]) => labels[key] === value);
  return hasLabels && listAt(selector, 'matchExpressions').every((expression) => satisfies(expression, labels));
}

function satisfies(expression: Readonly<Record<string, unknown>>, labels: Readonly<Record<string, string>>): boolean {
  const value = labels[String(expression['key'])];
  const values = Array.isArray(expression['values']) ? expression['values'] : [];
  switch (expression['operator']) {
    case 'In':
      return value !== undefined && values.includes(value);
    case 'NotIn':
      return value === undefined || !values.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    default:
      return false;
  }
}
