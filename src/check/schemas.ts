import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import { nearest } from '../props/nearest';
import { readSchemaFile, type SchemaFile } from './schema-file';

/** A mistake in an object: where it is, and what is wrong. */
export interface SchemaMistake {
  /** Names and indexes that lead to the field. */
  readonly path: readonly string[];
  readonly problem: string;
}

/** A number with a suffix, as the API server reads amounts. */
const QUANTITY = /^[+-]?(\d+(\.\d*)?|\.\d+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$/;

/** The schemas of Kubernetes' own kinds and of the custom resources that the library emits. They are compiled when they are needed. */
export class Schemas {
  private readonly kubernetes = readSchemaFile('kubernetes');
  private readonly custom = readSchemaFile('custom-resources');
  private readonly compiled = new Map<string, ValidateFunction>();
  private readonly ajv = new Ajv({ allErrors: true, strict: false, verbose: true });
  private readonly groups: ReadonlySet<string>;

  constructor() {
    for (const format of ['int32', 'int64', 'double', 'byte', 'date-time']) this.ajv.addFormat(format, true);
    this.ajv.addFormat('quantity', { type: 'string', validate: QUANTITY });
    this.ajv.addSchema({ $id: 'kubernetes', definitions: this.kubernetes.definitions });
    this.ajv.addSchema({ $id: 'custom', definitions: this.custom.definitions });
    this.groups = new Set(Object.keys(this.kubernetes.kinds).map(groupOf));
  }

  /** Minor release of Kubernetes. */
  public get release(): string {
    return this.kubernetes.release;
  }

  /** What is wrong with an object; undefined if there is no schema of its kind. */
  public check(apiVersion: string, kind: string, object: object): readonly SchemaMistake[] | undefined {
    const validate = this.validatorOf(`${apiVersion} ${kind}`);
    if (validate) return validate(withoutNulls(object)) ? [] : mistakesOf(validate.errors ?? []);
    return this.groups.has(groupOf(apiVersion)) ? [this.unknownKind(apiVersion, kind)] : undefined;
  }

  private validatorOf(name: string): ValidateFunction | undefined {
    const known = this.compiled.get(name);
    if (known) return known;
    const reference = referenceIn(this.kubernetes, 'kubernetes', name) ?? referenceIn(this.custom, 'custom', name);
    if (reference === undefined) return undefined;
    const made = this.ajv.compile({ $ref: reference });
    this.compiled.set(name, made);
    return made;
  }

  private unknownKind(apiVersion: string, kind: string): SchemaMistake {
    const names = Object.keys(this.kubernetes.kinds);
    const elsewhere = names.filter((name) => name.endsWith(` ${kind}`)).map((name) => name.split(' ')[0] ?? '');
    const inVersion = names.filter((name) => name.startsWith(`${apiVersion} `)).map((name) => name.split(' ')[1] ?? '');
    const near = elsewhere[0] === undefined ? nearest(kind, inVersion) : undefined;
    const hint = elsewhere[0] === undefined ? near && ` Did you mean ${near}?` : ` It is in ${elsewhere.join(', ')}.`;
    const path = elsewhere[0] === undefined ? 'kind' : 'apiVersion';
    return { path: [path], problem: `Kubernetes ${this.release} has no ${kind} in ${apiVersion}.${hint ?? ''}` };
  }
}

function referenceIn({ kinds }: SchemaFile, id: string, name: string): string | undefined {
  const definition = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  return definition === undefined ? undefined : `${id}#/definitions/${definition}`;
}

/** Group of an API version, also of one in front of a kind: empty for `v1`. */
function groupOf(apiVersion: string): string {
  const [version = ''] = apiVersion.split(' ');
  return version.includes('/') ? version.slice(0, version.indexOf('/')) : '';
}

/** The API server takes null for a field that is not there. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== null)
      .map(([name, each]) => [name, withoutNulls(each)]),
  );
}

function mistakesOf(errors: readonly ErrorObject[]): SchemaMistake[] {
  return errors.map((error) => {
    const path = error.instancePath
      .split('/')
      .slice(1)
      .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));
    const params = error.params as Readonly<Record<string, unknown>>;
    if (error.keyword === 'additionalProperties') {
      const name = String(params['additionalProperty']);
      const known = Object.keys((error.parentSchema as { readonly properties?: object } | undefined)?.properties ?? {});
      const near = nearest(name, known);
      return { path: [...path, name], problem: `is not a known field.${near === undefined ? '' : ` Did you mean ${near}?`}` };
    }
    if (error.keyword === 'required') return { path, problem: `has no ${String(params['missingProperty'])}.` };
    if (error.keyword === 'enum') return { path, problem: `must be one of ${(params['allowedValues'] as unknown[]).join(', ')}.` };
    return { path, problem: `${error.message ?? 'is wrong'}.` };
  });
}
