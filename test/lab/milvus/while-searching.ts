import type { Kubectl } from '../kubernetes/kubectl';
import type { Pod } from '../kubernetes/objects';
import { say, step } from '../infrastructure/progress';
import type { SearchProbe } from './search-probe';
import { describeRecord, type SearchRecord } from './search-record';
import type { InMemoryReplicas, ServedCluster } from './served-cluster';

const recoverySeconds = 300;

/** What the clients of each collection saw, by its in-memory replicas. */
export type SearchRecords = ReadonlyMap<InMemoryReplicas, SearchRecord>;

/** Does something while these clients search, waits until the answers of all are right again, and says what they saw. */
export async function observed<Client extends number>(
  who: string,
  probes: ReadonlyMap<Client, SearchProbe>,
  work: () => Promise<unknown>,
): Promise<ReadonlyMap<Client, SearchRecord>> {
  const all = [...probes.values()];
  const records = new Map<Client, SearchRecord>();
  try {
    await Promise.all(all.map((probe) => probe.steady(60)));
    await work();
    await Promise.all(all.map((probe) => probe.steady(recoverySeconds)));
  } finally {
    await Promise.all([...probes].map(async ([client, probe]) => records.set(client, await probe.stop())));
    records.forEach((seen, client) => say(`  ${who} ${client}: ${describeRecord(seen)}`));
  }
  return records;
}

/** Does something while a client of each collection searches, and checks the data when answers are right again. */
export async function whileSearching(cluster: ServedCluster, title: string, work: () => Promise<void>): Promise<SearchRecords> {
  const probes = new Map<InMemoryReplicas, SearchProbe>();
  for (const replicas of cluster.searched) {
    probes.set(replicas, await cluster.probe(replicas));
  }
  const records = await observed('in-memory replicas', probes, async () => {
    await step(title, work);
    // A pod that still stops may hold what clients need.
    await cluster.settled();
  });
  await sayRestarts(cluster.kubectl);
  for (const replicas of records.keys()) {
    await cluster.data.check(await cluster.collection(replicas));
  }
  return records;
}

/** A container that restarted explains a gap that nobody asked for. */
async function sayRestarts(kubectl: Kubectl): Promise<void> {
  for (const { metadata, status } of await kubectl.list<Pod>('pods')) {
    const restarts = status?.containerStatuses?.reduce((sum, container) => sum + container.restartCount, 0) ?? 0;
    if (restarts > 0) say(`  ${metadata.name} restarted ${restarts} times`);
  }
}
