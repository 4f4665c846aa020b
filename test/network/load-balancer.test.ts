import type { Chart } from 'cdk8s';
import { NetworkPolicyIpBlock } from 'cdk8s-plus-27';
import { MilvusStandalone, type ClientServiceProps, type MilvusInstance } from '@org/milvus-k8s';
import { LoadBalancer } from '@org/milvus-k8s/exposure';
import { cluster } from '../support/instances';
import { schemaErrors } from '../support/kubernetes-schema';
import { servedTls } from '../support/served-tls';
import { findingsOf, newChart, output } from '../support/synthesis';

const ARN = 'arn:aws:acm:eu-west-1:111122223333:certificate/milvus';
const AWS = 'service.beta.kubernetes.io/aws-load-balancer-';

const PRESETS: readonly (readonly [string, LoadBalancer])[] = [
  ['AWS', LoadBalancer.awsNlb()],
  ['AWS with TLS', LoadBalancer.awsNlb({ tls: { certificateArns: [ARN] } })],
  ['GKE', LoadBalancer.gke()],
  ['AKS', LoadBalancer.aks()],
  ['ACK', LoadBalancer.ack({ zones: { a: 'vsw-a', b: 'vsw-b' } })],
];

const withService = (service: ClientServiceProps) => (chart: Chart) => new MilvusStandalone(chart, 'milvus', { service });

test.each(PRESETS)('the preset of %s is internal, valid, and no finding', (_platform, loadBalancer) => {
  const chart = newChart();
  withService({ loadBalancer })(chart);
  expect(findingsOf(chart)).toEqual([]);
  const service = output(withService({ loadBalancer })).get('Service', 'milvus');
  expect(service.spec.type).toBe('LoadBalancer');
  expect(schemaErrors(service)).toEqual([]);
});

test.each([
  ['AWS', LoadBalancer.awsNlb({ reach: 'internet' })],
  ['GKE', LoadBalancer.gke({ reach: 'internet' })],
  ['AKS', LoadBalancer.aks({ reach: 'internet' })],
  ['ACK', LoadBalancer.ack({ zones: { a: 'vsw-a', b: 'vsw-b' }, reach: 'internet' })],
  ['MetalLB, whose addresses nobody knows,', LoadBalancer.metalLb()],
])('a preset of %s for the internet needs authorization, TLS and networks of clients', (_platform, loadBalancer) => {
  const chart = newChart();
  withService({ loadBalancer })(chart);
  expect(findingsOf(chart).map(({ rule }) => rule.id)).toEqual(['MK-EXP-003', 'MK-EXP-001', 'MK-EXP-002']);
});

test('the annotations of a preset follow the port of the Service, and yours stay', () => {
  const service = { loadBalancer: LoadBalancer.awsNlb(), port: 443, annotations: { 'example.com/dns': 'vectors' } };
  const { annotations } = output(withService(service)).get('Service', 'milvus').metadata;
  expect(annotations).toMatchObject({
    [`${AWS}listener-attributes.TCP-443`]: 'tcp.idle_timeout.seconds=6000',
    'example.com/dns': 'vectors',
  });
});

test('the annotations of a preset hold for a separate port of REST, too', () => {
  const annotationsOf = (loadBalancer: LoadBalancer) =>
    output((chart) => cluster(chart, { service: { loadBalancer }, config: { 'proxy.http.port': 8080 } })).get('Service', 'milvus').metadata
      .annotations;
  expect(annotationsOf(LoadBalancer.awsNlb())).toMatchObject({
    [`${AWS}listener-attributes.TCP-19530`]: 'tcp.idle_timeout.seconds=6000',
    [`${AWS}listener-attributes.TCP-8080`]: 'tcp.idle_timeout.seconds=6000',
  });
  const ack = LoadBalancer.ack({ zones: { a: 'vsw-a', b: 'vsw-b' }, tls: { certificateId: '1' } });
  expect(annotationsOf(ack)).toMatchObject({
    'service.beta.kubernetes.io/alibaba-cloud-loadbalancer-protocol-port': 'tcpssl:19530,tcpssl:8080',
  });
});

