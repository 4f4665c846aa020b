import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Cron, Duration } from 'cdk8s';
import { InClusterEtcd, MilvusStandalone } from '@org/milvus-k8s';
import { VolumeSnapshots, type VolumeSnapshotsProps } from '@org/milvus-k8s/operations';
import { output } from '../../support/synthesis';

/** What the API server is asked, and what it has. */
class Api {
  public readonly requests: string[] = [];
  public readonly snapshots = new Map<string, { readonly time: string; readonly claim: string }>();
  /** Claims whose snapshots it refuses, or which fail later. */
  public refused = '';
  public broken = '';
  private looks = 0;
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString()));
      request.on('end', () => {
        const { method = '', url = '', headers } = request;
        this.requests.push(`${method} ${url}`);
        const [code, body] =
          headers.authorization === 'Bearer a-token' ? this.answer(method, url, text) : [401, { message: 'Unauthorized' }];
        response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
    });
  }

  public async start(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  public async stop(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close').catch(() => undefined);
  }

  private answer(method: string, url: string, text: string): [number, object] {
    const [, name = '', query = ''] =
      /^\/apis\/snapshot\.storage\.k8s\.io\/v1\/namespaces\/search\/volumesnapshots\/?([^?]*)\??(.*)$/.exec(url) ?? [];
    if (method === 'POST') return this.create(JSON.parse(text) as Snapshot);
    if (method === 'DELETE') return this.snapshots.delete(name) ? [200, {}] : [404, {}];
    if (name !== '') return this.look(name);
    const schedule = decodeURIComponent(query);
    if (schedule !== 'labelSelector=milvus.io/snapshot-schedule=milvus-volumes') return [400, { message: schedule }];
    const items = [...this.snapshots].map(([each, { time }]) => ({
      metadata: { name: each, labels: { 'milvus.io/snapshot-schedule': 'milvus-volumes', 'milvus.io/snapshot-time': time } },
    }));
    return [200, { kind: 'VolumeSnapshotList', items }];
  }

  private create({ metadata, spec }: Snapshot): [number, object] {
    const claim = spec.source.persistentVolumeClaimName;
    if (claim === this.refused) return [403, { message: 'exceeded quota' }];
    this.snapshots.set(metadata.name, { time: metadata.labels['milvus.io/snapshot-time'], claim });
    return [201, {}];
  }

  /** A snapshot is usable at the second look. */
  private look(name: string): [number, object] {
    const found = this.snapshots.get(name);
    if (!found) return [404, {}];
    if (found.claim === this.broken) return [200, { status: { readyToUse: false, error: { message: 'the driver cannot snapshot' } } }];
    this.looks++;
    return [200, { status: { readyToUse: this.looks > 1, boundVolumeSnapshotContentName: 'x' } }];
  }
}

interface Snapshot {
  readonly metadata: { readonly name: string; readonly labels: { readonly 'milvus.io/snapshot-time': string } };
  readonly spec: { readonly volumeSnapshotClassName?: string; readonly source: { readonly persistentVolumeClaimName: string } };
}

describe('the script, run by a shell and curl with a stand-in for the API server', () => {
  let api: Api;
  beforeEach(() => (api = new Api()));
  afterEach(() => api.stop());

  async function run(props: Partial<VolumeSnapshotsProps> = {}, given: Readonly<Record<string, string>> = {}) {
    const [cronJob] = output((chart) => {
      const services = [new InClusterEtcd(chart, 'search', { members: 1 }).service];
      new VolumeSnapshots(chart, 'volumes', { milvus: new MilvusStandalone(chart, 'milvus'), services, schedule: Cron.daily(), ...props });
    }).all('CronJob');
    const [container] = cronJob?.spec.jobTemplate.spec.template.spec.containers ?? [];
    const folder = mkdtempSync(join(tmpdir(), 'volumes-'));
    for (const [file, text] of [
      ['api-token/token', 'a-token'],
      ['api-ca/ca.crt', ''],
    ] as const) {
      mkdirSync(join(folder, file, '..'), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const values = Object.fromEntries((container?.env ?? []).map(({ name, value }) => [name, value ?? '']));
    const [shell = '', ...words] = container?.command ?? [];
    const env = { ...values, API: await api.start(), SECRETS: folder, PAUSE: '0.1', PATH: process.env['PATH'] ?? '', ...given };
    const child = spawn(shell, words, { env });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    rmSync(folder, { recursive: true });
    return { code, said };
  }

  const old = (...times: readonly string[]) => {
    for (const time of times) {
      api.snapshots.set(`data-milvus-0-${time}`, { time, claim: 'data-milvus-0' });
      api.snapshots.set(`data-search-etcd-0-${time}`, { time, claim: 'data-search-etcd-0' });
    }
  };
  const times = () => [...new Set([...api.snapshots.values()].map(({ time }) => time))].sort();

  test('makes one set of all disks, before it looks at any', async () => {
    expect(await run()).toMatchObject({ code: 0 });
    expect([...api.snapshots.values()].map(({ claim }) => claim).sort()).toEqual(['data-milvus-0', 'data-search-etcd-0']);
    expect(times()).toHaveLength(1);
    expect(api.requests.slice(0, 2).map((request) => request.split(' ')[0])).toEqual(['POST', 'POST']);
  });

  test('keeps the newest sets, and removes whole older ones', async () => {
    old('20200101000000', '20200102000000', '20200103000000');
    expect(await run({ keepLast: 2 })).toMatchObject({ code: 0 });
    expect(times()).toEqual(['20200103000000', expect.stringMatching(/^20\d{12}$/)]);
    expect(api.snapshots.size).toBe(4);
  });

  test('keeps sets up to an age', async () => {
    old('20200101000000', '20200102000000');
    expect(await run({ keepLast: 1, keepFor: Duration.days(20_000) })).toMatchObject({ code: 0 });
    expect(times()).toHaveLength(3);
  });

  test.each([
    ['cannot be created', { refused: 'data-search-etcd-0' }, 'not every snapshot could be created'],
    ['fails later', { broken: 'data-search-etcd-0' }, 'the driver cannot snapshot'],
  ])('removes nothing if a snapshot %s', async (_, trouble, text) => {
    old('20200101000000');
    Object.assign(api, trouble);
    expect(await run({ keepLast: 1 })).toMatchObject({ code: 1, said: expect.stringContaining(text) as string });
    expect(times()).toContain('20200101000000');
    expect(api.requests.some((request) => request.startsWith('DELETE'))).toBe(false);
  });

  test('gives up a snapshot that never becomes usable', async () => {
    const { code, said } = await run({}, { WAIT_SECONDS: '-1' });
    expect({ code, isSaid: said.includes('is not usable after') }).toEqual({ code: 1, isSaid: true });
  });
});
