import { join } from 'node:path';
import ts from 'typescript';
import { REPOSITORY } from '../package/project';

/** One name that `src/index.ts` exports, with the declaration behind it. */
export interface ExportedName {
  readonly name: string;
  readonly declaration: ts.Declaration;
}

const ENTRY = join(REPOSITORY, 'src', 'index.ts');

/** Folders whose content is generated: from Milvus' own configuration, and from schemas of custom resources. */
const GENERATED = ['src/generated/'];

/** Everything that a user may import, sorted by name. */
export function publicApi(): readonly ExportedName[] {
  const program = ts.createProgram([ENTRY], { ...compilerOptions(), noEmit: true });
  const checker = program.getTypeChecker();
  const entry = checker.getSymbolAtLocation(program.getSourceFile(ENTRY) ?? fail());
  return checker
    .getExportsOfModule(entry ?? fail())
    .map((symbol) => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return { name: symbol.name, declaration: target.declarations?.[0] ?? fail() };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
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

function fail(): never {
  throw new Error('src/index.ts can not be read.');
}
