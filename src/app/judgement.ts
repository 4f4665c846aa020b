import { Findings, sortFindings, type Finding, type Rule } from '../findings';
import { SUPPRESSION_OF_AN_INPUT, SUPPRESSION_WITHOUT_EFFECT, SUPPRESSION_WITHOUT_REASON } from '../rules/input';

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
  /** The reason that was written down. */
  readonly acceptedBecause: string;
}

/** What an app's findings come to. */
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

/** Takes out what is suppressed, adds what is wrong with the suppressions, and tells errors from remarks. */
export function judge(found: readonly Finding[], suppressions: readonly Suppression[], strictPaths: readonly string[]): Judgement {
  const match = (finding: Finding) =>
    suppressions.find(
      (suppression) => suppression.id === finding.rule.id && isBelow(finding.path, suppression.path) && canSuppress(finding),
    );
  const suppressed = found.flatMap((finding) => {
    const suppression = match(finding);
    return suppression ? [{ ...finding, acceptedBecause: suppression.reason }] : [];
  });
  const mistakes = new Findings();
  for (const suppression of suppressions) checkSuppression(suppression, found, mistakes);
  const findings = sortFindings([...found.filter((finding) => !match(finding)), ...mistakes.list()]);
  const isError = ({ rule, path }: Finding) => rule.severity === 'error' || strictPaths.some((strict) => isBelow(path, strict));
  return { findings, suppressed, errors: findings.filter(isError), remarks: findings.filter((finding) => !isError(finding)) };
}

function checkSuppression({ path, id, reason }: Suppression, found: readonly Finding[], mistakes: Findings): void {
  const prop = `suppress('${id}')`;
  const matching = found.filter((finding) => finding.rule.id === id && isBelow(finding.path, path));
  const report = (rule: Rule, problem: string) => mistakes.addAt(path, prop, { rule, problem, fix: rule.fix });
  if (reason.trim() === '') report(SUPPRESSION_WITHOUT_REASON, 'has no reason.');
  if (matching.length === 0) report(SUPPRESSION_WITHOUT_EFFECT, `there is no finding ${id} here.`);
  else if (!matching.some(canSuppress)) report(SUPPRESSION_OF_AN_INPUT, `${id} is about a value that was not taken.`);
}

/** What the model comes to can be accepted; a value that was replaced can not, or a stand-in would be emitted. */
function canSuppress({ rule, kind }: Finding): boolean {
  return rule.severity !== 'error' || kind === 'model';
}

/** Whether a construct path is another one, or lies below it. */
export function isBelow(path: string, above: string): boolean {
  return above === '' || path === above || path.startsWith(`${above}/`);
}
