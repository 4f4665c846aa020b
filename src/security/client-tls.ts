import { propsOf, string } from '../props';
import { caBundleReader, type CaBundle } from './ca-bundle';
import { clientCertificateReader, type ClientCertificate } from './client-certificate';

/** TLS settings of a client of Milvus. */
export interface ClientTls {
  /** The CA certificates that verify the proxies. */
  readonly caBundle: CaBundle;
  /**
   * A host name in that certificate. A Job verifies this name, although it connects to another Service.
   *
   * @default - the host of the client Service, such as `milvus.search.svc`
   */
  readonly serverName?: string;
  /**
   * The client certificate, for mutual TLS (`common.security.tlsMode: 2`).
   *
   * @default - none
   */
  readonly clientCertificate?: ClientCertificate;
}

/** Reads `clientTls`. */
export const clientTlsReader = propsOf<ClientTls>(
  { caBundle: caBundleReader, serverName: string, clientCertificate: clientCertificateReader },
  { caBundle: "Write caBundle: CaBundle.fromSecret(Secret.fromSecretName(this, 'ca', 'private-ca'))." },
);
