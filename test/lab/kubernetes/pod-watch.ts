import { createInterface, type Interface } from 'node:readline';

import type { Kubectl } from './kubectl';
import type { Pod } from './objects';
import { until } from './waiting';

const keptErrorLines = 5;

interface WatchEvent {
  readonly type: string;
  readonly object: Pod;
}

type OnChange = (pods: readonly Pod[], changed: Pod) => void;

/** Follows the pods of a namespace and calls back after every change, so that not even a short gap is missed. */
export class PodWatch {
  private readonly pods = new Map<string, Pod>();
  private readonly child: ReturnType<Kubectl['start']>;
  private readonly lines: Interface;
  private readonly errorLines: string[] = [];
  private failure: Error | undefined;
  private complete: boolean;
  private stopped = false;

  private constructor(
    kubectl: Kubectl,
    private readonly existing: number,
    private readonly onChange: OnChange,
    ...scope: readonly string[]
  ) {
    this.complete = existing === 0;
    this.child = kubectl.start(['get', 'pods', ...scope, '--watch', '--output-watch-events', '--output=json']);
    createInterface({ input: this.child.stderr }).on('line', (line) => this.errorLines.push(line));
    this.lines = createInterface({ input: this.child.stdout }).on('line', (line) => this.read(line));
    this.child.on('error', (error) => this.fail(error.message));
    this.child.on('close', (code, signal) => this.fail(`kubectl ended with ${signal ?? `exit code ${code}`}`));
  }

  /** Starts a watch and waits until it knows every pod that exists; before that it does not call back. */
  public static async start(kubectl: Kubectl, onChange: OnChange): Promise<PodWatch> {
    return PodWatch.complete(new PodWatch(kubectl, (await kubectl.list<Pod>('pods')).length, onChange));
  }

  /** The same for the pods of all namespaces. */
  public static async startEverywhere(kubectl: Kubectl, onChange: OnChange): Promise<PodWatch> {
    const existing = (await kubectl.listEverywhere<Pod>('pods')).length;
    return PodWatch.complete(new PodWatch(kubectl, existing, onChange, '--all-namespaces'));
  }

  private static async complete(watch: PodWatch): Promise<PodWatch> {
    try {
      await until('the watch knows all pods', 30, () => Promise.resolve(watch.failure !== undefined || watch.complete), 0.1);
    } catch (error) {
      watch.end();
      throw error;
    }
    if (watch.failure) {
      watch.stop();
    }
    return watch;
  }

  /** Ends the watch. Throws where it missed something, since what was asserted by it would then mean nothing. */
  public stop(): void {
    this.end();
    if (this.failure) {
      throw this.failure;
    }
  }

  /** No line may come any more when the process dies, since it can die in the middle of one. */
  private end(): void {
    this.stopped = true;
    this.lines.close();
    this.child.kill('SIGKILL');
  }

  private read(line: string): void {
    if (this.stopped || this.failure) {
      return;
    }
    try {
      const event = JSON.parse(line) as WatchEvent;
      this.take(event);
      this.complete ||= this.pods.size >= this.existing;
      if (this.complete) {
        this.onChange([...this.pods.values()], event.object);
      }
    } catch (error) {
      this.fail(`${String(error)} at ${line.slice(0, 200)}`);
    }
  }

  private take({ type, object }: WatchEvent): void {
    switch (type) {
      case 'ADDED':
      case 'MODIFIED':
        this.pods.set(object.metadata.uid ?? '', object);
        break;
      case 'DELETED':
        this.pods.delete(object.metadata.uid ?? '');
        break;
      default:
        throw new Error(`an event of the type ${type}`);
    }
  }

  /** Remembers the first reason; what follows is a consequence. */
  private fail(why: string): void {
    if (!this.stopped) {
      const said = this.errorLines.slice(-keptErrorLines).map((line) => `\n${line}`);
      this.failure ??= new Error(`the watch of pods ended before the work did: ${why}${said.join('')}`);
    }
  }
}
