import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

jest.setTimeout(120_000);

const REPOSITORY = join(__dirname, '..', '..');
const recipe = (name: string): unknown => parse(readFileSync(join(REPOSITORY, 'examples', 'ci', name), 'utf8'));

const PROXY = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: milvus-proxy
  namespace: search
spec:
  replicas: 2
  selector:
    matchLabels:
      app: proxy
  template:
    metadata:
      labels:
        app: proxy
    spec:
      containers:
        - name: proxy
          image: milvusdb/milvus:v2.6.25
`;

/** What the app of a pull request is, what it commits as its output, and whether the bot has commented before. */
interface PullRequest {
  readonly app: string;
  readonly output?: string;
  readonly hasComment?: boolean;
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ci-recipe-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Tools that a job finds: npm installs nothing, the app of cdk8s is a file, and the interfaces of GitHub and GitLab are logs. */
function installTools(): void {
  mkdirSync(join(folder, 'tools'));
  const tool = (name: string, script: string) => {
    writeFileSync(join(folder, 'tools', name), `#!/usr/bin/env bash\nset -e\n${script}\n`);
    chmodSync(join(folder, 'tools', name), 0o755);
  };
  const tsx = join(REPOSITORY, 'node_modules', '.bin', 'tsx');
  tool('npm', '[ "$1" = ci ]');
  tool(
    'npx',
    `case "$1" in
cdk8s) rm -rf dist && mkdir dist && cp app.yaml dist/search.k8s.yaml ;;
milvus-k8s) shift && exec ${tsx} --tsconfig ${join(REPOSITORY, 'tsconfig.json')} ${join(REPOSITORY, 'src/cli/main.ts')} "$@" ;;
*) exit 127 ;;
esac`,
  );
  tool('gh', `echo "$*" >> ${folder}/calls\nif [ -f ${folder}/comment ]; then case "$*" in *--paginate*) echo 42 ;; esac; fi`);
  tool(
    'curl',
    `echo "$*" >> ${folder}/calls
case "$*" in *per_page*) if [ -f ${folder}/comment ]; then echo '[{"id":42,"body":"<!-- milvus-k8s:plan:default -->"}]'; else echo '[]'; fi ;; esac`,
  );
}

const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.email=a@example.com', '-c', 'user.name=a', ...args], { cwd: join(folder, 'repository'), stdio: 'pipe' })
    .toString()
    .trim();

/** A repository with two commits: that of the target branch, and that of the pull request. Returns the first. */
function prepare({ app, output = app, hasComment = false }: PullRequest): string {
  installTools();
  const write = (name: string, text: string) => {
    mkdirSync(join(folder, 'repository', name, '..'), { recursive: true });
    writeFileSync(join(folder, 'repository', name), text);
  };
  const commit = (text: string, committed: string, message: string) => {
    write('app.yaml', text);
    write('dist/search.k8s.yaml', committed);
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
  };
  mkdirSync(join(folder, 'repository'));
  git('init', '--quiet', '--initial-branch', 'main');
  commit(PROXY, PROXY, 'first');
  const base = git('rev-parse', 'HEAD');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  git('switch', '--quiet', '--create', 'change');
  commit(app, output, 'second');
  if (hasComment) writeFileSync(join(folder, 'comment'), '');
  return base;
}

/** How a job ended: the step that failed, what was called, and the plan. */
interface Ending {
  readonly failed: string | undefined;
  readonly calls: readonly string[];
  readonly plan: string;
  readonly output: string;
}

function shell(script: string, environment: NodeJS.ProcessEnv): { readonly code: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd: join(folder, 'repository'),
    env: { ...process.env, ...environment, PATH: `${join(folder, 'tools')}:${process.env['PATH'] ?? ''}`, NODE_OPTIONS: '' },
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr };
}

function ending(failed: string | undefined, output: string): Ending {
  const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  const calls = read(join(folder, 'calls'))
    .split('\n')
    .filter((line) => line !== '');
  return { failed, calls, plan: read(join(folder, 'repository', 'plan.md')), output };
}

interface Workflow {
  readonly jobs: { readonly manifests: { readonly steps: readonly { name?: string; run?: string; env?: Record<string, string> }[] } };
}

