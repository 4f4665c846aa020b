import { isConfigValue } from '../../config/flatten';
import { hasKey, isInOpenSection, keyFacts } from '../../config';
import { isSecretKey } from '../../config/secret-keys';
import { call, code, literal, object, type Expression, type Property } from '../write/expression';
import { secretReference } from './amounts';
import { secretVariable } from './environment';
import { isSecretSetting } from './secrecy';
import type { Setting } from './settings';
import { secretWithFile, warnAt, type Subject } from './subject';

/** Keys that a prop or the library decides, and why the key is not in `config`. */
const DECIDED: Readonly<Record<string, string>> = {
  'etcd.endpoints': 'The meta store decides.',
  'etcd.auth': 'The meta store decides.',
  'etcd.ssl': 'The meta store decides.',
  'proxy.port': 'Milvus listens on port 19530; `service.port` is the port of clients.',
  'proxy.internalPort': 'Ports between roles are those of Milvus.',
  'rootCoord.address': 'Roles find each other in etcd.',
  'queryCoord.address': 'Roles find each other in etcd.',
  'dataCoord.address': 'Roles find each other in etcd.',
  'indexCoord.address': 'Roles find each other in etcd.',
  'rootCoord.port': 'Ports between roles are those of Milvus.',
  'queryCoord.port': 'Ports between roles are those of Milvus.',
  'dataCoord.port': 'Ports between roles are those of Milvus.',
  'indexCoord.port': 'Ports between roles are those of Milvus.',
  'queryNode.port': 'Ports between roles are those of Milvus.',
  'dataNode.port': 'Ports between roles are those of Milvus.',
  'indexNode.port': 'Ports between roles are those of Milvus.',
  'streamingNode.port': 'Ports between roles are those of Milvus.',
  'rootCoord.enableActiveStandby': '`activeStandby` decides, and is on.',
  'queryCoord.enableActiveStandby': '`activeStandby` decides, and is on.',
  'dataCoord.enableActiveStandby': '`activeStandby` decides, and is on.',
  'indexCoord.enableActiveStandby': '`activeStandby` decides, and is on.',
  'mixCoord.enableActiveStandby': '`activeStandby` decides, and is on.',
  'pulsar.address': 'The message queue decides.',
  'pulsar.port': 'The message queue decides.',
  'kafka.brokerList': 'The message queue decides.',
  'log.file': 'Milvus logs to standard output.',
  'log.stdout': 'Milvus logs to standard output.',
  metrics: 'Milvus serves metrics on port 9091.',
};

/** Takes from the configuration what is a prop here, and writes the rest as `config`. */
export function writeConfig(subject: Subject): void {
  writeAuthentication(subject);
  writeTls(subject);
  writeLog(subject);
  for (const [key, reason] of Object.entries(DECIDED)) subject.settings.drop(key, reason);
  const properties = subject.settings.rest().flatMap((setting) => property(setting, subject));
  if (properties.length > 0) subject.draft.props.set('config', { kind: 'object', properties });
}

/** Keys that Milvus does not have stay: the finding of the library names the right one. They are in the report, too. */
function property(setting: Setting, subject: Subject): readonly Property[] {
  const { key, value, path = key } = setting;
  const { report, version } = subject;
  if (isSecretSetting(key, value)) return secretProperty(setting, subject);
  if (!isConfigValue(value)) {
    warnAt(subject, 'config', path, `${key} has a value that Milvus cannot read, so it is not carried over.`);
    report.add({ path, outcome: 'none', reason: 'Milvus cannot read the value.' });
    return [];
  }
  if (!hasKey(key, version.line) && !isInOpenSection(key)) {
    const known = keyFacts(key);
    const reason = known ? `Milvus ${version.line} does not have this key any more, or not yet.` : 'Milvus has no such key.';
    report.add({ path, outcome: 'unknown', reason });
    report.warn(path, reason);
    return [{ key, comments: [`${key}: ${reason}`] }];
  }
  report.add({ path, outcome: 'carried', to: 'config' });
  return [{ key, value: literal(value), comments: [] }];
}

