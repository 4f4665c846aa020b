import { readFileSync, readdirSync, statSync, type Stats } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { ManifestError } from '../manifest-error';
import { joined, type Manifests } from './manifests';
import { readManifests } from './read-manifests';

/** Whether a file in a folder is taken for manifests. The file of kustomize is a list of files, not an object to apply. */
export function isManifestFile(path: string): boolean {
  return /\.(ya?ml|json)$/.test(path) && !/(^|\/)(kustomization\.ya?ml|package(-lock)?\.json|tsconfig\.json|cdk8s\.yaml)$/.test(path);
}

/**
 * Reads a file, or all manifests in a folder and the folders in it.
 *
 * @throws ManifestError for a path that is not there, a folder without manifests, and text that is not YAML.
 */
export function readPath(path: string, workingDirectory: string): Manifests {
  const absolute = resolve(workingDirectory, path);
  const isFolder = statOf(absolute, path).isDirectory();
  const files = isFolder ? filesIn(absolute) : [absolute];
  if (files.length === 0)
    throw new ManifestError(`${path} has no manifests: no file ends with .yaml, .yml or .json. Run cdk8s synth first.`);
  return joined(files.map((file) => readManifests(textOf(file), relative(workingDirectory, file))));
}

function statOf(absolute: string, path: string): Stats {
  try {
    return statSync(absolute);
  } catch {
    throw new ManifestError(`There is no file or folder ${path}.`);
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new ManifestError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : filesIn(path);
      return isManifestFile(path) ? [path] : [];
    });
}
