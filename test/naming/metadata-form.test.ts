import { isDataKey, isLabelValue, isObjectName, isQualifiedName } from '../../src/naming/metadata-form';

test.each(['a', 'A_b.c-d', 'milvus.io/group', `x/${'a'.repeat(63)}`])('%s may be the key of a label', (key) => {
  expect(isQualifiedName(key)).toBe(true);
});

test.each(['', '-a', 'a-', 'a/b/c', '/a', 'Milvus.IO/group', 'milvus.io/', 'a'.repeat(64), 'a b'])('%j may not', (key) => {
  expect(isQualifiedName(key)).toBe(false);
});

test('a label may be empty, and has up to 63 letters, digits and signs between them', () => {
  expect(['', 'a', 'A_b.c-d', 'x'.repeat(63)].map(isLabelValue)).toEqual([true, true, true, true]);
  expect(['-a', 'a/b', 'ü', 'x'.repeat(64)].map(isLabelValue)).toEqual([false, false, false, false]);
});

test('the name of an object has dots between parts, each of which starts and ends with a letter or digit', () => {
  expect(['storage', 'a.b-c', '1', 'x'.repeat(253)].map(isObjectName)).toEqual([true, true, true, true]);
  expect(['', 'A', 'a..b', 'a.-b', 'a-.b', 'a.', 'x'.repeat(254)].map(isObjectName)).toEqual(Array(7).fill(false));
});

test('a field of a Secret is a file name', () => {
  expect(['accesskey', 'tls.crt', '.hidden', 'A_1-b'].map(isDataKey)).toEqual(Array(4).fill(true));
  expect(['', '.', '..', 'a/b', 'a b', 'x'.repeat(254)].map(isDataKey)).toEqual(Array(6).fill(false));
});
