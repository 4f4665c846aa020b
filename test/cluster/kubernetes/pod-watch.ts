import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

import type { Kubectl } from './kubectl';
import type { Pod } from './objects';
import { until } from './waiting';

interface WatchEvent {
  readonly type: string;
  readonly object: Pod;
}

/** Follows the pods of a namespace and calls back after every change, so that not even a short gap is missed. */
export class PodWatch {
  private readonly pods = new Map<string, Pod>();
  private readonly child: ChildProcess;
  private complete = false;

  private constructor(kubectl: Kubectl, existing: number, onChange: (pods: readonly Pod[]) => void) {
    this.child = kubectl.start(['get', 'pods', '--watch', '--output-watch-events', '--output=json']);
    const input = this.child.stdout ?? process.stdin;
    createInterface({ input }).on('line', (line) => {
      this.take(JSON.parse(line) as WatchEvent);
      this.complete ||= this.pods.size >= existing;
      if (this.complete) {
        onChange([...this.pods.values()]);
      }
    });
  }

  /** Starts a watch and waits until it knows every pod that exists; before that it does not call back. */
  public static async start(kubectl: Kubectl, onChange: (pods: readonly Pod[]) => void): Promise<PodWatch> {
    const existing = (await kubectl.list<Pod>('pods')).length;
    const watch = new PodWatch(kubectl, existing, onChange);
    await until('the watch knows all pods', 30, () => Promise.resolve(watch.complete), 0.1);
    return watch;
  }

  public stop(): void {
    this.child.kill('SIGKILL');
  }

  private take({ type, object }: WatchEvent): void {
    if (type === 'DELETED') {
      this.pods.delete(object.metadata.uid ?? '');
    } else {
      this.pods.set(object.metadata.uid ?? '', object);
    }
  }
}
