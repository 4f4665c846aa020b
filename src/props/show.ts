/** A short form of a value as a user would write it. */
export function show(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}, ${show(value[0])} first`;
  if (typeof value === 'function') return `the function ${value.name}`.trimEnd();
  if (typeof value !== 'object' || value === null) return String(value);
  const names = Object.keys(value).join(', ');
  return isPlainObject(value) ? `an object with ${names === '' ? 'no properties' : names}` : `a ${classOf(value)}`;
}

/** Whether a value is a plain object, not an instance of a class. */
export function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function classOf(value: object): string {
  return value.constructor.name;
}
