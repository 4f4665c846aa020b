// Generated from data/milvus-config-keys.tsv by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const ETCD_KEYS: readonly KeyRow[] = [
  ['etcd.auth.enabled', 'bool', '2.4 2.5 2.6 3.0', ''],
  ['etcd.auth.password', 'string', '2.4 2.5 2.6 3.0', ''],
  ['etcd.auth.userName', 'string', '2.4 2.5 2.6 3.0', ''],
  ['etcd.config.path', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['etcd.data.dir', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['etcd.dialKeepAliveTime', 'int', '2.6 3.0', ''],
  ['etcd.dialKeepAliveTimeout', 'int', '2.6 3.0', ''],
  ['etcd.dialTimeout', 'int', '3.0', ''],
  ['etcd.endpoints', 'list(csv)', '2.3 2.4 2.5 2.6 3.0', ''],
  ['etcd.kvSubPath', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['etcd.log.level', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['etcd.log.path', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['etcd.metaSubPath', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['etcd.requestTimeout', 'duration(number)', '2.3 2.4 2.5 2.6 3.0', ''],
  ['etcd.rootPath', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['etcd.ssl.enabled', 'bool', '2.3 2.4 2.5 2.6 3.0', ''],
  ['etcd.ssl.tlsCACert', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['etcd.ssl.tlsCert', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['etcd.ssl.tlsKey', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['etcd.ssl.tlsMinVersion', 'float', '2.3 2.4 2.5 2.6 3.0', ''],
  ['etcd.use.embed', 'bool', '2.3 2.4 2.5 2.6 3.0', ''],
];
