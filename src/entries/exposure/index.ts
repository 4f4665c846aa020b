/**
 * Ways for clients outside of the Kubernetes cluster to reach a Milvus.
 *
 * @module exposure
 * @packageDocumentation
 */
export {
  GatewayImplementation,
  GatewayRoutes,
  type GatewayReference,
  type GatewayRoutesProps,
  type GrpcRouteProps,
  type RestRouteProps,
} from '../../exposure';
