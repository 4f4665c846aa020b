import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse, parseDocument } from 'yaml';
import { writeYaml } from '../../src/yaml';
import { readBlockYaml } from '../../src/plan/read/block-yaml';

const EXAMPLES = join(__dirname, '..', '..', 'examples');
const documents = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.k8s.yaml'))
  .flatMap((file) => readFileSync(join(EXAMPLES, file), 'utf8').split(/^---\n/m));

describe('the quick reader', () => {
  test('takes 95 % of the documents of the examples, and reads them like the complete reader', () => {
    const found = documents.map((document) => ({ document, value: readBlockYaml(document) })).filter(({ value }) => value !== undefined);
    expect(found.length).toBeGreaterThan(0.95 * documents.length);
    for (const { document, value } of found) expect(value).toEqual(parse(document, { version: '1.1' }));
  });

  test.each([
    'a: 1\nb: [1, 2]\n',
    'a: &x 1\nb: *x\n',
    'a: yes\n',
    'a: 0644\n',
    'a: 1e3\n',
    'a: 2026-01-01\n',
    'a: 1:30\n',
    'a: .inf\n',
    'a: one\n  two\n',
    'a: >-\n  folded\n  text\n',
    'a: |2\n   x\n',
    'a: !!str 1\n',
    'a: 1\na: 2\n',
    'a: "\\x41"\n',
    'a: x # comment\n',
    'a: x: y\n',
    '- - 1\n',
    'a:\n\tb: 1\n',
    '%YAML 1.1\n---\na: 1\n',
    'a: 1\r\n',
    '? a\n: 1\n',
    '<<: {a: 1}\n',
    '__proto__: 1\n',
    'true: 1\n',
    '1: 1\n',
    'a: 1\n  b: 2\n',
    'a:\n    b: 1\n  c: 2\n',
    'text\n',
    'a: |-\n\n      \n  x\n',
  ])('leaves %j to the complete reader', (text) => {
    expect(readBlockYaml(text)).toBeUndefined();
  });

  test.each([
    'a:\n- 1\n- b: 2\n  c: 3\n-   d: 4\n    e: 5\nf: 6\n',
    'a:\n  - |-\n    x\n      y\n\n  - |\n    z\n\n\n  - |+\n    w\n\nb: 1\n',
    '# comment\na: 1\n\n# another\nb:\n  # inside\n  c: null\nd:\n',
    'a: |\n  x\n # comment\nb: 1\n',
    "a: 'it''s'\nb: \"q\\\"\\n\"\n'c d': 10Gi\n\"e\": 2.6.25\nf: 10.0.0.0/8\ng: http://x:80/a#b\nh: -1\ni: 0.5\nj: --flag=1\nk: $(X)\nl: {}\nm: []\n",
    '- a\n- b\n',
    'a:\n  b:\n    c: x\n  d: z\n',
    'a: |-\n  x\n',
    'a: |\n  x',
    'a: |+\n  x\n\n',
  ])('reads %j like the complete reader', (text) => {
    const document = parseDocument(text, { version: '1.1' });
    expect(document.errors).toEqual([]);
    expect(readBlockYaml(text)).toEqual(document.toJS());
  });

  test('reads any object that the library writes like the complete reader, or leaves it', () => {
    const scalar = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...' \n:#-\'"|>[]{}0123456789.eyn~') }),
      fc.integer(),
      fc.boolean(),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        scalar,
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(fc.string({ minLength: 1, maxLength: 5 }), tie('tree'), { maxKeys: 3, noNullPrototype: true }),
      ),
    }));
    let taken = 0;
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c'), tree, { noNullPrototype: true }), (object) => {
        const text = writeYaml(object);
        const found = readBlockYaml(text);
        if (found === undefined) return;
        taken++;
        expect(found).toEqual(parse(text, { version: '1.1' }));
      }),
      { numRuns: 500 },
    );
    expect(taken).toBeGreaterThan(50);
  });
});
