// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const INTERNALTLS_KEYS: readonly KeyRow[] = [
  ['internaltls.caPemPath', 'string', '', [null, null, 'configs/cert/ca.pem', 'configs/cert/ca.pem', 'configs/cert/ca.pem'], 'PCQD?/PCQSX?/PCQSX?'],
  ['internaltls.serverKeyPath', 'string', '', [null, null, 'configs/cert/server.key', 'configs/cert/server.key', 'configs/cert/server.key'], 'PCQDIS?'],
  ['internaltls.serverPemPath', 'string', '', [null, null, 'configs/cert/server.pem', 'configs/cert/server.pem', 'configs/cert/server.pem'], 'PCQDIS?'],
  ['internaltls.sni', 'string', '', [null, null, 'localhost', 'localhost', 'localhost'], 'PCQD?/PCQSX?/PCQSX?'],
];
