export * from './distributions';
export * from './kubernetes-features';
export * from './kubernetes-release';
export * from './no-proxy';
export * from './platform';
export type { ClusterProxy, PlatformProps } from './platform-props';
export type { PlatformSpec } from './platform-spec';
