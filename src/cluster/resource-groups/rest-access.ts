import { k8s } from 'cdk8s-plus-27';
import type { InstanceDeclaration } from '../../role';
import type { MountSpec, RestInterfaceSpec } from '../../model';
import { instanceObjectLabels, selectorLabels, type PodIdentity } from '../../naming';
import { serviceHost, type MilvusEndpoint } from '../../network';
import { mountCertificate } from '../../security';
import { Manifest, syncWave } from '../../emit';
import type { ResourceGroupTls } from './resource-groups';

/** How the Job reaches Milvus' REST interface. */
export interface RestAccess {
  readonly uri: string;
  /** Options of curl, as its configuration file spells them. */
  readonly curl: readonly string[];
  /** Files that these options name. */
  readonly mounts: readonly MountSpec[];
}

/** Who calls, where clients are served, and whom the caller trusts. */
export interface RestCaller {
  readonly instance: InstanceDeclaration;
  readonly endpoint: MilvusEndpoint;
  readonly tls: ResourceGroupTls | undefined;
}

/**
 * The client Service, or the Job's own one where REST has a port that clients are not given. With TLS the certificate has a name that
 * need not be that of a Service, so the name in the address is the one to look for, and the connection goes elsewhere.
 */
export function restAccess({ instance, endpoint, tls }: RestCaller, { port, isEncrypted }: RestInterfaceSpec): RestAccess {
  if (port === undefined) return { uri: endpoint.uri, curl: [], mounts: [] };
  const host = serviceHost(instance.naming.resourceGroups(), instance.namespace);
  if (!isEncrypted || !tls) return { uri: `http://${host}:${port}`, curl: [], mounts: [] };
  const { caBundle, serverName = endpoint.host, clientCertificate } = tls;
  const authority = caBundle.mountedAs('rest-ca');
  const client = clientCertificate && mountCertificate('rest-client', clientCertificate);
  return {
    uri: `https://${serverName}:${port}`,
    curl: [
      'http1.1',
      `connect-to = "::${host}:${port}"`,
      `cacert = "${authority.path}"`,
      ...(client ? [`cert = "${client.certificate}"`, `key = "${client.privateKey}"`] : []),
    ],
    mounts: [authority.mount, ...(client ? [client.mount] : [])],
  };
}

/** Emits the Service by which the Job reaches a REST interface with a port of its own. */
export function emitRestService(instance: InstanceDeclaration, proxy: PodIdentity, port: () => number): Manifest {
  return new Manifest<k8s.ServiceSpec>(instance, 'resource-groups-service', {
    apiVersion: 'v1',
    kind: 'Service',
    name: instance.naming.resourceGroups(),
    labels: instanceObjectLabels({ name: 'milvus', instance: instance.name }),
    annotations: syncWave(instance.lastWave),
    content: () => ({
      type: 'ClusterIP',
      selector: selectorLabels(proxy),
      ports: [{ name: 'rest', port: port(), targetPort: k8s.IntOrString.fromNumber(port()), protocol: 'TCP' }],
    }),
    toJson: k8s.toJson_ServiceSpec,
  });
}
