import { Findings } from '../findings';
import { writtenAt, type AppContents } from '../model';
import type { ModelRule, RuleReport, RuleSubject } from '../rules/model';
import { isWithin } from '../version';

/** Runs rules over everything that is declared, and records what they report. */
export function runRules(rules: readonly ModelRule[], app: AppContents, findings = new Findings()): Findings {
  for (const rule of rules) {
    const report: RuleReport = (subject, prop, problem, fix = rule.fix) => {
      const place = placeOf(subject, prop);
      findings.addAt(place.path, place.prop, { rule, problem, fix }, 'model');
    };
    for (const instance of app.instances) {
      if (isWithin(instance.version, rule.releases ?? {})) rule.check?.(instance, report, app);
    }
    for (const service of app.services) rule.checkService?.(service, report, app);
    rule.checkApp?.(app, report);
  }
  return findings;
}

/** Where the user wrote a key, or a prop of an instance, a service or a role. */
function placeOf(subject: RuleSubject, prop: string): { readonly path: string; readonly prop: string } {
  if ('origin' in subject) return { path: subject.origin.path, prop: subject.origin.prop ?? subject.key };
  if (!('place' in subject)) return { path: subject.path, prop };
  return writtenAt(subject.place, prop);
}
