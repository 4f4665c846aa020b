import type { MountSpec, SecretField } from '../model';
import type { IMilvus } from '../network';
import { mountCertificate, password, username } from '../security';

/** What a Job needs to know about the Milvus that it calls. Every `IMilvus` has it. */
export type CalledMilvus = Pick<IMilvus, 'endpoint' | 'restEndpoint' | 'clientTls' | 'administrator'>;

/** How a Job reaches the REST interface of a Milvus: variables for the script of `milvusCalls`, and files. */
export interface MilvusAccess {
  /** `MILVUS`, the address. */
  readonly address: { readonly MILVUS: string };
  /** `CURL_OPTIONS`, one option of curl's configuration file per line; empty without TLS. */
  readonly options: { readonly CURL_OPTIONS?: string };
  /** `MILVUS_USER` and `MILVUS_PASSWORD`; empty without an administrator. */
  readonly credentials: Readonly<Record<string, SecretField>>;
  /** Files that the options name. */
  readonly mounts: readonly MountSpec[];
}

/**
 * How a Job calls a Milvus, as the administrator if there is one; `undefined` if Milvus does not serve REST.
 *
 * The name in a certificate can differ from the name of the Service. The address contains the name to verify, and `connect-to` makes
 * curl connect to the Service.
 */
export function milvusAccess(milvus: CalledMilvus): MilvusAccess | undefined {
  const { restEndpoint: rest, endpoint, clientTls: tls, administrator } = milvus;
  if (!rest) return undefined;
  const credentials = administrator ? { MILVUS_USER: username(administrator), MILVUS_PASSWORD: password(administrator) } : {};
  if (!tls || !rest.uri.startsWith('https:')) return { address: { MILVUS: rest.uri }, options: {}, credentials, mounts: [] };
  const { caBundle, serverName = endpoint.host, clientCertificate } = tls;
  const authority = caBundle.mountedAs('rest-ca');
  const client = clientCertificate && mountCertificate('rest-client', clientCertificate);
  const options = [
    'http1.1',
    `connect-to = "::${rest.host}:${rest.port}"`,
    `cacert = "${authority.path}"`,
    ...(client ? [`cert = "${client.certificate}"`, `key = "${client.privateKey}"`] : []),
  ];
  return {
    address: { MILVUS: `https://${serverName}:${rest.port}` },
    options: { CURL_OPTIONS: options.join('\n') },
    credentials,
    mounts: [authority.mount, ...(client ? [client.mount] : [])],
  };
}
