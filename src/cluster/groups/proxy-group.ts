import type { Construct } from 'constructs';
import type { ServiceManifest } from '../../emit';
import { serviceEndpoint, type MilvusEndpoint } from '../../network';
import { readProps, type PropsType } from '../../props';
import { PROXY_READERS, type ProxyProps } from '../../role';
import { CLIENT_PORT } from '../../version';
import { clientScheme } from '../served-protocols';
import { RoleGroup } from './role-group';
import { CLUSTER, ROLE_GROUP_READERS, standInCluster, type RoleGroupProps } from './role-group-props';

/** Props of `ProxyGroup`. */
export interface ProxyGroupProps extends ProxyProps, RoleGroupProps {}

/** The props of a group of proxies. */
export const PROXY_GROUP_TYPE: PropsType<ProxyGroupProps> = {
  readers: { ...PROXY_READERS, ...ROLE_GROUP_READERS },
  hints: { cluster: CLUSTER },
};

/**
 * Proxies for some clients, behind a separate Service: a job that writes in bulk does not wait behind searches, and does not delay them.
 *
 * @example
 * const bulk = new ProxyGroup(this, 'bulk', { cluster: milvus, replicas: 2, memory: Size.gibibytes(16) });
 * bulk.endpoint.uri; // http://milvus-proxy-bulk.search.svc:19530
 */
export class ProxyGroup extends RoleGroup {
  constructor(scope: Construct, id: string, given: ProxyGroupProps) {
    const read = readProps(given, PROXY_GROUP_TYPE, { cluster: () => standInCluster(scope, id) });
    super(scope, id, {
      role: 'proxy',
      read,
      service: ({ declaration }, group) => ({
        name: declaration.naming.instanceObject(declaration.identity, `proxy-${group}`),
        port: CLIENT_PORT,
        override: undefined,
      }),
    });
  }

  /** The Service that selects only these proxies. */
  public get service(): ServiceManifest {
    return this.objects.get('service');
  }

  /** gRPC address of these proxies for clients inside the Kubernetes cluster. With TLS, the certificate must name this host. */
  public get endpoint(): MilvusEndpoint {
    const { namespace, version } = this.options.instance;
    return serviceEndpoint(this.service.name, namespace, CLIENT_PORT, clientScheme(this.config, version));
  }
}
