import type { IConstruct } from 'constructs';
import { renderFinding, type Finding, type FindingOrigin, type Mistake } from './finding';

/** Collects the findings of one app. */
export class Findings {
  private readonly found = new Map<string, Finding>();

  /** Records a mistake at a construct. The same mistake at the same place is recorded once. */
  public add(where: IConstruct, prop: string, mistake: Mistake): void {
    this.addAt(where.node.path, prop, mistake);
  }

  /** Records a mistake at a construct path: in an unusable value, or in the model. */
  public addAt(path: string, prop: string, mistake: Mistake, kind: FindingOrigin = 'input'): void {
    const finding: Finding = { ...mistake, origin: kind, path, prop: [prop, mistake.prop].filter(Boolean).join('.') };
    this.found.set(renderFinding(finding), finding);
  }

  /** Records the mistakes of a value at the place where it is used. */
  public addAll(where: IConstruct, prop: string, mistakes: readonly Mistake[]): void {
    for (const mistake of mistakes) this.add(where, prop, mistake);
  }

  /** All findings, sorted by path, then prop, then rule. */
  public list(): readonly Finding[] {
    return sortFindings([...this.found.values()]);
  }
}

/** Sorts findings by path, then prop, then rule. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const rank = (f: Finding) => [f.path, f.prop, f.rule.id, f.problem].join('\0');
  return [...findings].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}
