/** An object without its `undefined` entries: entries that can be `undefined` are optional. */
export type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Removes `undefined` entries, so that optional values are written like all others: `present({ name, namespace })`. */
export function present<T extends object>(values: T): Present<T> {
  const found: Record<string, unknown> = {};
  for (const name in values) {
    const value = values[name];
    if (value !== undefined) found[name] = value;
  }
  return found as Present<T>;
}
