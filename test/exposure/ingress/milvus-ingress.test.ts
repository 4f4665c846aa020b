import { App, Chart, JsonPatch } from 'cdk8s';
import { NetworkPolicyIpBlock, Secret } from 'cdk8s-plus-27';
import { Milvus } from '@org/milvus-k8s';
import { IngressCertificate, IngressController, MilvusIngress } from '@org/milvus-k8s/exposure';
import { LINES, RELEASES, cluster } from '../../support/instances';
import { schemaErrors } from '../../support/kubernetes-schema';
import { selected, waveOf } from '../../support/pods';
import { servedTls } from '../../support/served-tls';
import { findingsOf, newChart, output, synth } from '../../support/synthesis';
import { admitted } from '../gateway';
import { CANARY, CONTROLLERS, annotationsOf, ingress, ingresses, ingressOf, serviceAnnotations, targetOf } from './ingress';

const NAMES = Object.keys(CONTROLLERS) as (keyof typeof CONTROLLERS)[];
const SEARCH = '/milvus.proto.milvus.MilvusService/Search';
const REST_SEARCH = '/v2/vectordb/entities/search';
const HOST = 'milvus.example.com';

describe.each(NAMES)('an Ingress of %s', (name) => {
  const controller = CONTROLLERS[name];
  /** GKE needs a Milvus with TLS. */
  const secure = name === 'the Ingress of GKE';

  test.each(LINES)('leads gRPC and REST to ports of Services that select the proxies, in %s', (line) => {
    const made = output((chart) => {
      const milvus = cluster(chart, { version: RELEASES[line], ...(secure ? servedTls(chart, 1, 8080) : {}) });
      ingressOf(chart, { milvus, controller, rest: {} });
    });
    for (const path of [SEARCH, '/grpc.health.v1.Health/Check', REST_SEARCH, '/v1/vector/search']) {
      const { service, port } = targetOf(made, HOST, path);
      const object = made.get('Service', service);
      expect(object.spec.ports.map((each) => each.port)).toContain(port);
      expect(selected(made, object, { matchLabels: object.spec.selector })).toEqual(['milvus-proxy']);
    }
    expect(ingresses(made).flatMap(schemaErrors)).toEqual([]);
  });

  test('does not make REST reachable without rest', () => {
    const made = output((chart) => ingressOf(chart, { milvus: cluster(chart, secure ? servedTls(chart, 1, 8080) : {}), controller }));
    expect(() => targetOf(made, HOST, REST_SEARCH)).toThrow('leads nowhere');
    expect(made.objects.map(({ metadata }) => metadata.name)).not.toContain('milvus-public-rest');
  });

  test('changes no pod', () => {
    const alone = output((chart) => cluster(chart, secure ? servedTls(chart, 1, 8080) : {}));
    const made = output((chart) =>
      ingressOf(chart, { milvus: cluster(chart, secure ? servedTls(chart, 1, 8080) : {}), controller, rest: {} }),
    );
    expect(made.workloads).toEqual(alone.workloads);
  });

  test('comes after the Services, with the class of the controller', () => {
    const made = output((chart) => ingressOf(chart, { milvus: cluster(chart, secure ? servedTls(chart) : {}), controller }));
    expect(waveOf(ingress(made))).toBe(waveOf(made.get('Service', 'milvus')) + 1);
    const { spec, metadata } = ingress(made);
    expect(spec.ingressClassName ?? metadata.annotations?.['kubernetes.io/ingress.class']).toMatch(/^[a-z-]+$/);
  });
});

