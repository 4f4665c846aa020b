import { Findings, sortFindings, type Finding, type Rule } from '../findings';
import { SUPPRESSION_OF_AN_INPUT, SUPPRESSION_WITHOUT_EFFECT, SUPPRESSION_WITHOUT_REASON } from './rules';

/** A finding that a team has accepted, for a construct and all below it. */
export interface Suppression {
  /** Path of the construct. */
  readonly path: string;
  /** Id of the rule. */
  readonly id: string;
  /** Why the finding is accepted. */
  readonly reason: string;
}

/** A finding that does not count, and why. */
export interface SuppressedFinding extends Finding {
  /** Why it is accepted. */
  readonly reason: string;
}

/** Result of judging the findings of an app. */
export interface Judgement {
  /** What counts, sorted by place. */
  readonly findings: readonly Finding[];
  /** What stops a synth. */
  readonly errors: readonly Finding[];
  /** What is told by a synth. */
  readonly remarks: readonly Finding[];
  /** What a team has accepted. */
  readonly suppressed: readonly SuppressedFinding[];
}

/** Parts of an instance that are declared beside it, such as groups of query nodes: their paths, with that of the instance. */
export type RemoteParts = ReadonlyMap<string, string>;

/** Input of `judge`. */
export interface JudgedFindings {
  readonly found: readonly Finding[];
  readonly suppressions: readonly Suppression[];
  /** Paths of constructs at and below which everything stops a synth. */
  readonly strictPaths: readonly string[];
  readonly remoteParts: RemoteParts;
}

/** Takes out what is suppressed, adds what is wrong with the suppressions, and tells errors from remarks. */
export function judge({ found, suppressions, strictPaths, remoteParts }: JudgedFindings): Judgement {
  const isAbout = ({ path }: Finding, scope: string) => isPartOf(path, scope, remoteParts);
  const match = (finding: Finding) =>
    suppressions.find((suppression) => suppression.id === finding.rule.id && isAbout(finding, suppression.path) && canSuppress(finding));
  const suppressed = found.flatMap((finding) => {
    const suppression = match(finding);
    return suppression ? [{ ...finding, reason: suppression.reason }] : [];
  });
  const mistakes = new Findings();
  for (const suppression of suppressions) {
    const matching = found.filter((finding) => finding.rule.id === suppression.id && isAbout(finding, suppression.path));
    checkSuppression(suppression, matching, mistakes);
  }
  const findings = sortFindings([...found.filter((finding) => !match(finding)), ...mistakes.list()]);
  const isError = (finding: Finding) => finding.rule.severity === 'error' || strictPaths.some((strict) => isAbout(finding, strict));
  return { findings, suppressed, errors: findings.filter(isError), remarks: findings.filter((finding) => !isError(finding)) };
}

function checkSuppression({ path, id, reason }: Suppression, matching: readonly Finding[], mistakes: Findings): void {
  const prop = `suppress('${id}')`;
  const report = (rule: Rule, problem: string) => mistakes.addAt(path, prop, { rule, problem, fix: rule.fix });
  if (reason.trim() === '') report(SUPPRESSION_WITHOUT_REASON, 'has no reason.');
  if (matching.length === 0) report(SUPPRESSION_WITHOUT_EFFECT, `there is no finding ${id} here.`);
  else if (!matching.some(canSuppress)) report(SUPPRESSION_OF_AN_INPUT, `${id} is about a value that was not taken.`);
}

/** What the model comes to can be accepted; a value that was replaced can not, or a stand-in would be emitted. */
function canSuppress({ rule, origin }: Finding): boolean {
  return rule.severity !== 'error' || origin === 'model';
}

/** Whether a path lies at or below a construct, or in a part of an instance that does. */
export function isPartOf(path: string, scope: string, remoteParts: RemoteParts): boolean {
  return isBelow(path, scope) || [...remoteParts].some(([part, instance]) => isBelow(path, part) && isBelow(instance, scope));
}

/** Whether a construct path is another one, or lies below it. */
function isBelow(path: string, above: string): boolean {
  return above === '' || path === above || path.startsWith(`${above}/`);
}
