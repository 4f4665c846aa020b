import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chart } from 'cdk8s';
import { Replication, ReplicationPromotion, ReplicationSite } from '@org/milvus-k8s/operations';
import { authorized } from '../../support/authorized';
import { RELEASES, secret } from '../../support/instances';
import { newChart, synthAll } from '../../support/synthesis';

/**
 * The scripts as they are emitted, run by a shell with a stand-in for grpcurl that writes down what it was given. The real grpcurl 1.9.3
 * was tried by hand against a server with the definitions of Milvus' own SDK, which read the same fields.
 */
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replication-'));
  mkdirSync(join(folder, 'bin'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** grpcurl that gives one answer after another; the last one stays. */
function grpcurl(...answers: readonly { readonly says: string; readonly code?: number }[]): void {
  const cases = answers.map(({ says, code = 0 }, index) => {
    const pattern = index === answers.length - 1 ? '*' : String(index + 1);
    return `  ${pattern}) printf '%s' '${says}'; exit ${code} ;;`;
  });
  const lines = [
    '#!/bin/sh',
    `echo "$*" >> ${join(folder, 'arguments')}`,
    `echo "$AUTHORIZATION" >> ${join(folder, 'authorization')}`,
    `cat >> ${join(folder, 'bodies')}; echo >> ${join(folder, 'bodies')}`,
    `case $(wc -l < ${join(folder, 'arguments')} | tr -d ' ') in`,
    ...cases,
    'esac',
    '',
  ];
  writeFileSync(join(folder, 'bin', 'grpcurl'), lines.join('\n'));
  chmodSync(join(folder, 'bin', 'grpcurl'), 0o755);
}

const written = (file: string) => readFileSync(join(folder, file), 'utf8').trim().split('\n');

interface Body {
  readonly replicateConfiguration: {
    readonly clusters?: readonly {
      readonly clusterId: string;
      readonly connectionParam: { readonly uri: string; readonly token: string };
      readonly pchannels: readonly string[];
    }[];
    readonly crossClusterTopology?: readonly { readonly sourceClusterId: string; readonly targetClusterId: string }[];
  };
  readonly forcePromote?: boolean;
}
const bodies = () => written('bodies').map((line) => JSON.parse(line) as Body);

const PASSWORD = String.raw`p"a\s$s`;

/** Runs the Job for Dublin, the standby of Frankfurt, or its promotion. */
async function run(isPromotion = false, standbys = true) {
  const chart = newChart();
  const milvus = authorized(chart, { version: RELEASES['3.0'], channelPrefix: 'dublin', cdc: {} });
  const site = (channelPrefix: string) =>
    ReplicationSite.of({
      channelPrefix,
      address: `https://${channelPrefix}.example:443`,
      credentials: { secret: secret(chart, channelPrefix) },
    });
  const sites = standbys ? { primary: site('frankfurt'), standbys: [site('dublin')] } : { primary: site('dublin'), standbys: [] };
  const replication = new Replication(chart, 'replication', { milvus, ...sites });
  const apart = new Chart(chart.node.root, 'apart', { namespace: 'search' });
  if (isPromotion) new ReplicationPromotion(apart, 'promotion', { replication });
  const job = synthAll(chart)
    .all('Job')
    .find(({ metadata }) => metadata.name.includes('promotion') === isPromotion);
  const [container] = job?.spec.template.spec.containers ?? [];
  const given = Object.fromEntries(
    (container?.env ?? []).map(({ name, value }) => [name, value ?? (name.includes('USER') ? 'root' : PASSWORD)]),
  );
  const [shell = '', ...words] = container?.command ?? [];
  const env = { ...given, DIRECTORY: folder, PAUSE: '0.1', PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}` };
  const child = spawn(shell, words, { env });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}

const OK = { says: '{}' };

test('tells Milvus every site with its channels and token, and the edge from the primary', async () => {
  grpcurl(OK);
  expect(await run()).toMatchObject({ code: 0 });
  const [body] = bodies();
  expect(body?.replicateConfiguration.crossClusterTopology).toEqual([{ sourceClusterId: 'frankfurt', targetClusterId: 'dublin' }]);
  const clusters = body?.replicateConfiguration.clusters ?? [];
  expect(clusters.map(({ clusterId, connectionParam }) => [clusterId, connectionParam])).toEqual([
    ['frankfurt', { uri: 'https://frankfurt.example:443', token: `root:${PASSWORD}` }],
    ['dublin', { uri: 'https://dublin.example:443', token: `root:${PASSWORD}` }],
  ]);
  expect(clusters[1]?.pchannels).toEqual(Array.from({ length: 16 }, (_, index) => `dublin-rootcoord-dml_${index}`));
});

test('ends the replication without standbys', async () => {
  grpcurl(OK);
  expect(await run(false, false)).toMatchObject({ code: 0, said: expect.stringContaining('nothing') as string });
  expect(bodies()[0]?.replicateConfiguration.crossClusterTopology).toEqual([]);
});

test('logs in as the administrator, and keeps passwords out of the arguments', async () => {
  grpcurl(OK);
  await run();
  expect(Buffer.from(written('authorization')[0] ?? '', 'base64').toString()).toBe(`root:${PASSWORD}`);
  expect(written('arguments')[0]).toContain('authorization: ${AUTHORIZATION}');
  expect(written('arguments')[0]).not.toContain('p"a');
});

test('waits while Milvus is not there or not ready', async () => {
  grpcurl(
    { says: 'Failed to dial target host "milvus:19530": context deadline exceeded', code: 1 },
    { says: 'ERROR:\n  Code: Unavailable', code: 78 },
    { says: '{\n  "reason": "not ready",\n  "code": 1,\n  "retriable": true\n}' },
    OK,
  );
  expect(await run()).toMatchObject({ code: 0 });
  expect(written('arguments')).toHaveLength(4);
});

test.each([
  [
    'its reason',
    { says: '{\n  "reason": "cluster dublin pchannels cannot be changed",\n  "code": 65535\n}' },
    'pchannels cannot be changed',
  ],
  ['a wrong password', { says: 'ERROR:\n  Code: Unauthenticated\n  Message: auth check failure', code: 80 }, 'auth check failure'],
])('ends with %s if Milvus refuses', async (_, answer, text) => {
  grpcurl(answer);
  const { code, said } = await run();
  expect(code).toBe(1);
  expect(said).toContain(text);
  expect(said).not.toContain(PASSWORD);
  expect(written('arguments')).toHaveLength(1);
});

test('promotes the standby with a configuration of itself alone', async () => {
  grpcurl(OK);
  expect(await run(true)).toMatchObject({ code: 0, said: expect.stringContaining('promoted') as string });
  const [body] = bodies();
  expect(body?.forcePromote).toBe(true);
  expect(body?.replicateConfiguration.clusters?.map(({ clusterId }) => clusterId)).toEqual(['dublin']);
  expect(body?.replicateConfiguration).not.toHaveProperty('crossClusterTopology');
});

test('promotes it with an empty configuration if Milvus builds it itself', async () => {
  grpcurl({ says: '{\n  "reason": "force promote requires empty cluster and topology fields",\n  "code": 65535\n}' }, OK);
  expect(await run(true)).toMatchObject({ code: 0 });
  expect(bodies()[1]).toEqual({ replicateConfiguration: {}, forcePromote: true });
});

test('says why it is not promoted', async () => {
  grpcurl({ says: '{\n  "reason": "force promote can only be used on secondary clusters",\n  "code": 65535\n}' });
  expect(await run(true)).toMatchObject({ code: 1, said: expect.stringContaining('only be used on secondary') as string });
});
