import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chart, Cron, Duration } from 'cdk8s';
import { PersistentVolumeClaim } from 'cdk8s-plus-27';
import { InClusterEtcd } from '@org/milvus-k8s';
import { EtcdSnapshotRestore, EtcdSnapshots, SnapshotDestination, type EtcdSnapshotsProps } from '@org/milvus-k8s/operations';
import type { ContainerJson, PodSpecJson } from '../../support/manifest-json';
import { secret } from '../../support/instances';
import { newChart, output, synthAll } from '../../support/synthesis';

/**
 * The scripts as they are emitted, run by a shell with stand-ins for etcdctl, etcdutl and rclone. The suite `etcd-snapshots` of the lab
 * runs them with the real tools of etcd, against real members.
 */
let folder = '';
const path = (...parts: readonly string[]) => join(folder, ...parts);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'snapshots-'));
  for (const each of ['bin', 'disk', 'bucket', 'scratch', 'claim']) mkdirSync(path(each));
});
afterEach(() => rmSync(folder, { recursive: true }));

function tool(name: string, ...lines: readonly string[]): void {
  writeFileSync(path('bin', name), ['#!/bin/sh', `echo "${name} $*" >> ${path('calls')}`, ...lines, ''].join('\n'));
  chmodSync(path('bin', name), 0o755);
}

const calls = () => (existsSync(path('calls')) ? readFileSync(path('calls'), 'utf8').trim().split('\n') : []);

/** A file as etcd sends it: the database, and its SHA-256. */
const database = 'x'.repeat(4096);
const snapshot = Buffer.concat([Buffer.from(database), createHash('sha256').update(database).digest()]);

/** etcdctl: members, some of them down, and a snapshot. */
function etcdctl({ down = [], sent = snapshot }: { readonly down?: readonly number[]; readonly sent?: Buffer } = {}): void {
  writeFileSync(path('sent'), sent);
  tool(
    'etcdctl',
    'case "$*" in',
    ...down.map((member) => `  *etcd-${member}.*) echo 'context deadline exceeded' >&2; exit 1 ;;`),
    `  *'snapshot save '*) for file; do :; done; cp ${path('sent')} "$file" ;;`,
    'esac',
  );
}

/** rclone with a folder for the bucket. */
function rclone(lines: readonly string[] = []): void {
  tool(
    'rclone',
    'for last; do :; done',
    `at() { echo "$1" | sed 's#^:s3:.*/#${path('bucket')}/#'; }`,
    'case $1 in',
    ...lines,
    `  copyto) shift; [ "$1" = --immutable ] && shift; from=$(at "$1"); to=$(at "$2"); [ ! -f "$from" ] || cp "$from" "$to" ;;`,
    `  lsf) ls ${path('bucket')} ;;`,
    '  deletefile) rm "$(at "$2")" ;;',
    'esac',
  );
}

function run(container: ContainerJson | undefined, given: Readonly<Record<string, string>>) {
  const [shell = '', ...words] = container?.command ?? [];
  const environment = Object.fromEntries((container?.env ?? []).map(({ name, value }) => [name, value ?? '']));
  const env = { ...environment, ...given, PATH: `${path('bin')}:${process.env['PATH'] ?? ''}` };
  const { status, stdout, stderr } = spawnSync(shell, words, { env, encoding: 'utf8' });
  return { code: status, said: stdout + stderr };
}

const bucket = (chart: Chart) =>
  SnapshotDestination.s3({ bucket: 'snapshots', region: 'eu-west-1', credentials: { secret: secret(chart, 'keys') } });
const claim = (chart: Chart) => SnapshotDestination.claim(PersistentVolumeClaim.fromClaimName(chart, 'claim', 'snapshots'));

function podOf(props: (chart: Chart) => Partial<EtcdSnapshotsProps>): PodSpecJson {
  const all = output((chart) => {
    const etcd = new InClusterEtcd(chart, 'search');
    new EtcdSnapshots(chart, 'snapshots', { etcd, schedule: Cron.hourly(), destination: bucket(chart), ...props(chart) });
  });
  return all.get('CronJob', 'search-etcd-snapshots').spec.jobTemplate.spec.template.spec;
}

