import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { QueryNodeGroup } from '@org/milvus-k8s';
import { cluster, secret } from '../../support/instances';
import { StandIn } from '../../support/rest-stand-in';
import { output } from '../../support/synthesis';

/**
 * The script as it is emitted, run by a shell beside a stand-in for Milvus, which answers as its REST interface does:
 * status 200 and a code, whatever the answer is.
 */
const HOT = { requests: { node_num: 4 }, limits: { node_num: 2000000 }, node_filter: { node_labels: { RESOURCE_GROUP: 'hot' } } };
const DATA = { ...HOT, requests: { node_num: 2 }, node_filter: { node_labels: { RESOURCE_GROUP: 'data' } } };

const [container] =
  output((chart) => {
    const milvus = cluster(chart, { administrator: { secret: secret(chart, 'root') } });
    new QueryNodeGroup(chart, 'hot', { cluster: milvus, resourceGroup: 'hot', replicas: 4 });
    new QueryNodeGroup(chart, 'data', { cluster: milvus, resourceGroup: 'data', replicas: 2 });
  }).all('Job')[0]?.spec.template.spec.containers ?? [];

async function run(port: number, credentials: Record<string, string> = {}) {
  const [command = '', ...words] = container?.command ?? [];
  const given = Object.fromEntries((container?.env ?? []).flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])));
  const env = { ...given, ...credentials, MILVUS: `http://127.0.0.1:${port}`, PAUSE: '0.1', PATH: process.env['PATH'] ?? '' };
  const child = spawn(command, words, { env });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}

let milvus: StandIn;
beforeEach(() => (milvus = new StandIn()));
afterEach(() => milvus.close());

test('makes the groups that Milvus does not have, with the filter on their label', async () => {
  expect(await run(await milvus.listen())).toMatchObject({ code: 0 });
  expect(milvus.changes).toEqual([
    ['create', { name: 'data', config: DATA }],
    ['create', { name: 'hot', config: HOT }],
  ]);
});

test('gives a group that is there its configuration, and leaves the others alone', async () => {
  milvus.groups.set('hot', {}).set('of_somebody_else', {});
  expect(await run(await milvus.listen())).toMatchObject({ code: 0 });
  expect(milvus.changes).toEqual([
    ['create', { name: 'data', config: DATA }],
    ['alter', { resource_groups: { hot: HOT } }],
  ]);
  expect(milvus.groups.get('of_somebody_else')).toEqual({});
});

test('twice is the same as once', async () => {
  const port = await milvus.listen();
  await run(port);
  const once = new Map(milvus.groups);
  expect(await run(port)).toMatchObject({ code: 0 });
  expect(milvus.groups).toEqual(once);
});

test('fails with the message of Milvus if Milvus refuses', async () => {
  milvus.troubles.push({ code: 0, data: [] }, { code: 302, message: 'resource group num reach limit' });
  const { code, said } = await run(await milvus.listen());
  expect(code).toBe(1);
  expect(said).toContain('Milvus refuses to create resource groups: {"code":302,"message":"resource group num reach limit"}');
  expect(milvus.changes).toEqual([]);
});

test('fails at once if the user has no permission', async () => {
  milvus.troubles.push({ code: 1800, message: "user hasn't authenticated" });
  expect(await run(await milvus.listen())).toMatchObject({ code: 1 });
});

test('fails if the release has no such calls', async () => {
  milvus.troubles.push('404 page not found');
  expect(await run(await milvus.listen())).toMatchObject({ code: 1 });
});

test('sends name and password as they are, and neither where there are none', async () => {
  const port = await milvus.listen();
  await run(port);
  await run(port, { MILVUS_USER: 'root', MILVUS_PASSWORD: 'a "quoted" \\ $word' });
  expect([...milvus.authorizations]).toEqual([undefined, 'Bearer root:a "quoted" \\ $word']);
});

test('names neither user nor password to other processes', () => {
  expect(container?.command?.join(' ')).toMatch(/curl [^|]*--config -/);
  expect(container?.command?.join(' ')).not.toMatch(/curl[^|]*MILVUS_(USER|PASSWORD)/);
});

test('waits for a Milvus that is not ready', async () => {
  milvus.troubles.push({ code: 1, message: 'service not ready' }, { code: 2, message: 'service unavailable' }, '');
  const { code, said } = await run(await milvus.listen());
  expect(code).toBe(0);
  expect(said).toContain('service not ready');
});

test('waits for a Milvus that comes late', async () => {
  const port = await milvus.listen();
  milvus.close();
  milvus = new StandIn();
  const running = run(port);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await milvus.listen(port);
  const { code, said } = await running;
  expect(code).toBe(0);
  expect(said).toContain('waiting for');
});