describe('the address for clients outside of the Kubernetes cluster', () => {
  const addresses = (milvus: MilvusInstance) => [milvus.externalEndpoint?.uri, milvus.externalRestEndpoint?.uri];

  test('is the external host at the port of the Service', () => {
    const service = { type: 'LoadBalancer', externalHost: 'milvus.example.com', port: 443 } as const;
    expect(addresses(withService(service)(newChart()))).toEqual(['http://milvus.example.com:443', 'http://milvus.example.com:443']);
  });

  test('has TLS if the load balancer terminates it', () => {
    const loadBalancer = LoadBalancer.awsNlb({ tls: { certificateArns: [ARN] } });
    expect(addresses(withService({ loadBalancer, externalHost: 'milvus.example.com' })(newChart()))[0]).toBe(
      'https://milvus.example.com:19530',
    );
  });

  test('has TLS if Milvus serves it, and REST has its port', () => {
    const chart = newChart();
    const service = { loadBalancer: LoadBalancer.gke(), externalHost: 'milvus.example.com' };
    const milvus = cluster(chart, { ...servedTls(chart, 1, 8080), service });
    expect(addresses(milvus)).toEqual(['https://milvus.example.com:19530', 'https://milvus.example.com:8080']);
  });

  test('is the requested address of a load balancer, and the node port of a node', () => {
    expect(addresses(withService({ type: 'LoadBalancer', loadBalancerIP: '10.0.0.9' })(newChart()))[0]).toBe('http://10.0.0.9:19530');
    const nodes = { type: 'NodePort', nodePort: 30530, externalHost: 'nodes.example.com' } as const;
    expect(addresses(withService(nodes)(newChart()))[0]).toBe('http://nodes.example.com:30530');
  });

  test.each<ClientServiceProps>([{}, { type: 'LoadBalancer' }, { type: 'NodePort', externalHost: 'nodes.example.com' }])(
    'is unknown for %o',
    (service) => {
      expect(addresses(withService(service)(newChart()))).toEqual([undefined, undefined]);
    },
  );
});

describe('a headless Service', () => {
  test('resolves to the ready pods that the client Service selects, at their own port', () => {
    const made = output((chart) => cluster(chart, { service: { headless: true, port: 443 }, config: { 'proxy.http.port': 8080 } }));
    const { spec } = made.get('Service', 'milvus-proxies');
    expect(spec).toMatchObject({ clusterIP: 'None', selector: made.get('Service', 'milvus').spec.selector });
    expect(spec).not.toHaveProperty('publishNotReadyAddresses');
    expect(spec.ports.map(({ name, port }) => `${name} ${port}`)).toEqual(['milvus 19530', 'rest 8080']);
    expect(schemaErrors(made.get('Service', 'milvus-proxies'))).toEqual([]);
  });

  test('has an address for the resolver of gRPC', () => {
    expect(cluster(newChart(), { service: { headless: true } }).headlessEndpoint?.uri).toBe('dns:///milvus-proxies.search.svc:19530');
    expect(cluster(newChart()).headlessEndpoint).toBeUndefined();
  });

  test('changes no pod', () => {
    const without = output((chart) => cluster(chart)).workloads;
    expect(output((chart) => cluster(chart, { service: { headless: true } })).workloads).toEqual(without);
  });
});

test('a client network that contains the networks of the load balancer is admitted', () => {
  const chart = newChart();
  const clients = [NetworkPolicyIpBlock.ipv4(chart, 'company', '10.0.0.0/8')];
  cluster(chart, { clients, service: { loadBalancer: LoadBalancer.gke(), sourceRanges: ['10.1.0.0/16'], headless: true } });
  expect(findingsOf(chart)).toEqual([]);
});
