import { Findings, sortFindings, type Finding, type Rule } from '../findings';
import { SUPPRESSION_OF_AN_INPUT, SUPPRESSION_WITHOUT_EFFECT, SUPPRESSION_WITHOUT_REASON } from './rules';

/** A finding that a team has accepted, at a construct and below it. */
export interface Suppression {
  /** Path of the construct. */
  readonly path: string;
  /** Id of the rule. */
  readonly id: string;
  /** Why the finding is accepted. */
  readonly reason: string;
}

/** A finding that a team has accepted. */
export interface SuppressedFinding extends Finding {
  /** Why it is accepted. */
  readonly reason: string;
}

/** Result of judging an app. */
export interface Judgement {
  /** Errors and remarks, sorted by place. */
  readonly findings: readonly Finding[];
  /** Findings that stop a synth. */
  readonly errors: readonly Finding[];
  /** Findings that a synth prints. */
  readonly remarks: readonly Finding[];
  /** Findings that a team has accepted. */
  readonly suppressed: readonly SuppressedFinding[];
}

/** Parts of instances that are declared elsewhere, such as query node groups: the path of each with the path of its instance. */
export type RemoteParts = ReadonlyMap<string, string>;

/** Input of `judge`. */
export interface JudgementInput {
  readonly found: readonly Finding[];
  readonly suppressions: readonly Suppression[];
  /** Paths of constructs at and below which every finding stops a synth. */
  readonly strictPaths: readonly string[];
  readonly remoteParts: RemoteParts;
}

/** Applies suppressions, adds the mistakes in them, and divides the rest into errors and remarks. */
export function judge({ found, suppressions, strictPaths, remoteParts }: JudgementInput): Judgement {
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
  if (matching.length === 0) report(SUPPRESSION_WITHOUT_EFFECT, `there is no finding of ${id} here.`);
  else if (!matching.some(canSuppress)) report(SUPPRESSION_OF_AN_INPUT, `${id} is about a value that cannot be used.`);
}

/** An error about an input cannot be accepted: the output would contain the stand-in for it. */
function canSuppress({ rule, origin }: Finding): boolean {
  return rule.severity !== 'error' || origin === 'model';
}

/** Whether a path is a construct, lies below it, or is a remote part of an instance there. */
export function isPartOf(path: string, scope: string, remoteParts: RemoteParts): boolean {
  return isBelow(path, scope) || [...remoteParts].some(([part, instance]) => isBelow(path, part) && isBelow(instance, scope));
}

/** Whether a construct path is another one, or lies below it. */
function isBelow(path: string, above: string): boolean {
  return above === '' || path === above || path.startsWith(`${above}/`);
}
