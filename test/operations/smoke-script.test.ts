import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Duration } from 'cdk8s';
import type { ReleaseLine } from '@org/milvus-k8s';
import { SmokeTest } from '@org/milvus-k8s/operations';
import { authorized } from '../support/authorized';
import { CollectionsStandIn, type Part } from '../support/collections-stand-in';
import { LINES, RELEASES } from '../support/instances';
import { output } from '../support/synthesis';
import { runPod, startPod, type Tools } from './run-job';

jest.setTimeout(60_000);

/** Runs the script as it is emitted, with curl, next to a Milvus that answers as each line does. */
let milvus: CollectionsStandIn;
let port: number;

async function start(line: ReleaseLine = '2.6'): Promise<void> {
  milvus = new CollectionsStandIn(line);
  milvus.user = 'root:Milvus';
  port = await milvus.listen();
}
beforeEach(() => start());
afterEach(() => milvus.close());

const USER = { 'user/username': 'root', 'user/password': 'Milvus' };
const podOf = (line: ReleaseLine, seconds: number, database?: string) =>
  output((chart) => {
    const timeout = Duration.seconds(seconds);
    new SmokeTest(chart, 'smoke-test', {
      milvus: authorized(chart, { version: RELEASES[line] }),
      timeout,
      ...(database ? { database } : {}),
    });
  }).all('Job')[0]?.spec.template.spec;
const run = (tools: Tools = {}, line: ReleaseLine = '2.6', files: Readonly<Record<string, string>> = USER) =>
  runPod(podOf(line, 600), files, port, tools);
/** A run with less time than a user may give. */
const hurried = (tools: Tools = {}) => run({ variables: { TIMEOUT: '2', HOSTNAME: 'milvus-smoke-test-0a1b2c3d-x7k2p' }, ...tools });

/** Steps of the table at the end, with their results. */
const steps = (said: string) =>
  said
    .slice(said.indexOf('STEP '))
    .split('\n')
    .flatMap((line) => /^(\w+) +(ok|skipped|failed|tried) /.exec(line)?.slice(1, 3).join(' ') ?? []);

const ALL = ['sweep ok', 'create ok', 'insert ok', 'flush ok', 'index ok', 'load ok', 'search ok', 'drop ok'];

describe.each(LINES)('Milvus %s', (line) => {
  beforeEach(async () => {
    milvus.close();
    await start(line);
  });

  test.each(['/bin/dash', '/bin/bash'])('passes every step that the release has, and leaves nothing, with %s', async (shell) => {
    const { code, said } = await run({ shell }, line);
    expect({ code, said }).toMatchObject({ code: 0 });
    const has = line === '2.3' ? ['create ok', 'insert ok', 'search ok', 'drop ok'] : ALL;
    expect(steps(said)).toEqual(line === '2.4' ? has.map((each) => (each === 'flush ok' ? 'flush skipped' : each)) : has);
    expect(milvus.made).toHaveLength(1);
    expect([...milvus.collections.keys()]).toEqual([]);
    expect(said).toContain('Milvus answers.');
  });
});

test('two runs use two collections, in the database that the user names', async () => {
  const pod = podOf('2.6', 600, 'sales');
  await runPod(pod, USER, port, { variables: { HOSTNAME: 'milvus-smoke-test-0a1b2c3d-aaaaa' } });
  await runPod(pod, USER, port, { variables: { HOSTNAME: 'milvus-smoke-test-0a1b2c3d-bbbbb' } });
  expect(milvus.made).toHaveLength(2);
  for (const name of milvus.made) expect(name).toMatch(/^sales\.milvus_k8s_smoke_test_\d+_(aaaaa|bbbbb)$/);
});

