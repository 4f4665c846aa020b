/**
 * Ways for clients outside of the Kubernetes cluster to reach a Milvus.
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
  type CertManagerProps,
  type CloudControllerProps,
  type GatewayReference,
  type GatewayRoutesProps,
  type GrpcRouteProps,
  type IngressControllerProps,
  type MilvusIngressProps,
  type ReadShareProps,
  type RestIngressProps,
  type RestRouteProps,
} from '../../exposure';
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
