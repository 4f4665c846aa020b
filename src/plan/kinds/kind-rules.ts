import { stableJson } from '../compare/stable-json';
import type { Effect, FieldChange } from '../change';
import type { KubernetesObject } from '../kubernetes-object';
import type { ManifestSet } from '../manifest-set';

/** Both sides of a plan. */
export interface PlanContext {
  readonly before: ManifestSet;
  readonly after: ManifestSet;
  /** Minor release of the API server, as a number: 34 for 1.34. */
  readonly minor: number;
  /** Whether deleted objects are pruned. */
  readonly prune: boolean;
}

/** An object that is on both sides and differs, in its normal form. */
export interface ChangedObject {
  readonly before: KubernetesObject;
  readonly after: KubernetesObject;
  readonly fields: readonly FieldChange[];
  /** The old object as it was written, without the defaults of the API server. */
  readonly writtenBefore: KubernetesObject;
}

/** Effects of a change of one kind of object. Effects that every kind has, such as refused fields, are not among them. */
export interface KindRules {
  readonly updated?: (changed: ChangedObject, context: PlanContext) => readonly Effect[];
  readonly created?: (object: KubernetesObject, context: PlanContext) => readonly Effect[];
  readonly deleted?: (object: KubernetesObject, context: PlanContext) => readonly Effect[];
}

/** Shows a value of a field in a sentence. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'none';
  const text = typeof value === 'string' ? value : stableJson(value);
  if (text === '') return "''";
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

/** `1 pod`, `2 pods`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
