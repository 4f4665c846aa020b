import type { ISecret } from 'cdk8s-plus-27';
import type { Mistake } from '../findings';
import { STAND_IN_NAME } from '../naming';
import { inside, instanceOf, listOf, propsOf, readProps, secretReference, string, withMistakes, type PropsType } from '../props';
import { caBundleReader, type CaBundle } from './ca-bundle';
import { ISSUER_HINT, ISSUER_READERS, type CertificateIssuer } from './certificate-issuer';
import { checkIssuer } from './certificate-life';
import { checkCertificateName } from './certificate-names';
import { clientCertificateReader, type ClientCertificate } from './client-certificate';
import { standInSecret } from './stand-in-secret';

/** Certificates that clients must present, and those that the Jobs of this library present. */
export interface RequiredClientCertificates {
  /**
   * Authorities that sign the certificates of clients.
   *
   * @default - the authority of the server's certificate, in the field `ca.crt` of its Secret
   */
  readonly caBundle?: CaBundle;
  /**
   * Certificate with which Jobs call Milvus, such as the Job that creates resource groups.
   *
   * @default - a certificate of the issuer, if there is one and `caBundle` is left out; otherwise none
   */
  readonly jobs?: ClientCertificate;
}

/** Options that all server certificates share. */
export interface ServerTlsOptions {
  /**
   * Certificates that clients must present: mutual TLS. An empty object is enough if the authority of the server's certificate also signs
   * those of clients.
   *
   * @default - clients need no certificate
   */
  readonly clientCertificates?: RequiredClientCertificates;
  /**
   * Any text that changes with the certificate, such as the month of its renewal. A new text rolls the proxies, which read the
   * certificate only at start.
   *
   * @default - proxies keep the certificate that they have read until they restart for another reason
   */
  readonly version?: string;
}

/** Options of a server certificate in a Secret that you create. */
export interface ServerTlsSecretOptions extends ServerTlsOptions {
  /**
   * Field that holds the certificate with its intermediate authorities, in PEM form.
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
}

/** Issuer of a server certificate, its lifetime, and its names. */
export interface ServerTlsIssuerProps extends CertificateIssuer, ServerTlsOptions {
  /**
   * Name of the issuer. It must write `ca.crt` into its Secrets, as issuers of the kinds CA and Vault do, unless the instance has
   * `clientTls`, and no `clientCertificates` without a `caBundle`.
   */
  readonly issuer: string;
  /**
   * Host names that clients dial, in addition to those of the Services inside the Kubernetes cluster.
   *
   * @default - only the names of the Services
   */
  readonly dnsNames?: readonly string[];
}

const OPTION_READERS = {
  clientCertificates: propsOf<RequiredClientCertificates>({ caBundle: caBundleReader, jobs: clientCertificateReader }, {}),
  version: string,
};

const SECRET_TYPE: PropsType<ServerTlsSecretOptions> = {
  readers: { ...OPTION_READERS, certificateField: string, privateKeyField: string },
  hints: {},
};

const ISSUER_TYPE: PropsType<ServerTlsIssuerProps> = {
  readers: { ...ISSUER_READERS, ...OPTION_READERS, dnsNames: listOf(string) },
  hints: ISSUER_HINT,
};

/**
 * Certificate that a Milvus presents to clients. Milvus reads it only at start.
 *
 * Clients of the library, such as Jobs and routes of a gateway, verify it with the field `ca.crt` of its Secret, unless the instance has
 * `clientTls`.
 *
 * @example
 * new MilvusCluster(this, 'milvus', {
 *   dependencies,
 *   tls: ServerTls.certManager({ issuer: 'search-ca', dnsNames: ['milvus.example.com'] }),
 * });
 * @example
 * const tls = ServerTls.fromSecret(Secret.fromSecretName(this, 'tls', 'search-tls'), { clientCertificates: {}, version: '2026-11' });
 */
export class ServerTls {
  /** A certificate in a Secret of type `kubernetes.io/tls` that you create. */
  public static fromSecret(secret: ISecret, options: ServerTlsSecretOptions = {}): ServerTls {
    const { value, mistakes: unreadable } = secretReference.read(secret);
    const { props, mistakes } = readProps(options, SECRET_TYPE, {});
    return new ServerTls(value ?? standInSecret(), undefined, props, [
      ...unreadable.map((mistake) => inside('secret', mistake)),
      ...mistakes,
    ]);
  }

  /** A certificate that cert-manager creates from a `Certificate` resource, with the names of all Services that clients connect to. */
  public static certManager(issuer: ServerTlsIssuerProps): ServerTls {
    const { props, mistakes } = readProps(issuer, ISSUER_TYPE, { issuer: () => STAND_IN_NAME });
    const names = (props.dnsNames ?? []).flatMap((name, index) => checkCertificateName(name, `dnsNames[${index}]`));
    return new ServerTls(undefined, props, props, [...mistakes, ...checkIssuer(props), ...names]);
  }

  private constructor(
    /** @internal */
    public readonly secret: ISecret | undefined,
    /** @internal */
    public readonly issuer: ServerTlsIssuerProps | undefined,
    /** @internal */
    public readonly options: ServerTlsSecretOptions,
    /** Mistakes in the props. @internal */
    public readonly mistakes: readonly Mistake[],
  ) {}
}

/** Reads `tls`. */
export const serverTlsReader = withMistakes(instanceOf<ServerTls>(ServerTls, "ServerTls.certManager({ issuer: 'search-ca' })"));
