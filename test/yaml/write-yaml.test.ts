import { Yaml } from 'cdk8s';
import { fc } from '../support/fast-check';
import { writeYaml } from '../../src/yaml';

/** Texts that YAML could take for something else, or that need quotes, blocks or an own indent. */
const ODD_TEXTS = [
  '',
  ' ',
  '~',
  '-',
  '- a',
  '?',
  '? a',
  '...',
  '---',
  '%a',
  '<<',
  '*',
  '&a',
  '!a',
  '|',
  '>',
  '@a',
  '`a`',
  'y',
  'No',
  'on',
  'TRUE',
  'null',
  'Null',
  '0',
  '-0',
  '+1',
  '1_000',
  '0b01',
  '0o7',
  '017',
  '0xac',
  '0Xac',
  '1e3',
  '1E3',
  '12e45',
  'E0',
  'e-5',
  '1.5',
  '.5',
  '1.',
  '.inf',
  '-.Inf',
  '.nan',
  '1:20',
  '1:20.5',
  '2026-01-02',
  '2026-01-02T03:04:05Z',
  '100m',
  '16Gi',
  '0ac',
  '3b0',
  'a: b',
  'a:',
  'a:b',
  'a #b',
  'a#b',
  '#a',
  "it's",
  '"a"',
  `"it's"`,
  '{"a": "b"}',
  '[a]',
  'a, b',
  'a b',
  'a ',
  ' a',
  'a\tb',
  '\ta',
  'a\n',
  'a\n\n',
  '\na',
  'a\nb',
  'a\nb\n',
  'a\n\nb\n',
  'a\n  b\n\n\n    c',
  ' a\nb',
  'a \nb',
  'a\n b ',
  'a\n---\nb',
  '---\na',
  'a: b\nc: d\n',
  '#!/bin/sh\nset -e\n',
  'a\n\t',
  'a\r\nb',
  'a\u0000b',
  'a\u00a0b',
  'ü',
  'ü\nö',
  '\u2028',
  '\ud800',
  '😀',
  'a'.repeat(200),
  'a b '.repeat(50),
  `a "b"\r\n${'c '.repeat(40)}`,
];

const text = fc.oneof(fc.constantFrom(...ODD_TEXTS), fc.string(), fc.string({ unit: fc.constantFrom(...'ab01:. -#\n\t\'"{}[]eEx_+/') }));
const number = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, -0, 0.1, 1e21, 1e-7, 2 ** 60));
const name = fc.oneof(fc.constantFrom('a', 'b', 'app.kubernetes.io/name', 'user.yaml', 'y', '1', '', '<<', 'a b', '.c', 'a:'), text);
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small' },
    text,
    number,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'user.yaml'), tie('json'), { maxKeys: 4, noNullPrototype: true }),
    fc.dictionary(name, tie('json'), { maxKeys: 2, noNullPrototype: true }),
  ),
}));

test.each(ODD_TEXTS.map((odd) => [JSON.stringify(odd), odd]))('%s is written as cdk8s writes it, wherever it stands', (_, odd) => {
  const document = { a: odd, b: [odd, [odd], { c: odd }], d: { e: { f: odd, g: [odd] } } };
  expect(writeYaml(document)).toBe(Yaml.stringify(document));
  expect(writeYaml({ [odd]: odd })).toBe(Yaml.stringify({ [odd]: odd }));
  expect(writeYaml(odd)).toBe(Yaml.stringify(odd));
});

test('any JSON is written as cdk8s writes it', () => {
  fc.assert(
    fc.property(json, (document) => {
      expect(writeYaml(document)).toBe(Yaml.stringify(document));
    }),
    { numRuns: 1000 },
  );
});

const shared = { b: 1 };

test.each([
  ['an object that occurs twice', { a: shared, c: [shared] }],
  ['no value', { a: undefined, b: [undefined] }],
  ['a hole in a list', { a: Array.from({ length: 2 }) }],
  ['a date', { a: new Date(0) }],
  ['bytes', { a: new Uint8Array([1, 2]) }],
  ['a map and a set', { a: new Map([['b', 1]]), c: new Set([1]) }],
  ['an object with a JSON form', { a: { toJSON: () => 5 } }],
  [
    'an instance of a class',
    {
      a: new (class Instance {
        public readonly b = 1;
      })(),
    },
  ],
  ['a big number', { a: 2n ** 70n }],
  ['numbers that JSON does not have', { a: [Infinity, -Infinity, NaN] }],
  ['a long name', { ['a'.repeat(1025)]: 1 }],
  ['nothing', undefined],
  ['an empty object', {}],
  ['an empty list', []],
  ['a list', [1, [2]]],
])('%s is left to cdk8s', (_, document) => {
  expect(writeYaml(document)).toBe(Yaml.stringify(document));
});
