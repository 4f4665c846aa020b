import { k8s } from 'cdk8s-plus-27';
import { MilvusRole, type ProxyProps, type RoleProps } from '../role';
import { ADDITIVE_PROPS, propsBeside } from '../model';
import { CANARY_GROUP, PORTS, selectorLabels } from '../naming';
import { clientServiceSpec, serviceEndpoint, type MilvusEndpoint } from '../network';
import { CLIENT_PORT } from '../version';
import type { Manifest } from '../emit';
import { releaseImage } from './image';
import type { MilvusInstance } from './instance';
import type { MilvusClusterProps } from './milvus-cluster-props';
import type { ProxyCanaryProps } from './proxy-canary-props';

/** What a canary is made from. */
interface CanaryDeclaration {
  readonly cluster: MilvusInstance;
  /** Props of the cluster. */
  readonly props: MilvusClusterProps;
  readonly canary: ProxyCanaryProps;
}

/**
 * Proxies that try another patch release of a `MilvusCluster`; made by its prop `proxyCanary`.
 *
 * They come after everything else, so that a canary that does not start holds up nothing, and Argo CD prunes them last.
 *
 * @example
 * const milvus = new MilvusCluster(this, 'milvus', {
 *   dependencies,
 *   version: MilvusVersion.of('2.6.25'),
 *   proxyCanary: { version: MilvusVersion.of('2.6.26') },
 * });
 * milvus.canaryEndpoint.uri; // http://milvus-canary.search.svc:19530
 */
export class ProxyCanary extends MilvusRole {
  /** The Service that leads to these proxies alone. */
  public readonly service: Manifest;
  private readonly port: number;

  /** @hidden */
  constructor(scope: MilvusInstance, id: string, { cluster, props, canary }: CanaryDeclaration) {
    const { version, imageDigest, ...own } = canary;
    const shared = propsOfProxy(props.proxy ?? {});
    const { imageDigest: _clusters, ...pull } = props;
    const image = releaseImage(version, { ...pull, ...(imageDigest === undefined ? {} : { imageDigest }) }, (prop, mistake) => {
      cluster.reported.add(cluster, prop === 'imageDigest' ? 'proxyCanary.imageDigest' : prop, mistake);
    });
    super(scope, id, {
      instance: cluster,
      role: 'proxy',
      group: CANARY_GROUP,
      prop: 'proxyCanary',
      props: { ...CANARY_DEFAULTS, ...shared, ...own, ...mergeAdditive(shared, own) },
      canary: {
        version,
        image,
        like: {
          prop: 'proxy',
          props: propsBeside(shared, own),
          ...(props.proxy?.config ? { config: props.proxy.config } : {}),
        },
      },
    });
    cluster.reported.addAll(cluster, 'proxyCanary.version', version.mistakes);
    this.port = props.service?.port ?? CLIENT_PORT;
    const name = cluster.naming.canaryService();
    this.service = this.emit('service', 'v1', 'Service', cluster.lastWave, {
      name,
      content: () => clientServiceSpec({ port: this.port }, selectorLabels(this.identity), this.restPort),
      toJson: k8s.toJson_ServiceSpec,
      override: own.overrides?.service,
    });
  }

  private get restPort(): number | undefined {
    return this.spec.ports.find(({ name }) => name === PORTS.rest)?.port;
  }

  /** Where clients inside the Kubernetes cluster reach these proxies. */
  public get endpoint(): MilvusEndpoint {
    return serviceEndpoint(this.service.name, this.options.instance.namespace, this.port);
  }
}

/** What is not as the proxies that serve have it, nor as all roles have it. */
const CANARY_DEFAULTS: RoleProps = { replicas: 1, recommendResources: false };

/** What a canary has from the proxies that serve: all but their number, their image, and their configuration, which adds up. */
function propsOfProxy({
  replicas: _replicas,
  autoscaling: _autoscaling,
  keda: _keda,
  image: _image,
  recommendResources: _isWatched,
  config: _config,
  ...shared
}: ProxyProps): RoleProps {
  return shared;
}

/** What adds up where both say something. */
function mergeAdditive(shared: RoleProps, own: RoleProps): RoleProps {
  const both = ADDITIVE_PROPS.filter((prop) => shared[prop] !== undefined && own[prop] !== undefined);
  return Object.fromEntries(both.map((prop) => [prop, { ...shared[prop], ...own[prop] }]));
}
