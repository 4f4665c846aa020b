import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { ObjectJson } from './manifest-json';

/**
 * The API of Kubernetes 1.27 as JSON schemas: kubernetes-models 4.3.1 is generated from the OpenAPI document of 1.27.1.
 *
 * Its own validator lets unknown fields and null pass, so its schemas are read here and made strict, as
 * `kubectl apply --validate=strict` is.
 */
type Schema = Record<string, unknown>;

const SCHEMAS = join(dirname(require.resolve('kubernetes-models')), '_schemas');

const registry = jest.requireActual<{ register: (id: string, schema: Schema) => void }>('@kubernetes-models/validate');
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
ajv.addFormat('quantity', /^[+-]?(\d+(\.\d*)?|\.\d+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$/);
ajv.addFormat('string', true);
ajv.addFormat('byte', /^[A-Za-z0-9+/]*={0,2}$/);
registry.register = (id, schema) => {
  if (!ajv.getSchema(id)) ajv.addSchema(strict(schema) as Schema, id);
};

/** Custom resources, by `apiVersion` and kind: from the schemas that their bindings are made of, and from others, as strict. */
const CUSTOM: ReadonlyMap<string, ValidateFunction> = new Map(customResources());

/** What is wrong with an object by the API of Kubernetes 1.27 or of its custom resource, one line for each mistake. */
export function schemaErrors(object: ObjectJson): readonly string[] {
  const validate = validatorOf(object);
  return validate(object) ? [] : (validate.errors ?? []).map(describeError);
}

function validatorOf({ apiVersion, kind }: ObjectJson): ValidateFunction {
  const custom = CUSTOM.get(`${apiVersion} ${kind}`);
  if (custom) return custom;
  const [version = '', group = 'core'] = apiVersion.split('/').reverse();
  const id = ['io', 'k8s', 'api', group.split('.')[0] ?? '', version, kind].join('.');
  const file = id.replace(/(?:^|\.)(.)/g, (_dot, letter: string) => letter.toUpperCase());
  jest.requireActual<{ addSchema: () => void }>(join(SCHEMAS, file)).addSchema();
  const validate = ajv.getSchema(id);
  if (!validate) throw new Error(`Kubernetes 1.27 has no ${apiVersion} ${kind}.`);
  return validate;
}

/** Refuses unknown fields wherever fields are listed, and null wherever it stood for "not set". */
function strict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strict);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { nullable: _nullable, oneOf, ...rest } = schema as Schema;
  const choices = (oneOf as Schema[] | undefined)?.filter(({ type }) => type !== 'null');
  if (choices?.length === 1) return strict({ ...rest, ...choices[0] });
  const inner = Object.entries({ ...rest, ...(choices ? { oneOf: choices } : {}) }).map(([key, value]) => [key, strict(value)] as const);
  const isObject = 'properties' in rest && !('additionalProperties' in rest);
  return { ...Object.fromEntries(inner), ...(isObject ? { additionalProperties: false } : {}) };
}

function describeError({ instancePath, message, params }: ErrorObject): string {
  const { additionalProperty } = params as { additionalProperty?: string };
  return `${instancePath} ${message}${additionalProperty === undefined ? '' : `: ${additionalProperty}`}`;
}

interface CustomResourceDefinition {
  readonly spec: {
    readonly group: string;
    readonly names: { readonly kind: string };
    readonly versions: readonly { readonly name: string; readonly schema: { readonly openAPIV3Schema: Schema } }[];
  };
}

function* customResources(): Iterable<[string, ValidateFunction]> {
  const folders = [join(__dirname, '..', '..', 'imports'), join(__dirname, 'custom-resources')];
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  for (const file of files.filter((name) => name.endsWith('.yaml'))) {
    for (const document of parseAllDocuments(readFileSync(file, 'utf8'))) {
      const { spec } = document.toJS({ maxAliasCount: -1 }) as CustomResourceDefinition;
      for (const { name, schema } of spec.versions) {
        const { properties } = schema.openAPIV3Schema as { properties: Schema };
        const object = { type: 'object', properties: { apiVersion: {}, kind: {}, metadata: {}, ...properties }, required: ['spec'] };
        yield [`${spec.group}/${name} ${spec.names.kind}`, ajv.compile(strict(object) as Schema)];
      }
    }
  }
}
