import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import { until } from '../kubernetes/waiting';
import { binaries } from './binaries';
import { execute, startCommand, type CommandOptions, type CommandResult } from './command';

type Member = ReturnType<typeof startCommand>;

const firstPort = 24_000;

/** The names and URLs of the members, instead of those of the pods. */
const memberOf = (index: number) => ({
  name: `search-etcd-${index}`,
  client: `http://127.0.0.1:${firstPort + 10 * index}`,
  peer: `http://127.0.0.1:${firstPort + 10 * index + 1}`,
});

/** An etcd of three members on this machine, without Kubernetes, in a folder that belongs to it. */
export class LocalEtcd {
  public static readonly members = [0, 1, 2].map(memberOf);

  /** Makes the folder and the commands; starts nothing. */
  public static async create(): Promise<LocalEtcd> {
    return new LocalEtcd(await binaries('etcd'), await mkdtemp(join(tmpdir(), 'local-etcd-')));
  }

  private readonly running = new Map<number, Member>();

  private constructor(
    private readonly commands: string,
    public readonly folder: string,
  ) {}

  /** Directory of the data of a member. */
  public data(member: number): string {
    return join(this.folder, `disk-${member}`, 'data');
  }

  /** Starts members with the flags of the library that matter to a restore, and does not wait for them. */
  public async start(...members: readonly number[]): Promise<void> {
    for (const member of members) {
      const { name, client, peer } = memberOf(member);
      await mkdir(join(this.folder, `disk-${member}`), { recursive: true });
      const process = startCommand(join(this.commands, 'etcd'), [
        `--name=${name}`,
        `--data-dir=${this.data(member)}`,
        `--listen-client-urls=${client}`,
        `--advertise-client-urls=${client}`,
        `--listen-peer-urls=${peer}`,
        `--initial-advertise-peer-urls=${peer}`,
        `--initial-cluster=${LocalEtcd.members.map((each) => `${each.name}=${each.peer}`).join(',')}`,
        '--initial-cluster-token=search-etcd',
        '--heartbeat-interval=500',
        '--election-timeout=2500',
        '--experimental-initial-corrupt-check=true',
      ]);
      process.stdout.resume();
      process.stderr.resume();
      process.on('error', () => undefined); // given up together with the test
      this.running.set(member, process);
    }
  }

  /** Kills members, as a node that dies does. */
  public async kill(...members: readonly number[]): Promise<void> {
    for (const member of members) {
      const process = this.running.get(member);
      this.running.delete(member);
      if (!process || process.exitCode !== null) continue;
      process.kill('SIGKILL');
      await once(process, 'exit');
    }
  }

  /** Loses the disks of all members. */
  public async loseDisks(): Promise<void> {
    await this.kill(0, 1, 2);
    for (const member of [0, 1, 2]) await rm(join(this.folder, `disk-${member}`), { recursive: true, force: true });
  }

  /** Waits until all members answer and agree. */
  public healthy(environment: Readonly<Record<string, string>> = {}): Promise<void> {
    return until('all members are healthy', 180, async () => {
      const { code, errors } = await this.ctl(['endpoint', 'health'], { accept: [1], environment });
      return code === 0 || errors.slice(-300);
    });
  }

  /** Runs etcdctl for all members. */
  public ctl(words: readonly string[], options: Pick<CommandOptions, 'accept' | 'environment'> = {}) {
    const endpoints = LocalEtcd.members.map(({ client }) => client).join(',');
    return execute(join(this.commands, 'etcdctl'), [`--endpoints=${endpoints}`, ...words], options);
  }

  /** Runs a script as a pod does, with the tools of etcd. */
  public script(command: readonly string[], environment: Readonly<Record<string, string>>): Promise<CommandResult> {
    const [shell = '/bin/sh', ...words] = command;
    const path = [this.commands, process.env['PATH'] ?? ''].join(delimiter);
    return execute(shell, words, { environment: { ...environment, PATH: path }, accept: [1, 2, 3] });
  }

  /** Stops everything and removes the folder. */
  public async remove(): Promise<void> {
    await this.kill(0, 1, 2);
    await rm(this.folder, { recursive: true, force: true });
  }
}
