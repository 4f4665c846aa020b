import { checkNameLength, checkNames, checkNamePart, checkNamespace, checkSecretField } from '../../src/naming/check-name';

test.each(['milvus', 'm', 'search-2'])('%s is a name', (name) => {
  expect(checkNamePart(name, 'name')).toEqual([]);
});

test.each([
  ['Search_1', 'search-1'],
  ['2nd', 'nd'],
  ['-', 'milvus'],
  ['', 'milvus'],
  ['a.b', 'a-b'],
  ['search-', 'search'],
  ['Zürich', 'z-rich'],
])('in place of the name %j, %s is offered', (name, instead) => {
  expect(checkNamePart(name, 'name')).toMatchObject([{ rule: { id: 'MK-NAM-001' }, fix: expect.stringContaining(`such as '${instead}'`) }]);
  expect(checkNamePart(instead, 'name')).toEqual([]);
});

test.each([
  ['StatefulSet', 52],
  ['CronJob', 52],
  ['Deployment', 63],
  ['Service', 63],
  ['ConfigMap', 63],
] as const)('the name of a %s has up to %d characters', (kind, most) => {
  expect(checkNameLength('x'.repeat(most), kind, 'name')).toEqual([]);
  expect(checkNameLength('x'.repeat(most + 1), kind, 'name')).toMatchObject([{ fix: 'Shorten name by 1 character or more.' }]);
  expect(checkNameLength('x'.repeat(most + 2), kind, 'name')).toMatchObject([{ fix: 'Shorten name by 2 characters or more.' }]);
});

test('if several derived names are too long, only the strictest limit is reported', () => {
  const objects = [
    { name: 'x', kind: 'Service' },
    { name: 'x'.repeat(64), kind: 'Service' },
    { name: 'x'.repeat(60), kind: 'StatefulSet' },
    { name: 'x'.repeat(63), kind: 'Deployment' },
  ] as const;
  expect(checkNames(objects, 'name')).toMatchObject([{ fix: 'Shorten name by 8 characters or more.' }]);
  expect(checkNames([], 'name')).toEqual([]);
});

test('a namespace may start with a digit, and has no dots', () => {
  expect(checkNamespace('2nd')).toEqual([]);
  expect(checkNamespace('a.b')).toHaveLength(1);
  expect(checkNamespace('x'.repeat(63))).toEqual([]);
  expect(checkNamespace('x'.repeat(64))).toHaveLength(1);
});

test('a Secret is named by what Kubernetes takes, and its field too', () => {
  expect(checkSecretField('storage.keys', 'access-key.1')).toEqual([]);
  expect(checkSecretField('Storage')).toMatchObject([{ problem: "'Storage' is not the name of a Secret." }]);
  expect(checkSecretField('storage', 'a/b')).toMatchObject([{ problem: "'a/b' is not a field of a Secret." }]);
  expect(checkSecretField('Storage', '..')).toHaveLength(2);
  expect(checkSecretField(undefined)).toMatchObject([{ rule: { id: 'MK-PRP-002' } }]);
});
