import type { ISecret } from 'cdk8s-plus-27';
import type { Mistake } from '../../../findings';
import { STAND_IN_NAME } from '../../../naming';
import { instanceOf, propsOf, readProps, secretReference, string, withMistakes, type PropReaders, type PropsType } from '../../../props';
import { ISSUER_HINT, ISSUER_READERS, standInSecret, type CertificateIssuer } from '../../../security';

/** Version of a certificate, and its authority for a Milvus in another namespace. */
interface CertificateClients {
  /**
   * Any text that changes with the certificate or its authority, such as the month of a renewal. A new text rolls the pods that
   * read them only at start: Milvus, and the brokers of an `InClusterKafka`.
   *
   * @default - pods keep the content that they have read until they restart for another reason
   */
  readonly version?: string;
  /**
   * Secret in the namespace of a Milvus outside the namespace of the services. It is a copy that reflector or the External Secrets
   * Operator maintain, or a separate certificate of the same ClusterIssuer. It has the field `ca.crt`; for an etcd also `tls.crt`
   * and `tls.key`, with which Milvus authenticates.
   *
   * @default - no Secret: Milvus is in the namespace of the services
   */
  readonly clientSecret?: ISecret;
}

/** Issuer of the certificates of in-cluster services. */
export interface InClusterTlsProps extends CertificateIssuer, CertificateClients {}

/** Secret with the certificate of an in-cluster service. */
export interface ServiceCertificateSecret extends CertificateClients {
  /**
   * Secret with the fields `tls.crt`, `tls.key` and `ca.crt`. Kafka and Pulsar need the key in PKCS #8: with cert-manager,
   * `privateKey.encoding: PKCS8`.
   */
  readonly server: ISecret;
}

const CLIENT_READERS: PropReaders<CertificateClients> = { version: string, clientSecret: secretReference };

const ISSUER_TYPE: PropsType<InClusterTlsProps> = { readers: { ...ISSUER_READERS, ...CLIENT_READERS }, hints: ISSUER_HINT };

const SECRET_TYPE: PropsType<ServiceCertificateSecret> = {
  readers: { server: secretReference, ...CLIENT_READERS },
  hints: { server: "Write server: Secret.fromSecretName(this, 'server', 'search-minio-server')." },
};

/** Reads the issuer of a bundle. */
export const inClusterTlsReader = propsOf<InClusterTlsProps>(ISSUER_TYPE.readers, ISSUER_HINT);

/**
 * Source of the certificate of a MinIO, a Kafka or a Pulsar. Milvus verifies it with the `ca.crt` of the same Secret.
 *
 * MinIO and Pulsar read a renewed certificate by themselves. Kafka reads it only at start, as Milvus reads the authority.
 *
 * @example
 * ServiceCertificates.certManager({ issuer: 'search-ca' })
 * @example
 * ServiceCertificates.fromSecret({ server: Secret.fromSecretName(this, 'server', 'search-minio-server') })
 */
export class ServiceCertificates {
  /** Certificates that cert-manager creates from `Certificate` resources. */
  public static certManager(issuer: InClusterTlsProps): ServiceCertificates {
    const { props, mistakes } = readProps(issuer, ISSUER_TYPE, { issuer: () => STAND_IN_NAME });
    return new ServiceCertificates(undefined, props, mistakes);
  }

  /** A certificate in a Secret that you create, with the names of the service. */
  public static fromSecret(secret: ServiceCertificateSecret): ServiceCertificates {
    const { props, mistakes } = readProps(secret, SECRET_TYPE, { server: standInSecret });
    return new ServiceCertificates(props, undefined, mistakes);
  }

  private constructor(
    /** @internal */
    public readonly secret: ServiceCertificateSecret | undefined,
    /** @internal */
    public readonly issuer: InClusterTlsProps | undefined,
    /** Mistakes in the props. @internal */
    public readonly mistakes: readonly Mistake[],
  ) {}

  /** Version that the user gives to the certificate. @internal */
  public get version(): string | undefined {
    return (this.secret ?? this.issuer)?.version;
  }

  /** Secret for a Milvus in another namespace. @internal */
  public get clientSecret(): ISecret | undefined {
    return (this.secret ?? this.issuer)?.clientSecret;
  }
}

/** Reads the certificates of a service. */
export const serviceCertificatesReader = withMistakes(
  instanceOf<ServiceCertificates>(ServiceCertificates, "ServiceCertificates.certManager({ issuer: 'search-ca' })"),
);