describe('the certificate', () => {
  const tls = (certificate: IngressCertificate, rest: object = {}, controller: IngressController = CONTROLLERS.HAProxy) => {
    const made = output((chart) => ingressOf(chart, { certificate, controller, rest }));
    return ingresses(made).map(({ metadata, spec }) => [
      spec.tls?.[0]?.secretName,
      Object.keys(metadata.annotations ?? {}).filter((key) => key.startsWith('cert-manager.io/')),
    ]);
  };

  test('of cert-manager is requested once for the same hostnames, and twice for others', () => {
    const certificate = IngressCertificate.certManager({ issuer: 'company', kind: 'Issuer' });
    const issuer = ['cert-manager.io/issuer'];
    expect(tls(certificate)).toEqual([
      ['milvus-public-tls', issuer],
      ['milvus-public-tls', []],
    ]);
    expect(tls(certificate, { hostnames: ['rest.example.com'] })).toEqual([
      ['milvus-public-tls', issuer],
      ['milvus-public-rest-tls', issuer],
    ]);
  });

  test('of a Secret, or of the controller, is no object of cert-manager', () => {
    const secret = Secret.fromSecretName(newChart(), 'tls', 'milvus-example-com');
    expect(tls(IngressCertificate.fromSecret(secret))).toEqual([
      ['milvus-example-com', []],
      ['milvus-example-com', []],
    ]);
    expect(tls(IngressCertificate.ofController())).toEqual([
      [undefined, []],
      [undefined, []],
    ]);
  });

  test('decides the addresses of clients', () => {
    const made = ingressOf(newChart(), { rest: {} });
    expect([made.grpcEndpoint?.uri, made.restEndpoint?.uri]).toEqual(['https://milvus.example.com:443', 'https://milvus.example.com:443']);
    const { controller, hostnames } = { controller: IngressController.CONTOUR, hostnames: ['milvus.example.com'] };
    const chart = newChart();
    const plain = new MilvusIngress(chart, 'plain', { milvus: cluster(chart), controller, hostnames });
    expect([plain.grpcEndpoint?.uri, plain.restEndpoint]).toEqual(['http://milvus.example.com:80', undefined]);
    expect(ingressOf(newChart(), { hostnames: ['*.example.com'] }).grpcEndpoint).toBeUndefined();
  });

  test('of a ManagedCertificate is an annotation of GKE', () => {
    const controller = IngressController.gke({ reach: 'internet' });
    const certificate = IngressCertificate.googleManaged('milvus');
    const made = output((chart) => ingressOf(chart, { milvus: cluster(chart, servedTls(chart)), controller, certificate }));
    expect(annotationsOf(made)).toMatchObject({ 'networking.gke.io/managed-certificates': 'milvus', 'kubernetes.io/ingress.class': 'gce' });
    expect(ingress(made).spec.tls).toBeUndefined();
  });
});

describe('the NetworkPolicy of a Milvus with clients', () => {
  test.each([
    ['Traefik', 'traefik'],
    ['HAProxy', 'haproxy-controller'],
    ['Contour', 'projectcontour'],
    ['Kong', 'kong'],
    ['ingress-nginx', 'ingress-nginx'],
  ] as const)('admits the pods of %s', (name, namespace) => {
    const made = output((chart) => ingressOf(chart, { milvus: cluster(chart, { clients: [] }), controller: CONTROLLERS[name] }));
    expect(admitted(made)).toContain(`"kubernetes.io/metadata.name":"${namespace}"`);
  });

  test('admits the pods that you name instead', () => {
    const made = output((chart) => {
      const pods = [NetworkPolicyIpBlock.ipv4(chart, 'alb', '10.1.0.0/16')];
      ingressOf(chart, { milvus: cluster(chart, { clients: [] }), controller: CONTROLLERS['an ALB'], pods });
    });
    expect(admitted(made)).toContain('10.1.0.0/16');
  });

  test('lets Google check the health of pods, by an object that says where', () => {
    const made = output((chart) =>
      ingressOf(chart, { milvus: cluster(chart, servedTls(chart)), controller: CONTROLLERS['the Ingress of GKE'] }),
    );
    const health = made.get('NetworkPolicy', 'milvus').spec.ingress?.find(({ ports }) => JSON.stringify(ports)?.includes('9091'));
    expect(health?.from).toEqual([{ ipBlock: { cidr: '35.191.0.0/16' } }, { ipBlock: { cidr: '130.211.0.0/22' } }]);
    expect(made.custom('BackendConfig', 'milvus-public').spec).toEqual({
      timeoutSec: 300,
      healthCheck: { type: 'HTTP', port: 9091, requestPath: '/healthz' },
    });
    expect(serviceAnnotations(made)['cloud.google.com/backend-config']).toBe('{"default":"milvus-public"}');
  });
});

describe('the share of a canary', () => {
  test.each([10, 50, 100])('of %i percent is an action of an ALB, for gRPC and REST', (canaryWeight) => {
    const made = output((chart) =>
      ingressOf(chart, { milvus: cluster(chart, CANARY), controller: CONTROLLERS['an ALB'], canaryWeight, rest: {} }),
    );
    for (const { metadata, spec } of ingresses(made)) {
      const paths = spec.rules.flatMap(({ http }) => http.paths.map(({ backend }) => backend.service));
      const action = paths[0]?.name ?? '';
      expect(paths).toEqual(paths.map(() => ({ name: action, port: { name: 'use-annotation' } })));
      const { forwardConfig } = JSON.parse(metadata.annotations?.[`alb.ingress.kubernetes.io/actions.${action}`] ?? '{}') as {
        readonly forwardConfig: { readonly targetGroups: readonly object[] };
      };
      expect(forwardConfig.targetGroups).toEqual([
        { serviceName: 'milvus', servicePort: 19530, weight: 100 - canaryWeight },
        { serviceName: 'milvus-canary', servicePort: 19530, weight: canaryWeight },
      ]);
    }
  });

  test('is a second Ingress of ingress-nginx, for gRPC and REST', () => {
    const made = output((chart) =>
      ingressOf(chart, { milvus: cluster(chart, CANARY), controller: CONTROLLERS['ingress-nginx'], canaryWeight: 10, rest: {} }),
    );
    for (const name of ['milvus-public', 'milvus-public-rest']) {
      const [stable, canary] = [ingress(made, name), ingress(made, `${name}-canary`)];
      expect(JSON.stringify(canary.spec)).toBe(JSON.stringify(stable.spec).replaceAll('"name":"milvus"', '"name":"milvus-canary"'));
      expect(annotationsOf(made, `${name}-canary`)).toMatchObject({
        'nginx.ingress.kubernetes.io/canary': 'true',
        'nginx.ingress.kubernetes.io/canary-weight': '10',
      });
    }
  });

  test.each(['an ALB', 'ingress-nginx'] as const)('of a step of %s changes its Ingress and nothing else', (name) => {
    const at = (canaryWeight: number) =>
      output((chart) => ingressOf(chart, { milvus: cluster(chart, CANARY), controller: CONTROLLERS[name], canaryWeight })).objects;
    const [before, after] = [at(10), at(50)];
    const changed = after.filter((object, index) => JSON.stringify(object) !== JSON.stringify(before[index]));
    expect(changed.map(({ kind }) => kind)).toEqual(['Ingress']);
  });
});

