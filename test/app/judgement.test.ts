import { isPartOf, judge, type JudgementInput } from '../../src/app/judgement';
import type { Finding, Rule } from '../../src/findings';

const rule = (id: string, severity: Rule['severity']): Rule => ({ id, severity, title: id, reason: 'Why.', source: 'a test', fix: 'Fix.' });

const finding = (id: string, path: string, severity: Rule['severity'] = 'warning', origin: Finding['origin'] = 'model'): Finding => ({
  rule: rule(id, severity),
  path,
  prop: 'replicas',
  problem: 'is 0.',
  fix: 'Write 1.',
  origin,
});

/** What counts, stops, is told and is accepted, as ids with paths. */
function judged(found: readonly Finding[], rest: Partial<JudgementInput> = {}): Record<string, readonly string[]> {
  const judgement = judge({ found, suppressions: [], strictPaths: [], remoteParts: new Map(), ...rest });
  return Object.fromEntries(
    Object.entries(judgement).map(([name, findings]: [string, readonly Finding[]]) => [
      name,
      findings.map((each) => `${each.rule.id} ${each.path}`),
    ]),
  );
}

test('an error stops a synth, and a warning is printed by it', () => {
  const found = [finding('A', 'app/one', 'error'), finding('B', 'app/one'), finding('C', 'app/one', 'advice')];
  expect(judged(found)).toMatchObject({ errors: ['A app/one'], remarks: ['B app/one', 'C app/one'] });
});

test('a strict construct turns all that is found at or below it into errors', () => {
  const found = [finding('A', 'app/one'), finding('A', 'app/one/hot'), finding('A', 'app/one-2'), finding('A', 'app')];
  expect(judged(found, { strictPaths: ['app/one'] }).errors).toEqual(['A app/one', 'A app/one/hot']);
  expect(judged(found, { strictPaths: [''] }).errors).toHaveLength(4);
});

test('a suppressed finding neither stops the synth nor is printed, at or below its construct', () => {
  const found = [finding('A', 'app/one'), finding('A', 'app/two'), finding('B', 'app/one')];
  const result = judged(found, { suppressions: [{ path: 'app/one', id: 'A', reason: 'a playground' }] });
  expect(result).toMatchObject({ findings: ['B app/one', 'A app/two'], suppressed: ['A app/one'] });
});

test('a group of query nodes belongs to its cluster, wherever it is declared', () => {
  const remoteParts = new Map([['app/hot', 'app/one']]);
  expect(judged([finding('A', 'app/hot')], { strictPaths: ['app/one'], remoteParts }).errors).toEqual(['A app/hot']);
  expect(isPartOf('app/hot/x', 'app/one', remoteParts)).toBe(true);
  expect(isPartOf('app/hot', 'app/two', remoteParts)).toBe(false);
});

test('an error about the model can be accepted; one about a value that was not taken can not', () => {
  const suppressions = [{ path: 'app', id: 'A', reason: 'known' }];
  expect(judged([finding('A', 'app', 'error')], { suppressions })).toMatchObject({ findings: [], suppressed: ['A app'] });
  expect(judged([finding('A', 'app', 'error', 'input')], { suppressions }).errors).toContain('A app');
  expect(judged([finding('A', 'app', 'error', 'input')], { suppressions }).errors).toHaveLength(2);
});

test('a suppression without a reason or without findings is itself a finding', () => {
  const found = [finding('A', 'app')];
  expect(judged(found, { suppressions: [{ path: 'app', id: 'A', reason: ' ' }] }).findings).toHaveLength(1);
  expect(judged([], { suppressions: [{ path: 'app', id: 'A', reason: 'known' }] }).findings).toHaveLength(1);
  expect(judged(found, { suppressions: [{ path: 'app', id: 'A', reason: 'known' }] }).findings).toEqual([]);
});
