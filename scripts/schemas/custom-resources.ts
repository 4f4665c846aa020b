import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import type { JsonSchema, SchemaFile } from '../../src/check/schema-file';

const ROOT = join(__dirname, '..', '..');

/** Folders with the compact schemas of the custom resources that the library emits. */
const FOLDERS = ['imports', join('test', 'support', 'custom-resources')];

interface Definition {
  readonly spec: {
    readonly group: string;
    readonly names: { readonly kind: string };
    readonly versions: readonly { readonly name: string; readonly schema: { readonly openAPIV3Schema: JsonSchema } }[];
  };
}

/** The schemas of custom resources. They lack fields that the library does not write, so further fields are no mistake. */
export function customResourceSchemas(): SchemaFile {
  const kinds: Record<string, string> = {};
  const definitions: Record<string, JsonSchema> = {};
  const folders = FOLDERS.map((folder) => join(ROOT, folder));
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  for (const file of files.filter((name) => name.endsWith('.yaml'))) {
    for (const document of parseAllDocuments(readFileSync(file, 'utf8'))) {
      const { group, names, versions } = (document.toJS({ maxAliasCount: -1 }) as Definition).spec;
      for (const { name, schema } of versions) {
        const { properties } = schema.openAPIV3Schema as { readonly properties: Readonly<Record<string, JsonSchema>> };
        const id = `${group}.${name}.${names.kind}`;
        kinds[`${group}/${name} ${names.kind}`] = id;
        definitions[id] = {
          type: 'object',
          properties: { ...(loose(properties) as object), apiVersion: {}, kind: {}, metadata: {} },
          required: ['spec'],
        };
      }
    }
  }
  return { release: '', kinds, definitions };
}

const DROPPED = new Set(['description', 'default', 'title', 'nullable', 'example', 'externalDocs']);

/** A schema without texts, and without Kubernetes' own words. A value that is a number or a text has no type. */
function loose(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(loose);
  if (typeof schema !== 'object' || schema === null) return schema;
  const isEither = (schema as Readonly<Record<string, unknown>>)['x-kubernetes-int-or-string'] === true;
  const fields = Object.entries(schema).filter(([key]) => !DROPPED.has(key) && !key.startsWith('x-kubernetes-'));
  const kept = isEither ? fields.filter(([key]) => key !== 'type') : fields;
  return Object.fromEntries(kept.map(([key, value]) => [key, key === 'properties' ? named(value) : loose(value)]));
}

/** Properties may have the names of these words. */
function named(properties: unknown): unknown {
  return Object.fromEntries(Object.entries(properties as object).map(([name, value]) => [name, loose(value)]));
}
