import type { Construct } from 'constructs';
import type { ServiceManifest } from '../emit';
import { ADDITIVE_PROPS, inheritedProps } from '../model';
import { CANARY_GROUP } from '../naming';
import { serviceEndpoint, type MilvusEndpoint } from '../network';
import { MilvusRole, type InstanceDeclaration, type MilvusRoleOptions, type ProxyProps, type RoleProps } from '../role';
import { CLIENT_PORT } from '../version';
import { releaseImage } from './image';
import type { MilvusClusterProps } from './milvus-cluster-props';
import type { ProxyCanaryProps } from './proxy-canary-props';
import { present } from '../props';
import { clientScheme } from './served-protocols';

/** Options of `ProxyCanary`. */
interface CanaryDeclaration {
  readonly cluster: InstanceDeclaration;
  /** Props of the cluster. */
  readonly props: MilvusClusterProps;
  readonly canary: ProxyCanaryProps;
}

/**
 * Proxies that try another patch release of a `MilvusCluster`, created by its prop `proxyCanary`.
 *
 * They start after everything else, so that a canary that does not start delays nothing. Argo CD prunes them last.
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
  private readonly port: number;

  /** @hidden */
  constructor(scope: Construct, id: string, { cluster, props, canary }: CanaryDeclaration) {
    const { version, imageDigest, ...own } = canary;
    const shared = propsOfProxy(props.proxy ?? {});
    const { imageDigest: _clusters, ...pull } = props;
    const image = releaseImage(version, { ...pull, ...present({ imageDigest }) }, cluster.platform, (prop, mistake) => {
      cluster.findings.addAt(cluster.path, prop === 'imageDigest' ? 'proxyCanary.imageDigest' : prop, mistake);
    });
    const port = props.service?.port ?? CLIENT_PORT;
    const options: MilvusRoleOptions = {
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
          props: inheritedProps(shared, own),
          ...present({ config: props.proxy?.config }),
        },
      },
    };
    const name = cluster.naming.instanceObject(cluster.identity, CANARY_GROUP);
    super(scope, id, options, { name, port, override: own.overrides?.service });
    for (const mistake of version.mistakes) cluster.findings.addAt(cluster.path, 'proxyCanary.version', mistake);
    this.port = port;
  }

  /** The Service that selects only these proxies. */
  public get service(): ServiceManifest {
    return this.objects.get('service');
  }

  /** gRPC address of these proxies for clients inside the Kubernetes cluster. */
  public get endpoint(): MilvusEndpoint {
    const { naming, identity, namespace, version } = this.options.instance;
    return serviceEndpoint(naming.instanceObject(identity, CANARY_GROUP), namespace, this.port, clientScheme(this.config, version));
  }
}

/** Props that the canary does not inherit from `proxy`. */
const CANARY_DEFAULTS: RoleProps = { replicas: 1, recommendResources: false };

/** Props that the canary inherits from `proxy`: all except the number of pods, the image, and the configuration, which is merged. */
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

/** Merged values of the props that both set. */
function mergeAdditive(shared: RoleProps, own: RoleProps): RoleProps {
  const both = ADDITIVE_PROPS.filter((prop) => shared[prop] !== undefined && own[prop] !== undefined);
  return Object.fromEntries(both.map((prop) => [prop, { ...shared[prop], ...own[prop] }]));
}