describe('a snapshot', () => {
  const save = () => run(podOf(() => ({})).initContainers?.[0], { DIRECTORY: path('scratch') });

  test('comes from the first healthy member, under the time at which it began', () => {
    etcdctl({ down: [0] });
    tool('etcdutl');
    expect(save()).toMatchObject({ code: 0 });
    expect(calls().find((call) => call.includes('snapshot save'))).toMatch(/endpoints=http:\/\/search-etcd-1\./);
    expect(readdirSync(path('scratch'))).toEqual([expect.stringMatching(/^snapshot-\d{8}T\d{6}Z\.db$/)]);
  });

  test('fails without a healthy member', () => {
    etcdctl({ down: [0, 1, 2] });
    tool('etcdutl');
    expect(save()).toMatchObject({ code: 1, said: expect.stringContaining('no member of the etcd is healthy') as string });
  });

  test.each([
    ['a flipped byte', Buffer.concat([Buffer.from(`y${database.slice(1)}`), snapshot.subarray(-32)])],
    ['its end missing', snapshot.subarray(0, 4096)],
  ])('with %s gets no name, although etcdutl accepts it', (_, sent) => {
    etcdctl({ sent });
    tool('etcdutl');
    expect(save()).toMatchObject({ code: 1, said: expect.stringContaining('SHA-256') as string });
    expect(readdirSync(path('scratch'))).toEqual(['unchecked.db']);
  });

  test('that etcdutl refuses gets no name', () => {
    etcdctl();
    tool('etcdutl', 'exit 1');
    expect(save().code).not.toBe(0);
    expect(readdirSync(path('scratch'))).toEqual(['unchecked.db']);
  });
});

describe('retention', () => {
  const NEW = 'snapshot-20261130T030000Z.db';
  const OLD = ['snapshot-20200101T000000Z.db', 'snapshot-20200102T000000Z.db', 'snapshot-20200103T000000Z.db'];
  const OTHERS = ['snapshot-mine.db', 'notes.txt'];

  beforeEach(() => {
    for (const name of [...OLD, ...OTHERS]) writeFileSync(path('bucket', name), '');
    writeFileSync(path('scratch', NEW), 'data');
    rclone();
  });
  const upload = (keep: Partial<EtcdSnapshotsProps>) => run(podOf(() => keep).containers[0], { DIRECTORY: path('scratch') });
  const kept = () => readdirSync(path('bucket')).filter((name) => !OTHERS.includes(name));

  test('keeps the newest, and files that are no snapshots', () => {
    expect(upload({ keepLast: 2 })).toMatchObject({ code: 0 });
    expect(kept()).toEqual([OLD[2], NEW]);
    expect(readdirSync(path('bucket'))).toEqual(expect.arrayContaining(OTHERS));
  });

  test('keeps old ones up to an age, even if there are many', () => {
    expect(upload({ keepLast: 1, keepFor: Duration.days(20_000) })).toMatchObject({ code: 0 });
    expect(kept()).toEqual([...OLD, NEW]);
  });

  test('keeps as many as there must be, even if all are too old', () => {
    expect(upload({ keepLast: 3, keepFor: Duration.hours(1) })).toMatchObject({ code: 0 });
    expect(kept()).toEqual([OLD[1], OLD[2], NEW]);
  });

  test('removes nothing if the new one cannot be stored', () => {
    rclone(['  copyto) exit 1 ;;']);
    expect(upload({ keepLast: 1 }).code).not.toBe(0);
    expect(kept()).toEqual(OLD);
  });

  test('works on a claim, too', () => {
    etcdctl();
    tool('etcdutl');
    for (const name of OLD) writeFileSync(path('claim', name), '');
    const [container] = podOf((chart) => ({ destination: claim(chart), keepLast: 2 })).containers;
    expect(run(container, { DIRECTORY: path('claim') })).toMatchObject({ code: 0 });
    expect(readdirSync(path('claim')).sort()).toEqual([OLD[2], expect.stringMatching(/^snapshot-20[2-9]\d{5}T/)]);
  });
});

