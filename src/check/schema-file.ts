import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A JSON schema, or a part of it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A file of `schemas/`. */
export interface SchemaFile {
  /** Minor release of Kubernetes; empty for custom resources. */
  readonly release: string;
  /** Name of the definition of each kind, such as `apps/v1 Deployment`. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly definitions: Readonly<Record<string, JsonSchema>>;
}

/** Reads a file of `schemas/`, which is in the package two folders above the compiled and the source files. */
export function readSchemaFile(name: 'kubernetes' | 'custom-resources'): SchemaFile {
  return JSON.parse(readFileSync(join(__dirname, '..', '..', 'schemas', `${name}.json`), 'utf8')) as SchemaFile;
}