describe('the Job fails with the step and the part behind it', () => {
  test.each<[Part, string, string]>([
    ['coordinators', 'create', 'coordinators and etcd'],
    ['queue', 'insert', 'message queue'],
    ['storage', 'flush', 'object storage'],
    ['data nodes', 'index', 'data nodes'],
    ['query nodes', 'load', 'query nodes'],
  ])('with the %s away', async (part, step, words) => {
    milvus.away = part;
    const { code, said } = await hurried();
    expect(code).toBe(1);
    expect(said).toContain(`The step ${step} failed (${words}): `);
    expect(steps(said)).toContain(`${step} failed`);
    expect([...milvus.collections.keys()]).toEqual([]);
  });

  test('if the answer is wrong', async () => {
    milvus.isConfused = true;
    const { code, said } = await run();
    expect(code).toBe(1);
    expect(said).toContain('The step search failed (query nodes and the answer): the nearest row is 3, and must be 2.');
    expect([...milvus.collections.keys()]).toEqual([]);
  });

  test('if nobody answers', async () => {
    milvus.close();
    const { code, said } = await hurried();
    expect(code).toBe(1);
    expect(said).toMatch(/The step sweep failed \(proxies and log-in\): no success in 2 seconds\. The last answer: curl: \(7\)/);
  });

  test('if Milvus does not know the user, after three attempts', async () => {
    const { code, said } = await run({}, '2.6', { ...USER, 'user/password': 'wrong-password' });
    expect(code).toBe(1);
    expect(said).toContain("The step sweep failed (proxies and log-in): Milvus refuses collections/list: user hasn't authenticated");
    expect(milvus.requests).toBe(3);
  });

  test('if the pod is stopped, after it dropped its collection', async () => {
    milvus.away = 'query nodes';
    const { stop, ended } = startPod(podOf('2.6', 600), USER, port);
    while (milvus.made.length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    await new Promise((resolve) => setTimeout(resolve, 500));
    stop();
    const { code, said } = await ended;
    expect(code).toBe(1);
    expect(said).toContain('was stopped by a signal');
    expect([...milvus.collections.keys()]).toEqual([]);
  });
});

test('a Milvus that starts is waited for', async () => {
  milvus.troubles.push({ code: 1, message: 'service not ready' }, '', { code: 1800, message: "user hasn't authenticated" });
  const { code, said } = await run();
  expect(code).toBe(0);
  expect(said).toContain('sweep waits: service not ready (code 1)');
});

test('collections of runs whose node was lost are dropped, and no others', async () => {
  const old = 'default.milvus_k8s_smoke_test_1700000000_abcde';
  for (const name of [old, 'default.milvus_k8s_smoke_test_mine', 'default.orders']) milvus.add(name);
  milvus.add(`default.milvus_k8s_smoke_test_${Math.floor(Date.now() / 1000)}_fghij`);
  expect(await run()).toMatchObject({ code: 0 });
  expect([...milvus.collections.keys()]).toHaveLength(3);
  expect([...milvus.collections.keys()]).not.toContain(old);
});

test('the password is in no argument, in no environment and in no line of the log', async () => {
  milvus.user = 'root:testers-own';
  const seen: string[] = [];
  milvus.onRequest = () => {
    const read = 'for p in /proc/[0-9]*; do tr "\\0" " " <$p/cmdline; tr "\\0" " " <$p/environ; done 2>/dev/null';
    seen.push(spawnSync('sh', ['-c', read]).stdout.toString());
  };
  const { code, said } = await run({}, '2.6', { ...USER, 'user/password': 'testers-own' });
  expect(code).toBe(0);
  expect(seen.join('')).toContain('curl --silent');
  expect(`${said}${seen.join('')}`).not.toContain('testers-own');
});

test('a Milvus without users is called as nobody', async () => {
  milvus.user = undefined;
  expect(await run({}, '2.6', {})).toMatchObject({ code: 0 });
  expect([...milvus.authorizations]).toEqual([undefined]);
});

test('it needs no other tools than those of the image of Milvus', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tools-'));
  for (const tool of ['awk', 'cat', 'curl', 'date', 'sed', 'sleep', 'tr']) {
    symlinkSync(execFileSync('which', [tool]).toString().trim(), join(folder, tool));
  }
  expect(await run({ path: folder })).toMatchObject({ code: 0 });
  rmSync(folder, { recursive: true });
});
