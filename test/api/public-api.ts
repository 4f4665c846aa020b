import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { REPOSITORY } from '../package/project';

/** One name that an entry of the package exports, with the declaration behind it. */
export interface ExportedName {
  readonly name: string;
  readonly declaration: ts.Declaration;
}

const { exports: EXPORTS } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')) as {
  readonly exports: Readonly<Record<string, string | { readonly types: string }>>;
};

/** The source of each entry, by the name of the module. */
const SOURCES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(EXPORTS).flatMap(([entry, target]) =>
    typeof target === 'string'
      ? []
      : [[`@org/milvus-k8s${entry.slice(1)}`, join(REPOSITORY, target.types.replace(/^\.\/lib\/(.+)\.d\.ts$/, 'src/$1.ts'))]],
  ),
);

/** The modules that a user may import: the package and its sub-paths. */
export const ENTRIES: readonly string[] = Object.keys(SOURCES);

/** Folders whose content is generated: from Milvus' own configuration, and from schemas of custom resources. */
const GENERATED = ['src/generated/'];

const PROGRAM = ts.createProgram(Object.values(SOURCES), { ...compilerOptions(), noEmit: true });

/** Everything that a user may import from an entry, sorted by name. */
export function exportsOf(entry: string): readonly ExportedName[] {
  const checker = PROGRAM.getTypeChecker();
  const module = checker.getSymbolAtLocation(PROGRAM.getSourceFile(SOURCES[entry] ?? '') ?? fail(entry));
  return checker
    .getExportsOfModule(module ?? fail(entry))
    .map((symbol) => ({ name: symbol.name, declaration: declarationOf(symbol) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Everything that a user may import, and what exported interfaces extend. */
export function publicApi(): readonly ExportedName[] {
  const all = new Map<ts.Declaration, ExportedName>();
  const add = (exported: ExportedName) => {
    if (all.has(exported.declaration)) return;
    all.set(exported.declaration, exported);
    if (ts.isInterfaceDeclaration(exported.declaration)) basesOf(exported.declaration).forEach(add);
  };
  ENTRIES.flatMap(exportsOf).forEach(add);
  return [...all.values()];
}

function basesOf(declaration: ts.InterfaceDeclaration): ExportedName[] {
  const types = (declaration.heritageClauses ?? []).flatMap((clause) => [...clause.types]);
  return types.flatMap(({ expression }) => {
    const symbol = PROGRAM.getTypeChecker().getSymbolAtLocation(expression);
    const base = symbol && declarationOf(symbol);
    return base?.getSourceFile().fileName.startsWith(join(REPOSITORY, 'src')) ? [{ name: symbol?.name ?? '', declaration: base }] : [];
  });
}

function declarationOf(symbol: ts.Symbol): ts.Declaration {
  const target = symbol.flags & ts.SymbolFlags.Alias ? PROGRAM.getTypeChecker().getAliasedSymbol(symbol) : symbol;
  return target.declarations?.[0] ?? fail(symbol.name);
}

/** Whether a declaration is written by a script of this repository. */
export function isGenerated({ declaration }: ExportedName): boolean {
  return GENERATED.some((folder) => declaration.getSourceFile().fileName.includes(folder));
}

/** The members of a class or an interface that are in the published types, in the order of the source. */
export function publicMembers(declaration: ts.Declaration): readonly (ts.ClassElement | ts.TypeElement | ts.ParameterDeclaration)[] {
  if (ts.isInterfaceDeclaration(declaration)) return declaration.members.filter(isPublic);
  if (!ts.isClassDeclaration(declaration)) return [];
  const properties = declaration.members.flatMap((member) =>
    ts.isConstructorDeclaration(member)
      ? member.parameters.filter((parameter) => ts.isParameterPropertyDeclaration(parameter, member) && isPublic(parameter))
      : [],
  );
  return [...properties, ...declaration.members.filter((member) => !ts.isConstructorDeclaration(member) && isPublic(member))];
}

/** Whether a doc comment has a tag. */
export function hasTag(node: ts.Node, tag: string): boolean {
  return ts.getJSDocTags(node).some(({ tagName }) => tagName.text === tag);
}

function isPublic(member: ts.ClassElement | ts.TypeElement | ts.ParameterDeclaration): boolean {
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  return (ts.getCombinedModifierFlags(member) & hidden) === 0 && !isInternal(member);
}

/** The compiler strips what has the word in the comments before it, also where it is no tag of a parameter. */
function isInternal(member: ts.Node): boolean {
  const source = member.getSourceFile().text;
  return (ts.getLeadingCommentRanges(source, member.pos) ?? []).some(({ pos, end }) => source.slice(pos, end).includes('@internal'));
}

function compilerOptions(): ts.CompilerOptions {
  const file = join(REPOSITORY, 'tsconfig.build.json');
  return ts.parseJsonConfigFileContent(ts.readConfigFile(file, (path) => ts.sys.readFile(path)).config, ts.sys, REPOSITORY).options;
}

function fail(name: string): never {
  throw new Error(`${name} cannot be read.`);
}
