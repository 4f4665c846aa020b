import type { Duration } from 'cdk8s';
import type { ISecret } from 'cdk8s-plus-27';
import type { Mistake } from '../../../findings';
import { STAND_IN_NAME } from '../../../naming';
import { durationAmount, secretReference, string, oneOf, readProps, type PropsType } from '../../../props';
import { standInSecret } from '../../../security';

/** Secrets with the certificates of an etcd, each with the fields `tls.crt`, `tls.key` and `ca.crt`. */
export interface EtcdCertificateSecrets {
  /**
   * What members show to clients. Its key must be good for server and client authentication, because each member also
   * calls itself with it.
   */
  readonly server: ISecret;
  /** What members show to each other, for server and client authentication, with the DNS name of each member. */
  readonly peer: ISecret;
  /** What Milvus and the maintenance jobs show: a Secret of this name in the namespace of each of them. */
  readonly client: ISecret;
  /**
   * Any text that changes with the client certificate, such as the month of its renewal. When it changes, the pods of
   * Milvus roll and take the new one, which they read once.
   *
   * @default - none: pods keep what they have read until they restart for another reason
   */
  readonly clientVersion?: string;
}

/** Who signs the certificates, and how long they live. */
export interface EtcdIssuerProps {
  /** Name of the issuer. It must put `ca.crt` into its Secrets, as issuers of the kind CA and Vault do. */
  readonly issuer: string;
  /**
   * Whether the issuer serves one namespace or the whole cluster.
   *
   * @default 'Issuer'
   */
  readonly issuerKind?: 'Issuer' | 'ClusterIssuer';
  /**
   * Life of each certificate.
   *
   * @default - 90 days, the default of cert-manager
   */
  readonly duration?: Duration;
  /**
   * How long before its end a certificate is made anew.
   *
   * @default - a third of its life, the default of cert-manager
   */
  readonly renewBefore?: Duration;
  /**
   * Any text that changes with the client certificate, such as the month of its renewal. When it changes, the pods of
   * Milvus roll and take the new one, which they read once.
   *
   * @default - none: pods keep what they have read until they restart for another reason
   */
  readonly clientVersion?: string;
  /**
   * The Secret that a Milvus in another namespace reads, in that namespace: a copy of the client certificate, which
   * reflector or the External Secrets Operator keep, or one of its own by the same ClusterIssuer. It has the fields
   * `tls.crt`, `tls.key` and `ca.crt`.
   *
   * @default - none: Milvus is in the namespace of the etcd
   */
  readonly clientSecret?: ISecret;
}

const SECRETS_TYPE: PropsType<EtcdCertificateSecrets> = {
  readers: { server: secretReference, peer: secretReference, client: secretReference, clientVersion: string },
  hints: {
    server: "Write server: Secret.fromSecretName(this, 'server', 'search-etcd-server').",
    peer: "Write peer: Secret.fromSecretName(this, 'peer', 'search-etcd-peer').",
    client: "Write client: Secret.fromSecretName(this, 'client', 'search-etcd-client').",
  },
};

const ISSUER_TYPE: PropsType<EtcdIssuerProps> = {
  readers: {
    issuer: string,
    issuerKind: oneOf<Required<EtcdIssuerProps>['issuerKind']>({ Issuer: true, ClusterIssuer: true }),
    duration: durationAmount,
    renewBefore: durationAmount,
    clientVersion: string,
    clientSecret: secretReference,
  },
  hints: { issuer: "Write the name of the issuer, such as issuer: 'search-ca'." },
};

/**
 * Where the certificates of an etcd come from.
 *
 * etcd reads its files again for each connection, so its own renewal needs no restart. Milvus reads them once: change
 * `clientVersion` before the client certificate ends.
 *
 * Source: https://etcd.io/docs/v3.5/op-guide/security/
 *
 * @example
 * EtcdCertificates.certManager({ issuer: 'search-ca' })
 * @example
 * EtcdCertificates.fromSecrets({
 *   server: Secret.fromSecretName(this, 'server', 'search-etcd-server'),
 *   peer: Secret.fromSecretName(this, 'peer', 'search-etcd-peer'),
 *   client: Secret.fromSecretName(this, 'client', 'search-etcd-client'),
 * })
 */
export class EtcdCertificates {
  /** Secrets that you create. */
  public static fromSecrets(secrets: EtcdCertificateSecrets): EtcdCertificates {
    const standIns = { server: standInSecret, peer: standInSecret, client: standInSecret };
    const { props, mistakes } = readProps(secrets, SECRETS_TYPE, standIns);
    return new EtcdCertificates(props, undefined, mistakes);
  }

  /** `Certificate` resources, which cert-manager turns into Secrets. */
  public static certManager(issuer: EtcdIssuerProps): EtcdCertificates {
    const { props, mistakes } = readProps(issuer, ISSUER_TYPE, { issuer: () => STAND_IN_NAME });
    return new EtcdCertificates(undefined, props, mistakes);
  }

  private constructor(
    /** @internal */
    public readonly secrets: EtcdCertificateSecrets | undefined,
    /** @internal */
    public readonly issuer: EtcdIssuerProps | undefined,
    /** What is wrong with the props, if anything. @internal */
    public readonly mistakes: readonly Mistake[],
  ) {}
}
