// Generated from data/ by `npm run generate:config`. Do not edit.
import type { TextValue } from '../../../props/config-value';

/** Keys of `internaltls`, each in one piece. */
export interface InternaltlsKeys {
  /**
   * Path of the authority's certificate with which roles verify each other. The prop `internalTls` sets it to the file that it mounts.
   *
   * Text. 2.5 to 3.0: `configs/cert/ca.pem`. Change: restarts the roles that read it.
   */
  readonly 'internaltls.caPemPath'?: TextValue | undefined;
  /**
   * Path of the private key that all roles use. The prop `internalTls` sets it to the file that it mounts.
   *
   * Text. 2.5 to 3.0: `configs/cert/server.key`. Change: restarts the roles that read it.
   */
  readonly 'internaltls.serverKeyPath'?: TextValue | undefined;
  /**
   * Path of the certificate that all roles show. The prop `internalTls` sets it to the file that it mounts.
   *
   * Text. 2.5 to 3.0: `configs/cert/server.pem`. Change: restarts the roles that read it.
   */
  readonly 'internaltls.serverPemPath'?: TextValue | undefined;
  /**
   * Name that roles expect in each other's certificate, because they connect by pod address. Set it to a name in the certificate.
   *
   * Text. 2.5 to 3.0: `localhost`. Change: restarts the roles that read it.
   */
  readonly 'internaltls.sni'?: TextValue | undefined;
}
