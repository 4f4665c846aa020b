import type { Rule } from './rule';
import { pathOf } from './rule-page';

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

/** A mistake with its place: what the user reads. */
export interface Finding extends Mistake, FindingPlace {
  /** An error about an `input` cannot be suppressed: the output would contain the stand-in. */
  readonly origin: FindingOrigin;
  readonly prop: string;
}

/** Prints one finding as four short lines. */
export function renderFinding(finding: Finding): string {
  const { rule } = finding;
  const explanation = pathOf(rule);
  return [
    `${rule.severity} [${finding.path}] ${finding.prop}: ${finding.problem}`,
    `    why: ${rule.reason}`,
    `    instead: ${finding.fix}`,
    `    rule: ${rule.title}: ${[rule.id, explanation].filter(Boolean).join(', ')}`,
  ].join('\n');
}
