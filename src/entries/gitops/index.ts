/**
 * Delivery of the committed output by Argo CD or Flux.
 *
 * @module gitops
 * @packageDocumentation
 */
export * from '../../gitops';
