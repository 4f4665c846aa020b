import { renderFinding, type Finding } from './finding';

/** The CLI empties the output folder before it runs the app: `rmSync` in cdk8s-cli's `lib/cli/cmds/synth.js`. */
const RESTORE = 'cdk8s synth has emptied its output folder; restore it with git.';

/**
 * Thrown by `app.synth()` and `Testing.synth()` if an app has errors. It contains all of them, and nothing was written.
 *
 * It has no stack trace, because the construct path of each finding is the relevant place.
 *
 * @example
 * try {
 *   Testing.synth(new Chart(new App(), 'search'));
 * } catch (error) {
 *   if (!(error instanceof MilvusFindingsError)) throw error;
 *   for (const { rule, path, prop } of error.findings) console.log(rule.id, path, prop);
 * }
 */
export class MilvusFindingsError extends Error {
  public override readonly name = 'MilvusFindingsError';
  /** The errors, sorted by construct path. */
  public readonly findings: readonly Finding[];
  /** The errors that other constructs of the app report. */
  public readonly otherErrors: readonly string[];

  constructor(findings: readonly Finding[], otherErrors: readonly string[] = []) {
    const count = findings.length + otherErrors.length;
    const lines = [...findings.map(renderFinding), ...otherErrors];
    super(`${count} ${count === 1 ? 'mistake' : 'mistakes'} in this app; nothing was written. ${RESTORE}\n\n${lines.join('\n\n')}\n`);
    this.stack = this.message;
    this.findings = findings;
    this.otherErrors = otherErrors;
    // Node prints the enumerable properties of an uncaught error after its message, which would repeat everything.
    for (const property of ['name', 'findings', 'otherErrors']) Object.defineProperty(this, property, { enumerable: false });
  }
}
