/**
 * Ways for clients outside of the Kubernetes cluster to reach a Milvus, and a console for people.
 *
 * @module exposure
 * @packageDocumentation
 */
export {
  GatewayImplementation,
  GatewayRoutes,
  IngressCertificate,
  IngressController,
  MilvusIngress,
  OpenShiftRoute,
  type CertManagerProps,
  type CloudControllerProps,
  type GatewayReference,
  type GatewayRoutesProps,
  type GrpcRouteProps,
  type IngressControllerProps,
  type MilvusIngressProps,
  type OpenShiftRouteProps,
  type ReadShareProps,
  type RestIngressProps,
  type RestRouteProps,
} from '../../exposure';
export { Attu, type AttuOverrides, type AttuProps } from '../../attu';
export {
  LoadBalancer,
  type AckLoadBalancerProps,
  type AckTlsProps,
  type AksLoadBalancerProps,
  type AwsNlbProps,
  type AwsNlbTlsProps,
  type GkeLoadBalancerProps,
  type MetalLbProps,
} from '../../network';
