import type { Kubectl } from '../../kubernetes/kubectl';
import { isReady, type Pod } from '../../kubernetes/objects';
import { PodWatch } from '../../kubernetes/pod-watch';
import { until } from '../../kubernetes/waiting';

/** The pods of a namespace when one of them had changed. */
export type Moment = readonly Pod[];

/** What became of the pods of all namespaces, change by change. */
export class PodHistory {
  private readonly moments = new Map<string, Moment[]>();
  private watch: PodWatch | undefined;

  public static async start(kubectl: Kubectl): Promise<PodHistory> {
    const history = new PodHistory();
    history.watch = await PodWatch.startEverywhere(kubectl, (pods, { metadata: { namespace = '' } }) => {
      const own = pods.filter(({ metadata }) => metadata.namespace === namespace);
      history.moments.set(namespace, [...(history.moments.get(namespace) ?? []), own]);
    });
    return history;
  }

  /** Forgets what was, but for the last moment. */
  public begin(namespace: string): void {
    const last = this.moments.get(namespace)?.at(-1);
    this.moments.set(namespace, last ? [last] : []);
  }

  /** Every moment since the beginning, when the watch has told of all that the API server knows. */
  public async since(kubectl: Kubectl): Promise<readonly Moment[]> {
    const namespace = kubectl.namespace ?? '';
    await until('the watch has told of every pod', 30, async () => {
      const known = states(this.moments.get(namespace)?.at(-1) ?? []);
      return states(await kubectl.list<Pod>('pods')) === known || 'not yet';
    });
    return this.moments.get(namespace) ?? [];
  }

  public stop(): Promise<void> {
    this.watch?.stop();
    return Promise.resolve();
  }
}

const states = (pods: Moment): string =>
  pods
    .map((pod) => [pod.metadata.uid, pod.metadata.deletionTimestamp ?? 'stays', isReady(pod)].join(' '))
    .sort()
    .join('\n');
