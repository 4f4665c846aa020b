/**
 * Certificates and passwords: the values of `tls`, `internalTls` and `authentication` of a Milvus, and those of in-cluster services.
 *
 * @module security
 * @packageDocumentation
 */
export type { InstanceCertificates } from '../../cluster/certificates';
export {
  ServiceCertificates,
  type InClusterTlsProps,
  type PulsarTokenKey,
  type PulsarTokens,
  type ServiceCertificateSecret,
} from '../../dependencies';
export {
  InternalTls,
  ServerTls,
  type AuthenticationProps,
  type CertificateIssuer,
  type ConnectionString,
  type InternalTlsIssuerProps,
  type InternalTlsSecretOptions,
  type RequiredClientCertificates,
  type ServerTlsIssuerProps,
  type ServerTlsOptions,
  type ServerTlsSecretOptions,
} from '../../security';
