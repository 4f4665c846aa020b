import { RELEASE_LINES } from '../../src/version';
import { keysOf } from '../../src/config';
import { call } from './terminal';

test('a key is explained with type, default, effect of a change and readers', async () => {
  const { code, out, err } = await call(['explain', 'queryCoord.autoBalance']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^queryCoord\.autoBalance\n {2}meaning: {7}Moves segments .+\n {2}when: {10}Turn it off .+\n {2}type: {10}Flag\n/);
  expect(out).toContain('  default:       true\n');
  expect(out).toContain('readers:       mixCoord');
});

test('a key is found in any case, and in the release that was asked for', async () => {
  expect((await call(['explain', 'QUERYNODE.gracefulstoptimeout', '--line', '2.3'])).out).toContain('queryNode.gracefulStopTimeout');
});

test('a section lists its keys', async () => {
  const { out } = await call(['explain', 'proxy', '--output', 'json']);
  const keys = (JSON.parse(out) as { key: string }[]).map(({ key }) => key);
  expect(keys).toEqual(
    keysOf('2.6')
      .map(({ key }) => key)
      .filter((key) => key.startsWith('proxy.')),
  );
});

test.each(RELEASE_LINES)('every key of %s can be explained, and somebody reads it', async (line) => {
  for (const { key } of keysOf(line)) {
    const { code, out } = await call(['explain', key, '--line', line, '--output', 'json']);
    expect({ key, code }).toEqual({ key, code: 0 });
    expect(JSON.parse(out)).toMatchObject([{ key }]);
  }
});

test('an unknown key ends with 1 and the nearest names', async () => {
  const { code, out, err } = await call(['explain', 'queryNode.gracefulStopTimeou']);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain('Did you mean queryNode.gracefulStopTimeout');
});

test('a key of other releases says which', async () => {
  expect((await call(['explain', 'indexNode.gracefulStopTimeout', '--line', '2.6'])).err).toMatch(/It exists in 2\.3, 2\.4, 2\.5\./);
});

test('a section begins with its meaning', async () => {
  const { code, out } = await call(['explain', 'QUERYNODE.mmap.']);
  expect(code).toBe(0);
  expect(out).toMatch(/^queryNode\.mmap: Mapping of files into memory.+\n\nqueryNode\.mmap\./);
});

test('a key that a line lacks is met with its lines, its meaning, and the key that replaced it', async () => {
  const { code, out, err } = await call(['explain', 'common.enabledJSONKeyStats', '--line', '3.0']);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain('It exists in 2.5. common.enabledJSONShredding replaces it. Explain it with --line 2.5.');
  expect(err).toContain('common.enabledJSONKeyStats: Builds statistics of JSON keys');
});

test('a section that a line lacks is met with the lines that have it', async () => {
  const { code, err } = await call(['explain', 'natsmq', '--line', '3.0']);
  expect(code).toBe(1);
  expect(err).toContain('Milvus 3.0 does not have natsmq. It exists in 2.3, 2.4, 2.5.');
});

test('a name like no key ends with 1 and all sections', async () => {
  const { code, err } = await call(['explain', 'zzzzzzzzzz']);
  expect(code).toBe(1);
  expect(err).toContain('The sections are autoIndex, ');
});

test.each([[['explain', '']], [['explain', ' . ']], [['explain']], [['explain', 'proxy', 'etcd']]])(
  '%j is a wrong call, answered with the sections',
  async (words) => {
    const { code, out, err } = await call(words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('explain takes one key or section. The sections of Milvus 2.6 are autoIndex, ');
  },
);

test('an option that Milvus passes on is explained as such', async () => {
  expect((await call(['explain', 'kafka.consumer.fetch.min.bytes'])).out).toContain('meaning:       Option of librdkafka');
  expect((await call(['explain', 'kafka.consumer'])).out).toMatch(/^kafka\.consumer: .+\n\nkafka\.consumer\.\*\n/);
});

test('a secret says that its value comes from a Secret', async () => {
  const { out } = await call(['explain', 'minio.secretAccessKey']);
  expect(out).toContain('  value:         from a Secret; config refuses it\n');
  expect(out).toContain('  a change:      restarts the roles that read it, after you change the Secret\n');
  expect((await call(['explain', 'minio.region'])).out).not.toContain('Secret');
});

test.each([
  ['mq.type', 'never: Milvus keeps the first value'],
  ['etcd.rootPath', 'never: Milvus would start empty, next to its data'],
])('%s can never change', async (key, change) => {
  expect((await call(['explain', key])).out).toContain(`  a change:      ${change}\n`);
});

test('the name is bold where the terminal shows colours, and plain elsewhere', async () => {
  const bold = '\u001b[1mproxy.maxNameLength\u001b[22m';
  expect((await call(['explain', 'proxy.maxNameLength'], { colours: true })).out).toContain(bold);
  expect((await call(['explain', 'proxy.maxNameLength'])).out).not.toContain('\u001b');
});
