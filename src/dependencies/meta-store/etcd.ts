import type { Mistake } from '../../findings';
import { CREDENTIALS_WITHOUT_TLS, EVEN_MEMBERS, TLS_NEEDS_FILES, TLS_OFF_WITH_CERTIFICATE } from '../rules';
import { string, inside, listOf, oneOf, present } from '../../props';
import { password, passwordReader, username, type PasswordCredentials } from '../../security';
import { bindProps, type ServiceType } from '../bind-props';
import { addressOf, checkEndpoints } from '../check-endpoint';
import type { DependencyBinding } from '../../model';
import type { DependencyContext } from '../dependency';
import { STAND_IN_HOST } from '../stand-in';
import { CLIENT_ABILITIES, checkRelease, isSupported, keysIfSupported } from '../support';
import { TLS_READERS, bindTls, type TlsBinding, type TlsProps } from '../tls';

/** Connection of Milvus to an etcd. TLS needs both `clientCertificate` and a CA: Milvus loads them whenever TLS is on. */
export interface EtcdClientOptions extends TlsProps {
  /**
   * User and password, for an etcd with authentication.
   *
   * @default - no authentication
   */
  readonly credentials?: PasswordCredentials;
  /**
   * Lowest TLS version that Milvus accepts.
   *
   * @default '1.3'
   */
  readonly minimumTlsVersion?: '1.2' | '1.3';
}

const OPTIONS_TYPE: ServiceType<EtcdClientOptions> = {
  readers: {
    ...TLS_READERS,
    credentials: passwordReader,
    minimumTlsVersion: oneOf<Required<EtcdClientOptions>['minimumTlsVersion']>({ '1.2': true, '1.3': true }),
  },
  hints: {},
  standIns: {},
  together: ['tls', 'caBundle', 'clientCertificate', 'minimumTlsVersion'],
};

/** Binds an existing etcd. */
export function bindEtcd(given: readonly string[], options: EtcdClientOptions): (context: DependencyContext) => DependencyBinding {
  const { value: endpoints = [`${STAND_IN_HOST}:2379`], mistakes: unreadable } = listOf(string).read(given);
  const mistakes =
    unreadable.length > 0
      ? unreadable.map((mistake) => inside('endpoints', mistake))
      : [...checkEndpoints(endpoints, 'endpoints', 'etcd-0.etcd:2379'), ...checkMajority(endpoints)];
  return bindProps(options, OPTIONS_TYPE, (read, context) => etcdBinding(endpoints, read, mistakes, context));
}

const AUTHENTICATION = CLIENT_ABILITIES['etcd with authentication'];

/**
 * Contribution that every etcd makes. Authentication is set explicitly in every release that has it, because Milvus 3.0 turns it
 * on by default.
 */
export function etcdBinding(
  endpoints: readonly string[],
  options: EtcdClientOptions,
  mistakes: readonly Mistake[],
  { caFile, version }: Pick<DependencyContext, 'caFile' | 'version'>,
): DependencyBinding {
  const { credentials, minimumTlsVersion } = options;
  const tls = bindTls(options, 'etcd', caFile);
  const hasUser = credentials !== undefined && isSupported(AUTHENTICATION, version);
  return {
    service: 'etcd',
    config: {
      'metastore.type': 'etcd',
      'etcd.endpoints': [...endpoints],
      'etcd.use.embed': false,
      ...keysIfSupported(AUTHENTICATION, version, { 'etcd.auth.enabled': credentials !== undefined }),
      ...(tls.isOn ? { 'etcd.ssl.enabled': true } : {}),
      ...(tls.isOn && minimumTlsVersion !== undefined ? { 'etcd.ssl.tlsMinVersion': minimumTlsVersion } : {}),
      ...present({ 'etcd.ssl.tlsCACert': tls.ca, 'etcd.ssl.tlsCert': tls.certificate, 'etcd.ssl.tlsKey': tls.privateKey }),
    },
    ...(hasUser ? { secrets: { 'etcd.auth.userName': username(credentials), 'etcd.auth.password': password(credentials) } } : {}),
    ...(tls.mounts.length > 0 ? { mounts: tls.mounts } : {}),
    addresses: [...endpoints].sort().map((endpoint) => addressOf('etcd', endpoint)),
    mistakes: [
      ...mistakes,
      ...tls.mistakes,
      ...checkFiles(tls),
      ...(tls.isOn ? [] : checkTransport(options)),
      ...(credentials ? checkAuthentication(version) : []),
    ],
  };
}

function checkFiles({ isOn, ca, certificate }: TlsBinding): Mistake[] {
  const missing: [string, string, string | undefined][] = [
    ['caBundle', "CaBundle.fromSecret(Secret.fromSecretName(this, 'etcd-ca', 'milvus-etcd-client'))", ca],
    ['clientCertificate', "{ secret: Secret.fromSecretName(this, 'etcd-client', 'milvus-etcd-client') }", certificate],
  ];
  return missing
    .filter(([, , file]) => isOn && file === undefined)
    .map(([prop, example]) => ({ rule: TLS_NEEDS_FILES, prop, problem: 'is missing, but TLS is on.', fix: `Give ${prop}: ${example}.` }));
}

/** Reports settings that have no effect without TLS, and passwords in plain text. */
function checkTransport({ credentials, minimumTlsVersion }: EtcdClientOptions): Mistake[] {
  const fix = 'Give caBundle and clientCertificate';
  const password: Mistake = { rule: CREDENTIALS_WITHOUT_TLS, prop: 'tls', problem: 'is off, but a password is given.', fix: `${fix}.` };
  const problem = `is '${minimumTlsVersion}', but TLS is off.`;
  const version: Mistake = { rule: TLS_OFF_WITH_CERTIFICATE, prop: 'minimumTlsVersion', problem, fix: `${fix}, or remove it.` };
  return [...(credentials ? [password] : []), ...(minimumTlsVersion === undefined ? [] : [version])];
}

function checkAuthentication(version: DependencyContext['version']): Mistake[] {
  const mistakes = checkRelease('a user for etcd', AUTHENTICATION, version, 'clientCertificate');
  return mistakes.map((mistake) => ({ ...mistake, prop: 'credentials' }));
}

function checkMajority({ length }: readonly string[]): Mistake[] {
  if (length === 0 || length % 2 === 1) return [];
  const fix = `Write all endpoints of an etcd with ${length + 1} members, or one address in front of all members.`;
  return [{ rule: EVEN_MEMBERS, prop: 'endpoints', problem: `lists ${length} members.`, fix }];
}
