import { Findings, renderFinding, sortFindings, type Finding, type Rule } from '../../src/findings';

const RULE: Rule = { id: 'MK-ROL-001', title: 'no pods', severity: 'error', reason: 'Nobody serves.', source: 'a test', fix: 'Write 1.' };
const mistake = { rule: RULE, problem: 'is 0.', fix: 'Write 1.' };

test('a finding has four lines: first its place, last its rule', () => {
  expect(renderFinding({ ...mistake, origin: 'model', path: 'test/milvus', prop: 'proxy.replicas' })).toBe(
    [
      'error [test/milvus] proxy.replicas: is 0.',
      '    why: Nobody serves.',
      '    instead: Write 1.',
      '    rule: no pods: MK-ROL-001, node_modules/@org/milvus-k8s/docs/reference/rules/role.md#mk-rol-001',
    ].join('\n'),
  );
});

test('a rule of your own has no page here', () => {
  const rule = { ...RULE, id: 'BANK-001' };
  expect(renderFinding({ ...mistake, rule, origin: 'model', path: 'test', prop: 'x' })).toMatch(/rule: no pods: BANK-001$/);
});

test('the same mistake is reported once for each place', () => {
  const findings = new Findings();
  findings.addAt('test/milvus', 'proxy', mistake);
  findings.addAt('test/milvus', 'proxy', mistake);
  findings.addAt('test/milvus', 'queryNode', mistake);
  expect(findings.list().map(({ prop }) => prop)).toEqual(['proxy', 'queryNode']);
});

test('a mistake inside a value is reported at the nested prop', () => {
  const findings = new Findings();
  findings.addAt('test/milvus', 'proxy', { ...mistake, prop: 'replicas' });
  findings.addAt('test/milvus', '', { ...mistake, prop: 'version' });
  expect(findings.list().map(({ prop }) => prop)).toEqual(['proxy.replicas', 'version']);
});

test('findings are in the order of place, prop and rule, whatever was found first', () => {
  const found = ['b x 1', 'a y 1', 'a x 2', 'a x 1'].map((text): Finding => {
    const [path = '', prop = '', id = ''] = text.split(' ');
    return { ...mistake, origin: 'model', path, prop, rule: { ...RULE, id } };
  });
  expect(sortFindings(found).map(({ path, prop, rule }) => `${path} ${prop} ${rule.id}`)).toEqual(['a x 1', 'a x 2', 'a y 1', 'b x 1']);
});
