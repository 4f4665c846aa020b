import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppModel } from '@org/milvus-k8s/model';
import { runRules } from '../../src/app';
import { MODEL_RULES } from '../../src/rules';
import { OPEN_BY_DEFAULT, newChart } from '../support/synthesis';
import { ALL_RULES } from '../../scripts/reference/rule-catalogue';
import { ALL_MISTAKES, SUBJECTS } from './mistakes/all-mistakes';
import type { MistakeCase } from './mistakes/mistake-case';

/** What an override or a JSON patch brings is judged when it is applied, not in the model. */
function isOfAChange({ path, prop }: MistakeCase): boolean {
  return /addJsonPatch$|overrides\.(deployment|statefulSet)$/.test(prop) || path === 'test/etcd';
}

test('every rule has a mistake that trips it', () => {
  const tripped = new Set(ALL_MISTAKES.map(({ rule }) => rule));
  expect(ALL_RULES.map(({ id }) => id).filter((id) => !tripped.has(id))).toEqual([]);
});

test('the id of a rule leads to its mistakes', () => {
  const strays = Object.entries(SUBJECTS).flatMap(([start, mistakes]) => mistakes.filter(({ rule }) => !rule.startsWith(`${start}-`)));
  expect(strays.map(({ rule, mistake }) => `${rule}: ${mistake}`)).toEqual([]);
});

test('every id is used once, and has the form that suppressions and links rely on', () => {
  const ids = ALL_RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^MK-[A-Z]{3}-\d{3}$/.test(id))).toEqual([]);
});

test('every rule says why, from where it is known, and what to write instead', () => {
  const isSentence = (text: string) => /^[^ ].{10,}[.]$/s.test(text);
  expect(ALL_RULES.filter(({ reason, fix }) => !isSentence(reason) || !isSentence(fix)).map(({ id }) => id)).toEqual([]);
  expect(ALL_RULES.filter(({ title, source }) => title === '' || source === '').map(({ id }) => id)).toEqual([]);
});

test.each(MODEL_RULES.map((rule) => [rule.id, rule] as const))('without %s nobody would tell of its mistakes', (id, rule) => {
  const others = MODEL_RULES.filter((other) => other !== rule);
  for (const { wrong, path, prop, besides = [] } of ALL_MISTAKES.filter((each) => each.rule === id && !isOfAChange(each))) {
    const chart = newChart();
    wrong(chart);
    const app = AppModel.of(chart).seal();

    const found = runRules([rule], app).list();
    expect(found.map((finding) => `${finding.rule.id} ${finding.path} ${finding.prop}`)).toContain(`${id} ${path} ${prop}`);

    const expected = [...besides, ...OPEN_BY_DEFAULT];
    const rest = runRules(others, app).list();
    expect(rest.filter((finding) => !expected.includes(finding.rule.id))).toEqual([]);
  }
});

test('the README says how many rules there are', () => {
  const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
  expect(readme).toContain(`${ALL_RULES.length} [rules](docs/reference/rules.md)`);
});
