import type { ConfigValue, MilvusConfig, MilvusConfigProps } from '../config';
import { DATA_DIRECTORY } from '../naming';
import type { MilvusPrefixes } from '../network';
import type { AccessLog, Tracing } from '../role';
import { CLIENT_PORT, type MilvusVersion } from '../version';

/** Values from which the configuration of an instance is written. */
interface ConfiguredInstance {
  readonly path: string;
  readonly prefixes: MilvusPrefixes;
  readonly version: MilvusVersion;
  readonly accessLog?: AccessLog;
  readonly tracing?: Tracing;
  /** Keys that the prop `log` decides. */
  readonly log: Readonly<Record<string, ConfigValue>>;
  /** Configuration that the user gave. */
  readonly given?: MilvusConfigProps;
}

/** Writes the configuration that applies to all roles, and then the user's. */
export function configureInstance(
  config: MilvusConfig,
  { path, prefixes, version, given, accessLog, tracing, log }: ConfiguredInstance,
): void {
  config.own('etcd.rootPath', prefixes.etcdRootPath, { path, prop: 'etcdRootPath' });
  config.own('minio.rootPath', prefixes.bucketRootPath, { path, prop: 'bucketRootPath' });
  config.own(version.facts.channelPrefixKey, prefixes.channelPrefix, { path, prop: 'channelPrefix' });
  config.own('proxy.port', CLIENT_PORT, { path });
  config.own('localStorage.path', `${DATA_DIRECTORY}/data`, { path });
  const { sessionTtl } = version.facts;
  if (sessionTtl !== undefined) config.setDefault('common.session.ttl', sessionTtl, { path });
  for (const [key, value] of Object.entries(accessLog?.config ?? {})) config.own(key, value, { path, prop: 'accessLog' });
  for (const [key, value] of Object.entries(log)) config.own(key, value, { path, prop: 'log' });
  for (const [key, value] of Object.entries(tracing?.config(version) ?? {})) config.own(key, value, { path, prop: 'tracing' });
  const secrets = Object.keys(tracing?.binding(version).secrets ?? {});
  config.ownOfDependency(Object.fromEntries(secrets.map((key) => [key, undefined])), { path, prop: 'tracing' });
  if (given) config.setFromUser(given, { path, prop: 'config' });
}
