import type { Chart } from 'cdk8s';
import { GatewayRoutes, type GatewayRoutesProps } from '@org/milvus-k8s/exposure';
import { cluster } from '../support/instances';
import type { ObjectJson } from '../support/manifest-json';
import type { Output } from '../support/synthesis';

/** Routes to a cluster named `milvus`, with gRPC at `milvus.example.com` unless told otherwise. */
export function routesOf(chart: Chart, props: Partial<GatewayRoutesProps> = {}, id = 'public'): GatewayRoutes {
  return new GatewayRoutes(chart, id, {
    ...props,
    milvus: props.milvus ?? cluster(chart),
    gateway: props.gateway ?? { name: 'public', namespace: 'gateways' },
    grpc: props.grpc ?? { hostnames: ['milvus.example.com'] },
  });
}

/** The REST route of most tests. */
export const REST = { hostnames: ['rest.example.com'] };

export interface BackendJson {
  readonly name: string;
  readonly namespace?: string;
  readonly port: number;
  readonly weight: number;
}

/** A route as JSON. */
export interface RouteJson extends ObjectJson {
  readonly spec: {
    readonly parentRefs: readonly { readonly name: string; readonly namespace?: string; readonly sectionName?: string }[];
    readonly hostnames: readonly string[];
    readonly rules: readonly {
      readonly matches?: readonly { readonly path: { readonly value: string } }[];
      readonly backendRefs: readonly BackendJson[];
      readonly timeouts?: { readonly request: string };
    }[];
  };
}

/** A route of the output. */
export function route(output: Output, kind: 'GRPCRoute' | 'HTTPRoute', name = 'milvus-public'): RouteJson {
  return output.custom(kind, name) as RouteJson;
}

/** The backends of a route, such as `milvus:19530 90`. */
export function backendsOf(output: Output, kind: 'GRPCRoute' | 'HTTPRoute', name?: string): string[] {
  const refs = route(output, kind, name).spec.rules.flatMap(({ backendRefs }) => backendRefs);
  return refs.map(({ name: service, port, weight }) => `${service}:${port} ${weight}`);
}

/** The client peers in the NetworkPolicy of the cluster, as text. */
export function admitted(output: Output): string {
  const { ingress = [] } = output.get('NetworkPolicy', 'milvus').spec;
  return JSON.stringify(ingress.filter(({ ports }) => JSON.stringify(ports)?.includes('19530')));
}
