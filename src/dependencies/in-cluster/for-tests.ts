import type { IConstruct } from 'constructs';

/** Bundles of the profile `development`: what they choose is not reported. */
export const FOR_TESTS = new WeakSet<IConstruct>();

/** Whether a service belongs to such a bundle. */
export function isForTests(service: IConstruct): boolean {
  return service.node.scopes.some((scope) => FOR_TESTS.has(scope));
}
