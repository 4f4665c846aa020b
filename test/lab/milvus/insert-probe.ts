import { pause, until } from '../kubernetes/waiting';
import { Collection } from './collection';
import type { VectorSet } from './vectors';

const pauseSeconds = 0.2;
/** A refused connection fails at once; without a longer pause an outage would use up all ids. */
const pauseAfterErrorSeconds = 2;
const answerSeconds = 10;
const rowsPerInsert = 10;
/** As many acknowledged inserts in a row as show that a cluster takes them again. */
const steadyInserts = 10;

/** What a writer saw, and which rows it was promised. */
export interface InsertRecord {
  readonly inserts: number;
  readonly errors: number;
  /** Ids of the rows whose insert was acknowledged. */
  readonly acknowledged: ReadonlySet<number>;
  /** The first id that was not used. */
  readonly next: number;
  /** The longest time from one acknowledged insert to the next. */
  readonly longestGapSeconds: number;
  readonly lastError: string;
}

/** Inserts without end, each row under an id of its own, and remembers which inserts were acknowledged. */
export class InsertProbe {
  private readonly acknowledged = new Set<number>();
  private inserts = 0;
  private errors = 0;
  private inRow = 0;
  private longestGap = 0;
  private lastAcknowledged = Date.now();
  private lastError = '';
  private stopped = false;
  private readonly done: Promise<void>;

  private constructor(
    private readonly collection: Collection,
    private readonly vectors: VectorSet,
    private next: number,
  ) {
    this.done = this.run();
  }

  /** Starts to insert vectors of the set, from this index on. */
  public static async start(address: string, vectors: VectorSet, from: number, collection: string): Promise<InsertProbe> {
    return new InsertProbe(await Collection.open(address, answerSeconds, collection), vectors, from);
  }

  public async steady(timeoutSeconds: number): Promise<void> {
    this.inRow = 0;
    await until('inserts are acknowledged again', timeoutSeconds, () =>
      Promise.resolve(this.inRow >= steadyInserts || `last error: ${this.lastError}`),
    );
  }

  public async stop(): Promise<InsertRecord> {
    this.stopped = true;
    await this.done;
    await this.collection.close();
    const { inserts, errors, acknowledged, next, lastError } = this;
    return { inserts, errors, acknowledged, next, longestGapSeconds: this.longestGap / 1000, lastError };
  }

  private async run(): Promise<void> {
    while (!this.stopped && this.next + rowsPerInsert <= this.vectors.count) {
      // An insert that failed may have been stored all the same: its ids are never used again.
      const [from, to] = [this.next, (this.next += rowsPerInsert)];
      this.inserts++;
      try {
        await this.collection.insert(this.vectors, from, to);
        for (let id = from; id < to; id++) this.acknowledged.add(id);
        this.longestGap = Math.max(this.longestGap, Date.now() - this.lastAcknowledged);
        this.lastAcknowledged = Date.now();
        this.inRow++;
      } catch (error) {
        this.errors++;
        this.inRow = 0;
        this.lastError = String(error).slice(0, 200);
        await pause(pauseAfterErrorSeconds);
      }
      await pause(pauseSeconds);
    }
  }
}
