import { describeChange, describeDefaults, describeType } from '../../src/config/describe-key';
import { linesWith, reads, type KeyFacts } from '../../src/config';
import type { MeaningRow } from '../../src/generated/meaning-row';
import { DEFAULT_LINE, MilvusVersion, RELEASES, ROLES, hasRole, type RoleName } from '../../src/version';
import { readMeanings } from '../config/meanings';
import { fileName, readKeys, sectionsOf, type Section } from '../config/table';
import { generatedFrom } from './table';

const SOURCE = 'the tables of configuration keys in data/';

/** The page to search in: all sections, and all keys with their meaning. */
export function configurationIndex(): string {
  const meanings = readMeanings();
  const sections = sectionsOf(readKeys());
  const count = sections.reduce((sum, { keys }) => sum + keys.length, 0);
  const sectionLines = sections.map(
    (section) => `- [\`${section.name}\`](configuration/${pageName(section)}): ${meaningOf(section.name, meanings)}`,
  );
  const keyLines = sections.flatMap((section) =>
    section.keys.map(({ key }) => `- [\`${key}\`](configuration/${pageName(section)}#${anchorOf(key)}): ${meaningOf(key, meanings)}`),
  );
  return `${generatedFrom(SOURCE)}

# Configuration of Milvus

What each of the ${count} keys of Milvus 2.3 to 3.0 means, and when to change it. The pages of the sections add type, defaults, effect of a
change and readers. \`npx milvus-k8s explain <key>\` tells the same in a terminal, and your editor when you point at a key in \`config\`.
How to set keys: [Configure Milvus](../how-to/configure-milvus.md).

Most keys are best left alone. If a key has a prop in this library, use the prop: it also mounts files, opens ports or changes the pods.

## Sections

${sectionLines.join('\n')}

## All keys

${keyLines.join('\n')}
`;
}

/** The page of each section, by file name. */
export function configurationPages(): Readonly<Record<string, string>> {
  const meanings = readMeanings();
  return Object.fromEntries(sectionsOf(readKeys()).map((section) => [pageName(section), sectionPage(section, meanings)]));
}

function sectionPage({ name, keys }: Section, meanings: ReadonlyMap<string, MeaningRow>): string {
  return `${generatedFrom(SOURCE)}

# \`${name}\`

${meaningOf(name, meanings)}

[All sections and keys](../configuration.md)

${entriesBelow(name, keys, meanings).join('\n\n')}
`;
}

/** The keys of a section, and then those of each section below it. */
function entriesBelow(section: string, keys: readonly KeyFacts[], meanings: ReadonlyMap<string, MeaningRow>): string[] {
  const restOf = (key: string) => key.slice(section.length + 1).split('.');
  const direct = keys.filter(({ key }) => restOf(key).length === 1);
  const below = new Map<string, KeyFacts[]>();
  for (const facts of keys.filter(({ key }) => restOf(key).length > 1)) {
    const name = `${section}.${restOf(facts.key)[0] ?? ''}`;
    below.set(name, [...(below.get(name) ?? []), facts]);
  }
  return [
    ...direct.map((facts) => entry(facts, meanings)),
    ...[...below].flatMap(([name, members]) => [
      `<a id="${anchorOf(name)}"></a>\n\n## \`${name}\``,
      meaningOf(name, meanings),
      ...entriesBelow(name, members, meanings),
    ]),
  ];
}

function entry(facts: KeyFacts, meanings: ReadonlyMap<string, MeaningRow>): string {
  const [, meaning = '', when = ''] = meanings.get(facts.key.toLowerCase()) ?? [];
  return [
    `<a id="${anchorOf(facts.key)}"></a>\n\n### \`${facts.key}\``,
    `${meaning} ${when}`,
    `${describeType(facts)}. Default: ${describeDefaults(facts)}. Change: ${describeChange(facts)}. ${readersOf(facts)}`,
  ].join('\n\n');
}

/** The roles that read the key in the default line, or in the last one that has it. */
function readersOf(facts: KeyFacts): string {
  const lines = linesWith(facts);
  const line = lines.includes(DEFAULT_LINE) ? DEFAULT_LINE : (lines.at(-1) ?? DEFAULT_LINE);
  const version = MilvusVersion.of(RELEASES[line].recommended);
  const roles = (Object.keys(ROLES) as RoleName[]).filter((role) => role !== 'standalone' && hasRole(version, role));
  const readers = roles.filter((role) => reads(role, facts.key, line)).map((role) => ROLES[role].component);
  return readers.length === 0 ? `No role of ${line} reads it.` : `Readers in ${line}: ${readers.join(', ')}.`;
}

function meaningOf(key: string, meanings: ReadonlyMap<string, MeaningRow>): string {
  return meanings.get(key.toLowerCase())?.[1] ?? '';
}

function pageName({ name }: Section): string {
  return `${fileName(name)}.md`;
}

/** The key itself, so that a link can be typed. */
function anchorOf(key: string): string {
  return key.replaceAll('*', 'any');
}
