/** A map of YAML. */
export type Values = Readonly<Record<string, unknown>>;

/** Whether a value is a map. */
export function isMap(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The map, or an empty one. */
export function mapOf(value: unknown): Values {
  return isMap(value) ? value : {};
}

/** The list, or an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** The text of a scalar; undefined for nothing, an empty text, a map or a list. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint' ? String(value) : undefined;
}

/** Any value as text: nothing is empty, maps and lists are JSON. */
export function textIn(value: unknown): string {
  return textOf(value) ?? (typeof value === 'object' && value !== null ? JSON.stringify(value) : '');
}

/** The value at a path of keys and indices. */
export function valueAt(root: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, part) => {
    if (Array.isArray(value)) return /^\d+$/.test(part) ? (value as unknown[])[Number(part)] : undefined;
    return isMap(value) && Object.hasOwn(value, part) ? value[part] : undefined;
  }, root);
}

/** Whether nothing is set: no value, an empty text, an empty map or list. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return Array.isArray(value) ? value.length === 0 : typeof value === 'object' && Object.keys(value).length === 0;
}

/** Paths of all values that are no map and no list with content. */
export function leavesOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (isEmpty(value) || typeof value !== 'object' || value === null) return path.length === 0 ? [] : [path];
  return Object.entries(value).flatMap(([key, each]) => leavesOf(each, [...path, key]));
}
