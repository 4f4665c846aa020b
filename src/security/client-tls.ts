import { propsOf, string } from '../props';
import { caBundleReader, type CaBundle } from './ca-bundle';
import { clientCertificateReader, type ClientCertificate } from './client-certificate';

/** What a client needs where Milvus speaks TLS. */
export interface ClientTls {
  /** The authorities that signed the certificate of the proxies. */
  readonly caBundle: CaBundle;
  /**
   * A host name in that certificate. A Job looks for this name, and connects to a Service all the same.
   *
   * @default - the host of the client Service, such as `milvus.search.svc`
   */
  readonly serverName?: string;
  /**
   * The certificate that a client shows: needed with mutual TLS (`common.security.tlsMode: 2`).
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
