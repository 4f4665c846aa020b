import type { Mistake } from '../findings';
import { STAND_IN_NAME, isObjectName } from '../naming';
import { ILLEGAL_NAME } from '../naming/rules';
import { instanceOf, withMistakes } from '../props';

/**
 * Connection of the External Secrets Operator to a secret store, which someone else configures.
 *
 * @example
 * SecretStore.ofCluster('vault')
 */
export class SecretStore {
  /** A `SecretStore` in the namespace of the Secret. */
  public static ofNamespace(name: string): SecretStore {
    return new SecretStore('SecretStore', name);
  }

  /** A `ClusterSecretStore`, for all namespaces. */
  public static ofCluster(name: string): SecretStore {
    return new SecretStore('ClusterSecretStore', name);
  }

  /** Name of the object. */
  public readonly name: string;
  /** Mistakes in the name. @internal */
  public readonly mistakes: readonly Mistake[];

  private constructor(
    /** Kind of the object. */
    public readonly kind: 'SecretStore' | 'ClusterSecretStore',
    name: unknown,
  ) {
    const isLegal = typeof name === 'string' && isObjectName(name);
    this.name = isLegal ? name : STAND_IN_NAME;
    const problem = `'${String(name)}' is not the name of a ${kind}.`;
    this.mistakes = isLegal ? [] : [{ rule: ILLEGAL_NAME, problem, fix: "Write the name of the object, such as 'vault'." }];
  }
}

/** Reads a store. */
export const secretStoreReader = withMistakes(instanceOf<SecretStore>(SecretStore, "SecretStore.ofCluster('vault')"));
