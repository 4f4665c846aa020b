import type { Chart } from 'cdk8s';
import { pathOf, renderFinding } from '../../src/findings';
import { OPEN_BY_DEFAULT, allFindingsOf, findingsOf, newChart, validationErrorOf } from '../support/synthesis';
import { SUBJECTS } from './mistakes/all-mistakes';

/** The advice about an open Milvus counts in the cases that are about it. */
const readFindings = (rule: string) => (chart: Chart) =>
  OPEN_BY_DEFAULT.includes(rule)
    ? allFindingsOf(chart).filter((finding) => finding.rule.id === rule || !OPEN_BY_DEFAULT.includes(finding.rule.id))
    : findingsOf(chart);

describe.each(Object.entries(SUBJECTS))('%s', (_subject, mistakes) => {
  const cases = mistakes.map((each) => [each.mistake, each] as const);

  test.each(cases)('%s is a finding at its construct and prop, and trips no other rule', (_name, each) => {
    const chart = newChart();
    each.wrong(chart);

    const findings = readFindings(each.rule)(chart);
    const tripped = new Set(findings.map(({ rule }) => rule.id));
    expect([...tripped].filter((id) => !each.besides?.includes(id))).toEqual([each.rule]);

    const finding = findings.find(({ rule, path, prop }) => rule.id === each.rule && path === each.path && prop === each.prop);
    if (!finding) throw new Error(`${each.rule} is not at [${each.path}] ${each.prop}:\n${findings.map(renderFinding).join('\n')}`);
    const { rule, fix, problem } = finding;
    const text = renderFinding(finding);
    const parts = [
      `${rule.severity} [${each.path}] ${each.prop}: `,
      `why: ${rule.reason}`,
      `instead: ${fix}`,
      `${each.rule}, ${pathOf(rule)}`,
    ];
    expect(parts.filter((part) => !text.includes(part))).toEqual([]);
    expect((each.says ?? []).filter((words) => !`${problem} ${fix}`.includes(words))).toEqual([]);
    const error = validationErrorOf(chart);
    if (rule.severity === 'error') expect(error?.message).toContain(text);
    else expect(error).toBeUndefined();
  });

  test.each(cases)('the closest to %s that is right has no finding', (_name, each) => {
    const chart = newChart();
    each.right(chart);
    expect(readFindings(each.rule)(chart).filter(({ rule }) => !each.besides?.includes(rule.id))).toEqual([]);
  });
});
