import { regardless } from './abandonment';
import { say } from './progress';

/** Does something again and again until it is stopped, by nothing else; one round never overlaps the next. */
export class Polling {
  private readonly complaints = new Set<string>();
  private readonly timer: NodeJS.Timeout;
  private round: Promise<void> = Promise.resolve();
  private busy = false;

  constructor(
    private readonly name: string,
    milliseconds: number,
    private readonly work: () => Promise<void>,
  ) {
    this.timer = setInterval(() => {
      if (!this.busy) {
        this.busy = true;
        this.round = regardless(() => this.once());
      }
    }, milliseconds);
  }

  public async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.round;
  }

  private async once(): Promise<void> {
    try {
      await this.work();
    } catch (error) {
      this.complain(String(error));
    } finally {
      this.busy = false;
    }
  }

  /** Says what went wrong, once: it would go wrong again every round. */
  private complain(error: string): void {
    if (!this.complaints.has(error)) {
      this.complaints.add(error);
      say(`${this.name}: ${error}`);
    }
  }
}
