import { Duration } from 'cdk8s';
import { Maintenance, MaintenanceTask } from '@org/milvus-k8s/operations';
import { authorized } from '../support/authorized';
import { CollectionsStandIn } from '../support/collections-stand-in';
import { output } from '../support/synthesis';
import { runPod, type Tools } from './run-job';

jest.setTimeout(60_000);

let milvus: CollectionsStandIn;
let port: number;

beforeEach(async () => {
  milvus = new CollectionsStandIn();
  milvus.user = 'root:Milvus';
  milvus.databases = ['default', 'sales'];
  for (const name of ['default.orders', 'sales.orders', 'sales.customers']) milvus.add(name);
  port = await milvus.listen();
});
afterEach(() => milvus.close());

const run = (task: MaintenanceTask, tools: Tools = {}) => {
  const [job] = output((chart) => {
    new Maintenance(chart, 'upkeep', { milvus: authorized(chart), task, timeout: Duration.minutes(5) });
  }).all('Job');
  return runPod(job?.spec.template.spec, { 'user/username': 'root', 'user/password': 'Milvus' }, port, tools);
};
const hurried = { variables: { TIMEOUT: '2' } };
const counts = (what: 'flushed' | 'compactions') =>
  Object.fromEntries([...milvus.collections].map(([name, collection]) => [name, collection[what]]));

test.each(['/bin/dash', '/bin/bash'])('flushes every collection of every database once, with %s', async (shell) => {
  const { code, said } = await run(MaintenanceTask.flush(), { shell });
  expect({ code, said }).toMatchObject({ code: 0 });
  expect(counts('flushed')).toEqual({ 'default.orders': 1, 'sales.orders': 1, 'sales.customers': 1 });
  expect(said).toMatch(/done +\d+ {2}sales\.customers\n/);
  expect(said).toMatch(/flush: 3 done, 0 failed, in \d+ seconds\.\n$/);
});

test('compacts the collections that it names, in the databases that it names', async () => {
  expect(await run(MaintenanceTask.compact({ databases: ['sales'], collections: ['orders', 'gone'] }))).toMatchObject({ code: 0 });
  expect(counts('compactions')).toEqual({ 'default.orders': 0, 'sales.orders': 1, 'sales.customers': 0 });
});

test('fails if a compaction does not end, and says which', async () => {
  milvus.away = 'data nodes';
  const { code, said } = await run(MaintenanceTask.compact({ databases: ['default'] }), hurried);
  expect(code).toBe(1);
  expect(said).toContain(
    'compact of default.orders failed: no success in 2 seconds. The last answer: the compaction is Executing, with 1 plans',
  );
  expect(said).toMatch(/failed +\d+ {2}default\.orders\n/);
});

test('a collection that Milvus refuses does not keep the others from their turn', async () => {
  milvus.troubles.push({ code: 0, data: ['default'] }, { code: 0, data: ['dropped', 'orders'] }, { code: 100, message: 'not found' });
  const { code, said } = await run(MaintenanceTask.flush());
  expect(code).toBe(1);
  expect(said).toContain('flush of default.dropped failed: Milvus refuses collections/flush: not found (code 100)');
  expect(counts('flushed')).toMatchObject({ 'default.orders': 1 });
  expect(said).toContain('flush: 1 done, 1 failed');
});

test('fails if the object storage is away', async () => {
  milvus.away = 'storage';
  const { code, said } = await run(MaintenanceTask.flush({ databases: ['default'] }), hurried);
  expect(code).toBe(1);
  expect(said).toContain('request timeout (code 10001)');
});
