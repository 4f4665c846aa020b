import { at, isFields, listAt, textAt, type Fields, type KubernetesObject } from '../kubernetes-object';
import { elementKeys } from './merge-keys';

/** Whether an object was read from an API server, which adds fields that no manifest has. */
export function isLive(object: KubernetesObject): boolean {
  return textAt(object, 'metadata', 'uid') !== undefined;
}

/**
 * A live object without the fields that applying a manifest leaves alone: those that neither the manifest names nor the last one did.
 * The last manifest is known from the annotation of `kubectl apply`, or from the managed fields of a server-side apply.
 */
export function asApplied(live: KubernetesObject, manifest: KubernetesObject): KubernetesObject {
  const shapes = [manifest, ...lastApplied(live), ...ownedShapes(live)];
  return { ...(restrict(live, shapes) as KubernetesObject), metadata: restrictMetadata(live, shapes) };
}

/** Whether it is known which fields of a live object were applied, so that a removed field can be told from a default. */
export function knowsItsManifest(live: KubernetesObject): boolean {
  return lastApplied(live).length > 0 || ownedShapes(live).length > 0;
}

function lastApplied(live: KubernetesObject): readonly unknown[] {
  const text = live.metadata.annotations?.['kubectl.kubernetes.io/last-applied-configuration'];
  if (text === undefined) return [];
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}

function restrictMetadata(live: KubernetesObject, shapes: readonly unknown[]): KubernetesObject['metadata'] {
  const metadata = restrict(
    live.metadata,
    shapes.map((shape) => at(shape, 'metadata')),
  ) as KubernetesObject['metadata'];
  return {
    ...metadata,
    name: live.metadata.name,
    ...(live.metadata.namespace === undefined ? {} : { namespace: live.metadata.namespace }),
  };
}

/** The fields of a value that at least one of the shapes has. */
function restrict(value: unknown, shapes: readonly unknown[], name = ''): unknown {
  if (shapes.some((shape) => shape === WHOLE)) return value;
  if (isFields(value)) {
    const named = shapes.filter(isFields);
    const kept = Object.entries(value).filter(([key]) => named.some((shape) => key in shape));
    return Object.fromEntries(kept.map(([key, inside]) => [key, restrict(inside, insideOf(named, key), key)]));
  }
  if (!Array.isArray(value)) return value;
  return restrictList(value, shapes.filter(isList), name);
}

function insideOf(shapes: readonly Fields[], key: string): unknown[] {
  return shapes.filter((shape) => key in shape).map((shape) => shape[key]);
}

function restrictList(value: readonly unknown[], lists: readonly (readonly unknown[])[], name: string): unknown[] {
  const keys = elementKeys(name, value, ...lists);
  if (!keys)
    return value.map((element, index) =>
      restrict(
        element,
        lists.flatMap((list) => list.slice(index, index + 1)),
      ),
    );
  const [own = [], ...others] = keys;
  return value.flatMap((element, index) => {
    const same = lists.flatMap((list, at) => list.filter((_, position) => others[at]?.[position] === own[index]));
    return same.length === 0 ? [] : [restrict(element, same)];
  });
}

/** Stands for a value that is owned with everything in it. */
const WHOLE = Symbol('whole');

/** Shapes of the fields that appliers own: managers with the operation `Apply`. */
function ownedShapes(live: KubernetesObject): readonly unknown[] {
  const managers = listAt(live, 'metadata', 'managedFields').filter(({ operation, subresource }) => operation === 'Apply' && !subresource);
  return managers.map(({ fieldsV1 }) => shapeOf(fieldsV1));
}

/**
 * The form of `fieldsV1`: `f:name` is a field, `k:{…}` an element of a keyed list, `v:…` an element of a set.
 *
 * Source: Kubernetes source, `apimachinery/pkg/apis/meta/v1`: FieldsV1
 */
function shapeOf(fields: unknown): unknown {
  if (!isFields(fields) || Object.keys(fields).filter((key) => key !== '.').length === 0) return WHOLE;
  const entries = Object.entries(fields).filter(([key]) => key !== '.');
  if (entries.some(([key]) => key.startsWith('k:'))) {
    return entries.map(([key, inside]) => {
      const shape = shapeOf(inside);
      return { ...(JSON.parse(key.slice(2)) as Fields), ...(isFields(shape) ? shape : {}) };
    });
  }
  if (entries.some(([key]) => key.startsWith('v:'))) return WHOLE;
  return Object.fromEntries(entries.map(([key, inside]) => [key.slice(2), shapeOf(inside)]));
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
