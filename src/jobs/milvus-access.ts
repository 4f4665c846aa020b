import type { MountSpec, SecretField } from '../model';
import type { IMilvus } from '../network';
import { mountCertificate, password, username } from '../security';

/** What a Job has to know of the Milvus that it calls. Every `IMilvus` has it. */
export type CalledMilvus = Pick<IMilvus, 'endpoint' | 'restEndpoint' | 'clientTls' | 'administrator'>;

/** How a Job reaches the REST interface of a Milvus: what `milvusCalls` reads from the environment, and files. */
export interface MilvusAccess {
  /** `MILVUS`, the address. */
  readonly address: { readonly MILVUS: string };
  /** `CURL_OPTIONS`, a line for each option as curl's configuration file has it; nothing where there are none. */
  readonly options: { readonly CURL_OPTIONS?: string };
  /** `MILVUS_USER` and `MILVUS_PASSWORD`; nothing where Milvus asks for neither. */
  readonly credentials: Readonly<Record<string, SecretField>>;
  /** Files that the options name. */
  readonly mounts: readonly MountSpec[];
}

/**
 * How a Job calls a Milvus, as the administrator where there is one; `undefined` where REST is not served.
 *
 * A certificate has a name that need not be that of a Service. So the address holds the name to look for, and curl connects to the
 * Service all the same.
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
