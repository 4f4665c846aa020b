import { App, ImplicitTokenResolver, LazyResolver, NumberStringUnionResolver, type ApiObject, type IResolver } from 'cdk8s';

/** The resolvers that every app of cdk8s has. They leave plain JSON as it is. */
const OF_CDK8S: readonly unknown[] = [LazyResolver, ImplicitTokenResolver, NumberStringUnionResolver];

/** Whether the app of an object has its own resolvers. */
export function hasOwnResolvers(object: ApiObject): boolean {
  return App.of(object).resolvers.some(({ constructor }: IResolver) => !OF_CDK8S.includes(constructor));
}

/** Whether nothing in a value is left to resolve: no `Lazy`, no token, no instance of a class. */
export function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return typeof value !== 'function';
  if (Array.isArray(value)) return value.every(isPlain);
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain);
}

/** Plain JSON as cdk8s renders it: fields sorted, and without those that have no value. */
export function sortedJson(value: unknown): unknown {
  if (typeof value !== 'object') return value;
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.map(sortedJson);
  const sorted: Record<string, unknown> = {};
  for (const name of Object.keys(value).sort()) {
    const content = sortedJson((value as Readonly<Record<string, unknown>>)[name]);
    if (content !== undefined) sorted[name] = content;
  }
  return sorted;
}
