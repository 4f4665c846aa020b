import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '..');

const FILES = ['src', 'examples', 'test', 'bench', 'scripts'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(ROOT, folder, file)),
);

/** Files of this repository that a file loads. An import of types alone loads nothing. */
function importsOf(file: string): string[] {
  return ts
    .createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022)
    .statements.filter((statement) => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))
    .flatMap((statement) => (statement.moduleSpecifier && !isOfTypes(statement) ? [statement.moduleSpecifier as ts.StringLiteral] : []))
    .flatMap(({ text }) => (text.startsWith('.') ? [pathOf(join(dirname(file), text))] : []));
}

function isOfTypes(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const { importClause } = statement;
  if (!importClause || importClause.isTypeOnly) return importClause !== undefined;
  const { name, namedBindings } = importClause;
  return (
    !name && namedBindings !== undefined && ts.isNamedImports(namedBindings) && namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
}

const pathOf = (module: string) => [`${module}.ts`, join(module, 'index.ts')].find((file) => existsSync(file)) ?? module;

/** The first way found from a file back to itself, for each file that has one and was not on an earlier way. */
function cycles(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const found: string[][] = [];
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file]);
    else if (!done.has(file)) {
      for (const next of imports.get(file) ?? []) visit(next, [...way, file]);
      done.add(file);
    }
  };
  for (const file of imports.keys()) visit(file, []);
  return found;
}

test('no file imports itself by way of others', () => {
  const imports = new Map(FILES.map((file) => [file, importsOf(file)] as const));
  expect([...imports.values()].flat().length).toBeGreaterThan(1000);
  expect(cycles(imports).map((way) => way.map((file) => relative(ROOT, file)).join(' → '))).toEqual([]);
});

test('reports each import cycle once, with all its files', () => {
  const imports = { a: ['b', 'c'], b: ['d'], c: ['d'], d: ['c', 'e'], e: [] };
  expect(cycles(new Map(Object.entries(imports)))).toEqual([['d', 'c', 'd']]);
});
