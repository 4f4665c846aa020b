/** An object without the entries that are `undefined`: what may be `undefined` becomes optional. */
export type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Leaves out what is `undefined`, so that an optional value can be written like any other: `present({ name, namespace })`. */
export function present<T extends object>(values: T): Present<T> {
  const found: Record<string, unknown> = {};
  for (const name in values) {
    const value = values[name];
    if (value !== undefined) found[name] = value;
  }
  return found as Present<T>;
}
