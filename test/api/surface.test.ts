import { join } from 'node:path';
import ts from 'typescript';
import { expectGolden } from '../support/golden';
import { isGenerated, publicApi, publicMembers, type ExportedName } from './public-api';

jest.setTimeout(120_000);

const API = publicApi();

/** A class with its members, anything else with what it is. */
function describeName({ name, declaration }: ExportedName): string {
  if (ts.isClassDeclaration(declaration)) {
    const names = [...new Set(publicMembers(declaration).map((member) => member.name?.getText() ?? ''))].sort();
    return [`class ${name}`, ...names.map((member) => `  ${member}`)].join('\n');
  }
  if (ts.isInterfaceDeclaration(declaration)) return `interface ${name}`;
  if (ts.isFunctionDeclaration(declaration)) return `function ${name}`;
  return ts.isTypeAliasDeclaration(declaration) ? `type ${name}` : `namespace ${name}`;
}

test('what a user can import, and call on it, is what the committed list says', () => {
  const lines = API.filter((name) => !isGenerated(name)).map(describeName);
  expectGolden(join(__dirname, 'surface.txt'), `${lines.join('\n')}\n`);
});
