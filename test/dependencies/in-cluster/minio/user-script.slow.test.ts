import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InClusterMinio } from '@org/milvus-k8s';
import { secret } from '../../../support/instances';
import { output } from '../../../support/synthesis';

/**
 * The script as it is emitted, run by a shell beside a stand-in for mc. It answers what mc of March 2025 was seen to answer, and writes
 * down what it was asked to change.
 */
const folder = mkdtempSync(join(tmpdir(), 'mc-'));
const changes = join(folder, 'changes');
const attempts = join(folder, 'attempts');

afterAll(() => rmSync(folder, { recursive: true }));

const NO_SERVER =
  'mc: <ERROR> Unable to initialize new alias from the provided credentials. Get "http://search-minio:9000/": dial tcp: connection refused.';
const WRONG_USER =
  'mc: <ERROR> Unable to initialize new alias from the provided credentials. The Access Key Id you provided does not exist in our records.';
const WRONG_PASSWORD =
  'mc: <ERROR> Unable to initialize new alias from the provided credentials. The request signature we calculated does not match the signature you provided. Check your key and signing method.';
const NOT_ROOT = 'mc: <ERROR> Unable to get service info. Access Denied.';

interface Answers {
  /** What `alias set` says, one answer for each attempt; it succeeds afterwards. */
  readonly alias?: readonly string[];
  /** What `admin info` says, if it fails. */
  readonly info?: string;
  /** Policies of the user, where attaching one fails because it is there. */
  readonly attached?: string;
}

const [container] = output((chart) => {
  const credentials = { secret: secret(chart, 'root') };
  new InClusterMinio(chart, 'search', { credentials, milvusUser: { secret: secret(chart, 'user') } });
}).all('Job')[0]!.spec.template.spec.containers;

function run({ alias = [], info, attached }: Answers, commands: readonly string[] = ['mc', 'sleep']) {
  for (const name of ['changes', 'attempts', 'mc', 'sleep']) rmSync(join(folder, name), { force: true });
  const refused = alias.map((said, index) => `    ${index}) echo '${said}' >&2; exit 1 ;;`);
  const scripts: Readonly<Record<string, readonly string[]>> = {
    mc: [
      'case "$1 $2 $3" in',
      `  "alias set "*) cat >/dev/null; count=$(cat ${attempts} 2>/dev/null || echo 0); echo $((count + 1)) > ${attempts}; case $count in`,
      ...refused,
      '  esac ;;',
      `  "admin info "*) ${info === undefined ? 'echo online' : `echo '${info}' >&2; exit 1`} ;;`,
      `  "admin policy attach") ${attached === undefined ? `echo "$*" >> ${changes}` : 'exit 1'} ;;`,
      `  "admin policy entities") printf 'User: milvus\\n  Policies:\\n    ${attached ?? ''}\\n' ;;`,
      `  *) echo "$*" >> ${changes}; cat >/dev/null ;;`,
      'esac',
    ],
    sleep: [':'],
  };
  for (const name of commands) {
    writeFileSync(join(folder, name), ['#!/bin/sh', ...(scripts[name] ?? []), ''].join('\n'));
    chmodSync(join(folder, name), 0o755);
  }
  const [command = '', ...words] = container?.command ?? [];
  const given = Object.fromEntries((container?.env ?? []).map(({ name, value }) => [name, value ?? `the ${name}`]));
  const path = commands.includes('mc') ? `${folder}:${process.env['PATH'] ?? ''}` : folder;
  const { status, stdout, stderr } = spawnSync(command, words, { env: { ...given, PATH: path }, encoding: 'utf8', timeout: 20_000 });
  const changed = existsSync(changes) ? readFileSync(changes, 'utf8').trim().split('\n') : [];
  return { code: status, said: stdout + stderr, changed };
}

const MADE = [
  'admin policy create minio search-minio /tmp/policy.json',
  'admin user add minio',
  'admin policy attach minio search-minio --user the MILVUS_USER',
];

test('the Job waits for a MinIO that does not answer yet, says what it waits for, and makes the user', () => {
  const { code, said, changed } = run({ alias: [NO_SERVER, NO_SERVER] });
  expect({ code, changed }).toEqual({ code: 0, changed: MADE });
  expect(said.match(/connection refused/g)).toHaveLength(2);
  expect(said).toContain('waiting for http://search-minio.search.svc:9000');
});

test.each([
  ['an unknown user', { alias: [WRONG_USER] }],
  ['a wrong password', { alias: [WRONG_PASSWORD] }],
  ['a user who is not root', { info: NOT_ROOT }],
])('the Job ends at once at %s, with what MinIO said', (_, answers: Answers) => {
  const { code, said, changed } = run(answers);
  expect({ code, changed }).toEqual({ code: 1, changed: [] });
  expect(said).toContain(answers.info ?? answers.alias?.[0]);
  expect(said).toContain('the Secret of credentials');
});

test('the Job says that an image has no mc', () => {
  const { code, said } = run({}, ['sleep']);
  expect(code).toBe(1);
  expect(said).toContain('maintenanceImage');
});

test('a second run finds the policy attached, and one that is not attached is a failure', () => {
  expect(run({ attached: 'search-minio' }).code).toBe(0);
  expect(run({ attached: 'search-minio-of-another' }).code).toBe(1);
});

test('no secret is an argument of a process', () => {
  expect(run({}).changed.join('\n')).not.toContain('PASSWORD');
});