/** Runs the shell steps of the workflow one after the other, as GitHub does. */
function onGitHub(pullRequest: PullRequest): Ending {
  prepare(pullRequest);
  const outputs = join(folder, 'outputs');
  writeFileSync(outputs, '');
  const resolved = (text: string) =>
    text
      .replace('${{ steps.plan.outputs.code }}', /code=(\d+)/.exec(readFileSync(outputs, 'utf8'))?.[1] ?? '')
      .replace('${{ github.repository }}', 'bank/search')
      .replace('${{ github.event.pull_request.number }}', '7')
      .replace('${{ github.token }}', 'token');
  let all = '';
  for (const { name = '', run, env = {} } of (recipe('github-actions.yaml') as Workflow).jobs.manifests.steps) {
    if (run === undefined) continue;
    const given = Object.fromEntries(Object.entries(env).map(([key, value]) => [key, resolved(value)]));
    const environment = { GITHUB_BASE_REF: 'main', GITHUB_OUTPUT: outputs, GITHUB_STEP_SUMMARY: join(folder, 'summary'), ...given };
    const { code, output } = shell(run, environment);
    all += output;
    if (code !== 0) return ending(name, all);
  }
  return ending(undefined, all);
}

/** Runs the script of the job in one shell, as GitLab does. The failed step is the last line of the trace. */
function onGitLab(pullRequest: PullRequest): Ending {
  const base = prepare(pullRequest);
  const { script } = (recipe('gitlab-ci.yaml') as { readonly manifests: { readonly script: readonly string[] } }).manifests;
  const traced = script.map((line) => `echo "step: ${line.split('\n')[0]?.replace(/[^\w -]/g, '') ?? ''}"\n${line}`).join('\n');
  const { code, output } = shell(traced, {
    CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
    CI_API_V4_URL: 'https://git.bank.example/api/v4',
    CI_PROJECT_ID: '1',
    CI_MERGE_REQUEST_IID: '7',
    PLAN_TOKEN: 'token',
  });
  const steps = [...output.matchAll(/^step: (.*)$/gm)].map(([, step = '']) => step);
  return ending(code === 0 ? undefined : steps.at(-1), output);
}

const MORE_PODS = PROXY.replace('replicas: 2', 'replicas: 3');
const OTHER_SELECTOR = PROXY.replace(/app: proxy/g, 'app: gateway');
const MISSPELLED = PROXY.replace('image:', 'imag:');

describe.each([
  {
    system: 'GitHub Actions',
    run: onGitHub,
    created: /--method POST repos\/bank\/search\/issues\/7\/comments --field body=@plan\.md/,
    updated: /--method PATCH repos\/bank\/search\/issues\/comments\/42 --field body=@plan\.md/,
    drift: 'Fail if the committed output is not that of the app',
    check: 'Check the manifests against the schemas of Kubernetes',
    decision: 'Fail if the plan needs a decision',
  },
  {
    system: 'GitLab',
    run: onGitLab,
    created: /--request POST .*body@plan\.md .*merge_requests\/7\/notes$/,
    updated: /--request PUT .*body@plan\.md .*merge_requests\/7\/notes\/42$/,
    drift: 'git diff --exit-code -- dist',
    check: 'npx milvus-k8s check dist --output junit  checkxml',
    decision: 'exit code',
  },
])('$system', ({ run, created, updated, drift, check, decision }) => {
  test('a harmless change passes, with its plan as a comment', () => {
    const { failed, calls, plan } = run({ app: MORE_PODS });
    expect(failed).toBeUndefined();
    expect(plan).toMatch(/^<!-- milvus-k8s:plan/);
    expect(plan).toContain('milvus-proxy');
    expect(calls.at(-1)).toMatch(created);
  });

  test('the next run changes the comment', () => {
    expect(run({ app: MORE_PODS, hasComment: true }).calls.at(-1)).toMatch(updated);
  });

  test('an app whose output is not committed fails before anything else', () => {
    const { failed, calls } = run({ app: MORE_PODS, output: PROXY });
    expect(failed).toBe(drift);
    expect(calls).toEqual([]);
  });

  test('a manifest that Kubernetes refuses fails, with file and line', () => {
    const { failed, calls } = run({ app: MISSPELLED });
    expect(failed).toBe(check);
    expect(calls).toEqual([]);
  });

  test('a change that the API server refuses is commented first, and then fails', () => {
    const { failed, calls, plan } = run({ app: OTHER_SELECTOR });
    expect(failed).toBe(decision);
    expect(plan).toContain('refused');
    expect(calls.at(-1)).toMatch(created);
  });
});
