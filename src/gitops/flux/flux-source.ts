import { instanceOf } from '../../props';

/**
 * The source of Flux that has the committed output of the app.
 *
 * @example
 * new FluxKustomizations(this, 'search', { charts: [search], source: FluxSource.gitRepository('search') });
 */
export class FluxSource {
  /** A `GitRepository`. Without a namespace it is in that of the Kustomizations. */
  public static gitRepository(name: string, namespace?: string): FluxSource {
    return new FluxSource('GitRepository', name, namespace);
  }

  /** An `OCIRepository`, such as one to which CI pushes the output with `flux push artifact`. */
  public static ociRepository(name: string, namespace?: string): FluxSource {
    return new FluxSource('OCIRepository', name, namespace);
  }

  /** A `Bucket`. */
  public static bucket(name: string, namespace?: string): FluxSource {
    return new FluxSource('Bucket', name, namespace);
  }

  private constructor(
    /** @internal */
    public readonly kind: 'GitRepository' | 'OCIRepository' | 'Bucket',
    /** @internal */
    public readonly name: string,
    /** @internal */
    public readonly namespace: string | undefined,
  ) {}
}

export const fluxSourceReader = instanceOf<FluxSource>(FluxSource, "FluxSource.gitRepository('search')");

/** Stands in for a missing source. */
export const STAND_IN_SOURCE = FluxSource.gitRepository('stand-in');
