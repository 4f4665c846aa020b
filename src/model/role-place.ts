import type { FindingPlace } from '../findings';
import { propPath, valueProp } from '../props';

/** Props whose values are independent of each other: values from several places are merged. */
export const ADDITIVE_PROPS = ['env', 'labels', 'annotations', 'overrides'] as const;

/** Where the user declared a role. */
export interface RolePlace {
  /** Path of the construct that has the props of the role. */
  readonly path: string;
  /** The prop of that construct that contains them, such as `queryNode`; empty if they are the construct's own props. */
  readonly prop: string;
  /** Path of the instance. */
  readonly instance: string;
  /** Props whose values come from the instance's `podDefaults`; single values such as `env.TZ` for merged props. */
  readonly inherited: readonly string[];
  /** Props whose values come from another role of the instance, as those of a canary from `proxy`. */
  readonly like?: { readonly prop: string; readonly props: readonly string[] };
}

/** Place where the user wrote a prop of a role, or one value of it: at the role, in `podDefaults`, or at the role that it inherits from. */
export function writtenAt({ path, prop: own, instance, inherited, like }: RolePlace, prop: string): FindingPlace {
  const [whole = prop] = prop.split(/[.[]/);
  const isAmong = (props: readonly string[]) => props.includes(whole) || props.includes(prop);
  if (isAmong(inherited)) return { path: instance, prop: `podDefaults.${prop}` };
  const holder = like && isAmong(like.props) ? like.prop : own;
  return { path, prop: propPath(holder, prop) };
}

/** The props, and the merged values, that apply in addition to those of higher priority. */
export function inheritedProps(props: object, first: object): string[] {
  const taken = new Map<string, unknown>(Object.entries(first));
  return Object.entries(props).flatMap(([prop, value]: [string, unknown]) => {
    const other = taken.get(prop);
    if (other === undefined) return [prop];
    if (!isAdditive(prop)) return [];
    const names = namesIn(other);
    return namesIn(value).flatMap((name) => (names.includes(name) ? [] : [valueProp(prop, name)]));
  });
}

function isAdditive(prop: string): boolean {
  return ADDITIVE_PROPS.some((additive) => additive === prop);
}

function namesIn(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
