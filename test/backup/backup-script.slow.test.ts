import { Duration } from 'cdk8s';
import { Backup, type BackupProps } from '@org/milvus-k8s/operations';
import { cron } from '../support/cron';
import { cluster } from '../support/instances';
import { containerIn, ToolMachine, type ToolContainer } from './run-tool-job';
import { otherBucket } from './storages';

jest.setTimeout(60_000);

const made = (props: Partial<BackupProps> = {}): ToolContainer =>
  containerIn((chart) => {
    new Backup(chart, 'backup', { milvus: cluster(chart), to: otherBucket(), schedule: cron('30 1 * * *'), ...props });
  }, 'milvus-backup');

const KEEPS_TWO = made({ keepLast: 2 });
const KEEPS_A_WEEK = made({ keepLast: 2, keepFor: Duration.days(7) });

/** Name of a backup that was taken some days ago. */
const daysAgo = (days: number, prefix = 'milvus_backup') => {
  const time = new Date(Date.now() - days * 86_400_000).toISOString().replace(/[-:]/g, '').replace('T', '_').slice(0, 15);
  return `${prefix}_${time}_abcdef`;
};

let machine: ToolMachine;
beforeEach(() => (machine = new ToolMachine()));
afterEach(() => machine.clear());

describe('a backup', () => {
  test.each([['/bin/dash'], ['/bin/bash']])('is taken under a name with its time, with %s', async (shell) => {
    const { code, said } = await machine.run(KEEPS_TWO, { shell: [shell] });
    expect({ code, said }).toMatchObject({ code: 0 });
    expect(machine.directories).toEqual([expect.stringMatching(/^milvus_backup_\d{8}_\d{6}_[0-9a-f]{6}$/)]);
    expect(said).toContain('Complete. Kept 1 backups');
    expect(machine.calls[0]).toMatch(/^create -n milvus_backup_\S+ --strategy=bulk_flush --format=binlog$/);
  });

  test('goes where the configuration says', async () => {
    await machine.run(KEEPS_TWO);
    expect(machine.config).toContain('bucketName: search-backups');
    expect(machine.config).toContain('rootPath: search-milvus-backup');
  });

  test('takes its own name next to another run, and neither disturbs the other', async () => {
    const runs = await Promise.all([machine.run(KEEPS_TWO), machine.run(KEEPS_TWO)]);
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    expect(machine.directories).toHaveLength(2);
  });
});

describe('old backups', () => {
  test('beyond the number are deleted, oldest first, and others are not touched', async () => {
    const others = [daysAgo(9, 'other_backup'), 'milvus_backup_before_upgrade', 'milvus_backup_2_20261101_010000_abcdef'];
    for (const name of [daysAgo(3), daysAgo(2), daysAgo(1), ...others]) machine.put(name);
    const { code } = await machine.run(KEEPS_TWO);
    expect(code).toBe(0);
    expect(machine.directories.filter((name) => others.includes(name))).toEqual([...others].sort());
    const deleted = machine.calls
      .filter((call) => call.startsWith('delete'))
      .map((call) => call.slice('delete -n milvus_backup_'.length, 32));
    expect(deleted).toEqual([daysAgo(3), daysAgo(2)].map((name) => name.slice(14, 22)));
    const own = machine.directories.filter((name) => !others.includes(name));
    expect(own).toHaveLength(2);
    expect(own[0]).toBe(daysAgo(1).replace(/\d{6}_abcdef$/, own[0]?.slice(-13) ?? ''));
  });

  test('within the age are kept, even beyond the number', async () => {
    const [old, young, newer, newest] = [daysAgo(8), daysAgo(6), daysAgo(2), daysAgo(1)];
    for (const name of [old, young, newer, newest]) machine.put(name);
    await machine.run(KEEPS_A_WEEK);
    expect(machine.directories).not.toContain(old);
    expect(machine.directories).toEqual(expect.arrayContaining([young, newer, newest]));
  });

  test('beyond the age are kept as long as they are among the newest', async () => {
    const old = daysAgo(40);
    machine.put(old);
    await machine.run(KEEPS_A_WEEK);
    expect(machine.directories).toContain(old);
  });

  test('are kept if a clock was wrong: the new backup is never the one that goes', async () => {
    for (const name of [daysAgo(-2), daysAgo(-1)]) machine.put(name);
    const { said } = await machine.run(KEEPS_TWO);
    const [, own] = /Backup (\S+) in/.exec(said) ?? [];
    expect(machine.directories).toContain(own);
  });

  test('that another run deletes meanwhile are no trouble', async () => {
    for (const days of [3, 2, 1]) machine.put(daysAgo(days));
    const { code, said } = await machine.run(KEEPS_TWO, { trouble: 'raced' });
    expect(code).toBe(0);
    expect(said).toContain('Another run deleted');
  });
});

describe('trouble', () => {
  const OLD = [daysAgo(3), daysAgo(2), daysAgo(1)];
  beforeEach(() => OLD.forEach((name) => machine.put(name)));

  test.each([
    ['full', 'XMinioStorageFull', 'milvus-backup ended with 1'],
    ['denied', 'Access Denied', 'milvus-backup ended with 1'],
    ['unreadable', 'panic', 'milvus-backup ended with 2'],
  ])('a storage or a configuration that is %s ends the Job, and all old backups stay', async (trouble, words, reason) => {
    const { code, said } = await machine.run(KEEPS_TWO, { trouble });
    expect(code).toBe(1);
    expect(said).toContain(words);
    expect(said).toContain(reason);
    expect(machine.directories).toEqual(expect.arrayContaining(OLD));
  });

  test('of a full bucket names the objects that remain', async () => {
    const { said } = await machine.run(KEEPS_TWO, { trouble: 'full' });
    expect(said).toMatch(/Objects may remain below search-backups\/search-milvus-backup\/milvus_backup_\d{8}_/);
  });

  test.each([
    ['lost', 'does not list'],
    ['garbled', 'unknown form'],
  ])('of a success without a backup in the list (%s) keeps old backups', async (trouble, words) => {
    const { code, said } = await machine.run(KEEPS_TWO, { trouble });
    expect(code).toBe(1);
    expect(said).toContain(words);
    expect(machine.directories).toEqual(expect.arrayContaining(OLD));
  });

  test('of a missing right to delete fails the Job, and says that the backup is complete', async () => {
    const { code, said } = await machine.run(KEEPS_TWO, { trouble: 'no-delete' });
    expect(code).toBe(1);
    expect(said).toMatch(/is complete, but milvus-backup cannot delete/);
    expect(machine.directories).toHaveLength(4);
  });

  test.each([['/bin/dash'], ['/bin/bash']])('a run that is aborted ends at once, and old backups stay, with %s', async (shell) => {
    const { child, ended } = machine.start(KEEPS_TWO, { trouble: 'slow', shell: [shell] });
    while (machine.directories.length === 3) await new Promise((resolve) => setTimeout(resolve, 50));
    child.kill('SIGTERM');
    const { code, said } = await ended;
    expect(code).toBe(1);
    expect(said).toContain('No backup: the run was aborted.');
    expect(machine.directories).toEqual(expect.arrayContaining(OLD));
  });
});
