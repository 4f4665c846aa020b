import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Cron } from 'cdk8s';
import { Secret } from 'cdk8s-plus-27';
import { EtcdMemberRecovery, InClusterEtcd, MilvusVersion, type MilvusVersion as Version } from '@org/milvus-k8s';
import { cluster, externalDependencies } from '../../../support/instances';
import { output, type Output } from '../../../support/synthesis';

const made = (version: Version = MilvusVersion.V2_6): Output =>
  output((chart) => {
    const authentication = { secret: Secret.fromSecretName(chart, 'root', 'search-etcd-root') };
    const etcd = new InClusterEtcd(chart, 'search', { authentication, defragmentation: { schedule: Cron.weekly() } });
    new EtcdMemberRecovery(chart, 'recovery', { etcd, member: 1 });
    cluster(chart, { version, dependencies: externalDependencies(chart, 'dependencies', { metaStore: etcd }) });
  });

const o = made();
const job = o.all('Job').find(({ metadata }) => metadata.name.startsWith('search-etcd-authentication-'));
const field = (key: string) => ({ secretKeyRef: { name: 'search-etcd-root', key } });

test('Milvus, defragmentation and recovery log in with the Secret', () => {
  const environment = o.container('milvus-proxy').env ?? [];
  expect(environment).toContainEqual({ name: 'MILVUS_CONF_ETCD_AUTH_USERNAME', valueFrom: field('username') });
  expect(environment).toContainEqual({ name: 'MILVUS_CONF_ETCD_AUTH_PASSWORD', valueFrom: field('password') });
  const pods = [
    o.get('CronJob', 'search-etcd-defragmentation').spec.jobTemplate.spec.template,
    o.get('Job', 'search-etcd-recovery-1').spec.template,
    job?.spec.template,
  ];
  for (const pod of pods) expect(pod?.spec.containers[0]?.env).toContainEqual({ name: 'ETCDCTL_PASSWORD', valueFrom: field('password') });
});

test('the Job runs before Milvus, and the network policy of the etcd admits it', () => {
  expect(job?.metadata.annotations?.['argocd.argoproj.io/sync-wave']).toBe('-1');
  expect(JSON.stringify(o.get('NetworkPolicy', 'search-etcd').spec)).toContain('"app.kubernetes.io/component":"etcd-maintenance"');
});

describe('the script of the Job', () => {
  const folder = mkdtempSync(join(tmpdir(), 'etcd-authentication-'));
  const state = (name: string) => join(folder, name);
  const stored = () => (existsSync(state('password')) ? readFileSync(state('password'), 'utf8') : undefined);

  // As etcdctl 3.5 answers: the password of a new user ends at the first space, and nobody else gets in once authentication is on.
  const ETCDCTL = `#!/bin/sh
cd ${folder}
if [ -e enabled ] && [ "$ETCDCTL_PASSWORD" != "$(cat password)" ]; then echo 'invalid user ID or password' >&2; exit 1; fi
case "$*" in
  'endpoint health') echo healthy ;;
  'auth status') if [ -e enabled ]; then echo 'Authentication Status: true'; else echo 'Authentication Status: false'; fi ;;
  'role list') [ ! -e role ] || echo root ;;
  'user list') [ ! -e password ] || echo root ;;
  'role add root') [ ! -e role ] && touch role ;;
  'user add root --interactive=false') [ ! -e password ] && cat > password ;;
  'user passwd root --interactive=false') cat > password ;;
  'user grant-role root root') touch granted ;;
  'auth enable') [ -e granted ] && touch enabled ;;
  *) echo "unknown: $*" >&2; exit 2 ;;
esac
`;

  afterAll(() => rmSync(folder, { recursive: true }));
  beforeEach(() => {
    for (const name of ['enabled', 'password', 'role', 'granted']) rmSync(state(name), { force: true });
    writeFileSync(state('etcdctl'), ETCDCTL);
    chmodSync(state('etcdctl'), 0o755);
  });

  const run = (password: string, user = 'root') => {
    const [command = '', ...words] = job?.spec.template.spec.containers[0]?.command ?? [];
    const env = {
      ENDPOINTS: 'http://a:2379',
      ETCDCTL_USER: user,
      ETCDCTL_PASSWORD: password,
      PATH: `${folder}:${process.env['PATH'] ?? ''}`,
    };
    const { status, stdout, stderr } = spawnSync(command, words, { env, encoding: 'utf8' });
    return { code: status, said: stdout + stderr };
  };

  test('creates the user and turns authentication on, with any character in the password', () => {
    const password = 'p@ss:w"o\\rd$1%';
    expect(run(password)).toMatchObject({ code: 0 });
    expect(stored()).toBe(password);
    expect(existsSync(state('enabled'))).toBe(true);
  });

  test('changes nothing the second time', () => {
    run('one');
    const { code, said } = run('one');
    expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining('authentication is on') as string });
  });

  test('goes on after a run that ended half-way, with the password that counts now', () => {
    writeFileSync(state('role'), '');
    writeFileSync(state('password'), 'of the first run');
    expect(run('of-the-second')).toMatchObject({ code: 0 });
    expect(stored()).toBe('of-the-second');
  });

  test.each([
    ['a password that another one replaced', 'two', 'root', 'invalid user ID or password'],
    ['a password with a space', 'a b', 'root', 'has a space'],
    ['another user name', 'one', 'milvus', 'is not root'],
  ])('ends with a clear text for %s', (_what, password, user, words) => {
    run('one');
    const { code, said } = run(password, user);
    expect(code).toBe(1);
    expect(said).toContain(words);
  });
});
