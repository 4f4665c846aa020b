import { isWord } from './scalar-text';

/** A value without parts. */
export type PlainScalar = string | number | boolean | null;

/** A tree of objects, lists and scalars. */
export type PlainJson = PlainScalar | PlainList | PlainObject;

export type PlainList = readonly PlainJson[];

export interface PlainObject {
  readonly [name: string]: PlainJson;
}

/** Whether a value is a tree of plain objects, lists and scalars that needs no quoted names, tags or anchors in YAML. */
export function isPlainJson(value: unknown): value is PlainJson {
  return isPlainTree(value, new Set());
}

/** `seen` holds all objects above and before: cdk8s writes an object that occurs twice as an anchor and an alias. */
function isPlainTree(value: unknown, seen: Set<object>): boolean {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object' || seen.has(value)) return false;
  seen.add(value);
  if (Array.isArray(value)) return arePlainTrees(value, seen);
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.keys(value).every(isWord) && arePlainTrees(Object.values(value), seen);
}

function arePlainTrees(values: readonly unknown[], seen: Set<object>): boolean {
  // Unlike `every`, it does not skip the holes of a list.
  for (const value of values) if (!isPlainTree(value, seen)) return false;
  return true;
}

export function isScalar(value: PlainJson): value is PlainScalar {
  return typeof value !== 'object' || value === null;
}

export function isList(value: PlainList | PlainObject): value is PlainList {
  return Array.isArray(value);
}
