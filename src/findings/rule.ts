/**
 * Effect of a finding on a synth: an `error` stops it; `app.synth()` prints a `warning` and an `advice` on stderr. A
 * warning is about trouble under load or in an outage, an advice is a recommendation.
 */
export type Severity = 'error' | 'warning' | 'advice';

/** Releases that a rule applies to, such as `{ from: '2.6.0', below: '2.6.20' }`. */
export interface ReleaseRange {
  /**
   * The first release.
   *
   * @default - the first known release
   */
  readonly from?: string;
  /**
   * The first release that the rule no longer applies to.
   *
   * @default - none
   */
  readonly below?: string;
}

/**
 * One fact about running Milvus. The library reports apps that contradict it.
 *
 * @example
 * const rule: Rule = {
 *   id: 'BANK-NET-001',
 *   title: 'load balancer in a payment namespace',
 *   severity: 'error',
 *   reason: 'Payment namespaces are reachable only through the mesh.',
 *   source: 'network policy of the bank, chapter 4',
 *   fix: "Leave service.type out, and reach the cluster through the mesh.",
 * };
 */
export interface Rule {
  /** Stable identifier, printed with every finding: `MK-<subject>-<number>`. Start your own rules with another prefix. */
  readonly id: string;
  /** What is wrong, as a short noun phrase. */
  readonly title: string;
  /** Effect of a finding on a synth. */
  readonly severity: Severity;
  /**
   * The Milvus releases that the rule applies to.
   *
   * @default - all
   */
  readonly releases?: ReleaseRange;
  /** The reason: one sentence of knowledge about Milvus or Kubernetes. */
  readonly reason: string;
  /** The source of that knowledge: a document, a file of Milvus' source, an issue. */
  readonly source: string;
  /** What to write instead, in general. A finding may be more specific. */
  readonly fix: string;
}
