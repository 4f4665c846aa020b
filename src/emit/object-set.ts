import { type Construct } from 'constructs';
import { Manifest, type ManifestProps } from './manifest';

/** An object of a set, and the id of its construct. */
export interface DeclaredObject<T extends object> extends ManifestProps<T> {
  readonly id: string;
}

/** A user's change to an object that the set does not emit. */
export interface UnusedChange<Name extends string> {
  readonly name: Name;
  readonly change: 'patch' | 'override';
}

/**
 * The objects of one construct, by name.
 *
 * Most objects always exist and are created at once, so that a user can patch them. Whether the others exist is known when the model is
 * sealed: such an object is created when it turns out to be needed, or earlier if a user asks for it. Changes without effect are
 * reported.
 */
export class ObjectSet<Name extends string> {
  private readonly emitted = new Map<Name, Manifest>();
  private readonly undecided = new Map<Name, DeclaredObject<never>>();
  private readonly requested = new Map<Name, Manifest>();

  constructor(private readonly scope: Construct) {}

  /** Creates an object that always exists. */
  public add<T extends object>(name: Name, { id, ...props }: DeclaredObject<T>): void {
    this.emitted.set(name, new Manifest(this.scope, id, props));
  }

  /** Declares an object whose existence depends on the sealed model. */
  public addUndecided<T extends object>(name: Name, object: DeclaredObject<T>): void {
    this.undecided.set(name, object as unknown as DeclaredObject<never>);
  }

  /** An object for a user to patch. If it turns out not to exist, it is removed from the app, and the patch is reported. */
  public get(name: Name): Manifest {
    const present = this.emitted.get(name) ?? this.requested.get(name);
    if (present) return present;
    const manifest = this.make(name) ?? this.placeholder(name);
    this.requested.set(name, manifest);
    return manifest;
  }

  /** An object that is known to exist, or that a user asked for. */
  public find(name: Name): Manifest | undefined {
    return this.emitted.get(name) ?? (this.undecided.has(name) ? this.get(name) : undefined);
  }

  /** Creates the objects that the sealed model needs. Returns the changes without effect. */
  public settle<Other extends string>(
    needed: readonly Name[],
    overridden: readonly (Name | Other)[],
  ): readonly UnusedChange<Name | Other>[] {
    for (const name of needed) {
      const manifest = this.emitted.get(name) ?? this.requested.get(name) ?? this.make(name);
      if (manifest) this.emitted.set(name, manifest);
    }
    const patched: Name[] = [];
    for (const [name, manifest] of this.requested) {
      if (this.emitted.has(name)) continue;
      if (manifest.isPatched) patched.push(name);
      this.scope.node.tryRemoveChild(manifest.node.id);
    }
    return [
      ...patched.map((name) => ({ name, change: 'patch' as const })),
      ...overridden.filter((name) => !this.has(name)).map((name) => ({ name, change: 'override' as const })),
    ];
  }

  private has(name: string): boolean {
    return (this.emitted as ReadonlyMap<string, Manifest>).has(name);
  }

  private make(name: Name): Manifest | undefined {
    const object = this.undecided.get(name);
    if (!object) return undefined;
    const { id, ...props } = object;
    return new Manifest(this.scope, id, props);
  }

  /** Placeholder for an object that this engine never emits. */
  private placeholder(name: Name): Manifest {
    return new Manifest(this.scope, `not-emitted-${name}`, { apiVersion: 'v1', kind: 'NotEmitted', name: 'not-emitted', labels: {} });
  }
}
