// Generated from data/ by `npm run generate:config`. Do not edit.
import type { TextValue } from '../../../props/config-value';

/** Keys of `tls`, each in one piece. */
export interface TlsKeys {
  /**
   * Path of the authority's certificate with which proxies verify clients, in TLS mode 2. The prop `tls` sets it to the file that it mounts.
   *
   * Text. 2.3 to 3.0: `configs/cert/ca.pem`. Change: restarts the roles that read it.
   */
  readonly 'tls.caPemPath'?: TextValue | undefined;
  /**
   * Path of the private key of proxies. The prop `tls` sets it to the file that it mounts.
   *
   * Text. 2.3 to 3.0: `configs/cert/server.key`. Change: restarts the roles that read it.
   */
  readonly 'tls.serverKeyPath'?: TextValue | undefined;
  /**
   * Path of the certificate that proxies show to clients. The prop `tls` sets it to the file that it mounts.
   *
   * Text. 2.3 to 3.0: `configs/cert/server.pem`. Change: restarts the roles that read it.
   */
  readonly 'tls.serverPemPath'?: TextValue | undefined;
}
