/** Vectors that are the same in every run, and their true neighbours, found by comparing with every one of them. */
export class VectorSet {
  private readonly values: Float32Array;

  constructor(
    public readonly count: number,
    public readonly dimensions: number,
    seed = 1,
  ) {
    const next = random(seed);
    this.values = Float32Array.from({ length: count * dimensions }, () => next() * 2 - 1);
  }

  public vector(index: number): number[] {
    return [...this.values.subarray(index * this.dimensions, (index + 1) * this.dimensions)];
  }

  /** The indices of the vectors closest to this one by Euclidean distance, closest first. */
  public nearest(query: readonly number[], limit: number): number[] {
    const distances = new Float64Array(this.count);
    for (let index = 0; index < this.count; index++) {
      let sum = 0;
      for (let dimension = 0; dimension < this.dimensions; dimension++) {
        const difference = (this.values[index * this.dimensions + dimension] ?? 0) - (query[dimension] ?? 0);
        sum += difference * difference;
      }
      distances[index] = sum;
    }
    return [...distances.keys()].sort((one, other) => (distances[one] ?? 0) - (distances[other] ?? 0)).slice(0, limit);
  }
}

/** The share of the true neighbours that were found. */
export function recall(found: readonly (readonly number[])[], truth: readonly (readonly number[])[]): number {
  let hits = 0;
  let all = 0;
  truth.forEach((neighbours, query) => {
    const answer = new Set(found[query]);
    hits += neighbours.filter((neighbour) => answer.has(neighbour)).length;
    all += neighbours.length;
  });
  return hits / all;
}

/** A generator of numbers between 0 and 1, by the method mulberry32. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
