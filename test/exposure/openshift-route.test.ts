import { Duration } from 'cdk8s';
import { Namespaces } from 'cdk8s-plus-27';
import { OpenShiftRoute, type OpenShiftRouteProps } from '@org/milvus-k8s/exposure';
import { cluster } from '../support/instances';
import { servedTls } from '../support/served-tls';
import { testEachProp } from '../support/each-prop';
import { newChart, output, synth, type Output } from '../support/synthesis';

const HOST = 'milvus.apps.bank.example';

interface RouteJson {
  readonly host: string;
  readonly port: { readonly targetPort: string };
  readonly tls: { readonly termination: string };
  readonly to: { readonly name: string };
}

const route = (o: Output, name = 'milvus-public') => o.custom('Route', name).spec as RouteJson;
const clientPeers = (o: Output) =>
  JSON.stringify(o.get('NetworkPolicy', 'milvus').spec.ingress.filter(({ ports }) => ports?.some(({ port }) => port === 19530)));

testEachProp<Omit<OpenShiftRouteProps, 'milvus'>>(
  'OpenShiftRouteProps',
  (chart, props) => {
    const clients = [Namespaces.select(chart, 'apps', { names: ['apps'] })];
    const milvus = cluster(chart, { clients, ...servedTls(chart, 1, 8080) });
    new OpenShiftRoute(chart, 'public', { milvus, ...props, host: props.host });
  },
  {
    host: { value: () => 'vectors.apps.bank.example', shows: (o) => expect(route(o).host).toBe('vectors.apps.bank.example') },
    restHost: {
      value: () => 'rest.apps.bank.example',
      shows: (o) => expect(route(o, 'milvus-public-rest')).toMatchObject({ host: 'rest.apps.bank.example', port: { targetPort: 'rest' } }),
    },
    idleTimeout: {
      value: () => Duration.hours(4),
      shows: (o) =>
        expect(o.custom('Route', 'milvus-public').metadata.annotations).toHaveProperty(
          ['haproxy.router.openshift.io/timeout-tunnel'],
          '14400s',
        ),
    },
    pods: {
      value: (chart) => [Namespaces.select(chart, 'routers', { names: ['my-routers'] })],
      shows: (o) => expect(clientPeers(o)).toContain('my-routers'),
    },
    name: { value: () => 'outside', shows: (o) => expect(route(o, 'milvus-outside').host).toBe(HOST) },
  },
  () => ({ host: HOST }),
);

test('the router passes TLS through to the port of gRPC, and the policy admits its pods', () => {
  const o = output((chart) => {
    const clients = [Namespaces.select(chart, 'apps', { names: ['apps'] })];
    new OpenShiftRoute(chart, 'public', { milvus: cluster(chart, { clients, ...servedTls(chart) }), host: HOST });
  });
  const { port, tls, to } = route(o);
  expect(tls.termination).toBe('passthrough');
  expect(o.get('Service', to.name).spec.ports.map(({ name }) => name)).toContain(port.targetPort);
  expect(clientPeers(o)).toContain('policy-group.network.openshift.io/ingress');
});

test('clients find the address on the port of the router', () => {
  const chart = newChart();
  const routes = new OpenShiftRoute(chart, 'public', { milvus: cluster(chart, servedTls(chart)), host: HOST });
  expect(routes.grpcEndpoint.uri).toBe(`https://${HOST}:443`);
  expect(synth(chart).custom('Route', 'milvus-public')).toBeDefined();
});
