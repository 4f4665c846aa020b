import { JsonPatch } from 'cdk8s';
import { PATCH_WITHOUT_PLACE } from '../app/rules';
import type { Mistake } from '../findings';
import { broughtProblems } from '../rules';
import { sortedJson } from './plain-content';

/** One operation of a JSON patch. cdk8s types it as `any`. */
interface Operation {
  readonly op: string;
  readonly path: string;
}

/** What is wrong with the JSON patches of an object. */
export interface PatchJudgement {
  /** The first patch of a place that does not exist. */
  readonly unusable?: Mistake;
  /** What the rules refuse in the object, and the patches bring. */
  readonly brought: readonly Mistake[];
}

/** Judges the JSON patches of an object, in their order. */
export function judgePatches(object: object, patches: readonly JsonPatch[]): PatchJudgement {
  const before = sortedJson(object);
  let after = sortedJson(object);
  for (const patch of patches) {
    const operation = patch._toJson() as Operation;
    if (needsPlace(operation) && !isThere(operation.path, after)) return { unusable: withoutPlace(operation, after), brought: [] };
    try {
      after = JsonPatch.apply(after, patch);
    } catch {
      return { unusable: withoutPlace(operation, after), brought: [] };
    }
  }
  return { brought: broughtProblems(before, after).map(({ rule, problem }) => ({ rule, problem, fix: rule.fix })) };
}

/** Whether an operation is about a value that exists. cdk8s lets the others pass: a misspelled `remove` removes nothing. */
function needsPlace({ op, path }: Operation): boolean {
  return ['replace', 'remove', 'test'].includes(op) && path !== '';
}

function isThere(path: string, object: unknown): boolean {
  return nearestPlace(path, object).found === path;
}

function withoutPlace({ op, path }: Operation, object: unknown): Mistake {
  const { found, names } = nearestPlace(path, object);
  const problem = `cannot ${op} ${path}: ${found === '' ? 'the object' : found} has ${names.length === 0 ? 'no fields' : names.join(', ')}.`;
  return { rule: PATCH_WITHOUT_PLACE, problem, fix: PATCH_WITHOUT_PLACE.fix };
}

/** The longest part of a path that exists, and the fields there. */
function nearestPlace(path: string, object: unknown): { readonly found: string; readonly names: readonly string[] } {
  let found = '';
  let place = object;
  for (const part of path.split('/').slice(1)) {
    const name = part.replace(/~1/g, '/').replace(/~0/g, '~');
    if (typeof place !== 'object' || place === null || !(name in place)) break;
    place = (place as Readonly<Record<string, unknown>>)[name];
    found = `${found}/${part}`;
  }
  return { found, names: typeof place === 'object' && place !== null ? Object.keys(place) : [] };
}
