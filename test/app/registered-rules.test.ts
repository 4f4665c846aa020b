import '@org/milvus-k8s/jest';
import { MilvusRules, MilvusStandalone, type ModelRule } from '@org/milvus-k8s';
import { AppModel, type ExtensionSpec } from '@org/milvus-k8s/model';
import { newChart } from '../support/synthesis';

/** A part of a room beside the core, with a field of its own. */
interface RouteSpec extends ExtensionSpec {
  readonly extension: 'route';
  readonly host: string;
}

const isRoute = (part: ExtensionSpec): part is RouteSpec => part.extension === 'route';

const EMPTY_HOST: ModelRule = {
  id: 'MK-ROU-001',
  title: 'route without a host',
  severity: 'error',
  reason: 'Every request to the gateway would match.',
  source: 'a test',
  fix: 'Set host.',
  checkApp: ({ extensions }, report) => {
    for (const route of extensions.filter(isRoute)) if (route.host === '') report(route, 'host', 'is empty.');
  },
};

function declareRoute(model: AppModel, path: string, host: string): void {
  const route: RouteSpec = { kind: 'extension', extension: 'route', path, host };
  model.registerRules([EMPTY_HOST]);
  model.add({ seal: () => [route] });
}

test('a room registers its rules with each of its constructs, and they judge its parts once', () => {
  const chart = newChart();
  const model = AppModel.of(chart);
  declareRoute(model, 'test/first', '');
  declareRoute(model, 'test/second', 'search.example');
  expect(MilvusRules.of(chart.node.root).findings()).toMatchObject([{ path: 'test/first', prop: 'host', rule: { id: 'MK-ROU-001' } }]);
  expect(model.seal().extensions).toHaveLength(2);
});

test('rules that are registered already may be registered after the synth, others may not', () => {
  const chart = newChart();
  const model = AppModel.of(chart);
  model.registerRules([EMPTY_HOST]);
  model.seal();
  expect(() => model.registerRules([EMPTY_HOST])).not.toThrow();
  expect(() => model.registerRules([{ ...EMPTY_HOST, id: 'MK-ROU-002' }])).toThrow('rules were registered after');
});

test('a room cannot take the id of another rule, or an id outside of the library', () => {
  const model = AppModel.of(newChart());
  expect(() => model.registerRules([{ ...EMPTY_HOST, id: 'MK-VER-006' }])).toThrow("'MK-VER-006' is not a free id");
  expect(() => model.registerRules([{ ...EMPTY_HOST, id: 'BANK-001' }])).toThrow("'BANK-001' is not a free id");
});

test('a rule of a user cannot take an id of the library, registered or not', () => {
  const chart = newChart();
  const milvus = new MilvusStandalone(chart, 'milvus');
  MilvusRules.of(milvus).add(EMPTY_HOST);
  expect(milvus).toHaveFinding('MK-RUL-004', { prop: "rules('MK-ROU-001')" });
});
