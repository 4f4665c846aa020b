import { join } from 'node:path';
import ts from 'typescript';
import { REPOSITORY } from '../package/project';

/** Where the compiler, and `tsx`, find the library as the repository has it. */
export const LIBRARY_PATHS = {
  '@org/milvus-k8s': [join(REPOSITORY, 'src', 'index.ts')],
  '@org/milvus-k8s/*': [join(REPOSITORY, 'src', 'entries', '*', 'index.ts')],
};

/**
 * What the compiler says about files under the options of this repository, a line for each mistake. It says nothing about the
 * library that they import: `npm run typecheck` does, and checking it takes most of the time.
 */
export function typeErrors(files: readonly string[], options: ts.CompilerOptions = {}): string[] {
  const config = ts.readConfigFile(join(REPOSITORY, 'tsconfig.json'), (file) => ts.sys.readFile(file)).config as object;
  const parsed = ts.parseJsonConfigFileContent({ ...config, include: [], files }, ts.sys, REPOSITORY);
  const program = ts.createProgram([...files], { ...parsed.options, types: ['node'], paths: LIBRARY_PATHS, ...options });
  const found = files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  });
  const host = { getCurrentDirectory: () => REPOSITORY, getCanonicalFileName: (file: string) => file, getNewLine: () => '\n' };
  return [...program.getOptionsDiagnostics(), ...found].map((each) => ts.formatDiagnostic(each, host));
}