describe('an Ingress to a Milvus of another place', () => {
  test('is in the namespace of a Milvus of another app, without waves', () => {
    const made = output((chart) => {
      const milvus = Milvus.fromEndpoint(chart, 'shared', { host: 'milvus.vectors.svc' });
      ingressOf(chart, { milvus, controller: CONTROLLERS.HAProxy, rest: {} });
    });
    expect(made.objects.map(({ kind, metadata }) => `${metadata.namespace} ${kind} ${metadata.name}`)).toEqual([
      'vectors Ingress milvus-public',
      'vectors Ingress milvus-public-rest',
    ]);
    expect(JSON.stringify(made.objects)).not.toContain('sync-wave');
  });

  test('is in the namespace of a Milvus of another chart', () => {
    const app = new App({ outdir: 'must-not-be-written' });
    const search = new Chart(app, 'search', { namespace: 'search' });
    const edge = new Chart(app, 'edge', { namespace: 'edge' });
    ingressOf(edge, { milvus: cluster(search), controller: CONTROLLERS.Kong, rest: {} });
    synth(search);
    expect(new Set(synth(edge).objects.map(({ metadata }) => metadata.namespace))).toEqual(new Set(['search']));
  });
});

describe('your own controller', () => {
  const F5 = IngressController.of({
    name: 'F5 NGINX',
    className: 'f5',
    namespace: 'nginx-ingress',
    podLabels: { app: 'nginx-ingress' },
    annotations: { 'nginx.org/grpc-services': 'milvus', 'nginx.org/client-max-body-size': '64m' },
  });

  test('brings its class, its annotations and its pods', () => {
    const made = output((chart) => ingressOf(chart, { milvus: cluster(chart, { clients: [] }), controller: F5 }));
    expect(ingress(made).spec.ingressClassName).toBe('f5');
    expect(annotationsOf(made)).toMatchObject({ 'nginx.org/grpc-services': 'milvus' });
    expect(admitted(made)).toContain('"app":"nginx-ingress"');
  });
});

test('annotations of the user replace those of the library', () => {
  const made = output((chart) =>
    ingressOf(chart, {
      annotations: { 'projectcontour.io/response-timeout': '1h' },
      serviceAnnotations: { 'projectcontour.io/upstream-protocol.h2c': 'milvus' },
    }),
  );
  expect(annotationsOf(made)['projectcontour.io/response-timeout']).toBe('1h');
  expect(serviceAnnotations(made)['projectcontour.io/upstream-protocol.h2c']).toBe('milvus');
});

test('a patch of the Service of REST is a finding if REST needs none', () => {
  const patched = (controller: IngressController) => {
    const chart = newChart();
    const made = ingressOf(chart, { controller, rest: {} });
    made.restService.addJsonPatch(JsonPatch.add('/metadata/annotations/team', 'a'));
    return { findings: findingsOf(chart).map(({ rule }) => rule.id), objects: synth(chart).objects };
  };
  expect(patched(CONTROLLERS.Contour).findings).toEqual(['MK-OBJ-001']);
  const { findings, objects } = patched(CONTROLLERS.Kong);
  expect([
    findings,
    objects.find(({ kind, metadata }) => kind === 'Service' && metadata.name === 'milvus-public-rest')?.metadata.annotations?.team,
  ]).toEqual([[], 'a']);
});

test('a certificate or a controller that cannot be read has no other finding', () => {
  const chart = newChart();
  ingressOf(chart, { certificate: 'public-tls' as unknown as IngressCertificate, controller: 'traefik' as unknown as IngressController });
  expect(findingsOf(chart).map(({ rule, prop }) => `${rule.id} ${prop}`)).toEqual(['MK-PRP-002 certificate', 'MK-PRP-002 controller']);
});
