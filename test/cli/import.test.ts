import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call } from './terminal';

const folder = mkdtempSync(join(tmpdir(), 'milvus-k8s-import-'));

afterAll(() => rmSync(folder, { recursive: true }));

writeFileSync(join(folder, 'values.yaml'), 'image: { all: { tag: v2.6.25 } }\nqueryNode: { replicas: 3 }\n');
writeFileSync(
  join(folder, 'external.yaml'),
  'image: { all: { tag: v2.6.25 } }\nproxy: { replicas: 2 }\nwoodpecker: { enabled: true }\npulsarv3: { enabled: false }\n' +
    'externalEtcd: { enabled: true, endpoints: [etcd.platform:2379] }\netcd: { enabled: false }\nminio: { enabled: false }\n' +
    'externalS3: { enabled: true, host: minio.storage, port: 9000, bucketName: b, rootPath: v, secretKey: hunter2 }\n' +
    'extraConfigFiles: { user.yaml: "etcd.rootPath: search\\nmsgChannel: { chanNamePrefix: { cluster: search } }" }\n',
);
writeFileSync(join(folder, 'broken.yaml'), 'a: [\n');

const run = (...args: string[]) => call(['import', ...args], { workingDirectory: folder });

test('the app goes to standard output, and the report to standard error', async () => {
  const { code, out, err } = await run('external.yaml', '--release', 'search');
  expect(out).toMatch(/^import \{ App, Chart \} from 'cdk8s';/);
  expect(out).toContain('export class Search extends Chart');
  expect(err).toContain('kubectl create secret generic search-milvus-storage --from-literal=accesskey=… --from-literal=secretkey=…');
  expect(`${out}${err}`).not.toContain('hunter2');
  expect(code).toBe(0);
});

test('the code ends with 2 if somebody must decide something', async () => {
  const { code, err } = await run('values.yaml');
  expect(code).toBe(2);
  expect(err).toMatch(/Import: .* carried over/);
});

test('--out writes a whole file once, and --force replaces it', async () => {
  expect((await run('external.yaml', '--out', 'main.ts')).code).toBe(0);
  expect(readFileSync(join(folder, 'main.ts'), 'utf8')).toContain('app.synth();');
  const again = await run('external.yaml', '--out', 'main.ts');
  expect(again).toMatchObject({ code: 1, err: 'main.ts exists. Give another file, or --force to replace it.\n' });
  expect((await run('external.yaml', '--out', 'main.ts', '--force', '--set', 'proxy.replicas=5')).code).toBe(0);
  expect(readFileSync(join(folder, 'main.ts'), 'utf8')).toContain('proxy: { replicas: 5 }');
});

test('a failure writes no file, not even a part of one', async () => {
  const { code, err } = await run('broken.yaml', '--out', 'other.ts');
  expect(code).toBe(1);
  expect(err).toMatch(/^broken\.yaml:\d+:\d+: This is not YAML/);
  expect(existsSync(join(folder, 'other.ts'))).toBe(false);
  expect((await run('external.yaml', '--out', 'no/such/folder.ts')).code).toBe(1);
  expect(readdirSync(folder).filter((file) => file.includes('partial'))).toEqual([]);
});

test('--format json prints code and report as one document', async () => {
  const { out, err } = await run('values.yaml', '--format', 'json');
  const document = JSON.parse(out) as { code: string; report: { version: string; entries: unknown[] } };
  expect(document.report.version).toBe('2.6.25');
  expect(document.report.entries).toContainEqual(
    expect.objectContaining({ path: 'queryNode.replicas', outcome: 'carried', to: 'queryNode.replicas' }),
  );
  expect(document.code).toContain('app.synth();');
  expect(err).toBe('');
});

test('standard input is a file', async () => {
  const { out } = await call(['import', '-'], { input: 'queryNode: { replicas: 9 }' });
  expect(out).toContain('queryNode: { replicas: 9 }');
});

test.each([
  [[], 2, 'import needs a file'],
  [['values.yaml', '--force'], 2, '--force needs --out'],
  [['values.yaml', '--format', 'xml'], 2, '--format is one of'],
  [['none.yaml'], 1, 'There is no file none.yaml'],
  [['values.yaml', '--relase', 'a'], 2, 'Did you mean --release?'],
  [['values.yaml', '--set', 'nonsense'], 1, 'Write keys and values'],
] as const)('%j ends with %d: %s', async (args, expected, text) => {
  const { code, err } = await run(...args);
  expect({ code, err }).toEqual({ code: expected, err: expect.stringContaining(text) as string });
});

test('--verbose lists also what is in the code', async () => {
  expect((await run('values.yaml', '--verbose')).err).toContain('queryNode.replicas → queryNode.replicas');
});
