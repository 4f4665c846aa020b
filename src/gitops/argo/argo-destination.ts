import type { Mistake } from '../../findings';
import { instanceOf, withMistakes, type Reader } from '../../props';
import { DESTINATION_ADDRESS } from '../rules/inputs';

/**
 * The Kubernetes cluster that Argo CD applies to.
 *
 * @example
 * new ArgoApplication(this, 'search', {
 *   charts: [search],
 *   repoUrl: 'https://git.bank.example/search.git',
 *   destination: ArgoDestination.cluster('production'),
 * });
 */
export class ArgoDestination {
  /** The cluster that Argo CD runs in. */
  public static readonly IN_CLUSTER = new ArgoDestination({ server: 'https://kubernetes.default.svc' });

  /** A cluster that is registered in Argo CD, by its name. */
  public static cluster(name: string): ArgoDestination {
    const isName = typeof name === 'string' && name.trim() !== '';
    const problem = 'has a cluster without a name.';
    return new ArgoDestination({ name }, isName ? [] : [{ rule: DESTINATION_ADDRESS, problem, fix: DESTINATION_ADDRESS.fix }]);
  }

  /** A cluster that is registered in Argo CD, by the address of its API server. */
  public static server(url: string): ArgoDestination {
    const isUrl = typeof url === 'string' && /^https?:\/\/[^\s/@]+(\/\S*)?$/.test(url);
    const problem = `has the server '${url}'.`;
    return new ArgoDestination({ server: url }, isUrl ? [] : [{ rule: DESTINATION_ADDRESS, problem, fix: DESTINATION_ADDRESS.fix }]);
  }

  private constructor(
    /** Name or address, as an Application has it. @internal */
    public readonly address: { readonly name: string } | { readonly server: string },
    /** @internal */
    public readonly mistakes: readonly Mistake[] = [],
  ) {}
}

export const destinationReader: Reader<ArgoDestination> = withMistakes(
  instanceOf<ArgoDestination>(ArgoDestination, "ArgoDestination.cluster('production')"),
);
