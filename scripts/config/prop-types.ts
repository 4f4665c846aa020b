import { describeChange, describeDefaults, describeType } from '../../src/config/describe-key';
import type { KeyFacts as Key } from '../../src/config/key-table';
import type { MeaningRow } from '../../src/generated/meaning-row';
import { isSecretKey } from '../../src/config/secret-keys';
import { countsBytes, countsTime } from '../../src/config/units';
import { fileName, spelling, type Section } from './table';

/** By key or section in lower case. */
type Meanings = ReadonlyMap<string, MeaningRow>;

/** Sources of the types of `config`: one file of nested and one of dotted keys for each section, and the lists of all. */
export function propTypeFiles(sections: readonly Section[], meanings: Meanings, header: string): Map<string, string> {
  const files = new Map<string, string>();
  const offered = sections
    .map(({ name, keys }) => ({ name, keys: keys.filter((key) => isOffered(key)) }))
    .filter(({ keys }) => keys.length > 0);
  for (const { name, keys } of offered) {
    const nested = `${sectionDoc(name, meanings, '')}export interface ${typeName(name)}Section ${nestedType(treeOf(keys), name, meanings, '')}\n`;
    files.set(join('sections', name), header + valueImports(nested, true) + nested);
    const dotted = keys.map((key) => `${docOf(key, meanings, '  ')}  readonly '${key.key}'?: ${valueType(key)} | undefined;\n`).join('');
    const interfaceText = `/** Keys of \`${name}\`, each in one piece. */\nexport interface ${typeName(name)}Keys {\n${dotted}}\n`;
    files.set(join('dotted', name), header + valueImports(interfaceText, false) + interfaceText);
  }
  const names = offered.map(({ name }) => name);
  const sectionProps = names
    .map((name) => `${sectionDoc(name, meanings, '  ')}  readonly ${name}?: ${typeName(name)}Section | undefined;\n`)
    .join('');
  files.set(
    'sections/index.ts',
    indexFile(header, names, 'Section', `/** All sections, with nested keys. */\nexport interface SectionedConfig {\n${sectionProps}}\n`),
  );
  const bases = names.map((name) => `${typeName(name)}Keys`).join(',\n    ');
  files.set(
    'dotted/index.ts',
    indexFile(header, names, 'Keys', `/** All keys, each in one piece. */\nexport interface DottedConfig\n  extends ${bases} {}\n`),
  );
  return files;
}

/** Secrets are refused, and open sections take any key: neither is offered by the editor. */
function isOffered({ key }: Key): boolean {
  return !key.endsWith('*') && !isSecretKey(key);
}

interface Tree {
  readonly children: Map<string, Branch>;
}

interface Branch {
  /** All spellings. */
  readonly names: string[];
  key?: Key;
  readonly tree: Tree;
}

/** The keys of a section as a tree below its name. Parts that differ in case alone are one. */
function treeOf(keys: readonly Key[]): Tree {
  const root: Tree = { children: new Map() };
  for (const key of keys) {
    let tree = root;
    const parts = key.key.split('.').slice(1);
    parts.forEach((part, index) => {
      const child: Branch = tree.children.get(part.toLowerCase()) ?? { names: [], tree: { children: new Map() } };
      child.names.push(part);
      if (index === parts.length - 1) child.key = key;
      tree.children.set(part.toLowerCase(), child);
      tree = child.tree;
    });
  }
  return root;
}

function nestedType(tree: Tree, path: string, meanings: Meanings, indent: string): string {
  const inner = `${indent}  `;
  const lines = [...tree.children.values()].map(({ names, key, tree: below }) => {
    const name = spelling(names);
    const property = /^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`;
    const here = `${path}.${name}`;
    const types = [...(key ? [valueType(key)] : []), ...(below.children.size > 0 ? [nestedType(below, here, meanings, inner)] : [])];
    const doc = key ? docOf(key, meanings, inner) : sectionDoc(here, meanings, inner);
    return `${doc}${inner}readonly ${property}?: ${types.join(' | ')} | undefined;\n`;
  });
  return `{\n${inner}readonly [key: string]: ConfigNode;\n${lines.join('')}${indent}}`;
}

function docOf(key: Key, meanings: Meanings, indent: string): string {
  const [, meaning = '', when = ''] = meanings.get(key.key.toLowerCase()) ?? [];
  return comment([`${meaning} ${when}`, '', `${describeType(key)}. ${describeDefaults(key)}. Change: ${describeChange(key)}.`], indent);
}

function sectionDoc(section: string, meanings: Meanings, indent: string): string {
  const [, meaning = ''] = meanings.get(section.toLowerCase()) ?? [];
  return comment([meaning], indent);
}

function comment(lines: readonly string[], indent: string): string {
  const texts = lines.map((line) => line.replaceAll('*/', '* /').trim());
  if (texts.length === 1) return `${indent}/** ${texts.join('')} */\n`;
  return `${indent}/**\n${texts.map((text) => `${indent} *${text === '' ? '' : ` ${text}`}\n`).join('')}${indent} */\n`;
}

function valueType({ type, unit, values }: Key): string {
  if (values) return values.map((value) => `'${value}'`).join(' | ');
  if (type === 'int' || type === 'float') return countsTime(unit) ? 'TimeValue' : countsBytes(unit) ? 'SizeValue' : 'NumberValue';
  const names = {
    bool: 'FlagValue',
    string: 'TextValue',
    duration: 'DurationValue',
    size: 'SizeTextValue',
    json: 'JsonValue',
    list: 'ListValue',
  };
  return names[type];
}

function valueImports(text: string, isNested: boolean): string {
  const used = [
    'DurationValue',
    'FlagValue',
    'JsonValue',
    'ListValue',
    'NumberValue',
    'SizeTextValue',
    'SizeValue',
    'TextValue',
    'TimeValue',
  ];
  const names = [...(isNested ? ['ConfigNode'] : []), ...used.filter((name) => new RegExp(`\\b${name}\\b`).test(text))].sort();
  return `import type { ${names.join(', ')} } from '../../../props/config-value';\n\n`;
}

function indexFile(header: string, names: readonly string[], suffix: string, text: string): string {
  const imports = names.map((name) => `import type { ${typeName(name)}${suffix} } from './${fileName(name)}';\n`).join('');
  const exports = names.map((name) => `export type { ${typeName(name)}${suffix} } from './${fileName(name)}';\n`).join('');
  return `${header}${imports}\n${exports}\n${text}`;
}

function typeName(section: string): string {
  return `${section.charAt(0).toUpperCase()}${section.slice(1)}`;
}

function join(folder: string, section: string): string {
  return `${folder}/${fileName(section)}.ts`;
}
