import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type Project, REPOSITORY } from './project';

/** The package as it would be published. */
export interface PackedLibrary {
  /** Path of the tarball. */
  readonly tarball: string;
  /** Paths of the files in it. */
  readonly files: readonly string[];
  /** Text of a file in it. */
  read(file: string): string;
}

/** Builds and packs the library in a copy of what a fresh checkout has, so that no old build can slip in. */
export async function packLibrary(project: Project): Promise<PackedLibrary> {
  const checkout = project.path('checkout');
  mkdirSync(checkout);
  for (const name of [
    'src',
    'dashboards',
    'schemas',
    'package.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'rolldown.config.mjs',
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
    'docs',
  ]) {
    cpSync(join(REPOSITORY, name), join(checkout, name), { recursive: true });
  }
  symlinkSync(join(REPOSITORY, 'node_modules'), join(checkout, 'node_modules'));
  const built = await project.run('npm', ['run', 'build'], checkout);
  if (built.code !== 0) throw new Error(built.output);
  const packed = await project.run('npm', ['pack', '--json', '--pack-destination', project.folder], checkout);
  if (packed.code !== 0) throw new Error(packed.output);
  const { filename, files } = describePack(packed.output);
  return {
    tarball: project.path(filename),
    files: files.map(({ path }) => path),
    read: (file) => readFileSync(join(checkout, file), 'utf8'),
  };
}

interface PackDescription {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** npm up to 11 prints a list of packages, later ones an object by name. */
function describePack(output: string): PackDescription {
  const described = JSON.parse(output.slice(output.search(/^[[{]/m))) as PackDescription[] | Record<string, PackDescription>;
  const [first] = Object.values(described);
  if (!first) throw new Error(`npm pack described nothing: ${output}`);
  return first;
}
