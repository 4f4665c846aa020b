import * as catalogue from '../../src/rules/catalogue';
import type { Rule } from '@org/milvus-k8s';
import { errorOf, findingsOf, newChart } from '../support/synthesis';
import { CONFIG_MISTAKES } from './mistakes/config';
import { DEPENDENCY_MISTAKES } from './mistakes/dependencies';
import { IN_CLUSTER_MISTAKES } from './mistakes/in-cluster';
import type { MistakeCase } from './mistakes/mistake-case';
import { NAMING_MISTAKES } from './mistakes/naming';
import { NETWORK_MISTAKES } from './mistakes/network';
import { ROLE_MISTAKES } from './mistakes/role';
import { VERSION_MISTAKES } from './mistakes/version';

const SUBJECTS: Readonly<Record<string, readonly MistakeCase[]>> = {
  version: VERSION_MISTAKES,
  role: ROLE_MISTAKES,
  naming: NAMING_MISTAKES,
  dependencies: DEPENDENCY_MISTAKES,
  'in-cluster dependencies': IN_CLUSTER_MISTAKES,
  network: NETWORK_MISTAKES,
  configuration: CONFIG_MISTAKES,
};

describe.each(Object.entries(SUBJECTS))('%s', (_subject, cases) => {
  test.each(cases.map((each) => [each.mistake, each] as const))('%s is a finding at its construct and prop', (_name, each) => {
    const chart = newChart();
    expect(() => each.wrong(chart)).not.toThrow();

    const error = errorOf(chart);
    const finding = error?.findings.find(({ rule, path, prop }) => rule.id === each.rule && path === each.path && prop === each.prop);

    expect(error?.findings.map(({ rule, path, prop }) => ({ rule: rule.id, path, prop }))).toContainEqual({
      rule: each.rule,
      path: each.path,
      prop: each.prop,
    });
    const block = `[${each.path}] ${each.prop}: `;
    expect(error?.message).toContain(block);
    expect(error?.message).toContain(`why: ${finding?.rule.reason}`);
    expect(error?.message).toContain(`instead: ${finding?.fix}`);
    expect(error?.message).toContain(`rule: ${each.rule}`);
    for (const words of each.says ?? []) expect(`${finding?.problem} ${finding?.fix}`).toContain(words);
  });

  test.each(cases.map((each) => [each.mistake, each] as const))('the closest to %s that is right has no finding', (_name, each) => {
    const chart = newChart();
    each.right(chart);
    expect(findingsOf(chart)).toEqual([]);
  });

  test.each(cases.map((each) => [each.mistake, each] as const))('%s alone trips no other rule', (_name, each) => {
    const chart = newChart();
    each.wrong(chart);
    expect([...new Set(findingsOf(chart).map(({ rule }) => rule.id))]).toEqual([each.rule]);
  });
});

test('every rule has a mistake that trips it, and every id is used once', () => {
  const rules: readonly Rule[] = Object.values(catalogue);
  const tripped = Object.values(SUBJECTS).flatMap((cases) => cases.map(({ rule }) => rule));
  expect(rules.map(({ id }) => id).filter((id) => !tripped.includes(id))).toEqual([]);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});
