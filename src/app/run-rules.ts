import { Findings, isLibraryRule, type FindingPlace } from '../findings';
import { jobPropPlace, writtenAt, type AppContents } from '../model';
import type { ModelRule, RuleReport, RuleSubject, RuleText } from '../rules';
import { isWithin } from '../version';
import { UNUSABLE_RULE } from './rules';

/** Paths of the constructs at which users added their rules, by the id of the rule. */
type Owners = ReadonlyMap<string, string>;

/** Runs rules over everything that is declared, and records what they report. */
export function runRules(rules: readonly ModelRule[], app: AppContents, findings = new Findings(), owners: Owners = new Map()): Findings {
  for (const rule of rules) {
    for (const { place, problem, fix, roles } of tried(rule, app, findings, owners)) {
      const names = listed(roles);
      const mistake = { rule, problem: textFor(names, problem), fix: textFor(names, fix) };
      findings.addAt(place.path, place.prop, mistake, 'model');
    }
  }
  return findings;
}

/** What a rule says about one place. Several roles share it when their value comes from `podDefaults`. */
interface RuleFinding {
  readonly place: FindingPlace;
  readonly problem: RuleText;
  readonly fix: RuleText;
  /** Names of the roles, each once. */
  readonly roles: readonly string[];
}

/** Everything that one rule reports. If the check of a user's rule throws, that is a finding; one of this library is a bug. */
function tried(rule: ModelRule, app: AppContents, findings: Findings, owners: Owners): Iterable<RuleFinding> {
  try {
    return reportsOf(rule, app);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    if (isLibraryRule(rule)) throw new Error(`the check of ${rule.id} failed: ${cause}`, { cause: error });
    findings.addAt(owners.get(rule.id) ?? '', `rules('${rule.id}')`, {
      rule: UNUSABLE_RULE,
      problem: `its check throws '${cause}'.`,
      fix: UNUSABLE_RULE.fix,
    });
    return [];
  }
}

/** Everything that one rule reports. Reports that differ only in the name of the role are one. */
function reportsOf(rule: ModelRule, app: AppContents): Iterable<RuleFinding> {
  const merged = new Map<string, RuleFinding>();
  const report: RuleReport = (subject, prop, problem, fix = rule.fix) => {
    const place = placeOf(subject, prop);
    const key = JSON.stringify([place, textFor('', problem), textFor('', fix)]);
    const roles = new Set(merged.get(key)?.roles);
    if (subject.kind === 'role') roles.add(subject.name);
    merged.set(key, { place, problem, fix, roles: [...roles] });
  };
  for (const instance of app.instances) {
    if (isWithin(instance.version, rule.releases ?? {})) rule.check?.(instance, report, app);
  }
  for (const service of app.services) rule.checkService?.(service, report, app);
  for (const job of app.jobs) rule.checkJob?.(job, report, app);
  rule.checkApp?.(app, report);
  return merged.values();
}

/** The place where the user wrote a key, or a prop of an instance, a service, a Job or a role. */
function placeOf(subject: RuleSubject, prop: string | FindingPlace): FindingPlace {
  if (typeof prop !== 'string') return prop;
  switch (subject.kind) {
    case 'role':
      return writtenAt(subject.place, prop);
    case 'key':
      return { path: subject.origin.path, prop: subject.origin.prop ?? subject.key };
    case 'job':
      return jobPropPlace(subject, prop);
    default:
      return { path: subject.path, prop };
  }
}

function textFor(roles: string, text: RuleText): string {
  return typeof text === 'string' ? text : text(roles);
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
