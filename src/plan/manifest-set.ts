import type { SourceLocation } from './change';
import { podTemplateOf } from './compare/normal-form';
import { fieldsAt, groupKind, isFields, keyOf, nameOf, textAt, textsAt, type Fields, type KubernetesObject } from './kubernetes-object';
import { ManifestError } from './manifest-error';

/** An object with pods. */
export interface Workload {
  readonly object: KubernetesObject;
  readonly labels: Readonly<Record<string, string>>;
  readonly pod: Fields;
}

/** All objects of one side of a plan, by identity. */
export class ManifestSet {
  private readonly byKey = new Map<string, KubernetesObject>();
  private readonly byKind = new Map<string, KubernetesObject[]>();
  private readonly byNamespace = new Map<string, Workload[]>();

  /** @throws ManifestError for a value that is no object of Kubernetes, and for two objects of one identity. */
  constructor(manifests: readonly unknown[], locations: ReadonlyMap<object, SourceLocation> = new Map()) {
    for (const object of manifests.flatMap((manifest) => objectsOf(manifest, locations))) this.add(object, locations);
  }

  public get objects(): Iterable<KubernetesObject> {
    return this.byKey.values();
  }

  public get size(): number {
    return this.byKey.size;
  }

  public get(key: string): KubernetesObject | undefined {
    return this.byKey.get(key);
  }

  /** The objects of one kind in a namespace, such as `NetworkPolicy.networking.k8s.io`. */
  public ofKind(kind: string, namespace: string | undefined): readonly KubernetesObject[] {
    return this.byKind.get(`${kind}/${namespace ?? ''}`) ?? [];
  }

  /** The objects with pods of a namespace. */
  public workloads(namespace: string | undefined): readonly Workload[] {
    return this.byNamespace.get(namespace ?? '') ?? [];
  }

  private add(object: KubernetesObject, locations: ReadonlyMap<object, SourceLocation>): void {
    const key = keyOf(object);
    const other = this.byKey.get(key);
    if (other) {
      const first = locations.get(other);
      const where = first ? ` The first one is at ${first.file}:${first.line}.` : '';
      throw new ManifestError(`${nameOf(object)} is there twice.${where} Remove one of them.`, locations.get(object));
    }
    this.byKey.set(key, object);
    append(this.byKind, `${groupKind(object)}/${object.metadata.namespace ?? ''}`, object);
    const template = podTemplateOf(object);
    if (!template) return;
    const workload = { object, labels: textsAt(template, 'metadata', 'labels'), pod: fieldsAt(template, 'spec') };
    append(this.byNamespace, object.metadata.namespace ?? '', workload);
  }
}

function append<T>(lists: Map<string, T[]>, key: string, element: T): void {
  const list = lists.get(key);
  if (list) list.push(element);
  else lists.set(key, [element]);
}

/** The objects of a document: of a list each of its items, of an empty document none. */
function objectsOf(manifest: unknown, locations: ReadonlyMap<object, SourceLocation>): KubernetesObject[] {
  if (manifest === null || manifest === undefined) return [];
  const location = typeof manifest === 'object' ? locations.get(manifest) : undefined;
  if (!isFields(manifest)) throw new ManifestError('This document is no object of Kubernetes.', location);
  const items = manifest['items'];
  if (typeof manifest['kind'] === 'string' && manifest['kind'].endsWith('List') && (Array.isArray(items) || items === null)) {
    return ((items ?? []) as unknown[]).flatMap((item) => objectsOf(item, locations));
  }
  for (const field of ['apiVersion', 'kind'] as const) {
    if (typeof manifest[field] !== 'string' || manifest[field] === '') throw new ManifestError(`This object has no ${field}.`, location);
  }
  const name = textAt(manifest, 'metadata', 'name');
  if (name === undefined || name === '') {
    const isGenerated = textAt(manifest, 'metadata', 'generateName') !== undefined;
    const hint = isGenerated ? ' An object with generateName cannot be applied a second time.' : '';
    throw new ManifestError(`This ${String(manifest['kind'])} has no metadata.name.${hint}`, location);
  }
  return [manifest as KubernetesObject];
}
