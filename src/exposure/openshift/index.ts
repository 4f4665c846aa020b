export * from './openshift-route';
export type { OpenShiftRouteProps } from './openshift-route-props';
