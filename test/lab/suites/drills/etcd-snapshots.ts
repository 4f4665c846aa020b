import assert from 'node:assert/strict';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { App, Chart, Cron, Testing } from 'cdk8s';
import { PersistentVolumeClaim } from 'cdk8s-plus-27';
import { InClusterEtcd } from '@org/milvus-k8s';
import { EtcdSnapshotRestore, EtcdSnapshots, SnapshotDestination } from '@org/milvus-k8s/operations';

import { LocalEtcd } from '../../infrastructure/local-etcd';
import type { ContainerJson } from '../../../support/manifest-json';
import type { Suite } from '../../runner/suite';

const rows = 200;

/** Scripts of the emitted Jobs, with the members of this machine instead of the pods. */
function emitted(snapshot: string, discardNewerData: boolean) {
  const app = new App();
  const chart = new Chart(app, 'search', { namespace: 'search' });
  const claim = PersistentVolumeClaim.fromClaimName(chart, 'claim', 'etcd-snapshots');
  const snapshots = new EtcdSnapshots(chart, 'snapshots', {
    etcd: new InClusterEtcd(chart, 'search'),
    schedule: Cron.hourly(),
    keepLast: 2,
    destination: SnapshotDestination.claim(claim),
  });
  const restore = new Chart(app, 'restore', { namespace: 'search' });
  new EtcdSnapshotRestore(restore, 'restore', { snapshots, snapshot, discardNewerData });
  type Pod = { readonly spec: { readonly containers: readonly ContainerJson[] } };
  const objects = [chart, restore].flatMap((each) => Testing.synth(each) as { kind: string; spec: Record<string, unknown> }[]);
  const [cronJob] = objects
    .filter(({ kind }) => kind === 'CronJob')
    .map(({ spec }) => spec as { jobTemplate: { spec: { template: Pod } } });
  const jobs = objects.filter(({ kind }) => kind === 'Job').map(({ spec }) => (spec as { template: Pod }).template.spec.containers[0]);
  return { save: cronJob?.jobTemplate.spec.template.spec.containers[0], restore: jobs };
}

const variables = (container: ContainerJson | undefined) =>
  Object.fromEntries((container?.env ?? []).flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])));

/** The snapshots of one etcd, as the pods take and restore them. */
class Snapshots {
  private readonly directory: string;
  private readonly local: Readonly<Record<string, string>>;

  constructor(private readonly etcd: LocalEtcd) {
    this.directory = join(etcd.folder, 'snapshots');
    this.local = { ENDPOINTS: LocalEtcd.members.map(({ client }) => client).join(' '), DIRECTORY: this.directory };
  }

  public async save(login: Readonly<Record<string, string>>): Promise<string> {
    await mkdir(this.directory, { recursive: true });
    const { save } = emitted('snapshot-20000101T000000Z.db', false);
    const result = await this.etcd.script(save?.command ?? [], { ...variables(save), ...this.local, ...login });
    assert.equal(result.code, 0, result.errors);
    const [newest] = (await readdir(this.directory)).sort().reverse();
    return newest ?? '';
  }

  /** Runs the Job of a member, and returns what it said if it refused. */
  public async restore(snapshot: string, member: number, discardNewerData = false): Promise<string | undefined> {
    const container = emitted(snapshot, discardNewerData).restore[member];
    const { name, peer } = LocalEtcd.members[member] ?? { name: '', peer: '' };
    assert.equal(variables(container)['MEMBER'], name);
    const result = await this.etcd.script(container?.command ?? [], {
      ...variables(container),
      ...this.local,
      PEER_URL: peer,
      MEMBERS: LocalEtcd.members.map((each) => `${each.name}=${each.peer}`).join(','),
      DATA: this.etcd.data(member),
    });
    return result.code === 0 ? undefined : result.errors;
  }
}

/** A login takes longer than the 2 s of etcdctl where other suites keep the processors busy. */
const login = { ETCDCTL_USER: 'root', ETCDCTL_PASSWORD: 'a-secret' };
const patient = { ...login, ETCDCTL_DIAL_TIMEOUT: '60s', ETCDCTL_COMMAND_TIMEOUT: '60s' };

