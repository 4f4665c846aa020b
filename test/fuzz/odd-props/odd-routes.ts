import { Duration } from 'cdk8s';
import type { ISecret } from 'cdk8s-plus-27';
import { Milvus } from '@org/milvus-k8s';
import {
  GatewayImplementation,
  IngressCertificate,
  IngressController,
  type GatewayReference,
  type GatewayRoutesProps,
  type GrpcRouteProps,
  type MilvusIngressProps,
  type ReadShareProps,
  type RestRouteProps,
} from '@org/milvus-k8s/exposure';
import { newChart } from '../../support/synthesis';
import { MAPS, NUMBERS, ODD_LISTS, TEXTS, type OddValues } from './odd-values';

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
  reads: NUMBERS.map((weight) => [{ milvus: Milvus.fromEndpoint(newChart(), 'green', { host: 'green' }), weight }]),
  name: TEXTS,
};

export const ODD_READ_SHARE: OddValues<ReadShareProps> = {
  milvus: TEXTS.map((host) => Milvus.fromEndpoint(newChart(), 'green', { host })),
  weight: NUMBERS,
};

export const ODD_INGRESS: OddValues<MilvusIngressProps> = {
  milvus: TEXTS.map((host) => Milvus.fromEndpoint(newChart(), 'shared', { host })),
  controller: [
    IngressController.KONG,
    IngressController.INGRESS_NGINX,
    IngressController.awsAlb(),
    IngressController.gke(),
    ...TEXTS.flatMap((text) => [
      IngressController.of({ name: text, className: text, namespace: text }),
      IngressController.of({
        name: 'own',
        podLabels: { [text]: text },
        annotations: { [text]: text },
        serviceAnnotations: { [text]: text },
      }),
    ]),
  ],
  hostnames: ODD_LISTS,
  rest: ODD_LISTS.map((hostnames) => ({ hostnames })),
  certificate: TEXTS.flatMap((text) => [
    IngressCertificate.fromSecret({ name: text } as ISecret),
    IngressCertificate.certManager({ issuer: text }),
    IngressCertificate.awsCertificateManager(text),
    IngressCertificate.googleManaged(text),
  ]),
  className: TEXTS,
  port: NUMBERS,
  requestTimeout: DURATIONS,
  canaryWeight: NUMBERS,
  pods: [[]],
  annotations: MAPS,
  serviceAnnotations: MAPS,
  name: TEXTS,
};
