import { inspect } from 'node:util';

import { Abandoned } from '../infrastructure/abandonment';
import { say } from '../infrastructure/progress';

/** Counts and prints what became of every test. */
export class Report {
  public passed = 0;
  public failed = 0;
  public skipped = 0;

  public pass(title: string, seconds: number): void {
    this.passed++;
    say(`ok      ${title} (${seconds.toFixed(1)} s)`);
  }

  public fail(title: string, error: unknown): void {
    this.failed++;
    say(`FAILED  ${title}`);
    say(indent(error instanceof Error && !(error instanceof Abandoned) ? (error.stack ?? error.message) : told(error)));
  }

  public skip(title: string, reason: string): void {
    this.skipped++;
    say(`skipped ${title}: ${reason}`);
  }

  /** The last line of a run. */
  public summary(): string {
    return `${this.passed} passed, ${this.failed} failed`;
  }
}

/** What was thrown may be no error, but an answer of some client. */
const told = (thrown: unknown): string => (thrown instanceof Error ? String(thrown) : inspect(thrown));

export const indent = (text: string): string => text.replace(/^/gm, '        ');
