import type { ISecret } from 'cdk8s-plus-27';
import type { Mistake } from '../findings';
import { STAND_IN_NAME } from '../naming';
import { inside, instanceOf, readProps, secretReference, string, withMistakes, type PropsType } from '../props';
import { caBundleReader, type CaBundle } from './ca-bundle';
import { ISSUER_HINT, ISSUER_READERS, type CertificateIssuer } from './certificate-issuer';
import { checkIssuer } from './certificate-life';
import { checkCertificateName } from './certificate-names';
import { standInSecret } from './stand-in-secret';

/** Options of a certificate between roles, in a Secret that you create. */
export interface InternalTlsSecretOptions {
  /** Name that each role expects in the certificate of another one (`internaltls.sni`). It must be a DNS name of the certificate. */
  readonly serverName: string;
  /**
   * Authorities that verify the certificate.
   *
   * @default - the field `ca.crt` of the Secret
   */
  readonly caBundle?: CaBundle;
  /**
   * Field that holds the certificate, in PEM form.
   *
   * @default 'tls.crt'
   */
  readonly certificateField?: string;
  /**
   * Field that holds the private key, in PEM form.
   *
   * @default 'tls.key'
   */
  readonly privateKeyField?: string;
  /**
   * Any text that changes with the certificate, such as the month of its renewal. A new text rolls all roles, which read the
   * certificate only at start.
   *
   * @default - pods keep the certificate that they have read until they restart for another reason
   */
  readonly version?: string;
}

/** Issuer of the certificate between roles, its lifetime, and its name. */
export interface InternalTlsIssuerProps extends CertificateIssuer {
  /**
   * Name that each role expects in the certificate of another one (`internaltls.sni`). No DNS server has to know it.
   *
   * @default - `<name>-tls-internal.<namespace>.svc`
   */
  readonly serverName?: string;
  /**
   * Any text that changes with the certificate, such as the month of its renewal. A new text rolls all roles, which read the
   * certificate only at start.
   *
   * @default - pods keep the certificate that they have read until they restart for another reason
   */
  readonly version?: string;
}

const SECRET_TYPE: PropsType<InternalTlsSecretOptions> = {
  readers: { serverName: string, caBundle: caBundleReader, certificateField: string, privateKeyField: string, version: string },
  hints: { serverName: "Write a DNS name of the certificate, such as serverName: 'milvus-tls-internal.search.svc'." },
};

const ISSUER_TYPE: PropsType<InternalTlsIssuerProps> = {
  readers: { ...ISSUER_READERS, serverName: string, version: string },
  hints: ISSUER_HINT,
};

/**
 * Certificate with which the roles of a cluster encrypt the connections between each other, in Milvus 2.5 and later.
 *
 * All roles present the same certificate, and need none as clients. Roles with and without it cannot talk to each other, so it cannot be
 * turned on or off while Milvus serves.
 *
 * @example
 * new MilvusCluster(this, 'milvus', { dependencies, internalTls: InternalTls.certManager({ issuer: 'search-ca' }) });
 * @example
 * const internalTls = InternalTls.fromSecret(Secret.fromSecretName(this, 'internal', 'search-internal'), {
 *   serverName: 'milvus-tls-internal.search.svc',
 * });
 */
export class InternalTls {
  /** A certificate in a Secret of type `kubernetes.io/tls` that you create. */
  public static fromSecret(secret: ISecret, options: InternalTlsSecretOptions): InternalTls {
    const { value, mistakes: unreadable } = secretReference.read(secret);
    const { props, mistakes } = readProps(options, SECRET_TYPE, { serverName: () => STAND_IN_NAME });
    const all = [...unreadable.map((mistake) => inside('secret', mistake)), ...mistakes, ...checkServerName(props)];
    return new InternalTls(value ?? standInSecret(), undefined, props, all);
  }

  /** A certificate that cert-manager creates from a `Certificate` resource. */
  public static certManager(issuer: InternalTlsIssuerProps): InternalTls {
    const { props, mistakes } = readProps(issuer, ISSUER_TYPE, { issuer: () => STAND_IN_NAME });
    return new InternalTls(undefined, props, props, [...mistakes, ...checkIssuer(props), ...checkServerName(props)]);
  }

  private constructor(
    /** @internal */
    public readonly secret: ISecret | undefined,
    /** @internal */
    public readonly issuer: InternalTlsIssuerProps | undefined,
    /** @internal */
    public readonly options: Partial<InternalTlsSecretOptions>,
    /** Mistakes in the props. @internal */
    public readonly mistakes: readonly Mistake[],
  ) {}
}

function checkServerName({ serverName }: { readonly serverName?: string }): Mistake[] {
  return serverName === undefined ? [] : checkCertificateName(serverName, 'serverName');
}

/** Reads `internalTls`. */
export const internalTlsReader = withMistakes(instanceOf<InternalTls>(InternalTls, "InternalTls.certManager({ issuer: 'search-ca' })"));
