import { Duration, type Chart } from 'cdk8s';
import { MilvusVersion } from '@org/milvus-k8s';
import type { IngressController } from '@org/milvus-k8s/exposure';
import { cluster } from '../../support/instances';
import { servedTls } from '../../support/served-tls';
import { output } from '../../support/synthesis';
import { CONTROLLERS, annotationsOf, ingressOf, serviceAnnotations, targetOf } from './ingress';

const SEARCH = '/milvus.proto.milvus.MilvusService/Search';
const REST_SEARCH = '/v2/vectordb/entities/search';
const HOST = 'milvus.example.com';

describe('the protocol of gRPC and of REST', () => {
  /** Annotations of the Ingress and of the Service that a request meets. */
  const met = (controller: IngressController, path: string, props: (chart: Chart) => object = () => ({})) => {
    const made = output((chart) => ingressOf(chart, { milvus: cluster(chart, props(chart)), controller, rest: {} }));
    const { object, service } = targetOf(made, HOST, path);
    return { ...annotationsOf(made, object.metadata.name), ...serviceAnnotations(made, service) };
  };
  const OLD = () => ({ version: MilvusVersion.V2_5 });
  const OWN_PORT = () => ({ config: { 'proxy.http.port': 8080 } });
  const TLS = (chart: Chart) => servedTls(chart, 1, 8080);

  test('is HTTP/2 without TLS for gRPC, and for REST only on a port that serves it so', () => {
    const scheme = 'traefik.ingress.kubernetes.io/service.serversscheme';
    expect(met(CONTROLLERS.Traefik, SEARCH)[scheme]).toBe('h2c');
    expect(met(CONTROLLERS.Traefik, REST_SEARCH)[scheme]).toBe('h2c');
    for (const props of [OLD, OWN_PORT]) {
      expect(met(CONTROLLERS.Traefik, SEARCH, props)[scheme]).toBe('h2c');
      expect(met(CONTROLLERS.Traefik, REST_SEARCH, props)[scheme]).toBeUndefined();
    }
    expect(met(CONTROLLERS.Traefik, REST_SEARCH, TLS)[scheme]).toBe('https');
  });

  test('is that of a port behind Contour', () => {
    const h2c = 'projectcontour.io/upstream-protocol.h2c';
    expect(met(CONTROLLERS.Contour, SEARCH)[h2c]).toBe('19530');
    expect(met(CONTROLLERS.Contour, REST_SEARCH, OWN_PORT)[h2c]).toBe('19530');
    expect(met(CONTROLLERS.Contour, REST_SEARCH, OLD)[h2c]).toBeUndefined();
    expect(met(CONTROLLERS.Contour, SEARCH, TLS)).toMatchObject({
      'projectcontour.io/upstream-protocol.h2': '19530',
      'projectcontour.io/upstream-protocol.tls': '8080',
    });
  });

  test.each([
    ['HAProxy', 'haproxy.org/server-proto', 'h2', undefined],
    ['Kong', 'konghq.com/protocol', 'grpc', 'http'],
    ['ingress-nginx', 'nginx.ingress.kubernetes.io/backend-protocol', 'GRPC', 'HTTP'],
    ['an ALB', 'alb.ingress.kubernetes.io/backend-protocol-version', 'GRPC', 'HTTP1'],
  ] as const)('has separate objects behind %s', (name, key, grpc, rest) => {
    for (const props of [() => ({}), OLD, OWN_PORT]) {
      expect(met(CONTROLLERS[name], SEARCH, props)[key]).toBe(grpc);
      expect(met(CONTROLLERS[name], REST_SEARCH, props)[key]).toBe(rest);
    }
  });

  test.each([
    ['HAProxy', 'haproxy.org/server-ssl', 'true'],
    ['Kong', 'konghq.com/protocol', 'grpcs'],
    ['ingress-nginx', 'nginx.ingress.kubernetes.io/backend-protocol', 'GRPCS'],
    ['an ALB', 'alb.ingress.kubernetes.io/backend-protocol', 'HTTPS'],
    ['Traefik', 'traefik.ingress.kubernetes.io/service.serversscheme', 'https'],
    ['the Ingress of GKE', 'cloud.google.com/app-protocols', '{"milvus":"HTTP2","rest":"HTTPS"}'],
  ] as const)('is TLS behind %s if Milvus serves it', (name, key, value) => {
    expect(met(CONTROLLERS[name], SEARCH, TLS)[key]).toBe(value);
  });
});

describe('the time and the size of a request', () => {
  test.each([
    ['HAProxy', 'haproxy.org/timeout-server', '600s', '86400s'],
    ['Contour', 'projectcontour.io/response-timeout', '600s', 'infinity'],
    ['ingress-nginx', 'nginx.ingress.kubernetes.io/proxy-read-timeout', '600', '86400'],
    [
      'an ALB',
      'alb.ingress.kubernetes.io/load-balancer-attributes',
      'idle_timeout.timeout_seconds=600',
      'idle_timeout.timeout_seconds=4000',
    ],
  ] as const)('are annotations of %s', (name, key, written, none) => {
    const at = (requestTimeout: Duration) =>
      annotationsOf(output((chart) => ingressOf(chart, { controller: CONTROLLERS[name], requestTimeout })))[key];
    expect([at(Duration.minutes(10)), at(Duration.seconds(0))]).toEqual([written, none]);
  });

  test('are 64 MiB for ingress-nginx, as Milvus takes', () => {
    const made = output((chart) => ingressOf(chart, { controller: CONTROLLERS['ingress-nginx'] }));
    expect(annotationsOf(made)['nginx.ingress.kubernetes.io/proxy-body-size']).toBe('64m');
  });
});
