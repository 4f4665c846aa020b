import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { abandonment, regardless } from '../infrastructure/abandonment';

/** What the API server answered. */
export interface ApiAnswer {
  readonly code: number;
  readonly body: string;
}

/**
 * The API server behind a `kubectl proxy`, which logs in however the kubeconfig says.
 *
 * A kubectl for each look at the cluster costs a tenth of a second of a core, and a dozen waits that look twice a second
 * take two of them. The proxy listens on a socket that nobody but this user can open, as it asks nobody who they are.
 */
export class ApiProxy {
  private readonly agent = new Agent({ keepAlive: true });
  private socket: Promise<string> | undefined;
  private child: ChildProcess | undefined;

  constructor(
    private readonly command: string,
    private readonly kubeconfig: string,
  ) {}

  /** Asks for a path of the API server, such as `/api/v1/nodes`. */
  public get(path: string): Promise<ApiAnswer> {
    return this.ask('GET', path);
  }

  /** Posts an object to a path of the API server. */
  public post(path: string, object: object): Promise<ApiAnswer> {
    return this.ask('POST', path, JSON.stringify(object));
  }

  private async ask(method: string, path: string, input = ''): Promise<ApiAnswer> {
    const socketPath = await (this.socket ??= regardless(() => this.start()));
    const signal = abandonment();
    const headers = input === '' ? {} : { 'content-type': 'application/json' };
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const asked = request({ socketPath, method, path, headers, agent: this.agent, ...(signal ? { signal } : {}) }, (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (text: string) => (body += text));
        answer.on('end', () => resolve({ code: answer.statusCode ?? 0, body }));
        answer.on('error', reject);
      });
      asked.on('error', (error) => reject(signal?.aborted ? (signal.reason as Error) : error));
      asked.end(input);
    });
  }

  /** Ends the proxy, if it runs. */
  public async end(): Promise<void> {
    const { child } = this;
    if (child === undefined) return;
    const closed = once(child, 'close');
    child.kill('SIGKILL');
    await closed;
  }

  private async start(): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'milvus-k8s-api-'));
    const socket = join(folder, 'socket');
    const child = spawn(this.command, ['proxy', `--unix-socket=${socket}`], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, KUBECONFIG: this.kubeconfig },
      detached: true, // Ctrl-C is for the suites, whose clean-up still has to look at the cluster.
    });
    const end = (): void => {
      child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    };
    process.once('exit', end);
    child.once('close', () => {
      process.removeListener('exit', end);
      end();
      this.agent.destroy();
      this.socket = this.child = undefined;
    });
    this.child = child;
    await serving(child);
    return socket;
  }
}

/** Waits for the line by which the proxy says that it listens. */
async function serving(child: ChildProcess): Promise<void> {
  const { stdout, stderr } = child;
  const errors: string[] = [];
  if (stdout === null || stderr === null) throw new Error('the proxy has no output');
  createInterface({ input: stderr }).on('line', (line) => errors.push(line));
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: stdout }).once('line', () => resolve());
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`kubectl proxy ended with exit code ${code ?? ''}\n${errors.slice(-5).join('\n')}`)));
  });
}
