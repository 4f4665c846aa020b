import assert from 'node:assert/strict';

import { pause } from '../../../kubernetes/waiting';
import type { ClientSecurity } from '../../../milvus/client-security';
import { Collection } from '../../../milvus/collection';
import { VectorSet } from '../../../milvus/vectors';
import { bounds } from './bounds';

/** The id of the only entity in the collection of each Milvus, by which a reader knows who answered. */
const marks = { blue: 1, green: 2 } as const;
const readsOfShare = 400;
const readsAtOnce = 10;
/** How long a gateway may take until all of its workers know a new weight. */
const settleSeconds = 5;

/** Writes the entity that tells whose collection this is, and loads it. */
export async function markOf(collection: Collection, mark: keyof typeof marks): Promise<void> {
  const vectors = new VectorSet(3, 8);
  await collection.create(vectors.dimensions);
  await collection.insert(vectors, marks[mark], marks[mark] + 1);
  await collection.index();
  await collection.load();
}

/** Reads through a gateway that divides them between two Milvus. */
export class Split {
  public static readonly collection = 'whose';
  private reader: Promise<Collection> | undefined;

  constructor(
    private readonly address: string,
    private readonly security: ClientSecurity,
  ) {}

  /** Reads without a pause while something changes; a read that fails is an error of this. */
  public async while(change: () => Promise<void>): Promise<void> {
    let changing = true;
    const reading = (async (): Promise<void> => {
      while (changing) await this.readFromGreen();
    })();
    reading.catch(() => undefined); // thrown where it is awaited
    try {
      await change();
      await pause(settleSeconds);
    } finally {
      changing = false;
    }
    await reading;
  }

  /** Fails if green gets another share of the reads than this many percent. Returns what it got. */
  public async assertShare(percent: number): Promise<string> {
    let green = 0;
    for (let count = 0; count < readsOfShare; count += readsAtOnce) {
      const answers = await Promise.all(Array.from({ length: readsAtOnce }, () => this.readFromGreen()));
      green += answers.filter(Boolean).length;
    }
    const [least, most] = bounds(readsOfShare, percent / 100);
    assert.ok(green >= least && green <= most, `green got ${green} of ${readsOfShare} reads at ${percent} %`);
    return `${green} of ${readsOfShare}`;
  }

  public async close(): Promise<void> {
    await (await this.reader)?.close();
  }

  private async readFromGreen(): Promise<boolean> {
    const reader = await (this.reader ??= Collection.open(this.address, 30, Split.collection, this.security));
    const ids = await reader.ids(0, 10, 'Eventually');
    assert.equal(ids.size, 1, `a read found ${[...ids].join(', ') || 'nothing'}`);
    return ids.has(marks.green);
  }
}
