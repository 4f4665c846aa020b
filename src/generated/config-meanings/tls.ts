// Generated from data/ by `npm run generate:config`. Do not edit.
import type { MeaningRow } from '../meaning-row';

export const TLS_MEANINGS: readonly MeaningRow[] = [
  ['tls', 'Certificates for connections of clients.'],
  ['tls.caPemPath', 'Path of the authority\'s certificate with which proxies verify clients, in TLS mode 2.', 'The prop `tls` sets it to the file that it mounts.'],
  ['tls.serverKeyPath', 'Path of the private key of proxies.', 'The prop `tls` sets it to the file that it mounts.'],
  ['tls.serverPemPath', 'Path of the certificate that proxies show to clients.', 'The prop `tls` sets it to the file that it mounts.'],
];
