import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Readable } from 'node:stream';

import { abandonment } from './abandonment';

export interface CommandOptions {
  readonly directory?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Exit codes besides 0 that are an answer rather than a failure. */
  readonly accept?: readonly number[];
  readonly timeoutSeconds?: number;
}

export interface CommandResult {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** A command that ended with an exit code nobody asked for. */
export class CommandError extends Error {
  constructor(
    public readonly command: string,
    public readonly result: CommandResult,
  ) {
    const said = `${result.errors}\n${result.output}`.trim().split('\n').slice(-30).join('\n');
    super(`${command}: exit code ${result.code}\n${said}`);
    this.name = 'CommandError';
  }
}

/** Runs a command to its end, or until the work that needs it is given up. */
export function execute(command: string, parameters: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  const signal = abandonment();
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const child = spawn(command, parameters, {
      cwd: options.directory,
      env: { ...process.env, ...options.environment },
      timeout: (options.timeoutSeconds ?? 0) * 1000,
      killSignal: 'SIGKILL',
      ...(signal ? { signal } : {}),
    });
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.stdin.on('error', () => undefined); // a command may end before it has read its input
    child.stdin.end(options.input ?? '');
    child.on('error', (error) => reject(signal?.aborted ? (signal.reason as Error) : explained(error, command)));
    child.on('close', (code, ended) => {
      const result = { code: code ?? 128, output, errors: ended ? `${errors}\nkilled by ${ended}` : errors };
      if (result.code === 0 || options.accept?.includes(result.code)) {
        resolve(result);
      } else {
        reject(new CommandError([command, ...parameters].join(' ').slice(0, 300), result));
      }
    });
  });
}

/** Says in words what is behind `ENOENT`. */
function explained(error: NodeJS.ErrnoException, command: string): Error {
  return error.code === 'ENOENT' ? new Error(`${command} cannot be run: install it, so that it is on PATH`) : error;
}

/** Starts a command whose output the caller reads while it goes on; it ends at the latest with the work that started it. */
export function startCommand(
  command: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcessByStdio<null, Readable, Readable> {
  const signal = abandonment();
  signal?.throwIfAborted();
  return spawn(command, parameters, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
    killSignal: 'SIGKILL',
    ...(signal ? { signal } : {}),
  });
}

/** What a command printed. */
export async function output(command: string, parameters: readonly string[], options: CommandOptions = {}): Promise<string> {
  return (await execute(command, parameters, options)).output.trim();
}

/** Whether a command is on PATH, or a file at an absolute path exists. */
export function exists(command: string): boolean {
  const candidates = command.startsWith('/')
    ? [command]
    : [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin'].map((folder) => join(folder, command));
  return candidates.some((candidate) => {
    try {
      accessSync(candidate, constants.R_OK);
      return true;
    } catch {
      return false;
    }
  });
}
