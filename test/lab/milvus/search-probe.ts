import { pause, until } from '../kubernetes/waiting';
import { Collection, type Consistency } from './collection';
import type { SearchRecord } from './search-record';

const pauseSeconds = 0.1;
/** How long a client waits for an answer before it counts as an error. */
const answerSeconds = 5;
/** As many right answers in a row as show that a cluster serves again. */
const steadyAnswers = 10;
/** How many of the true neighbours an approximate index may miss. A segment of the data that is away costs more. */
const missedNeighbours = 1;

/** A query and its true neighbours. */
export interface KnownQuery {
  readonly vector: readonly number[];
  readonly neighbours: readonly number[];
}

/** Searches without end, as one client with one connection does, and remembers how that went. */
export class SearchProbe {
  private readonly counted = { searches: 0, errors: 0, wrong: 0 };
  private rightInRow = 0;
  private longestGap = 0;
  private lastError = '';
  private lastRight = Date.now();
  private stopped = false;
  private readonly done: Promise<void>;

  private constructor(
    private readonly collection: Collection,
    private readonly queries: readonly KnownQuery[],
    private readonly consistency: Consistency,
  ) {
    this.done = this.run();
  }

  /** Starts to ask these queries in turn. */
  public static async start(
    address: string,
    queries: readonly KnownQuery[],
    collection?: string,
    consistency: Consistency = 'Strong',
  ): Promise<SearchProbe> {
    return new SearchProbe(await Collection.open(address, answerSeconds, collection), queries, consistency);
  }

  /** Waits until answers are right again, so that a gap that is still open when the work ends is measured to its end. */
  public async steady(timeoutSeconds: number): Promise<void> {
    this.rightInRow = 0;
    await until('searches find what they must again', timeoutSeconds, () =>
      Promise.resolve(this.rightInRow >= steadyAnswers || `last error: ${this.lastError}`),
    );
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
      const query = this.queries[this.counted.searches++ % this.queries.length];
      const outcome = query ? await this.ask(query) : 'wrong';
      if (outcome === 'right') {
        this.noteGap();
        this.lastRight = Date.now();
        this.rightInRow++;
      } else {
        this.counted[outcome]++;
        this.rightInRow = 0;
      }
      await pause(pauseSeconds);
    }
  }

  private async ask({ vector, neighbours }: KnownQuery): Promise<'right' | 'wrong' | 'errors'> {
    try {
      const [found = []] = await this.collection.search([[...vector]], neighbours.length, this.consistency);
      const missed = neighbours.filter((neighbour) => !found.includes(neighbour)).length;
      return missed <= missedNeighbours ? 'right' : 'wrong';
    } catch (error) {
      this.lastError = String(error).slice(0, 200);
      return 'errors';
    }
  }

  private noteGap(): void {
    this.longestGap = Math.max(this.longestGap, Date.now() - this.lastRight);
  }
}
