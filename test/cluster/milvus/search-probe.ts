import { Collection } from './collection';

const pauseMilliseconds = 100;
/** How long a client waits for an answer before it counts as an error. */
const answerSeconds = 5;

/** What a client saw while something happened to the cluster. */
export interface SearchRecord {
  readonly searches: number;
  /** Searches that ended with an error. */
  readonly errors: number;
  /** Searches that came back without the neighbours that they must find; as bad as an error, and silent. */
  readonly wrong: number;
  /** The longest time from one right answer to the next. */
  readonly longestGapSeconds: number;
  readonly lastError: string;
}

/** Searches without end, as one client with one connection does, and remembers how that went. */
export class SearchProbe {
  private readonly counted = { searches: 0, errors: 0, wrong: 0 };
  private longestGap = 0;
  private lastError = '';
  private lastRight = Date.now();
  private stopped = false;
  private readonly done: Promise<void>;

  private constructor(
    private readonly collection: Collection,
    private readonly query: readonly number[],
    private readonly expected: readonly number[],
  ) {
    this.done = this.run();
  }

  /** Starts to search for one vector, whose nearest neighbours are known. */
  public static async start(address: string, query: readonly number[], expected: readonly number[]): Promise<SearchProbe> {
    return new SearchProbe(await Collection.open(address, answerSeconds), query, expected);
  }

  public async stop(): Promise<SearchRecord> {
    this.stopped = true;
    await this.done;
    this.noteGap();
    await this.collection.close();
    return { ...this.counted, longestGapSeconds: this.longestGap / 1000, lastError: this.lastError };
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      this.counted.searches++;
      try {
        const [found = []] = await this.collection.search([[...this.query]], this.expected.length);
        if (this.expected.every((neighbour) => found.includes(neighbour))) {
          this.noteGap();
          this.lastRight = Date.now();
        } else {
          this.counted.wrong++;
        }
      } catch (error) {
        this.counted.errors++;
        this.lastError = String(error).slice(0, 200);
      }
      await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
    }
  }

  private noteGap(): void {
    this.longestGap = Math.max(this.longestGap, Date.now() - this.lastRight);
  }
}

/** The record as one line of a table or a log. */
export function describeRecord(record: SearchRecord): string {
  const { searches, errors, wrong, longestGapSeconds, lastError } = record;
  const outcome = `${searches} searches, ${errors} errors, ${wrong} wrong, longest gap ${longestGapSeconds.toFixed(1)} s`;
  return lastError ? `${outcome} (${lastError})` : outcome;
}
