import type { Duration } from 'cdk8s';
import { milvusReader, type IMilvus } from '../network';
import { durationAmount, listOf, number, propsOf, string, type PropsType } from '../props';
import { gatewayReader, type GatewayReference } from './gateway-reference';
import { readShareReader, type ReadShareProps } from './read-shares';

/** The gRPC route. */
export interface GrpcRouteProps {
  /** Names that clients connect to: DNS names, or wildcards such as `*.example.com`. */
  readonly hostnames: readonly string[];
}

/** The REST route. */
export interface RestRouteProps {
  /** Names that clients connect to. They differ from those of gRPC, unless `sectionName` names another listener. */
  readonly hostnames: readonly string[];
  /**
   * Name of another listener of the Gateway.
   *
   * @default - the listener of gRPC
   */
  readonly sectionName?: string;
  /**
   * Port of that listener, as clients connect to it.
   *
   * @default - the port of gRPC
   */
  readonly port?: number;
  /**
   * Longest time of one request. Zero means no limit.
   *
   * @default - 5 minutes; none for a product that has no timeouts of routes
   */
  readonly requestTimeout?: Duration;
}

/** Props of `GatewayRoutes`. */
export interface GatewayRoutesProps {
  /** The Milvus that the routes lead to. */
  readonly milvus: IMilvus;
  /** The Gateway that the routes attach to. */
  readonly gateway: GatewayReference;
  /** The gRPC route, for Milvus' SDKs. */
  readonly grpc: GrpcRouteProps;
  /**
   * The REST route.
   *
   * @default - REST is not reachable through the gateway
   */
  readonly rest?: RestRouteProps;
  /**
   * Share of requests that `proxyCanary` of the cluster gets, in percent: 0 to 100.
   *
   * @default 0
   */
  readonly canaryWeight?: number;
  /**
   * Shares of the reads that other clusters with the same data get: the methods `Search`, `HybridSearch` and `Query` of gRPC. All other
   * methods, and REST, go to `milvus`. Reads with the consistency `Strong` or `Session`, and iterators, hold timestamps of one cluster, so
   * clients must not use them meanwhile.
   *
   * @default - `milvus` gets all reads
   */
  readonly reads?: readonly ReadShareProps[];
  /**
   * Name of the routes; the names of the objects end with it.
   *
   * @default - the construct id
   */
  readonly name?: string;
}

const HOSTNAMES = "Write the names that clients connect to, such as hostnames: ['milvus.example.com'].";

export const GATEWAY_ROUTES_TYPE: PropsType<GatewayRoutesProps> = {
  readers: {
    milvus: milvusReader,
    gateway: gatewayReader,
    grpc: propsOf<GrpcRouteProps>({ hostnames: listOf(string) }, { hostnames: HOSTNAMES }),
    rest: propsOf<RestRouteProps>(
      { hostnames: listOf(string), sectionName: string, port: number, requestTimeout: durationAmount },
      { hostnames: HOSTNAMES },
    ),
    canaryWeight: number,
    reads: listOf(readShareReader),
    name: string,
  },
  hints: {
    milvus: "Write the Milvus that the routes lead to: new MilvusCluster(this, 'milvus', { … }).",
    gateway: "Write the Gateway, such as gateway: { name: 'public', namespace: 'gateways' }.",
    grpc: "Write the names of clients, such as grpc: { hostnames: ['milvus.example.com'] }.",
  },
};
