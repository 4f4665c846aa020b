import { listOf, textOf } from '../read/plain-values';
import { call, literal, list, object, type Expression } from '../write/expression';
import { secretReference } from './amounts';
import type { InsideService, ServiceChoice } from './service-choice';
import { secretWithFile, serviceHost, warnAt, type Subject } from './subject';

/** The store for metadata, from the keys `etcd.*` and the etcd of the release. */
export function metaStore(subject: Subject, inside: InsideService | undefined): ServiceChoice {
  const { settings, isCluster } = subject;
  const isEmbedded = settings.takeFlag('etcd.use.embed', 'no `dependencies`') && !isCluster;
  settings.drop('etcd.data.dir', 'The library decides the folder.');
  settings.drop('etcd.config.path', 'The library configures the embedded etcd.');
  settings.drop('metastore.type', 'The meta store decides.');
  // Source: `pkg/util/etcd/etcd_util.go`, GetEtcdClient: the client of the embedded server does not look at the endpoints.
  if (isEmbedded) return dropRest(subject, { kind: 'embedded' });
  const isElsewhere = settings.isWritten('etcd.endpoints');
  const endpoints = endpointsOf(settings.take('etcd.endpoints', 'MetaStore.etcd([…])'));
  const options = clientOptions(subject);
  if (inside && !isElsewhere && !subject.adopt) return { kind: 'inside', factory: 'etcd', props: inside.props };
  const addresses = inside && !isElsewhere ? memberAddresses(subject, inside) : endpoints;
  if (addresses.length === 0) {
    warnAt(subject, '', '', 'The input names no etcd. Replace etcd:2379 by its addresses.');
    addresses.push('etcd:2379');
  }
  const args: Expression[] = [list(addresses.map(literal)), ...(options ? [options] : [])];
  return { kind: 'outside', expression: call('MetaStore.etcd', ...args), isShared: true };
}

function dropRest({ settings }: Subject, choice: ServiceChoice): ServiceChoice {
  settings.drop('etcd.endpoints', 'Milvus uses the embedded etcd.');
  settings.drop('etcd.auth', 'The embedded etcd is reachable from its pod only.');
  settings.drop('etcd.ssl', 'The embedded etcd is reachable from its pod only.');
  return choice;
}

/** Addresses as `host:port`. Milvus also takes URLs and one text with commas. */
function endpointsOf(value: unknown): string[] {
  const texts = Array.isArray(value) ? listOf(value).map(textOf) : (textOf(value)?.split(',') ?? []);
  return texts.flatMap((each) =>
    each === undefined
      ? []
      : [
          each
            .trim()
            .replace(/^https?:\/\//, '')
            .replace(/\/$/, ''),
        ],
  );
}

/** The addresses that the chart writes. Source: `templates/config.tpl` of milvus-helm. */
function memberAddresses(subject: Subject, { name, members }: InsideService): string[] {
  return Array.from({ length: members }, (_, index) => `${name}-${index}.${serviceHost(subject, `${name}-headless`)}:2379`);
}

/** Credentials and TLS. The files of the certificates become a Secret that somebody creates. */
function clientOptions(subject: Subject): Expression | undefined {
  const { settings, report, fullName, namespace } = subject;
  const hasUser = settings.takeFlag('etcd.auth.enabled', 'MetaStore.etcd(…, { credentials })');
  for (const key of ['userName', 'password']) settings.take(`etcd.auth.${key}`, 'MetaStore.etcd(…, { credentials })');
  const isTls = settings.takeFlag('etcd.ssl.enabled', 'MetaStore.etcd(…, { clientCertificate, caBundle })');
  const minimum = settings.takeText('etcd.ssl.tlsMinVersion', 'MetaStore.etcd(…, { minimumTlsVersion })');
  const file = settings.takeText('etcd.ssl.tlsCert', 'MetaStore.etcd(…, { clientCertificate })');
  settings.drop('etcd.ssl', 'The library mounts the Secrets of `clientCertificate` and `caBundle`.');
  const user = `${fullName}-etcd`;
  if (hasUser) report.secret(user, ['username', 'password'], ['etcd.auth'], namespace);
  const certificate = isTls ? secretWithFile(subject, file, `${fullName}-etcd-client`, ['tls.crt', 'tls.key', 'ca.crt'], 'etcd.ssl') : '';
  const options = object({
    credentials: hasUser ? object({ secret: secretReference(user) }) : undefined,
    caBundle: isTls ? call('CaBundle.fromSecret', secretReference(certificate)) : undefined,
    clientCertificate: isTls ? object({ secret: secretReference(certificate) }) : undefined,
    minimumTlsVersion: isTls && minimum === '1.2' ? literal('1.2') : undefined,
  });
  return options.properties.length === 0 ? undefined : options;
}
