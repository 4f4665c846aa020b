import type { ISecret } from 'cdk8s-plus-27';
import type { Mistake } from '../../../findings';
import { STAND_IN_NAME } from '../../../naming';
import { secretReference, string, readProps, type PropsType } from '../../../props';
import { standInSecret } from '../../../security';
import { ISSUER_HINT, ISSUER_READERS, type CertificateIssuer } from '../certificates/certificate-issuer';

/** Secrets with the certificates of an etcd. Each has the fields `tls.crt`, `tls.key` and `ca.crt`. */
export interface EtcdCertificateSecrets {
  /**
   * Certificate that members present to clients. Its key must be valid for server and client authentication, because each member
   * also connects to itself with it.
   */
  readonly server: ISecret;
  /** Certificate that members present to each other, for server and client authentication, with the DNS name of each member. */
  readonly peer: ISecret;
  /** Certificate that Milvus and the maintenance Jobs present. The Secret must exist in the namespace of each of them. */
  readonly client: ISecret;
  /**
   * Any text that changes with the client certificate, such as the month of its renewal. A new text rolls the pods of Milvus,
   * which read the certificate only at start.
   *
   * @default - pods keep the certificate that they have read until they restart for another reason
   */
  readonly clientVersion?: string;
}

/** Issuer of the certificates, and their lifetime. */
export interface EtcdIssuerProps extends CertificateIssuer {
  /**
   * Any text that changes with the client certificate, such as the month of its renewal. A new text rolls the pods of Milvus,
   * which read the certificate only at start.
   *
   * @default - pods keep the certificate that they have read until they restart for another reason
   */
  readonly clientVersion?: string;
  /**
   * Secret in the namespace of a Milvus outside the namespace of the etcd. It is a copy of the client certificate that reflector
   * or the External Secrets Operator maintain, or a separate certificate of the same ClusterIssuer. It has the fields `tls.crt`,
   * `tls.key` and `ca.crt`.
   *
   * @default - no Secret: Milvus is in the namespace of the etcd
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
  readers: { ...ISSUER_READERS, clientVersion: string, clientSecret: secretReference },
  hints: ISSUER_HINT,
};

/**
 * Source of the certificates of an etcd.
 *
 * etcd reads its files again for each connection, so the renewal of its certificates needs no restart. Milvus reads them only at
 * start: change `clientVersion` before the client certificate ends.
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
  /** Certificates in Secrets that you create. */
  public static fromSecrets(secrets: EtcdCertificateSecrets): EtcdCertificates {
    const standIns = { server: standInSecret, peer: standInSecret, client: standInSecret };
    const { props, mistakes } = readProps(secrets, SECRETS_TYPE, standIns);
    return new EtcdCertificates(props, undefined, mistakes);
  }

  /** Certificates that cert-manager creates from `Certificate` resources. */
  public static certManager(issuer: EtcdIssuerProps): EtcdCertificates {
    const { props, mistakes } = readProps(issuer, ISSUER_TYPE, { issuer: () => STAND_IN_NAME });
    return new EtcdCertificates(undefined, props, mistakes);
  }

  private constructor(
    /** @internal */
    public readonly secrets: EtcdCertificateSecrets | undefined,
    /** @internal */
    public readonly issuer: EtcdIssuerProps | undefined,
    /** Mistakes in the props. @internal */
    public readonly mistakes: readonly Mistake[],
  ) {}
}
