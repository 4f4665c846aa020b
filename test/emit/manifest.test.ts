import { ApiObject, App, Chart, JsonPatch, Lazy, Testing, type AppProps, type ResolutionContext } from 'cdk8s';
import { Manifest, type ManifestProps } from '../../src/emit';
import { cluster, inClusterDependencies } from '../support/instances';

/** A ConfigMap of this library with some content. */
function configMap(data: () => object, props: AppProps = {}, more: Partial<ManifestProps<object>> = {}) {
  const chart = new Chart(new App({ outdir: 'unused', ...props }), 'search', { namespace: 'search', labels: { team: 'search' } });
  const object = { apiVersion: 'v1', kind: 'ConfigMap', name: 'settings', labels: { app: 'milvus' }, field: 'data' as const };
  return new Manifest(chart, 'settings', { ...object, content: data, ...more });
}

/** What cdk8s itself renders. */
function ofCdk8s(object: ApiObject): unknown {
  return ApiObject.prototype.toJson.call(object) as unknown;
}

afterEach(() => void delete process.env.CDK8S_DISABLE_SORT);

test('every object of a cluster is rendered as cdk8s renders it, field by field in the same order', () => {
  const chart = Testing.chart();
  cluster(chart, { dependencies: inClusterDependencies(chart) });
  Testing.synth(chart);
  const manifests = chart.node.findAll().filter((construct) => construct instanceof Manifest);
  expect(manifests.length).toBeGreaterThan(20);
  for (const manifest of manifests) expect(JSON.stringify(manifest.toJson())).toBe(JSON.stringify(ofCdk8s(manifest)));
});

test.each<[string, () => object]>([
  ['fields without a value', () => ({ b: undefined, a: null, c: [{ z: null, y: 1 }], e: {} })],
  ['a value that is produced late', () => ({ a: Lazy.any({ produce: () => 'late' }) })],
  ['a token', () => ({ a: { resolve: () => 'resolved' } })],
  [
    'a union of cdk8s-plus',
    () => ({
      a: new (class Union {
        public readonly value = 5;
      })(),
    }),
  ],
])('%s', (_, data) => {
  const object = configMap(data, {}, { fixed: { immutable: true, binaryData: undefined } });
  expect(JSON.stringify(object.toJson())).toBe(JSON.stringify(ofCdk8s(object)));
});

test('an app that resolves values in its own way is heard', () => {
  const resolve = (context: ResolutionContext) => (context.value === 'secret' ? context.replaceValue('***') : undefined);
  expect(configMap(() => ({ a: 'secret' }), { resolvers: [{ resolve }] }).toJson()).toMatchObject({ data: { a: '***' } });
});

test('a JSON patch and metadata that was added later count', () => {
  const object = configMap(() => ({ a: '1' }));
  object.metadata.addAnnotation('owner', 'search');
  expect(object.toJson()).toMatchObject({ metadata: { annotations: { owner: 'search' } } });
  object.addJsonPatch(JsonPatch.add('/data/b', '2'));
  expect(object.toJson()).toMatchObject({ data: { a: '1', b: '2' } });
});

test('fields keep their order if cdk8s is told so', () => {
  const object = configMap(() => ({ b: '1', a: '2' }));
  process.env.CDK8S_DISABLE_SORT = '1';
  expect(JSON.stringify(object.toJson())).toContain('"b":"1","a":"2"');
});

test('content that cannot be made is an error that names the construct', () => {
  const object = configMap(() => {
    throw new Error('no content');
  });
  expect(() => object.toJson()).toThrow(/search\/settings.*no content/);
});
