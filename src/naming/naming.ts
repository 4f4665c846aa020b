import { HelmReleaseNaming, type HelmReleaseProps } from './helm-release-naming';
import type { NamingScheme } from './naming-scheme';
import { OperatorNaming, type OperatorProps } from './operator-naming';
import { STANDARD_NAMING } from './standard-naming';

/**
 * Naming schemes. With that of a live release, every Deployment, Service and StatefulSet of the library is the live one, and applying the
 * output takes it over in place. See the guides on adoption in `docs/how-to`.
 *
 * @example
 * new MilvusCluster(this, 'milvus', {
 *   naming: Naming.helmRelease({ release: 'search' }),
 *   version: MilvusVersion.of('2.6.15'),
 *   etcdRootPath: 'by-dev',
 *   bucketRootPath: 'file',
 *   channelPrefix: 'by-dev',
 *   dependencies,
 * });
 */
export class Naming {
  /** Names that start with the name of the instance: the default. */
  public static standard(): NamingScheme {
    return STANDARD_NAMING;
  }

  /**
   * Names, labels and selectors of a release of the Helm chart, whatever installed it: the Helm CLI, Argo CD or Flux.
   *
   * @example
   * new InClusterEtcd(this, 'etcd', { naming: Naming.helmRelease({ release: 'search' }), storage: { size: Size.gibibytes(10) } });
   */
  public static helmRelease(props: HelmReleaseProps): NamingScheme {
    return new HelmReleaseNaming(props);
  }

  /**
   * Names, labels and selectors of a `Milvus` resource of the Milvus operator.
   *
   * @example
   * Naming.operator({ name: 'search', slots: { queryNode: 1 } })
   */
  public static operator(props: OperatorProps): NamingScheme {
    return new OperatorNaming(props);
  }

  private constructor() {}
}
