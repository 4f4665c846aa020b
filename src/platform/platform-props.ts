import type { ISecret } from 'cdk8s-plus-27';
import { listOf, oneOf, propsOf, reader, secretReference, string, stringMap, type PropsType, type Reader } from '../props';
import type { Distribution } from './distributions';
import type { KubernetesRelease } from './kubernetes-release';

/** A proxy through which pods reach the internet. */
export interface ClusterProxy {
  /** Address for HTTPS, such as `http://proxy.bank.example:3128`: the variable `HTTPS_PROXY`. */
  readonly https: string;
  /**
   * Address for HTTP: the variable `HTTP_PROXY`.
   *
   * @default - none
   */
  readonly http?: string;
  /**
   * Networks of the pods and of the Services, such as `['10.244.0.0/16', '10.96.0.0/12']`. The roles of Milvus connect to the addresses of
   * pods, so `NO_PROXY` contains these networks, `localhost` and the domains of Services.
   */
  readonly clusterNetworks: readonly string[];
  /**
   * More hosts, domains and networks that pods reach without the proxy, such as `.bank.example` or the endpoint of a bucket.
   *
   * @default - none
   */
  readonly direct?: readonly string[];
}

/** Props of `Platform`. */
export interface PlatformProps {
  /**
   * Minor release of the Kubernetes cluster, from `1.27` on. Manifests use the fields that it has, and a field that it lacks is a finding.
   *
   * @default '1.35' - the oldest release that the Kubernetes project maintains
   */
  readonly kubernetes?: KubernetesRelease;
  /**
   * The distribution, or the service of a cloud, whose limits are checked.
   *
   * @default - unknown: nothing is checked
   */
  readonly distribution?: Distribution;
  /**
   * Who chooses the user of the pods: the library, which writes the ids that the images expect, or the platform.
   *
   * @default 'platform' on OpenShift, where the SCC `restricted-v2` refuses fixed ids; 'library' elsewhere
   */
  readonly podUser?: 'library' | 'platform';
  /**
   * Registry, with a path if it has one, that replaces the registries of all images of the library: of Milvus, in-cluster services, Jobs,
   * backups and Attu. A prop `imageRegistry` of a construct comes first.
   *
   * @default - the registry of each image
   */
  readonly imageRegistry?: string;
  /**
   * Digests of images, by repository and tag without the registry: `'milvusdb/milvus:v2.6.25': 'sha256:…'`. With it, an image without a
   * digest is a finding.
   *
   * @default - images are named by tag
   */
  readonly imageDigests?: Readonly<Record<string, string>>;
  /**
   * Secrets with registry credentials, for pods whose construct has no own one.
   *
   * @default - none
   */
  readonly imagePullSecrets?: readonly ISecret[];
  /**
   * Storage class of every disk whose construct has no own one.
   *
   * @default - the default class of the cluster
   */
  readonly storageClassName?: string;
  /**
   * Proxy through which pods reach the internet: variables of every container.
   *
   * @default - none
   */
  readonly proxy?: ClusterProxy;
  /**
   * Architecture of the nodes: a node affinity of every pod.
   *
   * @default - any; the images of Milvus exist for amd64 and arm64
   */
  readonly nodeArchitecture?: 'amd64' | 'arm64';
  /**
   * CPU features that the nodes of Milvus' pods must have, such as `['AVX2']`: a node affinity to the labels of Node Feature Discovery.
   * Milvus ends with an illegal instruction on a CPU without SSE4.2 or AVX.
   *
   * @default - any
   */
  readonly cpuFeatures?: readonly string[];
}

/** A release with a minor number. Whether the library supports it is checked later. */
const kubernetesRelease: Reader<KubernetesRelease> = reader(
  (given) => typeof given === 'string' && /^1\.\d{1,3}$/.test(given),
  (given) => {
    const minor = /^v?(1\.\d{1,3})\b/.exec(String(given))?.[1];
    return minor === undefined ? "Write the minor release, such as '1.35'." : `Write '${minor}', with quotes and without a patch number.`;
  },
);

const distribution: Reader<Distribution> = oneOf<Distribution>({
  ack: true,
  aks: true,
  eks: true,
  gke: true,
  'gke-autopilot': true,
  k3s: true,
  kind: true,
  openshift: true,
});

const proxy: Reader<ClusterProxy> = propsOf<ClusterProxy>(
  { https: string, http: string, clusterNetworks: listOf(string), direct: listOf(string) },
  {
    https: "Write the address of the proxy, such as https: 'http://proxy.bank.example:3128'.",
    clusterNetworks: "Write the networks of pods and Services, such as clusterNetworks: ['10.244.0.0/16', '10.96.0.0/12'].",
  },
);

/** The props of a platform. */
export const PLATFORM_TYPE: PropsType<PlatformProps> = {
  readers: {
    kubernetes: kubernetesRelease,
    distribution,
    podUser: oneOf<Required<PlatformProps>['podUser']>({ library: true, platform: true }),
    imageRegistry: string,
    imageDigests: stringMap,
    imagePullSecrets: listOf(secretReference),
    storageClassName: string,
    proxy,
    nodeArchitecture: oneOf<Required<PlatformProps>['nodeArchitecture']>({ amd64: true, arm64: true }),
    cpuFeatures: listOf(string),
  },
  hints: {},
};
