import { Findings } from '../findings';
import { jobPropPlace, writtenAt, type AppContents } from '../model';
import type { ModelRule, RuleReport, RuleSubject } from '../rules';
import { isWithin } from '../version';

/** Runs rules over everything that is declared, and records what they report. */
export function runRules(rules: readonly ModelRule[], app: AppContents, findings = new Findings()): Findings {
  for (const rule of rules) {
    const reported = new Map<string, Reported>();
    const report: RuleReport = (subject, prop, problem, fix = rule.fix) => {
      const place = placeOf(subject, prop);
      const role = 'role' in subject ? subject.name : '';
      const key = JSON.stringify([place, ...[problem, fix].map((text) => withRole(text, role, ROLE))]);
      const others = reported.get(key)?.roles ?? [];
      reported.set(key, { place, problem, fix, roles: [...others, role] });
    };
    for (const instance of app.instances) {
      if (isWithin(instance.version, rule.releases ?? {})) rule.check?.(instance, report, app);
    }
    for (const service of app.services) rule.checkService?.(service, report, app);
    for (const job of app.jobs) rule.checkJob?.(job, report, app);
    rule.checkApp?.(app, report);
    for (const { place, problem, fix, roles } of reported.values()) {
      const last = roles.at(-1) ?? '';
      const all = listed([...new Set(roles)]);
      findings.addAt(place.path, place.prop, { rule, problem: withRole(problem, last, all), fix: withRole(fix, last, all) }, 'model');
    }
  }
  return findings;
}

/** What one rule says of one place, which is that of several roles where they have a value from `podDefaults`. */
interface Reported {
  readonly place: ReturnType<typeof placeOf>;
  readonly problem: string;
  readonly fix: string;
  readonly roles: readonly string[];
}

/** Stands for the name of a role while what is said of several is compared. */
const ROLE = '\0';

function withRole(text: string, role: string, other: string): string {
  return role === '' ? text : text.split(role).join(other);
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Where the user wrote a key, or a prop of an instance, a service, a Job or a role. */
function placeOf(subject: RuleSubject, prop: string): { readonly path: string; readonly prop: string } {
  if ('origin' in subject) return { path: subject.origin.path, prop: subject.origin.prop ?? subject.key };
  if ('pod' in subject) return jobPropPlace(subject, prop);
  if (!('place' in subject)) return { path: subject.path, prop };
  return writtenAt(subject.place, prop);
}
