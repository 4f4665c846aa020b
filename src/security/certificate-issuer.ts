import type { Duration } from 'cdk8s';
import { goDuration } from '../config';
import {
  CertificateSpecPrivateKeyAlgorithm,
  CertificateSpecPrivateKeyEncoding,
  CertificateSpecPrivateKeyRotationPolicy,
  CertificateSpecUsages,
  type CertificateSpec,
} from '../generated/crds/cert-manager.io';
import { durationAmount, oneOf, present, string, type PropReaders } from '../props';

/** Issuer of cert-manager, and the lifetime of its certificates. */
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

/** Readers of the props of an issuer. */
export const ISSUER_READERS: PropReaders<CertificateIssuer> = {
  issuer: string,
  issuerKind: oneOf<Required<CertificateIssuer>['issuerKind']>({ Issuer: true, ClusterIssuer: true }),
  duration: durationAmount,
  renewBefore: durationAmount,
};

/** Hint for a missing issuer. */
export const ISSUER_HINT = { issuer: "Write the name of the issuer, such as issuer: 'search-ca'." };

/** What a certificate is for. */
export const CERTIFICATE_USAGES = { server: CertificateSpecUsages.SERVER_AUTH, client: CertificateSpecUsages.CLIENT_AUTH } as const;

/** Names in a certificate, and what it is for. */
export type CertifiedNames = Pick<CertificateSpec, 'commonName' | 'dnsNames' | 'usages'>;

/** Private keys of a server: Go reads elliptic curves; servers in Java read RSA keys in PKCS #8 in every release. */
export type KeyForm = 'elliptic-curve' | 'rsa-pkcs8';

const KEYS = {
  'elliptic-curve': { algorithm: CertificateSpecPrivateKeyAlgorithm.ECDSA, size: 256 },
  'rsa-pkcs8': { algorithm: CertificateSpecPrivateKeyAlgorithm.RSA, size: 2048, encoding: CertificateSpecPrivateKeyEncoding.PKCS8 },
} as const;

/** Spec of a `Certificate` of cert-manager. The Secret that it creates has the name `secretName`. */
export function certificateSpec(
  secretName: string,
  names: CertifiedNames,
  issuer: CertificateIssuer,
  key: KeyForm = 'elliptic-curve',
): CertificateSpec {
  const { issuer: name, issuerKind: kind = 'Issuer', duration, renewBefore } = issuer;
  return {
    secretName,
    ...names,
    ...present({ duration: duration && goDuration(duration), renewBefore: renewBefore && goDuration(renewBefore) }),
    privateKey: { ...KEYS[key], rotationPolicy: CertificateSpecPrivateKeyRotationPolicy.ALWAYS },
    issuerRef: { name, kind, group: 'cert-manager.io' },
  };
}
