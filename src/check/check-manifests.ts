import { isLabelValue, isObjectName, isQualifiedName } from '../naming';
import type { SourceLocation } from '../plan';
import { Schemas, type SchemaMistake } from './schemas';

/** A mistake in a manifest. */
export interface ManifestMistake {
  /** Place of the object. */
  readonly location: SourceLocation | undefined;
  /** The object, such as `Deployment search/milvus-proxy`. */
  readonly object: string;
  /** Names and indexes that lead to the field; empty for the whole object. */
  readonly path: readonly string[];
  readonly problem: string;
}

/** Result of a check. */
export interface CheckResult {
  /** Minor release of Kubernetes whose schemas were used. */
  readonly kubernetes: string;
  /** Number of objects. */
  readonly objects: number;
  readonly mistakes: readonly ManifestMistake[];
  /** Kinds without a schema, and how many objects each has. */
  readonly unchecked: Readonly<Record<string, number>>;
}

type Fields = Readonly<Record<string, unknown>>;

/** Checks manifests against the schemas of Kubernetes and of custom resources, and their identities against each other. */
export function checkManifests(manifests: readonly unknown[], locations: ReadonlyMap<object, SourceLocation>): CheckResult {
  const schemas = new Schemas();
  const mistakes: ManifestMistake[] = [];
  const unchecked: Record<string, number> = {};
  const seen = new Map<string, SourceLocation | undefined>();
  const objects = manifests.flatMap(itemsOf);
  for (const object of objects) {
    const location = locations.get(object);
    const name = nameOf(object);
    const tell = ({ path, problem }: SchemaMistake) => void mistakes.push({ location, object: name, path, problem });
    const missing = identityMistakes(object);
    missing.forEach(tell);
    if (missing.length > 0) continue;
    const [apiVersion, kind] = [String(object['apiVersion']), String(object['kind'])];
    const found = schemas.check(apiVersion, kind, object);
    if (found === undefined) unchecked[`${apiVersion} ${kind}`] = (unchecked[`${apiVersion} ${kind}`] ?? 0) + 1;
    found?.forEach(tell);
    metadataMistakes(object, apiVersion).forEach(tell);
    const identity = JSON.stringify([apiVersion.replace(/\/?[^/]*$/, ''), name]);
    if (seen.has(identity)) {
      const other = seen.get(identity);
      tell({ path: [], problem: `is there twice${other ? `; the first one is at ${other.file}:${other.line}` : ''}.` });
    } else seen.set(identity, location);
  }
  return { kubernetes: schemas.release, objects: objects.length, mistakes, unchecked };
}

/** The objects of a document: of a list each of its items. */
function itemsOf(manifest: unknown): readonly Fields[] {
  if (!isFields(manifest)) return [];
  const { kind, items } = manifest;
  if (typeof kind === 'string' && kind.endsWith('List') && Array.isArray(items)) return items.flatMap(itemsOf);
  return [manifest];
}

function identityMistakes(object: Fields): SchemaMistake[] {
  const isText = (value: unknown) => typeof value === 'string' && value !== '';
  const fields = ['apiVersion', 'kind'].filter((field) => !isText(object[field]));
  const { name } = metadataOf(object);
  return [
    ...fields.map((field) => ({ path: [], problem: `has no ${field}.` })),
    ...(isText(name) ? [] : [{ path: ['metadata'], problem: 'has no name.' }]),
  ];
}

/** Names, labels and annotations, whose form the schemas do not have. */
function metadataMistakes(object: Fields, apiVersion: string): SchemaMistake[] {
  const { name, labels, annotations } = metadataOf(object);
  const isRole = apiVersion.startsWith('rbac.authorization.k8s.io/');
  const mistakes: SchemaMistake[] = [];
  if (!isRole && !isObjectName(String(name))) mistakes.push({ path: ['metadata', 'name'], problem: 'is not a DNS name.' });
  for (const [field, map] of [['labels', labels] as const, ['annotations', annotations] as const]) {
    for (const [key, value] of Object.entries(isFields(map) ? map : {})) {
      const path = ['metadata', field, key];
      if (!isQualifiedName(key))
        mistakes.push({ path, problem: `is not a valid name of ${field === 'labels' ? 'a label' : 'an annotation'}.` });
      if (field === 'labels' && typeof value === 'string' && !isLabelValue(value))
        mistakes.push({ path, problem: `has the value '${value}', which a label cannot have.` });
    }
  }
  return mistakes;
}

function nameOf(object: Fields): string {
  const { name, namespace } = metadataOf(object);
  const place = typeof namespace === 'string' && namespace !== '' ? `${namespace}/` : '';
  return `${typeof object['kind'] === 'string' ? object['kind'] : 'object'} ${place}${typeof name === 'string' ? name : ''}`.trim();
}

function metadataOf(object: Fields): Fields {
  return isFields(object['metadata']) ? object['metadata'] : {};
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
