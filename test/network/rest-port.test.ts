import { Namespaces } from 'cdk8s-plus-27';
import { MilvusStandalone, MilvusVersion } from '@org/milvus-k8s';
import { cluster } from '../support/instances';
import { newChart, synth } from '../support/synthesis';

const REST = { config: { 'proxy.http.port': 8080 } } as const;

test('REST on a port of its own is in the Service, in the pods and in what the network policy lets in', () => {
  const chart = newChart();
  cluster(chart, { ...REST, clients: [Namespaces.select(chart, 'clients', { names: ['search'] })] });
  const output = synth(chart);
  expect(output.get('Service', 'milvus').spec.ports).toEqual([
    { name: 'milvus', port: 19530, targetPort: 'milvus', protocol: 'TCP' },
    { name: 'rest', port: 8080, targetPort: 'rest', protocol: 'TCP' },
  ]);
  expect(output.container('milvus-proxy').ports).toContainEqual({ name: 'rest', containerPort: 8080 });
  const [, clients] = output.get('NetworkPolicy', 'milvus').spec.ingress;
  expect(clients?.ports?.map(({ port }) => port)).toEqual([19530, 8080]);
});

test('only the role that clients connect to serves REST', () => {
  const chart = newChart();
  cluster(chart, REST);
  expect(synth(chart).container('milvus-querynode').ports).not.toContainEqual(expect.objectContaining({ name: 'rest' }));
});

test('a canary and a standalone serve REST on its port, too', () => {
  const chart = newChart();
  cluster(chart, { ...REST, version: MilvusVersion.of('2.6.24'), proxyCanary: { version: MilvusVersion.of('2.6.25') } });
  new MilvusStandalone(chart, 'small', REST);
  const output = synth(chart);
  for (const service of ['milvus-canary', 'small']) {
    expect(output.get('Service', service).spec.ports.map(({ port }) => port)).toEqual([19530, 8080]);
  }
});

test.each([{ 'proxy.http.port': 19530 }, { 'proxy.http.port': 8080, 'proxy.http.enabled': false }])(
  '%j needs no further port',
  (config) => {
    const chart = newChart();
    cluster(chart, { config });
    expect(
      synth(chart)
        .get('Service', 'milvus')
        .spec.ports.map(({ port }) => port),
    ).toEqual([19530]);
  },
);
