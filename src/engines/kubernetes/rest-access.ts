import type { MountSpec, RestInterfaceSpec } from '../../model';
import { RESOURCE_GROUPS } from '../../naming';
import { serviceEndpoint, serviceHost } from '../../network';
import type { EmittedInstance } from '../../role';
import { mountCertificate } from '../../security';

/** How the Job reaches Milvus' REST interface. */
export interface RestAccess {
  readonly uri: string;
  /** Options of curl, as its configuration file spells them. */
  readonly curl: readonly string[];
  /** Files that these options name. */
  readonly mounts: readonly MountSpec[];
}

/**
 * The client Service, or the Job's own one where REST has a port that clients are not given. With TLS the certificate has a name that
 * need not be that of a Service, so the name in the address is the one to look for, and the connection goes elsewhere.
 */
export function restAccess(instance: EmittedInstance, { port, isEncrypted }: RestInterfaceSpec): RestAccess {
  const { declaration, clientTls: tls } = instance;
  const { namespace, naming, identity } = declaration;
  const { access } = instance.sealedModel();
  const endpoint = serviceEndpoint(access.serviceName, namespace, access.port);
  if (port === undefined) return { uri: endpoint.uri, curl: [], mounts: [] };
  const host = serviceHost(naming.instanceObject(identity, RESOURCE_GROUPS), namespace);
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
