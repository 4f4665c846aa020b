import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportOptions, SourceText } from '@org/milvus-k8s/import';

/** Input of an import: files as people have them. */
export interface Input {
  readonly name: string;
  readonly sources: readonly SourceText[];
  readonly options: ImportOptions;
}

const folder = (name: string) => join(__dirname, name);

/** A file of this folder. */
export function source(name: string): SourceText {
  return { file: name.split('/').at(-1) ?? name, text: readFileSync(folder(name), 'utf8') };
}

const each = (name: string, options: ImportOptions): Input[] =>
  readdirSync(folder(name))
    .sort()
    .map((file) => ({ name: `${options.adopt ? 'adopted ' : ''}${name}/${file}`, sources: [source(`${name}/${file}`)], options }));

/** Values files, resources of the operator, an Application and a HelmRelease. */
export const INPUTS: readonly Input[] = [
  ...each('values', { release: 'search', namespace: 'search' }),
  ...each('resources', {}),
  ...each('values', { release: 'search', namespace: 'search', adopt: true }),
  ...each('resources', { adopt: true }),
  { name: 'gitops/application', sources: [source('gitops/application.yaml'), source('gitops/milvus.yaml')], options: {} },
  { name: 'gitops/helm-release', sources: [source('gitops/helm-release.yaml')], options: {} },
];
