import { AccessStandIn } from '../support/access-stand-in';
import { ROOT, runJob, type Declared, type Files } from './run-access-job';

jest.setTimeout(60_000);

let milvus: AccessStandIn;
let port: number;

beforeEach(async () => {
  milvus = new AccessStandIn();
  port = await milvus.listen();
});
afterEach(() => milvus.close());

const FILES: Files = { ...ROOT, 'users/shop/password': 'shop-password' };
const SALES: Declared = {
  databases: [{ name: 'sales', maxCollections: 20 }],
  roles: [{ name: 'reader', grants: [{ database: 'sales', privileges: ['Search', 'Query'] }] }],
  users: [{ name: 'shop', roles: ['reader'] }],
};

const run = (declared: Declared, files: Files = FILES) => runJob('2.6', declared, files, port);

describe('trouble', () => {
  test('of a Milvus that is not ready is waited out', async () => {
    milvus.troubles.push({ code: 1, message: 'service not ready' }, { code: 2, message: 'service unavailable' }, '', {
      code: 8,
      message: 'rate',
    });
    const { code, said } = await run(SALES);
    expect(code).toBe(0);
    expect(said).toContain('service not ready');
  });

  test('of users that a starting Milvus does not know yet is waited out, for a while', async () => {
    milvus.troubles.push({ code: 1800, message: "user hasn't authenticated" }, { code: 1800, message: "user hasn't authenticated" });
    expect(await run(SALES)).toMatchObject({ code: 0 });
  });

  test('of a connection that nobody accepts is waited out', async () => {
    milvus.close();
    const running = run(SALES);
    await new Promise((resolve) => setTimeout(resolve, 400));
    milvus = new AccessStandIn();
    await milvus.listen(port);
    const { code, said } = await running;
    expect(code).toBe(0);
    expect(said).toContain('waiting for');
  });

  test.each([1, 2, 3, 4, 5, 6])('after %s changes is made good by the next run', async (calls) => {
    milvus.crashAfter = calls - 1;
    const { code, said } = await run(SALES);
    expect(code).toBe(1);
    expect(said).toContain('rootcoord: broken pipe (code 65535)');
    expect(said).toContain('CHANGE');
    milvus.crashAfter = Number.POSITIVE_INFINITY;
    expect(await run(SALES)).toMatchObject({ code: 0 });
    expect(milvus.users.get('shop')?.roles).toEqual(['reader']);
    expect(milvus.roles.get('reader')?.map(({ privilege }) => privilege)).toEqual(['Search', 'Query']);
  });

  test('of a user without rights ends the Job with the words of Milvus', async () => {
    milvus.users.set('weak', { password: 'weakly', roles: [] });
    const { code, said } = await run(SALES, { ...FILES, 'administrator/username': 'weak', 'administrator/password': 'weakly' });
    expect(code).toBe(1);
    expect(said).toContain('permission deny to weak');
  });

  test('of a release without the calls ends the Job', async () => {
    milvus.troubles.push('404 page not found');
    const { code, said } = await run(SALES);
    expect(code).toBe(1);
    expect(said).toContain('404 page not found');
  });

  test('of a limit ends the Job with the words of Milvus', async () => {
    const databases = Array.from({ length: 64 }, (_, index) => ({ name: `db_${index}` }));
    const { code, said } = await run({ databases: databases.slice(0, 63) });
    expect({ code, said: said.slice(-60) }).toMatchObject({ code: 0 });
    milvus.databases.set('of_somebody_else', {});
    const again = await run({ databases: databases.slice(0, 63) });
    expect(again).toMatchObject({ code: 0 });
    milvus.databases.delete('db_0');
    milvus.databases.set('another', {});
    expect((await run({ databases: databases.slice(0, 63) })).said).toContain('exceeds max configuration (64)');
  });
});
