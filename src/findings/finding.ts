import type { Rule } from './rule';

/**
 * A broken rule that is not yet tied to a place in the app.
 *
 * Value objects (`MilvusVersion.of('9')`, `ObjectStorage.s3({ bucket: 'A_B' })`) do not know yet which construct will
 * use them. They never throw; they carry their mistakes until a construct uses them.
 */
export interface Mistake {
  readonly rule: Rule;
  /** The problem, with the value. */
  readonly problem: string;
  /** What to write instead. */
  readonly fix: string;
  /**
   * The prop inside the value, such as `bucket`.
   *
   * @default - the value as a whole
   */
  readonly prop?: string;
}

/**
 * Subject of a finding: an `input` that was unusable, so that a stand-in replaced it, or the `model`, the result of all
 * declarations.
 */
export type FindingOrigin = 'input' | 'model';

/** Where a finding is. */
export interface FindingPlace {
  /** Path of the construct in the app, such as `search/milvus`. */
  readonly path: string;
  /** The prop to look at, such as `queryNode.replicas`. */
  readonly prop: string;
}

/** A mistake with its place, as the user reads it. */
export interface Finding extends Mistake, FindingPlace {
  /** An error about an `input` cannot be suppressed, because the output would contain the stand-in. */
  readonly origin: FindingOrigin;
  readonly prop: string;
}

/** The page of all rules, from the root of a project that has the library installed. */
export const RULES_PAGE = 'node_modules/@org/milvus-k8s/docs/reference/rules.md';

/** The heading of a rule on that page. */
export function ruleAnchor(rule: Pick<Rule, 'id'>): string {
  return rule.id.toLowerCase();
}

/** Prints one finding as four short lines. */
export function renderFinding(finding: Finding): string {
  const { rule } = finding;
  const page = rule.id.startsWith('MK-') ? `, ${RULES_PAGE}#${ruleAnchor(rule)}` : '';
  return [
    `${rule.severity} [${finding.path}] ${finding.prop}: ${finding.problem}`,
    `    why: ${rule.reason}`,
    `    instead: ${finding.fix}`,
    `    rule: ${rule.title}: ${rule.id}${page}`,
  ].join('\n');
}
