import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Cron } from 'cdk8s';
import { EtcdMemberRecovery, InClusterEtcd } from '@org/milvus-k8s';
import type { ContainerJson } from '../../../support/manifest-json';
import { output } from '../../../support/synthesis';

/**
 * The scripts as they are emitted, run by a shell beside a stand-in for etcdctl, which answers as etcdctl 3.5 does and
 * writes down what it was asked to change.
 */
const folder = mkdtempSync(join(tmpdir(), 'etcdctl-'));
const changes = join(folder, 'changes');

afterAll(() => rmSync(folder, { recursive: true }));

interface Answers {
  /** Member that leads. */
  readonly leader?: number;
  /** Members that do not answer. */
  readonly down?: readonly number[];
  /** What `member list` says. */
  readonly list?: string;
}

const member = (index: number) => `http://search-etcd-${index}.search-etcd-headless.search.svc`;

function run(container: ContainerJson | undefined, { leader = 0, down = [], list = '' }: Answers) {
  rmSync(changes, { force: true });
  const status = (index: number) => `printf '"MemberID" : ${index}7\\n"Leader" : ${leader}7\\n"Endpoint" : "x"\\n'`;
  writeFileSync(
    join(folder, 'etcdctl'),
    [
      '#!/bin/sh',
      'case "$*" in',
      ...down.map((index) => `  *endpoints=*etcd-${index}.*" endpoint "*) echo unhealthy >&2; exit 1 ;;`),
      ...[0, 1, 2].map((index) => `  *"endpoints=${member(index)}:2379 endpoint status"*) ${status(index)} ;;`),
      `  *'member list'*) printf '${list}' ;;`,
      '  *health*) echo healthy ;;',
      `  *) echo "$*" >> ${changes} ;;`,
      'esac',
      '',
    ].join('\n'),
  );
  chmodSync(join(folder, 'etcdctl'), 0o755);
  const [command = '', ...words] = container?.command ?? [];
  const environment = Object.fromEntries((container?.env ?? []).map(({ name, value }) => [name, value]));
  const {
    status: code,
    stdout,
    stderr,
  } = spawnSync(command, words, {
    env: { ...environment, PATH: `${folder}:${process.env['PATH'] ?? ''}` },
    encoding: 'utf8',
  });
  const changed = existsSync(changes) ? readFileSync(changes, 'utf8').trim().split('\n') : [];
  return { code, said: stdout + stderr, changed };
}

describe('defragmentation', () => {
  const [container] = output((chart) => new InClusterEtcd(chart, 'search', { defragmentation: { schedule: Cron.weekly() } })).get(
    'CronJob',
    'search-etcd-defragmentation',
  ).spec.jobTemplate.spec.template.spec.containers;
  const defragmented = (answers: Answers) => run(container, answers).changed.map((line) => /etcd-(\d)/.exec(line)?.[1]);

  test.each([
    [0, ['1', '2', '0']],
    [1, ['0', '2', '1']],
    [2, ['0', '1', '2']],
  ])('takes one member at a time, and the leader %i last', (leader, order) => {
    expect(defragmented({ leader })).toEqual(order);
    expect(run(container, { leader }).code).toBe(0);
  });

  test('gives each member ten minutes, where etcdctl would give up after five seconds', () => {
    expect(run(container, {}).changed.every((line) => line.includes('--command-timeout=10m defrag'))).toBe(true);
  });

  test('touches no member while one is away', () => {
    const { code, changed } = run(container, { down: [2] });
    expect(code).not.toBe(0);
    expect(changed).toEqual([]);
  });
});

describe('recovery of member 1', () => {
  const [container] = output((chart) => {
    new EtcdMemberRecovery(chart, 'recovery', { etcd: new InClusterEtcd(chart, 'search'), member: 1 });
  }).get('Job', 'search-etcd-recovery-1').spec.template.spec.containers;
  const others = `--endpoints=${member(0)}:2379,${member(2)}:2379`;
  const line = (id: string, index: number, state: string) =>
    `${id}, ${state}, ${state === 'started' ? `search-etcd-${index}` : ''}, ${member(index)}:2380, ${state === 'started' ? `${member(index)}:2379` : ''}, false\\n`;
  const add = `${others} member add search-etcd-1 --peer-urls=${member(1)}:2380`;

  test('removes the old member by its id and adds it again, through the other members', () => {
    const list = line('a0', 0, 'started') + line('b1', 1, 'started') + line('c2', 2, 'started');
    expect(run(container, { down: [1], list })).toMatchObject({ code: 0, changed: [`${others} member remove b1`, add] });
  });

  test('adds a member that somebody has taken out already', () => {
    expect(run(container, { down: [1], list: line('a0', 0, 'started') + line('c2', 2, 'started') })).toMatchObject({
      code: 0,
      changed: [add],
    });
  });

  test('changes nothing the second time', () => {
    const list = line('a0', 0, 'started') + line('d9', 1, 'unstarted') + line('c2', 2, 'started');
    expect(run(container, { down: [1], list })).toMatchObject({ code: 0, changed: [] });
  });

  test('refuses to take out a member that answers', () => {
    const { code, said, changed } = run(container, { list: line('b1', 1, 'started') });
    expect({ code, changed }).toEqual({ code: 1, changed: [] });
    expect(said).toContain('there is nothing to recover');
  });
});
