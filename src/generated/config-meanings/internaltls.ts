// Generated from data/ by `npm run generate:config`. Do not edit.
import type { MeaningRow } from '../meaning-row';

export const INTERNALTLS_MEANINGS: readonly MeaningRow[] = [
  ['internaltls', 'Certificates for connections between roles.'],
  ['internaltls.caPemPath', 'Path of the authority\'s certificate with which roles verify each other.', 'The prop `internalTls` sets it to the file that it mounts.'],
  ['internaltls.serverKeyPath', 'Path of the private key that all roles use.', 'The prop `internalTls` sets it to the file that it mounts.'],
  ['internaltls.serverPemPath', 'Path of the certificate that all roles show.', 'The prop `internalTls` sets it to the file that it mounts.'],
  ['internaltls.sni', 'Name that roles expect in each other\'s certificate, because they connect by pod address.', 'Set it to a name in the certificate.'],
];
