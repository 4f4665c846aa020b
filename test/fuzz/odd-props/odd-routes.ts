import { Duration } from 'cdk8s';
import { Milvus } from '@org/milvus-k8s';
import {
  GatewayImplementation,
  type GatewayReference,
  type GatewayRoutesProps,
  type GrpcRouteProps,
  type RestRouteProps,
} from '@org/milvus-k8s/exposure';
import { newChart } from '../../support/synthesis';
import { NUMBERS, ODD_LISTS, TEXTS, type OddValues } from './odd-values';

const DURATIONS = [0, 0.0001, 0.5, 1.5, 1e30, Number.NaN, Infinity].map((amount) => Duration.seconds(amount));
const SWITCHES = [true, false];

export const ODD_GATEWAY: OddValues<GatewayReference> = {
  name: TEXTS,
  namespace: TEXTS,
  sectionName: TEXTS,
  port: NUMBERS,
  tls: SWITCHES,
  implementation: Object.values(GatewayImplementation).filter((each) => each instanceof GatewayImplementation),
  pods: [[]],
  requestTimeout: DURATIONS,
  clientCertificate: SWITCHES,
};

export const ODD_GRPC_ROUTE: OddValues<GrpcRouteProps> = { hostnames: ODD_LISTS };

export const ODD_REST_ROUTE: OddValues<RestRouteProps> = {
  hostnames: ODD_LISTS,
  sectionName: TEXTS,
  port: NUMBERS,
  requestTimeout: DURATIONS,
};

export const ODD_GATEWAY_ROUTES: OddValues<GatewayRoutesProps> = {
  milvus: TEXTS.map((host) => Milvus.fromEndpoint(newChart(), 'shared', { host })),
  gateway: TEXTS.map((name) => ({ name, namespace: name })),
  grpc: ODD_LISTS.map((hostnames) => ({ hostnames })),
  rest: ODD_LISTS.map((hostnames) => ({ hostnames })),
  canaryWeight: NUMBERS,
  name: TEXTS,
};
