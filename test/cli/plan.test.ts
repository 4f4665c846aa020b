import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call, type CallOptions } from './terminal';

const CONFIG_MAP = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  namespace: search\ndata:\n  mode: fast\n';
const FROZEN = `${CONFIG_MAP}immutable: true\n`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-cli-'));
  mkdirSync(join(folder, 'dist'));
  mkdirSync(join(folder, 'old'));
  write('dist', CONFIG_MAP);
  write('old', CONFIG_MAP);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (where: string, text: string) => writeFileSync(join(folder, where, 'a.yaml'), text);
const run = (args: readonly string[], options: CallOptions = {}) => call(['plan', ...args], { workingDirectory: folder, ...options });
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.email=a@example.com', '-c', 'user.name=a', ...args], { cwd: folder, stdio: 'pipe' });

describe('exit codes', () => {
  const cases: readonly (readonly [string, string, string, readonly string[], number])[] = [
    ['no changes', CONFIG_MAP, CONFIG_MAP, [], 0],
    ['no changes, in detail', CONFIG_MAP, CONFIG_MAP, ['--detailed-exitcode'], 0],
    ['changes', CONFIG_MAP, CONFIG_MAP.replace('fast', 'slow'), [], 0],
    ['changes, in detail', CONFIG_MAP, CONFIG_MAP.replace('fast', 'slow'), ['--detailed-exitcode'], 2],
    ['a refused change', FROZEN, FROZEN.replace('fast', 'slow'), [], 3],
    ['a refused change that is allowed', FROZEN, FROZEN.replace('fast', 'slow'), ['--allow', 'refused'], 0],
    ['a class that the caller forbids', CONFIG_MAP, CONFIG_MAP.replace('fast', 'slow'), ['--fail-on', 'recreated,at-once'], 3],
    ['YAML that is none', CONFIG_MAP, 'a: [', [], 1],
    ['an unknown class', CONFIG_MAP, CONFIG_MAP, ['--fail-on', 'roll'], 2],
  ];
  test.each(cases)('%s', async (_what, before, after, args, code) => {
    write('old', before);
    write('dist', after);
    expect((await run(['--from', 'old', ...args])).code).toBe(code);
  });

  test('a mistake in the input is told with file, line and column, and nothing else', async () => {
    write('dist', 'a: [');
    const { out, err } = await run(['--from', 'old']);
    expect(out).toBe('');
    expect(err).toMatch(/^dist\/a\.yaml:1:5: This is not YAML/);
  });
});

describe('the two sides', () => {
  test('the last commit is the default', async () => {
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'first');
    write('dist', CONFIG_MAP.replace('fast', 'slow'));
    expect((await run([])).out).toContain('Plan: 0 to create, 1 to change, 0 to delete.');
    expect((await run(['--from', 'HEAD:old'])).out).toContain('1 to change');
    expect((await run(['dist', '--from', 'HEAD'])).out).toContain('1 to change');
  });

  test('a pull request is compared with the common commit of its branch', async () => {
    git('init', '--quiet', '--initial-branch', 'main');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'first');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    write('dist', CONFIG_MAP.replace('fast', 'slow'));
    git('commit', '--quiet', '--all', '--message', 'second');
    expect((await run([], { environment: { GITHUB_BASE_REF: 'main' } })).out).toContain('1 to change');
    expect((await run([])).out).toBe('No changes.\n');
  });

  test('a folder that the commit lacks: everything is new, and that is said', async () => {
    git('init', '--quiet');
    git('commit', '--quiet', '--allow-empty', '--message', 'nothing');
    const { out, err } = await run([]);
    expect(out).toContain('1 to create');
    expect(err).toContain('HEAD has no manifests at dist, so everything is new.');
  });

  test('a folder that is named and not in the commit is a mistake, and nothing is planned', async () => {
    git('init', '--quiet', '--initial-branch', 'main');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'first');
    const ending = await run(['--from', 'main:dits']);
    expect(ending).toEqual({ code: 1, out: '', err: 'main has no manifests at dits. Check the folder.\n' });
    expect((await run(['--from', 'main:old'])).code).toBe(0);
  });

  test.each([
    ['1.2', 2],
    ['1.26', 2],
    ['2.30', 2],
    ['1.27', 0],
    ['v1.33.2', 0],
  ])('--kubernetes %s ends with %i', async (release, code) => {
    expect((await run(['--from', 'old', '--kubernetes', release])).code).toBe(code);
  });

  test('standard input is one of them, once', async () => {
    expect((await run(['--from', '-'], { input: CONFIG_MAP.replace('fast', 'slow') })).out).toContain('1 to change');
    expect(await run(['-', '--from', '-'])).toMatchObject({ code: 2, err: expect.stringContaining('read once') as string });
    expect((await run(['--from', '-'], { input: '' })).err).toContain('Standard input is empty.');
  });

  test('nothing is deleted with --no-prune', async () => {
    write('dist', CONFIG_MAP.replace('name: a', 'name: b'));
    expect((await run(['--from', 'old'])).out).toContain('1 to delete');
    const kept = await run(['--from', 'old', '--no-prune']);
    expect(kept.out).toContain('0 to delete');
    expect(kept.out).toContain('stays: nothing is pruned');
  });
});

describe('GitHub Actions', () => {
  test('annotations at the lines of the objects, and the summary of the step', async () => {
    write('old', FROZEN);
    write('dist', FROZEN.replace('fast', 'slow'));
    const summary = join(folder, 'summary.md');
    const { out, err } = await run(['--from', 'old', '--github', '--output', 'json'], { environment: { GITHUB_STEP_SUMMARY: summary } });
    expect(() => JSON.parse(out) as unknown).not.toThrow();
    expect(err).toMatch(/^::error file=dist\/a\.yaml,line=1,title=refused%3A ConfigMap a::/);
    expect(readFileSync(summary, 'utf8')).toContain('<!-- milvus-k8s:plan:default -->');
  });
});

test('colours only where the terminal has them', async () => {
  write('dist', CONFIG_MAP.replace('fast', 'slow'));
  expect((await run(['--from', 'old'])).out).not.toContain('\u001b[');
  expect((await run(['--from', 'old'], { colours: true })).out).toContain('\u001b[');
});
