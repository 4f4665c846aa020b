import { Backup, BackupCheck, Restore, type RestoreProps } from '@org/milvus-k8s/operations';
import { cron } from '../support/cron';
import { cluster } from '../support/instances';
import { MilvusStandIn } from './milvus-stand-in';
import { containerIn, ToolMachine, type RunOptions } from './run-tool-job';
import { otherBucket } from './storages';

jest.setTimeout(60_000);

const OLD = 'milvus_backup_20261101_013000_abcdef';
const NEW = 'milvus_backup_20261130_013000_012345';

const restoring = (props: Partial<RestoreProps> = {}) =>
  containerIn((chart) => {
    const milvus = cluster(chart);
    const backup = new Backup(chart, 'backup', { milvus, to: otherBucket(), schedule: cron('30 1 * * *') });
    new Restore(chart, 'restore', { milvus: cluster(chart, {}, 'green'), from: backup.location, ...props });
  }, 'green-restore');

const NEWEST = restoring();
const CHECK = containerIn((chart) => {
  const milvus = cluster(chart);
  const backup = new Backup(chart, 'backup', { milvus, to: otherBucket(), schedule: cron('30 1 * * *') });
  new BackupCheck(chart, 'check', { milvus, from: backup.location, schedule: cron('0 4 * * 0') });
}, 'milvus-check');

let machine: ToolMachine;
beforeEach(() => {
  machine = new ToolMachine();
  for (const name of [NEW, OLD]) machine.put(name);
  machine.put('milvus_backup_20261201_013000_aborted', false);
});
afterEach(() => machine.clear());

describe('a restore', () => {
  test('takes the newest complete backup', async () => {
    const { code, said } = await machine.run(NEWEST);
    expect({ code, said }).toMatchObject({ code: 0 });
    expect(machine.calls.at(-1)).toBe(`restore -n ${NEW} --rebuild_index`);
  });

  test('takes the named backup, with new names', async () => {
    const named = restoring({ backupName: OLD, renames: { 'sales.*': 'archive.*', products: 'products_old' }, rebuildIndexes: false });
    expect(await machine.run(named)).toMatchObject({ code: 0 });
    expect(machine.calls).toEqual([`restore -n ${OLD} --rename=sales.*:archive.*,products:products_old`]);
  });

  test('without a backup fails before it changes anything, and says where it looked', async () => {
    machine.clear();
    machine = new ToolMachine();
    const { code, said } = await machine.run(NEWEST);
    expect(code).toBe(1);
    expect(said).toContain('search-backups/search-milvus-backup has no complete backup whose name begins with milvus_backup_.');
  });

  test('that the tool refuses fails with its words', async () => {
    const { code, said } = await machine.run(NEWEST, { trouble: 'no-import' });
    expect(code).toBe(1);
    expect(said).toContain('restore: bulk insert fail');
  });
});

describe('a check', () => {
  let milvus: MilvusStandIn;
  let address: string;
  beforeEach(async () => {
    milvus = new MilvusStandIn();
    address = await milvus.listen();
    Object.assign(milvus.rows, { 'default.products': 1000, 'sales.orders': 50, 'sales.empty': 0 });
    milvus.backup = { ...milvus.rows };
  });
  afterEach(() => milvus.close());

  const check = (options: RunOptions = {}) => {
    const environment = { MILVUS: address, RESTORED: `${address}/restore`, PAUSE: '0.1' };
    return machine.run(CHECK, { ...options, environment });
  };
  const copies = () => Object.keys(milvus.rows).filter((name) => name.endsWith('_backup_check'));

  test.each([['/bin/dash'], ['/bin/bash']])(
    'restores the newest backup, compares all collections and drops the copies, with %s',
    async (shell) => {
      const { code, said } = await check({ shell: [shell] });
      expect({ code, said }).toMatchObject({ code: 0 });
      expect(said).toContain(`${NEW} can be restored: 3 collections.`);
      expect(said).toMatch(/1000 +1000 +ok +default\.products/);
      expect(milvus.dropped.sort()).toEqual(['default.products_backup_check', 'sales.empty_backup_check', 'sales.orders_backup_check']);
      expect(milvus.rows).toEqual({ 'default.products': 1000, 'sales.orders': 50, 'sales.empty': 0 });
    },
  );

  test('of a collection that lost rows in the backup fails, names it, and drops the copies', async () => {
    milvus.backup['sales.orders'] = 40;
    const { code, said } = await check();
    expect(code).toBe(1);
    expect(said).toContain('The number of rows differs by more than 10 % in sales.orders.');
    expect(copies()).toEqual([]);
  });

  test('of collections that grew within the tolerance, or were dropped since, succeeds', async () => {
    milvus.rows['default.products'] = 1050;
    delete milvus.rows['sales.orders'];
    const { code, said } = await check();
    expect({ code, said }).toMatchObject({ code: 0 });
    expect(said).toMatch(/50 +- +dropped +sales\.orders/);
  });

  test('of an empty copy fails, however small the collection is', async () => {
    milvus.backup['sales.orders'] = 0;
    expect(await check()).toMatchObject({ code: 1 });
  });

  test('that fails half way drops what it restored', async () => {
    const { code, said } = await check({ trouble: 'no-import' });
    expect(code).toBe(1);
    expect(said).toContain(`The backup ${NEW} cannot be restored`);
    expect(copies()).toEqual([]);
  });

  test('drops the copies of a check that was killed, and no other collection', async () => {
    Object.assign(milvus.rows, { 'sales.orders_backup_check': 3, 'sales._backup_check': 1 });
    expect(await check()).toMatchObject({ code: 0 });
    expect(milvus.rows).toHaveProperty(['sales._backup_check']);
  });

  test('that is aborted drops what it restored', async () => {
    const environment = { MILVUS: address, RESTORED: `${address}/restore`, PAUSE: '0.1' };
    const { child, ended } = machine.start(CHECK, { trouble: 'slow', environment });
    while (copies().length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    child.kill('SIGTERM');
    const { code, said } = await ended;
    expect(code).toBe(1);
    expect(said).toContain('because the run was aborted');
    expect(copies()).toEqual([]);
  });
});
