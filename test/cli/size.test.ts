import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call } from './terminal';

const TEN_MILLION = ['size', '--rows', '10M', '--dimension', '768', '--index', 'HNSW'];

interface Sheet {
  readonly data: Readonly<Record<string, string>>;
  readonly roles: readonly { readonly role: string; readonly replicas: number; readonly cpu: string; readonly memory: string }[];
  readonly total: Readonly<Record<string, string>>;
}

async function sheet(args: readonly string[], input?: string): Promise<Sheet> {
  const { code, out, err } = await call([...args, '--output', 'json'], input === undefined ? {} : { input });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as Sheet;
}

test('a collection gets a sheet with data, roles, total and dependencies', async () => {
  const { code, out, err } = await call(TEN_MILLION);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('Data in Milvus 2.6');
  expect(out).toMatch(/ {2}vectors and scalar fields +29Gi\n/);
  expect(out).toMatch(/ {2}queryNode +4 +4 +16Gi +16Gi +38 GiB loaded/);
  expect(out).toMatch(/ {2}standalone +1 +16 +64Gi/);
  expect(out).toMatch(/ {2}MinIO +4 +1 +8Gi +67Gi\n/);
  expect(out).not.toMatch(/NaN|undefined|Infinity| \n/);
});

test('replicas are loaded as often, and the reason of the query nodes names the CPU for searches', async () => {
  const { data } = await sheet([...TEN_MILLION, '--replicas', '2']);
  expect(data['loaded, all replicas']).toBe('76Gi');
  expect((await call([...TEN_MILLION, '--queries', '500'])).out).toMatch(/38 GiB loaded, \d+ CPU for searches, 90 % of memory usable/);
});

test('Markdown has the tables of the text', async () => {
  const { out } = await call([...TEN_MILLION, '--output', 'markdown']);
  expect(out).toContain('## Cluster\n\n| role | pods | cpu | memory | storage | because of |\n| --- | --- |');
  expect(out.split('\n').filter((line) => line.startsWith('##'))).toHaveLength(4);
});

test('the numbers of options may have separators, units and exponents', async () => {
  const all = await Promise.all(
    ['10000000', '10_000_000', '10e6', '10M'].map((rows) => sheet(['size', '--rows', rows, '--dimension', '768'])),
  );
  expect(new Set(all.map((each) => JSON.stringify(each))).size).toBe(1);
});

test('a file of YAML and one of JSON give the same sheet, and so does standard input', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'size-test-'));
  const yaml =
    'months: 0\ncollections:\n  - rows: 10000000\n    vectors:\n      - dimension: 768\n        index: HNSW\n    scalars: [{ bytes: 8 }]\n';
  const json = { months: 0, collections: [{ rows: 1e7, vectors: [{ dimension: 768, index: 'HNSW' }], scalars: [{ bytes: 8 }] }] };
  writeFileSync(join(folder, 'collections.yaml'), yaml);
  writeFileSync(join(folder, 'collections.json'), JSON.stringify(json));
  const ofYaml = await sheet(['size', '-f', join(folder, 'collections.yaml')]);
  expect(await sheet(['size', '-f', join(folder, 'collections.json')])).toEqual(ofYaml);
  expect(await sheet(['size', '-f', '-'], yaml)).toEqual(ofYaml);
  expect(await sheet(TEN_MILLION)).toEqual(ofYaml);
  rmSync(folder, { recursive: true });
});

test('the release and the profile decide which roles there are, and how many pods', async () => {
  const old = await sheet([...TEN_MILLION, '--line', '2.5']);
  expect(old.roles.map(({ role }) => role)).toEqual(['proxy', 'mixCoord', 'queryNode', 'dataNode', 'indexNode']);
  const available = await sheet([...TEN_MILLION, '--profile', 'highly-available']);
  const pods = (of: Sheet, name: string) => of.roles.find(({ role }) => role === name)?.replicas ?? NaN;
  expect(pods(available, 'queryNode')).toBeGreaterThan(pods(old, 'queryNode'));
  expect(pods(available, 'proxy')).toBe(3);
});

