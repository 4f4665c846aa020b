import type { FieldChange } from '../change';
import { isFields, type Fields } from '../kubernetes-object';
import { elementKeys } from './merge-keys';
import { amountOf, isQuantity } from './quantities';

/**
 * Names of maps and of structures that are not pointers. An empty one equals a missing one. An empty selector or security context
 * of a container is a pointer: it differs from a missing one.
 *
 * Source: Kubernetes source, `staging/src/k8s.io/api`; `apiequality.Semantic.DeepEqual` equates empty and missing maps and lists
 */
const EMPTY_IS_MISSING: ReadonlySet<string> = new Set([
  'labels',
  'annotations',
  'nodeSelector',
  'matchLabels',
  'limits',
  'requests',
  'resources',
  'data',
  'binaryData',
  'stringData',
  'parameters',
  'strategy',
  'updateStrategy',
  'metadata',
]);

/**
 * The differences of two values as the API server sees them: quantities by their value, lists by their merge keys, and an empty list like
 * a missing one. The order of a list counts. Sorted by path.
 */
export function differences(before: unknown, after: unknown, path: readonly string[] = []): readonly FieldChange[] {
  const found: FieldChange[] = [];
  compare(before, after, { names: path, text: textOf(path) }, found);
  return found.sort((a, b) => (a.path === b.path ? 0 : a.path < b.path ? -1 : 1));
}

/** Whether two values are the same to the API server. */
export function isSame(before: unknown, after: unknown, path: readonly string[] = []): boolean {
  return differences(before, after, path).length === 0;
}

/** Names of fields for the tables, and the path for people. */
interface Place {
  readonly names: readonly string[];
  readonly text: string;
}

function compare(before: unknown, after: unknown, place: Place, found: FieldChange[]): void {
  if (before === after) return;
  if (isMissing(before, place) && isMissing(after, place)) return;
  if (isFields(before) && isFields(after)) return compareFields(before, after, place, found);
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(before, after, place, found);
  if (isMissing(before, place)) return addWhole('added', after, place, found);
  if (isMissing(after, place)) return addWhole('removed', before, place, found);
  if (isQuantity(place.names) && isSameAmount(before, after)) return;
  found.push({ path: place.text, change: 'changed', before, after });
}

function compareFields(before: Fields, after: Fields, place: Place, found: FieldChange[]): void {
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    compare(before[name], after[name], { names: [...place.names, name], text: joined(place.text, name) }, found);
  }
}

function compareLists(before: readonly unknown[], after: readonly unknown[], place: Place, found: FieldChange[]): void {
  const keys = elementKeys(place.names.at(-1) ?? '', before, after);
  if (!keys) return compareByIndex(before, after, place, found);
  const [oldKeys = [], newKeys = []] = keys;
  const inside = (key: string): Place => ({ names: place.names, text: `${place.text}[${key}]` });
  const byKey = new Map(newKeys.map((key, index) => [key, after[index]]));
  const oldByKey = new Map(oldKeys.map((key, index) => [key, before[index]]));
  oldByKey.forEach((element, key) => compare(element, byKey.get(key), inside(key), found));
  byKey.forEach((element, key) => {
    if (!oldByKey.has(key)) compare(undefined, element, inside(key), found);
  });
  const [kept, stays] = [oldKeys.filter((key) => byKey.has(key)), newKeys.filter((key) => oldByKey.has(key))];
  if (kept.join('\n') !== stays.join('\n')) found.push({ path: place.text, change: 'moved', before: kept, after: stays });
}

function compareByIndex(before: readonly unknown[], after: readonly unknown[], place: Place, found: FieldChange[]): void {
  const isPlain = [...before, ...after].every((element) => !isFields(element) && !Array.isArray(element));
  if (isPlain) {
    if (before.length === after.length && before.every((element, index) => element === after[index])) return;
    found.push({ path: place.text, change: 'changed', before, after });
    return;
  }
  for (let index = 0; index < Math.max(before.length, after.length); index++) {
    compare(before[index], after[index], { names: place.names, text: `${place.text}[${index}]` }, found);
  }
}

/** A whole branch that is new or gone: one change, if it is small enough to read; otherwise one for each of its fields. */
function addWhole(change: 'added' | 'removed', value: unknown, place: Place, found: FieldChange[]): void {
  const isMap = isFields(value) && EMPTY_IS_MISSING.has(place.names.at(-1) ?? '');
  if (isMap) {
    for (const [name, inside] of Object.entries(value)) {
      addWhole(change, inside, { names: [...place.names, name], text: joined(place.text, name) }, found);
    }
    return;
  }
  found.push({ path: place.text, change, ...(change === 'added' ? { after: value } : { before: value }) });
}

function isMissing(value: unknown, { names }: Place): boolean {
  if (value === undefined || value === null) return true;
  if (Array.isArray(value)) return value.length === 0;
  return isFields(value) && EMPTY_IS_MISSING.has(names.at(-1) ?? '') && Object.keys(value).length === 0;
}

function isSameAmount(before: unknown, after: unknown): boolean {
  const amount = amountOf(before);
  return amount !== undefined && amount === amountOf(after);
}

function textOf(path: readonly string[]): string {
  return path.reduce((text, name) => joined(text, name), '');
}

/** Names that are no identifiers are quoted, so that a dot always separates two names. */
function joined(text: string, name: string): string {
  if (!/^[\w-]+$/.test(name)) return `${text}['${name}']`;
  return text === '' ? name : `${text}.${name}`;
}

/** Whether a path is a field or is below it. */
export function isUnder(path: string, field: string): boolean {
  return path.startsWith(field) && (path.length === field.length || path[field.length] === '.' || path[field.length] === '[');
}
