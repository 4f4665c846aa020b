import { proseOf } from '../../scripts/prose/source-text';

const wordsOf = (source: string) => proseOf(source, 'source.ts').split('\n');

describe('the words of a source file', () => {
  test('are those of comments, each on its line, without the code of examples', () => {
    const source = ['/**', ' * A port, see {@link Service}.', ' *', ' * @example', ' * can not();', ' *', ' * @internal', ' */', 'let a;'];
    expect(wordsOf([...source, 'a = 1; // The first one.'].join('\n'))).toEqual([
      '',
      'A port, see `Service`.',
      ...['', '', '', '', '@internal', '', ''],
      'The first one.',
    ]);
  });

  test('are those of texts of three words or more', () => {
    expect(wordsOf("const a = ['a/b', 'two words', 'a text with words'];")).toEqual(['a text with words']);
    expect(wordsOf('const b = `is ${value} s, and stays so.`;')).toEqual(['is `…` s, and stays so.']);
  });

  test('are those of a text in several lines, each on its line', () => {
    expect(wordsOf("const a = {\n  reason:\n    'the first line of a text, ' +\n    'and more.',\n};")).toEqual([
      ...['', '', 'the first line of a text,', 'and more.', ''],
    ]);
  });

  test.each([
    ["'docker.io/milvusdb/milvus:v2.6.25'", 'an image'],
    ["'kubernetes.io/metadata.name in milvus'", 'a selector'],
    ["'milvus-0.milvus.search.svc:19530 milvus-1.milvus.search.svc:19530'", 'addresses'],
    ['\'until bin/pulsar zookeeper-shell -server "$ZOOKEEPER"; do\'', 'a line of a script'],
    ["'exec bin/pulsar broker and nothing else'", 'a command'],
    ['`set -eu\nask list of the resource groups\n`', 'a script'],
    ["'kubectl create secret generic milvus with the keys'", 'a command of kubectl'],
    ["'0 7 * * 1-5'", 'a schedule'],
    [`"new MilvusCluster(this, 'milvus', { … })"`, 'an expression'],
  ])('are not those of %s, %s', (text) => {
    expect(wordsOf(`const a = ${text};`).filter(Boolean)).toEqual([]);
  });

  test('are without the names, keys, calls and quotations within a text', () => {
    const fix = `"Set minio.address to 'minio.storage:9000', or write new InClusterMinio(this, 'minio', { nodes: 4 }) for a can\\'t."`;
    const words = wordsOf(`const fix = ${fix};`).join();
    expect(words).toMatch(/^Set `minio\.address` to `'minio\.storage:9000'`, or write new `/);
    expect(words.replaceAll(/`[^`]*`/g, '')).not.toMatch(/minio/);
    expect(words).toMatch(/for a can't\.$/);
  });

  test('are without the literal that a comment names as a default', () => {
    expect(wordsOf("/** @default 'milvus' - the name of Milvus */")).toEqual(["@default `'milvus'` - the name of Milvus"]);
  });
});
