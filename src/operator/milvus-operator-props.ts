import { boolean, listOf, peers, propsOf, string, type NetworkPeer, type PropsType } from '../props';

/** A folder of a Git repository with manifests. */
export interface OperatorSource {
  /** URL of the repository. */
  readonly repository: string;
  /** Folder in it. */
  readonly path: string;
  /**
   * Tag, branch or commit.
   *
   * @default - the tag of the release, such as `v1.3.9`
   */
  readonly revision?: string;
}

/** The Argo CD that installs the operator. */
export interface ArgoCdProps {
  /**
   * Namespace of its Applications.
   *
   * @default 'argocd'
   */
  readonly namespace?: string;
  /**
   * Project of the Applications.
   *
   * @default 'default'
   */
  readonly project?: string;
  /**
   * Repository of the operator's chart, such as a mirror.
   *
   * @default 'https://zilliztech.github.io/milvus-operator/'
   */
  readonly chartRepository?: string;
  /**
   * Folder with the definitions of the custom resources. It is separate from the chart: a chart that is removed would delete them, and with
   * them every Milvus.
   *
   * @default - `config/crd/bases` in the repository of the operator on GitHub
   */
  readonly definitions?: OperatorSource;
  /**
   * Whether to add the health check of the `Milvus` resource to `argocd-cm`. Without it, Argo CD takes a Milvus for healthy as soon as the
   * resource exists, and applies the next wave.
   *
   * @default true
   */
  readonly healthCheck?: boolean;
}

/** Props of `MilvusOperator`. */
export interface MilvusOperatorProps {
  /**
   * Release of the operator.
   *
   * @default '1.3.10'
   */
  readonly version?: string;
  /**
   * Namespace of the operator, which the construct creates.
   *
   * @default 'milvus-operator'
   */
  readonly namespace?: string;
  /**
   * Namespaces in which the operator runs Milvus. It has permissions in these alone.
   *
   * @default - the namespace of the chart
   */
  readonly watchNamespaces?: readonly string[];
  /**
   * Registry to pull the image of the operator from, instead of Docker Hub. Its pods of Milvus have an init container of this image.
   *
   * @default - `docker.io`
   */
  readonly imageRegistry?: string;
  /**
   * Peers that may read the metrics of the operator.
   *
   * @default - none
   */
  readonly monitoring?: readonly NetworkPeer[];
  /**
   * Argo CD, which installs the operator.
   *
   * @default - an Argo CD in the namespace `argocd`, with the chart and the definitions on GitHub
   */
  readonly argoCd?: ArgoCdProps;
}

/** Type of the props. */
export const MILVUS_OPERATOR_TYPE: PropsType<MilvusOperatorProps> = {
  readers: {
    version: string,
    namespace: string,
    watchNamespaces: listOf(string),
    imageRegistry: string,
    monitoring: peers,
    argoCd: propsOf<ArgoCdProps>(
      {
        namespace: string,
        project: string,
        chartRepository: string,
        definitions: propsOf<OperatorSource>(
          { repository: string, path: string, revision: string },
          { repository: 'Write the URL of the repository.', path: "Write the folder, such as 'config/crd/bases'." },
        ),
        healthCheck: boolean,
      },
      {},
    ),
  },
  hints: {},
};
