/**
 * One thing the library knows about running Milvus, and refuses when an app contradicts it.
 *
 * @example
 * const rule: Rule = { id: 'MK-VER-001', title: 'Unknown release', reason: 'Roles and ports follow from the release.' };
 */
export interface Rule {
  /** Stable identifier, printed with every finding: `MK-<subject>-<number>`. */
  readonly id: string;
  /** What is wrong, in a few words. */
  readonly title: string;
  /** Why it is wrong: one sentence of Milvus or Kubernetes knowledge. */
  readonly reason: string;
}

/**
 * A broken rule that is not yet tied to a place in the app.
 *
 * Value objects (`MilvusVersion.of('9')`, `ObjectStorage.s3({ bucket: 'A_B' })`) are made before anybody knows which
 * construct uses them. They never throw; they carry their mistakes until they are used.
 */
export interface Mistake {
  readonly rule: Rule;
  /** What was found, with the value. */
  readonly problem: string;
  /** What to write instead. */
  readonly fix: string;
  /** The prop inside the value, such as `bucket`. */
  readonly prop?: string;
}

/** A mistake with its place: what the user reads. */
export interface Finding extends Mistake {
  /** Path of the construct in the app, such as `search/milvus`. */
  readonly path: string;
  /** The prop to look at, such as `queryNode.replicas`. */
  readonly prop: string;
}

/** Prints one finding as four short lines. */
export function renderFinding(finding: Finding): string {
  return [
    `[${finding.path}] ${finding.prop}: ${finding.problem}`,
    `    why: ${finding.rule.reason}`,
    `    instead: ${finding.fix}`,
    `    rule: ${finding.rule.id} (${finding.rule.title})`,
  ].join('\n');
}
