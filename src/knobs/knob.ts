/**
 * Counterpart of a knob: `prop` has the same meaning, `converted` another form, `secret` belongs into a Secret, `implied` is always so here,
 * `none` has no counterpart, and `unread` has no effect where it comes from.
 */
export type Mapping = 'prop' | 'converted' | 'secret' | 'implied' | 'none' | 'unread';

/** A value of Milvus' Helm chart, or a field of the custom resource of Milvus' operator, and its counterpart in this library. */
export interface Knob {
  readonly mapping: Mapping;
  /** The prop or the call of this library. `<role>` is the role; empty without a counterpart. */
  readonly to: string;
  /** Why, or what differs. */
  readonly reason: string;
  /** The default where it comes from. A value that equals it says nothing. */
  readonly default?: unknown;
}

/**
 * Knobs by path. `<role>` is any role, and `\.` a dot inside a key. A knob also stands for everything below its path, except for paths that
 * have their own knob.
 */
export type Knobs = Readonly<Record<string, Knob>>;

/** The same meaning under another name. */
export function prop(to: string, standard?: unknown): Knob {
  return knob('prop', to, '', standard);
}

/** Another form of the same. */
export function converted(to: string, reason: string, standard?: unknown): Knob {
  return knob('converted', to, reason, standard);
}

/** A secret value: the code refers to a Secret instead. */
export function secret(to: string, standard?: unknown): Knob {
  return knob('secret', to, 'A secret value. It belongs into a Secret, to which the code refers.', standard);
}

/** Always so in this library, or decided by it. */
export function implied(reason: string, standard?: unknown): Knob {
  return knob('implied', '', reason, standard);
}

/** Without a counterpart. */
export function none(reason: string, standard?: unknown): Knob {
  return knob('none', '', reason, standard);
}

/** Without any effect where it comes from. */
export function unread(reason: string, standard?: unknown): Knob {
  return knob('unread', '', reason, standard);
}

function knob(mapping: Mapping, to: string, reason: string, standard: unknown): Knob {
  return { mapping, to, reason, ...(standard === undefined ? {} : { default: standard }) };
}
