import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Chart } from 'cdk8s';
import type { Output } from '../support/synthesis';
import { output } from '../support/synthesis';

/** The container of a Job of milvus-backup. */
export interface ToolContainer {
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** What a run came to. */
export interface Run {
  readonly code: number | null;
  readonly said: string;
}

/** Variables and the shell of a run. */
export interface RunOptions {
  readonly shell?: readonly string[];
  readonly trouble?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** The container of the Job or CronJob of an output. */
export function containerOf(made: Output, name: string): ToolContainer {
  const jobs = made.all('Job').map(({ metadata, spec }) => ({ metadata, template: spec.template }));
  const cronJobs = made.all('CronJob').map(({ metadata, spec }) => ({ metadata, template: spec.jobTemplate.spec.template }));
  const [container] = [...jobs, ...cronJobs].find(({ metadata }) => metadata.name.startsWith(name))?.template.spec.containers ?? [];
  const environment = Object.fromEntries((container?.env ?? []).map((variable) => [variable.name, variable.value ?? '']));
  return { command: container?.command ?? [], environment };
}

/** The container that a chart emits. */
export function containerIn(build: (chart: Chart) => void, name: string): ToolContainer {
  return containerOf(output(build), name);
}

/** A bucket with backups, as a directory, and the machine that runs Jobs. */
export class ToolMachine {
  private readonly folder = mkdtempSync(join(tmpdir(), 'backup-'));
  /** Writable directory of the last pod. */
  private work = '';

  constructor() {
    mkdirSync(this.store);
  }

  /** Names of the directories in the bucket, whether they are complete or not. */
  public get directories(): string[] {
    return readdirSync(this.store).sort();
  }

  /** Calls of the tool. */
  public get calls(): string[] {
    const file = join(this.folder, 'calls');
    return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
  }

  /** The configuration that the tool read last. */
  public get config(): string {
    return readFileSync(join(this.work, 'backup.yaml'), 'utf8');
  }

  /** Puts a backup into the bucket. */
  public put(name: string, isComplete = true): void {
    mkdirSync(join(this.store, name, 'meta'), { recursive: true });
    if (isComplete) writeFileSync(join(this.store, name, 'meta', 'backup_meta.json'), '{}');
  }

  /** Starts a Job as it is emitted. */
  public start({ command, environment }: ToolContainer, { shell = ['/bin/dash'], trouble = '', environment: more = {} }: RunOptions = {}) {
    const [program = '/bin/dash', ...first] = shell;
    this.work = mkdtempSync(join(this.folder, 'work-'));
    const env = {
      ...environment,
      PATH: process.env['PATH'] ?? '',
      TOOL: join(__dirname, 'tool-stand-in.sh'),
      WORK: this.work,
      STORE: this.store,
      CALLS: join(this.folder, 'calls'),
      TROUBLE: trouble,
      ...more,
    };
    const child = spawn(program, [...first, ...command.slice(1)], { env, cwd: '/' });
    return { child, ended: ending(child) };
  }

  /** Runs a Job as it is emitted. */
  public run(container: ToolContainer, options?: RunOptions): Promise<Run> {
    return this.start(container, options).ended;
  }

  /** Removes everything. */
  public clear(): void {
    rmSync(this.folder, { recursive: true });
  }

  private get store(): string {
    return join(this.folder, 'store');
  }
}

async function ending(child: ChildProcess): Promise<Run> {
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}
