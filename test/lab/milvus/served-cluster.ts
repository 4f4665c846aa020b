import assert from 'node:assert/strict';

import { inClusterYaml, type ClusterVariant } from '../apps/cluster';
import type { Kubectl } from '../kubernetes/kubectl';
import type { Pod } from '../kubernetes/objects';
import { until } from '../kubernetes/waiting';
import { applyInWaves } from '../kubernetes/waves';
import { waitForWorkloads } from '../kubernetes/workloads';
import type { TestBed } from '../runner/test-bed';
import { clusterSecrets } from './cluster-secrets';
import type { Collection, Consistency } from './collection';
import { connect, milvusAddress } from './connect';
import { SampleData } from './sample-data';
import { SearchProbe } from './search-probe';

const startSeconds = 600;
const recoverySeconds = 300;

/** The collections of every drill: one loaded once, one into two in-memory replicas. */
const collections = { 1: 'once', 2: 'twice' } as const;

export type InMemoryReplicas = keyof typeof collections;

/** A Milvus cluster with its own etcd, MinIO and queue, filled with vectors, to do something to while clients search. */
export class ServedCluster {
  public readonly data = new SampleData();
  private filled: readonly InMemoryReplicas[] = [1];

  private constructor(
    public readonly bed: TestBed,
    public readonly kubectl: Kubectl,
  ) {}

  /** Installs it into a new namespace and waits until it is ready. */
  public static async start(bed: TestBed, namespace: string, variant: ClusterVariant = {}): Promise<ServedCluster> {
    await bed.realNodes(3, 'milvus', 'etcd', 'minio', variant.queue ?? 'kafka');
    const cluster = new ServedCluster(bed, await bed.namespace(namespace));
    await cluster.kubectl.apply(await clusterSecrets(namespace, variant));
    const applied = await cluster.kubectl.applyText(cluster.yaml(variant));
    assert.equal(applied.errors, '', 'the API server warned');
    await waitForWorkloads(cluster.kubectl, startSeconds);
    return cluster;
  }

  /** Stores the sample data in one collection for each of these numbers of in-memory replicas. */
  public async fill(...replicas: readonly InMemoryReplicas[]): Promise<void> {
    for (const count of replicas) {
      await this.data.store(await this.collection(count), count, 2);
    }
    this.filled = replicas;
  }

  /** The collections that drills search. */
  public get searched(): readonly InMemoryReplicas[] {
    return this.filled;
  }

  /** From here on only these collections are searched. */
  public searchOnly(...replicas: readonly InMemoryReplicas[]): void {
    this.filled = replicas;
  }

  /** A connection of its own to one of the collections, or to another by its name. */
  public collection(which: InMemoryReplicas | string = 1): Promise<Collection> {
    return connect(this.bed, this.kubectl, typeof which === 'string' ? which : collections[which]);
  }

  /** A client that searches one of the collections until it is stopped, through one of the cluster's Services. */
  public async probe(which: InMemoryReplicas, consistency: Consistency = 'Strong', service?: string): Promise<SearchProbe> {
    return SearchProbe.start(await milvusAddress(this.kubectl, service), this.data.probes(), collections[which], consistency);
  }

  /** An address for clients. */
  public address(): Promise<string> {
    return milvusAddress(this.kubectl);
  }

  /** Applies a variant at once, as `kubectl apply` does, and waits until it runs. */
  public async apply(variant: ClusterVariant): Promise<void> {
    await this.kubectl.applyText(this.yaml(variant));
    await this.ready();
  }

  /** Applies a variant wave by wave, as Argo CD does. */
  public async applyInWaves(variant: ClusterVariant): Promise<void> {
    await applyInWaves(this.kubectl, this.yaml(variant), startSeconds);
  }

  public async ready(): Promise<void> {
    await waitForWorkloads(this.kubectl, startSeconds);
  }

  /** Waits until what has changed is over, for clients too. */
  public async serving(): Promise<void> {
    await this.settled();
    const probe = async (): Promise<true | string> => {
      try {
        await (await this.collection(this.filled[0])).count();
        return true;
      } catch (error) {
        return String(error).slice(0, 200);
      }
    };
    await until('clients are served', recoverySeconds, probe);
  }

  /** Waits until the pods that stop are gone as well. */
  public async settled(): Promise<void> {
    await until('no pod is stopping', startSeconds, async () => {
      const stopping = (await this.kubectl.list<Pod>('pods')).filter((pod) => pod.metadata.deletionTimestamp !== undefined);
      return stopping.length === 0 || stopping.map((pod) => pod.metadata.name).join(', ');
    });
  }

  /** The pods of one role, such as `querynode`. */
  public async pods(component: string): Promise<[Pod, ...Pod[]]> {
    const [first, ...others] = await this.kubectl.list<Pod>('pods', `app.kubernetes.io/component=${component}`);
    assert.ok(first, `there is no pod of ${component}`);
    return [first, ...others];
  }

  /** Waits until a role has no more pods than this, those that still stop among them. */
  public async podsGone(component: string, count: number): Promise<void> {
    const left = async (): Promise<number> => (await this.pods(component)).length;
    await until(`${count} pods of ${component} are left`, startSeconds, async () => (await left()) <= count, 1);
  }

  private yaml(variant: ClusterVariant): string {
    return inClusterYaml(this.kubectl.namespace ?? '', variant);
  }
}
