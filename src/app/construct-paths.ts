import type { ApiObject } from 'cdk8s';

/** Path of the construct that the user wrote: an object of cdk8s-plus is inside of it. */
export function pathOf({ node }: ApiObject): string {
  return (node.id === 'Resource' ? node.scope : undefined)?.node.path ?? node.path;
}

/** Whether an object is inside of a construct with one of these paths. */
export function isBelow({ node }: ApiObject, paths: ReadonlySet<string>): boolean {
  const parts = node.path.split('/');
  return parts.some((_, index) => paths.has(parts.slice(0, index).join('/')));
}