async function writeRows(etcd: LocalEtcd): Promise<void> {
  const puts = Array.from({ length: rows }, (_, row) => `put row/${row} ${row}`).join('\n');
  for (const part of [puts.split('\n').slice(0, 100), puts.split('\n').slice(100)]) {
    // One transaction writes up to 128 keys.
    const transaction = `\n${part.join('\n')}\n\n\n`;
    await etcd.script(['/bin/sh', '-c', 'printf "$TRANSACTION" | etcdctl --endpoints="$ENDPOINTS" txn > /dev/null'], {
      TRANSACTION: transaction,
      ENDPOINTS: LocalEtcd.members.map(({ client }) => client).join(','),
      ...patient,
    });
  }
}

async function readRows(etcd: LocalEtcd): Promise<number> {
  const { output } = await etcd.ctl(['get', 'row/', '--prefix', '--keys-only'], { environment: patient });
  return output.split('\n').filter((line) => line.startsWith('row/')).length;
}

async function turnAuthenticationOn(etcd: LocalEtcd): Promise<void> {
  await etcd.ctl(['role', 'add', 'root']);
  await etcd.ctl(['user', 'add', `root:${login.ETCDCTL_PASSWORD}`]);
  await etcd.ctl(['user', 'grant-role', 'root', 'root']);
  await etcd.ctl(['auth', 'enable']);
}

export const etcdSnapshots: Suite = {
  name: 'etcd-snapshots',
  core: false,
  proves: 'an etcd that lost all of its disks has everything again that it had acknowledged before the last snapshot',
  run: async (bed) => {
    const etcd = await LocalEtcd.create();
    bed.cleanUp(() => etcd.remove());
    const snapshots = new Snapshots(etcd);
    let snapshot = '';
    const isSaved = await bed.test('a snapshot is saved while one member of three is down', async () => {
      await etcd.start(0, 1, 2);
      await etcd.healthy();
      await turnAuthenticationOn(etcd);
      await writeRows(etcd);
      assert.equal(await readRows(etcd), rows);
      await etcd.kill(0);
      snapshot = await snapshots.save(login);
    });
    if (!isSaved) return;
    await bed.test('a restore refuses while two members have a quorum, and while one answers without one', async () => {
      assert.match((await snapshots.restore(snapshot, 0)) ?? '', /answers, so this etcd is not lost/);
      await etcd.kill(1);
      assert.match((await snapshots.restore(snapshot, 0)) ?? '', /answers, so this etcd is not lost/);
      await etcd.start(0, 1);
      await etcd.healthy(patient);
    });
    await bed.test('a restore refuses to replace a disk that is as new as the snapshot', async () => {
      await etcd.ctl(['put', 'after', 'snapshot'], { environment: patient });
      await etcd.kill(0, 1, 2);
      assert.match((await snapshots.restore(snapshot, 1)) ?? '', /not older than the snapshot/);
    });
    await bed.test('after the loss of all disks, all rows and the password are back, and the members survive a restart', async () => {
      await etcd.loseDisks();
      // The pods start on empty disks before anybody notices, and are scaled to 0 then.
      await etcd.start(0, 1, 2);
      await etcd.healthy();
      await etcd.kill(0, 1, 2);
      for (const member of [0, 1, 2]) assert.equal(await snapshots.restore(snapshot, member), undefined);
      assert.equal(await snapshots.restore(snapshot, 0), undefined, 'a second run changes nothing');
      await etcd.start(0, 1, 2);
      await etcd.healthy(patient);
      assert.equal(await readRows(etcd), rows);
      assert.notEqual((await etcd.ctl(['get', 'row/1'], { accept: [1] })).code, 0, 'nobody reads without the password');
      for (const member of [0, 1, 2]) {
        await etcd.kill(member);
        await etcd.start(member);
        await etcd.healthy(patient);
      }
      assert.equal(await readRows(etcd), rows);
    });
    await bed.test('a snapshot with a flipped byte is refused', async () => {
      await etcd.kill(0, 1, 2);
      const damaged = 'snapshot-20990101T000000Z.db';
      const flip =
        'cp "$DIRECTORY/$FROM" "$DIRECTORY/$TO" && printf "\\377" | dd of="$DIRECTORY/$TO" bs=1 seek=20000 conv=notrunc 2> /dev/null';
      await etcd.script(['/bin/sh', '-c', flip], { DIRECTORY: join(etcd.folder, 'snapshots'), FROM: snapshot, TO: damaged });
      assert.notEqual(await snapshots.restore(damaged, 0, true), undefined);
    });
  },
};
