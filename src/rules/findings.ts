import type { IConstruct } from 'constructs';
import { renderFinding, type Finding, type Mistake } from './finding';

/** Collects the findings of one app. */
export class Findings {
  private readonly found = new Map<string, Finding>();

  /** Records a mistake at a construct. The same mistake at the same place is recorded once. */
  public add(where: IConstruct, prop: string, mistake: Mistake): void {
    this.addAt(where.node.path, prop, mistake);
  }

  /** Records a mistake at a construct path. */
  public addAt(path: string, prop: string, mistake: Mistake): void {
    const finding: Finding = { ...mistake, path, prop: [prop, mistake.prop].filter(Boolean).join('.') };
    this.found.set(renderFinding(finding), finding);
  }

  /** Records the mistakes that a value carries, at the place where the value is used. */
  public adopt(where: IConstruct, prop: string, mistakes: readonly Mistake[]): void {
    for (const mistake of mistakes) this.add(where, prop, mistake);
  }

  /** All findings, sorted by path, then prop, then rule. */
  public list(): readonly Finding[] {
    const rank = (f: Finding) => [f.path, f.prop, f.rule.id, f.problem].join('\0');
    return [...this.found.values()].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
  }
}

/**
 * Thrown by `app.synth()` and `Testing.synth()` when an app has findings: all of them at once, nothing written.
 *
 * It carries no stack trace, because the place that matters is the construct path of each finding.
 */
export class MilvusFindingsError extends Error {
  public override readonly name = 'MilvusFindingsError';
  /** What is wrong, sorted by construct path. */
  public readonly findings: readonly Finding[];
  /** What other constructs of the app report about themselves. */
  public readonly otherErrors: readonly string[];

  constructor(findings: readonly Finding[], otherErrors: readonly string[] = []) {
    const count = findings.length + otherErrors.length;
    const lines = [...findings.map(renderFinding), ...otherErrors];
    super(`${count} ${count === 1 ? 'mistake' : 'mistakes'} in this app; nothing was written.\n\n${lines.join('\n\n')}\n`);
    this.stack = this.message;
    this.findings = findings;
    this.otherErrors = otherErrors;
    // Node prints the enumerable properties of an uncaught error after its message: everything would come twice.
    for (const property of ['name', 'findings', 'otherErrors']) Object.defineProperty(this, property, { enumerable: false });
  }
}
