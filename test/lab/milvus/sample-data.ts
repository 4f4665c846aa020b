import assert from 'node:assert/strict';

import { say, step } from '../infrastructure/progress';
import type { Collection } from './collection';
import type { KnownQuery } from './search-probe';
import { recall, VectorSet } from './vectors';

const neighbours = 10;
const leastRecall = 0.95;
const probeCount = 20;

/** The vectors that every suite stores, the queries it asks, and the answers that are right. */
export class SampleData {
  public readonly vectors = new VectorSet(20_000, 64);
  public readonly queries = Array.from({ length: 50 }, (_, index) => new VectorSet(1, 64, 1000 + index).vector(0));
  private probed?: readonly KnownQuery[];
  private readonly truth = this.queries.map((query) => this.vectors.nearest(query, neighbours));

  /** Creates a collection, fills and indexes it, and loads it. */
  public async store(collection: Collection, inMemoryReplicas = 1, shards = 1): Promise<void> {
    await collection.create(this.vectors.dimensions, { shards });
    await step('inserting', () => collection.insert(this.vectors));
    await step('building the index', () => collection.index());
    await step('loading', () => collection.load(inMemoryReplicas));
  }

  /** Asserts that every vector is there and that searches find what comparing with each of them finds. */
  public async check(collection: Collection): Promise<void> {
    assert.equal(await collection.count(), this.vectors.count);
    const found = recall(await collection.search(this.queries, neighbours), this.truth);
    say(`  recall ${found.toFixed(3)}`);
    assert.ok(found >= leastRecall, `recall is ${found}`);
  }

  /** Queries for a probe: stored vectors from all over, each with its true neighbours, itself the first. */
  public probes(): readonly KnownQuery[] {
    const step = this.vectors.count / probeCount;
    return (this.probed ??= Array.from({ length: probeCount }, (_, index) => {
      const vector = this.vectors.vector(index * step);
      return { vector, neighbours: this.vectors.nearest(vector, neighbours) };
    }));
  }
}
