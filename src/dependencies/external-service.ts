import type { DependencyBinding } from '../model';
import type { DependencyContext, DependencySlot, IDependency } from './dependency';

/** Service that is described by the props of a static factory, and bound once for each Milvus that uses it. */
export abstract class ExternalService<Slot extends DependencySlot> implements IDependency<Slot> {
  protected constructor(
    public readonly slot: Slot,
    private readonly produce: (context: DependencyContext) => DependencyBinding,
  ) {}

  /** Returns the contribution of the service to a Milvus. Part of `IDependency`. */
  public bind(context: DependencyContext): DependencyBinding {
    return this.produce(context);
  }
}
