import type { Duration } from 'cdk8s';
import { durationAmount, oneOf, string, type PropReaders } from '../../../props';

/** Issuer of cert-manager, and the lifetime of the certificates that it signs. */
export interface CertificateIssuer {
  /** Name of the issuer. It must write `ca.crt` into its Secrets, as issuers of the kinds CA and Vault do. */
  readonly issuer: string;
  /**
   * Whether the issuer serves one namespace or the whole cluster.
   *
   * @default 'Issuer'
   */
  readonly issuerKind?: 'Issuer' | 'ClusterIssuer';
  /**
   * Lifetime of each certificate.
   *
   * @default - 90 days, the default of cert-manager
   */
  readonly duration?: Duration;
  /**
   * Time before the end of a certificate at which it is renewed.
   *
   * @default - a third of its lifetime, the default of cert-manager
   */
  readonly renewBefore?: Duration;
}

/** Readers of the issuer. */
export const ISSUER_READERS: PropReaders<CertificateIssuer> = {
  issuer: string,
  issuerKind: oneOf<Required<CertificateIssuer>['issuerKind']>({ Issuer: true, ClusterIssuer: true }),
  duration: durationAmount,
  renewBefore: durationAmount,
};

/** Hint for a missing issuer. */
export const ISSUER_HINT = { issuer: "Write the name of the issuer, such as issuer: 'search-ca'." };
