import { ApiObject, JsonPatch } from 'cdk8s';
import { cluster } from '../support/instances';
import { findingsOf, newChart } from '../support/synthesis';

const KINDS = ['Ingress', 'HTTPRoute', 'GRPCRoute', 'VirtualService', 'IngressRoute', 'Route', 'HTTPProxy', 'TraefikService'];

const MALFORMED: readonly unknown[] = [
  null,
  5,
  { rules: 5, routes: [null], http: [null], to: 5, weighted: null },
  { rules: [null], routes: 'x', http: { a: 1 }, weighted: { services: 1 } },
  { rules: [{ backendRefs: [{}] }], routes: [{ services: [{ name: 'milvus', port: 19530 }] }] },
];

test.each(KINDS)('an object of kind %s that has another form than its kind is left to the API server', (kind) => {
  const chart = newChart();
  cluster(chart);
  for (const [index, spec] of MALFORMED.entries()) {
    const object = new ApiObject(chart, `route-${index}`, { apiVersion: 'example.com/v1', kind, metadata: { name: `route-${index}` } });
    object.addJsonPatch(JsonPatch.add('/spec', spec));
  }
  expect(findingsOf(chart)).toEqual([]);
});

test('a route to a Service of another namespace, or of another name, is none of a Milvus', () => {
  const chart = newChart();
  cluster(chart, { clients: [] });
  const route = (id: string, backend: object) => {
    const object = new ApiObject(chart, id, { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', metadata: { name: id } });
    object.addJsonPatch(JsonPatch.add('/spec', { rules: [{ backendRefs: [backend] }] }));
  };
  route('elsewhere', { name: 'milvus', namespace: 'other', port: 1 });
  route('other', { name: 'shop', port: 1 });
  expect(findingsOf(chart).map(({ rule }) => rule.id)).toEqual(['MK-EXP-007']);
});
