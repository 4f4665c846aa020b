import type { Construct } from 'constructs';
import type { Findings } from '../findings';
import type { RoleBinding } from '../model';
import { checkSecretField } from '../naming';
import { serviceHost } from '../network';
import type { ClientTls, InternalTls, MilvusAdministrator } from '../security';
import { FIRST_ROOT_PASSWORD, INTERNAL_TLS, isWithin, rangeWords, type MilvusVersion } from '../version';
import { declareAuthentication } from './authentication';
import type { InstanceProps } from './instance-props';
import { IGNORED_ROOT_PASSWORD, INTERNAL_TLS_RELEASE } from './rules';
import { CERTIFICATES, declareInternalTls, declareServerTls, type CertificateSecrets } from './served-tls';

/** Who the instance is, for the names of its certificates. */
interface SecuredInstance {
  readonly scope: Construct;
  readonly namespace: string | undefined;
  readonly version: MilvusVersion;
  /** Name of an object of the instance with a purpose. */
  readonly nameOf: (purpose: string) => string;
  readonly findings: Findings;
}

/** Props about the security of connections. */
export type SecurityProps = Pick<InstanceProps, 'tls' | 'authentication' | 'clientTls' | 'administrator'> & {
  readonly internalTls?: InternalTls | undefined;
};

/** Effects of `tls`, `internalTls` and `authentication`. */
export interface InstanceSecurity {
  /** Keys, Secrets and mounts of roles. */
  readonly roleBindings: readonly RoleBinding[];
  /** How Jobs and routes verify the proxies. */
  readonly clientTls: ClientTls | undefined;
  /** User with which Jobs call Milvus. */
  readonly administrator: MilvusAdministrator | undefined;
  /** Whether cert-manager creates a certificate for clients of the library. */
  readonly hasClientCertificate: boolean;
  /** Name in the certificate between roles; `undefined` without internal TLS. */
  readonly internalName: string | undefined;
}

/** Derives keys, mounts and the settings of clients from the props. Mistakes become findings. */
export function instanceSecurity(props: SecurityProps, instance: SecuredInstance): InstanceSecurity {
  const { scope, namespace, version, nameOf } = instance;
  const secrets: CertificateSecrets = { scope, nameOf };
  const server = props.tls && declareServerTls(props.tls, secrets);
  const internalTls = ofRelease(props.internalTls, instance);
  const internalName = internalTls && (internalTls.options.serverName ?? serviceHost(nameOf(CERTIFICATES.internal), namespace));
  const internal = internalTls && internalName !== undefined ? [declareInternalTls(internalTls, internalName, secrets)] : [];
  const authentication = props.authentication ? declareAuthentication(props.authentication, version) : [];
  if (props.authentication?.root) checkFirstPassword(instance);
  const roleBindings = [...(server ? [server.binding] : []), ...internal, ...authentication];
  checkSecrets(roleBindings, instance);
  return {
    roleBindings,
    clientTls: clientTlsOf(props.clientTls, server?.clientTls),
    administrator: props.administrator ?? props.authentication?.root,
    hasClientCertificate: server?.hasClientCertificate ?? false,
    internalName,
  };
}

/** The settings that the user gives, with the client certificate of `tls` if they have no other. */
function clientTlsOf(given: ClientTls | undefined, derived: ClientTls | undefined): ClientTls | undefined {
  if (!given || !derived?.clientCertificate || given.clientCertificate) return given ?? derived;
  return { ...given, clientCertificate: derived.clientCertificate };
}

/** Refuses internal TLS in a release that does not have its keys. */
function ofRelease(internalTls: InternalTls | undefined, { scope, version, findings }: SecuredInstance): InternalTls | undefined {
  if (!internalTls || isWithin(version.version, INTERNAL_TLS)) return internalTls;
  const problem = `is given, and ${version} has no TLS between roles; ${rangeWords(INTERNAL_TLS)} have it.`;
  findings.add(scope, 'internalTls', { rule: INTERNAL_TLS_RELEASE, problem, fix: INTERNAL_TLS_RELEASE.fix });
  return undefined;
}

/** Reports a first password of root that the release does not read. */
function checkFirstPassword({ scope, version, findings }: SecuredInstance): void {
  if (isWithin(version.version, FIRST_ROOT_PASSWORD)) return;
  const problem = `is given, and ${version} does not read it.`;
  findings.add(scope, 'authentication.root', { rule: IGNORED_ROOT_PASSWORD, problem, fix: IGNORED_ROOT_PASSWORD.fix });
}

/** Checks the names and fields of the Secrets that the user gives. */
function checkSecrets(bindings: readonly RoleBinding[], { scope, findings }: SecuredInstance): void {
  for (const { prop, mounts = [], secrets = {} } of bindings) {
    for (const { secretName, keys = [] } of mounts) {
      if (secretName === undefined) continue;
      const names = checkSecretField(secretName);
      findings.addAll(scope, prop, names.length > 0 ? names : keys.flatMap((key) => checkSecretField(secretName, key)));
    }
    for (const { secretName, field } of Object.values(secrets)) findings.addAll(scope, prop, checkSecretField(secretName, field));
  }
}
