import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReleaseLine } from '@org/milvus-k8s';
import { AccessStandIn } from '../support/access-stand-in';
import { ROOT, runJob, type Declared, type Files } from './run-access-job';

jest.setTimeout(60_000);

/** Runs the script as it is emitted, with curl, beside a Milvus that answers as each line does. */
let milvus: AccessStandIn;
let port: number;

async function start(line: ReleaseLine = '2.6'): Promise<void> {
  milvus = new AccessStandIn(line);
  port = await milvus.listen();
}
beforeEach(() => start());
afterEach(() => milvus.close());

const READER = { name: 'reader', grants: [{ database: 'sales', privileges: ['Search', 'Query'] }] };
const SHOP = { name: 'shop', roles: ['reader'] };
const SALES: Declared = { databases: [{ name: 'sales', maxCollections: 20 }], roles: [READER], users: [SHOP] };
const FILES: Files = { ...ROOT, 'users/shop/password': 'shop-password' };

const run = (declared: Declared, files: Files = FILES, line: ReleaseLine = '2.6', shell?: string) =>
  runJob(line, declared, files, port, { ...(shell === undefined ? {} : { shell }) });

/** The privileges of a role, each with its objects. */
const grantsOf = (role: string) =>
  milvus.roles.get(role)?.map(({ privilege, dbName, objectName }) => `${privilege} ${dbName} ${objectName}`);

describe.each(['2.4', '2.5', '2.6', '3.0'] as const)('Milvus %s', (line) => {
  beforeEach(async () => {
    milvus.close();
    await start(line);
  });

  test.each(['/bin/dash', '/bin/bash'])('gets what is declared, once, with %s', async (shell) => {
    expect(await run(SALES, FILES, line, shell)).toMatchObject({ code: 0 });
    expect(milvus.databases.get('sales')).toEqual({ 'database.max.collections': '20' });
    expect(grantsOf('reader')).toEqual(['Search sales *', 'Query sales *']);
    expect(milvus.users.get('shop')).toEqual({ password: 'shop-password', roles: ['reader'] });
    milvus.calls.splice(0);
    const { code, said } = await run(SALES, FILES, line, shell);
    expect(code).toBe(0);
    // Before 2.5, Milvus does not show grants of other databases; granting twice changes nothing.
    expect(milvus.calls.filter((call) => line !== '2.4' || !call.startsWith('roles/grant_privilege'))).toEqual([]);
    expect(said).toMatch(/unchanged +member +shop of reader\n/);
    expect(grantsOf('reader')).toEqual(['Search sales *', 'Query sales *']);
  });
});

test('ends with a table of what it did', async () => {
  const { said } = await run(SALES);
  expect(said.split('\n').slice(-8)).toEqual([
    'created    database         sales',
    'created    role             reader',
    'granted    grant            Search sales * to reader',
    'granted    grant            Query sales * to reader',
    'created    user             shop',
    'granted    member           shop of reader',
    '6 created or granted, 0 changed, 0 removed or revoked.',
    '',
  ]);
});

test('makes custom privilege groups before the roles that have them', async () => {
  const groups = [{ name: 'search_only', privileges: ['Search', 'Query'] }];
  await run({ privilegeGroups: groups, roles: [{ name: 'r', grants: [{ privileges: ['search_only'] }] }] });
  expect(milvus.privilegeGroups.get('search_only')).toEqual(['Search', 'Query']);
  expect(grantsOf('r')).toEqual(['search_only default *']);
  milvus.calls.splice(0);
  await run({ privilegeGroups: [{ name: 'search_only', privileges: ['Query', 'Load'] }], undeclared: 'remove' });
  expect(milvus.privilegeGroups.get('search_only')).toEqual(['Query', 'Load']);
});

test('keeps privileges of a group that somebody else added', async () => {
  milvus.privilegeGroups.set('search_only', ['Search', 'Load']);
  const { said } = await run({ privilegeGroups: [{ name: 'search_only', privileges: ['Search'] }] });
  expect(milvus.calls).toEqual([]);
  expect(said).toMatch(/kept +privilege +Load of search_only, not declared/);
});