test('--node counts the nodes, or names the roles that do not fit', async () => {
  const { out } = await call([...TEN_MILLION, '--node', 'eks:8/64', '--node', 'gke:4/16']);
  expect(out).toMatch(/ {2}eks:8\/64 +\d+ +\d+ +\d+Gi +pods up to 7 CPU and 57Gi\n/);
  expect(out).toContain('too small for queryNode, dataNode: pods up to 3 CPU and 12Gi');
});

test('--reverse tells how many rows query nodes hold', async () => {
  const reverse = ['size', '--reverse', '--nodes', '4', '--memory', '16', '--dimension', '768', '--index', 'HNSW'];
  const { code, out } = await call(reverse);
  expect({ code, out }).toEqual({
    code: 0,
    out: expect.stringMatching(/^4 query nodes with 16Gi hold 1[12],\d{3},\d{3} rows in Milvus 2\.6\.\n$/) as string,
  });
  expect(JSON.parse((await call([...reverse, '--output', 'json'])).out)).toMatchObject({ nodes: 4, memory: '16Gi' });
});

test.each([
  [['size', 'everything'], 'size takes options only.'],
  [['size', '--rows', 'many', '--dimension', '8'], '--rows is a number, such as 10000000 or 10M, not many.'],
  [['size', '--rows', '1.2.3', '--dimension', '8'], '--rows is a number'],
  [['size', '--line', '1.0'], '--line is one of 2.3'],
  [['size', '--profile', 'cheap'], '--profile is one of development'],
  [['size', '--output', 'pdf'], '--output is one of text, markdown, json, not pdf.'],
  [['size', '--rows', '1', '--dimension', '8', '--node', 'eks'], '--node is eks, gke, aks, CPU and GiB, such as eks:8/64, not eks.'],
  [['size', '--nodes', '4'], '--nodes needs --reverse.'],
  [['size', '--reverse', '--nodes', '4'], '--reverse needs --memory.'],
  [['size', '--reverse', '--nodes', '1.5', '--memory', '8', '--dimension', '8'], '--nodes is a whole number'],
  [['size', '--file', 'a.yaml', '--rows', '1'], '--file has the collections; remove --rows.'],
  [['size', '--rows', '1M'], 'has no dimension. Write dimension, such as dimension: 768. (MK-SIZ-002)'],
  [['size', '--dimension', '8'], 'collections[0].rows is missing.'],
  [['size', '--rows', '1M', '--dimension', '8', '--index', 'HNWS'], "is 'HNWS'. Write one of 'AUTOINDEX', 'FLAT'"],
  [['size', '--rows', '1M', '--dimension', '8', '--index', 'BIN_FLAT'], 'MK-SIZ-003'],
  [['size', '--rows', '1M', '--dimension', '8', '--index', 'AISAQ', '--line', '2.5'], 'MK-SIZ-004'],
])('%j is a wrong call, without a sheet', async (args, message) => {
  const { code, out, err } = await call(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(message);
});

test.each(['- 1\n- 2\n', 'rows', '', 'a: 1\n---\nb: 1\n'])('standard input %j is no workload', async (input) => {
  const { code, out, err } = await call(['size', '--file', '-'], { input });
  expect({ code, out, err }).toEqual({ code: 1, out: '', err: 'Standard input is not one YAML or JSON object with collections.\n' });
});

test('a file that was cut off has no sheet', async () => {
  const input = 'collections: [{ rows: 1, vectors: [{ dimension: 8 }]';
  const { code, out, err } = await call(['size', '--file', '-'], { input });
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^Standard input is not one YAML or JSON object with collections: .+\n$/);
});

test('a file that is not there is named', async () => {
  const { code, err } = await call(['size', '--file', 'missing.yaml'], { workingDirectory: '/nowhere' });
  expect({ code, err }).toEqual({ code: 1, err: '/nowhere/missing.yaml cannot be read.\n' });
});
