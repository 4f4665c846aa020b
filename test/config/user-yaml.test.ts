import { Yaml } from 'cdk8s';
import { renderUserYaml, type ConfigEntry, type ConfigValue } from '../../src/config';
import { fc } from '../support/fast-check';

/** Texts that YAML has to quote, to fold or to escape among them. */
const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('', ' ', 'yes', 'off', 'null', '~', '017', '1e3', '0x1f', '1:30', '---', '%a', '# a', 'a: b', '- a', '{}', '2026-11-29'),
  fc.string({ unit: fc.constantFrom(...'yYnNoOeEsSfFtTrRuUaAlL', '/', ':', '.', '-', '_', '1', '~'), maxLength: 5 }),
  fc.array(fc.constantFrom('word', ' ', '\n', '\t', "'", '"', '#', ': '), { maxLength: 20 }).map((parts) => parts.join('')),
);

const scalar = fc.oneof(text, fc.boolean(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));

const value: fc.Arbitrary<ConfigValue> = fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }));

const name = fc.constantFrom('yes', 'null', 'queryNode', 'rootPath', 'a-b', 'a_b', 'n', '1', '#a', 'é');

/** Sections are named from few words, so that many keys share some. No key is a section of another. */
const keys = fc
  .array(fc.array(name, { minLength: 1, maxLength: 4 }), { maxLength: 8 })
  .map((paths) => [...new Set(paths.map((path) => path.join('.')))])
  .map((all) => all.filter((key) => !all.some((other) => other.startsWith(`${key}.`))).sort());

const values = keys.chain((all) => fc.tuple(...all.map((key) => fc.tuple(fc.constant(key), value))));

function entriesOf(pairs: readonly (readonly [string, ConfigValue])[]): ConfigEntry[] {
  return pairs.map(([key, written]) => ({
    kind: 'key',
    key,
    value: written,
    standing: 'user',
    origin: { path: 'search', prop: 'config' },
  }));
}

/** The same as one document. */
function wholeDocument(pairs: readonly (readonly [string, ConfigValue])[]): string {
  const document: Record<string, unknown> = {};
  for (const [key, written] of pairs) {
    const path = key.split('.');
    const last = path.pop() ?? '';
    let section = document;
    for (const part of path) section = (section[part] ??= {}) as Record<string, unknown>;
    section[last] = written;
  }
  return Yaml.stringify(document);
}

test('user.yaml is what cdk8s writes for the whole document, though it is not asked for most lines', () => {
  fc.assert(
    fc.property(values, (pairs) => expect(renderUserYaml(entriesOf(pairs))).toBe(wholeDocument(pairs))),
    { numRuns: 300 },
  );
});
