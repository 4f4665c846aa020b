import type { JsonSchema, SchemaFile } from '../../src/check/schema-file';

/** A definition of Kubernetes' OpenAPI document. */
interface Definition extends JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly 'x-kubernetes-group-version-kind'?: readonly { readonly group: string; readonly version: string; readonly kind: string }[];
}

/** Kubernetes' OpenAPI document. */
export interface OpenApi {
  readonly definitions: Readonly<Record<string, Definition>>;
}

const PREFIX = /^io\.k8s\.(apimachinery\.pkg\.|apiextensions-apiserver\.pkg\.apis\.|kube-aggregator\.pkg\.apis\.|api\.)?/;

/** Definitions whose values have more forms than OpenAPI says. */
const FORMS: Readonly<Record<string, JsonSchema>> = {
  'io.k8s.apimachinery.pkg.api.resource.Quantity': { type: ['string', 'number'], format: 'quantity' },
  'io.k8s.apimachinery.pkg.util.intstr.IntOrString': { type: ['string', 'integer'] },
  'io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1': {},
};

/** The schemas of all kinds that an app can apply: strict, without texts and without status. */
export function kubernetesSchemas({ definitions }: OpenApi, release: string): SchemaFile {
  const kinds: Record<string, string> = {};
  for (const [name, definition] of Object.entries(definitions)) {
    const isObject = definition.properties?.['metadata'] !== undefined && !name.endsWith('List');
    if (!isObject) continue;
    for (const { group, version, kind } of definition['x-kubernetes-group-version-kind'] ?? [])
      kinds[`${group === '' ? '' : `${group}/`}${version} ${kind}`] = shortName(name);
  }
  const needed: Record<string, JsonSchema> = {};
  const visit = (name: string) => {
    const short = shortName(name);
    if (short in needed) return;
    const definition = definitions[name];
    if (!definition) throw new Error(`No definition ${name}.`);
    needed[short] = {};
    needed[short] = FORMS[name] ?? compact(withoutStatus(definition), visit);
  };
  const roots = new Set(Object.values(kinds));
  for (const name of Object.keys(definitions).filter((each) => roots.has(shortName(each)))) visit(name);
  return { release, kinds, definitions: needed };
}

function shortName(name: string): string {
  return name.replace(PREFIX, '');
}

/** What an app applies has no status; one that has is not looked at. */
function withoutStatus(definition: Definition): Definition {
  const isObject = definition.properties?.['metadata'] !== undefined && 'status' in definition.properties;
  return isObject ? { ...definition, properties: { ...definition.properties, status: {} } } : definition;
}

const KEPT = new Set(['type', 'required', 'enum', 'format', 'minimum', 'maximum', 'pattern', 'uniqueItems']);

function compact(schema: JsonSchema, visit: (name: string) => void): JsonSchema {
  const made: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === '$ref') {
      const name = String(value).replace('#/definitions/', '');
      visit(name);
      return { $ref: `#/definitions/${shortName(name)}` };
    }
    if (KEPT.has(key)) made[key] = value;
    if (key === 'items' || key === 'additionalProperties') made[key] = compact(value as JsonSchema, visit);
    if (key === 'properties') {
      made[key] = Object.fromEntries(Object.entries(value as object).map(([name, each]) => [name, compact(each as JsonSchema, visit)]));
      made['additionalProperties'] = false;
    }
  }
  return made;
}
