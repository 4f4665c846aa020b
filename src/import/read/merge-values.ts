import { isMap, type Values } from './plain-values';

/** Merges values as Helm does: maps deeply, lists and scalars as a whole. Nothing (`null`) removes a key. */
export function mergeValues(below: Values, above: Values): Values {
  const merged: Record<string, unknown> = Object.fromEntries(Object.entries(below));
  for (const [key, value] of Object.entries(above)) {
    const under = Object.hasOwn(merged, key) ? merged[key] : undefined;
    if (value === null || value === undefined) Reflect.deleteProperty(merged, key);
    else define(merged, key, isMap(value) ? mergeValues(isMap(under) ? under : {}, value) : value);
  }
  return merged;
}

/** Sets one value at a path of keys and list indices, and makes the maps and lists that are missing. */
export function withValue(root: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return value;
  if (typeof part === 'number') {
    const items: unknown[] = Array.isArray(root) ? [...(root as unknown[])] : [];
    while (items.length <= part) items.push(null);
    items[part] = withValue(items[part], rest, value);
    return items;
  }
  const map: Record<string, unknown> = isMap(root) ? { ...root } : {};
  if (rest.length === 0 && value === null) Reflect.deleteProperty(map, part);
  else define(map, part, withValue(Object.hasOwn(map, part) ? map[part] : undefined, rest, value));
  return map;
}

/** A key such as `__proto__` is a key like all others. */
function define(map: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(map, key, { value, enumerable: true, writable: true, configurable: true });
}