describe('passwords', () => {
  test.each([
    ['quotes, backslashes and dollars', 'a "b" \\ $c `d` \'e\' \\n %s'],
    ['a space at both ends', ' space '],
    ['a colon and a hash', 'a:b#c;d=e&f@g'],
    ['a start like an option or a file', '@-/etc/passwd'],
    ['letters of other alphabets', 'pässwörd-пароль-密码'],
    ['72 characters', 'x'.repeat(72)],
  ])('reach Milvus with %s', async (_, password) => {
    const files = { ...FILES, 'users/shop/password': password };
    expect(await run(SALES, files)).toMatchObject({ code: 0 });
    expect(milvus.users.get('shop')?.password).toBe(password);
    milvus.calls.splice(0);
    expect((await run(SALES, files)).said).toMatch(/unchanged +user +shop/);
    expect(milvus.calls).toEqual([]);
  });

  test('log in with all of these, as the administrator', async () => {
    const password = ' a "b" \\ $c:ü ';
    milvus.users.set('root', { password, roles: ['admin'] });
    expect(await run(SALES, { ...FILES, 'administrator/password': password })).toMatchObject({ code: 0 });
  });

  test('are refused with a newline inside, before Milvus is asked', async () => {
    const { code, said } = await run(SALES, { ...FILES, 'users/shop/password': 'two\nlines' });
    expect(code).toBe(1);
    expect(said).toContain('users/shop/password has a control character');
    expect(milvus.users.has('shop')).toBe(false);
  });

  test('change with the old password of the Secret', async () => {
    await run(SALES);
    milvus.calls.splice(0);
    const files = { ...FILES, 'users/shop/password': 'new-password', 'users/shop/previous': 'shop-password' };
    expect((await run(SALES, files)).said).toMatch(/changed +password +shop/);
    expect(milvus.users.get('shop')?.password).toBe('new-password');
    expect(milvus.calls).toHaveLength(1);
    milvus.calls.splice(0);
    await run(SALES, files);
    expect(milvus.calls).toEqual([]);
  });

  test('change without the old one if the administrator is a super user', async () => {
    await run(SALES);
    milvus.superUsers = ['root'];
    expect(await run(SALES, { ...FILES, 'users/shop/password': 'new-password' })).toMatchObject({ code: 0 });
    expect(milvus.users.get('shop')?.password).toBe('new-password');
  });

  test('that Milvus refuses to change end the Job, with the way out', async () => {
    await run(SALES);
    const { code, said } = await run(SALES, { ...FILES, 'users/shop/password': 'new-password' });
    expect(code).toBe(1);
    expect(said).toContain('old password not correct for shop');
    expect(said).toContain('previousPasswordField');
    expect(said).toContain('superUsers');
  });

  test('of the administrator change from the previous one', async () => {
    const files = { ...FILES, 'administrator/password': 'better-password', 'administrator/previous': 'Milvus' };
    expect((await run(SALES, files)).said).toMatch(/changed +password +root/);
    expect(milvus.users.get('root')?.password).toBe('better-password');
    expect(await run(SALES, files)).toMatchObject({ code: 0 });
  });

  test('that are wrong are tried three times, and not more', async () => {
    const { code, said } = await run(SALES, { ...FILES, 'administrator/password': 'wrong-password' });
    expect(code).toBe(1);
    expect(said).toContain("Milvus does not accept the user 'root' with its password.");
    expect(milvus.authorizations.size).toBe(1);
    expect(milvus.requests).toBe(3);
  });

  test('that are both wrong say so', async () => {
    const files = { ...FILES, 'administrator/password': 'wrong-password', 'administrator/previous': 'wrong-too' };
    expect((await run(SALES, files)).said).toContain('with its password, nor with the previous one.');
  });

  test('too short for Milvus end the Job with its words', async () => {
    const { code, said } = await run(SALES, { ...FILES, 'users/shop/password': 'abc' });
    expect(code).toBe(1);
    expect(said).toContain('Milvus refuses to create the user shop: invalid password length');
  });

  test('of a user that the Secret does not have end the Job', async () => {
    expect((await run(SALES, ROOT)).said).toContain('The Secret of the user shop has no password.');
  });

  test('show in no argument, in no environment and in no line of the log', async () => {
    const secrets = { ...FILES, 'administrator/password': 'administrators-own', 'users/shop/password': 'users-own' };
    milvus.users.set('root', { password: 'administrators-own', roles: ['admin'] });
    const seen: string[] = [];
    milvus.onRequest = () => {
      const processes = spawnSync('sh', [
        '-c',
        'for p in /proc/[0-9]*; do tr "\\0" " " <$p/cmdline; tr "\\0" " " <$p/environ; done 2>/dev/null',
      ]);
      seen.push(processes.stdout.toString());
    };
    const { said } = await run(SALES, secrets);
    expect(seen.join('')).toContain('curl --silent');
    expect(`${said}${seen.join('')}`).not.toMatch(/administrators-own|users-own/);
  });

  test('that Milvus repeats do not reach the log', async () => {
    milvus.troubles.push({ code: 0, data: ['root'] }, { code: 0, data: ['reader'] }, { code: 0, data: [] });
    milvus.troubles.push({ code: 1100, message: 'database: bad value Milvus' });
    const { said } = await run(SALES);
    expect(said).toContain('(left out, because it contains a password) (code 1100)');
  });
});

