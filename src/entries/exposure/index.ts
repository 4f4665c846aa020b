/**
 * Ways for clients outside of the Kubernetes cluster to reach a Milvus, and a console for people.
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
export { Attu, type AttuOverrides, type AttuProps } from '../../attu';
