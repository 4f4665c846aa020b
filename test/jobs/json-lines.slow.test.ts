import { execFileSync } from 'node:child_process';
import { fc } from '../support/fast-check';
import { JSON_LINES } from '../../src/jobs';

const run = (shell: string, answer: unknown) =>
  execFileSync('sh', ['-c', `${JSON_LINES}\n${shell}`], {
    env: { PATH: process.env['PATH'] ?? '', answer: JSON.stringify(answer), LC_ALL: 'C' },
  })
    .toString()
    .split('\n')
    .slice(0, -1);

const json = (value: unknown) => run(`printf '%s' "$answer" | json`, value);

test('writes each value with its path', () => {
  expect(json({ code: 0, data: [{ name: 'a', on: true }, 'b', null, -1.5e3], empty: [], none: {} })).toEqual([
    'code\t0',
    'data.0.name\ta',
    'data.0.on\ttrue',
    'data.1\tb',
    'data.2\tnull',
    'data.3\t-1500',
  ]);
});

test('reads what Go escapes in texts', () => {
  const answer = '{"message":"a \\u003c \\"b\\" \\\\ \\u0026 c\\td"}';
  const env = { PATH: process.env['PATH'] ?? '', answer };
  const script = `${JSON_LINES}\nprintf '%s' "$answer" | json`;
  expect(execFileSync('sh', ['-c', script], { env }).toString()).toBe('message\ta < "b" \\ & c d\n');
});

test('ends with what is not JSON, and with what ends too early', () => {
  for (const text of ['', '<html>', '{"code":', '{"data":["a"', '"']) {
    const script = `${JSON_LINES}\nprintf '%s' "$answer" | json >/dev/null || echo refused`;
    const env = { PATH: process.env['PATH'] ?? '', answer: text };
    expect(execFileSync('sh', ['-c', script], { env, timeout: 5000 }).toString()).toBe('refused\n');
  }
});

test('names are the texts of the list, and nothing below it', () => {
  expect(run('names', { code: 0, data: ['a', 'b'], description: 'c' })).toEqual(['a', 'b']);
  expect(run('names', { code: 0, data: [{ name: 'a' }] })).toEqual([]);
});

test('fields are a line for each object, with nothing for a field that it lacks', () => {
  const data = [{ privilege: 'Search', dbName: 'sales' }, { dbName: 'other' }, { objectType: 'User' }];
  expect(run('fields privilege dbName', { code: 0, data })).toEqual(['Search\tsales', '\tother']);
});

test('any list of names comes back', () => {
  const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_.-]{0,31}$/);
  fc.assert(
    fc.property(fc.array(name, { maxLength: 100 }), (data) => {
      expect(run('names', { code: 0, data })).toEqual(data);
    }),
    { numRuns: 20 },
  );
});
