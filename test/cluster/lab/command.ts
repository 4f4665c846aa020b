import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

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

const running = new Set<ChildProcess>();

/** Runs a command to its end. */
export function execute(command: string, parameters: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd: options.directory,
      env: { ...process.env, ...options.environment },
      timeout: (options.timeoutSeconds ?? 0) * 1000,
      killSignal: 'SIGKILL',
    });
    running.add(child);
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.stdin.on('error', () => undefined); // a command may end before it has read its input
    child.stdin.end(options.input ?? '');
    child.on('error', (error) => {
      running.delete(child);
      reject(error);
    });
    child.on('close', (code, signal) => {
      running.delete(child);
      const result = { code: code ?? 128, output, errors: signal ? `${errors}\nkilled by ${signal}` : errors };
      if (result.code === 0 || options.accept?.includes(result.code)) {
        resolve(result);
      } else {
        reject(new CommandError([command, ...parameters].join(' ').slice(0, 300), result));
      }
    });
  });
}

/** Starts a command whose output the caller reads while it goes on. */
export function startCommand(command: string, parameters: readonly string[]): ChildProcess {
  const child = spawn(command, parameters, { stdio: ['ignore', 'pipe', 'ignore'] });
  running.add(child);
  child.on('close', () => running.delete(child));
  child.on('error', () => running.delete(child));
  return child;
}

/** What a command printed. */
export async function output(command: string, parameters: readonly string[], options: CommandOptions = {}): Promise<string> {
  return (await execute(command, parameters, options)).output.trim();
}

/** Ends the commands that still run, for when the whole run is interrupted. */
export function abandonCommands(): void {
  for (const child of running) {
    child.kill('SIGKILL');
  }
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