/** A secret never is in the code. Milvus reads each key from the environment, too. */
function secretProperty({ key, path = key }: Setting, subject: Subject): readonly Property[] {
  const { report, draft, fullName, namespace, version } = subject;
  const secret = `${fullName}-environment`;
  const isMilvusKey = hasKey(key, version.line) || isSecretKey(key);
  report.add({ path, outcome: 'secret', to: `the Secret ${secret}` });
  if (!isMilvusKey) return [{ key, comments: [`${key}: It looks like a secret, so it is not in the code.`] }];
  const variable = `${version.facts.environmentPrefix}${key.replaceAll('.', '_').toUpperCase()}`;
  report.secret(secret, [variable], [path], namespace);
  draft.props.setEntry(subject.isCluster ? 'podDefaults.env' : 'env', variable, secretVariable(secret, variable));
  return [];
}

function writeAuthentication({ settings, draft, report, fullName, namespace }: Subject): void {
  const isOn = settings.takeFlag('common.security.authorizationEnabled', 'authentication');
  const password = settings.take('common.security.defaultRootPassword', 'authentication.root');
  const users = settings.take('common.security.superUsers', 'authentication.superUsers');
  if (!isOn) return;
  const secret = `${fullName}-root`;
  if (password !== undefined) report.secret(secret, ['username', 'password'], ['common.security.defaultRootPassword'], namespace);
  const names = Array.isArray(users) ? users.map(String) : typeof users === 'string' ? users.split(',').map((each) => each.trim()) : [];
  const props = object({
    root: password === undefined ? undefined : object({ secret: secretReference(secret) }),
    superUsers: names.filter(Boolean).length === 0 ? undefined : literal(names.filter(Boolean)),
  });
  draft.props.set('authentication', props);
}

/** TLS of clients. The files of the certificate become the Secret that somebody mounts today. */
function writeTls(subject: Subject): void {
  const { settings, draft, fullName } = subject;
  const mode = settings.takeText('common.security.tlsMode', 'tls');
  const file = settings.takeText('tls.serverPemPath', 'tls');
  settings.drop('tls', 'The library mounts the Secret of `tls`.');
  const isInternal = settings.takeFlag('common.security.internaltlsEnabled', 'internalTls');
  const internalFile = settings.takeText('internaltls.serverPemPath', 'internalTls');
  const sni = settings.takeText('internaltls.sni', 'internalTls');
  settings.drop('internaltls', 'The library mounts the Secret of `internalTls`.');
  if (mode === '1' || mode === '2') {
    const secret = secretWithFile(subject, file, `${fullName}-tls`, ['tls.crt', 'tls.key', 'ca.crt'], 'tls.serverPemPath');
    const options: readonly Expression[] = mode === '2' ? [object({ clientCertificates: object({}) })] : [];
    draft.props.set('tls', call('ServerTls.fromSecret', secretReference(secret), ...options));
  }
  if (!isInternal || !subject.isCluster) return;
  const secret = secretWithFile(subject, internalFile, `${fullName}-internal-tls`, ['tls.crt', 'tls.key', 'ca.crt'], 'internaltls');
  const options = object({ serverName: literal(sni ?? 'localhost') });
  draft.props.set('internalTls', call('InternalTls.fromSecret', secretReference(secret), options));
}

const LEVELS = ['debug', 'info', 'warn', 'error'];

function writeLog(subject: Subject): void {
  const { settings, draft } = subject;
  const level = settings.takeText('log.level', 'log.level');
  const format = settings.takeText('log.format', 'log.format');
  if (level !== undefined && level !== 'info' && LEVELS.includes(level)) draft.props.set('log.level', literal(level));
  if (level === 'debug') warnAt(subject, 'log.level', 'log.level', 'A log of this level costs time and space under load.');
  if (format === 'json') draft.props.set('log.format', code("'json'"));
}
