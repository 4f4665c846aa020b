import type { JsonPatch } from 'cdk8s';
import type { ServicePort } from 'cdk8s-plus-27';
import { type Construct, type Node } from 'constructs';
import { ConfigMapManifest } from './config-map-manifest';
import { Manifest, type ManifestProps } from './manifest';
import { ServiceAccountManifest } from './service-account-manifest';
import { ServiceManifest } from './service-manifest';

/** An object of a set, and the id of its construct. */
export interface DeclaredObject<T extends object> extends ManifestProps<T> {
  readonly id: string;
  /**
   * The ports of a Service, as they are known when a user asks for them.
   *
   * @default - none
   */
  readonly ports?: () => readonly ServicePort[];
}

/** An object that can be named and patched. */
export interface EmittedObject {
  readonly node: Node;
  readonly name: string;
  readonly isPatched: boolean;
  addJsonPatch(...patches: JsonPatch[]): void;
}

/** What was written for an object that the set does not emit. */
export interface UnusedChange<Name extends PropertyKey> {
  readonly name: Name;
  readonly change: 'patch' | 'override';
}

/** Names of the objects of a set, each with the class that a user sees. */
export type ObjectTypes<Types> = { readonly [K in keyof Types]: EmittedObject };

/**
 * The objects of one construct, by name.
 *
 * Most objects always exist and are created at once, so that a user can patch them. Whether the others exist is known when the model is
 * sealed: such an object is created when it turns out to be needed, or earlier if a user asks for it. Changes without effect are
 * reported.
 */
export class ObjectSet<Types extends ObjectTypes<Types>> {
  private readonly emitted = new Map<PropertyKey, EmittedObject>();
  private readonly undecided = new Map<PropertyKey, () => EmittedObject>();
  private readonly requested = new Map<PropertyKey, EmittedObject>();

  constructor(private readonly scope: Construct) {}

  /** Makes an object that exists in any case. */
  public add<T extends object>(name: keyof Types, object: DeclaredObject<T>): void {
    this.emitted.set(name, this.make(object));
  }

  /** Declares an object that the sealed model decides on. */
  public addUndecided<T extends object>(name: keyof Types, object: DeclaredObject<T>): void {
    this.undecided.set(name, () => this.make(object));
  }

  /** An object for a user to patch. One that turns out not to exist leaves the app again, and the patch is reported. */
  public get<Name extends keyof Types>(name: Name): Types[Name] {
    const present = this.emitted.get(name) ?? this.requested.get(name);
    if (present) return present as Types[Name];
    const requested = this.undecided.get(name)?.() ?? this.make(placeholder(String(name)));
    this.requested.set(name, requested);
    return requested as Types[Name];
  }

  /** An object that is known to exist, or that a user asked for. */
  public find<Name extends keyof Types>(name: Name): Types[Name] | undefined {
    return this.emitted.has(name) || this.undecided.has(name) ? this.get(name) : undefined;
  }

  /** Makes the objects that the sealed model needs. Returns what a user changed in vain. */
  public settle<Name extends PropertyKey>(
    needed: readonly (keyof Types)[],
    overridden: readonly Name[],
  ): UnusedChange<Name | keyof Types>[] {
    for (const name of needed) {
      const made = this.emitted.get(name) ?? this.requested.get(name) ?? this.undecided.get(name)?.();
      if (made) this.emitted.set(name, made);
    }
    const unused: UnusedChange<Name | keyof Types>[] = [];
    for (const [name, object] of this.requested) {
      if (this.emitted.has(name)) continue;
      if (object.isPatched) unused.push({ name: name as keyof Types, change: 'patch' });
      this.scope.node.tryRemoveChild(object.node.id);
    }
    for (const name of overridden) if (!this.emitted.has(name)) unused.push({ name, change: 'override' });
    return unused;
  }

  /** Objects of some kinds are known to cdk8s-plus. */
  private make<T extends object>({ id, ports, ...props }: DeclaredObject<T>): EmittedObject {
    if (props.kind === 'ServiceAccount') return new ServiceAccountManifest<T>(this.scope, id, props);
    if (props.kind === 'ConfigMap') return new ConfigMapManifest<T>(this.scope, id, props);
    if (ports) return new ServiceManifest(this.scope, id, { ...(props as unknown as ServiceContent), ports });
    return new Manifest<T>(this.scope, id, props);
  }
}

type ServiceContent = Omit<ConstructorParameters<typeof ServiceManifest>[2], 'ports'>;

/** Stands in for an object that an engine never emits. */
function placeholder(name: string): DeclaredObject<object> {
  const object = { id: `not-emitted-${name}`, apiVersion: 'v1', kind: 'NotEmitted', name: 'not-emitted', labels: {} };
  return name === 'service' ? { ...object, ports: () => [] } : object;
}
