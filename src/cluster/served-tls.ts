import { Secret, type ISecret } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import type { MountSpec, RoleBinding } from '../model';
import { present } from '../props';
import {
  CaBundle,
  mountKeys,
  mountedPath,
  type ClientTls,
  type InternalTls,
  type ServerTls,
  type ServerTlsSecretOptions,
} from '../security';
import type { RoleName } from '../version';

/** Purposes of the Certificates of an instance. Their names, and those of their Secrets, end with them. */
export const CERTIFICATES = { server: 'tls', client: 'tls-client', internal: 'tls-internal' } as const;

/** Field of a Secret that holds the authority of its certificate, as cert-manager writes it. */
const AUTHORITY = 'ca.crt';

/** Roles that clients connect to. */
const FRONT: readonly RoleName[] = ['proxy', 'standalone'];

/** Port of REST with TLS, unless the user chooses another: the one in the examples of Milvus. */
const REST_PORT = 8080;

/** Where an instance finds its certificates: those that the user gives, and names of those that cert-manager creates. */
export interface CertificateSecrets {
  /** Construct of the instance. */
  readonly scope: Construct;
  /** Name of the Secret of a certificate. */
  readonly nameOf: (purpose: string) => string;
}

/** TLS for clients, as far as the props decide it. */
export interface DeclaredServerTls {
  readonly binding: RoleBinding;
  /** How clients of the library verify the proxies. */
  readonly clientTls: ClientTls;
  /** Whether cert-manager creates a certificate for clients of the library. */
  readonly hasClientCertificate: boolean;
}

/** Keys and mounts of the certificate for clients. */
export function declareServerTls(tls: ServerTls, secrets: CertificateSecrets): DeclaredServerTls {
  const { options, issuer } = tls;
  const { clientCertificates } = options;
  const secret = tls.secret ?? created(secrets, 'server');
  const files = mountFiles('server-tls', secret, options, clientCertificates !== undefined, clientCertificates?.caBundle);
  const hasClientCertificate = issuer !== undefined && clientCertificates !== undefined && isSigned(clientCertificates);
  const clientCertificate = clientCertificates?.jobs ?? (hasClientCertificate ? { secret: created(secrets, 'client') } : undefined);
  return {
    binding: {
      prop: 'tls',
      roles: FRONT,
      config: {
        'common.security.tlsMode': clientCertificates ? 2 : 1,
        'tls.serverPemPath': files.certificate,
        'tls.serverKeyPath': files.privateKey,
        ...present({ 'tls.caPemPath': files.authority }),
      },
      defaults: { 'proxy.http.port': REST_PORT },
      mounts: files.mounts,
    },
    clientTls: { caBundle: CaBundle.fromSecret(secret, { key: AUTHORITY }), ...present({ clientCertificate }) },
    hasClientCertificate,
  };
}

/** Keys and mounts of the certificate between roles. */
export function declareInternalTls(tls: InternalTls, serverName: string, secrets: CertificateSecrets): RoleBinding {
  const { options } = tls;
  const files = mountFiles('internal-tls', tls.secret ?? created(secrets, 'internal'), options, true, options.caBundle);
  return {
    prop: 'internalTls',
    config: {
      'common.security.internaltlsEnabled': true,
      'internaltls.serverPemPath': files.certificate,
      'internaltls.serverKeyPath': files.privateKey,
      ...present({ 'internaltls.caPemPath': files.authority }),
      'internaltls.sni': serverName,
    },
    mounts: files.mounts,
  };
}

/** Whether the issuer of the server's certificate signs certificates that the server accepts. */
function isSigned({ caBundle, jobs }: NonNullable<ServerTlsSecretOptions['clientCertificates']>): boolean {
  return caBundle === undefined && jobs === undefined;
}

/** Secret that cert-manager creates. */
function created({ scope, nameOf }: CertificateSecrets, certificate: keyof typeof CERTIFICATES): ISecret {
  return Secret.fromSecretName(scope, `${CERTIFICATES[certificate]}-secret`, nameOf(CERTIFICATES[certificate]));
}

/** Files of a certificate in a pod. */
interface CertificateFiles {
  readonly certificate: string;
  readonly privateKey: string;
  readonly authority: string | undefined;
  readonly mounts: readonly MountSpec[];
}

/** Mounts a certificate and, if it is needed, an authority: a separate bundle, or the one in the Secret of the certificate. */
function mountFiles(
  volume: string,
  secret: ISecret,
  { certificateField = 'tls.crt', privateKeyField = 'tls.key', version }: ServerTlsSecretOptions,
  needsAuthority: boolean,
  caBundle: CaBundle | undefined,
): CertificateFiles {
  const bundle = caBundle?.mountedAs(`${volume}-ca`);
  const keys = [certificateField, privateKeyField, ...(needsAuthority && !bundle ? [AUTHORITY] : [])];
  return {
    certificate: mountedPath(volume, certificateField),
    privateKey: mountedPath(volume, privateKeyField),
    authority: needsAuthority ? (bundle?.path ?? mountedPath(volume, AUTHORITY)) : undefined,
    mounts: [mountKeys(volume, { secretName: secret.name, ...present({ version }) }, keys), ...(bundle ? [bundle.mount] : [])],
  };
}
