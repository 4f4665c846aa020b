/**
 * Bindings of the custom resources that overrides of autoscaling take.
 *
 * @module crds
 * @packageDocumentation
 */
export * as keda from '../../generated/crds/keda.sh';
export * as vpa from '../../generated/crds/autoscaling.k8s.io';
