import { DEPRECATIONS, KUBERNETES_FEATURES, isFrom, type Deprecation, type KubernetesFeature, type KubernetesRelease } from '../platform';
import { isPlainObject, pathPart, propPath } from '../props';

/** An object of Kubernetes as it is written. */
export interface ObjectJson {
  readonly kind: string;
  readonly spec?: unknown;
}

/** A field, and the release that brought or deprecated it. */
interface FoundField {
  readonly path: string;
  readonly from: KubernetesRelease;
}

const FEATURES: readonly KubernetesFeature[] = Object.values(KUBERNETES_FEATURES);

/** Fields of objects whose `spec` is that of another object, not that of a pod. */
const HOLDERS_OF_SPECS = ['jobTemplate', 'volumeClaimTemplates', 'volumeClaimTemplate'];

/** Fields of an object that a release of Kubernetes lacks. */
export function laterFields({ kind, spec }: ObjectJson, release: KubernetesRelease): FoundField[] {
  const later = FEATURES.filter(({ from }) => !isFrom(release, from));
  return later.length === 0 ? [] : fieldsIn(spec, 'spec', kind === 'Pod' ? 'spec' : '', later);
}

/**
 * The features among the fields below a value.
 *
 * @param holder the field that holds the value, as the table of features names it
 */
function fieldsIn(value: unknown, path: string, holder: string, features: readonly KubernetesFeature[]): FoundField[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => fieldsIn(each, `${path}[${index}]`, holder, features));
  if (!isPlainObject(value)) return [];
  return Object.entries(value).flatMap(([field, inner]: [string, unknown]) => {
    const at = propPath(path, pathPart(field));
    const found = features.filter((feature) => feature.field === field && feature.holders.includes(holder));
    const next = field === 'spec' && HOLDERS_OF_SPECS.includes(holder) ? holder : field;
    return [...found.map(({ from }) => ({ path: at, from })), ...fieldsIn(inner, at, next, features)];
  });
}

/** Fields of an object that are deprecated in a release. */
export function deprecatedFields(object: ObjectJson, release: KubernetesRelease): (FoundField & Pick<Deprecation, 'instead'>)[] {
  return DEPRECATIONS.flatMap(({ kind, path, value, from, instead }) => {
    const found = path.reduce<unknown>((at, field) => (at as Readonly<Record<string, unknown>> | undefined)?.[field], object);
    const isThere = found !== undefined && (value === undefined || found === value);
    return kind === object.kind && isThere && isFrom(release, from) ? [{ path: propPath(...path.map(pathPart)), from, instead }] : [];
  });
}
