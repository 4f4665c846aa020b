import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RELEASE_LINES } from '../../src/version';
import { keysOf } from '../../src/config';
import { meaningOf } from '../../src/config/key-meaning';
import { ALL_MEANINGS } from '../../src/generated/config-meanings';
import { REPOSITORY } from '../package/project';

test.each(RELEASE_LINES)('every key of %s, and every section above it, has a meaning', (line) => {
  const keys = keysOf(line).map(({ key }) => key);
  const sections = new Set(keys.flatMap((key) => sectionsAbove(key)));
  expect(keys.filter((key) => !/^.{12,}\.$/.test(meaningOf(key)?.meaning ?? '') || meaningOf(key)?.when === undefined)).toEqual([]);
  expect([...sections].filter((section) => meaningOf(section) === undefined)).toEqual([]);
});

function sectionsAbove(key: string): string[] {
  const parts = key.split('.');
  return parts.slice(1).map((_part, index) => parts.slice(0, index + 1).join('.'));
}

test('no meaning says less than the name of its key', () => {
  const wordsOf = (text: string) => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const empty = ALL_MEANINGS.filter(([key, meaning, when]) => {
    const name = new Set(wordsOf(key.replace(/([a-z])([A-Z])/g, '$1 $2')));
    return when !== undefined && wordsOf(meaning).filter((word) => !name.has(word)).length < 3;
  });
  expect(empty.map(([key]) => key)).toEqual([]);
});

test('a key that a meaning names exists', () => {
  const known = new Set(ALL_MEANINGS.map(([key]) => key.toLowerCase()));
  const first = new Set(ALL_MEANINGS.map(([key]) => key.split('.')[0]));
  const named = ALL_MEANINGS.flatMap(([key, meaning, when = '']) =>
    [...`${meaning} ${when}`.matchAll(/`([a-zA-Z]+(?:\.[\w]+)+)`/g)].map(([, name = '']) => [key, name] as const),
  ).filter(([, name]) => first.has(name.split('.')[0]));
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter(([, name]) => !known.has(name.toLowerCase()))).toEqual([]);
});

test('only commands read the meanings, so that they cost nothing to those who import the library', () => {
  const folder = join(REPOSITORY, 'src');
  const importing = (module: RegExp) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.startsWith(join('generated', 'config-meanings')))
      .filter((file) => module.test(readFileSync(join(folder, file), 'utf8')))
      .map((file) => file.replaceAll('\\', '/'));
  expect(importing(/from '[^']*\/config-meanings'/)).toEqual(['config/key-meaning.ts']);
  expect(importing(/from '[^']*\/key-meaning'/).filter((file) => !file.startsWith('cli/'))).toEqual([]);
});
