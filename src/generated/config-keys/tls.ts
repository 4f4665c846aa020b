// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const TLS_KEYS: readonly KeyRow[] = [
  ['tls.caPemPath', 'string', '', 'configs/cert/ca.pem', 'P'],
  ['tls.serverKeyPath', 'string', '', 'configs/cert/server.key', 'P'],
  ['tls.serverPemPath', 'string', '', 'configs/cert/server.pem', 'P'],
];
