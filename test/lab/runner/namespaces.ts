import { randomBytes } from 'node:crypto';

import type { Kubectl } from '../kubernetes/kubectl';
import type { Resource } from '../kubernetes/objects';

/** Marks what this run made, so that it deletes nothing else. */
const runLabel = 'milvus-k8s.test/run';
const run = randomBytes(6).toString('hex');

const labels = {
  [runLabel]: run,
  'pod-security.kubernetes.io/enforce': 'restricted',
  'pod-security.kubernetes.io/warn': 'restricted',
};

/** A namespace of a suite, and what selects it for deletion. */
interface OwnNamespace {
  readonly kubectl: Kubectl;
  readonly selection: readonly string[];
}

/** The namespaces of a suite. They have everyday names, so one that was there before is never touched. */
export class Namespaces {
  private readonly own = new Set<OwnNamespace>();

  constructor(private readonly kubectl: Kubectl) {}

  public get all(): readonly Kubectl[] {
    return [...this.own].map(({ kubectl }) => kubectl);
  }

  /** Makes one that enforces the restricted Pod Security Standard. */
  public async create(name: string): Promise<OwnNamespace> {
    const object = { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } };
    try {
      await this.kubectl.run(['create', '--filename=-'], { input: JSON.stringify(object) });
    } catch (error) {
      await this.refuseExisting(name);
      throw error;
    }
    return this.count(name, [`--selector=${runLabel}=${run}`, `--field-selector=metadata.name=${name}`]);
  }

  /** Counts one that something else is about to make: what is there under its name later is the suite's. */
  public async adopt(name: string): Promise<OwnNamespace> {
    await this.refuseExisting(name);
    return this.count(name, [name, '--ignore-not-found']);
  }

  /** Lets all of them go at the same time, without waiting. Pods get no time to stop: a query node takes half an hour without its peers. */
  public async beginRemoval(): Promise<void> {
    await Promise.all(
      [...this.own].map(async (namespace) => {
        await this.kubectl.run(['delete', 'namespace', ...namespace.selection, '--wait=false']);
        await this.endPods(namespace);
      }),
    );
  }

  /** Removes one and waits until it is gone. */
  public async remove(namespace: OwnNamespace): Promise<void> {
    await this.endPods(namespace);
    await this.kubectl.run(['delete', 'namespace', ...namespace.selection, '--timeout=180s']);
    this.own.delete(namespace);
  }

  private async endPods({ kubectl }: OwnNamespace): Promise<void> {
    await kubectl.run(['delete', 'pods', '--all', '--now', '--wait=false'], { accept: [1] });
  }

  private count(name: string, selection: readonly string[]): OwnNamespace {
    const namespace = { kubectl: this.kubectl.inNamespace(name), selection };
    this.own.add(namespace);
    return namespace;
  }

  private async refuseExisting(name: string): Promise<void> {
    const found = await this.kubectl.tryGet('namespace', name);
    if (found) {
      throw new Error(`the namespace ${name} exists already, and a suite deletes the ones that it works in. ${whose(found)}`);
    }
  }
}

function whose({ metadata }: Resource): string {
  if (metadata.deletionTimestamp !== undefined) {
    return 'It is being deleted: run again when it is gone.';
  }
  const other = metadata.labels?.[runLabel];
  return other === undefined
    ? 'It belongs to somebody else: use a cluster that has none of this name, or unset KUBECONFIG to use the lab.'
    : `Run ${other} of these suites made it. If that one is over: kubectl delete namespace ${metadata.name}`;
}
