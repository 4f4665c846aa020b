import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { livingProcess, processIdentity } from './process-identity';

export interface DaemonOptions {
  /** The network namespace to run in; the machine's own if absent. */
  readonly networkNamespace?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** The long-running processes of one folder: each leaves a log and a process id file there, so any later run can end it. */
export class Daemons {
  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  public start(name: string, command: string, parameters: readonly string[], options: DaemonOptions = {}): void {
    // Not `ip netns exec`: that one mounts a new /sys, which hides the cgroups.
    const words = options.networkNamespace
      ? ['nsenter', `--net=/var/run/netns/${options.networkNamespace}`, command, ...parameters]
      : [command, ...parameters];
    const log = openSync(this.logFile(name), 'a');
    const child = spawn(words[0] ?? command, words.slice(1), {
      cwd: this.folder,
      detached: true,
      stdio: ['ignore', log, log],
      env: { ...process.env, ...options.environment },
    });
    closeSync(log);
    child.on('error', () => undefined); // reported by whoever waits for the daemon to answer
    child.unref();
    if (child.pid !== undefined) {
      writeFileSync(this.idFile(name), processIdentity(child.pid) ?? '');
    }
  }

  public running(name: string): boolean {
    return this.processId(name) !== undefined;
  }

  public stop(name: string, signal: NodeJS.Signals = 'SIGKILL'): void {
    const processId = this.processId(name);
    if (processId !== undefined) {
      process.kill(processId, signal);
    }
    rmSync(this.idFile(name), { force: true });
  }

  /** Ends every daemon of the folder. */
  public stopAll(): void {
    for (const file of readdirSync(this.folder)) {
      if (file.endsWith('.pid')) {
        this.stop(file.slice(0, -'.pid'.length));
      }
    }
  }

  /** The end of a daemon's log, for error messages. */
  public lastLines(name: string, count = 15): string {
    if (!existsSync(this.logFile(name))) {
      return '';
    }
    return readFileSync(this.logFile(name), 'utf8').trimEnd().split('\n').slice(-count).join('\n');
  }

  private processId(name: string): number | undefined {
    if (!existsSync(this.idFile(name))) {
      return undefined;
    }
    return livingProcess(readFileSync(this.idFile(name), 'utf8'));
  }

  private idFile(name: string): string {
    return join(this.folder, `${name}.pid`);
  }

  private logFile(name: string): string {
    return join(this.folder, `${name}.log`);
  }
}
