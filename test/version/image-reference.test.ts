import { checkImage, checkRegistry, inRegistry } from '../../src/version/image-reference';

const DIGEST = `sha256:${'4a'.repeat(32)}`;

test.each(['milvus', 'milvusdb/milvus:v2.6.25', 'localhost:5000/milvus', `registry.bank.example/a/b:1@${DIGEST}`, `milvus@${DIGEST}`])(
  '%s is an image',
  (image) => {
    expect(checkImage(image)).toEqual([]);
  },
);

test.each(['', 'Milvus', 'https://docker.io/milvus', 'milvus:', 'milvus:a b', 'milvus@sha256:4a', 'milvus/'])('%j is no image', (image) => {
  expect(checkImage(image)).toMatchObject([{ rule: { id: 'MK-VER-005' } }]);
});

test('a registry is a host with a path, without a scheme', () => {
  expect(['registry.bank.example', 'localhost:5000/mirror/a'].flatMap(checkRegistry)).toEqual([]);
  expect(['https://registry', 'registry/', 'a b', ''].flatMap(checkRegistry)).toHaveLength(4);
});

test.each([
  ['docker.io/milvusdb/milvus:v2.6.25', 'bank.example/milvusdb/milvus:v2.6.25'],
  ['milvusdb/milvus:v2.6.25', 'bank.example/milvusdb/milvus:v2.6.25'],
  ['localhost/milvus', 'bank.example/milvus'],
  ['registry:5000/milvus', 'bank.example/milvus'],
  ['milvus', 'bank.example/milvus'],
  ['milvus:v2.6.25', 'bank.example/milvus:v2.6.25'],
])('%s has the same path in another registry', (reference, image) => {
  expect(inRegistry(reference, 'bank.example')).toBe(image);
});

test('an image stays where it is without a registry, or with one that can not be', () => {
  expect(inRegistry('milvus', undefined)).toBe('milvus');
  expect(inRegistry('milvus', 'https://bank.example')).toBe('milvus');
});
