import assert from 'node:assert/strict';

import { etcdHosts, etcdSecrets, inClusterYaml, minioSecret, type ClusterVariant } from '../apps/cluster';
import { applyInWaves } from '../kubernetes/waves';
import { openEntrance } from '../kubernetes/entrance';
import type { Kubectl } from '../kubernetes/kubectl';
import { PrivateAuthority } from '../kubernetes/private-authority';
import type { Pod } from '../kubernetes/objects';
import { until } from '../kubernetes/waiting';
import { waitForWorkloads } from '../kubernetes/workloads';
import { say, step } from '../lab/progress';
import { record } from '../runner/record';
import type { TestBed } from '../runner/test-bed';
import { Collection } from './collection';
import { SampleData } from './sample-data';
import { describeRecord, SearchProbe, type SearchRecord } from './search-probe';

const startSeconds = 600;
const recoverySeconds = 300;

const secretObject = (name: string, stringData: object): object => ({ apiVersion: 'v1', kind: 'Secret', metadata: { name }, stringData });

/** The Secrets by which the members of etcd and Milvus know each other. */
async function etcdCertificates(namespace: string): Promise<object[]> {
  const authority = await PrivateAuthority.create();
  const issued = async (name: string): Promise<object> => {
    const { certificate, key } = await authority.issue(name, ...etcdHosts(namespace));
    return secretObject(name, { 'tls.crt': certificate, 'tls.key': key, 'ca.crt': authority.certificate });
  };
  try {
    return [await issued(etcdSecrets.server), await issued(etcdSecrets.peer), await issued(etcdSecrets.client)];
  } finally {
    authority.remove();
  }
}

/** The collections of every drill: one loaded once, one into two in-memory replicas. */
const collections = { 1: 'once', 2: 'twice' } as const;

export type InMemoryReplicas = keyof typeof collections;

/** What the clients of each collection saw. */
export type SearchRecords = ReadonlyMap<InMemoryReplicas, SearchRecord>;

/** A Milvus cluster with its own etcd, MinIO and queue, filled with vectors, to do something to while clients search. */
export class ServedCluster {
  public readonly data = new SampleData();
  private searched: readonly InMemoryReplicas[] = [1];

  private constructor(
    private readonly bed: TestBed,
    public readonly kubectl: Kubectl,
  ) {}

  /** Installs it into a new namespace and waits until it is ready. */
  public static async start(bed: TestBed, namespace: string, variant: ClusterVariant = {}): Promise<ServedCluster> {
    await bed.realNodes(3, 'milvus', 'etcd', 'minio', variant.queue ?? 'kafka');
    const cluster = new ServedCluster(bed, await bed.namespace(namespace));
    await cluster.kubectl.apply([
      secretObject(minioSecret, { accesskey: 'milvus-test', secretkey: 'milvus-test-secret' }),
      ...(variant.etcdTls === true ? await etcdCertificates(namespace) : []),
    ]);
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
    this.searched = replicas;
  }

  /** A connection of its own to one of the collections, or to another by its name. */
  public async collection(which: InMemoryReplicas | string = 1): Promise<Collection> {
    const name = typeof which === 'string' ? which : collections[which];
    const collection = await Collection.open(await this.address(), 30, name);
    this.bed.cleanUp(() => collection.close());
    return collection;
  }

  /** From here on only these collections are searched. */
  public searchOnly(...replicas: readonly InMemoryReplicas[]): void {
    this.searched = replicas;
  }

  /** An address for clients. */
  public address(): Promise<string> {
    return openEntrance(this.kubectl, 'milvus', 19530);
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
        await (await this.collection(this.searched[0])).count();
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

  /** A drill: does something while clients search, and writes what they saw into the record. */
  public async underSearch(drill: string, work: () => Promise<void>): Promise<SearchRecords> {
    const records = await this.whileSearching(drill, work);
    for (const [count, { searches, errors, wrong, longestGapSeconds }] of records) {
      const gap = `${longestGapSeconds.toFixed(1)} s`;
      await record('search', drill, String(count), String(searches), String(errors), String(wrong), gap);
    }
    return records;
  }

  /** Does something while clients search, waits until answers are right again, says what they saw, and checks the data. */
  public async whileSearching(title: string, work: () => Promise<void>): Promise<SearchRecords> {
    const address = await this.address();
    const probes = await Promise.all(
      this.searched.map(async (count) => ({ count, probe: await SearchProbe.start(address, this.data.probes(), collections[count]) })),
    );
    const records = new Map<InMemoryReplicas, SearchRecord>();
    try {
      await Promise.all(probes.map(({ probe }) => probe.steady(60)));
      await step(title, work);
      // A pod that still stops may hold what clients need.
      await this.settled();
      await Promise.all(probes.map(({ probe }) => probe.steady(recoverySeconds)));
    } finally {
      for (const { count, probe } of probes) {
        records.set(count, await probe.stop());
      }
      records.forEach((seen, count) => say(`  ${collections[count]}: ${describeRecord(seen)}`));
    }
    await this.sayRestarts();
    for (const count of records.keys()) {
      await this.data.check(await this.collection(count));
    }
    return records;
  }

  /** A container that restarted explains a gap that nobody asked for. */
  private async sayRestarts(): Promise<void> {
    for (const { metadata, status } of await this.kubectl.list<Pod>('pods')) {
      const restarts = status?.containerStatuses?.reduce((sum, container) => sum + container.restartCount, 0) ?? 0;
      if (restarts > 0) say(`  ${metadata.name} restarted ${restarts} times`);
    }
  }

  private yaml(variant: ClusterVariant): string {
    return inClusterYaml(this.kubectl.namespace ?? '', variant);
  }
}