describe('what is not declared any more', () => {
  const FEWER: Declared = { ...SALES, roles: [{ name: 'reader', grants: [{ database: 'sales', privileges: ['Search'] }] }] };
  const DEPLOYER: Files = { ...FILES, 'administrator/username': 'deployer', 'administrator/password': 'deployers' };
  beforeEach(() => milvus.users.set('deployer', { password: 'deployers', roles: ['admin'] }));

  test('is revoked if the user of the Job granted it', async () => {
    await run(SALES, DEPLOYER);
    expect((await run(FEWER, DEPLOYER)).said).toMatch(/revoked +grant +Query sales \* of reader/);
    expect(grantsOf('reader')).toEqual(['Search sales *']);
  });

  test('is kept and listed if somebody else granted it', async () => {
    await run(SALES, DEPLOYER);
    milvus.roles.get('reader')?.push({ privilege: 'Insert', dbName: 'sales', objectName: '*', objectType: 'Collection', grantor: 'anna' });
    expect((await run(FEWER, DEPLOYER)).said).toMatch(/kept +grant +Insert sales \* of reader, by anna, not declared/);
    expect(grantsOf('reader')).toEqual(['Search sales *', 'Insert sales *']);
  });

  test('is kept if the Job is root, because people are root too', async () => {
    await run(SALES);
    expect((await run(FEWER)).said).toMatch(/kept +grant +Query sales \* of reader, by root/);
    expect(grantsOf('reader')).toEqual(['Search sales *', 'Query sales *']);
  });

  test('is revoked from anybody with remove, also from users', async () => {
    await run(SALES);
    milvus.roles.set('writer', []);
    milvus.users.get('shop')?.roles.push('writer');
    const { said } = await run({ ...FEWER, undeclared: 'remove' });
    expect(grantsOf('reader')).toEqual(['Search sales *']);
    expect(milvus.users.get('shop')?.roles).toEqual(['reader']);
    expect(said).toMatch(/revoked +member +shop of writer/);
  });

  test('of an older form is revoked with the older call', async () => {
    milvus.roles.set('reader', [{ privilege: 'ListDatabases', dbName: 'default', objectName: '*', objectType: 'Global', grantor: 'root' }]);
    await run({ roles: [{ name: 'reader' }], undeclared: 'remove' });
    expect(grantsOf('reader')).toEqual([]);
    expect(milvus.calls.at(-1)).toContain('roles/revoke_privilege {');
  });

  test('leaves users, roles, groups and databases, until they are named', async () => {
    await run({ ...SALES, privilegeGroups: [{ name: 'g', privileges: ['Search'] }] });
    await run({ databases: [{ name: 'other' }] });
    expect([...milvus.users.keys()]).toContain('shop');
    const removed = { removedUsers: ['shop', 'never_there'], removedRoles: ['reader'], removedPrivilegeGroups: ['g'] };
    expect(await run(removed)).toMatchObject({ code: 0 });
    expect([...milvus.users.keys()]).toEqual(['root', 'deployer']);
    expect([...milvus.roles.keys()]).toEqual(['admin', 'public']);
    expect([...milvus.privilegeGroups.keys()]).not.toContain('g');
    expect([...milvus.databases.keys()]).toEqual(['default', 'sales', 'other']);
    milvus.calls.splice(0);
    await run(removed);
    expect(milvus.calls).toEqual([]);
  });

  test('cannot be the administrator itself', async () => {
    const { code, said } = await run({ removedUsers: ['deployer'] }, DEPLOYER);
    expect(code).toBe(1);
    expect(said).toContain('cannot remove itself');
    expect([...milvus.users.keys()]).toContain('deployer');
  });
});

test('changes properties of a database that differ, and no others', async () => {
  milvus.databases.set('sales', { 'database.max.collections': '5', 'cipher.enabled': 'true' });
  await run({ databases: [{ name: 'sales', maxCollections: 20 }] });
  expect(milvus.databases.get('sales')).toEqual({ 'database.max.collections': '20', 'cipher.enabled': 'true' });
  expect(milvus.calls).toEqual([expect.stringContaining('databases/alter')]);
});

test('without authorization it calls Milvus as nobody', async () => {
  milvus.isAuthorizing = false;
  expect(await run({ databases: [{ name: 'sales' }] }, {})).toMatchObject({ code: 0 });
  expect([...milvus.authorizations]).toEqual([undefined]);
});

test('needs no other tools than those of the image of Milvus', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tools-'));
  for (const tool of ['awk', 'cat', 'curl', 'cut', 'grep', 'sed', 'sleep', 'tr']) {
    symlinkSync(execFileSync('which', [tool]).toString().trim(), join(folder, tool));
  }
  expect(await runJob('2.6', SALES, FILES, port, { path: folder })).toMatchObject({ code: 0 });
  rmSync(folder, { recursive: true });
});
