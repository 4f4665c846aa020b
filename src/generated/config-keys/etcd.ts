// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const ETCD_KEYS: readonly KeyRow[] = [
  ['etcd.auth.enabled', 'bool', '', [null, 'false', 'false', 'false', 'true']],
  ['etcd.auth.password', 'string', '', [null, '', '', '', 'etcdadmin']],
  ['etcd.auth.userName', 'string', '', [null, '', '', '', 'etcdadmin']],
  ['etcd.config.path', 'string', '', ''],
  ['etcd.data.dir', 'string', '', 'default.etcd'],
  ['etcd.dialKeepAliveTime', 'int', '', [null, null, null, '3000', '3000']],
  ['etcd.dialKeepAliveTimeout', 'int', '', [null, null, null, '2000', '2000']],
  ['etcd.dialTimeout', 'int', '', [null, null, null, null, '5000']],
  ['etcd.endpoints', 'list', '', 'localhost:2379'],
  ['etcd.kvSubPath', 'string', '', 'kv'],
  ['etcd.log.level', 'string', '', 'info', { values: ['debug', 'info', 'warn', 'error', 'panic', 'fatal'] }],
  ['etcd.log.path', 'string', '', 'stdout'],
  ['etcd.metaSubPath', 'string', '', 'meta'],
  ['etcd.requestTimeout', 'int', '', '10000', { unit: 'ms', minimum: 1 }],
  ['etcd.rootPath', 'string', '', 'by-dev'],
  ['etcd.ssl.enabled', 'bool', '', 'false'],
  ['etcd.ssl.tlsCACert', 'string', '', '/path/to/ca.pem'],
  ['etcd.ssl.tlsCert', 'string', '', '/path/to/etcd-client.pem'],
  ['etcd.ssl.tlsKey', 'string', '', '/path/to/etcd-client-key.pem'],
  ['etcd.ssl.tlsMinVersion', 'float', '', '1.3'],
  ['etcd.use.embed', 'bool', '', 'false'],
];
