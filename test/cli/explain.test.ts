import { RELEASE_LINES } from '../../src/version';
import { keysOf } from '../../src/config';
import { call } from './terminal';

test('a key is explained with type, default, effect of a change and readers', async () => {
  const { code, out, err } = await call(['explain', 'queryCoord.autoBalance']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^queryCoord\.autoBalance\n {2}type: {10}Flag\n {2}default: {7}true\n/);
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

test('the name is bold where the terminal shows colours, and plain elsewhere', async () => {
  const bold = '\u001b[1mproxy.maxNameLength\u001b[22m';
  expect((await call(['explain', 'proxy.maxNameLength'], { colours: true })).out).toContain(bold);
  expect((await call(['explain', 'proxy.maxNameLength'])).out).not.toContain('\u001b');
});
