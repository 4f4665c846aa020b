/**
 * Certificates and passwords of the connections of a Milvus: the values of its props `tls`, `internalTls` and `authentication`.
 *
 * @module security
 * @packageDocumentation
 */
export type { InstanceCertificates } from '../../cluster/certificates';
export {
  InternalTls,
  ServerTls,
  type AuthenticationProps,
  type CertificateIssuer,
  type InternalTlsIssuerProps,
  type InternalTlsSecretOptions,
  type RequiredClientCertificates,
  type ServerTlsIssuerProps,
  type ServerTlsOptions,
  type ServerTlsSecretOptions,
} from '../../security';
