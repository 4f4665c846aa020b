import { pathOf, renderFinding } from '../../src/findings';
import { NO_CLIENTS_NAMED, allFindingsOf, errorOf, findingsOf, newChart } from '../support/synthesis';
import { SUBJECTS } from './mistakes/all-mistakes';

/** The advice to name clients counts in the cases that are about it. */
const readFindings = (rule: string) => (rule === NO_CLIENTS_NAMED ? allFindingsOf : findingsOf);

describe.each(Object.entries(SUBJECTS))('%s', (_subject, mistakes) => {
  const cases = mistakes.map((each) => [each.mistake, each] as const);

  test.each(cases)('%s is a finding at its construct and prop, and trips no other rule', (_name, each) => {
    const chart = newChart();
    expect(() => each.wrong(chart)).not.toThrow();

    const findings = readFindings(each.rule)(chart);
    const tripped = new Set(findings.map(({ rule }) => rule.id));
    expect([...tripped].filter((id) => !each.besides?.includes(id))).toEqual([each.rule]);

    const finding = findings.find(({ rule, path, prop }) => rule.id === each.rule && path === each.path && prop === each.prop);
    expect(findings.map(({ rule, path, prop }) => ({ rule: rule.id, path, prop }))).toContainEqual({
      rule: each.rule,
      path: each.path,
      prop: each.prop,
    });
    if (!finding) return;
    const text = renderFinding(finding);
    expect(text).toContain(`${finding.rule.severity} [${each.path}] ${each.prop}: `);
    expect(text).toContain(`why: ${finding.rule.reason}`);
    expect(text).toContain(`instead: ${finding.fix}`);
    expect(text.endsWith(`${each.rule}, ${pathOf(finding.rule)}`)).toBe(true);
    if (finding.rule.severity === 'error') expect(errorOf(chart)?.message).toContain(text);
    else expect(errorOf(chart)).toBeUndefined();
    for (const words of each.says ?? []) expect(`${finding.problem} ${finding.fix}`).toContain(words);
  });

  test.each(cases)('the closest to %s that is right has no finding', (_name, each) => {
    const chart = newChart();
    each.right(chart);
    expect(readFindings(each.rule)(chart).filter(({ rule }) => !each.besides?.includes(rule.id))).toEqual([]);
  });
});
