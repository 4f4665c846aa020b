import assert from 'node:assert/strict';

import { say } from '../../infrastructure/progress';
import { pause } from '../../kubernetes/waiting';
import { InsertProbe, type InsertRecord } from '../../milvus/insert-probe';
import type { ServedCluster } from '../../milvus/served-cluster';
import { VectorSet } from '../../milvus/vectors';
import { beyond, drills, type WrittenDrillName } from './limits';
import { recordOther } from './recording';
import { underSearch } from './under-search';

const recoverySeconds = 420;
/** Vectors for the writers of all drills, none used twice. */
const written = new VectorSet(200_000, 64, 7);
/** As many as Milvus gives at once, with room. */
const rowsPerQuery = 10_000;

/** Does something to a store while a client writes; afterwards every row that was acknowledged must be there. */
export class Writer {
  private next = 0;

  constructor(private readonly cluster: ServedCluster) {}

  /** Makes the collection that it writes to. */
  public async prepare(): Promise<void> {
    const collection = await this.cluster.collection('written');
    await collection.create(written.dimensions);
    await collection.createIndex();
    await collection.load();
  }

  /** Writes for some time. */
  public async underLoad(seconds: number): Promise<void> {
    const probe = await InsertProbe.start(await this.cluster.address(), written, this.next, 'written');
    try {
      await pause(seconds);
    } finally {
      this.next = (await probe.stop()).next;
    }
  }

  /** Writes a row anew. */
  public async upsert(): Promise<void> {
    await (await this.cluster.collection('written')).upsert(written, 0);
  }

  /** A drill: writes and searches while `work` is done. */
  public async underBoth(drill: WrittenDrillName, work: () => Promise<void>): Promise<void> {
    let seen: InsertRecord | undefined;
    await underSearch(this.cluster, drill, async () => {
      seen = await this.during(drill, work);
    });
    assert.deepEqual(beyond(drills[drill].inserts, seen ?? {}), [], `inserts, last error: ${seen?.lastError}`);
  }

  private async during(drill: WrittenDrillName, work: () => Promise<void>): Promise<InsertRecord> {
    const from = this.next;
    const probe = await InsertProbe.start(await this.cluster.address(), written, from, 'written');
    let seen: InsertRecord;
    try {
      await probe.steady(60);
      await work();
      await probe.steady(recoverySeconds);
    } finally {
      seen = await probe.stop();
      this.next = seen.next;
      const { inserts, errors, acknowledged, longestGapSeconds, lastError } = seen;
      say(
        `  ${inserts} inserts, ${errors} errors, ${acknowledged.size} rows, longest gap ${longestGapSeconds.toFixed(1)} s (${lastError})`,
      );
    }
    const collection = await this.cluster.collection('written');
    const lost: number[] = [];
    for (let id = from; id < seen.next; id += rowsPerQuery) {
      const stored = await collection.ids(id, id + rowsPerQuery);
      lost.push(...[...seen.acknowledged].filter((row) => row >= id && row < id + rowsPerQuery && !stored.has(row)));
    }
    const outcome = `${seen.inserts} inserts, ${seen.errors} failed; ${seen.acknowledged.size} rows acknowledged, ${lost.length} lost`;
    await recordOther(this.cluster.bed, `inserts while: ${drill}`, `${outcome}; longest gap ${seen.longestGapSeconds.toFixed(1)} s`);
    assert.deepEqual(lost, [], 'acknowledged rows were lost');
    return seen;
  }
}
