import type { ChangeClass } from '@org/milvus-k8s/plan';

/** Plain JSON of an object. */
export type Json = Readonly<Record<string, unknown>>;

/** A pair of manifests, and what the plan must say of one object of it. */
export interface PlanCase {
  /** What changes, as a user would say it. */
  readonly change: string;
  readonly before: readonly Json[];
  readonly after: readonly Json[];
  /** Kind and name of the object that the case is about. */
  readonly object: string;
  /** The class; `none` if the object must not be in the plan at all. */
  readonly class: ChangeClass | 'none';
  /** A part of the reason, the error or the fix. */
  readonly says?: string;
  /** Minor release of the API server; the default of the plan, if missing. */
  readonly kubernetes?: string;
  /** Why kubectl and the API server of the lab cannot show it. */
  readonly notReplayed?: 'argo cd' | 'live object' | 'other release';
}

/**
 * A copy of an object with other values at paths such as `spec.template.spec.containers.0.image`; `undefined` removes the field.
 */
export function edited(object: Json, values: Readonly<Record<string, unknown>>): Json {
  // structuredClone would keep objects shared that two fields share.
  const copy = JSON.parse(JSON.stringify(object)) as Record<string, unknown>;
  for (const [path, value] of Object.entries(values)) {
    const names = path.split('|').length > 1 ? path.split('|') : path.split('.');
    const last = names.pop() ?? '';
    const parent = names.reduce<Record<string, unknown>>((inside, name) => (inside[name] ??= {}) as Record<string, unknown>, copy);
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  }
  return copy;
}

/** A case in which one object changes. */
export function changed(change: string, object: Json, values: Readonly<Record<string, unknown>>, expected: Expected): PlanCase {
  return pair(change, [object], [edited(object, values)], expected);
}

export type Expected = Pick<PlanCase, 'class' | 'says' | 'kubernetes' | 'notReplayed'> & { readonly object?: string };

/** A case with several objects; it is about the first one, unless another one is named. */
export function pair(change: string, before: readonly Json[], after: readonly Json[], expected: Expected): PlanCase {
  const [first] = [...after, ...before];
  return { change, before, after, ...expected, object: expected.object ?? nameOf(first ?? {}) };
}

export function nameOf(object: Json): string {
  return `${String(object['kind'])} ${String((object['metadata'] as Json)['name'])}`;
}
