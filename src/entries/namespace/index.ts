/**
 * Limits of the connections that the pods of a Milvus open, and the namespace around it.
 *
 * @module namespace
 * @packageDocumentation
 */
export {
  MilvusNamespace,
  type ContainerAmounts,
  type MilvusNamespaceProps,
  type NamespaceLimitsProps,
  type NamespaceQuotaProps,
  type PodSecurityLevel,
  type PodSecurityProps,
} from '../../namespace';
export { Egress, type EgressProps, type EgressRule } from '../../network';
