// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const ETCD_KEYS: readonly KeyRow[] = [
  ['etcd.auth.enabled', 'bool', '', [null, 'false', 'false', 'false', 'true'], 'PCQDISX?'],
  ['etcd.auth.password', 'string', '', [null, '', '', '', 'etcdadmin'], 'PCQDISX?'],
  ['etcd.auth.userName', 'string', '', [null, '', '', '', 'etcdadmin'], 'PCQDISX?'],
  ['etcd.config.path', 'string', '', '', 'A'],
  ['etcd.data.dir', 'string', '', 'default.etcd', 'A'],
  ['etcd.dialKeepAliveTime', 'int', '', [null, null, null, '3000', '3000'], '/PCQDSX?/PCQDSX?'],
  ['etcd.dialKeepAliveTimeout', 'int', '', [null, null, null, '2000', '2000'], '/PCQDSX?/PCQDSX?'],
  ['etcd.dialTimeout', 'int', '', [null, null, null, null, '5000'], '//PCQDSX?'],
  ['etcd.endpoints', 'list', '', 'localhost:2379', 'PCQDISX?'],
  ['etcd.kvSubPath', 'string', '', 'kv', 'C'],
  ['etcd.log.level', 'string', '', 'info', 'A', { values: ['debug', 'info', 'warn', 'error', 'panic', 'fatal'] }],
  ['etcd.log.path', 'string', '', 'stdout', 'A'],
  ['etcd.metaSubPath', 'string', '', 'meta', 'PCQDISX?'],
  ['etcd.requestTimeout', 'int', '', '10000', 'CD?/PCQDSX?/PCQDSX?', { unit: 'ms', minimum: 1 }],
  ['etcd.rootPath', 'string', '', 'by-dev', 'PCQDISX?'],
  ['etcd.ssl.enabled', 'bool', '', 'false', 'PCQDISX?'],
  ['etcd.ssl.tlsCACert', 'string', '', '/path/to/ca.pem', 'PCQDISX?'],
  ['etcd.ssl.tlsCert', 'string', '', '/path/to/etcd-client.pem', 'PCQDISX?'],
  ['etcd.ssl.tlsKey', 'string', '', '/path/to/etcd-client-key.pem', 'PCQDISX?'],
  ['etcd.ssl.tlsMinVersion', 'float', '', '1.3', 'PCQDISX?'],
  ['etcd.use.embed', 'bool', '', 'false', 'PCQDISX?'],
];