describe('a restore', () => {
  const SNAPSHOT = 'snapshot-20261130T030000Z.db';

  const jobs = (discardNewerData = false) => {
    const chart = newChart();
    const etcd = new InClusterEtcd(chart, 'search');
    const snapshots = new EtcdSnapshots(chart, 'snapshots', { etcd, schedule: Cron.hourly(), destination: bucket(chart) });
    const apart = new Chart(chart.node.root, 'restore', { namespace: 'search' });
    new EtcdSnapshotRestore(apart, 'restore', { snapshots, snapshot: SNAPSHOT, discardNewerData });
    return synthAll(chart);
  };
  const podOfMember = (member: number, discard = false) => jobs(discard).get('Job', `search-etcd-restore-${member}`).spec.template.spec;

  /** etcdutl: revisions by the file, and a restore that writes what it was told. */
  const etcdutl = (revisions: { readonly disk?: number | 'damaged' | 'locked'; readonly snapshot?: number }) => {
    const { disk = 'damaged', snapshot: wanted = 40 } = revisions;
    const answer = (revision: number) => `echo '{"hash":1,"revision":${revision},"totalKey":3,"totalSize":9}'`;
    tool(
      'etcdutl',
      'case "$*" in',
      `  *member/snap/db*) ${disk === 'damaged' ? 'exit 1' : disk === 'locked' ? 'exit 124' : answer(disk)} ;;`,
      `  *'snapshot status'*) ${answer(wanted)} ;;`,
      `  *) while [ "$1" != --data-dir ]; do shift; done; mkdir -p "$2/member/snap"; echo restored > "$2/member/snap/db" ;;`,
      'esac',
    );
  };
  const lost = () => etcdctl({ down: [0, 1, 2] });
  const data = (text: string) => {
    mkdirSync(path('disk', 'data', 'member', 'snap'), { recursive: true });
    writeFileSync(path('disk', 'data', 'member', 'snap', 'db'), text);
  };
  const onDisk = () => readFileSync(path('disk', 'data', 'member', 'snap', 'db'), 'utf8').trim();
  const restore = (discard = false) =>
    run(podOfMember(1, discard).containers[0], { DIRECTORY: path('scratch'), DATA: path('disk', 'data') });

  test('gives every member the same snapshot and the same new token', () => {
    lost();
    etcdutl({});
    expect(restore()).toMatchObject({ code: 0 });
    expect(onDisk()).toBe('restored');
    const [call = ''] = calls().filter((each) => each.includes('snapshot restore'));
    expect(call).toContain(`${SNAPSHOT} --data-dir`);
    expect(call).toContain('--name search-etcd-1');
    expect(call).toContain('--initial-advertise-peer-urls http://search-etcd-1.search-etcd-headless.search.svc:2380');
    const tokens = [0, 1, 2].map((member) => podOfMember(member).containers[0]?.env?.find(({ name }) => name === 'CLUSTER')?.value);
    expect(new Set(tokens)).toEqual(new Set([`search-etcd-${SNAPSHOT}`]));
    expect(tokens[0]).not.toBe('search-etcd');
  });

  test.each([
    ['answers', ''],
    ['asks for a password', "  *status*) echo 'etcdserver: user name is empty' >&2; exit 1 ;;"],
    ['presents another certificate', "  *status*) echo 'authentication handshake failed' >&2; exit 1 ;;"],
  ])('refuses while a member %s', (_, line) => {
    tool('etcdctl', 'case "$*" in', `  *etcd-0.* | *etcd-1.*) echo 'context deadline exceeded' >&2; exit 1 ;;`, line, 'esac');
    etcdutl({});
    data('old');
    expect(restore()).toMatchObject({ code: 1, said: expect.stringContaining('search-etcd-2') as string });
    expect(onDisk()).toBe('old');
  });

  test.each([
    ['newer', 41],
    ['as new', 40],
  ])('refuses to replace data that is %s, unless told to', (_, disk) => {
    lost();
    etcdutl({ disk });
    data('newer');
    expect(restore()).toMatchObject({ code: 1, said: expect.stringContaining('not older') as string });
    expect(onDisk()).toBe('newer');
    expect(restore(true)).toMatchObject({ code: 0 });
    expect(onDisk()).toBe('restored');
  });

  test.each([
    ['older', 39],
    ['damaged', 'damaged'],
  ] as const)('replaces data that is %s', (_, disk) => {
    lost();
    etcdutl({ disk });
    data('old');
    expect(restore()).toMatchObject({ code: 0 });
    expect(onDisk()).toBe('restored');
  });

  test('refuses while another process has the database open', () => {
    lost();
    etcdutl({ disk: 'locked' });
    data('old');
    expect(restore(true)).toMatchObject({ code: 1, said: expect.stringContaining('in use') as string });
    expect(onDisk()).toBe('old');
  });

  test('changes nothing the second time', () => {
    lost();
    etcdutl({});
    expect(restore().code).toBe(0);
    etcdutl({ disk: 40 });
    expect(restore()).toMatchObject({ code: 0, said: expect.stringContaining('restored already') as string });
    expect(calls().filter((call) => call.includes('snapshot restore'))).toHaveLength(1);
  });

  test('leaves the old data alone if the snapshot is damaged', () => {
    lost();
    etcdutl({ disk: 39 });
    const text = readFileSync(path('bin', 'etcdutl'), 'utf8').replace('while [', 'exit 1; while [');
    writeFileSync(path('bin', 'etcdutl'), text);
    data('old');
    expect(restore().code).not.toBe(0);
    expect(onDisk()).toBe('old');
  });

  test('downloads the snapshot, or says which ones there are', () => {
    rclone();
    writeFileSync(path('bucket', 'snapshot-20261129T030000Z.db'), 'data');
    const download = () => run(podOfMember(0).initContainers?.[0], { DIRECTORY: path('scratch') });
    expect(download()).toMatchObject({ code: 1, said: expect.stringContaining('snapshot-20261129T030000Z.db') as string });
    writeFileSync(path('bucket', SNAPSHOT), 'data');
    expect(download()).toMatchObject({ code: 0 });
    expect(readdirSync(path('scratch'))).toEqual([SNAPSHOT]);
  });
});
