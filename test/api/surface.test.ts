import { join } from 'node:path';
import ts from 'typescript';
import { expectGolden } from '../support/golden';
import { ENTRIES, exportsOf, isGenerated, publicMembers, type ExportedName } from './public-api';

jest.setTimeout(120_000);

/** A class with its members, anything else with what it is. */
function describeName({ name, declaration }: ExportedName): string {
  if (ts.isClassDeclaration(declaration)) {
    const names = [...new Set(publicMembers(declaration).map((member) => member.name?.getText() ?? ''))].sort();
    return [`class ${name}`, ...names.map((member) => `  ${member}`)].join('\n');
  }
  if (ts.isInterfaceDeclaration(declaration)) return `interface ${name}`;
  if (ts.isFunctionDeclaration(declaration)) return `function ${name}`;
  if (ts.isVariableDeclaration(declaration)) return `const ${name}`;
  return ts.isTypeAliasDeclaration(declaration) ? `type ${name}` : `namespace ${name}`;
}

/** The most names that the root exports: what makes a Milvus. Anything else belongs into a sub-path. */
const ROOT_LIMIT = 185;

test.each(ENTRIES)('the public names and members of %s match the committed list', (entry) => {
  const lines = exportsOf(entry).map((name) => (isGenerated(name) ? `generated ${name.name}` : describeName(name)));
  expectGolden(join(__dirname, `surface.${entry.split('/')[2] ?? 'root'}.txt`), `${lines.join('\n')}\n`);
});

test('the root stays small', () => {
  expect(exportsOf('@org/milvus-k8s').length).toBeLessThan(ROOT_LIMIT);
});

test('a name is exported by one entry', () => {
  const names = ENTRIES.flatMap((entry) => exportsOf(entry).map(({ name }) => name));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
