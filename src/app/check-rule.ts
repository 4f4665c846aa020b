import type { Mistake } from '../findings';
import { isPlainObject, show } from '../props';
import { UNUSABLE_RULE } from './rules';

/** Texts of a rule. A finding prints all of them. */
const TEXTS = ['id', 'title', 'reason', 'source', 'fix'] as const;

const SEVERITIES: readonly unknown[] = ['error', 'warning', 'advice'];

const CHECKS = ['check', 'checkService', 'checkJob', 'checkApp'] as const;

/** Checks a rule of a user before it is added. TypeScript reports the same mistakes, but JavaScript does not. */
export function checkRule(rule: unknown): Mistake[] {
  const mistake = (problem: string): Mistake[] => [{ rule: UNUSABLE_RULE, problem, fix: UNUSABLE_RULE.fix }];
  if (!isPlainObject(rule)) return mistake(`${show(rule)} is not a rule.`);
  const fields: Readonly<Record<string, unknown>> = { ...rule };
  const empty = TEXTS.filter((name) => typeof fields[name] !== 'string' || fields[name] === '');
  if (empty.length > 0) return mistake(`has no text for ${empty.join(', ')}.`);
  if (!SEVERITIES.includes(fields['severity'])) return mistake(`has the severity ${show(fields['severity'])}.`);
  const wrong = CHECKS.find((name) => fields[name] !== undefined && typeof fields[name] !== 'function');
  if (wrong !== undefined) return mistake(`has a ${wrong} that is not a function.`);
  return CHECKS.some((name) => fields[name] !== undefined) ? [] : mistake('has no check.');
}
