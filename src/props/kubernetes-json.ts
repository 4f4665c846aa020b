import { isNewerField } from './newer-fields';
import { pathPart, propPath } from './prop-path';
import { isPlainObject } from './show';

/** Converts typed content to Kubernetes JSON: one of the functions `k8s.toJson_…`. */
export type ToJson<T> = (content: T) => unknown;

type Fields = Readonly<Record<string, unknown>>;

/** Is told of every field that the typed API does not have: its path, and the field of the object that has it. */
type OnUntyped = (path: string, parent: string, field: string) => void;

/**
 * Kubernetes JSON of typed content, with every field that was given. The functions of the typed API of Kubernetes 1.27 leave out a field
 * that they do not know, without a word.
 */
export function completeJson<T>(content: T, toJson: ToJson<T>): unknown {
  return completed(content, toJson(content), '', '', undefined);
}

/**
 * Paths of the fields that no release of Kubernetes is known to have: they are misspelled, or newer than this library.
 *
 * @param holder the field that holds the content, such as `volumes`; empty for a whole spec
 */
export function unknownFields<T>(content: T, toJson: ToJson<T>, holder = ''): string[] {
  const unknown: string[] = [];
  completed(content, toJson(content), '', holder, (path, parent, field) => {
    if (!isNewerField(parent, field)) unknown.push(path);
  });
  return unknown;
}

/** Adds what is missing to JSON that a function of the typed API has made. Its objects are new, so they can be changed. */
function completed(given: unknown, json: unknown, path: string, parent: string, onUntyped: OnUntyped | undefined): unknown {
  if (given === json) return json;
  if (Array.isArray(given) && Array.isArray(json)) {
    return json.map((each: unknown, index) => completed(given[index], each, onUntyped ? `${path}[${index}]` : '', parent, onUntyped));
  }
  if (!isPlainObject(given) || !isPlainObject(json)) return json;
  const fields = json as Record<string, unknown>;
  for (const [field, value] of Object.entries(given) as [string, unknown][]) {
    if (value === undefined || value === null) continue;
    const name = spelling(field, fields);
    const inside = onUntyped || name === undefined ? propPath(path, pathPart(field)) : '';
    if (name === undefined) onUntyped?.(inside, parent, field);
    fields[name ?? field] = name === undefined ? plain(value) : completed(value, fields[name], inside, field, onUntyped);
  }
  return json;
}

/** The field as the API spells it: a typed API has `clusterIp` for `clusterIP`, `xmx` for `-Xmx` and `ref` for `$ref`. */
function spelling(field: string, json: Fields): string | undefined {
  if (json[field] !== undefined) return field;
  const letters = bareLetters(field);
  return Object.keys(json).find((name) => json[name] !== undefined && bareLetters(name) === letters);
}

function bareLetters(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
}

/** A value that the typed API does not convert. Its quantities, and numbers or texts, are objects with a `value`. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (isPlainObject(value)) return Object.fromEntries(Object.entries(value).map(([name, each]: [string, unknown]) => [name, plain(each)]));
  if (value instanceof Date) return value.toISOString();
  return isUnion(value) ? value.value : value;
}

function isUnion(value: unknown): value is { readonly value: string | number } {
  if (typeof value !== 'object' || value === null || !('value' in value)) return false;
  return typeof value.value === 'string' || typeof value.value === 'number';
}
