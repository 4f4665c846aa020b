export * from './gateway-implementation';
export * from './gateway-reference';
export * from './gateway-routes';
export * from './gateway-routes-props';
export * from './ingress';
export * from './openshift';
export type { ReadShareProps } from './read-shares';
